import { isNewsgraphError } from "../error.ts";
import type { Analyzer } from "../language/analysis.ts";
import type { Timex } from "../language/dates/timex.ts";
import { readArticle } from "../read/read-article.ts";
import { foregroundEvents } from "./events/foreground.ts";
import { annotateEntities, type EntityAnnotation } from "./names/annotate-entities.ts";
import { type NewsReading, readNews } from "./read-news.ts";
import type { EventReading, QuoteReading, TextSpan } from "./reading.ts";
import { itemTouching } from "./span-search.ts";

type Offsets = readonly [start: number, end: number];

export interface DateAnnotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly iso: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
}

export interface QuoteAnnotation {
  readonly contentSpans: readonly Offsets[];
  readonly source: Offsets | null;
  readonly cue: Offsets | null;
  readonly direct: boolean;
  readonly quoteType: "direct" | "mixed" | "indirect";
}

export interface EventAnnotation {
  readonly trigger: Offsets;
  readonly text: string;
  /** In capitals, as PLOVER prints them: CONSULT, ASSAULT. */
  readonly type: string;
  readonly participants: readonly { readonly role: string; readonly span: Offsets }[];
  readonly time?: { readonly span: Offsets; readonly iso?: string };
  readonly place?: Offsets;
}

/** Stand-off annotations: UTF-16 offsets into the given text, end exclusive. */
export interface Annotations {
  readonly entities: readonly EntityAnnotation[];
  readonly dates: readonly DateAnnotation[];
  readonly quotes: readonly QuoteAnnotation[];
  readonly events: readonly EventAnnotation[];
}

export interface AnnotateOptions {
  /** When the text was published, `YYYY-MM-DD` or a date and time. */
  readonly date?: string;
  readonly analyzer?: Analyzer;
}

/**
 * Reads a text and returns what was found where, rather than a story. Blank text has no annotations.
 *
 * @throws NewsgraphError as readArticle does, but for read/empty
 */
export function annotate(text: string, options: AnnotateOptions = {}): Annotations {
  try {
    const { date } = options;
    const article = readArticle(text, { id: "annotated", ...(date === undefined ? {} : { date }) });
    const reading = readNews(article, options.analyzer);
    return annotationsOf(reading, article.bodyOffset);
  } catch (error) {
    if (!isNewsgraphError(error) || error.code !== "read/empty") throw error;
    return { entities: [], dates: [], quotes: [], events: [] };
  }
}

function annotationsOf(reading: NewsReading, by: number): Annotations {
  const offsets = ({ start, end }: TextSpan): Offsets => [start + by, end + by];
  return {
    entities: annotateEntities(reading.names, reading.analysis).map((entity) => ({
      ...entity,
      start: entity.start + by,
      end: entity.end + by,
    })),
    dates: reading.times.map(({ start, end, text, value, type }) => ({
      start: start + by,
      end: end + by,
      text,
      iso: value,
      type,
    })),
    quotes: reading.quotations
      .flatMap((quote) => byParagraph(quote, reading.article.body))
      .map((quote) => quoteAnnotation(quote, offsets)),
    events: foregroundEvents(reading.events, reading.analysis).map((event) =>
      eventAnnotation(event, reading, offsets),
    ),
  };
}

/** A quotation that goes on in the next paragraph is marked anew there, as the print does. */
function byParagraph(quote: QuoteReading, body: string): readonly QuoteReading[] {
  const parts: TextSpan[][] = [];
  let end: number | undefined;
  for (const span of quote.content) {
    const open = parts.at(-1);
    if (open && end !== undefined && !body.slice(end, span.start).includes("\n")) open.push(span);
    else parts.push([span]);
    end = span.end;
  }
  return parts.map((content) => ({ ...quote, content }));
}

const quoteAnnotation = (
  { content, source, cue, kind }: QuoteReading,
  offsets: (span: TextSpan) => Offsets,
): QuoteAnnotation => ({
  contentSpans: content.map(offsets),
  source: source ? offsets(source) : null,
  cue: cue ? offsets(cue) : null,
  direct: kind === "direct",
  quoteType: kind,
});

const isCalendar = (timex: Timex | undefined): boolean =>
  timex?.type === "DATE" || timex?.type === "TIME";

const graphOnly = new Set(["place", "time", "instrument"]);

function eventAnnotation(
  { trigger, type, arguments: named }: EventReading,
  { analysis, times }: NewsReading,
  offsets: (span: TextSpan) => Offsets,
): EventAnnotation {
  const told = named.filter(({ role }) => role === "time");
  // "spoke for two hours Friday": the day before the length.
  const time = told.find((one) => isCalendar(itemTouching(times, one))) ?? told[0];
  const place = named.find(({ role }) => role === "place");
  const timex = time && itemTouching(times, time);
  return {
    trigger: offsets(trigger),
    text: analysis.text.slice(trigger.start, trigger.end),
    type: type.toUpperCase(),
    participants: named
      .filter(({ role }) => !graphOnly.has(role))
      .map((argument) => ({ role: argument.role, span: offsets(argument) })),
    ...(time
      ? { time: timex ? { span: offsets(timex), iso: timex.value } : { span: offsets(time) } }
      : {}),
    ...(place ? { place: offsets(place) } : {}),
  };
}
