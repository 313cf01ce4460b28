import type { Names, Phrase, QuoteReading, TextSpan } from "../reading.ts";
import { phraseOf, phraseOver, type SentenceTree, type TokenRange } from "../sentence-tree.ts";
import { entityOf } from "./entity-of.ts";
import { jointSpeakers } from "./joint-speakers.ts";

/** Where the source of a quotation stands: its head, and what may or must belong to its phrase. */
export interface SourcePlace {
  readonly head: number;
  /** Tokens that are the cue's or the content's, whatever hangs on the head. */
  readonly without: ReadonlySet<number>;
  /** The phrase's tokens, where print shows them better than the parse. */
  readonly range?: TokenRange;
  /** The stretch of the sentence that the phrase cannot leave. */
  readonly within?: TokenRange;
}

/** The noun phrase of a source. */
export const sourcePhrase = (tree: SentenceTree, place: SourcePlace): Phrase =>
  place.range === undefined
    ? withArticle(tree, phraseOf(tree, place.head, place.without, place.within))
    : phraseOver(tree, place.range, place.head);

/** "with the board saying": an article right in front is the phrase's, wherever the parser hung it. */
const withArticle = (tree: SentenceTree, phrase: Phrase): Phrase =>
  /^(?:the|an?)$/i.test(tree.tokens[phrase.first - 1]?.text ?? "")
    ? phraseOver(tree, { first: phrase.first - 1, last: phrase.last }, phrase.head)
    : phrase;

/** The noun phrase of a speaker and the entities that it stands for. */
export function sourceParts(
  tree: SentenceTree | undefined,
  place: SourcePlace | undefined,
  names: Pick<Names, "mentionAt" | "entities">,
): Pick<QuoteReading, "source" | "speaker" | "jointly"> {
  if (tree === undefined || place === undefined) return {};
  const source = sourcePhrase(tree, place);
  const found = entityOf(tree, source, names);
  // "He" and "she" are people, whatever name stood nearest.
  const isPersonal = /^(?:he|she)$/i.test(tree.tokens[place.head]?.text ?? "");
  const speaker =
    found !== undefined && isPersonal && names.entities[found]?.type !== "person"
      ? undefined
      : found;
  const jointly = jointSpeakers(tree, source, names);
  return {
    source,
    ...(speaker === undefined ? {} : { speaker }),
    ...(jointly.length === 0 ? {} : { jointly }),
  };
}

/** The cue in print. */
export function cueParts(
  tree: SentenceTree | undefined,
  token: number,
  range: TokenRange = { first: token, last: token },
): Required<Pick<QuoteReading, "cue">> {
  const tokens = tree?.tokens ?? [];
  return {
    cue: {
      start: tokens[range.first]?.start ?? 0,
      end: tokens[range.last]?.end ?? 0,
      sentence: tree?.index ?? 0,
      token,
      lemma: tokens[token]?.lemma ?? "",
    },
  };
}

const edge = /[\s"″“”„«»'‘’`,.;:!?\-–—…()[\]]/;

/** A span without white space and punctuation at its ends. */
export function withoutEdges(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && edge.test(text[start] ?? "")) start += 1;
  while (end > start && edge.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

/** A quoted part without the comma that leads over to its cue. */
export const withoutComma = (text: string, { start, end }: TextSpan): TextSpan => ({
  start,
  end: text[end - 1] === "," && end - 1 > start ? end - 1 : end,
});
