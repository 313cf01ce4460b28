import { isInNounClass, nounEntries } from "../lexicon/lexicon.ts";
import type { NounClass } from "../lexicon/noun-classes.ts";
import { baseRelation, childWith, type SentenceTree } from "../sentence-tree.ts";
import type { Reader } from "./kinds-of-noun.ts";
import { isElect, lemmaAt } from "./phrase-words.ts";

/** A verb that heads a clause, not a participle before a noun: "the *planned* sale", "*driving* lessons". */
export function isClausal({ tree }: Reader, verb: number): boolean {
  if (isOfCounsel(tree, verb) || isElect(tree, verb)) return false;
  const relation = baseRelation(tree.tokens[verb]);
  if (relation === "amod" || relation === "compound" || relation === "case" || relation === "mark")
    return false;
  return relation !== "flat" && relation !== "fixed" && relation !== "aux" && relation !== "cop";
}

/** "asked by *prosecuting* counsel Ana Ruiz", "the *presiding* judge": what office it is, whatever the parser makes of it. */
const isOfCounsel = ({ words, tokens }: SentenceTree, at: number): boolean =>
  /^(?:prosecuting|defending|presiding|examining|sentencing)$/.test(words[at] ?? "") &&
  tokens[at - 1]?.lemma !== "be" &&
  /^(?:counsel|barrister|solicitor|attorney|lawyer|judge|magistrate|officer|authority|authorities)$/.test(
    words[at + 1] ?? "",
  );

/** "A clinic *bombing* in Oslo": to the parser the clinic bombs. Troops and the police may well. */
export function isCompound({ tree }: Reader, verb: number): boolean {
  const { xpos, relation, head = -1, text = "" } = tree.tokens[verb] ?? {};
  return (
    xpos === "VBG" &&
    relation === "acl" &&
    head === verb - 1 &&
    tree.tokens[head]?.xpos === "NN" &&
    nounEntries(text.toLowerCase()).length > 0 &&
    childWith(tree, verb, "obj") === undefined &&
    !armed.some((name) => isInNounClass(lemmaAt(tree, head), name))
  );
}

const armed: readonly NounClass[] = ["force", "militia", "police", "weapon"];
