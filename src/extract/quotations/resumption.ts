import type { SentenceTree, TokenRange } from "../sentence-tree.ts";
import { isComma, lower } from "./set-off-cue.ts";

/** A noun, or "which", that takes up what was said, and who answers it how. */
export interface Resumption {
  readonly cue: number;
  readonly source: TokenRange;
}

/** What an article calls what somebody has just been told to say. */
export const toldAgain =
  /^(?:claim|charge|accusation|allegation|assertion|suggestion|statement|remark|report|prediction|account|version|contention|figure)$/;

/** Forms of verbs that answer what was said, whatever the tagger takes them for. */
export const answers: readonly string[] = (
  "deny denies denied dispute disputes disputed reject rejects rejected dismiss dismisses dismissed refute refutes refuted " +
  "contest contests contested contradict contradicts contradicted rebut rebuts rebutted confirm confirms confirmed " +
  "repudiate repudiates repudiated"
).split(" ");

const isAnswer = (tree: SentenceTree, token: number): boolean =>
  answers.includes(lower(tree, token));

/** "which he denies": a plain "which" may as well be a thing that a body rejects. */
const deniesIt = /^(?:den(?:y|ies|ied)|disput(?:es?|ed))$/;

const nominal = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PART|ADP)$/;

/**
 * Reads from the first token behind a comma: "a charge *that Lima has denied*", "a claim *disputed by the guild*",
 * "which *his lawyers deny*". Nothing but a time follows, for what the clause goes on with would be its own.
 */
export function resumptionAt(tree: SentenceTree, token: number): Resumption | undefined {
  if (!isComma(tree, token - 1)) return undefined;
  let next = token + 1;
  const isRelative = lower(tree, token) === "which";
  if (!isRelative) {
    if (!/^an?$/.test(lower(tree, token))) return undefined;
    while (tree.tokens[next]?.upos === "ADJ") next += 1;
    if (!toldAgain.test(lower(tree, next))) return undefined;
    next += 1;
    if (/^(?:that|which)$/.test(lower(tree, next))) next += 1;
    else if (isAnswer(tree, next) && lower(tree, next + 1) === "by") {
      const last = phraseEndBehind(tree, next + 2);
      return last < next + 2 ? undefined : { cue: next, source: { first: next + 2, last } };
    }
  }
  const first = next;
  while (next < first + 8 && nominal.test(tree.tokens[next]?.upos ?? "")) {
    if (next > first && isAnswer(tree, next)) break;
    next += 1;
  }
  const last = next - 1;
  while (/^(?:AUX|ADV)$/.test(tree.tokens[next]?.upos ?? "")) next += 1;
  const ends = (tree.tokens[next + 1]?.upos ?? "PUNCT") === "PUNCT";
  const answersIt = isRelative
    ? deniesIt.test(lower(tree, next)) && /^(?:PRP|NNP)$/.test(tree.tokens[first]?.xpos ?? "")
    : isAnswer(tree, next);
  return last < first || !ends || !answersIt ? undefined : { cue: next, source: { first, last } };
}

/** The comma, and what stands behind it, in which this word answers what was said in front: "..., a charge Lima *denies*". */
export function resumedBy(
  tree: SentenceTree,
  cue: number,
): (Resumption & { readonly comma: number }) | undefined {
  if (!isAnswer(tree, cue)) return undefined;
  for (let comma = cue - 2; comma > Math.max(0, cue - 16); comma--) {
    const resumption = resumptionAt(tree, comma + 1);
    if (resumption?.cue === cue) return { ...resumption, comma };
  }
  return undefined;
}

/** The last token of a noun phrase that a mark closes. */
const phraseEndBehind = (tree: SentenceTree, first: number): number => {
  let end = first;
  while (nominal.test(tree.tokens[end]?.upos ?? "") && end < first + 10) end += 1;
  return (tree.tokens[end]?.upos ?? "PUNCT") === "PUNCT" ? end - 1 : first - 1;
};
