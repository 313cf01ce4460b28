import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { isActor, isOfClass, type Reader } from "./kinds-of-noun.ts";
import { isHour, isMeasuredFrom, isRelative, longestTime } from "./measured-time.ts";
import { caseOf, isVerb, lemmaAt, wordAt } from "./phrase-words.ts";
import { isEnded, isOccasion, settingHeads } from "./setting-heads.ts";
import type { Trigger } from "./trigger.ts";

/** "on Monday", "last week": of the trigger or its support verb, hung by the parser on a phrase of it, or said of it: "the vote is on Monday". */
export function timesOf(reader: Reader, trigger: Trigger): readonly number[] {
  const { token } = trigger;
  const { tree, isTime } = reader;
  const found: number[] = [];
  for (const top of settingHeads(tree, trigger)) {
    let level: readonly number[] = [top];
    for (let depth = 0; depth < 4 && level.length > 0; depth++) {
      const next: number[] = [];
      for (const at of level)
        for (const child of childrenOf(tree, at)) {
          if (!timeRelations.has(baseRelation(tree.tokens[child]))) continue;
          if (at === token && child > token && isEnded(tree, token) && caseOf(tree, child) === "on")
            continue;
          const isOwn = mayHangOver(tree, child, at) || setsScene(tree, at, top);
          if (at !== top && !isOwn && !isOccasion(tree, at, top)) continue;
          // "the second time in a week" tells when by what hangs on it.
          if (!isTime(child) || lemmaAt(tree, child) === "time") {
            const isOther = opensOtherTime(tree, child) && !isFromSomewhere(reader, child);
            if (!isOther && !isOtherClause(tree, at, child)) next.push(child);
            continue;
          }
          for (const time of [child, ...timesWithin(reader, child)])
            if (!found.includes(time) && !isMeasuredFrom(reader, time)) found.push(time);
        }
      level = next;
    }
  }
  const beside = timeBeside(reader, token);
  if (beside !== undefined && !found.includes(beside)) found.push(beside);
  const day = tree.tokens[token]?.head ?? -1;
  if (baseRelation(tree.tokens[token]) === "nsubj" && isTime(day) && childWith(tree, day, "cop"))
    found.push(day);
  // "at 7 a.m., two days before the fire": that hour is of a day that isn't told.
  return found.some((time) => isRelative(reader, time))
    ? found.filter((time) => !isHour.test(wordAt(tree, time)))
    : found;
}

/**
 * "The blast *on Monday* shook the town": what stands right behind a noun that happens is its own, though the parser hangs it on the verb.
 * "The court had *on May 30* convicted him": so is what stands between a verb and its "had".
 */
function timeBeside({ tree, isTime }: Reader, token: number): number | undefined {
  const { upos, head = -1 } = tree.tokens[token] ?? {};
  if (upos === "NOUN") {
    if (tree.words[token + 1] !== "on") return undefined;
    const time = tree.tokens[token + 1]?.head ?? -1;
    // "condemned the attack on Monday": behind its verb it may be either's.
    return isTime(time) && (tree.tokens[time]?.head ?? -1) > time ? time : undefined;
  }
  if (upos !== "VERB" || head < 0 || head >= token || token - head > longestTime) return undefined;
  if (tree.lemmas[head] !== "have" || tree.words[head + 1] !== "on") return undefined;
  return childrenOf(tree, head).find((child) => child > head && child < token && isTime(child));
}

/** "met for three hours on Monday": the day that the parser hung on the hours. */
const timesWithin = ({ tree, isTime }: Reader, time: number): readonly number[] =>
  childrenOf(tree, time).filter(
    (child) =>
      isTime(child) && child > time && /^(?:on|at|during)$/.test(caseOf(tree, child) ?? ""),
  );

/** "He scored twice and was honored in May": only of two verbs side by side, "shot and killed Monday", is it both's. */
const isOtherClause = (tree: SentenceTree, verb: number, other: number): boolean =>
  isVerb(tree, other) && other - verb > 2;

const timeRelations: ReadonlySet<string> = new Set([
  "obl",
  "nmod",
  "advmod",
  "obj",
  "amod",
  "compound",
  "nummod",
  "conj",
  "appos",
]);

/**
 * A time that the parser hung on a noun of the phrase may be the verb's where it ends the phrase: "signed a pact with
 * the union Friday". One before the noun, or tied to it by "of", is the noun's own: "reported its May losses",
 * "recalled the floods of 1953".
 */
const mayHangOver = (tree: SentenceTree, child: number, noun: number): boolean =>
  child > noun && caseOf(tree, child) !== "of" && tree.tokens[child]?.relation !== "nmod:poss";

/** "In Friday's debate, she attacked him": what opens the clause dates it. */
const setsScene = (tree: SentenceTree, noun: number, top: number): boolean =>
  noun < top && tree.tokens[noun]?.head === top && scenes.has(caseOf(tree, noun) ?? "");

const scenes: ReadonlySet<string> = new Set("in at during".split(" "));

/** "left after the vote on Monday", "its biggest fall since the flood of 1953": what these open has a time of its own. */
const otherTimes: ReadonlySet<string> = new Set(
  "after before since following until till despite because than from".split(" "),
);

export const opensOtherTime = (tree: SentenceTree, child: number): boolean =>
  otherTimes.has(caseOf(tree, child) ?? "");

/** "withdrew from the town on Monday", "took it from the rebels in May": no time that it is measured from. */
const isFromSomewhere = (reader: Reader, child: number): boolean =>
  caseOf(reader.tree, child) === "from" &&
  (isOfClass(reader, child, "territory") || isActor(reader, child));
