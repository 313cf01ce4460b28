import type { BlockKind } from "./article.ts";
import { boilerplateRule } from "./boilerplate.ts";
import { bylineRule } from "./byline.ts";
import { dateLineRule } from "./date-line.ts";
import { datelineRule } from "./dateline.ts";
import { type Following, headingRule } from "./headline.ts";
import type { Piece } from "./paragraphs.ts";

/** What is known of the whole document when one paragraph is read. */
export interface Surroundings {
  /** Short lines that stand in it more than once: captions, teasers. */
  readonly repeated: ReadonlySet<string>;
  /** Several paragraphs begin with a word in capitals and a colon: speakers, not places. */
  readonly speakers: boolean;
}

/** A paragraph and all that its reading may look at. */
export interface PieceInPlace extends Surroundings {
  readonly body: string;
  readonly pieces: readonly Piece[];
  readonly index: number;
  readonly piece: Piece;
  /** Kinds of the blocks before it. */
  readonly seen: ReadonlySet<BlockKind>;
}

/** Of longer paragraphs only the beginning is read: they are running text. */
const windowLength = 700;
const shortLine = 120;
const lookahead = 6;

export function lineOf(body: string, piece: Piece): string {
  return body.slice(piece.start, Math.min(piece.end, piece.start + windowLength));
}

/** Whether no running text stands before: there are bylines, dates and datelines to be found. */
export function inHead({ seen }: PieceInPlace): boolean {
  return !seen.has("paragraph") && !seen.has("post");
}

export function surroundings(body: string, pieces: readonly Piece[]): Surroundings {
  const once = new Set<string>();
  const repeated = new Set<string>();
  let speakers = 0;
  for (const piece of pieces) {
    if (/^\p{Lu}[\p{Lu} .'’-]{1,30}: /u.test(body.slice(piece.start, piece.start + 40))) speakers++;
    if (piece.end - piece.start > shortLine) continue;
    const line = body.slice(piece.start, piece.end);
    if (once.has(line)) repeated.add(line);
    else once.add(line);
  }
  return { repeated, speakers: speakers > 1 };
}

/** What stands after a line that may be the headline, over bylines, dates and credits. */
export function followingOf({
  body,
  pieces,
  index,
  piece: own,
}: PieceInPlace): Following | undefined {
  const ownLine = lineOf(body, own);
  let headMatter = false;
  let length = 0;
  let sentence = false;
  for (const piece of pieces.slice(index + 1, index + 1 + lookahead)) {
    if (piece.kind === "credit" || piece.kind === "caption") continue;
    const line = lineOf(body, piece);
    if (line === ownLine) continue;
    if (dateLineRule.read(line) !== undefined || bylineRule.read(line) !== undefined) {
      headMatter ||= length === 0;
    } else if (boilerplateRule.read(line) === undefined) {
      headMatter ||= length === 0 && datelineRule.read(line)?.certain === true;
      length = Math.max(length, piece.end - piece.start);
      sentence ||= /[.!?]["'”’)]{0,2}$/u.test(body.slice(Math.max(0, piece.end - 3), piece.end));
    }
  }
  return length === 0 ? undefined : { headMatter, length, sentence };
}

/** Whether running text comes next, or after one more line of the same kind. */
export function standsOverText({ body, pieces, index, piece }: PieceInPlace): boolean {
  let titles = 0;
  for (const next of pieces.slice(index + 1, index + 1 + lookahead)) {
    if (next.kind === "credit" || next.kind === "caption") continue;
    if (next.kind === "post") return true;
    const line = lineOf(body, next);
    if (bylineRule.read(line) !== undefined || dateLineRule.read(line) !== undefined) continue;
    const length = next.end - next.start;
    if (headingRule.read(line) === undefined)
      return length > 40 && length > piece.end - piece.start;
    if (++titles > 1) return false;
  }
  return false;
}
