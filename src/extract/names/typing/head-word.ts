import { startsUpper } from "../letter-case.ts";
import type { NameInPlace } from "./type-evidence.ts";

/** The last word that tells anything: before "of", "for", a legal form or a number. */
export function headWord(words: readonly string[]): string {
  const complement = words.findIndex((word) => beforeComplement.has(word));
  const end = complement > 0 ? complement : words.length;
  for (let i = end - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (startsUpper(word) && !/^[IVX]+$/.test(word)) {
      return word;
    }
  }
  return words[0] ?? "";
}

const beforeComplement: ReadonlySet<string> = new Set("of for on against without".split(" "));

export const isLong = ({ words }: NameInPlace): boolean => words.length > 1;
