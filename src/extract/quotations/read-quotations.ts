import type { Analysis } from "../../language/analysis.ts";
import type { Names, QuoteReading, TextSpan } from "../reading.ts";
import { itemTouching } from "../span-search.ts";
import type { AttributedSpeech } from "./attributed-speech.ts";
import { blockQuotations } from "./block-quotations.ts";
import { type DirectQuotation, directQuotations } from "./direct-quotations.ts";
import { interviewTurns } from "./interview-turns.ts";
import { markedTokens } from "./marked-tokens.ts";
import { cueParts, sourceParts, withoutComma } from "./quote-parts.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { reportedQuotations } from "./reported-quotations.ts";
import { type TokenLine, type TokenPlace, tokenLine } from "./token-line.ts";

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
  quotation: AttributedSpeech,
  content: readonly TextSpan[],
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
    content: content.map((span) => withoutComma(line.analysis.text, span)),
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

const firstStart = (spans: readonly TextSpan[]): number => spans[0]?.start ?? -1;
const firstOf = ({ content }: QuoteReading): number => content[0]?.start ?? 0;
const lastOf = ({ content }: QuoteReading): number => content.at(-1)?.end ?? 0;

const speakerIn = (sentence: number, holder: TokenPlace | undefined): number =>
  holder?.sentence === sentence ? holder.token : -1;

/**
 * Who says, thinks or means to do what: words in quotation marks with their speakers, words that the article reports in its own,
 * and posts. In the order in which they begin.
 */
export function readQuotations(
  analysis: Analysis,
  context: QuotationContext,
): readonly QuoteReading[] {
  const line = tokenLine(analysis);
  const { stretches } = line;
  const direct = directQuotations(line, stretches);
  const blocks = blockQuotations(line, stretches).filter(
    (block) => itemTouching(context.posts, block) === undefined,
  );
  const turns = interviewTurns(line, stretches).filter(
    (turn) => itemTouching(context.posts, turn) === undefined,
  );
  const spoken = [
    ...turns,
    ...direct.flatMap((quotation) => stretchesOf(quotation, stretches)),
    ...blocks,
    ...context.posts,
  ];
  const cues = new Map(
    [...direct, ...blocks].flatMap(({ cue, holder }): [string, number][] =>
      cue ? [[`${cue.sentence} ${cue.token}`, speakerIn(cue.sentence, holder)]] : [],
    ),
  );
  const closed = stretches.filter((stretch) => stretch.closed && stretch.parent < 0);
  const reported = reportedQuotations(
    line,
    stretches,
    { words: markedTokens(line, spoken), cues },
    // A cue in quotation marks is that of the one who is quoted.
    markedTokens(line, [...spoken, ...closed]),
    context.names,
  );
  return [
    ...direct.flatMap((one) => {
      const content = stretchesOf(one, stretches).flatMap(({ inner }) => inner);
      // What is in marks inside an answer is the answer's.
      if (turns.some(({ start, end }) => start <= firstStart(content) && firstStart(content) < end))
        return [];
      return directReading(line, one, content, context);
    }),
    // Without marks in print nothing proves that the words are the speaker's own.
    ...blocks.map((one) => ({
      ...directReading(line, one, [{ start: one.start, end: one.end }], context),
      kind: "indirect" as const,
    })),
    ...turns.map((one) => directReading(line, one, [{ start: one.start, end: one.end }], context)),
    ...reported,
    ...context.posts.map(postReading),
  ].sort((a, b) => firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b));
}
