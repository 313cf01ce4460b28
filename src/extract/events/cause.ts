import type { NounClass } from "../lexicon/noun-classes.ts";
import { baseRelation, childrenOf } from "../sentence-tree.ts";
import { subjectOf } from "./clause.ts";
import { isOfClass, type Reader } from "./kinds-of-noun.ts";
import { lemmaAt, prepositional } from "./phrase-words.ts";

/** Whether the subject, or what a phrase or clause beside the verb tells, is a cause of one of these classes. */
export function hasCause(reader: Reader, verb: number, classes: readonly NounClass[]): boolean {
  const { tree } = reader;
  const subject = subjectOf(tree, verb);
  const causes = [
    ...(subject === undefined ? [] : [subject]),
    ...prepositional(tree, verb, "in"),
    ...prepositional(tree, verb, "by"),
    ...prepositional(tree, verb, "from"),
  ];
  return (
    causes.some((at) => classes.some((name) => isOfClass(reader, at, name))) ||
    (classes.includes("hazard") && childrenOf(tree, verb).some((at) => isMishap(reader, at)))
  );
}

/** "Nine guards were killed *when* a bus *overturned*." */
const isMishap = ({ tree }: Reader, clause: number): boolean =>
  baseRelation(tree.tokens[clause]) === "advcl" &&
  childrenOf(tree, clause).some((at) => /^(?:when|as|after)$/.test(tree.words[at] ?? "")) &&
  mishaps.has(lemmaAt(tree, clause));

const mishaps: ReadonlySet<string> = new Set(
  "crash collide derail overturn capsize sink collapse plunge skid".split(" "),
);
