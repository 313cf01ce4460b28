import { hint } from "../name-hints.ts";
import type { GoldSentence } from "./treebank.ts";

/** The name classes of a sentence whose names nobody annotated; where they are unsure, nothing is learnt. */
export const unsure = "?";

const placeHints = hint.state | hint.city | hint.otherPlace;
const familyHints = hint.surname | hint.doubtfulSurname;
const givenHints = hint.given | hint.doubtfulGiven;

/** The type of the run of proper nouns from first to last, where the gazetteers leave no doubt. */
function runType(hints: Int32Array, first: number, last: number): "PER" | "ORG" | "LOC" | "" {
  const begin = hints[first] ?? 0;
  const end = hints[last] ?? 0;
  const longer = last > first;
  const short = last - first < 3;
  let onePhrase = true;
  for (let i = first + 1; i <= last; i++)
    if (((hints[i] ?? 0) & hint.inside) === 0) onePhrase = false;
  const has = (bits: number, wanted: number): boolean => (bits & wanted) !== 0;
  if (longer && has(end, hint.legalForm)) return "ORG";
  if (onePhrase) {
    if (has(begin, hint.state) && !has(begin, hint.body | hint.given)) return "LOC";
    const mixed = hint.body | hint.doubtful | familyHints | givenHints;
    if (has(begin, hint.city | hint.otherPlace) && !has(begin, mixed)) return "LOC";
    const other = placeHints | hint.doubtful | hint.given | hint.surname;
    if (has(begin, hint.body) && !has(begin, other)) return "ORG";
  }
  const thing = hint.organizationHead | hint.placeHead | placeHints;
  if (longer && has(begin, hint.given)) {
    if (short && has(end, familyHints | hint.given)) return "PER";
    if (short && !has(end, thing | hint.body | hint.legalForm)) return "PER";
    return "";
  }
  if (longer && has(begin, hint.title) && last - first < 4 && !has(end, thing)) return "PER";
  if (longer && has(end, hint.organizationHead) !== has(end, hint.placeHead))
    return has(end, hint.organizationHead) ? "ORG" : "LOC";
  const name = !longer && has(begin, hint.given);
  return name && !has(begin, placeHints | hint.body | hint.doubtful) ? "PER" : "";
}

export function distantNames(sentence: GoldSentence, hints: Int32Array): string[] {
  const { tokens } = sentence;
  const isProper = (i: number): boolean => tokens[i]?.tag.startsWith("NNP") ?? false;
  const names: string[] = tokens.map((_, i) => (isProper(i) ? unsure : "O"));
  for (let first = 0; first < tokens.length; first++) {
    if (!isProper(first) || isProper(first - 1)) continue;
    let last = first;
    while (isProper(last + 1)) last++;
    const type = runType(hints, first, last);
    if (type === "") continue;
    for (let i = first; i <= last; i++) names[i] = `${i === first ? "B" : "I"}-${type}`;
  }
  return names;
}
