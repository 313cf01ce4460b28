import type { Token } from "../../language/analysis.ts";
import type { SentenceTree } from "../sentence-tree.ts";

/** What opens a phrase of one somebody. */
export const single: ReadonlySet<string> = new Set(["a", "an", "another", "one"]);

/** "Neighbors, including Peru and Chile": they are named in what follows; not so "nine people, including a nurse". */
export function namesItsMembers({ tokens, words }: SentenceTree, head: number): boolean {
  const after = words[head + 1] === "," ? head + 2 : head + 1;
  const word = words[after] ?? "";
  if (word === "such" ? words[after + 1] !== "as" : !openingMembers.has(word)) return false;
  for (let at = after + 1; at < tokens.length; at++) {
    const upos = tokens[at]?.upos ?? "";
    if (upos === "PUNCT" || upos === "VERB") return false;
    if (upos === "PROPN" && !isOneOfMany(tokens[at - 1])) return true;
  }
  return false;
}

/** Before a name it tells of somebody of that sort: "a Dane", "two Danes". */
const isOneOfMany = (before: Token | undefined): boolean =>
  before?.upos === "NUM" || single.has(before?.text.toLowerCase() ?? "");

const openingMembers: ReadonlySet<string> = new Set([
  "including",
  "namely",
  "notably",
  "particularly",
  "especially",
]);
