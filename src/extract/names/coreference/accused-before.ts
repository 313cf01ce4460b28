import type { Token } from "../../../language/analysis.ts";
import type { Referent } from "./discourse.ts";

const charge = /^(?:accusation|allegation|charge|claim)s?$/;
const answer = /^(?:denie[sd]|deny|dismisse[sd]|dispute[sd]|reject(?:s|ed))$/;

/** "Republicans accused Ruiz of lying, a charge *he* denied": whom the same sentence tells to be accused. */
export function accusedBefore(
  tokens: readonly Token[],
  pronoun: number,
  people: readonly Referent[],
  sentence: number,
): Referent | undefined {
  const verb = tokens.slice(pronoun + 1, pronoun + 4).find(({ upos }) => upos === "VERB");
  const noun = tokens[pronoun - 1];
  if (!charge.test(noun?.text ?? "") || !answer.test(verb?.text ?? "")) return undefined;
  return people.find(
    ({ mention }) =>
      mention.sentence === sentence &&
      /^(?:obj|nsubj:pass)$/.test(tokens[mention.head]?.relation ?? ""),
  );
}
