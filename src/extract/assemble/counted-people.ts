import { isDemonym } from "../events/kinds-of-noun.ts";
import type { Phrase } from "../reading.ts";
import type { SentenceTree } from "../sentence-tree.ts";

/** Words that point to people told of before: "*the* guards". */
export const pointing: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/** "*Hundreds of* people": what counts them belongs to them, or they would be nobody. */
export function countedFrom(
  { words, tokens, lemmas }: SentenceTree,
  phrase: Phrase,
  head: number,
): number {
  if (phrase.first !== head || words[head - 1] !== "of" || tokens[head - 2]?.xpos !== "NNS")
    return phrase.first;
  return counting.has(lemmas[head - 2] ?? "") ? head - 2 : phrase.first;
}

/** "Two *Palestinians*", "hundreds of *Israelis*", "several *Danes*": people told by where they come from, and not their state. */
export function areCountedCitizens({ tokens, words, lemmas }: SentenceTree, head: number): boolean {
  const token = tokens[head];
  if (token === undefined || !/^NNP?S$/.test(token.xpos) || !isDemonym(token.text, token.upos))
    return false;
  const isNumbered = tokens.some(
    (other, at) => at < head && other.head === head && other.relation === "nummod",
  );
  const isPart = words[head - 1] === "of" && counting.has(lemmas[head - 2] ?? "");
  return isNumbered || isPart || /^(?:several|many|dozens)$/.test(words[head - 1] ?? "");
}

const counting: ReadonlySet<string> = new Set(["hundred", "thousand", "dozen", "score", "million"]);

/** "*nine* of the guards", "*several* of its doctors": how many of those known are told of. */
export function countBefore({ tokens, words }: SentenceTree, noun: number): number | undefined {
  if (tokens[noun]?.xpos !== "NNS") return undefined;
  let opener = noun - 1;
  while (tokens[opener]?.upos === "ADJ" || tokens[opener]?.relation === "compound") opener--;
  const isKnown = pointing.has(words[opener] ?? "") || tokens[opener]?.xpos === "PRP$";
  const count = opener - 2;
  if (!isKnown || words[opener - 1] !== "of") return undefined;
  return tokens[count]?.upos === "NUM" || counts.has(words[count] ?? "") ? count : undefined;
}

const counts: ReadonlySet<string> = new Set(
  "several some many most half dozens scores hundreds thousands".split(" "),
);

/** "*hundreds of* people", "*about 90* people": a description that tells how many they are. */
export const isCounted = (description: string): boolean =>
  /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands|(?:at|more|about|some|around|nearly|over|up|several|many)\b)/i.test(
    description,
  );

/** "*20* villagers", "*at least nine* guards": a description that gives the number. */
export const isNumbered = (description: string): boolean =>
  isCounted(description) && !/\b(?:dozens|scores|hundreds|thousands)\b/i.test(description);
