import type { Sentence, Token } from "../../../language/analysis.ts";
import { cueVerbs } from "../../quotations/cue-verbs.ts";
import type { Mention } from "../../reading.ts";

/** How many sentences of a quotation are looked through for whoever says it. */
const reach = 4;
/** How far from the mark the verb of saying stands. */
const near = 16;

/**
 * Whose words the pronoun is in: nobody calls himself "he". The name is the one beside the verb of saying that follows
 * the closing mark, "'*He* was shooting,' Lund said", or stands before the opening one, "Lund said: '*He* ran.'"
 */
export function quotingSpeaker(
  sentences: readonly Sentence[],
  sentence: number,
  pronoun: number,
  mentions: readonly Mention[],
  next: number,
): number | undefined {
  const opening = openBefore(sentences[sentence]?.tokens ?? [], pronoun);
  const isOpen = opening >= 0 || (opening === unknown && isOpenBefore(sentences, sentence));
  if (!isOpen) return undefined;
  const tokens = sentences[sentence]?.tokens ?? [];
  const first = tokens[opening - 1];
  if (opening > 1 && (first?.text === ":" || first?.text === ",")) {
    const cue = tokens.findLastIndex(
      (token, at) => at < opening && at > opening - near && isCue(token),
    );
    const named = cue < 0 ? undefined : namedIn(mentions, next, sentence, 0, opening);
    if (named !== undefined) return named;
  }
  for (let at = sentence; at < sentence + reach; at++) {
    const line = sentences[at]?.tokens ?? [];
    const from = at === sentence ? pronoun + 1 : 0;
    const close = line.findIndex((_, i) => i >= from && isMark(line, i) === "close");
    if (close < 0) continue;
    const cue = line.findIndex((token, i) => i > close && i < close + near && isCue(token));
    if (cue < 0) return undefined;
    const stop = line.findIndex((token, i) => i > cue + 1 && /^[,.:;"“]$/.test(token.text));
    return namedIn(mentions, next, at, close, stop < 0 ? line.length : stop);
  }
  return undefined;
}

const isCue = ({ lemma, upos }: Token): boolean => upos === "VERB" && cueVerbs.has(lemma);

/** The one person or body named between two places; the first. */
function namedIn(
  mentions: readonly Mention[],
  next: number,
  sentence: number,
  from: number,
  to: number,
): number | undefined {
  // Those before the pronoun in its own sentence are behind `next`.
  for (let i = Math.max(0, next - near); i < next + 2 * near; i++) {
    const mention = mentions[i];
    if (mention?.sentence === sentence && mention.first >= from && mention.last < to)
      return mention.entity;
  }
  return undefined;
}

const unknown = -1;
const closed = -2;

/** Where the quotation that a token is in opens; unknown without a mark before it in the sentence, closed behind its end. */
function openBefore(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0; at--) {
    const mark = isMark(tokens, at);
    if (mark !== undefined) return mark === "open" ? at : closed;
  }
  return unknown;
}

function isOpenBefore(sentences: readonly Sentence[], sentence: number): boolean {
  for (let at = sentence - 1; at >= 0 && at > sentence - reach; at--) {
    const tokens = sentences[at]?.tokens ?? [];
    const opening = openBefore(tokens, tokens.length);
    if (opening !== unknown) return opening >= 0;
  }
  return false;
}

function isMark(tokens: readonly Token[], at: number): "open" | "close" | undefined {
  const token = tokens[at];
  switch (token?.text) {
    case "“":
    case "``":
      return "open";
    case "”":
    case "''":
      return "close";
    case '"': {
      const isTight = tokens[at + 1]?.start === token.end;
      return isTight && tokens[at - 1]?.end !== token.start ? "open" : "close";
    }
    default:
      return undefined;
  }
}
