import { conjuncts } from "../events/phrase-words.ts";
import type { Names, Phrase } from "../reading.ts";
import type { SentenceTree } from "../sentence-tree.ts";

/** Those with a name who stand beside the first in a speaker's noun phrase: "Ana Ruiz, *Omar Bello* and *Acme* said". */
export const jointSpeakers = (
  tree: SentenceTree,
  { sentence, head, first, last }: Phrase,
  names: Pick<Names, "mentionAt" | "entities">,
): readonly number[] =>
  conjuncts(tree, head)
    .slice(1)
    .flatMap((other) => {
      const mention = names.mentionAt(sentence, other);
      const speaks =
        mention?.form === "name" &&
        !mention.adjective &&
        mention.head === other &&
        first <= mention.first &&
        mention.last <= last;
      return speaks ? [mention.entity] : [];
    });
