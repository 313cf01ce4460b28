import type { Token } from "../../../language/analysis.ts";

/** How far up a phrase may lie in its clause. */
const mostSteps = 12;

/** The predicate of the clause that a token stands in; -1 where the tree has none. */
export function clauseVerb(tokens: readonly Token[], at: number): number {
  let place = tokens[at]?.head ?? -1;
  for (let steps = 0; steps < mostSteps; steps++) {
    const token = tokens[place];
    if (token === undefined) return -1;
    if (isPredicate(token)) return place;
    if (token.head === place) return -1;
    place = token.head;
  }
  return -1;
}

const isPredicate = ({ upos, relation }: Token): boolean =>
  upos === "VERB" || /^(?:root|ccomp|xcomp|advcl|acl|parataxis|csubj)/.test(relation);

/** Whether that predicate is the sentence's own, or stands beside it: "rose and *fell*". */
export function isMain(tokens: readonly Token[], verb: number): boolean {
  let place = verb;
  for (let steps = 0; steps < mostSteps; steps++) {
    const { relation = "", head = -1 } = tokens[place] ?? {};
    if (relation === "root") return true;
    if (relation !== "conj" && relation !== "parataxis") return false;
    place = head;
  }
  return false;
}

/**
 * The subject of a predicate, or of the one above whose subject does it too; -1 where none is printed. Which clauses share a
 * subject the caller tells.
 */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  shares: (verb: number) => boolean,
): number {
  let over = verb;
  for (let steps = 0; steps < mostSteps; steps++) {
    const at = over;
    const subject = tokens.findIndex(
      ({ head, relation }) => head === at && /^nsubj(?::|$)/.test(relation),
    );
    if (subject >= 0 || !shares(over)) return subject;
    over = tokens[over]?.head ?? -1;
  }
  return -1;
}
