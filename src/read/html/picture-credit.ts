import { bracketedCreditRule, creditLineRule, trailingCreditRule } from "../credits.ts";

/** "Image caption, The bridge": said to those who do not see the page. */
export const withoutLabel = (text: string): string =>
  text.replace(/^(?:image |photo |picture )?caption\s?[,:]\s{1,3}/iu, "");

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
  if (bracket === undefined || at + 1 + bracket.end < text.length) return { caption: text };
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
