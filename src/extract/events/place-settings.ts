import type { EventType } from "../../model/kinds/event.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { isOfClass, type Reader } from "./kinds-of-noun.ts";
import { caseOf, lemmaAt, prepositional } from "./phrase-words.ts";
import { isOccasion, settingHeads } from "./setting-heads.ts";
import { opensOtherTime } from "./settings.ts";
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
  "through",
  "on",
];

/** "in Lisbon", "near the border": of the trigger, its object, or its support verb. */
export function placesOf(reader: Reader, trigger: Trigger, type: EventType): readonly number[] {
  const { tree, isTime } = reader;
  const { token, support } = trigger;
  const isVerbal = verbal.has(type);
  const openers = placeWords.filter((word) => tree.openers.has(word));
  if (openers.length === 0) return [];
  const sufferer = bodily.has(type) ? childWith(tree, token, "nsubj:pass") : undefined;
  const heads = settingHeads(tree, trigger);
  return (sufferer === undefined ? heads : [...heads, sufferer]).flatMap((at) =>
    openers.flatMap((word) =>
      prepositional(tree, at, word).flatMap((found) => {
        if (isTime(found) || isOfOtherEvent(tree, found, at)) return [];
        const isOpen = isVerbal && !occasions.has(lemmaAt(tree, found));
        if (isOpen && isOfTopic(tree, found, token, support ?? token)) return [];
        if (isPlace(reader, found, word)) return [placeNamed(reader, found)];
        // "in the north of Chad"
        if (parts.has(lemmaAt(tree, found)))
          return prepositional(tree, found, "of").filter((inner) => isPlace(reader, inner, "in"));
        // "promised it in a speech in Lima": where the speech was.
        return occasions.has(lemmaAt(tree, found)) || isOccasion(tree, found, at)
          ? prepositional(tree, found, "in").filter((inner) => isPlace(reader, inner, "in"))
          : [];
      }),
    ),
  );
}

/** "A depot *in Lima* was hit": what befalls somebody or something befalls it where it is. */
const bodily: ReadonlySet<EventType> = new Set<EventType>(["Assault", "Harm", "Coerce"]);

/** "in the Peruvian capital *Lima*", "in the capital, *Lima*,"; what is apposed to a name only tells where that is. */
const placeNamed = (reader: Reader, place: number): number => {
  const { tree } = reader;
  if (tree.tokens[place]?.upos === "PROPN") return place;
  const named = childrenOf(tree, place).find(
    (child) => child > place && baseRelation(tree.tokens[child]) === "appos",
  );
  return named !== undefined && nameIsPlace(reader, named) ? named : place;
};

/** "arrested after a robbery in Lisbon": there was the robbery. */
function isOfOtherEvent(tree: SentenceTree, place: number, top: number): boolean {
  let at = tree.tokens[place]?.head ?? -1;
  for (let step = 0; step < 3 && at >= 0 && at !== top; step++) {
    if (opensOtherTime(tree, at)) return true;
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
}

const parts: ReadonlySet<string> = new Set(
  "coast shore outskirts outskirt suburb north south east west northeast northwest southeast southwest center centre heart edge".split(
    " ",
  ),
);

const occasions: ReadonlySet<string> = new Set(
  "address ceremony clash interview meeting negotiation raid speech talk".split(" "),
);

const isPlace = (reader: Reader, at: number, opener: string): boolean =>
  reader.tree.tokens[at]?.name === "LOC" ||
  (opener !== "on" && reader.tree.tokens[at]?.upos !== "PROPN" && isOfClass(reader, at, "place")) ||
  nameIsPlace(reader, at);

/** Whether a name is a place's, a country's included. */
export function nameIsPlace({ names, tree }: Reader, at: number): boolean {
  const mention = names?.mentionAt(tree.index, at);
  const type = mention && names?.entities[mention.entity]?.type;
  return type === "place" || type === "country";
}

/** What is done with words is done where the words fall, not where what they are about is. */
const verbal: ReadonlySet<EventType> = new Set<EventType>([
  "Consult",
  "Speak",
  "Accuse",
  "Request",
  "Support",
  "Reject",
  "Agree",
  "Concede",
  "Threaten",
]);

/** "discussed *the war* in Chad", "held talks on *the crisis* in Chad": what has a place of its own stands before it. */
function isOfTopic(tree: SentenceTree, place: number, trigger: number, verb: number): boolean {
  const opener = childWith(tree, place, "case") ?? -1;
  const own = tree.tokens[place]?.head ?? -1;
  return [opener - 1, own].some((noun) => {
    const lemma = lemmaAt(tree, noun);
    return (
      noun > verb &&
      noun !== trigger &&
      tree.tokens[noun]?.upos === "NOUN" &&
      isTopic(tree, noun) &&
      (situations.has(lemma) || nounEntries(lemma).length > 0)
    );
  });
}

const isTopic = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]?.relation === "obj" || aboutWords.has(caseOf(tree, noun) ?? "");

const aboutWords: ReadonlySet<string> = new Set("about on over regarding concerning".split(" "));

/** What is the case somewhere without happening. */
const situations: ReadonlySet<string> = new Set(
  `abuse administration austerity chaos condition corruption crackdown crisis democracy development dispute drought economy
  election famine freedom hostage hostility human instability involvement issue killing life peace poverty presence problem progress reform regime right role rule security situation stability stalemate
  standoff suffering tension terrorism tragedy turmoil unrest uprising violation violence war weapon`.split(
    /\s+/,
  ),
);
