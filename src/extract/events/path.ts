import { placeNoun } from "../../language/gazetteer/place-words.ts";
import type { VerbRow } from "../lexicon/event-class.ts";
import { baseRelation, childrenOf } from "../sentence-tree.ts";
import { objectOf } from "./clause.ts";
import { isOfClass, type Reader } from "./kinds-of-noun.ts";
import { caseOf, lemmaAt, wordAt } from "./phrase-words.ts";
import { nameIsPlace } from "./place-settings.ts";

const ways: ReadonlySet<string> = new Set(
  "to into onto toward towards from through across over along around past via for out off up down".split(
    " ",
  ),
);
const spots: ReadonlySet<string> = new Set("in at on near inside outside".split(" "));

/** "went *home*", "ran *away*": where to, in a word. */
const wayWords: ReadonlySet<string> = new Set(
  `home homeward abroad overseas here there away inside outside indoors outdoors ashore aboard upstairs downstairs north south east
  west northward southward eastward westward northwards southwards eastwards westwards inland offshore elsewhere everywhere nearby`.split(
    /\s+/,
  ),
);

/** Nouns for places that have other senses, seldom meant behind a verb of going. */
const likelyPlaces: ReadonlySet<string> = new Set(
  `home area site office clinic hall bridge trail lane tower store shop room terminal dock square door doorway gate zone park farm factory plant mine laboratory
  compound shelter bunker flat venue residence scene ward cell entrance exit corner yard kitchen bedroom bathroom basement
  roof stage podium balcony stairs floor moon space orbit vehicle desk table spot pool garage elevator water tent`.split(
    /\s+/,
  ),
);

/** Whether a noun phrase names a place, or a thing that one can walk up to, in or out of. */
function isSpot(reader: Reader, at: number): boolean {
  const { tree, isTime } = reader;
  if (isTime(at)) return false;
  const lemma = lemmaAt(tree, at);
  if (tree.tokens[at]?.upos === "PROPN")
    return nameIsPlace(reader, at) || tree.tokens[at]?.name === "LOC";
  return (
    isOfClass(reader, at, "place") ||
    isOfClass(reader, at, "vehicle") ||
    placeNoun(lemma)?.ambiguous === false ||
    likelyPlaces.has(lemma)
  );
}

/**
 * Whether it is told where a movement leads, or from where: "went *to Riga*", "left *the hospital*", "came *home*". What
 * is no place and has no word of its own in the row is not left or reached: "left a note in Riga".
 */
export function tellsPath(
  reader: Reader,
  verb: number,
  { path, object: carried }: VerbRow,
): boolean {
  const { tree } = reader;
  const object = objectOf(tree, verb);
  if (object !== undefined && !carried) return isSpot(reader, object);
  const isWay = (at: number) => wayWords.has(wordAt(tree, at));
  if (isWay(verb + 1) && baseRelation(tree.tokens[verb + 1]) !== "amod") return true;
  return [verb, ...(object === undefined ? [] : [object])].some((over) =>
    childrenOf(tree, over).some((child) => {
      if (child < verb) return false;
      if (over === verb && child - verb < 4 && isWay(child)) return true;
      const opener = caseOf(tree, child) ?? "";
      return (ways.has(opener) || (path === "spot" && spots.has(opener))) && isSpot(reader, child);
    }),
  );
}
