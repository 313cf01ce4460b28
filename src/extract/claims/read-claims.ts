import type { Analysis } from "../../language/analysis.ts";
import { factualityOf } from "../events/factuality.ts";
import { isSomeone } from "../events/kinds-of-noun.ts";
import { contentHead } from "../events/phrase-words.ts";
import { isInfinitive } from "../quotations/cue-frames.ts";
import { entityOf } from "../quotations/entity-of.ts";
import { isPassive } from "../quotations/holder.ts";
import { jointSpeakers } from "../quotations/joint-speakers.ts";
import { sourcePhrase } from "../quotations/quote-parts.ts";
import type { QuotationContext } from "../quotations/read-quotations.ts";
import { allAttributions, type FoundAttribution } from "../quotations/sentence-attributions.ts";
import { tokenLine } from "../quotations/token-line.ts";
import type { ClaimReading, Factuality, TextSpan } from "../reading.ts";
import { type SentenceTree, tokenRanges } from "../sentence-tree.ts";
import { recipientOf } from "./recipient.ts";
import type { StanceFrame } from "./stance-classes.ts";
import { type FoundStance, stanceOf } from "./stance-of.ts";

/** How often the reading of a construction is right, before doubts about this one. */
const sureness: Readonly<Record<StanceFrame, number>> = {
  clause: 0.9,
  order: 0.88,
  preposition: 0.85,
  object: 0.82,
  infinitive: 0.82,
  according: 0.72,
  noun: 0.7,
};

/** Where two constructions share a cue, the one that states the most of what is claimed. */
const precedence: readonly StanceFrame[] = [
  "clause",
  "order",
  "preposition",
  "infinitive",
  "object",
  "according",
  "noun",
];

const firstPerson = /^(?:i|we|you|my|our|your|me|us)$/i;

/** Where the cue only says ("according to"), or is a noun, the construction itself tells that the stance is taken. */
const factualityOfTaking = (tree: SentenceTree, cue: number, { frame }: FoundStance): Factuality =>
  frame === "according" || frame === "noun"
    ? "actual"
    : factualityOf(tree, voicedBy(tree, cue) ?? cue);

/** What people do to be heard: whoever does it to demand something demands it. */
const voicing =
  /^(?:rally|march|gather|assemble|demonstrate|protest|strike|parade|converge|write|sign|petition|phone|tweet|walk|turn|take|hold|speak|use)$/;

/** "Thousands *marched* to demand a vote", "has *written* to the board to urge a review": the stance is taken by doing it. */
function voicedBy(tree: SentenceTree, cue: number): number | undefined {
  const { head = -1, relation = "" } = tree.tokens[cue] ?? {};
  return /^(?:advcl|xcomp|acl)$/.test(relation) &&
    isInfinitive(tree, cue) &&
    voicing.test(tree.lemmas[head] ?? "") &&
    tree.tokens[head]?.upos === "VERB"
    ? head
    : undefined;
}

/** "could reject", "denied accusing Malta", "asked Oman to reject": a stance that nobody has taken. */
const notTaken: ReadonlySet<Factuality> = new Set(["hypothetical", "negated", "alleged"]);

/** "the conflict threatened to spread": what is no person or body takes no stance. */
const isThing = (tree: SentenceTree, holder: number | undefined): boolean => {
  if (holder === undefined || tree.tokens[holder]?.upos !== "NOUN") return false;
  // "hundreds of students", "a group of parents"
  const head = contentHead(tree, holder);
  return !isSomeone(tree, head);
};

const edge = /[\s,.;:!?\-–—…]/;

/** What is claimed, in print; "the plan was called rash" is one piece. */
function contentOf(
  text: string,
  tree: SentenceTree,
  { found }: FoundAttribution,
): readonly TextSpan[] {
  const [first = 0] = found.content;
  const last = found.content.at(-1) ?? first;
  const isAround = first < found.cue && found.cue < last && isPassive(tree, found.cue);
  return (isAround ? [{ first, last }] : tokenRanges(tree, found.content)).flatMap((range) => {
    let start = tree.tokens[range.first]?.start ?? 0;
    let end = tree.tokens[range.last]?.end ?? 0;
    while (start < end && edge.test(text[start] ?? "")) start += 1;
    while (end > start && edge.test(text[end - 1] ?? "")) end -= 1;
    return end > start ? [{ start, end }] : [];
  });
}

interface Candidate {
  readonly one: FoundAttribution;
  readonly stance: FoundStance;
  readonly factuality: Factuality;
}

/** One candidate for each cue, in the order of their cues. */
function candidates(tree: SentenceTree): readonly Candidate[] {
  const byCue = new Map<number, Candidate>();
  for (const one of allAttributions(tree)) {
    const stance = stanceOf(tree, one);
    if (stance === undefined) continue;
    const factuality = factualityOfTaking(tree, one.found.cue, stance);
    if (notTaken.has(factuality) && !(stance.negated && factuality === "negated")) continue;
    const known = byCue.get(one.found.cue);
    if (
      known === undefined ||
      precedence.indexOf(stance.frame) < precedence.indexOf(known.stance.frame)
    ) {
      byCue.set(one.found.cue, { one, stance, factuality });
    }
  }
  return [...byCue.values()];
}

const isPronoun = (tree: SentenceTree, content: readonly number[]): boolean =>
  content.length === 1 && tree.tokens[content[0] ?? -1]?.upos === "PRON";

/**
 * Who denies, affirms, demands, rejects, warns of or accuses whom of what, as the article reports it. Claims are read also in
 * what others say about third parties ("the minister said the rebels had refused"), with less confidence.
 */
export function readClaims(analysis: Analysis, context: QuotationContext): readonly ClaimReading[] {
  const line = tokenLine(analysis);
  const stretches = line.stretches.filter((stretch) => stretch.parent < 0);
  const claims: ClaimReading[] = [];
  let nextStretch = 0;
  for (const tree of line.trees) {
    for (const { one, stance, factuality } of candidates(tree)) {
      const { cue, cueRange, holder, content: words } = one.found;
      const token = tree.tokens[cue];
      const content = contentOf(analysis.text, tree, one);
      if (token === undefined || content.length === 0 || isPronoun(tree, words)) continue;
      while ((stretches[nextStretch]?.end ?? Number.POSITIVE_INFINITY) <= tree.sentence.start) {
        nextStretch += 1;
      }
      let quoted = false;
      for (let at = nextStretch; (stretches[at]?.start ?? token.end) < token.start; at++) {
        if ((stretches[at]?.end ?? 0) >= token.end) quoted = true;
      }
      const speaks = holder !== undefined && firstPerson.test(tree.tokens[holder]?.text ?? "");
      if (quoted && speaks) continue;
      const source =
        holder === undefined
          ? undefined
          : sourcePhrase(tree, {
              head: holder,
              without: new Set([cue, ...words]),
              ...(one.found.source === undefined ? {} : { range: one.found.source }),
            });
      const author = source === undefined ? undefined : entityOf(tree, source, context.names);
      const jointly = source === undefined ? [] : jointSpeakers(tree, source, context.names);
      const toward = recipientOf(tree, cue, stance.stance);
      const recipient =
        toward === undefined ? undefined : context.names.mentionAt(tree.index, toward)?.entity;
      claims.push({
        content,
        stance: stance.stance,
        ...(source === undefined ? {} : { source }),
        ...(author === undefined ? {} : { author }),
        ...(jointly.length === 0 ? {} : { jointly }),
        ...(recipient === undefined || recipient === author ? {} : { recipient }),
        cue: {
          start: tree.tokens[cueRange.first]?.start ?? token.start,
          end: tree.tokens[cueRange.last]?.end ?? token.end,
          sentence: tree.index,
          token: cue,
          lemma: token.lemma,
        },
        factuality,
        rule: `claim/${stance.rule}`,
        confidence:
          sureness[stance.frame] *
          (holder === undefined ? 0.5 : 1) *
          (author === undefined && isThing(tree, holder) ? 0.6 : 1) *
          (quoted ? 0.75 : 1),
      });
    }
  }
  return claims;
}
