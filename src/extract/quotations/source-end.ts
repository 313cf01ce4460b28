import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { baseRelation, childrenOf, type SentenceTree, subtree } from "../sentence-tree.ts";
import { hasTensed, isComma, lower } from "./set-off-cue.ts";

/** The last token of a source in front of what it says. */
export const openingSourceEnd = (tree: SentenceTree, head: number): number =>
  apposedEnd(tree, head) ?? phraseEnd(tree, head);

/**
 * The last token of a source behind what it says, from its first comma on: "..., according to Ana Ruiz, head of the fund, which
 * owns it": nouns, relative clauses and what is joined to them go on with the source; anything else does not.
 */
export const closingSourceEnd = (tree: SentenceTree, comma: number): number => {
  let end = comma;
  for (let pieces = 0; pieces < 6 && isComma(tree, end); pieces++) {
    let next = end + 1;
    while (next < tree.tokens.length && !isComma(tree, next)) next += 1;
    const opener = tree.tokens[end + 1];
    const relative = /^(?:who|whose|which|whom)$/i.test(opener?.text ?? "");
    const apposed =
      /^(?:NOUN|PROPN|DET|ADJ|CCONJ|NUM)$/.test(opener?.upos ?? "") &&
      !hasTensed(tree, end + 1, next);
    if (!relative && !apposed) break;
    end = next;
  }
  return end - 1;
};

/** The last token of a source's noun phrase: at the first comma, but behind an apposition that a second one closes. */
const phraseEnd = (tree: SentenceTree, head: number): number => {
  const inside = subtree(tree, head);
  const whole = inside.findLast((token) => tree.tokens[token]?.upos !== "PUNCT") ?? head;
  const comma = inside.find((token) => token > head && tree.tokens[token]?.text === ",");
  if (comma === undefined) return whole;
  let second = comma + 1;
  while (second < tree.tokens.length && !isComma(tree, second)) second += 1;
  const apposed =
    !hasTensed(tree, comma, second) &&
    !isSubjectWithAside(tree, second) &&
    childrenOf(tree, head).some(
      (child) =>
        child > comma &&
        child < second &&
        /^(?:appos|flat|acl)$/.test(baseRelation(tree.tokens[child])),
    );
  return apposed || second >= tree.tokens.length ? Math.min(whole, second - 1) : comma - 1;
};

/** "According to police, the clerk*, a man of 34, fled*": what a comma parts from its verb is the clause's subject, told more of. */
const isSubjectWithAside = (tree: SentenceTree, second: number): boolean => {
  let third = second + 1;
  while (third < tree.tokens.length && !isComma(tree, third)) third += 1;
  return !hasTensed(tree, second, third) && hasTensed(tree, third, third + 2);
};

/**
 * "According to Hana Mori, *a clerk who keeps the rolls*, the town ...", "the club's coach, *Hana Mori*, the town ...": what stands
 * between two commas behind a person's name or office and says who that is.
 */
const apposedEnd = (tree: SentenceTree, head: number): number | undefined => {
  let comma = head + 1;
  while (tree.tokens[comma]?.upos === "PROPN") comma += 1;
  if (!isComma(tree, comma)) return undefined;
  let second = comma + 1;
  while (second < tree.tokens.length && !isComma(tree, second)) second += 1;
  if (!hasTensed(tree, second, tree.tokens.length)) return undefined;
  const inside = tree.tokens.slice(comma + 1, second);
  // "the bank, which keeps a tally,"
  if (/^WP|^WDT/.test(inside[0]?.xpos ?? "")) return second - 1;
  const relative = inside.findIndex(({ xpos }) => /^WP/.test(xpos));
  const plain = relative < 0 ? second : comma + 1 + relative;
  const { xpos = "", name = "" } = tree.tokens[head] ?? {};
  const isOffice = xpos === "NN" && lower(tree, head) !== "police" && person(tree, head);
  const names = inside.length > 1 && inside.every(({ upos }) => upos === "PROPN");
  const tells =
    name === "PER" &&
    /^(?:an?|the)$/.test(lower(tree, comma + 1)) &&
    !hasTensed(tree, comma, plain) &&
    inside.some((_, at) => person(tree, comma + 1 + at));
  return (isOffice && names) || tells ? second - 1 : undefined;
};

const person = (tree: SentenceTree, token: number): boolean =>
  personNoun(lower(tree, token)) !== undefined;
