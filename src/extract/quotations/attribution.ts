import type { SentenceTree, TokenRange } from "../sentence-tree.ts";

/** What one rule finds in one sentence: somebody's words or thoughts in the article's words. */
export interface Attribution {
  /** The token that the content hangs on: the verb, noun or preposition of the cue. */
  readonly cue: number;
  /** All of the cue: "according to", "called for". */
  readonly cueRange: TokenRange;
  /** Tokens of what is said, in reading order. */
  readonly content: readonly number[];
  /** Head of whoever says it; missing where the sentence keeps silent about it. */
  readonly holder?: number;
  /** The holder's noun phrase where commas show it better than the parse does. */
  readonly source?: TokenRange;
  readonly confidence: number;
}

/** A sentence that a rule reads, with the reading it must find there. */
export interface AttributionExample {
  readonly text: string;
  /** Noun phrase of the holder, as printed; none where the text names nobody. */
  readonly source?: string;
  /** What is said, as printed, parts joined by " ... ". */
  readonly content: string;
}

export interface AttributionRule {
  readonly name: string;
  readonly construction: string;
  readonly positive: readonly AttributionExample[];
  readonly negative: readonly string[];
  /** What it is asked of: verbs or nouns that the lexicon has frames for, or tokens that read so in small letters. */
  readonly cues: "verbs" | "nouns" | readonly string[];
  /** Asked once for every token of a sentence that is a cue of some rule; finds nothing at one that is not its own. */
  readonly read: (tree: SentenceTree, token: number) => readonly Attribution[];
}
