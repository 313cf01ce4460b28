import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { takenUpBy } from "../happenings/pronoun-party.ts";
import { befallingVerbs } from "../lexicon/befalling-verbs.ts";
import { isInNounClass } from "../lexicon/lexicon.ts";
import type { NounClass } from "../lexicon/noun-classes.ts";
import type { Names } from "../reading.ts";
import { isTitleLetters } from "../roles/more-titles.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { subjectOf } from "./clause.ts";
import { attributiveActor, isPossessivePronoun, isStateWord } from "./owner.ts";
import { ageBefore, antecedentOf, contentHead, lemmaAt } from "./phrase-words.ts";

const personalPronouns: ReadonlySet<string> = new Set(
  "i we he she they me us him her them who whom you it".split(" "),
);

/** What a sentence is asked about, besides its grammar. */
export interface Reader {
  readonly tree: SentenceTree;
  readonly names: Names | undefined;
  /** Whether a word tells when, so that it is nobody: "on Monday". */
  readonly isTime: (token: number) => boolean;
}

/** Whether a noun phrase's head names someone that can act: a person, a body, a state. */
export function isActor({ tree, names, isTime }: Reader, head: number): boolean {
  const at = contentHead(tree, head);
  const token = tree.tokens[at];
  if (!token || isTime(at)) return false;
  const mention = names?.mentionAt(tree.index, at);
  const entity = mention ? names?.entities[mention.entity] : undefined;
  if (entity) return entity.type !== "other";
  const lower = token.text.toLowerCase();
  if (token.upos === "PRON") return personalPronouns.has(lower) || isPossessivePronoun(lower);
  if (token.name === "PER" || token.name === "ORG" || token.name === "LOC") return true;
  if (isStateWord(token.text)) return true;
  if (token.upos === "PROPN") return true;
  return isSomeone(tree, at);
}

/**
 * Whether a verb's subject, where one is told, can mean what it does: somebody, or a text that speaks for its writers. "The
 * union backs Lund", "the letter urges Lund to go"; not "the data back the claim", "the fog prompted them to turn".
 */
export function hasAgent(reader: Reader, verb: number): boolean {
  const { tree } = reader;
  const subject = subjectOf(tree, verb);
  if (subject === undefined || isActor(reader, subject)) return true;
  return (
    isOfClass(reader, subject, "person") || agents.has(lemmaAt(tree, contentHead(tree, subject)))
  );
}

const agents: ReadonlySet<string> = new Set(
  `those these some many others several most all both none few one everyone everybody anyone nobody half third quarter million
  majority minority leadership establishment organization organisation campaign newspaper paper daily magazine publication advocate bureaucracy public press camp presidency monarchy clergy electorate diaspora report letter petition statement article editorial resolution motion indictment lawsuit suit complaint
  memo declaration communique`.split(/\s+/),
);

/** Whether a common noun is one for people or for bodies of people. */
export function isSomeone(tree: SentenceTree, at: number): boolean {
  const token = tree.tokens[at];
  if (token?.upos !== "NOUN" && token?.upos !== "ADJ") return false;
  if (ageBefore(tree, at) !== undefined || areScores(tree, at)) return true;
  // "burned houses": those of a parliament are told of in other ways.
  if (tree.words[at] === "houses") return false;
  // "a state of emergency"
  if (
    tree.words[at] === "state" &&
    tree.words[at + 1] === "of" &&
    tree.tokens[at + 2]?.upos === "NOUN"
  )
    return false;
  // "the school district": a body, and no quarter of a town.
  if (lemmaAt(tree, at) === "district" && tree.words[at - 1] === "school") return true;
  return isSomeoneWord(lemmaAt(tree, at), token.text);
}

/** The same of a word by itself. */
export const isSomeoneWord = (lemma: string, text: string): boolean =>
  personClasses.some((name) => isInNounClass(lemma, name)) || isPersonWord(text);

const isPersonWord = (text: string): boolean =>
  personNoun(text) !== undefined || isTitleLetters(text);

const personClasses: readonly NounClass[] = [
  "person",
  "actor",
  "police",
  "militia",
  "force",
  "envoy",
];

/** Whether a noun phrase's head is of a class; names and numbers count for the open classes. */
export function isOfClass(reader: Reader, head: number, name: NounClass): boolean {
  const { tree } = reader;
  const at = contentHead(tree, antecedentOf(tree, head));
  const token = tree.tokens[at];
  if (!token) return false;
  const lemma = lemmaAt(tree, at);
  // "Cholera has killed nine": the first word's capital makes it no name.
  const isHazard =
    at === 0 &&
    reader.names?.mentionAt(tree.index, at) === undefined &&
    isInNounClass(token.text.toLowerCase(), "hazard");
  if (isHazard || isNamedStorm(tree, at)) return name === "hazard";
  if (lemma === "fire" && isGunfire(reader, at)) return name === "violence";
  if (token.upos !== "PROPN" && isInNounClass(lemma, name)) return true;
  switch (name) {
    case "actor":
      // "hosted it": a show rather than a guest.
      return lemma === "it" ? isBodyTakenUp(reader, at) : isActor(reader, at);
    case "person":
      return (
        token.upos === "NUM" ||
        token.name === "PER" ||
        ageBefore(tree, at) !== undefined ||
        (token.upos === "PRON" && lemma !== "it" && !isReflexive(token.text)) ||
        isPersonWord(token.text) ||
        areScores(tree, at) ||
        (attributiveActor(tree, at) === undefined && isDemonym(token.text, token.upos))
      );
    case "state":
      return isStateWord(token.text);
    case "league":
      return token.upos === "PROPN" && isInNounClass(lemma, name);
    case "place":
    case "territory":
      return token.name === "LOC" || (token.upos === "PROPN" && isStateWord(token.text));
    default:
      return false;
  }
}

/** "*Scores* were hurt": people where nothing tells of what, as marks and goals are told, and it is people whom that befalls. */
const areScores = (tree: SentenceTree, at: number): boolean =>
  tree.words[at] === "scores" &&
  befallingVerbs.has(tree.lemmas[tree.tokens[at]?.head ?? -1] ?? "") &&
  childrenOf(tree, at).every((child) =>
    /^(?:advmod|cc|conj|punct)/.test(baseRelation(tree.tokens[child])),
  );

/** "The army said *it* had killed nine": a state or a body, and not the storm. */
function isBodyTakenUp(reader: Reader, at: number): boolean {
  const { tree, names } = reader;
  const mention = names?.mentionAt(tree.index, at);
  if (mention !== undefined)
    return /^(?:organization|country)$/.test(names?.entities[mention.entity]?.type ?? "");
  const meant = takenUpBy(tree, at);
  return meant !== undefined && isActor(reader, meant);
}

/** "killed by *rebel* fire": nothing burns. */
const isGunfire = (reader: Reader, at: number): boolean =>
  childrenOf(reader.tree, at).some(
    (child) =>
      child < at &&
      (["force", "militia", "police", "weapon", "state"] as const).some((name) =>
        isOfClass(reader, child, name),
      ),
  ) && childWith(reader.tree, at, "det") === undefined;

/** "*Cyclone Dario* struck": the word before the name tells what bears it. */
function isNamedStorm({ tokens }: SentenceTree, at: number): boolean {
  if (tokens[at]?.upos !== "PROPN") return false;
  const first = storms.has(tokens[at]?.text ?? "") ? at : at - 1;
  return storms.has(tokens[first]?.text ?? "") && tokens[first + 1]?.upos === "PROPN";
}

const storms: ReadonlySet<string> = new Set(["Storm", "Cyclone", "Typhoon", "Hurricane"]);

/** "He pulled *himself* out": nobody else is there. */
const isReflexive = (word: string): boolean => /sel(?:f|ves)$/.test(word);

export const isDemonym = (word: string, upos: string): boolean =>
  upos !== "ADJ" && word.endsWith("s") && isStateWord(word.slice(0, -1));
