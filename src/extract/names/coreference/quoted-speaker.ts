import type { Sentence, Token } from "../../../language/analysis.ts";
import { cueVerbs } from "../../quotations/cue-verbs.ts";
import type { Mention } from "../../reading.ts";
import { isQuoted } from "./quoted-before.ts";

const opening = /^(?:"|“|``)$/;
const closing = /^(?:"|”|'')$/;

/**
 * Who speaks the quoted words around that token, as the token that says it: "She" of `"He left," she said.` is not "he".
 * -1 where the sentence does not tell; undefined outside quotation marks.
 */
export function quotedSpeaker(
  tokens: readonly Token[],
  at: number,
  opens: boolean,
): number | undefined {
  let open = opens ? 0 : undefined;
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text ?? "";
    if (opening.test(text) && open === undefined) open = i;
    else if (closing.test(text)) open = undefined;
  }
  const first = open;
  if (first === undefined) return undefined;
  const close = tokens.findIndex(({ text }, i) => i > at && closing.test(text));
  const told = tokens.findIndex(
    ({ relation, head }, i) =>
      (i < first || (close > 0 && i > close)) && relation === "nsubj" && isSpeech(tokens[head]),
  );
  // 'Lund turned on Paz: "He lied."'
  return told < 0 && tokens[first - 1]?.text === ":"
    ? tokens.findIndex(
        ({ relation, head }, i) =>
          i < first && relation === "nsubj" && tokens[head]?.relation === "root",
      )
    : told;
}

/** "Lund" of '"I left," Lund said', a sentence with words in quotation marks; -1 where nobody is told to say them. */
export const sayer = (tokens: readonly Token[], opens: boolean): number =>
  opens || tokens.some(({ text }) => opening.test(text))
    ? tokens.findIndex(
        ({ relation, head }, i) =>
          relation === "nsubj" && isSpeech(tokens[head]) && !isQuoted(tokens, i, opens),
      )
    : -1;

/** "Lund" of "Then Lund added:", before what is quoted in the next sentence; -1 where nobody is told to. */
export function announcer(tokens: readonly Token[]): number {
  return tokens.at(-1)?.text !== ":"
    ? -1
    : tokens.findIndex(({ relation, head }) => relation === "nsubj" && isSpeech(tokens[head]));
}

/** How many sentences of a quotation are looked through for whoever says it. */
const reach = 4;

/** "Lund" of '"I saw *he* was ill. I was sad," Lund said': where a quotation of several sentences closes it is told. */
export function closingSpeaker(
  sentences: readonly Sentence[],
  sentence: number,
  mentions: readonly Mention[],
): number | undefined {
  for (let at = sentence + 1; at < sentence + reach; at++) {
    const tokens = sentences[at]?.tokens ?? [];
    const close = tokens.findIndex(({ text }) => closing.test(text));
    if (close < 0) continue;
    const subject = tokens.findIndex(
      ({ relation, head }, i) => i > close && relation === "nsubj" && isSpeech(tokens[head]),
    );
    return mentions.find((one) => isSaidBy(tokens, at, one, subject))?.entity;
  }
  return undefined;
}

/** Whether the mention is that subject: "Lund" of "chairman Karl Lund" where "chairman" is, or both are to the parser. */
export const isSaidBy = (
  tokens: readonly Token[],
  sentence: number,
  mention: Mention,
  subject: number,
): boolean =>
  mention.sentence === sentence &&
  ((mention.first <= subject && subject <= mention.last) ||
    (/^(?:flat|appos)/.test(tokens[mention.head]?.relation ?? "") &&
      tokens[mention.head]?.head === subject) ||
    (mention.first === subject + 1 &&
      tokens[mention.head]?.relation === "nsubj" &&
      tokens[mention.head]?.head === tokens[subject]?.head));

export const isSpeech = (verb: Token | undefined): boolean =>
  (cueVerbs.get(verb?.lemma ?? "")?.speech ?? 0) >= 0.85;
