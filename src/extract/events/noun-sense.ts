import { type NounEntry, nounEntries } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf } from "../quotations/sentence-tree.ts";
import { lemmaAt } from "./clause.ts";
import { isOfClass, type Reader } from "./kinds-of-noun.ts";
import { ownersOf } from "./owner.ts";

/** The sense of an event noun in its sentence; undefined where it is none, or only part of a compound. */
export function nounSense(reader: Reader, noun: number): NounEntry | undefined {
  const { tree } = reader;
  const token = tree.tokens[noun];
  if (token?.upos !== "NOUN") return undefined;
  if (token.name !== "" && token.upos !== "NOUN") return undefined;
  const relation = baseRelation(token);
  if (relation === "compound" || relation === "flat" || relation === "fixed") return undefined;
  return nounEntries(lemmaAt(tree, noun)).find((entry) => {
    if (entry.plural && token.xpos !== "NNS") return false;
    if (entry.modifier !== "" && !isModifiedBy(reader, noun, entry.modifier)) return false;
    const { context } = entry;
    return (
      !context ||
      around(reader, noun).some((at) => context.some((name) => isOfClass(reader, at, name)))
    );
  });
}

function isModifiedBy({ tree }: Reader, noun: number, modifier: string): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 3; at--) {
    const text = tree.tokens[at]?.text.toLowerCase();
    if (text === modifier || lemmaAt(tree, at) === modifier) return true;
    if (text !== "-" && tree.tokens[at]?.head !== noun) return false;
  }
  return false;
}

/** Whose the noun is, and the words compounded with it: "a *miners*' strike", "a *teacher* strike". */
function around({ tree }: Reader, noun: number): readonly number[] {
  return [
    ...ownersOf(tree, noun),
    ...childrenOf(tree, noun).filter((child) => {
      const relation = baseRelation(tree.tokens[child]);
      return relation === "compound" || relation === "nmod";
    }),
  ];
}
