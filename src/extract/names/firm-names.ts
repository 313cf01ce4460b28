import { isLegalForm, organizationHead } from "../../language/gazetteer/organization-words.ts";
import { portfolioWords } from "../roles/portfolio-words.ts";
import { startsUpper } from "./letter-case.ts";
import type { SentenceView } from "./name-words.ts";

/** What stands behind "and" in a firm's name: "Lund and Co". */
export const isFirm = /^(?:Co|Co\.|Company|Sons|Associates|Brothers|Bros\.?|Daughters|Partners)$/;

/** "Zubaran Cotton of Norway Inc.": the legal form is the whole name's. */
export function endsInLegalForm(words: readonly string[], right: number): boolean {
  for (let end = right; end < right + 3 && startsUpper(words[end] ?? ""); end++) {
    if (isLegalForm(words[end + 1] ?? "")) {
      return true;
    }
  }
  return false;
}

/** "Oil", "Mining", "Transmission": what firms do. */
export const isTrade = (word: string): boolean =>
  portfolioWords.has(word.toLowerCase()) ||
  /^(?:Fire|Rescue|Ambulance|Repair|Overhaul|Wildlife|Parks|Crime|Drugs?)$/.test(word) ||
  organizationHead(word).length > 0 ||
  (word.length > 6 && /(?:ing|tion)$/.test(word));

/** "Lund Security Services of Dayton, Ohio": where a firm is, not what it is called. */
export function isPlaceOfBusiness(
  { known, words }: Pick<SentenceView, "known" | "words">,
  first: number,
  last: number,
  right: number,
): boolean {
  if (last === first) {
    return false;
  }
  let end = right;
  while (end < right + 3 && words[end] !== "," && words[end] !== undefined) {
    end++;
  }
  const state = words[end] === "," ? known[end + 1] : undefined;
  const isOfState =
    /^Co\.?$/.test(words[last] ?? "") &&
    (known[right]?.entries.some(({ kind }) => kind === "subnational" || kind === "state") ?? false);
  return (
    (isLegalForm(words[last] ?? "") && !isOfState) ||
    (state?.entries.some(
      ({ kind, form }) => (kind === "state" || kind === "subnational") && form !== "adjective",
    ) ??
      false)
  );
}

/** "Red Cross of Ohio", "Blue Shield of Idaho": the branch of a known body in a part of a state. */
export function isAffiliate(
  known: SentenceView["known"],
  first: number,
  last: number,
  right: number,
): boolean {
  const body = known[first];
  return (
    body?.length === last - first + 1 &&
    body.entries.some(({ kind }) => kind === "body") &&
    known[right]?.entries.some(({ kind, form }) => kind === "subnational" && form === "name") ===
      true
  );
}
