import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";

/** Chains of control, relative clauses and conjuncts are short; a longer one is a parse gone wrong. */
export const maximumChain = 8;

const relativeWords: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose"]);

// Before the first word there is none: a list that is asked for what stands there is searched as an object is, which is slow.

/** The dictionary form. */
export const lemmaAt = (tree: SentenceTree, token: number): string =>
  token < 0 ? "" : (tree.lemmas[token] ?? "");

/** The word as printed, lower case. */
export const wordAt = (tree: SentenceTree, token: number): string =>
  token < 0 ? "" : (tree.words[token] ?? "");

export const isVerb = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]?.upos === "VERB";

/** "fewer than analysts had *expected*": the verb of a clause that only measures. */
export function isCompared(tree: SentenceTree, verb: number): boolean {
  for (let at = verb - 1; at > 0 && at > verb - 7; at--) {
    // "more than nine sailors *drowned*": so many did.
    if (wordAt(tree, at) === "than") return tree.tokens[at + 1]?.upos !== "NUM";
    if (tree.tokens[at]?.upos === "VERB" || tree.tokens[at]?.upos === "PUNCT") return false;
  }
  return false;
}

/** What a relative pronoun stands for: "the union, *which* called a strike". Else the token itself. */
export function antecedentOf(tree: SentenceTree, token: number): number {
  const word = tree.tokens[token];
  if (!word || (word.xpos !== "WP" && word.xpos !== "WDT" && word.xpos !== "WP$")) return token;
  if (!relativeWords.has(lemmaAt(tree, token))) return token;
  let at = word.head;
  for (let step = 0; step < maximumChain && at >= 0; step++) {
    const over = tree.tokens[at];
    if (over?.relation === "acl:relcl" || over?.relation === "acl") return over.head;
    if (over && clefts.has(over.relation) && isCleft(tree, over.head)) return over.head;
    at = over?.head ?? -1;
  }
  return token;
}

const clefts: ReadonlySet<string> = new Set(["ccomp", "advcl"]);

/** "It was *Peru* that struck first": who did it, and no clause that Peru says or is. */
const isCleft = (tree: SentenceTree, noun: number): boolean =>
  childrenOf(tree, noun).some((child) => tree.tokens[child]?.relation === "cop") &&
  childrenOf(tree, noun).some(
    (child) => tree.tokens[child]?.relation === "nsubj" && wordAt(tree, child) === "it",
  );

/** The words that open a phrase: "on" of "on Monday", "in front of" as "in". */
export function caseOf(tree: SentenceTree, token: number): string | undefined {
  for (const child of childrenOf(tree, token)) {
    const relation = baseRelation(tree.tokens[child]);
    if ((relation === "case" || relation === "mark") && child < token) {
      return tree.words[child];
    }
  }
  return undefined;
}

const phraseRelations: ReadonlySet<string> = new Set(["obl", "nmod"]);
const nounRelations: ReadonlySet<string> = new Set(["obj", "obl", "nmod", "iobj"]);

/**
 * The heads of the phrases that a preposition opens, hung on the word itself, then on its object,
 * then deeper: parsers often hang "by Kenya" of "was sent to the coast by Kenya" on the coast.
 */
export function prepositional(
  tree: SentenceTree,
  head: number,
  preposition: string,
): readonly number[] {
  if (!tree.openers.has(preposition) || childrenOf(tree, head).length === 0) return [];
  // Whose it is may stand far off, to whom it goes may not.
  const deepest = preposition === "by" ? 3 : 2;
  const found: number[] = [];
  let level: number[] = [head];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: number[] = [];
    for (const over of level) {
      for (const child of childrenOf(tree, over)) {
        const relation = baseRelation(tree.tokens[child]);
        if (!nounRelations.has(relation)) continue;
        if (tree.tokens[child]?.relation === "nmod:poss") continue;
        if (phraseRelations.has(relation) && caseOf(tree, child) === preposition)
          found.push(antecedentOf(tree, child));
        else if (!isOfOtherAct(tree, child, preposition))
          (isAmount(tree, child) ? level : next).push(child);
      }
    }
    level = next;
  }
  return found;
}

/** "gave a grant *of $8 million* to Peru": the parser hangs on the sum what goes with the verb. */
const isAmount = (tree: SentenceTree, noun: number): boolean =>
  caseOf(tree, noun) === "of" && childWith(tree, noun, "nummod") !== undefined;

/** "signed it after talks *with Peru*", "fined a bank over the sale *of arms*": the phrase goes with the talks, the sale. */
function isOfOtherAct(tree: SentenceTree, noun: number, preposition: string): boolean {
  const opener = caseOf(tree, noun) ?? "";
  return otherActs.has(opener) || (opener === "over" && preposition === "of");
}

const otherActs: ReadonlySet<string> = new Set(
  "after before following despite amid since".split(" "),
);

/** The coordinated heads, the first one included: "Peru, Chile and Bolivia". */
export function conjuncts(tree: SentenceTree, head: number): readonly number[] {
  const found = [head];
  for (let at = 0; at < found.length && found.length < 32; at++) {
    for (const child of childrenOf(tree, found[at] ?? head)) {
      const token = tree.tokens[child];
      if (token === undefined || token.upos === "VERB" || found.includes(child)) continue;
      if (isExcepted(tree, child)) continue;
      if (token.relation === "conj" || isJoined(tree, child)) found.push(child);
    }
  }
  return found;
}

/** "All the clerks but *Ana Lund* left", unlike "not Lund but *Ruiz* left". */
function isExcepted(tree: SentenceTree, token: number): boolean {
  const first = tree.tokens[token]?.head ?? -1;
  const has = (over: number, word: string): boolean =>
    childrenOf(tree, over).some((child) => tree.words[child] === word);
  return has(token, "but") && !has(first, "not") && !has(token, "also");
}

const joinable: ReadonlySet<string> = new Set(["nmod", "appos", "obl:unmarked", "dep"]);

/** A noun phrase that "and" opens, whatever else the parser calls it. */
function isJoined(tree: SentenceTree, token: number): boolean {
  if (!joinable.has(tree.tokens[token]?.relation ?? "")) return false;
  return childrenOf(tree, token).some(
    (child) => child < token && tree.tokens[child]?.relation === "cc",
  );
}

const vague: ReadonlySet<string> = new Set(
  `group number series dozen hundred thousand million couple pair lot majority handful score part some kind
  type set wave string spate round half third quarter member all most many several one two three four
  five six seven eight nine ten rest bulk percent crowd team gang batch any none each both total
  billion few delegation range variety list piece bit sort body member contingent squad average`.split(
    /\s+/,
  ),
);

/** What the phrase is about: "soldiers" in "dozens of soldiers". */
export function contentHead(tree: SentenceTree, head: number): number {
  const token = tree.tokens[head];
  if (!token || (token.upos !== "NUM" && !vague.has(lemmaAt(tree, head)))) return head;
  const inner = childrenOf(tree, head).find(
    (child) =>
      /^(?:nmod|obl)$/.test(baseRelation(tree.tokens[child])) && caseOf(tree, child) === "of",
  );
  if (inner !== undefined) return inner;
  // "part of an aid program": right behind it, "of" is its own, wherever the parser hangs it.
  const opener = tree.tokens[head + 1];
  const isOf = opener?.relation === "case" && tree.words[head + 1] === "of";
  return isOf && opener.head > head ? opener.head : head;
}

const ordinals: ReadonlySet<string> = new Set(
  "first second third fourth fifth last latest only next youngest oldest".split(" "),
);

/** "the *first* ferry", "the *latest* of the ferries": one that is told by where it stands among others. */
export const ranks = (tree: SentenceTree, noun: number): boolean =>
  ordinals.has(lemmaAt(tree, noun)) ||
  childrenOf(tree, noun).some((child) => ordinals.has(wordAt(tree, child)));

/** "At small schools, *feeding* nine children costs more": a subject, though the parser hangs it on the noun before it. */
export function isGerundSubject(tree: SentenceTree, verb: number): boolean {
  const noun = tree.tokens[verb]?.head ?? -1;
  const over = tree.tokens[noun]?.head ?? -1;
  return (
    tree.tokens[verb]?.xpos === "VBG" &&
    baseRelation(tree.tokens[noun]) === "obl" &&
    over > verb &&
    childWith(tree, over, "nsubj", "csubj") === undefined
  );
}

/** "denies *robbing* a bank", "ruled out *selling* it": nothing but the verb's particle stands between. */
export const isRightBehind = (tree: SentenceTree, token: number, verb: number): boolean =>
  verb === token - 1 ||
  (verb === token - 2 &&
    tree.tokens[token - 1]?.relation === "compound:prt" &&
    tree.tokens[token - 1]?.head === verb);

/** "A *16-year-old* was held": where the number of such a one stands; undefined for what tells nobody's age. */
export function ageBefore({ words, tokens }: SentenceTree, old: number): number | undefined {
  if (!/^olds?$/.test(words[old] ?? "") || words[old - 1] !== "-" || words[old - 3] !== "-")
    return undefined;
  // "a 16-year-old boy" is told by the boy.
  const isNoun = /^(?:obj|iobj|nsubj|nsubj:pass|obl|obl:agent|nmod|conj|root)$/.test(
    tokens[old]?.relation ?? "",
  );
  return isNoun && /^(?:year|month)$/.test(words[old - 2] ?? "") ? old - 4 : undefined;
}

/** "President-*elect* Ruiz": no verb, whatever the tagger calls it. */
export const isElect = (tree: SentenceTree, at: number): boolean =>
  wordAt(tree, at) === "elect" && wordAt(tree, at - 1) === "-";
