import type { ReadingRule } from "./reading-rule.ts";

const longest = 600;
/** Lines that pages put around articles and that say nothing of the news. */
const forms: readonly RegExp[] = [
  /^(?:©|\(c\)\s|copyright[\s,:]{1,3}(?:©|\(c\)|\d{4}\b|by\b)).{0,500}$/isu,
  /^copyright\b.{0,300}\ball rights reserved\b/isu,
  /^all rights reserved\b.{0,500}$/isu,
  /^(?:this|the) (?:material|article|story|content) may not be .{0,500}$/isu,
  /^(?:advertisement|advertising|sponsored(?: content)?|ad|loading|play video|scroll down .{0,60}|story continues below.{0,60}|article continues below.{0,60}|continue reading.{0,60})[.:]*$/isu,
  /^(?:read (?:more|also|next)|also read|see also|must read|recommended|don['’]t miss|more from .{1,60}|more on this)\b\s?:.{0,300}$/isu,
  /^(?:read more|read next|see also|most read|related|related (?:links|articles|stories|content|topics|news)|more on this story|share this(?: article| story| page)?|share|tweet|print|comments?|tags|topics)\s?:?$/isu,
  /^(?:click here|tap here|sign up (?:for|here|now|to|today)|subscribe (?:here|now|to|today)|follow us|like us on|follow @?\w{1,30} on|download our)\b.{0,300}$/isu,
  /^follow\b.{1,80}\b(?:coverage|updates)\b.{0,200}$/isu,
  /^\d[\d.,]{0,8}\s?[km]?\s(?:shares?|comments?|views?|likes?|retweets?)$/iu,
  /^(?:comments?|views?|shares?)\s?:?\s?\(?\d[\d.,]{0,8}\)?$/iu,
  /^(?:(?:share|save|post|send|email)(?: (?:on|to|via|by|with))? )?(?:facebook|twitter|whatsapp|e-?mail|linkedin|pinterest|reddit|telegram|messenger|copy link|link copied|copy|save|bookmark|listen|print)$/iu,
  /^(?:last )?updated:?\s(?:\d{1,3}|an?) (?:minute|min|hour|day|week)s? ago$/iu,
  // The hours of a live page.
  /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:GMT|UTC|[BCEIMP]?[DES]T|[CE]EST)?$/iu,
  /^(?:published|posted|(?:last )?updated|today|yesterday|just now|(?:\d{1,3}|an?) (?:minute|hour|day|week|month|year)s? ago|\d{1,3}[ -]min(?:ute)?s? read)$/iu,
  /^(?:(?:url|link|permalink)\s?[:=]\s?)?https?:\/\/\S{1,400}$/iu,
  // Slugs of old wires: BC-Storm,0123 and AP-NY-02-03-98 1200EST
  /^[A-Z]{2}-{1,2}[\w' .&-]{1,40},\s?\d{3,5}$/u,
  /^[A-Z]{2,4}-[A-Z]{2}-\d{2}-\d{2}-\d{2}\b.{0,30}$/u,
  /^(?:tags|topics|filed under|source|sources|via|contact|media contact)\s?:\s.{1,200}$/isu,
  /^SOURCE\s\p{Lu}.{1,200}$/su,
  /^\(?[a-z]{2,4}(?:[/-][a-z]{2,4}){1,3}\)?$/u,
  /^(?:[-–—=_*#~•·.\s]{3,}|-\s?30\s?-|ends?|-ends-|reuter)$/iu,
];

/** A line of the page's machinery. */
export const boilerplateRule: ReadingRule<string> = {
  name: "boilerplate",
  construction: "COPYRIGHT NOTICE, ADVERTISEMENT, READ MORE, SHARE THIS, ***",
  examples: [
    ["Copyright 2011 The Daily Planet. All rights reserved.", "Copyright"],
    ["© 2011 Daily Planet", "©"],
    ["ADVERTISEMENT", "ADVERTISEMENT"],
    ["Read more: Ten bridges that fell", "Read"],
    ["Related stories", "Related"],
    ["Follow us on Twitter", "Follow"],
    ["Sign up for our newsletter", "Sign"],
    ["SOURCE Acme Inc.", "SOURCE"],
    ["1.2k shares", "1.2k"],
    ["3 min read", "3"],
    ["Share on Facebook", "Share"],
    ["Copy link", "Copy"],
    ["Updated 3 hours ago", "Updated"],
    ["16:05 GMT", "16:05"],
    ["BC-Storm,0123", "BC-Storm,0123"],
    ["https://example.org/more", "https://example.org/more"],
    ["(abc/de)", "(abc/de)"],
    ["* * *", "*"],
  ],
  counterexamples: [
    "Copyright law has changed.",
    "Read more books, the minister said.",
    "Sign up rates have fallen.",
    "Subscribers left the paper.",
    "Share prices fell.",
    "Related companies fell too.",
    "The source of the river",
  ],
  read: (line) =>
    line.length <= longest && forms.some((form) => form.test(line)) ? line : undefined,
  show: (_, line) => line.split(" ")[0] ?? "",
};
