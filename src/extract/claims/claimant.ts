import { isSomeone } from "../events/kinds-of-noun.ts";
import { contentHead } from "../events/phrase-words.ts";
import type { Attribution } from "../quotations/attribution.ts";
import { entityOf } from "../quotations/entity-of.ts";
import { agentOf } from "../quotations/holder.ts";
import { jointSpeakers } from "../quotations/joint-speakers.ts";
import { sourcePhrase } from "../quotations/quote-parts.ts";
import type { ClaimReading, Names } from "../reading.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  phraseOf,
  type SentenceTree,
} from "../sentence-tree.ts";

/** "the conflict threatened to spread": what is no person or body takes no stance. */
export const isThing = (tree: SentenceTree, holder: number | undefined): boolean => {
  if (holder === undefined || tree.tokens[holder]?.upos !== "NOUN") return false;
  // "hundreds of students", "a group of parents"
  const head = contentHead(tree, holder);
  return !isSomeone(tree, head) && tree.lemmas[head] !== "source";
};

/** What somebody lays down claims in. */
const documents =
  /^(?:report|study|survey|analysis|assessment|statement|announcement|figure|statistic|datum|data|estimate|forecast|letter|memo|filing|complaint|lawsuit|suit|affidavit|blog|post|tweet|website|site|release|bulletin|audit|review|paper|article|poll|census|advisory|update|database|testimony|interview|account|record|document)$/;

/** "*Acme*'s statement", "a study *by* Ruiz", "figures released *by* the bank": whose the document is. */
function writerOf(tree: SentenceTree, document: number): number | undefined {
  if (!documents.test(tree.lemmas[document] ?? "")) return undefined;
  const owner = childWith(tree, document, "nmod:poss");
  if (owner !== undefined) return owner;
  for (const child of childrenOf(tree, document)) {
    if (child < document) continue;
    const relation = baseRelation(tree.tokens[child]);
    const marker = childWith(tree, child, "case") ?? -1;
    if (relation === "nmod" && /^(?:by|from)$/.test(tree.words[marker] ?? "")) return child;
    if (relation === "acl" && tree.tokens[child]?.xpos === "VBN") return agentOf(tree, child);
  }
  return undefined;
}

/** Whose claim it is: the phrase, and the entities that it stands for. */
export function claimantOf(
  tree: SentenceTree,
  { cue, content, holder, source: range }: Attribution,
  names: Pick<Names, "mentionAt" | "entities">,
): Pick<ClaimReading, "source" | "author" | "jointly"> {
  if (holder === undefined) return {};
  const writer = writerOf(tree, holder);
  const source =
    writer === undefined
      ? sourcePhrase(tree, {
          head: holder,
          without: new Set([cue, ...content]),
          ...(range === undefined ? {} : { range }),
        })
      : phraseOf(tree, writer);
  const author = entityOf(tree, source, names);
  const jointly = jointSpeakers(tree, source, names);
  return {
    source,
    ...(author === undefined ? {} : { author }),
    ...(jointly.length === 0 ? {} : { jointly }),
  };
}
