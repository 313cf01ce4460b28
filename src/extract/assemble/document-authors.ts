import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { caseOf } from "../events/phrase-words.ts";
import type { PartyRef } from "../happenings/occurrence.ts";
import { isOrgan, statesActingBy } from "../happenings/state-organs.ts";
import type { Entity, EntityType, Phrase } from "../reading.ts";
import { childrenOf, phraseOf, phraseOver, type SentenceTree } from "../sentence-tree.ts";
import type { Speakers } from "./speakers.ts";

/** What is written by somebody and then quoted. */
const documents: ReadonlySet<string> = new Set(
  `announcement bulletin cable circular communique communiqué declaration dispatch document email e-mail filing handout
letter memo memorandum message note notice post release report statement tweet`.split(/\s+/),
);

/** "Press release", "news report", "blog post": what form it has, and not whose it is. */
const forms: ReadonlySet<string> = new Set(
  "blog court e-mail email media news press radio television tv video web wire".split(" "),
);

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
  if (!documents.has(tree.lemmas[source.head] ?? "")) return [];
  const owners = ownersOf(tree, source);
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
    .filter((noun) => isOrgan(tree.lemmas[noun] ?? "") || personNoun(tree.words[noun] ?? ""))
    .flatMap((noun): readonly PartyRef[] => unnamed.speakersOf(phraseOfOwner(tree, source, noun)));
}

/** Before the document by their arcs, behind it by what opens them: "by the army" hangs on any verb near by. */
function ownersOf(tree: SentenceTree, { head, last }: Phrase): readonly number[] {
  const before = childrenOf(tree, head).filter(
    (child) =>
      child < head &&
      /^(?:amod|compound|nmod)/.test(tree.tokens[child]?.relation ?? "") &&
      !forms.has(tree.words[child] ?? ""),
  );
  const behind: number[] = [];
  for (let token = head + 1; token <= last; token++)
    if (/^(?:by|from)$/.test(caseOf(tree, token) ?? "")) behind.push(token);
  return [...before, ...behind];
}

/** "a *foreign ministry* statement": with the article, which tells whether it was told of before. */
function phraseOfOwner(tree: SentenceTree, { first, head }: Phrase, owner: number): Phrase {
  return owner < head ? phraseOver(tree, { first, last: owner }, owner) : phraseOf(tree, owner);
}
