import { skipSpace } from "./white-space.ts";

export type SourceFormat = "text" | "html" | "ninjs" | "jsonld";

export const sourceFormats: readonly SourceFormat[] = ["text", "html", "ninjs", "jsonld"];

/** So much of a text is looked at. */
const sample = 20_000;

const pageOpening =
  /^(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<!--[\s\S]{0,2000}?-->\s{0,20}){0,3}<(?:!doctype\s{1,9}html|html|head|body|meta|title|article|main|section|div|table|center|h1|link|script|header)\b[^<]{0,2000}>/iu;
/** What a fragment of a page begins with, too; alone it may be a line of text about markup. */
const anyTag =
  /^<(?:p|h[1-6]|span|b|strong|em|i|font|a|img|figure|blockquote|ul|ol|time|br|hr)\b[^<>]{0,500}>/iu;
const closingTags =
  /<\/(?:p|h[1-6]|div|article|span|b|strong|em|i|font|a|figure|blockquote|ul|ol|li|td)\s{0,9}>/giu;
const ninjsMarks =
  /"(?:uri|standard|representationtype|profile|versioncreated|firstcreated|body_(?:text|html|xhtml)|bodies|headlines|infosources|usageterms|altids|pubstatus|descriptions|byline|located|by)"\s{0,9}:/giu;
const schemaMarks =
  /"(?:@context|@type|@graph|(?:https?:\/\/schema\.org\/|schema:)(?:articleBody|headline))"\s{0,9}:/iu;

/**
 * In what format an article comes: by what its text begins with and by the names in it. What merely begins with a
 * bracket is plain text.
 */
export function sniffFormat(text: string): SourceFormat {
  const start = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const opening = text.slice(start, start + sample);
  if (opening.startsWith("<")) return looksLikePage(opening) ? "html" : "text";
  if (!/^[{[]\s{0,99}(?:["{}[\]]|$)/u.test(opening)) return "text";
  const end = text.slice(-200).trimEnd();
  if (!/[}\]]$/u.test(end)) return "text";
  if (schemaMarks.test(opening)) return "jsonld";
  let marks = 0;
  for (const _ of opening.matchAll(ninjsMarks)) marks++;
  return marks >= 2 ? "ninjs" : "text";
}

function looksLikePage(opening: string): boolean {
  if (pageOpening.test(opening)) return true;
  if (!anyTag.test(opening)) return false;
  let closed = 0;
  for (const _ of opening.matchAll(closingTags)) if (++closed >= 1) return true;
  return false;
}
