import { analyzeEnglish } from "../language/analyze-english.ts";
import { readDates } from "../language/dates/read-dates.ts";
import type { Timex } from "../language/dates/timex.ts";
import type { Article } from "../model/kinds/article.ts";
import { splitParagraphs } from "../read/paragraphs.ts";
import type { Cited, Entry } from "./page-model.ts";
import { spellBounds, type TimeBounds } from "./spell-time.ts";

/** Words that date something told in their sentence: of the page only, as a story has no things for words of time. */
export interface PageDate extends TimeBounds {
  readonly kind: "Date";
  readonly id: string;
  readonly name: string;
  /** The ids of what the words date. */
  readonly dates: readonly string[];
  readonly cited: readonly Cited[];
}

/**
 * The expressions of time that something in their own sentence has its date from, by what they mean.
 * "The dam broke on Friday": the Friday is marked where an event of the sentence is on that day.
 */
export function datesOfEvents(article: Article, entries: readonly Entry[]): readonly PageDate[] {
  const dated = entries.filter(({ thing }) => boundsOf(thing).length > 0);
  if (dated.length === 0) return [];
  const { body, datePublished } = article;
  const analysis = analyzeEnglish(body, splitParagraphs(body));
  const timexes = readDates(
    analysis,
    datePublished === undefined ? {} : { documentDate: datePublished },
  );
  const bySentence = entriesBySentence(dated, analysis.sentences);
  const found = new Map<
    string,
    { readonly first: Timex; readonly ids: Set<string>; readonly cited: Cited[] }
  >();
  for (const timex of timexes) {
    const { earliest, latest } = timex;
    if (earliest === undefined || latest === undefined) continue;
    const ids = (bySentence.get(timex.sentence) ?? [])
      .filter(({ thing }) => boundsOf(thing).some((bound) => isNamedBy(bound, timex)))
      .map(({ thing }) => thing.id);
    if (ids.length === 0) continue;
    const key = `${earliest} ${latest}`;
    const known = found.get(key) ?? { first: timex, ids: new Set<string>(), cited: [] };
    found.set(key, known);
    for (const id of ids) known.ids.add(id);
    known.cited.push(citedAt(timex, body));
  }
  return [...found.values()].map(({ first, ids, cited }, index) => {
    const bounds = meaningOf(first);
    const name = spellBounds(bounds);
    return { kind: "Date", id: `date-${index + 1}`, name, ...bounds, dates: [...ids], cited };
  });
}

const meaningOf = ({ value, earliest = value, latest = value }: Timex): TimeBounds =>
  /^\d{4}(?:-\d\d){0,2}$/.test(value)
    ? { startDate: value }
    : { earliestBegin: earliest, latestEnd: latest };

/** Each time that a thing is given, by its first and last characters as far as they go. */
function boundsOf(thing: Entry["thing"]): readonly string[] {
  if (thing.kind === "Quotation") return thing.dateCreated === undefined ? [] : [thing.dateCreated];
  if (thing.kind !== "Event" && thing.kind !== "Situation") return [];
  const bounds = [thing.startDate, thing.endDate];
  if (thing.kind === "Event" && thing.startDate === undefined)
    bounds.push(thing.earliestBegin, thing.latestEnd);
  return bounds.filter((bound) => bound !== undefined);
}

const isNamedBy = (bound: string, { value, earliest, latest }: Timex): boolean =>
  bound === value || bound === earliest || bound === latest;

function entriesBySentence(
  entries: readonly Entry[],
  sentences: readonly { readonly start: number; readonly end: number }[],
): ReadonlyMap<number, readonly Entry[]> {
  const ranges = entries
    .flatMap((entry) => entry.evidence.flatMap(({ range }) => (range ? [{ entry, range }] : [])))
    .sort((a, b) => a.range.start - b.range.start);
  const bySentence = new Map<number, Entry[]>();
  let sentence = 0;
  for (const { entry, range } of ranges) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= range.start) sentence++;
    const known = bySentence.get(sentence) ?? [];
    bySentence.set(sentence, known);
    known.push(entry);
  }
  return bySentence;
}

const around = 32;

const citedAt = ({ start, end, text, rule }: Timex, body: string): Cited => ({
  range: { start, end },
  exact: text,
  prefix: body.slice(Math.max(0, start - around), start).replace(/^[\uDC00-\uDFFF]/u, ""),
  suffix: body.slice(end, end + around).replace(/[\uD800-\uDBFF]$/u, ""),
  rules: [rule],
});
