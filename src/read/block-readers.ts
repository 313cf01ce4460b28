import { isAgency } from "./agencies.ts";
import type { BlockKind, Byline } from "./article.ts";
import type { BlockReader, BlocksFound } from "./block-reader.ts";
import { boilerplateRule } from "./boilerplate.ts";
import { bareBylineRule, bylineRule, isRole, shiftByline, signOffRule } from "./byline.ts";
import { inlineDateRule } from "./date-header.ts";
import { dateLineRule, shiftDates } from "./date-line.ts";
import { headingRule, isHeadline, isKicker } from "./headline.ts";
import { openingDateline } from "./opening-dateline.ts";
import { readRunningText } from "./running-text.ts";
import { signedDateRule } from "./signed-date.ts";
import { followingOf, inHead, lineOf, type PieceInPlace, standsOverText } from "./surroundings.ts";
import { wireSlugRule } from "./wire-slug.ts";

/** In the order in which they are asked; the last one answers always. */
export const blockReaders: readonly BlockReader[] = [
  readKnown,
  readDateBlock,
  readSignedDate,
  readBylineBlock,
  readBoilerplate,
  readHeadline,
  readCaption,
  readHeading,
  readRunningText,
];

/** For paragraphs whose source already says which of them are titles and captions. */
export const markedBlockReaders: readonly BlockReader[] = [
  readKnown,
  readDateBlock,
  readSignedDate,
  readBylineBlock,
  readBoilerplate,
  readRunningText,
];

/** The same, where the source does not say which line is the headline. */
export const untitledBlockReaders: readonly BlockReader[] = [
  ...markedBlockReaders.slice(0, -1),
  readHeadline,
  readRunningText,
];

/** Posts, credits and captions with credits were cut out before. */
function readKnown({ piece }: PieceInPlace): BlocksFound | undefined {
  return piece.kind === undefined ? undefined : whole(piece.kind, piece);
}

function readDateBlock(place: PieceInPlace): BlocksFound | undefined {
  const line = lineOf(place.body, place.piece);
  const slug = wireSlugRule.read(line);
  const found = slug ?? dateLineRule.read(line);
  const isLast = place.index === place.pieces.length - 1;
  // Below the head a bare date is one of a chronicle: "March 5, 2010" / "The bridge is closed." At the very end
  // archives print the day of the issue.
  const isBare = found?.label === undefined && slug === undefined;
  if (found === undefined || (isBare && !isLast && !inHead(place))) return undefined;
  return { ...whole("date", place.piece), dates: [shiftDates(found, place.piece.start)] };
}

function readBylineBlock(place: PieceInPlace): BlocksFound | undefined {
  const { body, piece, seen } = place;
  const line = lineOf(body, piece);
  const found =
    bylineRule.read(line) ??
    signOffRule.read(line) ??
    (inHead(place) ? readBareByline(line, place) : undefined);
  if (found !== undefined) {
    return { ...whole("byline", piece), bylines: [shiftByline(found, piece.start)] };
  }
  // "Associated Press Writer" under "By Ada Lovelace"
  return inHead(place) && seen.has("byline") && isRole(line) ? whole("byline", piece) : undefined;
}

/** Over the headline only a role or a house shows that a name is an author's. */
function readBareByline(line: string, place: PieceInPlace): Byline | undefined {
  const found = bareBylineRule.read(line);
  if (place.seen.has("headline")) return found ?? readLoneName(line, place);
  return isAgencyOf(found, line) || isRole(line) ? found : undefined;
}

function isAgencyOf(found: Byline | undefined, line: string): boolean {
  return found?.agency !== undefined && isAgency(line.slice(found.agency.start, found.agency.end));
}

/** "Ada Lovelace" alone between headline and date or dateline. */
function readLoneName(line: string, place: PieceInPlace): Byline | undefined {
  if (line.length > 60 || followingOf(place)?.headMatter !== true) return undefined;
  const found = bylineRule.read(`By ${line}`);
  return found?.names.length === 1 ? shiftByline(found, -3) : undefined;
}

function readSignedDate(place: PieceInPlace): BlocksFound | undefined {
  if (!inHead(place)) return undefined;
  const { start, end } = place.piece;
  const found = signedDateRule.read(lineOf(place.body, place.piece));
  if (found === undefined) return undefined;
  const byline = shiftByline(found.byline, start);
  const dates = shiftDates(found.dates, start);
  return {
    blocks:
      found.dateStart === 0
        ? [
            { kind: "date", start, end: dates.end },
            { kind: "byline", start: byline.start, end },
          ]
        : [
            { kind: "byline", start, end: byline.end },
            { kind: "date", start: start + found.dateStart, end },
          ],
    bylines: [byline],
    dates: [dates],
  };
}

function readBoilerplate({ body, piece }: PieceInPlace): BlocksFound | undefined {
  return boilerplateRule.read(lineOf(body, piece)) === undefined
    ? undefined
    : whole("boilerplate", piece);
}

function readHeadline(place: PieceInPlace): BlocksFound | undefined {
  const { seen, body, piece } = place;
  if (!inHead(place) || hasAny(seen, ["headline", "heading", "caption", "dateline"])) {
    return undefined;
  }
  const line = lineOf(body, piece);
  if (openingDateline(place, line) !== undefined || inlineDateRule.read(line) !== undefined) {
    return undefined;
  }
  if (isKicker(line) && place.pieces.length > 2) return whole("boilerplate", piece);
  return isHeadline(line, followingOf(place)) ? whole("headline", piece) : undefined;
}

/** Lines under pictures whose credit is lost. */
function readCaption(place: PieceInPlace): BlocksFound | undefined {
  const { repeated, seen, body, piece, pieces, index } = place;
  const line = lineOf(body, piece);
  // "Image caption, The bridge" · "FILE - Ada Lovelace arrives in Lima, March 5, 2010."
  if (/^(?:FILE|File photo|Image caption|Pictured)(?:\s?[-–—:]|[.,])\s/u.test(line))
    return whole("caption", piece);
  const shape = headingRule.read(line);
  if (shape !== undefined && repeated.has(line)) return whole("caption", piece);
  if (!inHead(place) || !seen.has("headline") || openingDateline(place, line) !== undefined) {
    return undefined;
  }
  // "The mayor arrives at the harbor on Friday." over "Photo: Ada Lovelace", and then the text.
  const next = pieces[index + 1];
  const pictured = next?.kind === "credit" && pieces.length > index + 2 && line.length <= 200;
  if (pictured) return whole("caption", piece);
  // Between the date or byline and the text stand captions, not sub-headlines.
  if (!hasAny(seen, ["date", "byline"])) return undefined;
  const fragment = line.length < 160 && /^\p{Ll}\p{Ll}/u.test(line);
  return fragment || (shape !== undefined && standsOverText(place))
    ? whole("caption", piece)
    : undefined;
}

function readHeading(place: PieceInPlace): BlocksFound | undefined {
  const line = lineOf(place.body, place.piece);
  if (line.length < 200 && /^#{1,6}\s\S/u.test(line)) return whole("heading", place.piece);
  if (headingRule.read(line) === undefined || openingDateline(place, line) !== undefined) {
    return undefined;
  }
  return standsOverText(place) ? whole("heading", place.piece) : undefined;
}

function whole(
  kind: BlockKind,
  piece: { readonly start: number; readonly end: number },
): BlocksFound {
  return { blocks: [{ kind, start: piece.start, end: piece.end }] };
}

function hasAny(seen: ReadonlySet<BlockKind>, kinds: readonly BlockKind[]): boolean {
  return kinds.some((kind) => seen.has(kind));
}
