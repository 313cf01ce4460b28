import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { documentOwners } from "../documents/document-owners.ts";
import { isSomeone } from "../events/kinds-of-noun.ts";
import type { PartyRef } from "../happenings/occurrence.ts";
import { isOrgan, statesActingBy } from "../happenings/state-organs.ts";
import type { Entity, EntityType, Phrase } from "../reading.ts";
import { phraseOf, phraseOver, type SentenceTree } from "../sentence-tree.ts";
import type { Speakers } from "./speakers.ts";

const authors: ReadonlySet<EntityType> = new Set(["person", "organization", "country"]);

/**
 * Whose words a document gives: "a *Chadian foreign ministry* statement said", "a report by *Nokia* said", "according to a
 * *police* report".
 */
export function documentAuthors(
  tree: SentenceTree,
  source: Phrase,
  { actors, unnamed, names }: Speakers,
): readonly PartyRef[] {
  const owners = documentOwners(tree, source);
  const entityAt = (token: number): Entity | undefined => {
    const mention = names.mentionAt(tree.index, token);
    const entity = mention && names.entities[mention.entity];
    return entity && authors.has(entity.type) ? entity : undefined;
  };
  const nouns = owners.filter(
    (token) => tree.tokens[token]?.upos === "NOUN" && entityAt(token) === undefined,
  );
  const states = nouns.flatMap((noun) => statesActingBy(tree.sentence, tree.index, noun, names));
  if (states.length > 0) return states.flatMap(actors.actorsOf);
  // The parser may have the state itself own the statement; "a Chadian opposition statement" is not the state's.
  const mayBeState = nouns.every((noun) => isOrgan(tree.lemmas[noun] ?? ""));
  const known = owners.flatMap((token) => {
    const entity = entityAt(token);
    return entity && (mayBeState || entity.type !== "country") ? actors.actorsOf(entity.id) : [];
  });
  if (known.length > 0) return known;
  return nouns
    .filter(
      (noun) =>
        isOrgan(tree.lemmas[noun] ?? "") ||
        personNoun(tree.words[noun] ?? "") ||
        // "a *club* statement": of "a local opposition statement" too little is known.
        (/^an?$/.test(tree.words[noun - 1] ?? "") && isSomeone(tree, noun)),
    )
    .flatMap((noun): readonly PartyRef[] => unnamed.speakersOf(phraseOfOwner(tree, source, noun)));
}

/** "a *foreign ministry* statement": with the article, which tells whether it was told of before. */
function phraseOfOwner(tree: SentenceTree, { first, head }: Phrase, owner: number): Phrase {
  return owner < head ? phraseOver(tree, { first, last: owner }, owner) : phraseOf(tree, owner);
}
