import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import type { TextSpan } from "../reading.ts";
import { bareCount } from "./bare-count.ts";
import { countedInMillions } from "./glued-figure.ts";
import { countsNothing } from "./no-count.ts";
import { figureValue, gluedAt, readNumeral } from "./numeral.ts";
import { type Qualifier, qualifierBefore } from "./qualifier.ts";
import { rateAfter } from "./rate.ts";

/** A quantity in print, and the noun that it counts. */
export interface FigureReading extends TextSpan {
  readonly sentence: number;
  /** The token that it hangs on: the counted noun, else the number itself. */
  readonly head: number;
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  /** As printed: "troops", "percent", "US$". */
  readonly unit?: string;
  readonly rule: string;
}

const currencies = new Set([
  "$",
  "us$",
  "a$",
  "c$",
  "hk$",
  "nz$",
  "s$",
  "£",
  "€",
  "¥",
  "₹",
  "₽",
  "rs",
  "rs.",
  ..."euro eur usd gbp chf inr rmb aed sar kes ksh zar ngn rm rp tk dh dhs".split(" "),
]);
const percent = new Set(["%", "percent", "pct", "per"]);

/**
 * Reads every quantity that stands in no date and no name: "over 4,000 soldiers", "$3.5 billion",
 * "between 10 and 20 percent".
 */
export function readFigures(
  analysis: Analysis,
  dates: readonly TextSpan[],
): readonly FigureReading[] {
  const taken = [...dates].sort((a, b) => a.start - b.start);
  let date = 0;
  return analysis.sentences.flatMap((sentence, index) => {
    const found: FigureReading[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const token = sentence.tokens[at];
      if (!token) break;
      while ((taken[date]?.end ?? Infinity) <= token.start) date++;
      if ((taken[date]?.start ?? Infinity) < token.end) continue;
      const reading = readFigure(sentence, index, at);
      if (!reading) continue;
      found.push(named(reading.figure, found));
      at = reading.next - 1;
    }
    return found;
  });
}

/** "killed 12 people and injured 50 others": of the sort that was counted before. */
function named(figure: FigureReading, before: readonly FigureReading[]): FigureReading {
  if (figure.unit !== "others") return figure;
  const alike = before.findLast(({ rule, unit }) => rule === "figure/count" && unit !== undefined);
  return alike?.unit === undefined ? figure : { ...figure, unit: alike.unit };
}

function readFigure(
  sentence: Sentence,
  index: number,
  at: number,
): { readonly figure: FigureReading; readonly next: number } | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || !opensFigure(tokens, at)) return undefined;
  const numeral = readNumeral(tokens, at);
  if (!numeral) return undefined;
  const upper = rangeEnd(tokens, at, numeral.next);
  const last = (upper?.next ?? numeral.next) - 1;
  if (isCompounded(tokens, last)) return undefined;
  const before = tokens[at - 1]?.text.toLowerCase() ?? "";
  const sign = currencies.has(before) ? tokens[at - 1] : undefined;
  const glued = gluedAt(tokens, at);
  const money = sign?.text ?? glued?.currency;
  const qualifier = qualifierBefore(tokens, sign ? at - 1 : at);
  const share =
    percent.has(tokens[last + 1]?.text.toLowerCase() ?? "") && shareEnd(tokens, last + 1);
  const measured = money ?? glued?.unit;
  const noun = measured || share ? undefined : countedNoun(tokens, at, last);
  if (glued?.isShort && !money && !countedInMillions.has(lower(tokens, noun))) return undefined;
  if (countsNothing(tokens, sign ? at - 1 : at, at, noun === undefined ? undefined : tokens[noun]))
    return undefined;
  const bare =
    measured || share || noun !== undefined
      ? undefined
      : bareCount(tokens, qualifier?.first ?? at, at, last, headOutside(tokens, at, last));
  if (!measured && !share && noun === undefined && !bare) return undefined;
  const counted = share || (noun !== undefined && noun > last ? noun : last);
  const rate = rateAfter(tokens, counted);
  const from = tokens[qualifier ? qualifier.first : sign ? at - 1 : at];
  const to = tokens[rate ?? counted];
  if (!from || !to) return undefined;
  const plain =
    measured ??
    (share
      ? sentenceText(tokens, last + 1, share)
      : noun !== undefined
        ? unitOf(tokens, noun, last)
        : bare?.unit);
  const unit = rate === undefined ? plain : `${plain} ${sentenceText(tokens, rate - 1, rate)}`;
  return {
    figure: {
      start: from.start,
      end: to.end,
      sentence: index,
      head: noun ?? bare?.head ?? headOutside(tokens, at, last),
      ...valuesOf(
        numeral.value,
        upper?.value,
        boundBehind(tokens, last) ?? boundBehind(tokens, counted) ?? qualifier?.bound,
      ),
      ...(unit === undefined ? {} : { unit }),
      rule: money ? "figure/money" : share ? "figure/share" : "figure/count",
    },
    next: Math.max(last + 1, share ? share + 1 : 0, rate === undefined ? 0 : rate + 1),
  };
}

/** A number of its own: not "747" in a name, not a part of "B-52" or "3-2". */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.name !== "" && gluedAt(tokens, at)?.currency === undefined)) return false;
  const previous = at > 0 ? tokens[at - 1] : undefined;
  if (previous?.text === "-" && previous.end === token.start) return false;
  // "85,4km": what stands behind a comma without a space is a part of the number.
  if (
    previous?.text === "," &&
    previous.end === token.start &&
    /\d$/.test(tokens[at - 2]?.text ?? "")
  )
    return false;
  const next = tokens[at + 1];
  if (next?.text === "-" && next.start === token.end && figureValue(token.text) !== undefined)
    return false;
  // "one" is most often a pronoun.
  return (
    token.upos === "NUM" ||
    (token.upos === "DET" && token.text.toLowerCase() === "a" && tokens[at + 1]?.upos === "NUM") ||
    /^\d/.test(token.text) ||
    gluedAt(tokens, at) !== undefined
  );
}

/** "a five-man panel", "a four-month-old child": a part of a word counts nobody. */
function isCompounded(tokens: readonly Token[], last: number): boolean {
  const [number, hyphen, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  return hyphen?.text === "-" && hyphen.start === number?.end && next?.start === hyphen.end;
}

const lower = (tokens: readonly Token[], at: number | undefined): string =>
  at === undefined ? "" : (tokens[at]?.text.toLowerCase() ?? "");

/** "three or more glasses", "$200 or less": a bound that stands behind the number or what it counts. */
function boundBehind(tokens: readonly Token[], last: number): Qualifier["bound"] | undefined {
  if (lower(tokens, last + 1) !== "or") return undefined;
  const word = lower(tokens, last + 2);
  if (/^(?:more|higher|older|greater|above)$/.test(word)) return "min";
  return /^(?:less|fewer|lower|younger|under|below)$/.test(word) ? "max" : undefined;
}

/** "10 to 20", "between 10 and 20", "10-20" */
function rangeEnd(tokens: readonly Token[], at: number, next: number) {
  const word = tokens[next]?.text.toLowerCase() ?? "";
  const between = tokens[at - 1]?.text.toLowerCase() === "between" && word === "and";
  // "30 - 45 lorries", but "the nine-ten train"
  const isDash = word === "-" && (tokens[next]?.start ?? 0) > (tokens[next - 1]?.end ?? 0);
  // "10 or 20 percent", but "$10m or 9m euros"
  const isEither = word === "or" && isPlain(tokens[at]) && isPlain(tokens[next + 1]);
  if (!(between || word === "to" || word === "–" || isDash || isEither)) return undefined;
  return readNumeral(tokens, next + 1);
}

const isPlain = (token: Token | undefined): boolean =>
  /^(?:\d{1,3}|[a-z]+)$/i.test(token?.text ?? "");

function valuesOf(value: number, upper: number | undefined, bound: Qualifier["bound"] | undefined) {
  if (upper !== undefined && upper >= value) return { minValue: value, maxValue: upper };
  if (bound === "min") return { minValue: value };
  if (bound === "max") return { maxValue: value };
  return { value };
}

/** "%", "percent", "per cent", "percentage points": the index of its last token. */
function shareEnd(tokens: readonly Token[], at: number): number | false {
  const word = tokens[at]?.text.toLowerCase();
  if (word !== "per") return at;
  return tokens[at + 1]?.text.toLowerCase() === "cent" ? at + 1 : false;
}

/** The noun that the number counts: its head, when that stands after it and close by. */
function countedNoun(tokens: readonly Token[], at: number, last: number): number | undefined {
  const head = headOutside(tokens, at, last);
  const noun = tokens[head];
  if (!noun || head <= last || head > last + 6) return undefined;
  // "two thirds of the ballots" are no two of anything.
  if (fractions.test(noun.text)) return undefined;
  return noun.upos === "NOUN" && tokens[at]?.relation !== "nsubj" ? head : undefined;
}

const fractions = /^(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?$/i;

/** Where the number hangs in the parse, past its own tokens. */
function headOutside(tokens: readonly Token[], at: number, last: number): number {
  let head = at;
  for (let steps = 0; steps < 4 && head >= at && head <= last; steps++) {
    const next = tokens[head]?.head ?? -1;
    if (next < 0) return head;
    head = next;
  }
  return head;
}

/** The counted noun with its compound words: "cruise missiles". */
function unitOf(tokens: readonly Token[], noun: number, last: number): string {
  let first = noun;
  while (
    first - 1 > last &&
    tokens[first - 1]?.relation === "compound" &&
    tokens[first - 1]?.head === noun
  )
    first--;
  return sentenceText(tokens, first, noun);
}

const sentenceText = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map((token, i, all) =>
      i > 0 && (all[i - 1]?.end ?? 0) < token.start ? ` ${token.text}` : token.text,
    )
    .join("");
