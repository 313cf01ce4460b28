import { documentOwners } from "../documents/document-owners.ts";
import { isSomeone } from "../events/kinds-of-noun.ts";
import { contentHead } from "../events/phrase-words.ts";
import type { Attribution } from "../quotations/attribution.ts";
import { entityOf } from "../quotations/entity-of.ts";
import { jointSpeakers } from "../quotations/joint-speakers.ts";
import { sourcePhrase } from "../quotations/quote-parts.ts";
import type { ClaimReading, Names, Phrase } from "../reading.ts";
import { phraseOf, type SentenceTree } from "../sentence-tree.ts";

/** "the conflict threatened to spread": what is no person, no body and nobody's document takes no stance. */
export const isThing = (tree: SentenceTree, source: Phrase | undefined): boolean => {
  if (source === undefined || tree.tokens[source.head]?.upos !== "NOUN") return false;
  // "hundreds of students", "a group of parents"
  const head = contentHead(tree, source.head);
  return (
    !isSomeone(tree, head) &&
    tree.lemmas[head] !== "source" &&
    documentOwners(tree, source).length === 0
  );
};

/** Whose claim it is: the phrase, and the entities that it stands for. */
export function claimantOf(
  tree: SentenceTree,
  { cue, content, holder, source: range }: Attribution,
  names: Pick<Names, "mentionAt" | "entities">,
): Pick<ClaimReading, "source" | "author" | "jointly"> {
  if (holder === undefined) return {};
  const whole = sourcePhrase(tree, {
    head: holder,
    without: new Set([cue, ...content]),
    ...(range === undefined ? {} : { range }),
  });
  // "*Acme*'s statement", "a study by *Ruiz*": whose the document is.
  const writer = documentOwners(tree, whole).find(
    (owner) => owner > holder || tree.tokens[owner]?.relation === "nmod:poss",
  );
  const source = writer === undefined ? whole : phraseOf(tree, writer);
  const author = entityOf(tree, source, names);
  const jointly = jointSpeakers(tree, source, names);
  return {
    source,
    ...(author === undefined ? {} : { author }),
    ...(jointly.length === 0 ? {} : { jointly }),
  };
}
