import type { Sentence } from "../analysis.ts";
import { type FigureReader, figureReader } from "./figures.ts";
import { isPrintedAsTime, lexicon, type Readings } from "./lexicon.ts";
import { mergeNumerals } from "./numerals.ts";

/**
 * A word as dates are made of: finer than a token where figures meet letters ("8pm", "mid-1990s"),
 * and coarser where a numeral has several ("twenty-five"), so that rules do not hang on a tokenizer's habits.
 */
export interface Word {
  /** UTF-16 offsets into the analyzed text. */
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Nothing stands between it and the word before. */
  readonly glued: boolean;
  /** Index of the token it begins in. */
  readonly token: number;
  readonly readings: Readings | undefined;
}

/** A word before numerals are put together, with what it is printed in. */
interface Piece extends Word {
  readonly print: "letters" | "figure" | "mark";
}

/** Reads the words of one sentence. */
export type WordReader = (text: string, sentence: Sentence) => readonly Word[];

/** No word of the lexicon is longer; a longer run of letters is skipped unread. */
const longestWord = 14;

/** Before a figure these make it a price, a rank or a tag. */
const signs = new Set(["$", "£", "€", "¥", "₹", "#", "№", "@", "&", "_", "+", "="]);

/** What may stand before a figure with a hyphen: "mid-1990s", "pre-2008". Other such words are names: "Covid-19". */
const prefixes = new Set(["mid", "early", "late", "pre", "post", "then", "non", "since", "to"]);

/** What may follow a figure without a space: "8pm", "0800GMT". */
const suffixes = new Set(["am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "utc", "est", "hrs"]);

const mayFollow = (word: string): boolean => suffixes.has(word) || word === "'s";

/** A figure that is part of a name, a price or a share says nothing about time: "F-16", "$1995", "20%", "747s". */
function isPartOfName(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (pieces[at]?.glued && before) {
    if (before.print !== "mark" ? before.lower !== "fy" : signs.has(before.lower)) return true;
    const owner = pieces[at - 2];
    const tied = before.glued && owner !== undefined;
    if (tied && before.lower === "-" && owner.print === "letters") {
      if (!lexicon.has(owner.lower) && !prefixes.has(owner.lower)) return true;
    }
    if (tied && before.lower === "." && owner.print === "figure") return true;
  }
  if (!after?.glued) return false;
  return after.lower === "%" || (after.print === "letters" && !mayFollow(after.lower));
}

const letters = /[^\s\d!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u2027\u2030-\u205e]+/.source;

/** Pieces that are not plain runs of letters, tried first. */
const special =
  /[aApP]\.\s?[mM](?:\.|(?![A-Za-z]))|[oO]['’]clock(?![A-Za-z])|['’][sS](?![A-Za-z\d])/.source;

const dashes = new Set(["‐", "‑", "–"]);

function markOf(text: string): string {
  if (dashes.has(text)) return "-";
  return text === "’" ? "'" : text;
}

function pieceReader(read: FigureReader): (text: string, sentence: Sentence) => readonly Piece[] {
  const specials = new RegExp(special, "y");
  const words = new RegExp(letters, "y");
  const space = /\s*/y;
  const quarter = /[qQ]([1-4])(?![A-Za-z\d])/y;

  return (text, { start, end, tokens }) => {
    const pieces: Piece[] = [];
    let token = 0;
    let at = start;
    while (at < end) {
      space.lastIndex = at;
      space.test(text);
      const from = space.lastIndex;
      if (from >= end) break;
      while (token + 1 < tokens.length && (tokens[token + 1]?.start ?? end) <= from) token++;
      const glued = from === at && pieces.length > 0;
      const put = (
        length: number,
        lower: string,
        print: Piece["print"],
        readings: Readings | undefined,
      ): void => {
        at = from + length;
        pieces.push({ start: from, end: at, lower, glued, token, readings, print });
      };

      const figure = /[\d'’‘`¼½¾]/.test(text.charAt(from)) ? read(text, from) : undefined;
      if (figure) {
        put(figure.length, text.slice(from, from + figure.length), "figure", figure.readings);
        continue;
      }
      quarter.lastIndex = from;
      const quarterMatch = quarter.exec(text);
      if (quarterMatch) {
        put(2, quarterMatch[0].toLowerCase(), "letters", { quarter: Number(quarterMatch[1]) });
        continue;
      }
      specials.lastIndex = from;
      const specialMatch = specials.exec(text);
      if (specialMatch) {
        const lower = specialMatch[0].toLowerCase().replace(" ", "").replace("’", "'");
        put(specialMatch[0].length, lower, "letters", lexicon.get(lower));
        continue;
      }
      words.lastIndex = from;
      if (words.test(text)) {
        const length = words.lastIndex - from;
        const word = length > longestWord ? "" : text.slice(from, from + length);
        const lower = word.toLowerCase();
        const readings = isPrintedAsTime(word, lower) ? lexicon.get(lower) : undefined;
        put(length, lower, "letters", readings);
        continue;
      }
      put(1, markOf(text.charAt(from)), "mark", undefined);
    }
    return pieces;
  };
}

/** "[Ten] years ago": an editor's brackets around a word are no part of the sentence. A footnote's figure stays apart. */
function withoutBrackets(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ lower }) => lower === "[")) return pieces;
  return pieces.flatMap((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (piece.lower === "[" && after?.print === "letters") return [];
    if (piece.lower === "]" && before?.print === "letters") return [];
    if (piece.print !== "letters") return [piece];
    const start = before?.lower === "[" ? before.start : piece.start;
    return [{ ...piece, start, end: after?.lower === "]" ? after.end : piece.end }];
  });
}

export function wordReader(): WordReader {
  const read = pieceReader(figureReader());
  return (text, sentence) => {
    const pieces = read(text, sentence);
    return mergeNumerals(
      withoutBrackets(pieces).map((piece, at, all) =>
        piece.print === "figure" && isPartOfName(all, at)
          ? { ...piece, readings: undefined }
          : piece,
      ),
    );
  };
}
