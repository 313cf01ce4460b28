import type { Token } from "../../../language/analysis.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import type { SentenceSpots } from "../name-spots.ts";
import type { TellingPhrase, ToldTrait } from "./told-people.ts";

/** How far behind a noun, with an apposition between, its name may stand. */
const longest = 9;

/**
 * Where the name begins that a noun for a person is told to bear: "a gunman *named* Karl Lund", "The suspect, a 29-year-old Dane
 * *identified as* Karl Lund,".
 */
export function nameOf(tokens: readonly Token[], noun: number): number | undefined {
  const word = tokens[noun]?.text.toLowerCase() ?? "";
  if (personNoun(word)?.singular !== word) return undefined;
  const isApposed = tokens[noun + 1]?.text === "," && /^an?$/.test(tokens[noun + 2]?.text ?? "");
  let at = isApposed ? noun + 3 : noun + 1;
  while (
    isApposed &&
    at < noun + longest &&
    (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.upos ?? "") || tokens[at]?.text === "-")
  )
    at++;
  if (tokens[at]?.text === "named") return at + 1;
  return tokens[at]?.text === "identified" && tokens[at + 1]?.text === "as" ? at + 2 : undefined;
}

/** "a *gunman* named Ana Lund": what the text calls her by. */
export const toldNoun: ToldTrait = ({ view: { tokens } }, { first }) => {
  for (let noun = Math.max(0, first - longest - 2); noun < first - 1; noun++)
    if (nameOf(tokens, noun) === first) return traitOf(tokens[noun]?.text ?? "");
  return undefined;
};

const traitOf = (noun: string): string => `noun ${noun.toLowerCase()}`;

/** "*The gunman* fled", but not "the gunman who was shot". */
export function nounPhrases({ view: { tokens } }: SentenceSpots): readonly TellingPhrase[] {
  return tokens.flatMap(({ text }, first) => {
    const noun = tokens[first + 1]?.text ?? "";
    const next = tokens[first + 2];
    const isAlone =
      (text === "the" || text === "The") &&
      personNoun(noun)?.singular === noun &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(next?.upos ?? "") &&
      !/^(?:of|who|whose|that|in|from|with)$/.test(next?.text ?? "");
    return isAlone
      ? [
          {
            trait: traitOf(noun),
            rule: "coreference/noun",
            first,
            last: first + 1,
            head: first + 1,
          },
        ]
      : [];
  });
}
