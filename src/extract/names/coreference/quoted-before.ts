import type { Sentence } from "../../../language/analysis.ts";

/**
 * For each sentence, how many right before it in its paragraph stand in quotation marks from end to end; none for those that
 * do so themselves. "“It was late. Nobody came. I left,” he said": two sentences that tell nothing of who "he" is.
 */
export function quotedBefore(sentences: readonly Sentence[]): readonly number[] {
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
    const opensAtOnce = open || tokens[0]?.xpos === "``";
    for (const { xpos, text } of tokens) {
      // A single mark may be an apostrophe.
      if (text === "'" || text === "’" || text === "‘" || text === "`") continue;
      if (xpos === "``") open = true;
      else if (xpos === "''") open = false;
    }
    const before = count;
    const isWhole = open && opensAtOnce;
    count = isWhole ? count + 1 : 0;
    return isWhole ? 0 : before;
  });
}
