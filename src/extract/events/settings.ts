import type { Token } from "../../language/analysis.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import type { Reader } from "./kinds-of-noun.ts";
import { caseOf, isVerb, lemmaAt, wordAt } from "./phrase-words.ts";
import type { Trigger } from "./trigger.ts";

/**
 * Where time and place hang: on the trigger, its support verb, its participle: "the vote held on Monday", or the verb
 * that it completes: "was found guilty on Monday".
 */
export function settingsOf(
  tree: SentenceTree,
  token: number,
  support: number | undefined,
): readonly number[] {
  const found = support === undefined ? [token] : [token, support];
  const { upos, head = -1, relation = "" } = tree.tokens[token] ?? {};
  if (upos === "ADJ" && complements.has(relation) && isVerb(tree, head)) found.push(head);
  if (upos !== "NOUN") return found;
  for (const child of childrenOf(tree, token)) {
    const { relation, xpos } = tree.tokens[child] ?? {};
    if (child !== support && relation === "acl" && xpos === "VBN") found.push(child);
  }
  return found;
}

const complements: ReadonlySet<string> = new Set(["xcomp", "ccomp"]);

/** "on Monday", "last week": of the trigger or its support verb, hung by the parser on a phrase of it, or said of it: "the vote is on Monday". */
export function timesOf(reader: Reader, { token, support }: Trigger): readonly number[] {
  const { tree, isTime } = reader;
  const found: number[] = [];
  for (const top of settingsOf(tree, token, support)) {
    let level: readonly number[] = [top];
    for (let depth = 0; depth < 4 && level.length > 0; depth++) {
      const next: number[] = [];
      for (const at of level)
        for (const child of childrenOf(tree, at)) {
          if (!timeRelations.has(baseRelation(tree.tokens[child]))) continue;
          if (at !== top && !mayHangOver(tree, child, at) && !setsScene(tree, at, top)) continue;
          // "the second time in a week" tells when by what hangs on it.
          if (!isTime(child) || lemmaAt(tree, child) === "time") {
            if (!opensOtherTime(tree, child) && !isOtherClause(tree, at, child)) next.push(child);
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
  if (upos !== "VERB" || head >= token || token - head > longestTime) return undefined;
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

const isHour = /^(?:\d{1,2}(?::\d\d)?|\d{0,2}[ap]\.?m\.?|noon|midnight|o'clock)$/;

/** "the beginning of the third quarter of last year" has no more words. */
const longestTime = 10;

/** "two days before the fire" */
function isRelative({ tree, isTime }: Reader, time: number): boolean {
  let after = time + 1;
  while (after < time + longestTime && isTime(after)) after++;
  return /^(?:before|after)$/.test(wordAt(tree, after)) && !isTime(after + 1);
}

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

/**
 * A time that is only compared with, or lies beyond the event: "rose 5% from a year earlier", "closed lower than on
 * Monday", "left before 1990", "the worst flood since 1953". Read in print: parsers take such a time apart.
 */
function isMeasuredFrom(reader: Reader, time: number): boolean {
  const { tree, isTime } = reader;
  const over = tree.tokens[time]?.head ?? -1;
  if (over > time) {
    // "left ten days before the fire": not the fire, though the parser hangs the days on it.
    if (/^(?:before|after)$/.test(caseOf(tree, over) ?? "") && isRelative(reader, time))
      return true;
    // "before Friday's talks": the word before opens the talks.
    if (!clausal.has(baseRelation(tree.tokens[time]))) return false;
  }
  let first = time;
  while (first > Math.max(0, time - longestTime) && isTime(first - 1)) first--;
  const opener = wordAt(tree, first - 1);
  const before = tree.tokens.slice(Math.max(0, first - reach), first);
  if (opener === "since") return before.some(isSuperlative);
  if (opener === "from") return before.some(isChange);
  return comparing.has(opener) && !isEdgeOfDay(tree, first);
}

/** "before dawn Tuesday", "shortly after 8 a.m. Monday": on that day all the same. */
const isEdgeOfDay = (tree: SentenceTree, first: number): boolean =>
  /^(?:dawn|daybreak|sunrise|dusk|nightfall|sunset|dark)$/.test(wordAt(tree, first)) ||
  (isHour.test(wordAt(tree, first)) &&
    /^(?:shortly|just|soon|moments|minutes)$/.test(wordAt(tree, first - 2)));

/** What stands before its verb, rather than before its noun: "before 1990 he left". */
const clausal: ReadonlySet<string> = new Set(["obl", "advmod"]);

const comparing: ReadonlySet<string> = new Set("than versus against before after".split(" "));

/** As far as a comparison reaches back from its time. */
const reach = 12;

const isSuperlative = ({ xpos, text }: Token): boolean =>
  xpos === "JJS" || xpos === "RBS" || /^(?:first|worst|best|only)$/i.test(text);

const changes: ReadonlySet<string> = new Set(
  `% percent cent cents point points pence million billion $ £ € rise fall drop grow decline increase decrease climb slip
  jump gain lose narrow widen surge improve slide plunge tumble soar shrink double triple up down unchanged change growth
  higher lower`.split(/\s+/),
);

const isChange = ({ text, lemma }: Token): boolean =>
  changes.has(text.toLowerCase()) || changes.has(lemma.toLowerCase());
