import { isAgency } from "./agencies.ts";
import type { Byline, TextRange, TextSlice } from "./article.ts";
import type { ReadingRule } from "./reading-rule.ts";
import { shiftRange, trimRange } from "./white-space.ts";

const longest = 300;
const particle = "(?:al|bin|bint|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ter|van|von|y|zu)";
const nameWord =
  "(?:\\p{Lu}\\.|(?:[dDlLO]['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)\\.?";
const personName = new RegExp(
  `^${nameWord}(?:\\s(?:${particle}\\s){0,2}${nameWord}){1,4}(?:,?\\s(?:Jr|Sr)\\.?|\\s(?:II|III|IV))?$`,
  "u",
);
/** Words that begin with a capital after "By" in a title but in no name: "By Any Means Necessary". */
const notNames =
  /^(?:all|an?|any|every|his|her|its|land|night|no|our|popular|the|their|this|that|sea|air|way|request|mail|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;
const role =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|contributors?|columnists?|bureau(?: chief)?|journalists?|producers?|news\s?desk|special to|guest|analysts?|photographs?)\b/iu;
const inPlace =
  /\s(?:in|at|IN|AT)\s\p{Lu}(?:[\p{L}\p{M}'’-]|\.(?=\p{Lu}|$))*(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]*|de|la|of|the)){0,3}$/u;
/** What newspapers and stations are called, and hardly anyone else. */
const houseWord =
  /\b(?:times|post|news|newspapers?|herald|tribune|journal|press|daily|gazette|globe|telegraph|observer|mail|today|weekly|magazine|media|network|radio|tv|chronicle|wire|agency|online|service)\b/iu;
const label =
  /^(?:(?:written|reported|posted|published|story|text|words|report)\s{1,2}by\b|by\b|author(?:s|\(s\))?\s?:)\s{0,2}:?\s{0,2}/iu;

interface Part extends TextRange {
  readonly text: string;
}

/** A line that names who wrote the article. */
export const bylineRule: ReadingRule<Byline> = {
  name: "byline",
  construction: "By NAME [and NAME] [in PLACE] [, ROLE] [, AGENCY]",
  examples: [
    ["By Ada Lovelace", "Ada Lovelace"],
    ["BY ADA LOVELACE and Charles Babbage, Staff Writers", "ADA LOVELACE; Charles Babbage"],
    [
      "By Ada M. Lovelace in London and Ludwig van Beethoven in Vienna",
      "Ada M. Lovelace; Ludwig van Beethoven",
    ],
    ["By Ada Lovelace, CNN", "Ada Lovelace @CNN"],
    ["By Ada Lovelace | Reuters", "Ada Lovelace @Reuters"],
    ["By Ada Lovelace\nAssociated Press Writer", "Ada Lovelace @Associated Press"],
    ["By Ada Lovelace, Gotham Gazette", "Ada Lovelace @Gotham Gazette"],
    ["By Ada Lovelace of The Daily Planet", "Ada Lovelace @The Daily Planet"],
    ["by Conan O’Brien, Special to the Daily Planet", "Conan O’Brien"],
    ["By ADA LOVELACE Associated Press Writer", "ADA LOVELACE @Associated Press"],
    ["By The Associated Press", "@The Associated Press"],
    ["The Associated Press", "@The Associated Press"],
    ["By Reuters Staff", "@Reuters"],
    ["Author: Ada Lovelace", "Ada Lovelace"],
  ],
  counterexamples: [
    "By Tuesday",
    "By Any Means Necessary",
    "By Ada Lovelace, who wrote the first program",
    "By the time the ferry came it was dark",
    "Bystanders Saw It",
    "Ada Lovelace",
  ],
  read: (line) => {
    if (line.length > longest) return undefined;
    if (isAgency(line)) {
      return { start: 0, end: line.length, names: [], agency: { start: 0, end: line.length } };
    }
    const prefix = label.exec(line.slice(0, 40))?.[0];
    if (prefix === undefined) return undefined;
    return readNames(line, prefix.length, line.length);
  },
  show: showByline,
};

/** A line under the headline that names its author without saying so. */
export const bareBylineRule: ReadingRule<Byline> = {
  name: "bare-byline",
  construction: "NAME in PLACE, NAME | AGENCY, NAME, ROLE",
  examples: [
    ["Ada Lovelace in Cairo", "Ada Lovelace"],
    ["Ada Lovelace | AFP", "Ada Lovelace @AFP"],
    ["Ada Lovelace, Associated Press", "Ada Lovelace @Associated Press"],
    ["Ada Lovelace, Gotham Gazette", "Ada Lovelace @Gotham Gazette"],
    ["Ada Lovelace and Charles Babbage, Staff Writers", "Ada Lovelace; Charles Babbage"],
  ],
  counterexamples: [
    "Ada Lovelace",
    "Ada Lovelace in hospital",
    "Town Must Build Up Dams for Oslo",
    "Ferry Line Up for Sale Amid Signs of Storm.",
    "Ada Lovelace, first programmer",
    "Rain in Cairo",
    "Minister Ada Lovelace in Cairo on Tuesday.",
    "Cairo, Egypt",
  ],
  read: (line) => {
    if (line.length > 120) return undefined;
    const found = readNames(line, 0, line.length);
    if (found === undefined || found.names.length === 0 || /[.!?]$/u.test(line)) return undefined;
    const house =
      found.agency === undefined ? "" : line.slice(found.agency.start, found.agency.end);
    const signed =
      isAgency(house) || houseWord.test(house) || inPlace.test(line) || role.test(line);
    return signed ? found : undefined;
  },
  show: showByline,
};

/** The signature that agencies put under a text. */
export const signOffRule: ReadingRule<Byline> = {
  name: "sign-off",
  construction: "(Reporting by NAMES; Writing by NAMES; Editing by NAMES)",
  examples: [
    ["(Reporting by Ada Lovelace in London; Editing by Charles Babbage)", "Ada Lovelace"],
    [
      "Reporting by Ada Lovelace and Alan Turing; Writing by Grace Hopper; Editing by Max Born",
      "Ada Lovelace; Alan Turing; Grace Hopper",
    ],
    ["(Additional reporting by Ada Lovelace)", "Ada Lovelace"],
    ["(Editing by Ada Lovelace)", ""],
  ],
  counterexamples: ["Reporting by the committee was late.", "(Writing by hand)"],
  read: (line) => {
    if (line.length > 600) return undefined;
    const bracket = line.startsWith("(") ? 1 : 0;
    if (
      !/^(?:additional\s)?(?:reporting|writing|compiled|editing)\sby\s/iu.test(line.slice(bracket))
    ) {
      return undefined;
    }
    const end = line.length - (/[.)]{1,2}$/u.exec(line)?.[0].length ?? 0);
    const names: TextSlice[] = [];
    let start = bracket;
    while (start < end) {
      const semicolon = line.indexOf(";", start);
      const stop = semicolon < 0 ? end : semicolon;
      const section = line.slice(start, stop);
      const verb = /^\s{0,4}([\p{L} ]{3,30}?)\sby\s{1,4}/u.exec(section);
      if (verb === null) return undefined;
      const found = readNames(line, start + verb[0].length, stop);
      if (found === undefined) return undefined;
      if (!/edit/iu.test(verb[1] ?? "")) names.push(...found.names);
      start = stop + 1;
    }
    return { start: 0, end: line.length, names };
  },
  show: showByline,
};

/** The names between two offsets; undefined if anything else than names, roles and agencies stands there. */
function readNames(line: string, from: number, to: number): Byline | undefined {
  const names: TextSlice[] = [];
  let agency: TextRange | undefined;
  for (const part of splitParts(line, from, to)) {
    const signed = names.length > 0 || agency !== undefined;
    const name = personIn(part);
    const house = houseIn(part, names.length > 0);
    if (isAgency(part.text)) agency ??= { start: part.start, end: part.end };
    else if (name !== undefined && !(names.length > 0 && role.test(part.text))) names.push(name);
    else if (house !== undefined) agency ??= house;
    else if (!(signed && role.test(part.text) && part.text.length < 60)) return undefined;
  }
  if (names.length === 0 && agency === undefined) return undefined;
  return { start: 0, end: line.length, names, ...(agency === undefined ? {} : { agency }) };
}

function splitParts(line: string, from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  const push = (start: number, end: number): void => {
    const range = trimRange(line, start, end);
    if (range.end > range.start) parts.push({ ...range, text: line.slice(range.start, range.end) });
  };
  let start = from;
  const text = line.slice(0, to);
  // "Jr." belongs to the name before its comma.
  for (const match of text.matchAll(
    /[,;|•·&\n\r/]|\s[–—-]\s|\s(?:and|with|AND|for|of)(?=\s)|(?<!\b[Tt]he)\s(?=(?:(?:The )?Associated Press|AP|AFP|Reuters|CNN|Staff|Special [Tt]o)\b)/gu,
  )) {
    if (match.index < from || /^,\s(?:Jr|Sr)\b/u.test(text.slice(match.index, match.index + 5)))
      continue;
    push(start, match.index);
    start = match.index + match[0].length;
  }
  push(start, to);
  return parts;
}

/** The person in `Ada Lovelace` and `Ada Lovelace in Cairo`. */
function personIn(part: Part): TextSlice | undefined {
  const place = inPlace.exec(part.text);
  const text = part.text.slice(0, place?.index ?? part.text.length);
  if (text.length > 80 || !personName.test(text)) return undefined;
  if (text.split(" ").some((word) => notNames.test(word))) return undefined;
  if (role.test(text) || houseWord.test(text)) return undefined;
  return { start: part.start, end: part.start + text.length, text };
}

/** The house in `Associated Press Writer`, `Reuters Staff` and, after a name, `The Daily Planet`. */
function houseIn(part: Part, afterName: boolean): TextRange | undefined {
  const found = role.exec(part.text);
  const text = part.text.slice(0, found?.index ?? part.text.length).trimEnd();
  if (isAgency(text)) return { start: part.start, end: part.start + text.length };
  if (!afterName || found !== null || text.length > 60) return undefined;
  return /^(?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}.'’-]*(?:\s(?:of\s)?\p{Lu}[\p{L}\p{N}.'’-]*){0,5}$/u.test(
    text,
  )
    ? { start: part.start, end: part.start + text.length }
    : undefined;
}

function showByline(text: string, { names, agency }: Byline): string {
  const house = agency === undefined ? [] : [`@${text.slice(agency.start, agency.end)}`];
  return [names.map((name) => name.text).join("; "), ...house]
    .filter((part) => part !== "")
    .join(" ");
}

export function shiftByline(byline: Byline, by: number): Byline {
  return {
    ...shiftRange(byline, by),
    names: byline.names.map((name) => shiftRange(name, by)),
    ...(byline.agency === undefined ? {} : { agency: shiftRange(byline.agency, by) }),
  };
}

/** Whether a short line says what somebody does at a paper: `Chronicle Staff Writer`. */
export function isRole(line: string): boolean {
  return line.length <= 80 && /^\p{Lu}[^.!?:;]*$/u.test(line) && role.test(line);
}
