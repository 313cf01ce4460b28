import { states } from "../../language/gazetteer/states.ts";
import { isInNounClass, nounEntries } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { antecedentOf, caseOf, lemmaAt } from "./phrase-words.ts";

const stateWords: ReadonlySet<string> = new Set(
  states.flatMap(({ name, aliases, adjectives, demonyms }) =>
    [name, ...aliases, ...adjectives, ...demonyms].map((word) => word.toLowerCase()),
  ),
);

/** "Peruvian", "Peru", "U.S.". */
export const isStateWord = (word: string): boolean => stateWords.has(word.toLowerCase());

/** "Peruvian", and "South *African*" too. */
const endsStateName = ({ tokens }: SentenceTree, at: number): boolean => {
  const text = tokens[at]?.text ?? "";
  return isStateWord(text) || isStateWord(`${tokens[at - 1]?.text ?? ""} ${text}`);
};

/** Whose it is: "*Peru*'s appeal", "*their* talks". */
export function possessorOf(tree: SentenceTree, noun: number): number | undefined {
  const owner = childWith(tree, noun, "nmod:poss");
  if (owner === undefined) return undefined;
  const of = tree.tokens[owner];
  // "the union, whose appeal": the pronoun's antecedent is above the clause.
  return of?.xpos === "WP$" ? antecedentOf(tree, owner) : owner;
}

/** A name or a country's adjective that stands before the noun: "*Peruvian* appeal", "*NATO* strikes". */
export function attributiveActor(tree: SentenceTree, noun: number): number | undefined {
  return childrenOf(tree, noun).find((child) => {
    const token = tree.tokens[child];
    if (!token || child > noun) return false;
    const relation = baseRelation(token);
    // "ethnic Albanian rebels" are no state's.
    if (tree.words[child - 1] === "ethnic") return false;
    if (relation === "amod" || relation === "compound" || relation === "nmod")
      if (endsStateName(tree, child)) return true;
    return (
      relation === "compound" &&
      token.upos === "PROPN" &&
      (token.name === "ORG" || token.name === "PER")
    );
  });
}

const lowerCasePronouns: ReadonlySet<string> = new Set([
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
]);

export const isPossessivePronoun = (word: string): boolean =>
  lowerCasePronouns.has(word.toLowerCase());

/** Whose the noun is, best answer first: possessor, by-phrase, from-phrase, adjective of a country. */
export function ownersOf(tree: SentenceTree, noun: number): readonly number[] {
  const found: number[] = [];
  const possessor = possessorOf(tree, noun);
  if (possessor !== undefined) found.push(possessor);
  for (const preposition of ["by", "from"]) {
    for (const child of childrenOf(tree, noun)) {
      const relation = baseRelation(tree.tokens[child]);
      if ((relation === "nmod" || relation === "obl") && caseOf(tree, child) === preposition)
        if (tree.tokens[child]?.upos !== "NUM") found.push(child);
    }
  }
  const attribute = attributiveActor(tree, noun) ?? leaderOf(tree, noun);
  if (attribute !== undefined && !isTarget(tree, attribute, noun))
    found.push(attribute, ...hyphened(tree, attribute));
  return found;
}

/**
 * "The *Danish* embassy bombing", "the *Chad* invasion": where it was, or to whom it was done. "The *Danish* raid", "*U.S.*
 * missile strikes" are told by who did it.
 */
function isTarget(tree: SentenceTree, attribute: number, noun: number): boolean {
  const isOneSided = nounEntries(lemmaAt(tree, noun)).some(
    ({ type, frame }) => type === "Assault" && frame.participant === undefined,
  );
  if (!isOneSided) return false;
  for (let at = attribute + 1; at < noun; at++) {
    const word = tree.words[at] ?? "";
    if (isInNounClass(word, "property") || isInNounClass(word, "place")) return true;
  }
  const { text = "", upos } = tree.tokens[attribute] ?? {};
  // "Should Chad *attack*": a verb, for all that the tagger knows.
  if (childWith(tree, noun, "aux") !== undefined) return false;
  return upos === "PROPN" && attribute === noun - 1 && grounds.has(text.toLowerCase());
}

/** Names of states that have an adjective beside them: "the Chad raid" is in Chad, "the U.S. raid" is by the U.S. */
const grounds: ReadonlySet<string> = new Set(
  states.filter(({ iso }) => iso !== "US" && iso !== "GB").map(({ name }) => name.toLowerCase()),
);

/** "a *NATO*-led raid" */
function leaderOf(tree: SentenceTree, noun: number): number | undefined {
  const led = childrenOf(tree, noun).find(
    (child) => child < noun && tree.words[child] === "led" && tree.tokens[child - 1]?.text === "-",
  );
  return led !== undefined && tree.tokens[led - 2]?.upos === "PROPN" ? led - 2 : undefined;
}

/** "the *Kenya*-Sudan talks" */
const hyphened = ({ tokens }: SentenceTree, name: number): readonly number[] =>
  [name - 2, name + 2].filter(
    (at) => tokens[(at + name) / 2]?.text === "-" && isStateWord(tokens[at]?.text ?? ""),
  );
