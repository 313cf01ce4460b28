import type { Token } from "../../../language/analysis.ts";
import { clauseVerb, subjectOf } from "./clause-place.ts";
import { type Discourse, mentionedAt, type Referent } from "./discourse.ts";

/**
 * Whom the pronoun cannot mean: the subject of the verb whose object it is, "Ruiz greeted Paz and spoke to *him*", and whoever the
 * subject is told to be, "Two judges, Ruiz and Paz, joined in opposing *him*"; or who stands right before it as another's, "Paz, *her* former
 * pupil, wept".
 */
export function barredPeople(
  tokens: readonly Token[],
  pronoun: number,
  sentence: number,
  { recent }: Discourse,
): ReadonlySet<number> {
  const here = recent.filter(({ mention }) => mention.sentence === sentence);
  if (tokens[pronoun]?.xpos === "PRP$" && tokens[pronoun - 1]?.text === ",")
    return idsOf(here.filter(({ mention }) => mention.last === pronoun - 2));
  // "Paz blamed *himself*" is for the subject alone.
  if (!isBoundOff(tokens, pronoun) || tokens[pronoun]?.text.endsWith("self")) return new Set();
  const verb = tokens[pronoun]?.head ?? -1;
  const subject = subjectOf(tokens, verb, (at) => sharesSubject(tokens, at));
  const own = mentionedAt(recent, sentence, subject);
  if (subject < 0) return new Set();
  const end = tokens.findIndex(({ upos }, at) => at > subject && /^(?:VERB|AUX)$/.test(upos));
  const apposed = here.filter(({ mention }) => mention.first > subject && mention.last < end);
  return idsOf(own === undefined ? apposed : [own, ...apposed]);
}

const idsOf = (referents: readonly Referent[]): ReadonlySet<number> =>
  new Set(referents.map(({ entity }) => entity.id));

/**
 * "greeted Paz and *spoke* to him", "had *lost* to him", "hoped to *thank* him", "joined in *opposing* him"; "asked Paz to thank him" may be for
 * himself.
 */
const sharesSubject = (tokens: readonly Token[], verb: number): boolean => {
  const { relation, head, xpos } = tokens[verb] ?? {};
  return (
    relation === "conj" ||
    (relation === "advcl" && xpos === "VBG" && /^(?:in|by)$/.test(tokens[verb - 1]?.text ?? "")) ||
    (relation === "xcomp" &&
      !tokens.some((token) => token.head === head && /^i?obj$/.test(token.relation)))
  );
};

/** "thanked him", "spoke to him"; "with him" and "behind him" may be said of the subject: "Paz took it with him". */
const isBoundOff = (tokens: readonly Token[], pronoun: number): boolean =>
  /^i?obj$/.test(tokens[pronoun]?.relation ?? "") ||
  (/^obl/.test(tokens[pronoun]?.relation ?? "") &&
    /^(?:to|by|from|against|for|about|at)$/.test(tokens[pronoun - 1]?.text ?? ""));

/**
 * What a phrase cannot mean: the subject of its own clause. "Umbra bought shares of *the firm*", "sued Lund to shut *the
 * firm*"; "said that the firm ..." and "raised the firm's pay" may.
 */
export function barredBody(
  tokens: readonly Token[],
  head: number,
  sentence: number,
  { recent }: Discourse,
): number | undefined {
  if (!/^(?:i?obj|obl|nmod)$/.test(tokens[head]?.relation ?? "")) return undefined;
  const verb = clauseVerb(tokens, head);
  for (let at = head; at !== verb; at = tokens[at]?.head ?? verb)
    if (/^(?:nsubj|nmod:poss|csubj)/.test(tokens[at]?.relation ?? "")) return undefined;
  const subject = subjectOf(tokens, verb, (at) => isWithin.test(tokens[at]?.relation ?? ""));
  const actor = mentionedAt(recent, sentence, subject);
  return actor?.mention.adjective ? undefined : actor?.entity.id;
}

const isWithin = /^(?:conj|xcomp|advcl|acl)$/;
