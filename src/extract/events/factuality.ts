import { contentFactuality, type Embedding } from "../lexicon/embedding.ts";
import { embeddingOf } from "../lexicon/embedding-index.ts";
import { actingSupportVerbs, sufferingSupportVerbs } from "../lexicon/support-verbs.ts";
import type { Factuality } from "../reading.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { attachmentOf, embeds, type Kind } from "./attachment.ts";
import { isOwnRemark } from "./impersonal.ts";
import { ownFactuality, stronger } from "./own-factuality.ts";
import { isVerb, lemmaAt, wordAt } from "./phrase-words.ts";

const none: Factuality = "actual";

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

/**
 * The verb of saying that is put after or into the sentence it reports: "..., the army said". Parsers call it
 * parataxis, or a clause of some other kind; what shows it is the comma and a subject of its own.
 */
function reportedBeside(tree: SentenceTree, token: number): boolean {
  return childrenOf(tree, token).some((child) => {
    if (!isVerb(tree, child) || embeddingOf(lemmaAt(tree, child), "VERB", "that") !== "report")
      return false;
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "parataxis") return true;
    if (!besides.has(relation) || child < token) return false;
    const subject = childWith(tree, child, "nsubj");
    const opened = childWith(tree, child, "mark", "cc");
    if (
      subject === undefined ||
      opened !== undefined ||
      childWith(tree, child, "obj", "ccomp") !== undefined
    )
      return false;
    const first = Math.min(subject, ...childrenOf(tree, subject));
    return tree.tokens[first - 1]?.text === ",";
  });
}

const besides: ReadonlySet<string> = new Set(["advcl", "conj", "ccomp", "acl", "appos", "dep"]);

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
      const embedding = isOwnRemark(tree, over) ? undefined : embeds(tree, over, kind);
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
