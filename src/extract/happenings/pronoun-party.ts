import type { Ref } from "../../model/ref.ts";
import type { UnnamedActors } from "../assemble/unnamed-actors.ts";
import { baseRelation, childWith, phraseOf, type SentenceTree } from "../sentence-tree.ts";

/**
 * "*Police* fired into the air as *they* fled", "*residents* said *they* heard shots": a pronoun that opens a clause and
 * stands for nobody with a name is the subject of the clause above, where that is somebody told of without one.
 */
export function partyOfPronoun(
  tree: SentenceTree,
  pronoun: number,
  unnamed: UnnamedActors,
): Ref<"UnnamedActor"> | undefined {
  const own = tree.tokens[pronoun];
  if (!own || tree.words[pronoun] !== "they" || baseRelation(own) !== "nsubj") return undefined;
  const clause = tree.tokens[own.head];
  if (!clause || !clauses.has(baseRelation(clause)) || tree.tokens[clause.head]?.upos !== "VERB")
    return undefined;
  const subject = childWith(tree, clause.head, "nsubj");
  if (subject === undefined || subject > pronoun || !isPlural(tree, subject)) return undefined;
  return unnamed.refOf(phraseOf(tree, subject));
}

const clauses: ReadonlySet<string> = new Set(["advcl", "ccomp"]);

const isPlural = ({ tokens, words }: SentenceTree, noun: number): boolean =>
  tokens[noun]?.xpos === "NNS" || words[noun] === "police";
