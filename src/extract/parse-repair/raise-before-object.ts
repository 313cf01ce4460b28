import { verbEntries } from "../lexicon/lexicon.ts";
import { type Arcs, childWith } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

/**
 * "Kenyan police on Friday *released* Luis Paz", "Meridian *bought* Harbor Savings in 2019": to the parser the last name is the
 * sentence and the verb describes it; but the name is the verb's object, and what stands before the verb its subject.
 */
export function raiseBeforeObject(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const object = heads.indexOf(-1);
  if (!/^(?:NOUN|PROPN)$/.test(tokens[object]?.upos ?? "") || tokens.at(-1)?.text !== ".")
    return undefined;
  if (childWith(arcs, object, /^(?:cop|aux|case|expl|det)/) >= 0) return undefined;
  const verb = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      at < object &&
      heads[at] === object &&
      relations[at] === "amod" &&
      mayBePast(token) &&
      verbEntries(token.lemma.toLowerCase()).length > 0,
  );
  if (verb < 0 || /^(?:by|and|or|,)$/.test(tokens[verb + 1]?.text ?? "")) return undefined;
  // "The minister, Luis Paz, *ordered* troops to withdraw"
  const own = childWith(arcs, verb, /^nsubj/);
  const seated = own >= 0 ? own : childWith(arcs, object, /^nsubj/);
  const isOpening = verb === 1 && heads[0] === object && /^\p{Lu}/u.test(tokens[0]?.text ?? "");
  const isNamed = tokens[object]?.upos === "PROPN";
  const subject = seated >= 0 ? seated : isOpening && isNamed ? 0 : -1;
  if (subject < 0 || subject > verb) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (heads[at] !== object || at === verb) continue;
    const relation = relations[at] ?? "";
    const isPart = at > verb && at < object;
    // "made *plans for* an attack": what follows a common noun is its own.
    const isOwn = relation === "nmod" && !isNamed && at > object;
    if (isPart || isOwn || /^(?:flat|appos|acl|conj|cc|fixed)/.test(relation)) continue;
    heads[at] = verb;
    if (at > object && relation === "nmod") relations[at] = "obl";
  }
  heads[verb] = -1;
  relations[verb] = "root";
  heads[subject] = verb;
  relations[subject] = "nsubj";
  heads[object] = verb;
  relations[object] = "obj";
  return verb;
}
