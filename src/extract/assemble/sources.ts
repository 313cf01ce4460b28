import { tellerOf } from "../figures/teller.ts";
import type { PartyRef } from "../happenings/occurrence.ts";
import { entityOf } from "../quotations/entity-of.ts";
import type { NewsReading } from "../read-news.ts";
import type { Phrase, TextSpan } from "../reading.ts";
import { treesOf } from "../sentence-tree.ts";
import { itemAround, itemTouching, outermost } from "../span-search.ts";
import { relayedInOrder } from "./relayed.ts";
import { type Speakers, speakersOf } from "./speakers.ts";

/** By whose word something is told. */
export interface Source {
  readonly parties: readonly PartyRef[];
  /** Who tells it, though the story may know nobody of that description: "local radio". */
  readonly teller?: Phrase;
  /** True where nobody is read to say it but the article. */
  readonly isOwn?: boolean;
}

/** A word of a sentence, and what is told with it. */
export interface Word extends TextSpan {
  readonly sentence: number;
  readonly head: number;
}

/** Tells of a word by whose account it is: of whoever tells it in words of their own, within what somebody else is read to say. */
export function sourcesIn(
  { quotations, analysis, names, posts }: NewsReading,
  speakers: Speakers,
  minimumConfidence: number,
): (word: Word) => Source {
  const trees = treesOf(analysis);
  const relayed = relayedInOrder(
    quotations.filter(({ confidence }) => confidence >= minimumConfidence),
    speakers,
  );
  const spoken = outermost([...quotations.flatMap(({ content }) => content), ...posts]);
  return (word) => {
    const tree = trees[word.sentence];
    const around = itemAround(relayed, word);
    const teller = tree && tellerOf(tree, word.head, around);
    if (!teller || tree.tokens[teller.head]?.upos === "PRON")
      return { parties: around?.from ?? [], isOwn: !itemTouching(spoken, word) };
    return {
      parties: speakersOf({ speaker: entityOf(tree, teller, names), source: teller }, speakers),
      teller,
    };
  };
}
