import { type Arcs, verbAbove } from "./arcs.ts";
import { isTime } from "./word-tests.ts";

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
export function freeModifiers(arcs: Arcs, name: number): void {
  const { tokens, heads, relations } = arcs;
  const verb = verbAbove(arcs, name);
  if (verb < 0) return;
  for (let token = name + 1; token < tokens.length; token++) {
    if (heads[token] !== name || !/^(?:nmod|appos|dep|flat)$/.test(relations[token] ?? ""))
      continue;
    // "Ruiz at the ministry called Conti", but "Ruiz on Monday called Conti"
    if (token < verb && !isTime(tokens[token])) continue;
    const marked = heads.some(
      (head, child) =>
        head === token &&
        relations[child] === "case" &&
        (verbal.has(tokens[child]?.lemma.toLowerCase() ?? "") ||
          // "hosted a dinner for Ruiz *in Oslo*", but "After talks with Ruiz *in Oslo*, he left"
          (verb < name && tokens[child]?.lemma === "in")),
    );
    if (!marked) continue;
    heads[token] = verb;
    relations[token] = "obl";
  }
}
