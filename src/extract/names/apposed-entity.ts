import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { isSomeone } from "../events/kinds-of-noun.ts";
import type { Mention, Names } from "../reading.ts";
import { childWith, type SentenceTree } from "../sentence-tree.ts";
import { nameOf } from "./coreference/told-noun.ts";

/** The comma behind somebody told of by a common noun and a phrase: "the head of the guild*,* Ana Ruiz". */
export function commaBehind(tree: SentenceTree, head: number): number | undefined {
  if (personNoun(tree.words[head] ?? "") === undefined) return undefined;
  if (tree.tokens[head + 1]?.upos !== "ADP") return undefined;
  let comma = head + 2;
  while (/^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(tree.tokens[comma]?.upos ?? "")) comma += 1;
  return tree.tokens[comma]?.text === "," ? comma : undefined;
}

/** Who speaks for a minister is named, who the minister is has been told. */
const mouthpiece = /^spokes(?:man|woman|person)$/;

/**
 * "A lawyer for the activist, Ana Ruiz, said" may name either; "a spokesman for the minister, Ana Ruiz," and "the head of the
 * rebels, Ana Ruiz," name the first.
 */
export function namesEither(tree: SentenceTree, head: number): boolean {
  const comma = commaBehind(tree, head);
  const word = comma === undefined ? "" : (tree.words[comma - 1] ?? "");
  const nearest = personNoun(word);
  return (
    nearest !== undefined &&
    !nearest.ambiguous &&
    nearest.plural !== word &&
    !mouthpiece.test(tree.words[head] ?? "")
  );
}

/** Who can be a firm or another body, though the word is one for people. */
const roleOfBody =
  /^(?:owner|maker|buyer|seller|bidder|rival|competitor|contractor|sponsor|partner|operator|supplier|lender|creditor|shareholder|investor|publisher|employer|developer|builder|ally|opponent|plaintiff|defendant|client|customer|tenant|landlord|winner)$/;

const isRoleOfBody = (tree: SentenceTree, head: number): boolean => {
  const person = personNoun(tree.words[head] ?? "");
  return person === undefined || person.ambiguous
    ? isSomeone(tree, head)
    : roleOfBody.test(tree.lemmas[head] ?? "");
};

/** What a state can be to another, or be called: "its *neighbour* Uganda". */
const roleOfState =
  /^(?:neighbou?r|ally|rival|foe|enemy|adversary|partner|patron|member|newcomer|power|superpower|nation|country|state|republic|kingdom|monarchy|sultanate|emirate|host|creditor|lender|donor|buyer|seller|supplier|exporter|importer|producer|winner|champion)$/;

/** Whether a name opens right behind the noun, or is enclosed by commas behind it and its phrase: "the union, *the FGB*,". */
function isBeside({ words }: SentenceTree, head: number, { first, last }: Mention): boolean {
  const opens = words[first - 1] === "the" ? first - 1 : first;
  return first === head + 1 || (words[opens - 1] === "," && /^[,.]$/.test(words[last + 1] ?? ""));
}

/** "*One* of the plaintiffs, Omar Haddad, said": those of whom it is one, on whom the parser may hang the name. */
function oneOf(tree: SentenceTree, head: number): number | undefined {
  const of = tree.words[head] === "one" && tree.words[head + 1] === "of";
  const many = of ? childWith(tree, head, "nmod") : undefined;
  return many !== undefined && tree.tokens[many]?.xpos === "NNS" ? many : undefined;
}

/**
 * Whom a common noun has beside it by name: "the head of the militia, *Eva Borg*, fled", "the union *Fagbund* said", "the owner
 * of the mill, *Acme Corp.*, denied it", "its neighbour *Uganda* agreed", "a gunman named *Karl Lund* fled".
 */
export function apposedEntity(
  tree: SentenceTree,
  head: number,
  names: Pick<Names, "mentionAt" | "entities">,
): number | undefined {
  if (namesEither(tree, head)) return undefined;
  const called = nameOf(tree.tokens, head);
  const bearer = called === undefined ? undefined : names.mentionAt(tree.index, called);
  if (bearer?.form === "name" && names.entities[bearer.entity]?.type === "person")
    return bearer.entity;
  const holders = [head, oneOf(tree, head)];
  for (let at = 0; at < tree.tokens.length; at++) {
    const token = tree.tokens[at];
    if (token?.relation !== "appos" || !holders.includes(token.head)) continue;
    const beside = names.mentionAt(tree.index, at);
    if (beside?.form !== "name") continue;
    const type = names.entities[beside.entity]?.type;
    const isNamed =
      type === "person" ||
      (type === "organization" && isRoleOfBody(tree, head) && isBeside(tree, head, beside)) ||
      (type === "country" &&
        roleOfState.test(tree.lemmas[head] ?? "") &&
        isBeside(tree, head, beside));
    if (isNamed) return beside.entity;
  }
  return undefined;
}
