import { judging, objectControl } from "../lexicon/control-verbs.ts";
import { embeddingOf } from "../lexicon/embedding-index.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { controlRules } from "./control-rules.ts";
import { possessorOf } from "./owner.ts";
import { caseOf, isGerundSubject, lemmaAt, ranks } from "./phrase-words.ts";
import { joinedTo } from "./shared-fate.ts";
import { type Ask, markOf, relationOf, type SubjectRule } from "./subject-rule.ts";

/** The first rule that answers wins. */
export const subjectRules: readonly SubjectRule[] = [
  {
    name: "relative clause",
    example: "The _union_ that *called* the strike won.",
    find: (tree, verb, head) =>
      relationOf(tree, verb) === "acl:relcl" && childWith(tree, verb, "obj") !== undefined
        ? head
        : undefined,
  },
  {
    name: "gerund after what one has in doing it",
    example: "_Norway_ had trouble *selling* its fleet.",
    find: (tree, verb, head, ask) => {
      const over = tree.tokens[head]?.head ?? -1;
      const isHad = relationOf(tree, head) === "obj" && lemmaAt(tree, over) === "have";
      return tree.tokens[verb]?.xpos === "VBG" && isHad && hardship.test(lemmaAt(tree, head))
        ? ask.subject(over)
        : undefined;
    },
  },
  {
    name: "participle after its noun",
    example: "_Soldiers_ *carrying* rifles guarded the dam.",
    find: (tree, verb, head) => {
      const xpos = tree.tokens[verb]?.xpos;
      const isParticiple =
        xpos === "VBN" || (xpos === "VBG" && !/^(?:for|of)$/.test(markOf(tree, verb)));
      return relationOf(tree, verb) === "acl" && isParticiple && !isGerundSubject(tree, verb)
        ? head
        : undefined;
    },
  },
  {
    name: "infinitive after the object of a verb of asking",
    example: "The mayor urged the _council_ to *sell* the stadium.",
    find: (tree, verb, head, ask) => {
      if (relationOf(tree, verb) !== "acl" || markOf(tree, verb) !== "to") return undefined;
      const owner = possessorOf(tree, head);
      if (owner !== undefined) return owner;
      const over = tree.tokens[head]?.head ?? -1;
      const isObject = relationOf(tree, head) === "obj" || relationOf(tree, head) === "nsubj:pass";
      if (!isObject || over < 0 || judging.has(lemmaAt(tree, over))) return undefined;
      // A person is asked to do it; a plan, a right, a deal is its owner's.
      return tree.tokens[head]?.upos === "PROPN" || objectControl.has(lemmaAt(tree, over))
        ? head
        : ask.subject(over);
    },
  },
  {
    name: "infinitive of one among others",
    example: "_Norway_ is the latest country to *ban* the nets.",
    find: (tree, verb, head, ask) => {
      if (relationOf(tree, verb) !== "acl" || tree.tokens[verb]?.xpos !== "VB") return undefined;
      if (!ranks(tree, head)) return undefined;
      if (childWith(tree, head, "cop") !== undefined) return childWith(tree, head, "nsubj");
      return relationOf(tree, head) === "xcomp" ? ask.subject(tree.tokens[head]?.head ?? -1) : head;
    },
  },
  ...controlRules,
  {
    name: "gerund after the object of a verb of blame or hindrance",
    example: "Prosecutors accused the _treasurer_ of *bribing* a judge.",
    find: (tree, verb, head, ask) => {
      const relation = baseRelation(tree.tokens[verb]);
      if (relation !== "advcl" && relation !== "acl") return undefined;
      const mark = markOf(tree, verb);
      // "tricked Vega into *signing*"
      if (mark === "into") return ask.object(head);
      // "warned Peru against *selling* jets"
      if (mark === "against" && objectControl.has(lemmaAt(tree, head))) return ask.object(head);
      // "charged Vega with *bribing* a judge"
      if (mark === "with" && withDoing.has(lemmaAt(tree, head))) return ask.object(head);
      if (mark !== "of" && mark !== "from" && mark !== "for") return undefined;
      if (tree.tokens[head]?.upos === "VERB") return ask.object(head);
      // "has no intention of *resigning*": who has it would do it.
      if (mark === "of") return possessorOf(tree, head) ?? ownerOf(tree, head, ask) ?? head;
      // "sentenced the banker to nine years for *robbing* savers": no years rob.
      const over = tree.tokens[head]?.head ?? -1;
      const isBeside = mark === "for" && relationOf(tree, head) === "obl" && over < head;
      return (isBeside ? ask.object(over) : undefined) ?? head;
    },
  },
  {
    name: "clause of purpose that is what was asked",
    example: "The bishop urged the _senate_ to *pass* the bill.",
    find: (tree, verb, head, ask) =>
      relationOf(tree, verb) === "advcl" &&
      tree.tokens[verb]?.xpos === "VB" &&
      (objectControl.has(lemmaAt(tree, head)) || isAccusing(tree, head))
        ? ask.object(head)
        : undefined,
  },
  {
    name: "control by the subject",
    example: "The _bank_ agreed to *repay* its savers.",
    find: (tree, verb, head, ask) =>
      relationOf(tree, verb) === "xcomp" ? ask.subject(head) : undefined,
  },
  {
    name: "infinitive after an adjective",
    example: "The _bank_ is due to *repay* its savers.",
    find: (tree, verb, head) => {
      // Parsers take it for the subject, as in "it is hard to tell"; here somebody else is that.
      const subject =
        relationOf(tree, verb) === "csubj" ? childWith(tree, head, "nsubj") : undefined;
      const isOwn = subject !== undefined && subject < head && head < verb;
      return isOwn && lemmaAt(tree, subject) !== "it" ? subject : undefined;
    },
  },
  {
    name: "participle or purpose clause",
    example: "The _storm_ hit the island, *killing* nine people.",
    find: (tree, verb, head, ask) => {
      if (baseRelation(tree.tokens[verb]) !== "advcl") return undefined;
      const xpos = tree.tokens[verb]?.xpos;
      return xpos === "VBG" || xpos === "VB" || xpos === "VBN" ? ask.subject(head) : undefined;
    },
  },
  {
    name: "conjunction taken for a preposition",
    example: "Prices rose after the _army_ *closed* the port.",
    find: (tree, verb, head) => {
      const xpos = tree.tokens[verb]?.xpos;
      if (xpos !== "VBD" && xpos !== "VBZ" && xpos !== "VBP") return undefined;
      const before = tree.tokens[verb - 1];
      const isPhrase =
        (before?.head === head || before?.head === verb) &&
        baseRelation(before) === "obl" &&
        before?.upos !== "NUM";
      const opened = caseOf(tree, verb - 1);
      return isPhrase && opened !== undefined && clauseOpeners.has(opened) ? verb - 1 : undefined;
    },
  },
  {
    name: "second of two verbs",
    example: "The _army_ encircled the town and *shelled* it.",
    find: (tree, verb, head, ask) =>
      relationOf(tree, verb) === "conj" ? ask.subject(joinedTo(tree, verb, head)) : undefined,
  },
  {
    name: "infinitive that belongs to a noun's owner",
    example: "_Norway_'s plan to *sell* the fleet failed.",
    find: (tree, verb, head) =>
      relationOf(tree, verb) === "acl" ? possessorOf(tree, head) : undefined,
  },
  {
    name: "infinitive that somebody is put under",
    example: "The _mayor_ is under pressure to *sell* the stadium.",
    find: (tree, verb, head, ask) =>
      relationOf(tree, verb) === "acl" && caseOf(tree, head) === "under"
        ? (ask.subject(head) ?? ask.subject(tree.tokens[head]?.head ?? -1))
        : undefined,
  },
  {
    name: "infinitive that belongs to a noun's author",
    example: "The decision by the _council_ to *sell* the stadium stands.",
    find: (tree, verb, head) =>
      relationOf(tree, verb) === "acl" && tree.tokens[verb]?.xpos === "VB"
        ? childrenOf(tree, head).find(
            (child) =>
              child < verb &&
              baseRelation(tree.tokens[child]) === "nmod" &&
              caseOf(tree, child) === "by",
          )
        : undefined,
  },
];

/** What one has in doing something, and what does nothing itself. */
const hardship = /^(?:trouble|difficulty|luck|success|fun)$/;

/** Who has, voices or denies what may be done; of a person no one has it. */
function ownerOf(tree: SentenceTree, noun: number, ask: Ask): number | undefined {
  const over = tree.tokens[noun]?.head ?? -1;
  const isHad = relationOf(tree, noun) === "obj" && tree.tokens[over]?.upos === "VERB";
  return isHad && embeddingOf(lemmaAt(tree, noun), "NOUN", "of") !== undefined
    ? ask.subject(over)
    : undefined;
}

/** "accused him of plotting to flee" */
const isAccusing = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]?.upos === "VERB" &&
  embeddingOf(lemmaAt(tree, verb), "VERB", "gerund") === "allegation";

/** What the object of these has done, or is to do, stands behind "with". */
const withDoing: ReadonlySet<string> = new Set(["charge", "credit", "entrust", "task"]);

const clauseOpeners: ReadonlySet<string> = new Set(
  "after before since until as because".split(" "),
);

/** The subject a verb has from its surroundings; undefined where none of the rules applies. */
export function inheritedSubject(tree: SentenceTree, verb: number, ask: Ask): number | undefined {
  const head = tree.tokens[verb]?.head ?? -1;
  if (head < 0) return undefined;
  for (const rule of subjectRules) {
    const found = rule.find(tree, verb, head, ask);
    if (found !== undefined && found !== verb) return found;
  }
  return undefined;
}
