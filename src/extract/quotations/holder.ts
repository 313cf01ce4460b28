import { baseRelation, childrenOf, childWith, type SentenceTree } from "./sentence-tree.ts";

/** Verbs whose object, not subject, does what the infinitive after them says: "told her to leave". */
const objectControl: ReadonlySet<string> = new Set(
  (
    "advise allow ask beg cause challenge command compel convince direct enable encourage expect forbid force get " +
    "help implore inspire instruct invite lead leave let lobby make order permit persuade press pressure prompt push remind " +
    "request require see send task teach tell tempt urge want warn"
  ).split(" "),
);

const caseOf = (tree: SentenceTree, token: number): string => {
  const marker = childWith(tree, token, "case");
  return marker === undefined ? "" : (tree.tokens[marker]?.lemma ?? "").toLowerCase();
};

/** The "by" phrase of a passive: "was denied by the ministry". */
export const agentOf = (tree: SentenceTree, verb: number): number | undefined =>
  childrenOf(tree, verb).find(
    (child) =>
      tree.tokens[child]?.relation === "obl:agent" ||
      (baseRelation(tree.tokens[child]) === "obl" && caseOf(tree, child) === "by"),
  );

export const isPassive = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some((child) => {
    const relation = tree.tokens[child]?.relation;
    return relation === "nsubj:pass" || relation === "aux:pass" || relation === "csubj:pass";
  });

const isRelativizer = (tree: SentenceTree, token: number): boolean =>
  /^(?:who|which|that|whom)$/i.test(tree.tokens[token]?.text ?? "");

const anywhere = (): undefined => undefined;

/**
 * Whoever does what a verb says, found through the ways that English has of leaving the subject out:
 * a shared one ("the court heard and rejected"), control ("promised to denounce"), a participle ("she left, saying"),
 * a relative clause ("the aide who said"), a passive's agent. A passive verb without an agent has no holder.
 */
export function holderOf(tree: SentenceTree, verb: number, depth = 0): number | undefined {
  if (depth > 8) return anywhere();
  const token = tree.tokens[verb];
  if (token === undefined) return undefined;
  if (isPassive(tree, verb)) return agentOf(tree, verb);
  const relation = baseRelation(token);
  const subject = childWith(tree, verb, "nsubj");
  if (subject !== undefined) {
    if (
      isRelativizer(tree, subject) &&
      token.relation === "acl:relcl" &&
      tree.tokens[token.head] !== undefined
    ) {
      return token.head;
    }
    return subject;
  }
  if (token.head < 0) return undefined;
  const head = tree.tokens[token.head];
  if (head === undefined) return undefined;
  if (relation === "conj") {
    // "was fined and apologized": the passive's subject is shared, its agent is not.
    if (isPassive(tree, token.head)) {
      return token.xpos === "VBN"
        ? agentOf(tree, token.head)
        : childWith(tree, token.head, "nsubj");
    }
    return head.upos === "VERB" || head.upos === "AUX" || relationCarriesSubject(tree, token.head)
      ? holderOf(tree, token.head, depth + 1)
      : undefined;
  }
  if (relation === "xcomp" || (relation === "ccomp" && token.xpos === "VB")) {
    const object = childWith(tree, token.head, "obj", "iobj");
    if (object !== undefined && object < verb && objectControl.has(head.lemma.toLowerCase())) {
      return object;
    }
    return isPassive(tree, token.head)
      ? childWith(tree, token.head, "nsubj")
      : holderOf(tree, token.head, depth + 1);
  }
  if (relation === "advcl" || relation === "parataxis" || relation === "dep") {
    if (token.xpos === "VBN" && agentOf(tree, verb) !== undefined) return agentOf(tree, verb);
    if (relation !== "advcl" && token.xpos !== "VBG") return undefined;
    if (isPassive(tree, token.head)) return childWith(tree, token.head, "nsubj");
    return head.upos === "NOUN" || head.upos === "PROPN" || head.upos === "PRON"
      ? (childWith(tree, token.head, "nsubj") ?? token.head)
      : holderOf(tree, token.head, depth + 1);
  }
  if (relation === "acl") {
    if (token.xpos === "VBN") return agentOf(tree, verb);
    if (token.relation === "acl:relcl") return undefined;
    // "his decision to deny": the possessor decides; "a letter saying": the letter says.
    const possessor = childWith(tree, token.head, "nmod:poss");
    return token.xpos === "VBG" ? token.head : (possessor ?? holderOfNoun(tree, token.head, depth));
  }
  return undefined;
}

const relationCarriesSubject = (tree: SentenceTree, head: number): boolean =>
  childWith(tree, head, "nsubj") !== undefined;

/** Who holds what a noun names as its verb's object: "made a promise to leave". */
const holderOfNoun = (tree: SentenceTree, noun: number, depth: number): number | undefined => {
  const token = tree.tokens[noun];
  return token !== undefined && baseRelation(token) === "obj"
    ? holderOf(tree, token.head, depth + 1)
    : undefined;
};
