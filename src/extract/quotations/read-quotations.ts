import type { Analysis } from "../../language/analysis.ts";
import type { Names, QuoteReading, TextSpan } from "../reading.ts";
import { type DirectQuotation, directQuotations } from "./direct-quotations.ts";
import { findQuotedStretches } from "./find-quoted-stretches.ts";
import { markedTokens } from "./marked-tokens.ts";
import { cueParts, sourceParts, withoutComma } from "./quote-parts.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { reportedQuotations } from "./reported-quotations.ts";
import { type TokenLine, tokenLine } from "./token-line.ts";

/** The words of an embedded post: its author speaks all of them. */
export interface QuotedPost extends TextSpan {
  /** Index into the names' entities. */
  readonly author?: number;
}

export interface QuotationContext {
  readonly names: Pick<Names, "mentions" | "mentionAt" | "entities">;
  readonly posts: readonly QuotedPost[];
}

const stretchesOf = (
  { stretches }: DirectQuotation,
  all: readonly QuotedStretch[],
): readonly QuotedStretch[] => stretches.flatMap((index) => all[index] ?? []);

function directReading(
  line: TokenLine,
  quotation: DirectQuotation,
  stretches: readonly QuotedStretch[],
  { names }: QuotationContext,
): QuoteReading {
  const { holder, cue, within } = quotation;
  const source =
    holder === undefined
      ? undefined
      : {
          head: holder.token,
          without: new Set(cue?.sentence === holder.sentence ? [cue.token] : []),
          ...(within === undefined ? {} : { within }),
        };
  return {
    content: stretches
      .flatMap(({ inner }) => inner)
      .map((span) => withoutComma(line.analysis.text, span)),
    kind: "direct",
    ...sourceParts(line.trees[holder?.sentence ?? -1], source, names),
    ...(cue === undefined ? {} : cueParts(line.trees[cue.sentence], cue.token)),
    quoted: [],
    rule: quotation.rule,
    confidence: quotation.confidence,
  };
}

const postReading = (post: QuotedPost): QuoteReading => ({
  content: [{ start: post.start, end: post.end }],
  kind: "direct",
  ...(post.author === undefined ? {} : { speaker: post.author }),
  quoted: [],
  rule: "direct/post",
  confidence: 0.97,
});

const firstOf = ({ content }: QuoteReading): number => content[0]?.start ?? 0;
const lastOf = ({ content }: QuoteReading): number => content.at(-1)?.end ?? 0;

/**
 * Who says, thinks or means to do what: words in quotation marks with their speakers, words that the article reports in its own,
 * and posts. In the order in which they begin.
 */
export function readQuotations(
  analysis: Analysis,
  context: QuotationContext,
): readonly QuoteReading[] {
  const line = tokenLine(analysis);
  const stretches = findQuotedStretches(analysis.text, line.paragraphs);
  const direct = directQuotations(line, stretches);
  const spoken = direct.flatMap((quotation) => stretchesOf(quotation, stretches));
  const cues = new Set(direct.flatMap(({ cue }) => (cue ? [`${cue.sentence} ${cue.token}`] : [])));
  const closed = stretches.filter((stretch) => stretch.closed && stretch.parent < 0);
  const reported = reportedQuotations(
    line,
    stretches,
    { words: markedTokens(line, [...spoken, ...context.posts]), cues },
    // A cue in quotation marks is that of the one who is quoted.
    markedTokens(line, [...spoken, ...context.posts, ...closed]),
    context.names,
  );
  return [
    ...direct.map((one) => directReading(line, one, stretchesOf(one, stretches), context)),
    ...reported,
    ...context.posts.map(postReading),
  ].sort((a, b) => firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b));
}
