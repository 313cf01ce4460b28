import type { PartOfSpeech } from "./analysis.ts";

/** What a class of the tagger says of a word. */
export interface TagPair {
  readonly xpos: string;
  readonly upos: PartOfSpeech;
}

/** The tagger's classes ("NN NOUN"), taken apart. */
export const tagPairs = (classes: readonly string[]): readonly TagPair[] =>
  classes.map((name) => {
    const [xpos = "FW", upos = "X"] = name.split(" ");
    return { xpos, upos: upos as PartOfSpeech }; // the weights hold no other tags
  });
