import { contentFactuality, type Embedding } from "../lexicon/embedding.ts";
import { embeddingOf } from "../lexicon/embedding-index.ts";
import {
  allegedAdjectives,
  allegedAdverbs,
  conditionMarkers,
  conditionNouns,
  futureModals,
  negators,
  openAdjectives,
  openAdverbs,
  openDeterminers,
  openModals,
  openPrepositions,
  pastAdjectives,
  plannedAdjectives,
} from "../lexicon/hedges.ts";
import { actingSupportVerbs, sufferingSupportVerbs } from "../lexicon/support-verbs.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
} from "../quotations/sentence-tree.ts";
import type { Factuality } from "../reading.ts";
import { caseOf, isVerb, lemmaAt } from "./clause.ts";

/** The further left, the stronger: what is both denied and planned is denied. */
const strength: readonly Factuality[] = [
  "negated",
  "hypothetical",
  "alleged",
  "planned",
  "reported",
  "past",
  "actual",
];

export const stronger = (a: Factuality, b: Factuality): Factuality =>
  strength.indexOf(a) <= strength.indexOf(b) ? a : b;

const none: Factuality = "actual";
const wordAt = (tree: SentenceTree, at: number): string =>
  tree.tokens[at]?.text.toLowerCase() ?? "";

/** What the words around a verb itself say: "did *not* leave", "*may* leave", "*if* they leave". */
function verbFactuality(tree: SentenceTree, verb: number): Factuality {
  let found: Factuality = none;
  for (const child of childrenOf(tree, verb)) {
    const word = wordAt(tree, child);
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "advmod" || relation === "cc" || relation === "det") {
      if (negators.has(word)) found = stronger(found, "negated");
      else if (allegedAdverbs.has(word)) found = stronger(found, "alleged");
      else if (openAdverbs.has(word)) found = stronger(found, "hypothetical");
    } else if (relation === "aux") {
      if (openModals.has(word) || openModals.has(lemmaAt(tree, child)))
        found = stronger(found, "hypothetical");
      else if (futureModals.has(word)) found = stronger(found, "planned");
      else if (word === "had" || word === "'d") found = stronger(found, "past");
    } else if (relation === "mark" || (relation === "advcl" && conditionMarkers.has(word))) {
      if (conditionMarkers.has(word)) found = stronger(found, "hypothetical");
      if (word === "without" || word === "instead") found = stronger(found, "negated");
    } else if (relation === "nsubj" || relation === "obj") {
      if (negators.has(word) || hasNegativeDeterminer(tree, child))
        found = stronger(found, "negated");
    } else if (relation === "obl" && caseOf(tree, child) === "according") {
      found = stronger(found, "reported");
    }
  }
  return found;
}

const hasNegativeDeterminer = (tree: SentenceTree, noun: number): boolean =>
  childrenOf(tree, noun).some(
    (child) => baseRelation(tree.tokens[child]) === "det" && wordAt(tree, child) === "no",
  );

/** What the words around a noun say: "a *possible* strike", "*no* strike", "*last year's* strike". */
function nounFactuality(tree: SentenceTree, noun: number): Factuality {
  let found: Factuality = none;
  for (const child of childrenOf(tree, noun)) {
    const word = wordAt(tree, child);
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "det") {
      if (word === "no" || word === "neither") found = stronger(found, "negated");
      else if (openDeterminers.has(word)) found = stronger(found, "hypothetical");
    } else if (relation === "amod" || relation === "compound") {
      if (allegedAdjectives.has(word)) found = stronger(found, "alleged");
      else if (openAdjectives.has(word)) found = stronger(found, "hypothetical");
      else if (plannedAdjectives.has(word)) found = stronger(found, "planned");
      else if (pastAdjectives.has(word)) found = stronger(found, "past");
    } else if (relation === "case" && openPrepositions.has(word)) {
      found = stronger(
        found,
        word === "without" || word === "instead" ? "negated" : "hypothetical",
      );
    }
  }
  const over = tree.tokens[noun]?.head ?? -1;
  if (
    over >= 0 &&
    baseRelation(tree.tokens[noun]) === "nmod" &&
    conditionNouns.has(lemmaAt(tree, over))
  ) {
    const opened = caseOf(tree, over);
    if (opened === "in" || opened === "for") found = stronger(found, "hypothetical");
  }
  return found;
}

export const ownFactuality = (tree: SentenceTree, token: number): Factuality =>
  isVerb(tree, token) || tree.tokens[token]?.upos === "ADJ"
    ? stronger(verbFactuality(tree, token), adjectiveCopula(tree, token))
    : stronger(nounFactuality(tree, token), adjectiveCopula(tree, token));

/** "is not ready", "may be at war": the copula's helpers hang on the predicate. */
function adjectiveCopula(tree: SentenceTree, token: number): Factuality {
  return childWith(tree, token, "cop") === undefined ? none : verbFactuality(tree, token);
}

type Kind = "to" | "that" | "gerund" | "object" | "of" | "from";

interface Attachment {
  /** How the content hangs on what embeds it; undefined where nothing does. */
  readonly kind: Kind | undefined;
  /** The word above, by sense: parsers hang "to sell" of "urged the council to sell" on the council. */
  readonly over: number;
  /** Done with that aim: "marched to free the prisoners". */
  readonly isPurpose: boolean;
}

const gerundMarks: ReadonlySet<string> = new Set(["of", "from", "for"]);
const contentPrepositions: ReadonlySet<string> = new Set([
  "of",
  "for",
  "about",
  "against",
  "on",
  "over",
  "to",
]);

function attachmentOf(tree: SentenceTree, token: number): Attachment {
  const own = tree.tokens[token];
  const over = own?.head ?? -1;
  const plain = (kind: Kind | undefined): Attachment => ({ kind, over, isPurpose: false });
  switch (baseRelation(own)) {
    case "ccomp":
    case "csubj":
      return plain("that");
    case "xcomp":
      return plain(own?.xpos === "VBG" ? "gerund" : "to");
    case "acl":
      return own?.relation === "acl:relcl" ? plain(undefined) : clauseOfNoun(tree, token, over);
    case "advcl":
      if (own?.xpos === "VB") {
        const isContent = embeds(tree, over, "to") !== undefined;
        return { kind: isContent ? "to" : undefined, over, isPurpose: !isContent };
      }
      return plain(isMarkedGerund(tree, token) ? "gerund" : undefined);
    case "obj":
      return plain("object");
    case "nsubj":
      return plain(own?.relation === "nsubj:pass" ? "object" : undefined);
    case "nmod":
    case "obl": {
      if (isMarkedGerund(tree, token)) return plain("gerund");
      const word = caseOf(tree, token) ?? "";
      return plain(word === "from" ? "from" : contentPrepositions.has(word) ? "of" : undefined);
    }
    default:
      return plain(undefined);
  }
}

const isMarkedGerund = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]?.xpos === "VBG" && gerundMarks.has(caseOf(tree, token) ?? "");

const embeds = (tree: SentenceTree, over: number, kind: Kind): Embedding | undefined =>
  embeddingOf(lemmaAt(tree, over), tree.tokens[over]?.upos ?? "X", kind, particleWord(tree, over));

const objectRelations: ReadonlySet<string> = new Set(["obj", "obl", "iobj", "nsubj"]);

/** A clause that hangs on a noun: the noun's content, or that of the verb whose object the noun is. */
function clauseOfNoun(tree: SentenceTree, token: number, noun: number): Attachment {
  const own = tree.tokens[token];
  const isInfinitive = own?.xpos === "VB";
  const kind: Kind | undefined = isInfinitive
    ? "to"
    : isMarkedGerund(tree, token)
      ? "gerund"
      : own?.xpos === "VBG" || own?.xpos === "VBN"
        ? undefined
        : "that";
  if (kind === undefined || embeds(tree, noun, kind) !== undefined)
    return { kind, over: noun, isPurpose: false };
  const verb = tree.tokens[noun]?.head ?? -1;
  if (!isVerb(tree, verb) || !objectRelations.has(baseRelation(tree.tokens[noun])))
    return { kind, over: noun, isPurpose: false };
  if (embeds(tree, verb, kind) !== undefined) return { kind, over: verb, isPurpose: false };
  return { kind: undefined, over: noun, isPurpose: isInfinitive };
}

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);

const presupposed = (tree: SentenceTree, noun: number): boolean =>
  childrenOf(tree, noun).some((child) => {
    const relation = tree.tokens[child]?.relation;
    return relation === "nmod:poss" || (relation === "det" && definite.has(wordAt(tree, child)));
  });

const lends = (tree: SentenceTree, verb: number): boolean => {
  const lemma = lemmaAt(tree, verb);
  const particle = childWith(tree, verb, "compound:prt");
  const whole = particle === undefined ? lemma : `${lemma}+${wordAt(tree, particle)}`;
  return actingSupportVerbs.has(whole) || sufferingSupportVerbs.has(whole);
};

const takesPlace: ReadonlySet<string> = new Set(
  `begin start end continue resume take occur happen fail collapse proceed go follow open close stop`.split(
    " ",
  ),
);

/** The verb of saying that is put after or into the sentence it reports: "..., the army said". */
function reportedBeside(tree: SentenceTree, token: number): boolean {
  return childrenOf(tree, token).some((child) => {
    if (baseRelation(tree.tokens[child]) !== "parataxis") return false;
    return isVerb(tree, child) && embeddingOf(lemmaAt(tree, child), "VERB", "that") === "report";
  });
}

function after(embedding: Embedding, over: Factuality): Factuality {
  const content = contentFactuality[embedding] ?? none;
  if (embedding === "implicative" || embedding === "aspect" || embedding === "intention")
    return stronger(content, over);
  if (embedding === "counter" && (over === "hypothetical" || over === "planned"))
    return "hypothetical";
  // "did not say that ...": the saying is negated, the content is left open.
  if (embedding !== "factive" && over === "negated")
    return stronger(content === none ? "hypothetical" : content, "hypothetical");
  if (embedding === "counter" && over === "negated") return none;
  return content;
}

/**
 * Whether the article tells a happening as fact: from its own words, then up through all that embeds it.
 */
export function factualityOf(tree: SentenceTree, token: number): Factuality {
  let found = ownFactuality(tree, token);
  let at = token;
  // Beyond a relative or adverbial clause only who says it matters.
  let detached = false;
  for (let step = 0; step < 40; step++) {
    if (reportedBeside(tree, at)) found = stronger(found, "reported");
    const own = tree.tokens[at];
    const { kind, over, isPurpose } = attachmentOf(tree, at);
    if (!own || over < 0) break;
    const relation = baseRelation(own);
    // What is said beside the sentence is not said in it: "..., the army said".
    if (relation === "parataxis" || relation === "list" || relation === "discourse") break;
    const lemma = lemmaAt(tree, over);
    if (relation === "conj") {
      if (!detached && childWith(tree, at, "nsubj") === undefined)
        found = stronger(found, withoutNegation(ownFactuality(tree, over)));
    } else if (kind !== undefined) {
      const embedding = embeds(tree, over, kind);
      const above = ownFactuality(tree, over);
      if (embedding !== undefined && touches(tree, at, over, kind, embedding)) {
        const content = after(embedding, above);
        if (!detached || content === "reported" || embedding === "denial")
          found = stronger(found, detached ? "reported" : content);
      } else if (kind === "object" && isVerb(tree, over)) {
        // "may discuss the attack" takes the attack for granted, "may launch the attack" does not.
        if (!lends(tree, over) && presupposed(tree, at)) detached = true;
        else if (!detached) found = stronger(found, above === "past" ? none : above);
      } else if (relation === "acl") {
        detached = true;
      }
    } else if (relation === "nsubj" && !detached && takesPlace.has(lemma)) {
      found = stronger(found, ownFactuality(tree, over));
    } else if (isPurpose) {
      // "marched to free the prisoners": what is aimed at is not told as done.
      if (!detached) found = stronger(found, "hypothetical");
      detached = true;
    } else if (relation === "acl" || relation === "advcl" || relation === "appos") {
      detached = true;
    }
    at = over;
  }
  return found;
}

/** "announced a deal" makes the deal; "wanted the deal" takes it for granted. */
function touches(
  tree: SentenceTree,
  content: number,
  over: number,
  kind: Kind,
  embedding: Embedding,
): boolean {
  if (kind === "to" || kind === "that" || kind === "gerund") return true;
  if (embedding === "report") return !isVerb(tree, over);
  return embedding !== "open" || kind !== "object" || !presupposed(tree, content);
}

const withoutNegation = (factuality: Factuality): Factuality =>
  factuality === "negated" ? none : factuality;

const particleWord = (tree: SentenceTree, verb: number): string => {
  const particle = childWith(tree, verb, "compound:prt");
  return particle === undefined ? "" : wordAt(tree, particle);
};
