import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { Ref } from "../../model/ref.ts";
import type { UnnamedActors } from "../assemble/unnamed-actors.ts";
import { baseRelation, childWith, phraseOf, type SentenceTree } from "../sentence-tree.ts";

/**
 * "*Police* fired into the air as *they* fled", "*residents* said *they* heard shots", "the *army* said *it* had shelled the
 * port": a pronoun that opens a clause and
 * stands for nobody with a name is the subject of the clause above, where that is somebody told of without one.
 */
export function partyOfPronoun(
  tree: SentenceTree,
  pronoun: number,
  unnamed: UnnamedActors,
): Ref<"UnnamedActor"> | undefined {
  const own = tree.tokens[pronoun];
  const fits = subjects.get(tree.words[pronoun] ?? "");
  if (!own || !fits || baseRelation(own) !== "nsubj") return undefined;
  const clause = tree.tokens[own.head];
  if (!clause || !fits.clauses.has(baseRelation(clause))) return undefined;
  if (tree.tokens[clause.head]?.upos !== "VERB") return undefined;
  const subject = childWith(tree, clause.head, "nsubj");
  if (subject === undefined || subject > pronoun || !fits.isMeant(tree, subject)) return undefined;
  return unnamed.refOf(phraseOf(tree, subject));
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
