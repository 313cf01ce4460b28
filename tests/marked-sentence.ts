import { readEvents } from "../src/extract/events/read-events.ts";
import { readNames } from "../src/extract/names/read-names.ts";
import { repairParse } from "../src/extract/parse-repair/repair-parse.ts";
import type { EventReading } from "../src/extract/reading.ts";
import type { Analysis } from "../src/language/analysis.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";

export interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** "[i Gunmen] *attacked* [r a convoy]": the plain sentence and what is marked in it. */
export function unmarked(sentence: string): {
  readonly text: string;
  readonly marks: readonly Mark[];
} {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const match of sentence.matchAll(/\[([irp]) ([^\]]*)\]|\*([^*]+)\*|_([^_]+)_/g)) {
    text += sentence.slice(from, match.index);
    const words = match[2] ?? match[3] ?? match[4] ?? "";
    const kind = match[1] ?? (match[3] === undefined ? "_" : "*");
    marks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + sentence.slice(from), marks };
}

export const analyzed = (text: string): Analysis =>
  analyzeEnglish(text, [{ start: 0, end: text.length }]);

/** The events of a text whose parse was put right as that of an article is. */
export function eventsIn(text: string): readonly EventReading[] {
  const parsed = analyzed(text);
  return readEvents(repairParse(parsed, readNames(parsed)));
}

export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;

const roles: Readonly<Record<string, string>> = {
  i: "initiator",
  r: "recipient",
  p: "participant",
};

/** How many of the marked arguments the reading has, each in its role. */
export const rightArguments = (reading: EventReading, marks: readonly Mark[]): number =>
  marks.filter((mark) =>
    reading.arguments.some(
      (argument) => argument.role === roles[mark.kind] && overlaps(argument, mark),
    ),
  ).length;
