import { conditionNouns } from "../lexicon/hedges.ts";
import { isInNounClass, type NounEntry, nounEntries } from "../lexicon/lexicon.ts";
import type { NounClass } from "../lexicon/noun-classes.ts";
import { baseRelation, childrenOf, childWith } from "../sentence-tree.ts";
import { surfaceSubject } from "./clause.ts";
import { isOfClass, type Reader } from "./kinds-of-noun.ts";
import { hasContent } from "./noun-content.ts";
import { isIdiom } from "./noun-idioms.ts";
import { ownersOf, possessorOf } from "./owner.ts";
import { caseOf, contentHead, isVerb, lemmaAt, prepositional } from "./phrase-words.ts";

/** The sense of an event noun in its sentence; undefined where it is none, or only part of a compound. */
export function nounSense(reader: Reader, noun: number): NounEntry | undefined {
  const { tree } = reader;
  const token = tree.tokens[noun];
  if (token?.upos !== "NOUN" || isInTitle(reader, noun)) return undefined;
  const relation = baseRelation(token);
  if (relation === "compound" || relation === "flat" || relation === "fixed") return undefined;
  const lemma = lemmaAt(tree, noun);
  if (isActingBody(reader, noun)) return undefined;
  if (isIdiom(reader, noun)) return undefined;
  if (conditionNouns.has(lemma) && caseOf(tree, noun) === "in") return undefined;
  if (isVagueHead(lemma)) {
    // "a rescue mission", "a mediation effort" are a rescue and a mediation.
    for (const child of childrenOf(tree, noun)) {
      if (baseRelation(tree.tokens[child]) !== "compound") continue;
      const inner = nounEntries(lemmaAt(tree, child)).find(
        ({ modifier, context, sufferer }) => modifier === "" && !context && !sufferer,
      );
      if (inner && inner.type !== "Occur") return inner;
    }
  }
  return nounEntries(lemma).find((entry) => {
    if (entry.plural && token.xpos !== "NNS") return false;
    if (entry.mass && (token.xpos === "NNS" || childWith(tree, noun, "det") !== undefined))
      return false;
    if (entry.content && !hasContent(tree, noun, entry.content)) return false;
    if (entry.modifier !== "" && !isModifiedBy(reader, noun, entry.modifier)) return false;
    const { context, sufferer } = entry;
    const isAny = (heads: readonly number[], classes: readonly NounClass[]) =>
      heads.some((at) => classes.some((name) => isOfClass(reader, at, name)));
    return (
      (!context || isAny(around(reader, noun), context)) &&
      (!sufferer || isAny(sufferersOf(reader, noun), sufferer))
    );
  });
}

/** "The opposition walked out": who acts here is no act. */
function isActingBody({ tree }: Reader, noun: number): boolean {
  const token = tree.tokens[noun];
  return (
    token?.relation === "nsubj" &&
    isVerb(tree, token.head) &&
    isInNounClass(lemmaAt(tree, noun), "actor") &&
    tree.tokens[noun + 1]?.text !== "to"
  );
}

const vagueHeads: ReadonlySet<string> = new Set(
  `effort mission operation campaign process attempt bid drive action activity work program programme round
  session event incident move measure plan package supply initiative exercise spree wave series`.split(
    /\s+/,
  ),
);

/** A noun that leaves it to the word before it to say what happens. */
export const isVagueHead = (lemma: string): boolean => vagueHeads.has(lemma);

const isCapital = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word);

/** "Trade and Investment Minister": part of a title or a name, not something that happens. */
function isInTitle({ tree }: Reader, noun: number): boolean {
  const { tokens } = tree;
  if (noun === 0 || !isCapital(tokens[noun]?.text)) return false;
  if (tokens[noun]?.name !== "") return true;
  return isCapital(tokens[noun + 1]?.text) && tokens[noun + 1]?.upos === "PROPN";
}

const subjectRelations: ReadonlySet<string> = new Set(["nsubj", "nmod"]);

function isModifiedBy({ tree }: Reader, noun: number, modifier: string): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 3; at--) {
    const text = tree.tokens[at]?.text.toLowerCase();
    if (text === modifier || lemmaAt(tree, at) === modifier) return true;
    if (text !== "-" && tree.tokens[at]?.head !== noun) return false;
  }
  return false;
}

/** "the release *of nine sailors*", "*Ana Lund*'s release" */
function sufferersOf({ tree }: Reader, noun: number): readonly number[] {
  const named = prepositional(tree, noun, "of");
  const owner = possessorOf(tree, noun);
  return named.length > 0 || owner === undefined ? named : [owner];
}

/**
 * Whose the noun is, and the words compounded with it: "a *miners*' strike", "a *teacher* strike", "*miners* began
 * a strike", "*miners* are on strike".
 */
function around({ tree }: Reader, noun: number): readonly number[] {
  const over = tree.tokens[noun]?.head ?? -1;
  const verb = isVerb(tree, over) ? over : noun;
  const subject = subjectRelations.has(baseRelation(tree.tokens[noun]))
    ? undefined
    : surfaceSubject(tree, verb);
  return [
    ...(subject === undefined || subject === noun ? [] : [contentHead(tree, subject)]),
    ...ownersOf(tree, noun),
    ...childrenOf(tree, noun).filter((child) => {
      const relation = baseRelation(tree.tokens[child]);
      return relation === "compound" || relation === "nmod";
    }),
  ];
}
