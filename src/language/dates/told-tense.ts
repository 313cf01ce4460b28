import type { Sentence } from "../analysis.ts";
import type { Candidate } from "./candidate.ts";
import { type Tense, tenseAt } from "./tense.ts";
import type { Word } from "./words.ts";

/** The word so many places before a candidate, in small letters. */
const before = (words: readonly Word[], { from }: Candidate, places = 1): string =>
  words[from - places]?.lower ?? "";

const after = (words: readonly Word[], { to }: Candidate, places = 1): string =>
  words[to + places - 1]?.lower ?? "";

/** What was put off is ahead, though it is told in the past: "was postponed until Friday". */
const putOff =
  /^(?:postponed|delayed|adjourned|deferred|extended|rescheduled|remanded|prolonged|off|back)$/;

/** "a strike set for Monday", however the tagger takes "set" */
const arranged = /^(?:set|due|slated|scheduled|planned|billed|booked|rescheduled)$/;

/** "oil for January delivery": what is traded before it is there. */
const traded = /^(?:delivery|deliveries|futures|contract|contracts|settlement|shipment)$/;

/** "will visit the scene of Friday's blast": nobody knows of one that is to come. */
const happens =
  /^(?:attacks?|assault|ambush|raids?|bombings?|blasts?|explosions?|shootings?|killings?|murders?|stabbings?|massacre|crash|collision|derailment|accident|disaster|tragedy|incident|fires?|blaze|quake|earthquake|floods?|landslide|riots?|clashes|violence|coup|deaths?|arrests?|defeat|loss|win|victory|resignation)$/;

const isPossessive = (word: string): boolean => /^['’]s?$/.test(word);

/** The tense that the words beside a time tell, whatever the verb says; undefined where they leave it to the verb. */
export function toldBy(words: readonly Word[], candidate: Candidate): Tense | undefined {
  if (isPossessive(after(words, candidate)) && happens.test(after(words, candidate, 2)))
    return "past";
  const last = before(words, candidate);
  const lastButOne = before(words, candidate, 2);
  switch (last) {
    case "since":
      return "past";
    case "effective":
      return "future";
    case "of":
      return lastButOne === "ahead" ? "future" : undefined;
    case "for":
      if (arranged.test(lastButOne)) return "future";
      break;
    case "until":
    case "to":
      // "they gave him until Friday to pay"
      if (last === "until" && after(words, candidate) === "to") return "future";
      if (putOff.test(lastButOne)) return "future";
      break;
  }
  return traded.test(after(words, candidate)) ? "future" : undefined;
}

/** The verb's tense, where no word beside the time tells; a deadline "by March" is ahead. */
export function tenseBy(sentence: Sentence, words: readonly Word[], candidate: Candidate): Tense {
  const tense = tenseAt(sentence, words[candidate.from]?.token ?? 0);
  const isLimit = /^(?:by|until)$/.test(before(words, candidate));
  return isLimit && tense !== "past" ? "future" : tense;
}
