import type { Analysis } from "../../language/analysis.ts";
import { factualityOf } from "../events/factuality.ts";
import { isPassive } from "../quotations/holder.ts";
import type { QuotationContext } from "../quotations/read-quotations.ts";
import { allAttributions, type FoundAttribution } from "../quotations/sentence-attributions.ts";
import { tokenLine } from "../quotations/token-line.ts";
import type { ClaimReading, Factuality, TextSpan } from "../reading.ts";
import { type SentenceTree, type TokenRange, tokenRanges } from "../sentence-tree.ts";
import { claimantOf, isThing } from "./claimant.ts";
import { recipientOf } from "./recipient.ts";
import type { StanceFrame } from "./stance-classes.ts";
import { type FoundStance, stanceOf } from "./stance-of.ts";
import { voicedBy } from "./voiced-by.ts";

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

/** "could reject", "denied accusing Malta", "asked Oman to reject": a stance that nobody has taken. */
const notTaken: ReadonlySet<Factuality> = new Set(["hypothetical", "negated", "alleged"]);

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
  const ranges = isAround ? [{ first, last }] : tokenRanges(tree, found.content);
  return ranges.flatMap((range, at) => {
    // "..., Ruiz warned in Lima, Peru, on Monday": a scrap behind the cue is none of it.
    if (at > 0 && range.last - range.first < 4 && !hasVerb(tree, range)) return [];
    let start = tree.tokens[range.first]?.start ?? 0;
    let end = tree.tokens[range.last]?.end ?? 0;
    while (start < end && edge.test(text[start] ?? "")) start += 1;
    while (end > start && edge.test(text[end - 1] ?? "")) end -= 1;
    return end > start ? [{ start, end }] : [];
  });
}

const hasVerb = (tree: SentenceTree, { first, last }: TokenRange): boolean =>
  tree.tokens.slice(first, last + 1).some(({ upos }) => upos === "VERB" || upos === "AUX");

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
      const claimant = claimantOf(tree, one.found, context.names);
      const toward = recipientOf(tree, cue, stance.stance);
      const recipient =
        toward === undefined ? undefined : context.names.mentionAt(tree.index, toward)?.entity;
      claims.push({
        content,
        stance: stance.stance,
        ...claimant,
        ...(recipient === undefined || recipient === claimant.author ? {} : { recipient }),
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
          (claimant.author === undefined && isThing(tree, claimant.source) ? 0.6 : 1) *
          (quoted ? 0.75 : 1),
      });
    }
  }
  return claims;
}
