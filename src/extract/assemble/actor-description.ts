import type { Token } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { isSomeone } from "../events/kinds-of-noun.ts";
import { ageBefore, contentHead } from "../events/phrase-words.ts";
import type { Names, Phrase } from "../reading.ts";
import type { SentenceTree } from "../sentence-tree.ts";
import { isBefallen, isCountOfPeople, isDoing, isSaying, isTelling } from "./actor-verbs.ts";
import { areCountedCitizens, countBefore, countedFrom, pointing } from "./counted-people.ts";
import { namesItsMembers, single } from "./named-members.ts";
import { isBureau, isOffice } from "./telling-offices.ts";

/** What a noun phrase says of somebody without giving a name. */
export interface Description {
  /** Tokens of the description, both ends included: "masked gunmen" of "the masked gunmen". */
  readonly first: number;
  readonly last: number;
  /** The lemma of the noun that tells what they are. */
  readonly noun: string;
  /** Whether the phrase points to people told of before: "the gunmen". */
  readonly definite: boolean;
  /** Whether the noun stands alone, so that it may be people told of before: "rebels", not "rebels in Tolva". */
  readonly bare: boolean;
  /** Whether they are several. */
  readonly plural: boolean;
  /** Whether the same words again are the same people: "police", but not "a man". */
  readonly again: boolean;
  /** Whether a name in it tells who: "the mayor *of Oslo*". */
  readonly identified: boolean;
  /** Whether they tell something: then somebody does, and may be told of for the first time. */
  readonly telling: boolean;
  /** "*his* family": whose they are, as an index into {@link Names.entities}, where that is known. */
  readonly owner?: number;
}

/** "No soldiers", "any officer", "both men", "others": nobody in particular, or people told of before. */
const vague: ReadonlySet<string> = new Set(
  "no any every each either neither both which what whose such own few other same not only even also".split(
    " ",
  ),
);

/** Plural in meaning without its form. */
export const collective: ReadonlySet<string> = new Set([
  "police",
  "people",
  "crew",
  "staff",
  "media",
  "radio",
  "television",
  "tv",
]);

/** They tell nothing of those they count: "people say", where "12 people" are somebody. */
const empty: ReadonlySet<string> = new Set([
  "people",
  "man",
  "woman",
  "person",
  "individual",
  "party",
]);

/** What is longer is a parse gone wrong more often than not. */
const longest = 7;

/**
 * The description that a noun phrase gives: "dozens of masked gunmen". None for things, for names, and for nobody in particular.
 * `speaks`: whether words or a stance are known to be theirs.
 */
export function descriptionIn(
  tree: SentenceTree,
  phrase: Phrase,
  names: Names,
  speaks = false,
): Description | undefined {
  const { tokens, words, lemmas, index } = tree;
  const head = contentHead(tree, phrase.head);
  const token = tokens[head];
  const age = ageBefore(tree, head);
  const noun = age === undefined ? (lemmas[head] ?? "") : words.slice(age, head + 1).join("");
  const isCount = head === phrase.head && isCountOfPeople(tree, head);
  // "Two others were hurt": they have a part of their own in what happens.
  const isOther =
    noun === "other" &&
    tokens[head - 1]?.upos === "NUM" &&
    /^(?:obj|nsubj|nsubj:pass)$/.test(token?.relation ?? "");
  const isCitizens = areCountedCitizens(tree, head);
  if (
    !token ||
    (vague.has(noun) && !isOther) ||
    !(
      isCount ||
      isCitizens ||
      age !== undefined ||
      isOpening(token, head) ||
      isCommon(tree, head) ||
      (speaks && (isOffice(tree, head) || isBureau(tree, head)))
    )
  )
    return undefined;
  const telling = speaks || isTelling(tree, head);
  const isPerson = isBefallen(tree, head) || isDoing(tree, head);
  if (personNoun(token.text)?.ambiguous && !isPerson && !telling) return undefined;
  const isNamed = names.mentionAt(index, head) ?? names.mentionAt(index, phrase.head);
  if (isNamed !== undefined && !isCitizens) return undefined;
  const pronoun = speaks || isSaying(tree, head) ? owningPronoun(tree, phrase, head) : undefined;
  const first = pronoun === undefined ? countedFrom(tree, phrase, head) : pronoun + 1;
  const opener = words[first] ?? "";
  const owned = isOwnedByName(tree, head) || pronoun !== undefined;
  const owner = pronoun === undefined ? undefined : names.mentionAt(index, pronoun)?.entity;
  if (token.upos === "NUM") return countIn(tree, phrase, head);
  const count = countBefore(tree, head);
  if (count !== undefined) return { ...told(noun, count, head), plural: words[count] !== "one" };
  if (first > phrase.head || head - first >= longest || !mayOpen(tokens[first])) return undefined;
  for (let at = first; at < head; at++)
    if ((vague.has(words[at] ?? "") && !isCountedOther(tree, at)) || !mayDescribe(tokens[at]))
      return undefined;
  if (namesItsMembers(tree, head)) return undefined;
  const plural =
    token.xpos === "NNS" ||
    isCitizens ||
    words[head] === "olds" ||
    collective.has(noun) ||
    (isOpening(token, head) && personNoun(token.text)?.plural === words[head]);
  const definite = !owned && pointing.has(opener);
  if (!plural && !definite && !owned && !single.has(opener) && !isHeadline(tree)) return undefined;
  if (first === head && empty.has(noun) && (plural || !isHeadline(tree))) return undefined;
  const last = definite && !plural ? identifiedBy(tree, phrase, head) : undefined;
  return {
    first: definite || opener === "a" || opener === "an" ? first + 1 : first,
    last: last ?? head,
    noun,
    definite: definite || noun === "police",
    bare: plural && phrase.first === head && phrase.last === head,
    plural: plural || noun === "crowd",
    again: pronoun === undefined ? plural || owned || last !== undefined : owner !== undefined,
    identified: last !== undefined,
    telling,
    ...(owner === undefined ? {} : { owner }),
  };
}

/** "*Her* doctor said", "*their* union said": the pronoun that opens the phrase; "his public service" is no body. */
function owningPronoun({ tokens }: SentenceTree, phrase: Phrase, head: number): number | undefined {
  const at = tokens.findIndex(
    (token, index) => index >= phrase.first && index < head && token.xpos === "PRP$",
  );
  const isOwner = at >= 0 && tokens[at]?.head === head && tokens[head]?.lemma !== "service";
  return isOwner ? at : undefined;
}

/** "*Japan's* coast guard", "*Borg's* lawyer": whose they are tells who, the next time too. */
const isOwnedByName = ({ tokens }: SentenceTree, head: number): boolean =>
  tokens.some(
    (token, at) =>
      at < head && token.head === head && token.relation === "nmod:poss" && token.upos === "PROPN",
  );

/** "*19*", "at least *nine*": the words before a bare number that belong to it. */
function countIn({ tokens, words }: SentenceTree, phrase: Phrase, head: number): Description {
  let first = head;
  while (first > phrase.first && /^(?:ADV|ADP|ADJ|DET)$/.test(tokens[first - 1]?.upos ?? ""))
    first -= 1;
  return { ...told(words[head] ?? "", first, head), plural: true };
}

/** Those of whom nothing was told before, and who are not meant by the same words again. */
const told = (noun: string, first: number, last: number) =>
  ({
    first,
    last,
    noun,
    definite: false,
    bare: false,
    again: false,
    identified: false,
    telling: false,
  }) as const;

/** "three *other* people": as many more, whoever was told of before. */
const isCountedOther = ({ tokens, words }: SentenceTree, at: number): boolean =>
  words[at] === "other" && tokens[at - 1]?.upos === "NUM";

/** The last word of "mayor *of Oslo*", "head *of the Danish union*"; none where no name tells of whom or what. */
function identifiedBy(
  { tokens, words }: SentenceTree,
  phrase: Phrase,
  head: number,
): number | undefined {
  const { last } = phrase;
  const isOf = words[head + 1] === "of" && personNoun(tokens[head]?.text ?? "") !== undefined;
  const inside = tokens.slice(head + 2, last + 1);
  const isNamed = inside.some(({ name }) => name !== "");
  return isOf && isNamed && last - head < longest ? last : undefined;
}

/** "*Man* jailed for theft": headlines do without articles, and without a full stop. */
const isHeadline = ({ index, tokens }: SentenceTree): boolean =>
  index === 0 && tokens.at(-1)?.upos !== "PUNCT";

const isCommon = (tree: SentenceTree, head: number): boolean =>
  tree.tokens[head]?.upos === "NOUN" && (tree.lemmas[head] === "source" || isSomeone(tree, head));

/** "*Gunmen* kill nine", "*Clerk* jailed for theft": the tagger takes what opens a headline for a name. */
function isOpening({ text, upos, name }: Token, head: number): boolean {
  const noun = head === 0 && upos === "PROPN" ? personNoun(text) : undefined;
  if (name !== "" && noun?.plural !== text.toLowerCase()) return false;
  return noun !== undefined && [noun.singular, noun.plural].includes(text.toLowerCase());
}

/** "His lawyers" are told by whose they are, "rebels, soldiers" are two; "a 19-year-old man" is one. */
const mayDescribe = (token: Token | undefined): boolean =>
  token?.xpos !== "PRP$" && (token?.upos !== "PUNCT" || token.text === "-");

/** "At least 14 people", "up to 900 refugees", but not "on doctors". */
const mayOpen = (token: Token | undefined): boolean =>
  token?.upos !== "ADP" || /^(?:at|up|over|under|about|around)$/i.test(token.text);
