import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { VerbRow } from "../lexicon/event-class.ts";
import { isInNounClass, type VerbEntry, verbEntries } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { isAbstract } from "./abstract-nouns.ts";
import { hasCause } from "./cause.ts";
import { isPassive, objectOf, subjectOf } from "./clause.ts";
import { complementOf } from "./complement.ts";
import { hasAgent, isOfClass, type Reader } from "./kinds-of-noun.ts";
import { namingFits } from "./naming-call.ts";
import { objectFits } from "./object-fits.ts";
import { ownFactuality } from "./own-factuality.ts";
import { tellsPath } from "./path.ts";
import { caseOf, lemmaAt, prepositional, wordAt } from "./phrase-words.ts";
import { isFigure } from "./verb-idioms.ts";

/** The verb or adverb that a phrasal verb is made with: "off" of "called off". */
export function particleOf({ tree }: Reader, verb: number): string {
  const child = childrenOf(tree, verb).find(
    (at) => tree.tokens[at]?.relation === "compound:prt" && at > verb && at - verb < 6,
  );
  if (child === undefined) return "";
  const word = tree.tokens[child]?.text.toLowerCase() ?? "";
  // "kidnapped up to nine": a measure, no particle.
  const isMeasure =
    tree.tokens[child + 1]?.lemma === "to" && tree.tokens[child + 2]?.upos === "NUM";
  return isMeasure ? "" : word;
}

function hasParticle(reader: Reader, verb: number, particle: string): boolean {
  const { tree } = reader;
  if (particleOf(reader, verb) === particle) return true;
  const next = tree.tokens[verb + 1];
  if (next?.text.toLowerCase() === particle && next.upos !== "NOUN") return true;
  // "left 17 *dead*": the parser may hang the word on the number.
  const object = objectOf(tree, verb);
  const behind = object !== undefined && object > verb ? object + 1 : -1;
  // "get a fine *in* court" gets nobody in.
  if (behind >= 0 && tree.words[behind] === particle && tree.tokens[behind]?.relation !== "case")
    return true;
  return childrenOf(tree, verb).some(
    (at) =>
      at > verb &&
      at - verb < 5 &&
      lemmaAt(tree, at) === particle &&
      ["advmod", "xcomp", "obj", "obl"].includes(baseRelation(tree.tokens[at])),
  );
}

function fits(reader: Reader, verb: number, entry: VerbEntry): boolean {
  const { tree } = reader;
  if (isFigure(reader, verb, entry.type)) return false;
  if (entry.particle !== "" && !hasParticle(reader, verb, entry.particle)) return false;
  if (entry.intransitive && objectOf(tree, verb) !== undefined) return false;
  if (entry.intransitive && isPassive(tree, verb)) return false;
  if (entry.transitive && objectOf(tree, verb) === undefined) return false;
  if (entry.agent && !hasAgent(reader, verb)) return false;
  if (entry.negated && ownFactuality(tree, verb) !== "negated") return false;
  if (entry.clause && !hasClause(reader, verb, entry)) return false;
  if (!namingFits(tree, verb, entry)) return false;
  if (entry.mandative && !isMandative(reader, verb)) return false;
  if (entry.unnamed && isNamed(reader, verb)) return false;
  if (entry.post && !tellsPost(reader, verb)) return false;
  if (entry.team && !isTeam(reader, verb)) return false;
  if (entry.thing && !isOfThing(reader, verb)) return false;
  if (entry.path && !tellsPath(reader, verb, entry)) return false;
  if (entry.exceptLemmas.size > 0 && speaksOf(reader, verb, entry.exceptLemmas)) return false;
  if (entry.preposition && !hasPreposition(reader, verb, entry)) return false;
  if (entry.subject) {
    const subject = subjectOf(tree, verb);
    if (subject === undefined || !entry.subject.some((name) => isOfClass(reader, subject, name)))
      return false;
  }
  if (entry.cause && !hasCause(reader, verb, entry.cause)) return false;
  return objectFits(reader, verb, entry);
}

function hasClause(reader: Reader, verb: number, { clause, clauseLemmas }: VerbEntry): boolean {
  const told = clause && complementOf(reader, verb, [clause]);
  if (told === undefined) return false;
  return clauseLemmas.size === 0 || clauseLemmas.has(lemmaAt(reader.tree, told));
}

/** "built *a bridge*": what can be made, and is no person, deed or idea. "Built in 1912 by Swedes, the bridge ..." */
function isOfThing(reader: Reader, verb: number): boolean {
  const { tree } = reader;
  const object = objectOf(tree, verb);
  const { relation, xpos } = tree.tokens[verb] ?? {};
  if (object === undefined) return xpos === "VBN" && (verb === 0 || relation === "advcl");
  return !isAbstract(tree, object) && !isOfClass(reader, object, "person");
}

/** "insisted that he leave", "that he be freed", "that he should go": no tense of its own. */
function isMandative(reader: Reader, verb: number): boolean {
  const { tree } = reader;
  const clause = complementOf(reader, verb, ["that"]);
  if (clause === undefined) return false;
  const helpers = childrenOf(tree, clause).filter((child) =>
    /^(?:aux|cop)$/.test(baseRelation(tree.tokens[child])),
  );
  // "insisted the goal should not have counted": too late to be asked for.
  if (helpers.some((at) => wordAt(tree, at) === "have") && tree.tokens[clause]?.xpos === "VBN")
    return false;
  return [clause, ...helpers].every(
    (at) =>
      isBareForm(tree, at) ||
      !/^(?:VBD|VBZ|VBP|MD)$/.test(tree.tokens[at]?.xpos ?? "") ||
      /^(?:should|must)$/.test(lemmaAt(tree, at)),
  );
}

/** "that Chad *withdraw*": what the tagger takes for a present tense agrees with no subject in the singular. */
function isBareForm(tree: SentenceTree, verb: number): boolean {
  const subject = childWith(tree, verb, "nsubj");
  return (
    subject !== undefined &&
    tree.tokens[verb]?.xpos === "VBP" &&
    /^NNP?$/.test(tree.tokens[subject]?.xpos ?? "") &&
    childWith(tree, subject, "conj") === undefined
  );
}

/** "named her treasurer", "named as treasurer", "named to the board", "named a new mayor", "named to lead it". */
function tellsPost({ tree }: Reader, verb: number): boolean {
  // "made them a burden", "makes it to the final"
  const isMaking = lemmaAt(tree, verb) === "make";
  if (!isMaking && prepositional(tree, verb, "to").length > 0) return true;
  if (!isMaking && childrenOf(tree, verb).some((child) => child > verb && isLeading(tree, child)))
    return true;
  return childrenOf(tree, verb).some((child) => {
    const { upos, text = "", relation } = tree.tokens[child] ?? {};
    if (child < verb || upos === "PROPN") return false;
    if (relation === "xcomp" && !isMaking) return upos === "NOUN" || upos === "ADJ";
    return isInNounClass(lemmaAt(tree, child), "post") || personNoun(text)?.kind === "office";
  });
}

const isLeading = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]?.xpos === "VB" &&
  /^(?:xcomp|advcl)$/.test(baseRelation(tree.tokens[verb])) &&
  /^(?:lead|head|chair|succeed|replace|run|govern|preside)$/.test(lemmaAt(tree, verb));

/** "hosted *Porto*", "drew *Chile*" */
function isTeam({ tree }: Reader, verb: number): boolean {
  const object = tree.tokens[objectOf(tree, verb) ?? -1];
  return object?.upos === "PROPN" && object.name !== "PER";
}

function isNamed({ tree }: Reader, verb: number): boolean {
  const object = objectOf(tree, verb);
  if (object === undefined) return false;
  // "beat league leaders *Dunmore Athletic* 2-1"
  const named = childrenOf(tree, object).find(
    (child) =>
      child > object &&
      baseRelation(tree.tokens[child]) === "appos" &&
      tree.tokens[child]?.name !== "PER",
  );
  const { upos } = tree.tokens[named ?? object] ?? {};
  return upos === "PROPN" || upos === "NUM";
}

/** Whether one of the words heads the verb's object or a phrase of it: "spent an *hour*", "nominated for an *Oscar*". */
function speaksOf({ tree }: Reader, verb: number, lemmas: ReadonlySet<string>): boolean {
  const object = objectOf(tree, verb);
  if (object !== undefined && lemmas.has(lemmaAt(tree, object))) return true;
  return [verb, ...childrenOf(tree, verb)].some(
    (over) =>
      over >= verb &&
      (over === verb || objects.has(baseRelation(tree.tokens[over]))) &&
      childrenOf(tree, over).some(
        (child) =>
          child > verb &&
          objects.has(baseRelation(tree.tokens[child])) &&
          lemmas.has(lemmaAt(tree, child)),
      ),
  );
}

const objects: ReadonlySet<string> = new Set(["obj", "iobj", "obl", "nmod", "xcomp", "advmod"]);

function hasPreposition(reader: Reader, verb: number, row: VerbRow): boolean {
  const { tree, isTime } = reader;
  const { preposition = [], toward } = row;
  if (toward)
    return preposition.some((word) =>
      prepositional(tree, verb, word).some((at) =>
        toward.some((name) => !isTime(at) && isOfClass(reader, at, name)),
      ),
    );
  return preposition.some(
    (word) =>
      prepositional(tree, verb, word).some((at) => !isTime(at)) ||
      childrenOf(tree, verb).some(
        (child) =>
          caseOf(tree, child) === word &&
          // "aimed at selling" aims at no one.
          (tree.tokens[child]?.upos !== "VERB" || beforeGerund.has(word)) &&
          clauseRelations.has(baseRelation(tree.tokens[child])),
      ),
  );
}

const beforeGerund: ReadonlySet<string> = new Set([
  "of",
  "for",
  "from",
  "with",
  "in",
  "as",
  "against",
]);
const clauseRelations: ReadonlySet<string> = new Set(["advcl", "xcomp", "obj"]);

/** "test-*fired*": what a hyphen joins is one word, where there is such a word. */
function entriesOf(tree: SentenceTree, verb: number): readonly VerbEntry[] {
  const lemma = lemmaAt(tree, verb);
  const whole = tree.words[verb - 1] === "-" ? `${tree.words[verb - 2]}-${lemma}` : lemma;
  const joined = verbEntries(whole);
  return joined.length > 0 ? joined : verbEntries(lemma);
}

/** The sense of a verb in its sentence: the row that asks most and gets it. */
export function verbSense(reader: Reader, verb: number): VerbEntry | undefined {
  const entries = entriesOf(reader.tree, verb);
  if (entries.length === 0) return undefined;
  const particle = particleOf(reader, verb);
  return entries.find(
    // "took up the post" is not "took the post": a particle that no row knows changes the sense.
    (entry) => (particle === "" || entry.particle === particle) && fits(reader, verb, entry),
  );
}
