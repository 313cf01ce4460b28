import { boilerplateRule } from "../boilerplate.ts";
import { headlineKey } from "../statements/headlines.ts";
import type { PageBlock } from "./page-blocks.ts";

/** "ALSO READ | Ten bridges that fell": a lead to another page, where most of it is a link. */
const lead =
  /^(?:also read|read also|read more|read|watch|see also|see more|related(?: (?:story|article|news|coverage))?|more|recommended|don['’]t miss|must read|in pictures|in photos|opinion|explainer?|analysis|listen|live|next|up next|our standards|editor['’]s picks?)\s{0,2}[:|–—>»-]/iu;
/** Lines under an article that ask its readers to do something. */
const call =
  /^[(|]?\s?(?:(?:web |copy )?editor\s?:\s.{2,60}$|printed from\b|(?:short )?(?:url|link)\s?:|advert(?:isement)?\s?:|for (?:all )?the latest\b.{0,120}\b(?:news|updates?)\b|(?:download|get|install|try) (?:the|our|your) .{1,60}\bapp\b|download .{1,40} app\b|(?:get|receive|never miss) .{0,60}\b(?:inbox|newsletters?|notifications?|alerts)\b|join (?:our|us on|the) .{0,40}\b(?:whatsapp|telegram|channel|group)\b|with inputs from (?:agencies|pti|ani|ians)\)?\.?$|(?:this|the) (?:story|article) (?:has not been edited|(?:has been|was|is) (?:auto-?generated|generated|edited|syndicated|sourced|published from))\b|except for the headline\b|published (?:in|on) .{0,30}\bprint edition|follow \S{1,30} (?:on|for)\b|got a (?:news )?tip\b|do you have a story\b|have a story\b|thank you for reading\b|support (?:our|independent) journalism\b|become a (?:member|subscriber|supporter)\b|already a subscriber\b|continue reading\b|to continue reading\b|subscribe (?:to|now)\b|register (?:for|now|today)\b|a version of this (?:article|story) (?:appears|appeared|ran)\b|to contact the (?:reporters?|editors?|authors?)\b|this audio (?:is|was) (?:created|generated|read)\b|the audio version of this\b|key ?words\s?:|slideshow \(|stay (?:updated|tuned|up to date|informed) with\b|published in .{2,60}, \p{Lu}\p{L}{2,9} \d{1,2}(?:st|nd|rd|th)?, \d{4}$|.{2,60} is not responsible for the content of external\b)/iu;
const longestCall = 300;
/** Labels of what a page offers around its articles. */
const label =
  /^(?:story tools|text size|font size|filed under|tools|(?:print|e-?mail) this(?: (?:page|story|article))?|listen now|watch (?:now|video)|(?:view|leave a|add a?|post a) comments?|comments? \[?\d+\]?|from our partners|around the web|you may also like|sponsored by|recommended by|more in .{1,30}|from the web|log in|sign in|share this.{0,20}|hosted by|produced by|related (?:coverage|internet links|articles?|reading)|keep reading|listen to (?:this|the) (?:article|story)|(?:estimated )?\d{1,3} min(?:ute)?s?(?: read)?|(?:about|more about) the authors?|more about .{2,60}|see all updates|topics?\s?:.{1,40}|(?:extra )?(?:small|medium|large)|(?:share\s?)?a[a+-]{1,2}|explore more.{0,40})\s?:?$/iu;
/** "#harbor #ferries", "Copyright HERALD." */
const tags = /^(?:(?:#[\p{L}\p{N}_]+\s{0,4})+|Copyright:?\s\p{Lu}{2}[\p{Lu}\s.&]{0,40})$/u;
/** "Ada Roe covers the harbor for the Herald. Reach her at ada@…", the last lines of a page. */
const aboutAuthor =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}\s){1,4}(?:is|was|covers|writes|reports|joined)\b.{3,240}[.!]\s?(?:(?:You can )?(?:[Rr]each|[Ff]ollow|[Cc]ontact|[Ee]-?mail) (?:him|her|them) (?:at|on|via)\b|More about\b|Follow @)/su;
/** A link this long can be a paragraph of the text. */
const longLink = 250;

/** Leaves out what a page puts between an article's paragraphs: links, repeated lines, titles of nothing. */
export function keepBlocks(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const headline = blocks.find(({ part }) => part === "headline");
  const seen = new Set<string>();
  const first = blocks.filter((block) => {
    if (block.post !== undefined || block === headline) return true;
    const key = headlineKey(block.text);
    if (headline !== undefined && key === headlineKey(headline.text)) return false;
    if (isFurniture(block)) return false;
    // A page shows a standfirst or a teaser twice; short lines may well recur.
    if (key.length > 60 && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return withoutIdleTitles(withoutLinkLists(withoutPulledQuotes(first)));
}

/** "10.04pm", "22:04 GMT" over an entry of a live page. */
export const isClockTime = (text: string): boolean =>
  /^\d{1,2}[.:h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?$/iu.test(text);

function isFurniture(block: PageBlock): boolean {
  const { text, linked, part } = block;
  if (part === "byline" || part === "date" || isClockTime(text)) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (boilerplateRule.read(text) !== undefined) return true;
  if (text.length < longestCall && (aboutAuthor.test(text) || tags.test(text))) return true;
  if (text.length < longestCall && (call.test(text) || label.test(text))) return true;
  const letters = text.replaceAll(/\s/gu, "").length;
  if (lead.test(text) && linked * 2 > letters) return true;
  if (part === "heading") return false;
  return linked * 10 >= letters * 9 && text.length < longLink && part !== "item";
}

/** A list whose items are links and nothing more leads elsewhere; a single linked name in a list does not. */
function withoutLinkLists(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const items = new Map<unknown, { all: number; linked: number }>();
  for (const { element, part, linked, text } of blocks) {
    if (part !== "item" || element.name !== "li") continue;
    const count = items.get(element.parent) ?? { all: 0, linked: 0 };
    count.all++;
    if (linked * 10 >= text.length * 7) count.linked++;
    items.set(element.parent, count);
  }
  return blocks.filter(({ element, part }) => {
    const count = part === "item" ? items.get(element.parent) : undefined;
    return count === undefined || count.linked * 10 < count.all * 7;
  });
}

/** Quotations longer than this, and more of them, are no pull quotes. */
const longestPulled = 400;
const mostPulled = 30;

/** A quotation set apart whose words stand in a paragraph too repeats them. */
function withoutPulledQuotes(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const quotes = blocks.filter(
    ({ part, post, text }) =>
      part === "quote" && post === undefined && text.length <= longestPulled,
  );
  if (quotes.length === 0 || quotes.length > mostPulled) return blocks;
  const running = blocks
    .filter(({ part }) => part === "text")
    .map(({ text }) => headlineKey(text))
    .join("\n");
  const bare = (text: string): string => headlineKey(text).replaceAll(/^["' ]+|["'. ]+$/gu, "");
  const pulled = new Set(
    quotes.filter(({ text }) => bare(text).length > 20 && running.includes(bare(text))),
  );
  return blocks.filter((block) => !pulled.has(block));
}

/** "Related stories" over nothing, and titles at the end of the page. */
function withoutIdleTitles(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let last = blocks.length;
  while (last > 0 && blocks[last - 1]?.part === "heading") last--;
  return blocks.slice(0, last);
}
