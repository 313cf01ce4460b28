import type { Sentence, Token } from "../../language/analysis.ts";
import { accusedParticiple } from "../lexicon/befalling-verbs.ts";
import { amended } from "./amended.ts";

/** What is done with words or hands to somebody who was sent for. */
const lecturing: ReadonlySet<string> = new Set(
  "admonish beat brief caution handcuff inform interrogate notify question rebuke reprimand threaten warn".split(
    " ",
  ),
);

const sendingFor: ReadonlySet<string> = new Set(
  "arrest call detain haul hold round seize stop summon".split(" "),
);

/**
 * "was summoned and *warned* about the test": who is sent for does not do the talking, so it is no past tense. "appeared in
 * court *charged* with theft": nor is what has neither subject nor "and" beside another verb.
 */
export function tagWarned(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const warned = tokens.findIndex(
    (token, at) => isWarned(tokens, token, at) || isAccused(tokens, token, at),
  );
  if (warned < 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => (at === warned ? amended(token, { xpos: "VBN" }) : token)),
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

/** "appeared before a judge *accused* of fraud": no judge accused, for there is nobody whom. */
const isBefore = (tokens: readonly Token[], verb: number): boolean =>
  tokens[tokens[verb]?.head ?? -1]?.lemma === "appear" &&
  tokens.some(
    ({ head, relation, text }) => head === verb && relation === "mark" && text === "before",
  );

const isAccused = (tokens: readonly Token[], { text, xpos, relation, head }: Token, at: number) =>
  xpos === "VBD" &&
  relation === "advcl" &&
  head < at &&
  accusedParticiple.test(text) &&
  /^(?:of|in|with|over)$/.test(tokens[at + 1]?.text ?? "") &&
  !tokens.some(
    (token) =>
      token.head === at &&
      /^(?:nsubj|obj|ccomp|aux|mark)/.test(token.relation) &&
      !(/^(?:nsubj|mark)$/.test(token.relation) && isBefore(tokens, at)),
  );
