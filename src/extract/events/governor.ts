import { baseRelation, type SentenceTree } from "../sentence-tree.ts";
import type { Trigger } from "./trigger.ts";

const embedding: ReadonlySet<string> = new Set([
  "ccomp",
  "xcomp",
  "csubj",
  "obj",
  "nsubj",
  "nmod",
  "obl",
  "acl",
  "advcl",
  "conj",
]);

/** The event that embeds a trigger: "threatened" for "invade" in "threatened to invade". */
export function governorOf(
  tree: SentenceTree,
  { token }: Trigger,
  byToken: ReadonlyMap<number, number>,
): number | undefined {
  let at = token;
  let inside = false;
  for (let step = 0; step < 40; step++) {
    const own = tree.tokens[at];
    const over = own?.head ?? -1;
    if (!own || over < 0) return undefined;
    const relation = baseRelation(own);
    if (own.relation === "acl:relcl" || !embedding.has(relation)) return undefined;
    if (relation === "nsubj" && own.relation !== "nsubj:pass") return undefined;
    if (relation === "advcl" && own.xpos !== "VBG") return undefined;
    inside ||= relation !== "conj";
    const found = byToken.get(over);
    if (found !== undefined && inside) return found;
    at = over;
  }
  return undefined;
}
