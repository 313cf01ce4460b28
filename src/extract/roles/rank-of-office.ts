import { officeAt } from "../../language/gazetteer/offices.ts";
import { startsUpper } from "../names/letter-case.ts";
import { portfolioHeads, portfolioWords } from "./portfolio-words.ts";

/** "deputy trade minister": the office is minister, and who holds it a deputy. Token indices, last inclusive. */
export function isRankOfOffice(
  words: readonly string[],
  singular: readonly string[],
  first: number,
  last: number,
): boolean {
  if (first !== last || !/^(?:deputy|assistant|associate|vice)$/i.test(words[first] ?? "")) {
    return false;
  }
  let at = last + 1;
  while (at < last + 4 && isPortfolioWord(words[at] ?? "")) {
    at++;
  }
  const office = at > last + 1 ? officeAt(singular, at) : undefined;
  const head = singular[at + (office?.length ?? 1) - 1]?.toLowerCase() ?? "";
  return office !== undefined && portfolioHeads.has(head);
}

const isPortfolioWord = (word: string): boolean =>
  word.length < 30 && portfolioWords.has(word.toLowerCase());

/** "Zubaran *County* Sheriff": the county has its name from the word before. */
export const isOfNamedCounty = (
  words: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean => last > first && words[first] === "County" && startsUpper(words[first - 1] ?? "");
