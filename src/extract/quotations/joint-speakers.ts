import { conjuncts } from "../events/phrase-words.ts";
import type { Names, Phrase } from "../reading.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";

/**
 * Those with a name who stand beside the first in a speaker's noun phrase: "Ana Ruiz, *Omar Bello* and *Acme* said". Commas alone
 * make no list: "the wife of a deputy mayor, Lima, Omar Bello, said".
 */
export const jointSpeakers = (
  tree: SentenceTree,
  { sentence, head, first, last }: Phrase,
  names: Pick<Names, "mentionAt" | "entities">,
): readonly number[] =>
  conjuncts(tree, head)
    .slice(1)
    .flatMap((other, index, others) => {
      const mention = names.mentionAt(sentence, other);
      const speaks =
        others.slice(index).some((later) => isJoinedByWord(tree, later)) &&
        mention?.form === "name" &&
        !mention.adjective &&
        mention.head === other &&
        first <= mention.first &&
        mention.last <= last;
      return speaks ? [mention.entity] : [];
    });

const isJoinedByWord = (tree: SentenceTree, token: number): boolean =>
  childrenOf(tree, token).some((child) => tree.tokens[child]?.relation === "cc");
