import type { Analysis } from "../../language/analysis.ts";
import type { Names, Phrase, QuoteReading, TextSpan } from "../reading.ts";
import { directQuotations } from "./direct-quotations.ts";
import { entityOf } from "./entity-of.ts";
import { findQuotedStretches } from "./find-quoted-stretches.ts";
import { sentenceAttributions } from "./sentence-attributions.ts";
import {
  phraseOf,
  phraseOver,
  type SentenceTree,
  type TokenRange,
  tokenRanges,
} from "./sentence-tree.ts";
import { firstTokenFrom, type TokenLine, type TokenPlace, tokenLine } from "./token-line.ts";

/** The words of an embedded post: its author speaks all of them. */
export interface QuotedPost extends TextSpan {
  /** Index into the names' entities. */
  readonly author?: number;
}

export interface QuotationContext {
  readonly names: Pick<Names, "mentions" | "mentionAt" | "entities">;
  readonly posts: readonly QuotedPost[];
}

const cueAt = (line: TokenLine, place: TokenPlace, first: number, last: number) => {
  const tokens = line.trees[place.sentence]?.tokens ?? [];
  return {
    cue: {
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      sentence: place.sentence,
      token: place.token,
      lemma: tokens[place.token]?.lemma ?? "",
    },
  };
};

const sourceAt = (
  tree: SentenceTree | undefined,
  token: number | undefined,
  without: ReadonlySet<number>,
  context: QuotationContext,
  range?: TokenRange,
  within?: TokenRange,
): { readonly source?: Phrase; readonly speaker?: number } => {
  if (tree === undefined || token === undefined) return {};
  const source =
    range === undefined ? phraseOf(tree, token, without, within) : phraseOver(tree, range, token);
  const speaker = entityOf(tree, source, context.names);
  return { source, ...(speaker === undefined ? {} : { speaker }) };
};

const edge = /[\s"“”„«»'‘’`,.;:!?\-–—…()[\]]/;

const trimmed = (text: string, span: TextSpan): TextSpan => {
  let { start, end } = span;
  while (start < end && edge.test(text[start] ?? "")) start += 1;
  while (end > start && edge.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
};

/** A body that passes on what others say, rather than a person who says it. */
const isMedium = (speaker: number | undefined, { names }: QuotationContext): speaker is number =>
  speaker !== undefined && names.entities[speaker]?.type === "organization";

/**
 * Quotation marks prove that somebody is quoted, whatever the verb; without a speaker nothing is attributed at all.
 */
const sureness = (confidence: number, marked: boolean, held: boolean): number => {
  const sure = marked ? Math.max(confidence, 0.7) : confidence;
  return held ? sure : sure * 0.5;
};

const length = (spans: readonly TextSpan[]): number =>
  spans.reduce((sum, span) => sum + span.end - span.start, 0);

export function readQuotations(
  analysis: Analysis,
  context: QuotationContext,
): readonly QuoteReading[] {
  const line = tokenLine(analysis);
  const stretches = findQuotedStretches(analysis.text, line.paragraphs);
  const direct = directQuotations(line, stretches);
  const readings: QuoteReading[] = [];
  /** For each token of the line: the direct quotation around it. */
  const inDirect = new Uint8Array(line.tokens.length);
  const usedCues = new Set<number>();
  const lineIndex: number[] = [];
  let offset = 0;
  for (const tree of line.trees) {
    lineIndex.push(offset);
    offset += tree.tokens.length;
  }
  const at = (place: TokenPlace): number => (lineIndex[place.sentence] ?? 0) + place.token;

  for (const quotation of direct) {
    const content: TextSpan[] = [];
    for (const index of quotation.stretches) {
      const stretch = stretches[index];
      if (stretch === undefined) continue;
      content.push(...stretch.inner);
      inDirect.fill(1, firstTokenFrom(line, stretch.start), firstTokenFrom(line, stretch.end));
    }
    if (quotation.cue !== undefined) usedCues.add(at(quotation.cue));
    const tree = quotation.holder === undefined ? undefined : line.trees[quotation.holder.sentence];
    const without = new Set(
      quotation.cue !== undefined && quotation.cue.sentence === quotation.holder?.sentence
        ? [quotation.cue.token]
        : [],
    );
    readings.push({
      content,
      kind: "direct",
      ...sourceAt(tree, quotation.holder?.token, without, context, undefined, quotation.within),
      ...(quotation.cue === undefined
        ? {}
        : cueAt(line, quotation.cue, quotation.cue.token, quotation.cue.token)),
      quoted: [],
      rule: quotation.rule,
      confidence: quotation.confidence,
    });
  }

  for (const post of context.posts) {
    inDirect.fill(1, firstTokenFrom(line, post.start), firstTokenFrom(line, post.end));
  }

  const outer = stretches.filter((stretch) => stretch.parent < 0);
  /** What stands in quotation marks, whoever says it: a cue there is the quoted one's. */
  const inMarks = inDirect.slice();
  for (const stretch of outer) {
    if (!stretch.closed) continue;
    inMarks.fill(1, firstTokenFrom(line, stretch.start), firstTokenFrom(line, stretch.end));
  }
  let next = 0;
  for (const tree of line.trees) {
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) <= tree.sentence.start) next += 1;
    const base = lineIndex[tree.index] ?? 0;
    const isDirect = (token: number): boolean => inDirect[base + token] === 1;
    for (const { found, rule } of sentenceAttributions(
      tree,
      (token) => inMarks[base + token] === 1,
    )) {
      const overlap = found.content.filter(isDirect).length;
      if (overlap * 2 > found.content.length) continue;
      if (usedCues.has(base + found.cue) && overlap > 0) continue;
      const content = tokenRanges(tree, found.content)
        .map((range) =>
          trimmed(analysis.text, {
            start: tree.tokens[range.first]?.start ?? 0,
            end: tree.tokens[range.last]?.end ?? 0,
          }),
        )
        .filter((span) => span.end > span.start);
      const first = content[0];
      const last = content.at(-1);
      if (first === undefined || last === undefined) continue;
      const quoted: TextSpan[] = [];
      for (let i = next; (outer[i]?.start ?? last.end) < last.end; i++) {
        const stretch = outer[i];
        if (stretch === undefined || stretch.end <= first.start) continue;
        quoted.push(...stretch.inner);
        // 'is "aware of it. We cannot say more."': the quotation goes on behind the clause.
        if (stretch.end > last.end + 3 && stretch.start > first.start && stretch.closed) {
          content.push({ start: last.end, end: stretch.end });
        }
      }
      const nearlyAll = length(quoted) >= 0.8 * length(content);
      const held = sourceAt(
        tree,
        found.holder,
        new Set([found.cue, ...found.content]),
        context,
        found.source,
      );
      const { speaker } = held;
      readings.push({
        content: nearlyAll ? quoted : content,
        kind: nearlyAll ? "direct" : quoted.length > 0 ? "mixed" : "indirect",
        ...held,
        ...cueAt(
          line,
          { sentence: tree.index, token: found.cue },
          found.cueRange.first,
          found.cueRange.last,
        ),
        ...(rule === "clause/according" && isMedium(speaker, context) ? { via: speaker } : {}),
        quoted: nearlyAll ? [] : quoted,
        rule,
        confidence: sureness(found.confidence, quoted.length > 0, found.holder !== undefined),
      });
    }
  }
  for (const post of context.posts) {
    readings.push({
      content: [{ start: post.start, end: post.end }],
      kind: "direct",
      ...(post.author === undefined ? {} : { speaker: post.author }),
      quoted: [],
      rule: "direct/post",
      confidence: 0.97,
    });
  }
  return readings;
}
