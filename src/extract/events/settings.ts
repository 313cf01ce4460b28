import { baseRelation, childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { isOfClass, type Reader } from "./kinds-of-noun.ts";
import { prepositional } from "./phrase-words.ts";
import type { Trigger } from "./trigger.ts";

const placeWords: readonly string[] = [
  "in",
  "at",
  "near",
  "outside",
  "off",
  "inside",
  "across",
  "along",
  "around",
  "throughout",
  "on",
];

/** Where time and place hang: on the trigger, its support verb, or its participle: "the vote held on Monday". */
const settingsOf = (
  tree: SentenceTree,
  token: number,
  support: number | undefined,
): readonly number[] => [
  token,
  ...(support === undefined ? [] : [support]),
  ...childrenOf(tree, token).filter(
    (child) =>
      child !== support &&
      tree.tokens[child]?.relation === "acl" &&
      tree.tokens[child]?.xpos === "VBN" &&
      tree.tokens[token]?.upos === "NOUN",
  ),
];

/** "in Lisbon", "near the border": of the trigger, its object, or its support verb. */
export function placesOf(reader: Reader, { token, support }: Trigger): readonly number[] {
  const { tree, isTime } = reader;
  return settingsOf(tree, token, support).flatMap((at) =>
    placeWords.flatMap((word) =>
      prepositional(tree, at, word).filter(
        (place) =>
          !isTime(place) &&
          (tree.tokens[place]?.name === "LOC" ||
            (word !== "on" &&
              tree.tokens[place]?.upos !== "PROPN" &&
              isOfClass(reader, place, "place")) ||
            nameIsPlace(reader, place)),
      ),
    ),
  );
}

function nameIsPlace({ names, tree }: Reader, at: number): boolean {
  const mention = names?.mentionAt(tree.index, at);
  const type = mention && names?.entities[mention.entity]?.type;
  return type === "place" || type === "country";
}

/** "on Monday", "last week": of the trigger or its support verb, or hung by the parser on a phrase of it. */
export function timesOf({ tree, isTime }: Reader, { token, support }: Trigger): readonly number[] {
  const found: number[] = [];
  for (const top of settingsOf(tree, token, support)) {
    let level: readonly number[] = [top];
    for (let depth = 0; depth < 4 && level.length > 0; depth++) {
      const below = level.flatMap((at) =>
        childrenOf(tree, at).filter((child) => timeRelations.has(baseRelation(tree.tokens[child]))),
      );
      for (const child of below) if (isTime(child) && !found.includes(child)) found.push(child);
      level = below.filter((child) => !isTime(child));
    }
  }
  return found;
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
