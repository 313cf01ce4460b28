import type { NounEntry } from "../lexicon/lexicon.ts";
import { baseRelation, type SentenceTree } from "../sentence-tree.ts";
import { isActor, isOfClass, type Reader } from "./kinds-of-noun.ts";
import { nounSense } from "./noun-sense.ts";
import { attributiveActor, ownersOf, possessorOf } from "./owner.ts";
import { contentHead, prepositional } from "./phrase-words.ts";

/**
 * Whose a deed is that has one to suffer it: "the *board*'s dismissal of Ana Lund", but "Ana Lund's
 * dismissal" is hers as the one dismissed. With an of-phrase the owner acts; without one a person suffers
 * what police, an army, a state or a firm does.
 */
export function doersOf(reader: Reader, noun: number): readonly number[] {
  const { tree } = reader;
  const owners = ownersOf(tree, noun).filter((owner) => !isVenue(reader, noun, owner));
  if (prepositional(tree, noun, "of").some((at) => isActor(reader, at))) return owners;
  const whose = possessorOf(tree, noun) ?? attributiveActor(tree, noun);
  return owners.filter((owner) => owner !== whose || !isOneWhoSuffers(reader, noun, owner));
}

/** "the *Walmart* shooting": a shop, a school or a club in front of an attack is where it was. */
export const isVenue = (reader: Reader, noun: number, owner: number): boolean => {
  const { tree, names } = reader;
  const mention = names?.mentionAt(tree.index, owner);
  const category = mention === undefined ? undefined : names?.entities[mention.entity]?.category;
  return (
    baseRelation(tree.tokens[owner]) === "compound" &&
    /^(?:Corporation|EducationalOrganization|SportsOrganization)$/.test(category ?? "") &&
    nounSense(reader, noun)?.type === "Assault"
  );
};

/**
 * Who answers for what a noun names: whose it is; but of a deed that somebody suffers, who does it. "Mali condemned the
 * bombing of the port by rebels": the rebels, not the port.
 */
export function answerableFor(reader: Reader, noun: number): readonly number[] {
  const { tree } = reader;
  const sense = nounSense(reader, noun);
  if (sense !== undefined && isSuffered(sense))
    return sense.frame.initiator?.includes("doer") ? doersOf(reader, noun) : ownersOf(tree, noun);
  const own = ownersOf(tree, noun);
  return possessorOf(tree, noun) === undefined
    ? [...own, ...prepositional(tree, noun, "of").filter((at) => isActor(reader, at))]
    : own;
}

/** "the killing of two *nurses*": who stands behind its "of" has suffered it. */
export function isDeedSuffered(reader: Reader, noun: number): boolean {
  const sense = nounSense(reader, noun);
  return sense !== undefined && isSuffered(sense);
}

const isSuffered = ({ type, frame }: NounEntry): boolean =>
  suffered.has(type) && (frame.recipient?.includes("of") ?? false);

const suffered: ReadonlySet<NounEntry["type"]> = new Set([
  "Assault",
  "Coerce",
  "Harm",
  "Sanction",
  "Appoint",
]);

function isOneWhoSuffers(reader: Reader, noun: number, owner: number): boolean {
  const { tree } = reader;
  // "Ana Lund's appointments": nobody is appointed twice in a phrase.
  if (tree.tokens[noun]?.xpos === "NNS" && !isPlural(tree, owner)) return false;
  return isPersonal(reader, contentHead(tree, owner));
}

function isPersonal(reader: Reader, at: number): boolean {
  const { tree, names } = reader;
  const mention = names?.mentionAt(tree.index, at);
  const entity = mention ? names?.entities[mention.entity] : undefined;
  if (entity) return entity.type === "person";
  const token = tree.tokens[at];
  if (token?.name === "ORG" || token?.name === "LOC") return false;
  // "its arrest of ...", "the police's arrests"
  if (token?.xpos === "PRP$") return tree.words[at] !== "its";
  if (token?.upos === "PROPN") return token.name === "PER";
  return isOfClass(reader, at, "person") && !doing.some((name) => isOfClass(reader, at, name));
}

const doing = ["police", "force", "militia"] as const;

const isPlural = ({ tokens, words }: SentenceTree, at: number): boolean =>
  tokens[at]?.xpos === "NNS" || words[at] === "their" || words[at] === "our";
