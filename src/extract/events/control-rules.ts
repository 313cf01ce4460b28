import { addressing, calling, objectControl, subjectControl } from "../lexicon/control-verbs.ts";
import { baseRelation, childWith } from "../sentence-tree.ts";
import { lemmaAt, prepositional } from "./phrase-words.ts";
import { markOf, relationOf, type SubjectRule } from "./subject-rule.ts";

/** Who would do what is asked, called for or ordered in an infinitive. */
export const controlRules: readonly SubjectRule[] = [
  {
    name: "control by whom one calls on",
    example: "The bishop appealed to the _rebels_ to *free* the pilots.",
    find: (tree, verb, head) => {
      if (tree.tokens[verb]?.xpos !== "VB") return undefined;
      const over = tree.tokens[head]?.head ?? -1;
      if (relationOf(tree, head) === "obl" && calling.has(lemmaAt(tree, over))) return head;
      if (!calling.has(lemmaAt(tree, head))) return undefined;
      return ["on", "upon", "to", "with", "for"]
        .flatMap((word) => prepositional(tree, head, word))
        .find((called) => called > head && called < verb);
    },
  },
  {
    name: "infinitive of what one calls for",
    example: "The senate called for _Norway_ to be *expelled*.",
    find: (tree, verb, head) => {
      const called = relationOf(tree, verb) === "xcomp" && calling.has(lemmaAt(tree, head));
      return called && markOf(tree, verb) === "to"
        ? prepositional(tree, head, "for").find(
            (one) => one > head && one < verb && tree.tokens[one]?.head === head,
          )
        : undefined;
    },
  },
  {
    name: "control by the caller",
    example: "The _premier_ phoned President Paz to *express* condolences.",
    find: (tree, verb, head, ask) =>
      /^(?:call|phone|telephone|ring|visit|meet|contact)$/.test(lemmaAt(tree, head)) &&
      baseRelation(tree.tokens[verb]) !== "acl" &&
      tree.tokens[verb]?.xpos === "VB" &&
      addressing.has(lemmaAt(tree, verb)) &&
      ask.object(head) !== undefined
        ? ask.subject(head)
        : undefined,
  },
  {
    name: "control by the object",
    example: "The court ordered the _bank_ to *repay* its savers.",
    find: (tree, verb, head, ask) => {
      const lemma = lemmaAt(tree, head);
      if (relationOf(tree, verb) !== "xcomp" || subjectControl.has(lemma)) return undefined;
      // "asked Chile to sell": to the parser Chile may be an indirect object.
      const asked = objectControl.has(lemma) ? childWith(tree, head, "iobj") : undefined;
      return asked ?? ask.object(head);
    },
  },
];
