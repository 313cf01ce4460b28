import { verbEntries } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { isBloodless, isNobodysStrike } from "./clash-idioms.ts";
import type { Reader } from "./kinds-of-noun.ts";
import { attributiveActor, ownersOf } from "./owner.ts";
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

const isOwnedByPerson = (tree: SentenceTree, noun: number): boolean =>
  ownersOf(tree, noun).some((owner) => tree.tokens[owner]?.name === "PER");

const isPlural = (tree: SentenceTree, noun: number): boolean => tree.tokens[noun]?.xpos === "NNS";

const idioms: ReadonlyMap<string, IdiomTest> = new Map<string, IdiomTest>([
  // "The mayor's aides": nobody is helped.
  ["aid", (tree, noun) => /^aides?$/.test(wordAt(tree, noun))],
  // "A train hit a bus at a level crossing": a place, and nobody who crosses it.
  [
    "crossing",
    (tree, noun) =>
      isModified(tree, noun, /^(?:level|rail|railway|pedestrian|zebra|grade|border|main)$/) ||
      caseOf(tree, noun) === "at" ||
      tree.tokens[noun]?.xpos === "NNS",
  ],
  // "won by two votes": what is counted.
  [
    "vote",
    (tree, noun) =>
      isPlural(tree, noun) &&
      caseOf(tree, noun) === "by" &&
      childrenOf(tree, noun).some((child) => tree.tokens[child]?.xpos === "CD"),
  ],
  // "opened fire on a patrol", "a patrol was ambushed": those who walk it.
  [
    "patrol",
    (tree, noun) => {
      const { relation = "", head = -1 } = tree.tokens[noun] ?? {};
      const hits = verbEntries(lemmaAt(tree, head)).some(({ type }) => type === "Assault");
      return (
        hits && (/^(?:obj|nsubj)/.test(relation) || /^(?:on|at)$/.test(caseOf(tree, noun) ?? ""))
      );
    },
  ],
  // "All is in order": nothing is bought.
  ["order", (tree, noun) => caseOf(tree, noun) === "in"],
  // "Took bribes in return for contracts": nobody comes back.
  ["return", (tree, noun) => /^(?:in|by)$/.test(lemmaAt(tree, noun - 1))],
  // "A space probe": nobody is examined, unless it is said who.
  ["probe", (tree, noun) => !opens(tree, noun, /^(?:into|of|over|against|by)$/)],
  // "Guards opened fire": nothing burns. "The minister came under fire": nor here.
  [
    "fire",
    (tree, noun) =>
      caseOf(tree, noun) === "under" ||
      isObjectOf(tree, noun, /^(?:open|cease|exchange|return|hold)$/),
  ],
  // "Last fall", "in the fall": a season.
  [
    "fall",
    (tree, noun) =>
      /^(?:last|this|next|every|each|early|late)$/.test(wordAt(tree, noun - 1)) ||
      (caseOf(tree, noun) === "in" && !childrenOf(tree, noun).some((child) => child > noun)),
  ],
  // "Lodged a protest with the envoy", "a formal protest", "resigned in protest": no one marches.
  [
    "protest",
    (tree, noun) =>
      wordAt(tree, noun - 1) === "in" ||
      isObjectOf(tree, noun, /^(?:lodge|file|register|deliver|present|submit|convey|enter)$/) ||
      isModified(tree, noun, /^(?:diplomatic|formal|official|verbal|written)$/),
  ],
  // "The front row", "for a third year in a row": nobody quarrels.
  [
    "row",
    (tree, noun) =>
      caseOf(tree, noun) === "in" ||
      opens(tree, noun, /^of$/) ||
      childrenOf(tree, noun).some((child) => tree.tokens[child]?.xpos === "CD") ||
      isModified(
        tree,
        noun,
        /^(?:front|back|middle|top|bottom|first|second|third|fourth|last|death|long)$/,
      ),
  ],
  // "Said in a press release": a paper.
  [
    "release",
    (tree, noun) =>
      /^(?:press|news|media|earnings)$/.test(wordAt(tree, noun - 1)) ||
      (caseOf(tree, noun) === "in" &&
        verbEntries(lemmaAt(tree, tree.tokens[noun]?.head ?? -1)).some(
          ({ type }) => type === "Speak",
        )),
  ],
  // "The clerk found it by accident", "won in a landslide", "exposed as a fraud".
  ["accident", (tree, noun) => caseOf(tree, noun) === "by"],
  ["landslide", (tree, noun) => /^(?:in|by|with)$/.test(caseOf(tree, noun) ?? "")],
  ["fraud", (tree, noun) => caseOf(tree, noun) === "as"],
  // "sentenced to death", "bored to death"; but "the reply to her death"
  ["death", (tree, noun) => wordAt(tree, noun - 1) === "to" && !opens(tree, noun, /^(?:of|by)$/)],
  // "a strike by Lund from nine yards": a player's, where nobody is struck.
  [
    "strike",
    (tree, noun) =>
      !opens(tree, noun, /^(?:on|against)$/) &&
      (isOwnedByPerson(tree, noun) || isNobodysStrike(tree, noun)),
  ],
  ...["war", "battle", "fight", "clash", "conflict"].map((word): [string, IdiomTest] => [
    word,
    isBloodless,
  ]),
  // "Lund's rallies", "a campaign rally", "a rally in bonds": supporters and prices dissent from nothing.
  [
    "rally",
    (tree, noun) =>
      isOwnedByPerson(tree, noun) ||
      isModified(tree, noun, /^(?:campaign|election|stock|market|bond|price|share)s?$/) ||
      !opens(tree, noun, /^(?:against|over|by|of)$/),
  ],
  // "a threat to health", "the threat of floods": a danger. "threats against the clerk" are spoken.
  [
    "threat",
    (tree, noun) =>
      !opens(tree, noun, /^(?:against|by)$/) &&
      !isModified(tree, noun, /^(?:bomb|death)$/) &&
      !childrenOf(tree, noun).some((child) => tree.tokens[child]?.relation === "acl") &&
      !isObjectOf(tree, noun, /^(?:make|issue|receive|get|face|send|carry)$/),
  ],
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
  // "Quality assurance": a department's trade; who has assurances did not give them.
  [
    "assurance",
    (tree, noun) =>
      isModified(tree, noun, /^(?:quality|mortgage|life)$/) ||
      isObjectOf(tree, noun, /^(?:have|get|receive|want|need|seek)$/),
  ],
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
