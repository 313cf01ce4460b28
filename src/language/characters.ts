/**
 * Character classes of our own: the Unicode tables of the engine change with its version, and the
 * same text must give the same tokens everywhere.
 */

export const space = 0;
export const letter = 1;
export const digit = 2;
export const punctuation = 3;
/** A currency sign, an emoji, an arrow: a token by itself. */
export const symbol = 4;

export type CharacterClass =
  | typeof space
  | typeof letter
  | typeof digit
  | typeof punctuation
  | typeof symbol;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code <= 32 || code === 127) ascii[code] = space;
  else if (code >= 48 && code <= 57) ascii[code] = digit;
  else if ((code | 32) >= 97 && (code | 32) <= 122) ascii[code] = letter;
  else ascii[code] = punctuation;
}

/** Pairs of first and last code unit, ascending; what no pair holds is a letter. */
const ranges: readonly (readonly [number, number, CharacterClass])[] = [
  [0x80, 0xa0, space],
  [0xa1, 0xa1, punctuation],
  [0xa2, 0xa6, symbol],
  [0xa7, 0xa7, punctuation],
  [0xa8, 0xa9, symbol],
  [0xab, 0xab, punctuation],
  [0xac, 0xac, symbol],
  [0xad, 0xad, space],
  [0xae, 0xb1, symbol],
  [0xb4, 0xb4, symbol],
  [0xb6, 0xb8, punctuation],
  [0xbb, 0xbb, punctuation],
  [0xbf, 0xbf, punctuation],
  [0xd7, 0xd7, symbol],
  [0xf7, 0xf7, symbol],
  [0x660, 0x669, digit],
  [0x966, 0x96f, digit],
  [0x1680, 0x1680, space],
  [0x2000, 0x200f, space],
  [0x2010, 0x2027, punctuation],
  [0x2028, 0x202f, space],
  [0x2030, 0x205e, punctuation],
  [0x205f, 0x206f, space],
  [0x20a0, 0x20cf, symbol],
  [0x2116, 0x2116, symbol],
  [0x2120, 0x2122, symbol],
  [0x2190, 0x2bff, symbol],
  [0x2e00, 0x2e7f, punctuation],
  [0x3000, 0x3000, space],
  [0x3001, 0x303f, punctuation],
  [0xd83c, 0xd83e, symbol],
  [0xe000, 0xf8ff, symbol],
  [0xfe00, 0xfe0f, space],
  [0xfe10, 0xfe6f, punctuation],
  [0xfeff, 0xfeff, space],
  [0xff01, 0xff0f, punctuation],
  [0xff10, 0xff19, digit],
  [0xff1a, 0xff20, punctuation],
  [0xfff0, 0xffff, symbol],
];

/** The class of one UTF-16 unit; NaN (past the end of a string) is a space. */
export function classOf(code: number): CharacterClass {
  if (code < 128) return (ascii[code] ?? space) as CharacterClass; // the table holds nothing else
  if (!(code >= 128)) return space;
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) break;
    if (code < range[0]) high = middle - 1;
    else if (code > range[1]) low = middle + 1;
    else return range[2];
  }
  return letter;
}

export function isUpper(character: string): boolean {
  if (character <= "z") return character >= "A" && character <= "Z";
  return character !== character.toLowerCase();
}

export function isLower(character: string): boolean {
  return character >= "a" && (character <= "z" || character !== character.toUpperCase());
}
