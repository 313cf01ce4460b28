import type { Sentence, Token } from "../../language/analysis.ts";

/** What is done with words or hands to somebody who was sent for. */
const lecturing: ReadonlySet<string> = new Set(
  "admonish beat brief caution handcuff inform interrogate notify question rebuke reprimand threaten warn".split(
    " ",
  ),
);

const sendingFor: ReadonlySet<string> = new Set(
  "arrest call detain haul hold round seize stop summon".split(" "),
);

/** "was summoned and *warned* about the test": who is sent for does not do the talking, so it is no past tense. */
export function tagWarned(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const warned = tokens.findIndex((token, at) => isWarned(tokens, token, at));
  if (warned < 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => (at === warned ? { ...token, xpos: "VBN" } : token)),
  };
}

function isWarned(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.xpos !== "VBD" || token.relation !== "conj" || !lecturing.has(token.lemma))
    return false;
  if (!sendingFor.has(tokens[token.head]?.lemma ?? "")) return false;
  const isSentFor = tokens.some(
    ({ head, relation }) => head === token.head && relation === "aux:pass",
  );
  const speaks = tokens.some(
    ({ head, relation }) => head === at && /^(?:nsubj|obj|ccomp|aux)/.test(relation),
  );
  return isSentFor && !speaks;
}
