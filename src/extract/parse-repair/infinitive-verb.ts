import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";

/** "The mayor has yet to *resign*": a noun has no auxiliary, so behind "to" it is a verb. */
export function tagInfinitive(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ upos }, at) =>
      upos === "NOUN" &&
      tokens[at - 1]?.text === "to" &&
      tokens[at - 1]?.head === at &&
      tokens.some(({ head, relation }) => head === at && relation === "aux"),
  );
  if (verb < 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb)
        return amended(token, { upos: "VERB", xpos: "VB", lemma: token.text.toLowerCase() });
      return at === verb - 1
        ? amended(token, { upos: "PART", xpos: "TO", relation: "mark" })
        : token;
    }),
  };
}
