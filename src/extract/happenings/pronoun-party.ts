import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { baseRelation, childWith, type SentenceTree } from "../sentence-tree.ts";

/**
 * "*Police* fired into the air as *they* fled", "*residents* said *they* heard shots", "the *army* said *it* had shelled the
 * port": what a pronoun that opens a clause and
 * stands for nobody with a name takes up is the subject of the clause above, where that is told of without one.
 */
export function takenUpBy(tree: SentenceTree, pronoun: number): number | undefined {
  const own = tree.tokens[pronoun];
  const fits = subjects.get(tree.words[pronoun] ?? "");
  if (!own || !fits || baseRelation(own) !== "nsubj") return undefined;
  const clause = tree.tokens[own.head];
  if (!clause || !fits.clauses.has(baseRelation(clause))) return undefined;
  if (tree.tokens[clause.head]?.upos !== "VERB") return undefined;
  const subject = childWith(tree, clause.head, "nsubj");
  const isBefore = subject !== undefined && subject < pronoun;
  return isBefore && fits.isMeant(tree, subject) ? subject : undefined;
}

const isPlural = ({ tokens, words }: SentenceTree, noun: number): boolean =>
  tokens[noun]?.xpos === "NNS" || words[noun] === "police";

/** "the army", "a hospital": no person. */
const isBody = ({ tokens }: SentenceTree, noun: number): boolean =>
  tokens[noun]?.xpos === "NN" && personNoun(tokens[noun]?.text ?? "") === undefined;

interface Fitting {
  readonly clauses: ReadonlySet<string>;
  readonly isMeant: (tree: SentenceTree, subject: number) => boolean;
}

/** What a pronoun can stand for, and in which clauses: "it" may be the weather's, but not in what a body tells of. */
const subjects: ReadonlyMap<string, Fitting> = new Map([
  ["they", { clauses: new Set(["advcl", "ccomp"]), isMeant: isPlural }],
  ["it", { clauses: new Set(["ccomp"]), isMeant: isBody }],
]);
