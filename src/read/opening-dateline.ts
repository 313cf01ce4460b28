import { bylineRule } from "./byline.ts";
import { dateLineRule } from "./date-line.ts";
import { datelineRule } from "./dateline.ts";
import type { PrintedDateline } from "./printed-dateline.ts";
import { inHead, lineOf, type PieceInPlace } from "./surroundings.ts";

/** Below the head only a dateline that an agency or a day makes certain is one. */
export function openingDateline(place: PieceInPlace, line: string): PrintedDateline | undefined {
  const found = datelineRule.read(line);
  if (found === undefined || found.certain) return found;
  if (place.seen.has("dateline") || !(inHead(place) || isUnderByline(place))) return undefined;
  // "LIMA: Rain fell ..." opens a paragraph; "ADA: Rain!" is one of several speakers.
  const colon = line[found.end - 1] === ":";
  const shortest = found.known ? 60 : 120;
  return colon && (place.speakers || line.length < shortest) ? undefined : found;
}

/** A standfirst stands over byline and date, the text's first paragraph right under them. */
function isUnderByline({ body, pieces, index }: PieceInPlace): boolean {
  const before = pieces[index - 1];
  if (before === undefined || index > mostHeadPieces) return false;
  if (before.kind === "byline" || before.kind === "date") return true;
  const line = lineOf(body, before);
  return bylineRule.read(line) !== undefined || dateLineRule.read(line) !== undefined;
}

const mostHeadPieces = 8;
