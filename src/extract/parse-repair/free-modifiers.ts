import type { Token } from "../../language/analysis.ts";
import type { Arcs } from "./arcs.ts";

const verbal = new Set([
  "to",
  "by",
  "on",
  "with",
  "at",
  "during",
  "after",
  "before",
  "against",
  "into",
]);

/** "delivered by Ruiz to Conti": the second phrase hangs on the verb, not on the first person. */
export function freeModifiers({ tokens, heads, relations }: Arcs, name: number): void {
  const verb = verbAbove(tokens, heads, name);
  if (verb === undefined) return;
  for (let token = name + 1; token < tokens.length; token++) {
    if (heads[token] !== name || !/^(?:nmod|appos|dep|flat)$/.test(relations[token] ?? ""))
      continue;
    const marked = heads.some(
      (head, child) =>
        head === token &&
        relations[child] === "case" &&
        verbal.has(tokens[child]?.lemma.toLowerCase() ?? ""),
    );
    if (!marked) continue;
    heads[token] = verb;
    relations[token] = "obl";
  }
}

function verbAbove(
  tokens: readonly Token[],
  heads: readonly number[],
  from: number,
): number | undefined {
  let at = heads[from] ?? -1;
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (tokens[at]?.upos === "VERB") return at;
    at = heads[at] ?? -1;
  }
  return undefined;
}
