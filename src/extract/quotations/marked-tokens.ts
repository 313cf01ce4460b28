import type { TextSpan } from "../reading.ts";
import { firstTokenFrom, type TokenLine } from "./token-line.ts";

/** Tells tokens of the line that stand in given spans. */
export interface MarkedTokens {
  /** Is the token of a sentence in one of the spans? */
  readonly has: (sentence: number, token: number) => boolean;
}

/** One flag for each token of the document, so that asking takes no search. */
export function markedTokens(line: TokenLine, spans: readonly TextSpan[]): MarkedTokens {
  const flags = new Uint8Array(line.tokens.length);
  for (const { start, end } of spans) {
    flags.fill(1, firstTokenFrom(line, start), firstTokenFrom(line, end));
  }
  return { has: (sentence, token) => flags[(line.offsets[sentence] ?? 0) + token] === 1 };
}
