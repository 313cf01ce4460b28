import { baseRelation, childrenOf, type SentenceTree } from "../sentence-tree.ts";
import type { Reader } from "./kinds-of-noun.ts";
import { attributiveActor } from "./owner.ts";
import { caseOf, lemmaAt, wordAt } from "./phrase-words.ts";

/** Whether a noun that may name an event stands in a phrase where it names none. */
export function isIdiom({ tree }: Reader, noun: number): boolean {
  const test = idioms.get(lemmaAt(tree, noun));
  return test?.(tree, noun) ?? false;
}

type IdiomTest = (tree: SentenceTree, noun: number) => boolean;

const opens = (tree: SentenceTree, noun: number, prepositions: RegExp): boolean =>
  childrenOf(tree, noun).some((child) => prepositions.test(caseOf(tree, child) ?? ""));

/** Whether one of these words stands before the noun as its modifier. */
const isModified = (tree: SentenceTree, noun: number, words: RegExp): boolean =>
  childrenOf(tree, noun).some((child) => child < noun && words.test(wordAt(tree, child)));

/** Whether the noun is the object, or the passive's subject, of one of these verbs. */
const isObjectOf = (tree: SentenceTree, noun: number, verbs: RegExp): boolean =>
  /^(?:obj|nsubj:pass)$/.test(tree.tokens[noun]?.relation ?? "") &&
  verbs.test(lemmaAt(tree, tree.tokens[noun]?.head ?? -1));

const isPlural = (tree: SentenceTree, noun: number): boolean => tree.tokens[noun]?.xpos === "NNS";

const idioms: ReadonlyMap<string, IdiomTest> = new Map<string, IdiomTest>([
  // "The mayor's aides": nobody is helped.
  ["aid", (tree, noun) => /^aides?$/.test(wordAt(tree, noun))],
  // "All is in order": nothing is bought.
  ["order", (tree, noun) => caseOf(tree, noun) === "in"],
  // "Took bribes in return for contracts": nobody comes back.
  ["return", (tree, noun) => /^(?:in|by)$/.test(lemmaAt(tree, noun - 1))],
  // "A space probe": nobody is examined, unless it is said who.
  ["probe", (tree, noun) => !opens(tree, noun, /^(?:into|of|over|against|by)$/)],
  // "Guards opened fire": nothing burns.
  ["fire", (tree, noun) => isObjectOf(tree, noun, /^(?:open|cease|exchange|return|hold)$/)],
  // A striker's "trial with the club", "clinical trials": no court's.
  [
    "trial",
    (tree, noun) =>
      opens(tree, noun, /^with$/) ||
      isModified(
        tree,
        noun,
        /^(?:clinical|medical|drug|vaccine|human|field|free|time|stage|phase|safety|randomi[sz]ed)$/,
      ),
  ],
  // "The U.N. *mission* in Mali", but "NASA's mission to Mars": the first is a body.
  [
    "mission",
    (tree, noun) => attributiveActor(tree, noun) !== undefined && !opens(tree, noun, /^to$/),
  ],
  // "Demand from Asia fell": nobody asks.
  [
    "demand",
    (tree, noun) =>
      tree.tokens[noun]?.xpos === "NN" &&
      !childrenOf(tree, noun).some((child) =>
        /^(?:det|nmod:poss|acl)/.test(tree.tokens[child]?.relation ?? ""),
      ),
  ],
  // "The show's audience": those who listen, unless it is one "with the pope".
  ["audience", (tree, noun) => !opens(tree, noun, /^with$/)],
  // "A diver's suit": what is worn, unless something shows a court's.
  [
    "suit",
    (tree, noun) =>
      !opens(tree, noun, /^(?:against|over|by)$/) &&
      !isModified(
        tree,
        noun,
        /^(?:civil|libel|action|patent|infringement|antitrust|defamation|discrimination|federal|malpractice|paternity|damage|damages|harassment|derivative|fraud)$/,
      ) &&
      !isObjectOf(
        tree,
        noun,
        /^(?:file|bring|settle|drop|dismiss|win|lose|defend|fight|join|face|withdraw)$/,
      ) &&
      !childrenOf(tree, noun).some(
        (child) =>
          baseRelation(tree.tokens[child]) === "acl" &&
          /^(?:file|bring|accuse|allege|seek|claim|charge|challenge|contend|say)$/.test(
            lemmaAt(tree, child),
          ),
      ) &&
      !(
        tree.tokens[noun]?.relation === "nsubj" &&
        /^(?:say|allege|claim|seek|accuse|charge|contend|argue|name|ask|stem|challenge)$/.test(
          lemmaAt(tree, tree.tokens[noun]?.head ?? -1),
        )
      ),
  ],
  // "Software with built-in support", "record low support among voters": nobody backs anybody by a deed.
  [
    "support",
    (tree, noun) =>
      isModified(
        tree,
        noun,
        /^(?:built|in|native|technical|tech|customer|software|hardware|life|air|price|floor|percent|%|low|lowest|high|highest|voter|public)$/,
      ) || opens(tree, noun, /^among$/),
  ],
  // "A better understanding of tides": knowledge, no pact.
  [
    "understanding",
    (tree, noun) =>
      opens(tree, noun, /^of$/) ||
      isObjectOf(tree, noun, /^(?:have|gain|improve|deepen|show|need)$/),
  ],
  // "Settlements in the hills": where people live.
  [
    "settlement",
    (tree, noun) =>
      isModified(
        tree,
        noun,
        /^(?:jewish|israeli|informal|human|illegal|settler|roman|squatter|hilltop|rural|urban)$/,
      ) ||
      (isPlural(tree, noun) && !opens(tree, noun, /^(?:with|between|over)$/)),
  ],
  // "Safety protocols": rules of a house.
  [
    "protocol",
    (tree, noun) =>
      isPlural(tree, noun) ||
      isModified(tree, noun, /^(?:safety|security|health|medical|internet|network|testing)$/),
  ],
  // "The drug shows promise": nobody gave his word.
  [
    "promise",
    (tree, noun) =>
      !isPlural(tree, noun) &&
      isObjectOf(tree, noun, /^(?:show|hold|have|see)$/) &&
      !childrenOf(tree, noun).some((child) =>
        /^(?:det|nmod:poss|acl)/.test(tree.tokens[child]?.relation ?? ""),
      ),
  ],
  // "A great deal of rain", "of their own accord".
  ["deal", (tree, noun) => isModified(tree, noun, /^(?:great|good)$/) && opens(tree, noun, /^of$/)],
  ["accord", (tree, noun) => isModified(tree, noun, /^own$/)],
  // "Quality assurance": a department's trade.
  ["assurance", (tree, noun) => isModified(tree, noun, /^(?:quality|mortgage|life)$/)],
  // "Bank charges", "a restructuring charge": sums of money.
  [
    "charge",
    (tree, noun) =>
      isModified(
        tree,
        noun,
        /^(?:bank|service|extra|interest|restructuring|time|special|pretax|tax|depreciation|admission|finance|credit|noncash|goodwill|additional|higher|lower|entrance|roaming)$/,
      ),
  ],
  // "In a bid to save the mill": what for.
  ["bid", (tree, noun) => caseOf(tree, noun) === "in"],
  // "Mass appeal", "her appeal to voters' hearts".
  [
    "appeal",
    (tree, noun) =>
      isModified(
        tree,
        noun,
        /^(?:mass|broad|broader|wide|wider|popular|universal|sex|visual|enduring|curb)$/,
      ),
  ],
]);
