import type { EventType } from "../../model/kinds/event.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { isPassive, objectOf, subjectOf } from "./clause.ts";
import { isActor, isOfClass, type Reader } from "./kinds-of-noun.ts";
import { caseOf, contentHead, isVerb, lemmaAt, prepositional, wordAt } from "./phrase-words.ts";

/** Whether a verb stands in a phrase where a sense of its does not hold. */
export function isFigure(reader: Reader, verb: number, type: EventType): boolean {
  const test = figures.get(lemmaAt(reader.tree, verb));
  return test?.(reader, verb, type) ?? false;
}

/** The type is that of the sense in doubt. */
type FigureTest = (reader: Reader, verb: number, type: EventType) => boolean;

/** "The study probed how fish sleep": those who look into nature accuse nobody. */
const isResearch: FigureTest = (reader, verb) => {
  const subject = subjectOf(reader.tree, verb);
  return (
    subject !== undefined &&
    researchers.test(lemmaAt(reader.tree, contentHead(reader.tree, subject)))
  );
};
const researchers =
  /^(?:researcher|scientist|study|author|paper|survey|scholar|physicist|biologist|geologist|economist|historian|archaeologist|book|article|film|documentary)$/;

/** "The Lions host the Bears for a game", "the two clubs meet again on Sunday": a fixture, no visit of state. */
const isFixture: FigureTest = (reader, verb) => {
  const { tree } = reader;
  const subject = subjectOf(tree, verb);
  if (subject !== undefined && /^(?:team|club|side|squad)$/.test(lemmaAt(tree, subject)))
    return true;
  // "Presidents Ruiz and Lund met at the final": people meet whatever is played beside.
  if (subject !== undefined && isPersonAt(reader, subject)) return false;
  for (let at = verb + 1; at < tree.tokens.length && at < verb + 16; at++)
    if (fixtures.test(lemmaAt(tree, at))) return true;
  return false;
};
const isPersonAt = (reader: Reader, at: number): boolean =>
  reader.tree.tokens[at]?.name === "PER" || isOfClass(reader, at, "person");

const fixtures =
  /^(?:game|match|fixture|semifinal|semi-final|quarterfinal|playoff|tournament|championship|friendly|kickoff|kick-off)$/;

/** "Police charged with keeping order": what their duty is. */
const duties =
  /^(?:oversee|protect|enforce|ensure|run|manage|lead|keep|guard|secure|investigate|maintain|implement|supervise|regulate|promote|find|make|defend|care)$/;

const isCharged: FigureTest = ({ tree }, verb) => {
  // The parser may hang the gerund on what follows: by the words in print.
  const behind = [verb + 1, verb + 2].find((at) => wordAt(tree, at) === "with") ?? -2;
  return tree.tokens[behind + 1]?.xpos === "VBG" && duties.test(lemmaAt(tree, behind + 1));
};

/** "sanctions targeting Peru", "the tariffs hit Peru": no act of war. */
const isByRule: FigureTest = ({ tree }, verb, type) => {
  const subject = subjectOf(tree, verb);
  return type === "Assault" && subject !== undefined && rules.test(lemmaAt(tree, subject));
};

const rules =
  /^(?:sanction|tariff|duty|measure|package|law|bill|tax|ban|rule|policy|levy|restriction|penalty|embargo|campaign|programme|program|project|scheme|reform|cut|order|decree|fine)s?$/;

/**
 * "Ruiz attacked Holm", "Ruiz clashed with Holm": two people with names quarrel in words more often than not. "With an axe"
 * tells otherwise.
 */
const isQuarrel: FigureTest = ({ tree }, verb, type) => {
  const isNamed = (at: number | undefined): boolean =>
    at !== undefined && tree.tokens[at]?.name === "PER";
  const means = prepositional(tree, verb, "with");
  const object = objectOf(tree, verb);
  return (
    type === "Assault" &&
    isNamed(subjectOf(tree, verb)) &&
    (object === undefined ? means.some(isNamed) : isNamed(object) && means.length === 0)
  );
};

/** "The plan was met with laughter", "met with stiff resistance": nobody met anybody. */
const isReception = (reader: Reader, verb: number): boolean => {
  const { tree } = reader;
  const received = prepositional(tree, verb, "with");
  return (
    received.length > 0 &&
    (isPassive(tree, verb) || objectOf(tree, verb) === undefined) &&
    !received.some((at) => isActor(reader, at))
  );
};

const causes =
  /^(?:cancer|tumor|fracture|infection|disease|possibility|terrorism|sabotage|arson|suicide|murder|homicide|play|motive|cause|error|link|risk|bomb|goal|chance)$/;

const performers =
  /^(?:band|singer|orchestra|choir|troupe|musical|exhibition|show|play|comedian|rapper|musician)$/;

/** "called on the club to pay", "called for a ban on nets": neither a visit nor a telephone call. */
const isCalledTo = (tree: SentenceTree, verb: number): boolean => {
  if (!/^(?:up)?on$/.test(wordAt(tree, verb + 1)))
    return objectOf(tree, verb) === undefined && prepositional(tree, verb, "for").length > 0;
  for (let at = verb + 2; at < verb + 10; at++) {
    const word = wordAt(tree, at);
    if (word === "for" || word === "to") return wordAt(tree, at + 1) !== "discuss";
  }
  return false;
};

const figures: ReadonlyMap<string, FigureTest> = new Map<string, FigureTest>([
  // "came under pressure", "came close to quitting": nobody went anywhere.
  ["come", ({ tree }, verb) => /^(?:under|close)$/.test(tree.tokens[verb + 1]?.text ?? "")],
  ["meet", (reader, verb, type) => isFixture(reader, verb, type) || isReception(reader, verb)],
  // "The band will tour Norway": to be heard there.
  [
    "tour",
    (reader, verb) => {
      const subject = subjectOf(reader.tree, verb);
      return subject !== undefined && performers.test(lemmaAt(reader.tree, subject));
    },
  ],
  ...["attack", "clash", "spar", "duel", "battle", "fight"].map((word): [string, FigureTest] => [
    word,
    isQuarrel,
  ]),
  // "The victims were to blame": they blame nobody.
  [
    "blame",
    ({ tree }, verb) =>
      wordAt(tree, verb - 1) === "to" &&
      !/^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(tree.tokens[verb + 1]?.upos ?? ""),
  ],
  // "called on the club to pay": no visit.
  ["call", ({ tree }, verb, type) => type === "Consult" && isCalledTo(tree, verb)],
  ["investigate", isResearch],
  ["examine", isResearch],
  ["probe", isResearch],
  ["scrutinize", isResearch],
  ["question", isResearch],
  ["challenge", isResearch],
  ["look", isResearch],
  // "The pitcher struck out nine": no blow falls.
  ["strike", ({ tree }, verb, type) => type === "Assault" && wordAt(tree, verb + 1) === "out"],
  ["target", isByRule],
  ["hit", (reader, verb, type) => isQuarrel(reader, verb, type) || isByRule(reader, verb, type)],
  ["host", isFixture],
  ["welcome", isFixture],
  ["entertain", isFixture],
  ["visit", isFixture],
  ["charge", isCharged],
  // "Doctors ruled out cancer": what is not the case is turned down by nobody.
  [
    "rule",
    ({ tree }, verb, type) => {
      const object = objectOf(tree, verb);
      return type === "Reject" && object !== undefined && causes.test(lemmaAt(tree, object));
    },
  ],
  // "asked how to cope", "asked whether he knew": a question, no wish.
  ["ask", ({ tree }, verb, type) => type === "Request" && isQuestion(tree, verb)],
]);

/** Whether what is asked is a question: a word that asks opens it. */
function isQuestion(tree: SentenceTree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    (child) =>
      child > verb &&
      (isVerb(tree, child) || tree.tokens[child]?.relation === "ccomp") &&
      caseOf(tree, child) === undefined &&
      childrenOf(tree, child).some(
        (one) =>
          one > verb &&
          /^(?:whether|if|how|why|where|when|what|who|which)$/.test(wordAt(tree, one)),
      ),
  );
}
