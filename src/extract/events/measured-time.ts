import type { Token } from "../../language/analysis.ts";
import { baseRelation, type SentenceTree } from "../sentence-tree.ts";
import type { Reader } from "./kinds-of-noun.ts";
import { caseOf, wordAt } from "./phrase-words.ts";

export const isHour = /^(?:\d{1,2}(?::\d\d)?|\d{0,2}[ap]\.?m\.?|noon|midnight|o'clock)$/;

/** "the beginning of the third quarter of last year" has no more words. */
export const longestTime = 10;

/** "two days before the fire" */
export function isRelative({ tree, isTime }: Reader, time: number): boolean {
  let after = time + 1;
  while (after < time + longestTime && isTime(after)) after++;
  return /^(?:before|after)$/.test(wordAt(tree, after)) && !isTime(after + 1);
}

/**
 * A time that is only compared with, or lies beyond the event: "rose 5% from a year earlier", "closed lower than on
 * Monday", "left before 1990", "the worst flood since 1953". Read in print: parsers take such a time apart.
 */
export function isMeasuredFrom(reader: Reader, time: number): boolean {
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
