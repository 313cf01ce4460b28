import type { Analysis } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { isDocument } from "../documents/document-owners.ts";
import { isSomeone } from "../events/kinds-of-noun.ts";
import { isGuards } from "../happenings/state-organs.ts";
import type { ClaimReading, Names, Phrase, QuoteReading, TextSpan } from "../reading.ts";
import { childWith, phraseOf, type SentenceTree, treesOf } from "../sentence-tree.ts";
import { byStart, indexFrom, itemAround, outermost } from "../span-search.ts";

type Pronoun = "it" | "they" | "he" | "she";

const pronouns: ReadonlySet<string> = new Set<Pronoun>(["it", "they", "he", "she"]);

const isPronoun = (word: string | undefined): word is Pronoun =>
  word !== undefined && pronouns.has(word);

/** How many sentences back "it said" may point. */
const reach = 2;

/**
 * Quotations by pronouns that stand for nobody with a name: "*The hospital* said two had died. Nine were hurt, *it* said" is
 * the hospital's, "*a nurse* said ... *she* said" the nurse's, and so is what a body tells of itself: "*The coast guard* has
 * seized a boat, it said".
 */
export function withSpeakersBefore(
  quotations: readonly QuoteReading[],
  analysis: Analysis,
  names: Names,
): readonly QuoteReading[] {
  const trees = treesOf(analysis);
  let last: QuoteReading | undefined;
  return quotations.map((quotation) => {
    const { source, speaker } = quotation;
    const tree = source && trees[source.sentence];
    const pronoun = tree && speaker === undefined ? tree.words[source.head] : undefined;
    const author = last && writerBefore(quotation, last, trees);
    if (author) {
      last = { ...quotation, ...author };
      return last;
    }
    if (!source || !tree || !isPronoun(pronoun)) {
      last = source ? quotation : undefined;
      return quotation;
    }
    const own = pronoun === "it" ? bodyTelling(tree, quotation) : undefined;
    if (own) return { ...quotation, source: own };
    const before = last?.source;
    const isNear = before !== undefined && source.sentence - before.sentence <= reach;
    if (!isNear || !last || !fits(pronoun, last, trees, names)) return quotation;
    const { jointly, speaker: known } = last;
    return {
      ...quotation,
      source: before,
      ...(known === undefined ? {} : { speaker: known }),
      ...(jointly ? { jointly } : {}),
    };
  });
}

/**
 * Claims by such pronouns: "*police* said *they* believe that ...", "*Nurses* said the ward was full. *They* fear that ...". The
 * pronoun has to open what is told, for else it may mean somebody told of in between.
 */
export function withAuthorsBefore(
  claims: readonly ClaimReading[],
  quotations: readonly QuoteReading[],
  analysis: Analysis,
  names: Names,
): readonly ClaimReading[] {
  const trees = treesOf(analysis);
  const said = quotations
    .flatMap((quotation) =>
      quotation.source ? [{ ...quotation, ...placeOf(quotation.source) }] : [],
    )
    .sort(byStart);
  const direct = outermost(
    quotations.flatMap(({ kind, content }) => (kind === "direct" ? content : [])),
  );
  return claims.map((claim) => {
    const { source, author } = claim;
    const tree = source && trees[source.sentence];
    const pronoun = tree && author === undefined ? tree.words[source.head] : undefined;
    if (!source || !tree || !isPronoun(pronoun)) return claim;
    // '"He has refused," said Ruiz': not she.
    if (itemAround(direct, source)) return claim;
    const before = said[indexFrom(said, source.start) - 1];
    if (!before?.source || source.sentence - before.source.sentence > 1) return claim;
    const opens =
      before.source.sentence === source.sentence
        ? before.content.find(({ start, end }) => start <= source.start && source.start < end)
            ?.start
        : tree.sentence.start;
    if (opens === undefined || hasNounBetween(tree, opens, source.start)) return claim;
    if (!fits(pronoun, before, trees, names)) return claim;
    const { jointly, speaker } = before;
    return {
      ...claim,
      source: before.source,
      ...(speaker === undefined ? {} : { author: speaker }),
      ...(jointly ? { jointly } : {}),
    };
  });
}

/** "*Acme* said in a statement that it was late. ... *the statement* read": whoever was last told to speak by it. */
function writerBefore(
  { source, speaker }: QuoteReading,
  last: QuoteReading,
  trees: readonly SentenceTree[],
): Pick<QuoteReading, "source" | "speaker"> | undefined {
  const tree = source && trees[source.sentence];
  const before = last.source && trees[last.source.sentence];
  if (!source || !tree || !before || !last.source || speaker !== undefined) return undefined;
  const noun = tree.lemmas[source.head] ?? "";
  const points = source.last === source.head && tree.words[source.head - 1] === "the";
  if (!points || !isDocument(noun) || source.sentence - last.source.sentence > reach)
    return undefined;
  const isWritten = before.tokens.some(
    (_, at) =>
      before.lemmas[at] === noun && /^(?:an?|its|his|her|their)$/.test(before.words[at - 1] ?? ""),
  );
  return isWritten && last.source.head !== before.lemmas.indexOf(noun)
    ? { source: last.source, ...(last.speaker === undefined ? {} : { speaker: last.speaker }) }
    : undefined;
}

const placeOf = ({ start, end }: TextSpan): TextSpan => ({ start, end });

const hasNounBetween = ({ tokens }: SentenceTree, from: number, to: number): boolean =>
  tokens.some(
    ({ start, upos }) => start >= from && start < to && /^(?:NOUN|PROPN|PRON)$/.test(upos),
  );

/** "It" is a body or a state, "they" are several, "she" is a woman told of without a name or may be one. */
function fits(
  pronoun: Pronoun,
  { source, speaker, jointly = [] }: QuoteReading,
  trees: readonly SentenceTree[],
  names: Names,
): boolean {
  const tree = source && trees[source.sentence];
  if (!tree) return false;
  if (speaker !== undefined) {
    if (jointly.length > 0) return pronoun === "they";
    return pronoun === "it" && names.entities[speaker]?.type !== "person";
  }
  const { xpos = "", text = "" } = tree.tokens[source.head] ?? {};
  const isSeveral = xpos === "NNS" || tree.words[source.head] === "police";
  switch (pronoun) {
    case "they":
      return isSeveral;
    case "it":
      return !isSeveral && isBodyAt(tree, source.head);
    default: {
      const noun = personNoun(text);
      return xpos === "NN" && noun !== undefined && noun.gender !== (pronoun === "he" ? "f" : "m");
    }
  }
}

/** The body that is the subject of what it is read to tell. */
function bodyTelling(tree: SentenceTree, { content, cue }: QuoteReading): Phrase | undefined {
  const [span] = content;
  if (!span || !cue || span.end > cue.start) return undefined;
  const verb = tree.tokens.findIndex(
    ({ head, start, end }, at) =>
      start >= span.start &&
      end <= span.end &&
      (head === cue.token || head < 0) &&
      at !== cue.token,
  );
  const subject = verb < 0 ? undefined : childWith(tree, verb, "nsubj");
  return subject !== undefined && isBodyAt(tree, subject) ? phraseOf(tree, subject) : undefined;
}

/** "Manufacturer", "broadcaster": what may be a person is a body rather, "captain" and "spokesman" are none. */
function isBodyAt(tree: SentenceTree, noun: number): boolean {
  if (isGuards(tree.tokens, noun)) return true;
  const person = personNoun(tree.tokens[noun]?.text ?? "");
  return isSomeone(tree, noun) && (person === undefined || person.ambiguous);
}
