import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, hangOn, isVerb } from "./arcs.ts";
import { isMonth } from "./set-scene.ts";
import { tensed, weekday } from "./word-tests.ts";

const isPartOfDay = /^(?:morning|afternoon|evening|night)$/;

/** What a clause may begin with right behind the occasion. */
const opensSubject = /^(?:DT|PRP|PRP\$|EX|CD|NNS)$/;

/**
 * "The firm said *on Monday* its sales had fallen", "He said *in Lima* the talks were over": when and where something was said,
 * and no part of the subject behind it.
 */
export function settleOccasion(arcs: Arcs): void {
  for (let cue = 0; cue < arcs.tokens.length; cue++) {
    const occasion = isCue(arcs, cue) ? occasionBehind(arcs, cue) : undefined;
    if (occasion === undefined) continue;
    const { first, head, last } = occasion;
    const over = arcs.heads[head] ?? -1;
    if (over <= last) continue;
    hangOn(arcs, cue, head, "obl");
    hangOn(arcs, head, first, "case");
    if (!isVerb(arcs, over)) seatSubject(arcs, cue, over);
  }
}

const isCue = (arcs: Arcs, token: number): boolean =>
  isVerb(arcs, token) &&
  tensed.test(arcs.tokens[token]?.xpos ?? "") &&
  (cueVerbs.get(arcs.tokens[token]?.lemma.toLowerCase() ?? "")?.clause ?? 0) >= 0.5;

interface Occasion {
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

/** "said [on Monday evening] two men", "told Kyodo [in New York] the talks": where a subject follows without a comma. */
function occasionBehind({ tokens, heads }: Arcs, cue: number): Occasion | undefined {
  let first = cue + 1;
  if (heads[first] === cue && /^(?:PROPN|NOUN|PRON)$/.test(tokens[first]?.upos ?? "")) first += 1;
  if (/^(?:late|early)$/.test(tokens[first]?.text ?? "")) first += 1;
  if (!/^(?:on|in|at)$/.test(tokens[first]?.text ?? "")) return undefined;
  let last = first + 1;
  const opener = tokens[last];
  const isDay = weekday.test(opener?.text ?? "");
  if (opener?.upos !== "PROPN") return undefined;
  while (
    isDay
      ? isPartOfDay.test(tokens[last + 1]?.text ?? "")
      : tokens[last + 1]?.upos === "PROPN" && !isMonth.test(opener.text)
  )
    last += 1;
  const next = tokens[last + 1]?.xpos ?? "";
  if (!opensSubject.test(next) && !(isDay && /^NNP?$/.test(next))) return undefined;
  for (let head = first + 1; head <= last; head++)
    if ((heads[head] ?? -1) < first || (heads[head] ?? -1) > last) return { first, head, last };
  return undefined;
}

/** "said on Monday its *sales* had fallen": taken for a phrase with the day, the noun lost its verb. */
function seatSubject(arcs: Arcs, cue: number, noun: number): void {
  const { heads, relations } = arcs;
  const over = heads[noun] ?? -1;
  const verb =
    over === cue
      ? heads.findIndex((head, at) => head === cue && at > noun && relations[at] === "ccomp")
      : over;
  if (verb <= noun || !/^(?:obl|obj|dep|nmod)/.test(relations[noun] ?? "")) return;
  if (childWith(arcs, verb, /^nsubj/) < 0) hangOn(arcs, verb, noun, "nsubj");
}
