import type { Token } from "../../../language/analysis.ts";
import type { Discourse } from "./discourse.ts";

/**
 * Whom the pronoun cannot mean: the subject of the verb whose object it is, "Ruiz greeted Paz and spoke to *him*", or who
 * stands right before it as another's, "Paz, *her* former pupil, wept".
 */
export function barredPerson(
  tokens: readonly Token[],
  pronoun: number,
  sentence: number,
  { recent }: Discourse,
): number | undefined {
  if (tokens[pronoun]?.xpos === "PRP$" && tokens[pronoun - 1]?.text === ",")
    return recent.find(
      ({ mention }) => mention.sentence === sentence && mention.last === pronoun - 2,
    )?.entity.id;
  // "Paz blamed *himself*" is for the subject alone.
  if (!isBoundOff(tokens, pronoun) || tokens[pronoun]?.text.endsWith("self")) return undefined;
  let verb = tokens[pronoun]?.head ?? -1;
  const subjectOf = (over: number): number =>
    tokens.findIndex(({ head, relation }) => head === over && /^nsubj(?::|$)/.test(relation));
  let subject = subjectOf(verb);
  for (let steps = 0; subject < 0 && sharesSubject(tokens, verb) && steps < 8; steps++) {
    verb = tokens[verb]?.head ?? -1;
    subject = subjectOf(verb);
  }
  const found = recent.find(
    ({ mention }) =>
      mention.sentence === sentence && mention.first <= subject && subject <= mention.last,
  );
  return subject < 0 ? undefined : found?.entity.id;
}

/** "greeted Paz and *spoke* to him", "had *lost* to him", "hoped to *thank* him"; "asked Paz to thank him" may be for himself. */
const sharesSubject = (tokens: readonly Token[], verb: number): boolean => {
  const { relation, head } = tokens[verb] ?? {};
  return (
    relation === "conj" ||
    (relation === "xcomp" &&
      !tokens.some((token) => token.head === head && /^i?obj$/.test(token.relation)))
  );
};

/** "thanked him", "spoke to him"; "with him" and "behind him" may be said of the subject: "Paz took it with him". */
const isBoundOff = (tokens: readonly Token[], pronoun: number): boolean =>
  /^i?obj$/.test(tokens[pronoun]?.relation ?? "") ||
  (/^obl/.test(tokens[pronoun]?.relation ?? "") &&
    /^(?:to|by|from|against|for|about|at)$/.test(tokens[pronoun - 1]?.text ?? ""));
