import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { embeds } from "./embeds.ts";
import { isCompared, isVerb } from "./phrase-words.ts";

/**
 * The verb of saying that is put after or into the sentence it reports: "..., the army said". Parsers call it
 * parataxis, or a clause of some other kind; what shows it is the comma and a subject of its own.
 */
export function reportedBeside(tree: SentenceTree, token: number): boolean {
  return childrenOf(tree, token).some((child) => {
    const relation = baseRelation(tree.tokens[child]);
    const isBehind = child > token && besides.has(relation);
    if (!(isBehind || relation === "parataxis") || !isVerb(tree, child)) return false;
    const embedding = embeds(tree, child, "that");
    if (embedding !== "report" && embedding !== "allegation") return false;
    if (relation === "parataxis")
      return !isCompared(tree, child) && !isRelative(tree, child) && !describesCount(tree, child);
    const subject = childWith(tree, child, "nsubj");
    const opened = childWith(tree, child, "mark", "cc");
    if (
      subject === undefined ||
      // "Residents, *who* heard of it by noon, left": they are told of, and tell nothing beside.
      tree.tokens[subject]?.xpos === "WP" ||
      opened !== undefined ||
      childWith(tree, child, "obj", "ccomp") !== undefined
    )
      return false;
    const first = Math.min(subject, ...childrenOf(tree, subject));
    return tree.tokens[first - 1]?.text === ",";
  });
}

/** "over bribes, *which* Lund has *said* it paid": only the bribes are told of. */
const isRelative = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some(
    (child) => child < verb && /^W(?:DT|P)$/.test(tree.tokens[child]?.xpos ?? ""),
  );

/** "below the 2.9 billion *forecast* by analysts" */
const describesCount = ({ tokens }: SentenceTree, verb: number): boolean =>
  tokens[verb]?.xpos === "VBN" && tokens[verb - 1]?.upos === "NUM";

/** "The boy was dying, *an inquest was told*": whoever told it, the article does not, wherever the parser hangs the words. */
export function toldToHearers({ tokens, words }: SentenceTree, token: number): boolean {
  const told = words.lastIndexOf("told");
  if (told <= token || !/^(?:was|were|is|are|been)$/.test(words[told - 1] ?? "")) return false;
  const ends = tokens
    .slice(told + 1)
    .every(
      ({ upos, relation }) => upos === "PUNCT" || /^(?:case|obl|advmod|nummod)/.test(relation),
    );
  let first = told - 2;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[first]?.upos ?? "")) first -= 1;
  return ends && first < told - 2 && tokens[first]?.text === "," && token < first;
}

const witnesses =
  /^(?:witness|resident|villager|eyewitness|local|activist|media|police|official|survivor)$/;

/** "Witnesses *reported* heavy gunfire": there was some as far as they tell; "the firm reported a loss" made one. */
export function reportedByWitnesses(tree: SentenceTree, noun: number): boolean {
  const { relation = "", head: verb = -1, upos } = tree.tokens[noun] ?? {};
  const subject = childWith(tree, verb, "nsubj") ?? -1;
  return (
    relation === "obj" &&
    upos === "NOUN" &&
    tree.lemmas[verb] === "report" &&
    witnesses.test(tree.lemmas[subject] ?? "")
  );
}

const besides: ReadonlySet<string> = new Set(["advcl", "conj", "ccomp", "acl", "appos", "dep"]);
