import { allegedAdverbs, conditionNouns } from "../lexicon/hedges.ts";
import type { Factuality } from "../reading.ts";
import { childWith, type SentenceTree } from "../sentence-tree.ts";
import { lemmaAt, wordAt } from "./phrase-words.ts";
import { stronger } from "./stronger.ts";

/**
 * What the words in print say of a verb, however the parser hangs them: it is little words far from their verb that
 * it gets wrong, and they turn a fact into none.
 */
export function surfaceFactuality(tree: SentenceTree, verb: number): Factuality {
  const isOpen = isInverted(tree, verb) || isImperative(tree, verb) || isInCondition(tree, verb);
  const told = isOpen ? "hypothetical" : "actual";
  const opened = stronger(told, openedAs(tree, verb));
  return isAllegedBeside(tree, verb) ? stronger(opened, "alleged") : opened;
}

/** "who allegedly stabbed and *robbed* a guard": the adverb is of both verbs. */
const isAllegedBeside = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb - 1]?.upos === "CCONJ" && allegedAdverbs.has(wordAt(tree, verb - 3));

/** The two words before an infinitive or a gerund. */
const openers: ReadonlyMap<string, Factuality> = new Map([
  ...words(
    `short_of far_from instead_of rather_than out_of clear_of away_from yet_to refrain_from not_to never_to fail_to fails_to
    failed_to refuse_to refuses_to refused_to decline_to declines_to declined_to`,
    "negated",
  ),
  ...words(
    `close_to near_to closer_to nearer_to verge_of brink_of edge_of point_of had_trouble have_trouble has_trouble
    having_trouble had_difficulty have_difficulty has_difficulty difficulty_in`,
    "hypothetical",
  ),
  ...words("about_to going_to", "planned"),
]);

/** "set its sights on *winning*", "is capable of *striking*": a lemma and the preposition that opens its gerund. */
const aims: ReadonlySet<string> = new Set(
  `aim_at sight_on sights_on focus_on concentrate_on capable_of incapable_of keen_on bent_on intent_on insist_on
  work_on forward_to look_at dream_of think_of think_about talk_about agree_on bend_on opposed_to oppose_to averse_to
  hope_of chance_of prospect_of possibility_of idea_of favor_of favour_of interested_in interest_in gear_to
  gear_toward gear_towards aim_toward aim_towards way_toward way_towards step_toward step_towards`.split(
    /\s+/,
  ),
);

function words(table: string, told: Factuality): readonly (readonly [string, Factuality])[] {
  return table.split(/\s+/).map((pair) => [pair, told]);
}

/** "has *yet to* resign", "came *close to* losing", "*rather than* pay": the pair before the verb. */
export function openedAs(tree: SentenceTree, verb: number): Factuality {
  // "are no longer striking"
  if (wordAt(tree, verb - 2) === "no" && wordAt(tree, verb - 1) === "longer") return "negated";
  // "The two were to have *met* in May": they have not, or nobody would say so.
  if (wordAt(tree, verb - 1) === "have" && wordAt(tree, verb - 2) === "to")
    return /^(?:was|were)$/.test(wordAt(tree, verb - 3)) ? "hypothetical" : "actual";
  // "asked not to be *named*", "talks were to be *held*"
  if (wordAt(tree, verb - 1) === "be" && wordAt(tree, verb - 2) === "to") {
    const before = wordAt(tree, verb - 3);
    if (/^(?:was|were|is|are)$/.test(before)) return "planned";
    return /^(?:not|never)$/.test(before) ? "negated" : "actual";
  }
  if (isPleadedAgainst(tree, verb)) return "negated";
  // "all but *withdrew* from the pact": nearly.
  if (wordAt(tree, verb - 2) === "all" && wordAt(tree, verb - 1) === "but") return "negated";
  const barred = governedAs(tree, verb);
  if (barred !== undefined) return barred;
  const at = tree.tokens[verb - 1]?.upos === "ADV" ? verb - 1 : verb;
  const [first, second] = [wordAt(tree, at - 2), wordAt(tree, at - 1)];
  // "rather than strike": the tagger may take it for a noun.
  const { xpos, upos } = tree.tokens[verb] ?? {};
  if (xpos !== "VB" && xpos !== "VBG" && upos !== "NOUN") return "actual";
  const found = openers.get(`${first}_${second}`);
  if (found !== undefined) return found;
  if (xpos === "VBG" && aims.has(`${lemmaAt(tree, at - 2)}_${second}`)) return "hypothetical";
  // "The talks were to begin on Friday", "Airline to close two routes": no clause has an infinitive for its verb.
  return second === "to" && tree.tokens[verb]?.head === -1 ? "planned" : "actual";
}

const barring: ReadonlySet<string> = new Set(
  "bars bar barred bans ban banned blocks block blocked keeps keep kept stops prevents prohibits prohibited".split(
    " ",
  ),
);
const judging: ReadonlySet<string> = new Set(
  "make makes made making find finds found consider considers deem deems think thinks".split(" "),
);

/**
 * "The pact bars Chad from *attacking* Mali", "The law makes it a crime to *strike*": by the words in front, for verbs that
 * may be nouns, and for infinitives that "it" stands in for, are hung in many ways.
 */
function governedAs(tree: SentenceTree, verb: number): Factuality | undefined {
  const mark = wordAt(tree, verb - 1);
  const xpos = tree.tokens[verb]?.xpos;
  const isBarred = mark === "from" && xpos === "VBG";
  if (!isBarred && !(mark === "to" && xpos === "VB")) return undefined;
  for (let at = verb - 2; at > 0 && at > verb - 8; at--) {
    const word = wordAt(tree, at);
    if (isBarred && barring.has(word)) return "negated";
    if (!isBarred && word === "it" && judging.has(wordAt(tree, at - 1))) return "hypothetical";
    if (tree.tokens[at]?.upos === "VERB" || clauseEnds.has(word)) return undefined;
  }
  return undefined;
}

/** "pleaded not guilty on Monday to *robbing* a bank": of the charge itself nothing is denied. */
function isPleadedAgainst(tree: SentenceTree, token: number): boolean {
  if (charges.has(lemmaAt(tree, token))) return false;
  for (let at = token - 1; at > 0 && at > token - 10; at--) {
    if (wordAt(tree, at) === "guilty") return wordAt(tree, at - 1) === "not";
    if (tree.tokens[at]?.upos === "VERB" || clauseEnds.has(wordAt(tree, at))) return false;
  }
  return false;
}

const charges: ReadonlySet<string> = new Set(["charge", "count", "accusation", "allegation"]);

/** Words that open a condition by themselves, and those that do so before "that". */
const conditions: ReadonlySet<string> = new Set(["if", "unless"]);
const conditionsBeforeThat: ReadonlySet<string> = new Set([
  "provided",
  "providing",
  "assuming",
  "supposing",
  "condition",
]);

/** "In the event that the dam bursts, ...": from the opening words to the next comma. */
export function isInCondition(tree: SentenceTree, token: number): boolean {
  for (let at = token - 1; at >= 0; at--) {
    const word = wordAt(tree, at);
    if (clauseEnds.has(word)) return false;
    // "as if", "what if", "even if" are conditions all the same.
    if (conditions.has(word)) return true;
    // "Should Chad *attack*, Mali will sign": the tagger may take what follows for nouns.
    if (word === "should" && at < 2 && tree.tokens[at + 1]?.upos !== "VERB")
      return at === 0 || /^(?:but|and|yet)$/.test(wordAt(tree, 0));
    if (word === "that" && conditionsBeforeThat.has(wordAt(tree, at - 1))) return true;
    if ((word === "case" || word === "event") && conditionNouns.has(lemmaAt(tree, at))) {
      const before = wordAt(tree, at - 1);
      const opened = before === "the" ? wordAt(tree, at - 2) : before;
      if (opened === "in" && tree.tokens[at + 1]?.upos !== "PUNCT") return true;
    }
  }
  return false;
}

const inverting: ReadonlySet<string> = new Set(["had", "were", "should"]);
const opensNoun: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "NOUN", "ADJ"]);

/** "Had the miners *struck*, the pit would have closed": the helper before the subject is a condition. */
function isInverted({ tokens }: SentenceTree, verb: number): boolean {
  const xpos = tokens[verb]?.xpos;
  if (xpos !== "VBN" && xpos !== "VB" && xpos !== "VBD") return false;
  for (let at = verb - 2; at >= 0 && at > verb - 16; at--) {
    const token = tokens[at];
    if (!token || clauseEnds.has(token.text)) return false;
    const before = at > 0 ? tokens[at - 1] : undefined;
    const opens = !before || clauseEnds.has(before.text) || before.upos === "CCONJ";
    if (opens)
      return inverting.has(token.text.toLowerCase()) && opensNoun.has(tokens[at + 1]?.upos ?? "X");
    if (token.upos === "VERB") return false;
  }
  return false;
}

const clauseEnds: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  "-",
  "–",
  "—",
  "“",
  "”",
  '"',
  "''",
  "``",
  "then",
]);

/** "*Send* your photographs to the editor": asked of the reader. */
function isImperative(tree: SentenceTree, verb: number): boolean {
  const own = tree.tokens[verb];
  if (own?.xpos !== "VB" || own.head >= 0) return false;
  return childWith(tree, verb, "nsubj", "csubj", "aux", "mark") === undefined;
}
