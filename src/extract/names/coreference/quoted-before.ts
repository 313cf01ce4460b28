import type { Sentence, Token } from "../../../language/analysis.ts";

/** How a sentence stands to the words in quotation marks before it. */
export interface QuotedBefore {
  /** How many sentences right before it in its paragraph are quoted from end to end; none if it is so itself. */
  readonly count: number;
  /** Whether a quotation goes on in it. */
  readonly opens: boolean;
}

/** "“It was late. Nobody came. I left,” he said": two sentences that tell nothing of who "he" is. */
export function quotedBefore(sentences: readonly Sentence[]): readonly QuotedBefore[] {
  let block = -1;
  let open = false;
  let count = 0;
  return sentences.map((sentence) => {
    if (sentence.block !== block) {
      block = sentence.block;
      open = false;
      count = 0;
    }
    const { tokens } = sentence;
    const opens = open;
    const opensAtOnce = open || tokens[0]?.xpos === "``";
    for (const token of tokens) open = isOpenAfter(token, open);
    const before = count;
    const isWhole = open && opensAtOnce;
    count = isWhole ? count + 1 : 0;
    return { count: isWhole ? 0 : before, opens };
  });
}

/** Whether a token stands in quotation marks, in a sentence in which a quotation goes on or not. */
export function isQuoted(tokens: readonly Token[], at: number, opens: boolean): boolean {
  let open = opens;
  for (let before = 0; before < at && before < tokens.length; before++) {
    const token = tokens[before];
    if (token !== undefined) open = isOpenAfter(token, open);
  }
  return open;
}

/** A single mark may be an apostrophe. */
const isOpenAfter = ({ xpos, text }: Token, open: boolean): boolean =>
  (xpos !== "``" && xpos !== "''") || /^['’‘`]$/.test(text) ? open : xpos === "``";
