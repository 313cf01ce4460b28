import type { Analysis, Sentence } from "../analysis.ts";
import { type Candidate, candidateFinder } from "./candidate.ts";
import { type Context, clockOf, documentContext, type FocusQuarter, focusOf } from "./context.ts";
import { spanOf } from "./interval.ts";
import { mergeCandidates } from "./merge.ts";
import { type Resolved, resolve } from "./resolve/resolve.ts";
import type { Timex } from "./timex.ts";
import { tenseBy, toldBy } from "./told-tense.ts";
import { type Word, wordReader } from "./words.ts";

export interface DateOptions {
  /** "YYYY-MM-DD", with a time or without. Where it is missing, relative times stay unresolved. */
  readonly documentDate?: string;
}

/**
 * Finds the temporal expressions of a text and their values, in the order of the text.
 * Values are TIMEX3's; what neither the text nor the document's date tells is X ("XXXX-WXX-5"), never made up.
 * @see https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3
 */
export function readDates(analysis: Analysis, options: DateOptions = {}): readonly Timex[] {
  const { text, sentences } = analysis;
  const readWords = wordReader();
  const findCandidates = candidateFinder();
  const timexes: Timex[] = [];
  let context = documentContext(options.documentDate);
  for (const [index, sentence] of sentences.entries()) {
    const words = readWords(text, sentence);
    const candidates = mergeCandidates(findCandidates(words, sentence), words);
    for (const candidate of candidates) {
      const told = toldBy(words, candidate);
      const tense = told ?? tenseBy(sentence, words, candidate);
      const resolved = resolve(candidate.meaning, {
        ...context,
        tense,
        isSure: told !== undefined,
      });
      if (!resolved) continue;
      const timex = timexOf(text, index, sentence, words, candidate, resolved);
      const before = timexes.at(-1);
      if (before && isGlossOf(text, before, timex)) timexes.splice(-1, 1, glossed(before, timex));
      timexes.push(timex);
      context = contextAfter(context, candidate, resolved);
    }
    if (index < datelineSentences)
      context = withDateline(context, words, candidates, timexes.at(-1));
  }
  return timexes;
}

/** "We met yesterday (Monday)": the day that the paper adds in brackets says which is meant, whenever that was said. */
const isGlossOf = (text: string, before: Timex, { start, granularity, type }: Timex): boolean =>
  granularity === "day" &&
  type === "DATE" &&
  /^(?:yesterday|today)$/i.test(before.text) &&
  /^,? [([]$/.test(text.slice(before.end, start));

const glossed = (before: Timex, { value, earliest, latest }: Timex): Timex => ({
  ...before,
  value,
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
});

/** A date line stands at the top, below the headlines. */
const datelineSentences = 4;

/** A printed date further from the document's than this is not that of its publication. */
const datelineDays = 31;

/** A line at the top that holds nothing but a date says what "yesterday" is counted from. */
function withDateline(
  context: Context,
  words: readonly Word[],
  candidates: readonly Candidate[],
  timex: Timex | undefined,
): Context {
  const [line, other] = candidates;
  if (!line || other || timex?.granularity !== "day" || line.from > 0) return context;
  if (words.length - line.to > 1 || !/\b\d{4}\b/.test(timex.text)) return context;
  const printed = documentContext(timex.value);
  const near =
    context.today === undefined ||
    (printed.today !== undefined && Math.abs(printed.today - context.today) <= datelineDays);
  return near ? { ...context, document: printed.document, today: printed.today } : context;
}

function timexOf(
  text: string,
  sentence: number,
  { tokens }: Sentence,
  words: readonly Word[],
  { from, to, mod, part, rule }: Candidate,
  { type, value }: Resolved,
): Timex {
  const start = words[from]?.start ?? 0;
  const last = words[to - 1];
  const token = tokens[last?.token ?? -1];
  // "Sept." ends with its period where the tokenizer takes it for part of the word.
  const dotted = token && last && token.end === last.end + 1 && token.text.endsWith(".");
  const end = dotted ? token.end : (last?.end ?? start);
  const span = type === "DATE" || type === "TIME" ? spanOf(value) : undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    ...(span && {
      earliest: span.earliest,
      latest: span.latest,
      granularity: span.granularity,
    }),
    ...(mod && { mod }),
    ...(part && { part }),
    sentence,
    rule: rule.name,
  };
}

/** What the words after an expression have in mind. */
function contextAfter(
  context: Context,
  { meaning, rule }: Candidate,
  { type, value }: Resolved,
): Context {
  if (type === "DURATION") {
    // "for the nine months": the quarter is no longer what figures are told for.
    return /^P\d+M$/.test(value) && rule.name === "duration/amount"
      ? { ...context, focusQuarter: undefined }
      : context;
  }
  const focus = focusOf(value);
  if (!focus) return context;
  const focusClock = clockOf(value) ?? context.focusClock;
  const focusDay = focus.day ?? context.focusDay;
  const focusQuarter =
    meaning.is === "quarter" && meaning.yearsOff === undefined && meaning.quarter !== undefined
      ? laterQuarter(context.focusQuarter, { year: focus.year, quarter: meaning.quarter })
      : context.focusQuarter;
  return { ...context, focus, focusDay, focusQuarter, focusClock };
}

/** A report is about its latest quarter: those before it are told of for comparison. */
function laterQuarter(known: FocusQuarter | undefined, told: FocusQuarter): FocusQuarter {
  if (!known) return told;
  const later = told.year * 4 + told.quarter > known.year * 4 + known.quarter;
  return later ? told : known;
}
