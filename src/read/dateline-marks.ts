/** The dash, stroke or double hyphen between a dateline and its text. */
export const dash = /\s{0,3}(?:\.-|--{1,2}|[—–―_]|-(?=\s|$)|\/\/(?=\s))\s{0,3}/uy;

const sentenceStart = /^["'“‘«`(]{0,2}(?:[\p{Lu}\p{N}\p{Lo}$£€"'“‘`]|\p{Ll}\p{Lu})/u;

export function opensSentence(text: string, at: number): boolean {
  return sentenceStart.test(text.slice(at, at + 3));
}

/** Where a sticky pattern that matches at `at` ends. */
export function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export function pastSpace(text: string, at: number): number {
  return matchEnd(/\s{1,2}/uy, text, at) ?? at;
}
