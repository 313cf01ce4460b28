/** Which pair a quotation mark belongs to: a double one is never closed by a single one. */
export type MarkFamily = "double" | "single";

/**
 * What a mark can be where it stands. A weak closer may as well be the apostrophe of a plural
 * possessor ("the workers' union"), so it closes only if no better one follows.
 */
export type MarkRole = "open" | "close" | "weak-close" | "either" | "none";

export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly role: MarkRole;
  /** The character that a repeated opening mark has to share. */
  readonly style: "straight" | "curly" | "grave" | "angle";
}

const markPattern = /``|''|‘‘|’’|["″“”„«»‘’‚'`\u02BC\u2032]/g;
const letterOrDigit = /[\p{L}\p{N}]/u;
const spaceLike = /[\s([{<>\-–—―/|…]/;

/** Words that begin with an apostrophe: "get 'em out", "rock 'n' roll", "'tis". */
const elisions =
  /^(?:em|til|till|tis|twas|cause|bout|round|n|nuff|ere|neath|kay|sup|\d\d?s?|\d{4}s?)(?![\p{L}\p{N}])/iu;

const isSpaceBefore = (text: string, at: number, from: number): boolean =>
  at <= from || spaceLike.test(text[at - 1] ?? " ") || /["“„«‘`]/.test(text[at - 1] ?? "");

const isSpaceAfter = (text: string, at: number, to: number): boolean =>
  at >= to || !(letterOrDigit.test(text[at] ?? " ") || /[$£€#@[({“"‘'*…—–]/.test(text[at] ?? " "));

const doubleRole = (
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): MarkRole => {
  const mark = text.slice(start, end);
  const before = isSpaceBefore(text, start, from);
  const after = isSpaceAfter(text, end, to);
  if (mark === "``" || mark === "‘‘" || mark === "„" || mark === "«") return "open";
  if (mark === "“") return before || !after ? "open" : "close";
  if (mark === "”" || mark === "»") return before && !after ? "open" : "close";
  // An inch mark: a 6" pipe.
  if (/\d/.test(text[start - 1] ?? "") && start > from && !after) return "none";
  if (before === after) return "either";
  return before ? "open" : "close";
};

const singleRole = (
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): MarkRole => {
  const mark = text[start] ?? "";
  const previous = start > from ? (text[start - 1] ?? " ") : " ";
  const next = end < to ? (text[end] ?? " ") : " ";
  if (letterOrDigit.test(previous) && letterOrDigit.test(next)) return "none";
  const before = isSpaceBefore(text, start, from);
  const after = isSpaceAfter(text, end, to);
  if (before && after) return "none";
  if (before) {
    if (elisions.test(text.slice(end, Math.min(to, end + 8)))) return "none";
    return mark === "’" || mark === "ʼ" || mark === "′" ? "none" : "open";
  }
  if (mark === "‘" || mark === "`" || mark === "‚")
    return letterOrDigit.test(next) ? "open" : "none";
  if (/[sSxzn]/.test(previous)) return "weak-close";
  // A foot mark: 6' tall.
  return /\d/.test(previous) ? "weak-close" : "close";
};

const styleOf = (mark: string): QuoteMark["style"] => {
  if (mark === '"' || mark === "'") return "straight";
  // "``Stop,″ she said": some archives close the typewriter's marks with a double prime.
  if (/^(?:``?|''|″)$/.test(mark)) return "grave";
  return mark === "«" || mark === "»" ? "angle" : "curly";
};

/** Every quotation mark between two offsets, with what it can be there; apostrophes have the role "none". */
export function findQuoteMarks(text: string, from: number, to: number): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  const paragraph = text.slice(from, to);
  for (const found of paragraph.matchAll(markPattern)) {
    const start = from + found.index;
    const end = start + found[0].length;
    const isDouble = found[0].length === 2 || /["″“”„«»]/.test(found[0]);
    marks.push({
      start,
      end,
      family: isDouble ? "double" : "single",
      role: isDouble
        ? doubleRole(text, start, end, from, to)
        : singleRole(text, start, end, from, to),
      style: styleOf(found[0]),
    });
  }
  return marks;
}
