import type { Names, QuoteReading, TextSpan } from "../reading.ts";
import { type SentenceTree, tokenRanges } from "../sentence-tree.ts";
import type { Attribution } from "./attribution.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import { isLabel, placed } from "./placed-stretch.ts";
import { cueParts, sourceParts, withoutComma, withoutEdges } from "./quote-parts.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { sentenceAttributions } from "./sentence-attributions.ts";
import type { TokenLine } from "./token-line.ts";

type NamesRead = Pick<Names, "mentionAt" | "entities">;

const length = (spans: readonly TextSpan[]): number =>
  spans.reduce((sum, span) => sum + span.end - span.start, 0);

/** Quotation marks prove that somebody is quoted, whatever the verb; without a speaker nothing is attributed at all. */
const sureness = (confidence: number, marked: boolean, held: boolean): number => {
  const sure = marked ? Math.max(confidence * 0.9, 0.7) : confidence * 0.9;
  return held ? sure : sure * 0.5;
};

/** A body that passes on what others say, rather than a person who says it. */
const isMedium = (speaker: number | undefined, names: NamesRead): speaker is number =>
  speaker !== undefined && names.entities[speaker]?.type === "organization";

interface Words {
  readonly content: readonly TextSpan[];
  readonly quoted: readonly TextSpan[];
}

/**
 * The words that an attribution reports, and which of them stand in quotation marks. A mark at the edge is kept where its
 * partner is inside, and a quotation that goes on behind the clause is followed to its end: 'is "proud of it. Come and look."'
 */
function wordsOf(
  text: string,
  tree: SentenceTree,
  found: Attribution,
  outer: readonly QuotedStretch[],
  from: number,
): Words {
  const content: { start: number; end: number }[] = [];
  for (const range of tokenRanges(tree, found.content)) {
    const start = tree.tokens[range.first]?.start ?? 0;
    const end = tree.tokens[range.last]?.end ?? 0;
    const span = withoutEdges(text, { start, end });
    if (span.end > span.start) content.push({ ...span });
  }
  const first = content[0];
  const last = content.at(-1);
  const quoted: TextSpan[] = [];
  if (first === undefined || last === undefined) return { content, quoted };
  const [start, end] = [first.start, last.end];
  for (let i = from; (outer[i]?.start ?? end) < end; i++) {
    const stretch = outer[i];
    if (stretch === undefined || stretch.end <= start) continue;
    quoted.push(...stretch.inner);
    if (!stretch.closed) continue;
    if (stretch.end > end && stretch.start >= start) last.end = stretch.end;
    if (stretch.start < start && stretch.end < end) first.start = stretch.start;
  }
  return { content, quoted };
}

/** What is reported in the article's own words, with or without parts in quotation marks. */
export function reportedQuotations(
  line: TokenLine,
  stretches: readonly QuotedStretch[],
  /** What is quoted directly; the head of each one's speaker (-1 for none) by its cue. */
  direct: { readonly words: MarkedTokens; readonly cues: ReadonlyMap<string, number> },
  marked: MarkedTokens,
  names: NamesRead,
): readonly QuoteReading[] {
  const readings: QuoteReading[] = [];
  const outer = stretches.filter(
    (stretch, index) => stretch.parent < 0 && !isLabel(line, placed(line, stretch, index)),
  );
  let next = 0;
  for (const tree of line.trees) {
    const { index } = tree;
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) <= tree.sentence.start) next += 1;
    for (const { found, rule } of sentenceAttributions(tree, (token) => marked.has(index, token))) {
      const overlap = found.content.filter((token) => direct.words.has(index, token)).length;
      if (overlap * 2 > found.content.length) continue;
      const speaker = direct.cues.get(`${index} ${found.cue}`);
      // '"No," said Ortiz of the plan': what follows the cue is who speaks.
      if (speaker !== undefined && (overlap > 0 || found.content.includes(speaker))) continue;
      const { content, quoted } = wordsOf(line.analysis.text, tree, found, outer, next);
      if (content.length === 0) continue;
      const whole = length(quoted) >= 0.8 * length(content);
      const source = sourceParts(
        tree,
        found.holder === undefined
          ? undefined
          : {
              head: found.holder,
              without: new Set([found.cue, ...found.content]),
              ...(found.source === undefined ? {} : { range: found.source }),
            },
        names,
      );
      readings.push({
        content: whole ? quoted.map((span) => withoutComma(line.analysis.text, span)) : content,
        kind: whole ? "direct" : quoted.length > 0 ? "mixed" : "indirect",
        ...source,
        ...cueParts(tree, found.cue, found.cueRange),
        ...(rule === "clause/according" && isMedium(source.speaker, names)
          ? { via: source.speaker }
          : {}),
        quoted: whole ? [] : quoted,
        rule,
        confidence: sureness(found.confidence, quoted.length > 0, found.holder !== undefined),
      });
    }
  }
  return readings;
}
