import type { Token } from "../../language/analysis.ts";

/**
 * A token with some of what the tagger and the parser say of it put right. The literal names each property in the order
 * of the analyzer's: a spread would make tokens of another shape, and every rule that reads tokens slower.
 */
export const amended = (
  { start, end, text, lemma, upos, xpos, name, nameBegins, head, relation }: Token,
  changes: Partial<Token>,
): Token => ({
  start,
  end,
  text,
  lemma: changes.lemma ?? lemma,
  upos: changes.upos ?? upos,
  xpos: changes.xpos ?? xpos,
  name,
  nameBegins,
  head: changes.head ?? head,
  relation: changes.relation ?? relation,
});
