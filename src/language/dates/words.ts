import type { Sentence, Token } from "../analysis.ts";
import { figureReader } from "./figures.ts";
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
    if (tied && before.lower === "-" && isNumberOnly(owner)) return true;
  }
  if (!after?.glued) return false;
  return after.lower === "%" || (after.print === "letters" && !mayFollow(after.lower));
}

/** Three figures and a hyphen: a telephone number goes on. */
const isNumberOnly = ({ print, lower }: Piece): boolean =>
  print === "figure" && /^\d{3}$/.test(lower);

/** What a piece says, and how long it is. */
type PieceRead = Pick<Piece, "lower" | "print" | "readings"> & { readonly length: number };

/** Reads the piece at an offset. */
type PieceReader = (text: string, at: number) => PieceRead | undefined;

/** A reader of what a sticky pattern finds; where it is told what that opens with, it looks there first. */
function finder(
  source: string,
  opening: string,
  read: (found: string, length: number) => PieceRead,
): PieceReader {
  const matcher = new RegExp(source, "y");
  return (text, at) => {
    if (opening !== "" && !opening.includes(text.charAt(at))) return undefined;
    matcher.lastIndex = at;
    if (!matcher.test(text)) return undefined;
    const length = matcher.lastIndex - at;
    // The longest word that means anything is short; a word of a megabyte isn't copied.
    return read(length > longestWord ? "" : text.slice(at, at + length), length);
  };
}

const mayOpenFigure = /[\d'’‘`¼½¾]/;

function figures(): PieceReader {
  const read = figureReader();
  return (text, at) => {
    const figure = mayOpenFigure.test(text.charAt(at)) ? read(text, at) : undefined;
    if (!figure) return undefined;
    const { length, readings } = figure;
    return { length, lower: text.slice(at, at + length), print: "figure", readings };
  };
}

/** The quarters of a year: "Q3". */
const quarters = (): PieceReader =>
  finder("[qQ][1-4](?![A-Za-z\\d])", "qQ", (found, length) => ({
    length,
    lower: found.toLowerCase(),
    print: "letters",
    readings: { quarter: Number(found.charAt(1)) },
  }));

/** The halves of a year: "H1", but not "H1-B". */
const halves = (): PieceReader =>
  finder("[hH][12](?![A-Za-z\\d]|-[A-Za-z])", "hH", (found, length) => ({
    length,
    lower: found.toLowerCase(),
    print: "letters",
    readings: { halfYear: found.charAt(1) === "1" ? 1 : 2 },
  }));

/** Words with marks in them: "p.m.", "o'clock", and the "'s" of "Tuesday's". */
const marked = (): PieceReader =>
  finder(
    "[aApP]\\.\\s?[mM](?:\\.|(?![A-Za-z]))|[oO]['’]clock(?![A-Za-z])|['’][sS](?![A-Za-z\\d])",
    "aApPoO'’",
    (found, length) => {
      const lower = found.toLowerCase().replace(/\s/, "").replace("’", "'");
      return { length, lower, print: "letters", readings: lexicon.get(lower) };
    },
  );

/** Any run of what is no space, figure or mark, in whatever script. */
const letters = (): PieceReader =>
  finder("[^\\s\\d!-/:-@[-`{-~\\u00a0-\\u00bf\\u2010-\\u2027\\u2030-\\u205e]+", "", letterPiece);

function letterPiece(found: string, length: number): PieceRead {
  const lower = found.toLowerCase();
  const readings = isPrintedAsTime(found, lower) ? lexicon.get(lower) : undefined;
  return { length, lower, print: "letters", readings };
}

/** Most tokens are plain words, which no other reader takes: each form is read once. */
function plainWords(): (text: string, token: Token) => PieceRead | undefined {
  const read = new Map<string, PieceRead | "other">();
  return (text, { text: form, end }) => {
    if (!endsWord(text.charCodeAt(end))) return undefined;
    let piece = read.get(form);
    if (piece === undefined) {
      const { length } = form;
      const isPlain = /^[A-Za-z]{2,}$/.test(form);
      piece = isPlain ? letterPiece(length > longestWord ? "" : form, length) : "other";
      read.set(form, piece);
    }
    return piece === "other" ? undefined : piece;
  };
}

/** A blank, or any other character of ASCII that is printed and no letter. */
const endsWord = (code: number): boolean =>
  code >= 32 && code < 127 && ((code | 32) < 97 || (code | 32) > 122);

const plainMarks: ReadonlyMap<string, string> = new Map([
  ["‐", "-"],
  ["‑", "-"],
  ["–", "-"],
  ["’", "'"],
]);

const mark = (character: string): PieceRead => ({
  length: 1,
  lower: plainMarks.get(character) ?? character,
  print: "mark",
  readings: undefined,
});

function pieceReader(): (text: string, sentence: Sentence) => readonly Piece[] {
  const plain = plainWords();
  const readers = [figures(), quarters(), halves(), marked(), letters()];
  const space = /\s*/y;
  const skipSpace = (text: string, at: number): number => {
    const from = text.charCodeAt(at) === 32 ? at + 1 : at;
    const code = text.charCodeAt(from);
    if (code > 32 && code < 128) return from;
    space.lastIndex = from;
    space.test(text);
    return space.lastIndex;
  };
  const readAt = (text: string, at: number): PieceRead => {
    for (const read of readers) {
      const piece = read(text, at);
      if (piece) return piece;
    }
    return mark(text.charAt(at));
  };
  return (text, { start, end, tokens }) => {
    const pieces: Piece[] = [];
    let token = 0;
    let at = start;
    for (let from = skipSpace(text, at); from < end; from = skipSpace(text, at)) {
      while (token + 1 < tokens.length && (tokens[token + 1]?.start ?? end) <= from) token++;
      const own = tokens[token];
      const word = own?.start === from ? plain(text, own) : undefined;
      const { length, lower, print, readings } = word ?? readAt(text, from);
      const glued = from === at && pieces.length > 0;
      at = from + length;
      pieces.push({ start: from, end: at, lower, glued, token, readings, print });
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
  const read = pieceReader();
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
