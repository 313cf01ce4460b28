import type { Token } from "../../../language/analysis.ts";
import type { Entity, Mention } from "../../reading.ts";
import type { Referent } from "./discourse.ts";
import { isHarmed } from "./harmed-person.ts";

/** What a mention tells of its thing's part in the sentence. */
export function referentOf(entity: Entity, mention: Mention, tokens: readonly Token[]): Referent {
  const relation = relationOf(tokens, mention.head);
  return {
    entity,
    mention,
    subject: relation.startsWith("nsubj") || opensClause(tokens, mention),
    listener: isTold(tokens, mention),
    left: /^(?:from|leave|flee)$/.test(tokens[mention.first - 1]?.lemma ?? ""),
    harmed: isHarmed(tokens, mention.head),
    possessor: relation === "nmod:poss",
  };
}

/** "told Reuters", "told the Umbra Times" */
const isTold = (tokens: readonly Token[], { first }: Mention): boolean =>
  [first - 1, ...(tokens[first - 1]?.upos === "DET" ? [first - 2] : [])].some(
    (at) => tokens[at]?.lemma === "tell",
  );

/** "Police chief Karl Lund on Friday spoke": a verb soon after tells a subject where the parse is unsure. */
function opensClause(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (tokens[first - 1]?.upos === "ADP") {
    return false;
  }
  // "An aide, Karl Lund, was hurt": a comma closes off the name.
  if (tokens[last + 1]?.text === "," && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[last + 2]?.xpos ?? "")) {
    return true;
  }
  // "Nokia, whose profit rose, said so"
  if (first === 0 && tokens[last + 1]?.text === "," && /^WP/.test(tokens[last + 2]?.xpos ?? ""))
    return true;
  for (let i = last + 1; i <= last + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.upos === "PUNCT" || token.upos === "CCONJ") {
      return false;
    }
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) {
      return true;
    }
  }
  return false;
}

/** What the phrase is in its clause: "Lund" of "chairman Karl Lund" is what "chairman" is. */
function relationOf(tokens: readonly Token[], head: number): string {
  let at = head;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[at];
    if (token === undefined || !/^(?:flat|appos|compound)/.test(token.relation)) {
      return token?.relation ?? "";
    }
    at = token.head;
  }
  return "";
}
