import type { DayPart } from "./lexicon.ts";

/**
 * Temporal expressions as TimeML's TIMEX3 has them.
 * @see https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3
 */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** TIMEX3 mod: what the words add to a value that is named only roughly. */
export type TimexModifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "BEFORE"
  | "AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

export type Granularity =
  | "minute"
  | "part"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century";

export interface Timex {
  /** UTF-16 offsets into the analyzed text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The characters from start to end. */
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: "2022-01-28", "2021-12", "P3D", "PRESENT_REF"; what is not known is X: "XXXX-WXX-5". */
  readonly value: string;
  /** First and last day ("YYYY-MM-DD") of the calendar interval that the value names; absent where it names none. */
  readonly earliest?: string;
  readonly latest?: string;
  /** How fine the value is; absent where it is no calendar value. */
  readonly granularity?: Granularity;
  readonly mod?: TimexModifier;
  /** "Tuesday night": the value is the day, this the part of it. */
  readonly part?: DayPart;
  /** Index into the analysis' sentences. */
  readonly sentence: number;
  /** The rule that found it. */
  readonly rule: string;
}
