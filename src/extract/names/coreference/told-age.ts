import type { SentenceSpots } from "../name-spots.ts";
import type { TellingPhrase, ToldTrait } from "./told-people.ts";

/** Where "21-year-old" ends that begins at the token. */
function ageEnd(words: readonly string[], at: number): number | undefined {
  return isAge(words[at]) &&
    words[at + 1] === "-" &&
    words[at + 2] === "year" &&
    words[at + 4] === "old"
    ? at + 4
    : undefined;
}

const isAge = (word: string | undefined): boolean => /^[1-9]\d?$/.test(word ?? "");

/** "The 21-year-old" by itself, whatever it goes on to tell: "the 21-year-old driver" may be another. */
export function agePhrases({ view: { words, tokens } }: SentenceSpots): readonly TellingPhrase[] {
  return words.flatMap((word, first) => {
    const last = word === "the" || word === "The" ? ageEnd(words, first + 1) : undefined;
    return last === undefined || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[last + 1]?.upos ?? "")
      ? []
      : [{ trait: words[first + 1] ?? "", rule: "coreference/age", first, last, head: last }];
  });
}

/** "Ana Soto, 21,", "Ana Soto (21)", "21-year-old striker Ana Soto" */
export const toldAge: ToldTrait = ({ view: { words, tokens } }, { first, last }) => {
  const age = words[last + 2];
  const marks = `${words[last + 1]}${words[last + 3]}`;
  if (isAge(age) && /^(?:,[,.;]|\(\))$/.test(marks)) return age;
  let at = first - 1;
  while (
    at > first - 5 &&
    words[at] !== "old" &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.upos ?? "")
  )
    at--;
  return ageEnd(words, at - 4) === at ? words[at - 4] : undefined;
};
