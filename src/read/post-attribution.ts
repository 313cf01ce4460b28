import type { TextRange, ValueRange } from "./article.ts";
import { readDates, stampValue } from "./date-line.ts";
import type { ReadingRule } from "./reading-rule.ts";
import { skipSpace, trimRange } from "./white-space.ts";

export interface Attribution extends TextRange {
  readonly name: TextRange;
  readonly handle: ValueRange;
  readonly date?: ValueRange;
}

/** The handle in its brackets, as all networks print it. */
export const handlePattern = /\(@([\p{L}\p{N}_.@-]{1,80})\)/gu;
/** Names on social media are no longer than this by far. */
const nameLength = 90;

/** Who wrote an embedded post and when, printed after it. */
export const attributionRule: ReadingRule<Attribution> = {
  name: "post-attribution",
  construction: "— NAME (@HANDLE) [DATE], at the end of a paragraph or with a date",
  examples: [
    ["We have liftoff! — Ada Lovelace (@ada_l) March 5, 2019", "Ada Lovelace | ada_l | 2019-03-05"],
    [
      "pic.twitter.com/a1b2— Ada 🚀 Lovelace (@ada.bsky.social) 5 March 2019.",
      "Ada 🚀 Lovelace | ada.bsky.social | 2019-03-05",
    ],
    ["We have liftoff! -- Ada Lovelace (@ada_l)", "Ada Lovelace | ada_l"],
    [
      "We have liftoff!\n— Ada L. (@ada_l), Mar 5, 2019, 10:14 AM GMT Then it rained.",
      "Ada L. | ada_l | 2019-03-05T10:14:00Z",
    ],
  ],
  counterexamples: [
    "The pilot — Ada Lovelace (@ada_l) — was first.",
    "Ada Lovelace (@ada_l) was first.",
    "— (@ada_l) March 5, 2019",
    "The well-known Ada (@ada_l) March 5, 2019",
  ],
  read: (text) => {
    for (const match of text.matchAll(handlePattern)) {
      const found = readAttribution(text, match, 0, text.length);
      if (found !== undefined) return found;
    }
    return undefined;
  },
  show: (text, found) =>
    [text.slice(found.name.start, found.name.end), found.handle.value, found.date?.value]
      .filter((part) => part !== undefined)
      .join(" | "),
};

/** Reads around `(@handle)`: the dash and the name before it, the date after it. */
export function readAttribution(
  text: string,
  match: RegExpExecArray,
  from: number,
  to: number,
): Attribution | undefined {
  const windowStart = Math.max(from, match.index - nameLength);
  const window = text.slice(windowStart, match.index);
  const stroke = /^(?:.*(?:[—–―]|\s--?(?=\s)))|^--?(?=\s)/su.exec(window)?.[0];
  if (stroke === undefined) return undefined;
  const dash = /(?:[—–―]|--?)$/u.exec(stroke)?.[0].length ?? 1;
  const name = trimRange(text, windowStart + stroke.length, match.index);
  if (!/[\p{L}\p{N}]/u.test(text.slice(name.start, name.end))) return undefined;
  let end = match.index + match[0].length;
  const tail = text.slice(end, Math.min(to, end + 80));
  const gap = /^[\s,·|]{0,4}/u.exec(tail)?.[0].length ?? 0;
  const dates = readDates(tail, gap);
  const stamp = dates?.stamps[0];
  const value = stamp === undefined ? undefined : stampValue(stamp);
  const date =
    dates === undefined || value === undefined
      ? undefined
      : { start: end + gap, end: end + dates.end, value };
  if (dates !== undefined) end += dates.end;
  if (text[end] === "." && end < to) end++;
  if (dates === undefined && skipSpace(text, end, to) < to) return undefined;
  return {
    start: windowStart + stroke.length - dash,
    end,
    name,
    handle: {
      start: match.index + 1,
      end: match.index + match[0].length - 1,
      value: (match[1] ?? "").replace(/[.@]+$/u, ""),
    },
    ...(date === undefined ? {} : { date }),
  };
}

export interface LeadIn extends TextRange {
  readonly name: TextRange;
  readonly handle: ValueRange;
  /** What is posted: the rest of the paragraph, without quote marks around it. */
  readonly text: TextRange;
}

const leadIn =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}) \(@([\p{L}\p{N}_.@-]{1,80})\)(?: (?:tweeted|posted|wrote))?(?: on (?:X|Twitter|Threads|Bluesky|Mastodon|Instagram|Facebook|Telegram|Truth Social))?:\s{1,3}/u;

/** Who wrote an embedded post, printed before it. */
export const leadInRule: ReadingRule<LeadIn> = {
  name: "post-lead-in",
  construction: "NAME (@HANDLE) [on X]: TEXT, as a whole paragraph",
  examples: [
    ["Ada Lovelace (@ada_l) on X: “We have liftoff!”", "Ada Lovelace | ada_l | We have liftoff!"],
    ["Ada Lovelace (@ada_l): We have liftoff!", "Ada Lovelace | ada_l | We have liftoff!"],
    ['Ada Lovelace (@ada_l) tweeted: "We did it"', "Ada Lovelace | ada_l | We did it"],
  ],
  counterexamples: [
    'Ada Lovelace (@ada_l) tweeted: "We did it," and left.',
    "The pilot (@ada_l): We have liftoff!",
    "Ada Lovelace (@ada_l) said: We did it",
    "Ada Lovelace (@ada_l):",
  ],
  read: (text) => {
    const match = leadIn.exec(text.slice(0, 300));
    if (match === null) return undefined;
    const [opening, name = "", handle = ""] = match;
    let range = trimRange(text, opening.length, text.length);
    if (range.start === range.end || range.end - range.start > 2000) return undefined;
    if (/["“]/u.test(text[range.start] ?? "")) {
      const close = text.slice(range.start + 1).search(/["”]/u) + range.start + 1;
      if (close !== range.end - 1) return undefined;
      range = { start: range.start + 1, end: close };
    }
    const at = name.length + 2;
    return {
      start: 0,
      end: text.length,
      name: { start: 0, end: name.length },
      handle: { start: at, end: at + 1 + handle.length, value: handle },
      text: range,
    };
  },
  show: (text, found) =>
    [found.name, found.handle, found.text]
      .map((range) => text.slice(range.start, range.end).replace("@", ""))
      .join(" | "),
};
