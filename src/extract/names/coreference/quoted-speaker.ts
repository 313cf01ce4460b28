import type { Token } from "../../../language/analysis.ts";
import { cueVerbs } from "../../quotations/cue-verbs.ts";

/**
 * Who speaks the quoted words around that token, as the token that says it: "She" of `"He left," she said.` is not "he".
 * -1 where the sentence does not tell; undefined outside quotation marks.
 */
export function quotedSpeaker(tokens: readonly Token[], at: number): number | undefined {
  let open: number | undefined;
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text ?? "";
    if (/^(?:"|“|``)$/.test(text) && open === undefined) open = i;
    else if (/^(?:"|”|'')$/.test(text)) open = undefined;
  }
  const first = open;
  if (first === undefined) return undefined;
  const close = tokens.findIndex(({ text }, i) => i > at && /^(?:"|”|'')$/.test(text));
  return tokens.findIndex(
    ({ relation, head }, i) =>
      (i < first || (close > 0 && i > close)) &&
      relation === "nsubj" &&
      (cueVerbs.get(tokens[head]?.lemma ?? "")?.speech ?? 0) >= 0.85,
  );
}
