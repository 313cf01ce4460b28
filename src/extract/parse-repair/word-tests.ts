import type { Token } from "../../language/analysis.ts";
import { timeWords } from "../events/time-words.ts";

/** The tags of a finite verb or auxiliary (Penn Treebank). */
export const finite = /^(?:VBD|VBZ|VBP|MD)$/;

/** The tags of a verb that tells without a helper. */
export const tensed = /^VB[DZP]$/;

/** The token that a search found the place of; none where it is -1. A list asked for what stands before its first item is slow. */
export const foundAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at < 0 ? undefined : tokens[at];

/** Whether "and" or "but" opens what a verb tells, with nothing but adverbs between. */
export function isJoined(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  while (tokens[before]?.upos === "ADV") before--;
  return tokens[before]?.upos === "CCONJ";
}

export const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The days that a report tells by name. */
export const reportedDay = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/;

/** The nouns for a stretch of time that may stand bare. */
export const timeNouns: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday day night week weekend month year morning afternoon evening
  spring summer autumn fall winter`.split(/\s+/),
);

/** Whether a word names a time or a stretch of it: "October", "days". */
export const isTime = (token: Token | undefined): boolean =>
  timeWords.has(token?.text.toLowerCase() ?? "") || timeWords.has(token?.lemma.toLowerCase() ?? "");
