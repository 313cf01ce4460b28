import { bracketedCreditRule, creditLineRule, trailingCreditRule } from "../credits.ts";

/** "Image caption, The bridge": said to those who do not see the page. */
export const withoutLabel = (text: string): string =>
  text
    .replace(/^(?:image |photo |picture )?caption\s?[,:]\s{1,3}/iu, "")
    .replace(/(?:\s(?:hide|show|toggle) caption){1,4}$/iu, "")
    .trim();

const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}";
const names = `${name}(?: (?:${name}|and|of|for|the|de|van|von)){0,8}`;
const longest = 160;
/** What only a line under a picture tells of its maker, at its end. The last group names the maker. */
const endings: readonly RegExp[] = [
  // "The ferry in May. (Herald Photo/Ada Roe)", "The ferry in May [Ada Roe/Herald]"
  new RegExp(
    `\\s[([](${names}\\s?/\\s?${names}(?:\\s?/\\s?${names})?(?: via ${names})?)[)\\]]\\.?$`,
    "u",
  ),
  // "The ferry in May. (Supplied: Ada Roe)", "(Submitted by Ada Roe)"
  /\s[([]((?:supplied|submitted|provided|contributed|courtesy)\b[^()[\]]{2,100})[)\]]\.?$/iu,
  // "The ferry in May.—Ada Roe"
  new RegExp(`(?<=[.!?…])\\s?[—–]\\s?(${names}(?:\\s?/\\s?${names})?)\\.?$`, "u"),
  // "The ferry in May. HERALD/Ada Roe"
  new RegExp(`(?<=[.!?…])\\s(\\p{Lu}{2,20}\\s?/\\s?${names})\\.?$`, "u"),
  // "The ferry in May. Credit...Ada Roe", "The ferry in May Foto: Ada Roe"
  /(?:^|(?<=\S))\s?(?:Credit(?:\.{3}|…)|Fotos?:)\s{0,3}(\p{Lu}.{1,120})$/u,
];

function endingOf(text: string): { readonly caption: string; readonly credit: string } | undefined {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  for (const ending of endings) {
    const found = ending.exec(tail);
    const credit = found?.[1];
    if (found === null || credit === undefined) continue;
    return { caption: text.slice(0, from + found.index).trim(), credit };
  }
  return undefined;
}

/** "The old bridge. Photograph: Ada Roe/AP" and "The old bridge (Photo: Ada Roe)", divided. */
export function splitCredit(text: string): { readonly caption: string; readonly credit?: string } {
  const line = creditLineRule.read(text) ?? trailingCreditRule.read(text);
  if (line !== undefined)
    return {
      caption: text.slice(0, line.start).trim(),
      credit: text.slice(line.text.start, line.text.end),
    };
  const at = Math.max(text.lastIndexOf(" ("), text.lastIndexOf(" ["));
  const bracket = at < 0 ? undefined : bracketedCreditRule.read(text.slice(at + 1));
  if (bracket === undefined || at + 1 + bracket.end < text.length)
    return endingOf(text) ?? { caption: text };
  return {
    caption: text.slice(0, at).trim(),
    credit: text.slice(at + 1 + bracket.text.start, at + 1 + bracket.text.end),
  };
}

const label =
  /^(?:©|\(c\)|(?:(?:image|photo|picture|photograph)s?\s)?(?:credits?|source|copyright|courtesy(?: of)?|by)\b|(?:image|photo|picture|photograph)s?(?=\s?[:©]))[\s:,.…©]{0,8}/iu;

/** What an element that is called a credit says: "Photograph: Ada Roe/AP" is by Ada Roe/AP. */
export function creditOf(text: string): string {
  const found = creditLineRule.read(text) ?? bracketedCreditRule.read(text);
  if (found !== undefined) return text.slice(found.text.start, found.text.end);
  const bare = /^\(.*\)$|^\[.*\]$/su.test(text) ? text.slice(1, -1) : text;
  return bare.replace(label, "").trim();
}
