import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { embeds, type Kind } from "./embeds.ts";
import { caseOf, isRightBehind, isVerb, lemmaAt, wordAt } from "./phrase-words.ts";

export interface Attachment {
  /** How the content hangs on what embeds it; undefined where nothing does. */
  readonly kind: Kind | undefined;
  /** The word above, by sense: parsers hang "to sell" of "urged the council to sell" on the council. */
  readonly over: number;
  /** Done with that aim: "marched to free the prisoners". */
  readonly isPurpose: boolean;
}

const gerundMarks: ReadonlySet<string> = new Set(["of", "from", "for"]);
/**
 * "interested *in* selling", "voted *against* it", "asked *about* it", "guilty *to* it": of a few words only; "sank in the
 * bombing" is of none.
 */
const rareGerundMarks: ReadonlySet<string> = new Set([
  "in",
  "with",
  "against",
  "about",
  "to",
  "into",
  "over",
  "on",
]);
/** "threatened Malta *with* war", "charged *with* murder" */
const contentWith: ReadonlySet<string> = new Set(["threaten", "menace", "charge"]);
/** "pledged a million *in aid*": so much of it. */
const amounts: ReadonlySet<string> = new Set(
  "pledge promise offer propose seek request demand want need ask".split(" "),
);
const prizes: ReadonlySet<string> = new Set(["reward", "bounty", "warrant"]);
const contentPrepositions: ReadonlySet<string> = new Set([
  "of",
  "for",
  "about",
  "against",
  "on",
  "over",
  "to",
]);

export function attachmentOf(tree: SentenceTree, token: number): Attachment {
  const own = tree.tokens[token];
  const over = own?.head ?? -1;
  const plain = (kind: Kind | undefined): Attachment => ({ kind, over, isPurpose: false });
  switch (baseRelation(own)) {
    case "ccomp":
    case "csubj":
      return plain("that");
    case "xcomp":
      // "pleaded guilty to robbing a bank": that is not what is pleaded for.
      if (own?.xpos === "JJ" && lemmaAt(tree, over) === "plead") return plain(undefined);
      return plain(own?.xpos === "VBG" ? "gerund" : "to");
    case "acl":
      if (own?.relation === "acl:relcl")
        return plain(isBareContent(tree, token) ? "that" : undefined);
      return clauseOfNoun(tree, token, over);
    case "advcl":
      if (own?.xpos === "VB") {
        // "announced its decision to *leave*": what is decided, and no aim of the announcement.
        const noun = token - 2;
        const isOfObject = tree.tokens[noun]?.head === over;
        if (isOfObject && childWith(tree, over, "obj") === noun && embeds(tree, noun, "to"))
          return clauseOfNoun(tree, token, noun);
        // "used poison in order to *kill* rats": that is an aim, whatever the verb.
        const isContent =
          embeds(tree, over, "to") !== undefined && wordAt(tree, token - 2) !== "order";
        return { kind: isContent ? "to" : undefined, over, isPurpose: !isContent };
      }
      // "nine are feared drowned"
      if (own?.xpos === "VBN" && token === over + 1 && isVerb(tree, over)) return plain("that");
      if (isToldBefore(tree, token, over)) return plain("that");
      return plain(isMarkedGerund(tree, token) ? "gerund" : undefined);
    case "obj":
      return plain("object");
    case "nsubj":
      return plain(
        own?.relation === "nsubj:pass" || isHeadlinePassive(tree, over) ? "object" : undefined,
      );
    case "nmod":
    case "obl": {
      if (isMarkedGerund(tree, token)) return plain("gerund");
      const word = caseOf(tree, token) ?? "";
      // "fueling fears of a *battle*", "renewed its commitment to a *truce*": wherever the parser hung it, it goes with the noun.
      const before = childrenOf(tree, token).find((child) => wordAt(tree, child) === word) ?? 0;
      if ((word === "of" || word === "to") && before - 1 !== over && isHedge(tree, before - 1))
        return { kind: "of", over: before - 1, isPurpose: false };
      // "offered a reward for his *capture*": the phrase goes with the reward, wherever the parser hung it.
      if (word === "for" && isVerb(tree, over)) {
        const prize = childWith(tree, over, "obj", "nsubj");
        if (prize !== undefined && prizes.has(lemmaAt(tree, prize)))
          return { kind: "of", over: prize, isPurpose: false };
      }
      // "charged with theft, sexual *assault* and arson": the rest of the list, which the parser hangs on the verb.
      if (own?.relation === "obl:unmarked" && token > over && contentWith.has(lemmaAt(tree, over)))
        return plain("of");
      if (word === "with" && contentWith.has(lemmaAt(tree, over))) return plain("of");
      if (word === "in" && amounts.has(lemmaAt(tree, over)) && isBare(tree, token))
        return plain("object");
      return plain(word === "from" ? "from" : contentPrepositions.has(word) ? "of" : undefined);
    }
    default:
      return plain(undefined);
  }
}

/** "indicted on charges she *robbed* a bank": a clause that wants nothing and has no word to open it. */
const isBareContent = (tree: SentenceTree, token: number): boolean => {
  const over = tree.tokens[token]?.head ?? -1;
  const subject = childWith(tree, token, "nsubj");
  return (
    embeds(tree, over, "that") === "allegation" &&
    subject === over + 1 &&
    childWith(tree, token, "obj", "ccomp") !== undefined
  );
};

/**
 * "The clerk *fled*, a jury was told", "The clerk *fled*, it is alleged": a clause without a word to open it, in front
 * of the verb that reports it.
 */
const isToldBefore = (tree: SentenceTree, token: number, over: number): boolean => {
  if (over < token || !/^VB[DZP]$/.test(tree.tokens[token]?.xpos ?? "")) return false;
  const subject = childWith(tree, over, "nsubj");
  if (subject === undefined || subject < token) return false;
  const opened = childrenOf(tree, token).some(
    (child) => baseRelation(tree.tokens[child]) === "mark" || tree.tokens[child]?.xpos === "WRB",
  );
  return !opened && /^(?:report|allegation)$/.test(embeds(tree, over, "that") ?? "");
};

/** "Nurses' strike *called* off": headlines leave out the auxiliary. */
const isHeadlinePassive = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]?.xpos === "VBN" &&
  tree.tokens.at(-1)?.text !== "." &&
  childWith(tree, verb, "aux", "obj", "ccomp", "xcomp") === undefined;

const isHedge = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]?.upos === "NOUN" && embeds(tree, noun, "of") === "open";

const isMarkedGerund = (tree: SentenceTree, token: number): boolean => {
  if (!isGerund(tree, token)) return false;
  const word = caseOf(tree, token) ?? "";
  const over = tree.tokens[token]?.head ?? -1;
  // "the slaying of a nurse" is a noun.
  if (childWith(tree, token, "det") !== undefined) return false;
  // "denies robbing a bank": nothing comes between a verb and the gerund that it governs; who is heard shouting shouts.
  if (word === "" && isVerb(tree, over) && isRightBehind(tree, token, over))
    return !/^(?:proof|report)$/.test(embeds(tree, over, "gerund") ?? "");
  return (
    gerundMarks.has(word) ||
    (rareGerundMarks.has(word) && embeds(tree, over, "gerund") !== undefined)
  );
};

/** "of robbing a bank", "of having robbed a bank" */
const isGerund = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]?.xpos === "VBG" ||
  childrenOf(tree, token).some(
    (child) => baseRelation(tree.tokens[child]) === "aux" && wordAt(tree, child) === "having",
  );

const isBare = (tree: SentenceTree, noun: number): boolean =>
  !childrenOf(tree, noun).some((child) =>
    /^(?:det|nmod:poss)/.test(tree.tokens[child]?.relation ?? ""),
  );

const objectRelations: ReadonlySet<string> = new Set(["obj", "obl", "iobj", "nsubj"]);

const opensWithThat = (tree: SentenceTree, token: number): boolean =>
  childrenOf(tree, token).some(
    (child) => tree.tokens[child]?.relation === "mark" && wordAt(tree, child) === "that",
  );

/** A clause that hangs on a noun: the noun's content, or that of the verb whose object the noun is. */
function clauseOfNoun(tree: SentenceTree, token: number, noun: number): Attachment {
  const isInfinitive =
    tree.tokens[token]?.xpos === "VB" ||
    (/^be$/.test(wordAt(tree, token - 1)) && wordAt(tree, token - 2) === "to");
  const kind: Kind | undefined = isInfinitive
    ? "to"
    : isMarkedGerund(tree, token)
      ? "gerund"
      : opensWithThat(tree, token)
        ? "that"
        : undefined;
  if (kind === undefined || embeds(tree, noun, kind) !== undefined)
    return { kind, over: noun, isPurpose: false };
  const verb = tree.tokens[noun]?.head ?? -1;
  if (!isVerb(tree, verb) || !objectRelations.has(baseRelation(tree.tokens[noun])))
    return { kind, over: noun, isPurpose: false };
  if (embeds(tree, verb, kind) !== undefined) return { kind, over: verb, isPurpose: false };
  return { kind: undefined, over: noun, isPurpose: isInfinitive };
}
