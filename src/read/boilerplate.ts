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
  /^(?:click here|tap here|sign up|subscribe|follow us|like us on|follow @?\w{1,30} on|download our)\b.{0,300}$/isu,
  /^\d[\d.,]{0,8}\s?[km]?\s(?:shares?|comments?|views?|likes?|retweets?)$/iu,
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
    ["(abc/de)", "(abc/de)"],
    ["* * *", "*"],
  ],
  counterexamples: [
    "Copyright law has changed.",
    "Read more books, the minister said.",
    "Subscribers left the paper.",
    "Share prices fell.",
    "Related companies fell too.",
    "The source of the river",
  ],
  read: (line) =>
    line.length <= longest && forms.some((form) => form.test(line)) ? line : undefined,
  show: (_, line) => line.split(" ")[0] ?? "",
};
