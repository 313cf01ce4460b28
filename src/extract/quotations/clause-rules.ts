import type { Attribution, AttributionRule } from "./attribution.ts";
import { cueVerbs } from "./cue-verbs.ts";
import { holderOf, isPassive } from "./holder.ts";
import { looseClause, reportedEnd, reportedStart, tokensFromTo } from "./reported-span.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "./sentence-tree.ts";

const attribution = (
  cue: number,
  content: readonly number[],
  holder: number | undefined,
  confidence: number,
): readonly Attribution[] =>
  content.length === 0
    ? []
    : [
        {
          cue,
          cueRange: { first: cue, last: cue },
          content,
          ...(holder === undefined ? {} : { holder }),
          confidence,
        },
      ];

const framesOf = (tree: SentenceTree, token: number) =>
  tree.tokens[token]?.upos === "VERB"
    ? cueVerbs.get(tree.tokens[token].lemma.toLowerCase())
    : undefined;

const isInfinitive = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some(
    (child) =>
      child < verb && tree.tokens[child]?.lemma === "to" && tree.tokens[child]?.xpos === "TO",
  );

export const reportedClause: AttributionRule = {
  name: "clause/complement",
  construction: "A verb of saying, thinking, asking or showing with a clause as its object",
  positive: [
    {
      text: "The minister said that the dam would hold until spring.",
      source: "The minister",
      content: "that the dam would hold until spring",
    },
    {
      text: "Garcia told lawmakers that the fund was empty.",
      source: "Garcia",
      content: "that the fund was empty",
    },
    {
      text: "Critics asked whether the law had been read.",
      source: "Critics",
      content: "whether the law had been read",
    },
  ],
  negative: ["The dam held until spring."],
  read: (tree, token) => {
    const frames = framesOf(tree, token);
    const confidence = frames?.clause;
    if (frames === undefined || confidence === undefined) return [];
    const clause = childrenOf(tree, token).find(
      (child) => tree.tokens[child]?.relation === "ccomp" && !isInfinitive(tree, child),
    );
    if (clause !== undefined && clause < token) {
      return attribution(token, subtree(tree, clause), holderOf(tree, token), confidence);
    }
    if (clause === undefined) {
      if (confidence < 0.84) return [];
      const loose = looseClause(tree, token);
      if (loose === undefined) return [];
      const end = reportedEnd(tree, token, loose.start, loose.head);
      return attribution(
        token,
        tokensFromTo(loose.start, end),
        holderOf(tree, token),
        confidence * 0.85,
      );
    }
    const start = reportedStart(tree, token, clause, frames.order !== undefined);
    const end = reportedEnd(tree, token, start, clause);
    return attribution(token, tokensFromTo(start, end), holderOf(tree, token), confidence);
  },
};

export const intendedAction: AttributionRule = {
  name: "clause/intention",
  construction: "A verb of wanting, planning or promising with an infinitive",
  positive: [
    {
      text: "The airline plans to cut forty routes.",
      source: "The airline",
      content: "to cut forty routes",
    },
  ],
  negative: ["The airline began to cut forty routes."],
  read: (tree, token) => {
    const frames = framesOf(tree, token);
    if (frames === undefined) return [];
    const action = childrenOf(tree, token).find(
      (child) =>
        child > token &&
        (baseRelation(tree.tokens[child]) === "xcomp" ||
          tree.tokens[child]?.relation === "ccomp") &&
        isInfinitive(tree, child),
    );
    if (action === undefined) return [];
    const object = childrenOf(tree, token).find(
      (child) =>
        child > token && child < action && /^(?:obj|iobj)$/.test(baseRelation(tree.tokens[child])),
    );
    const inner = childWith(tree, action, "nsubj");
    if (object === undefined && inner === undefined) {
      if (frames.infinitive === undefined) return [];
      const content = subtree(tree, action);
      // "is expected to resign": those who expect it are not named.
      const holder = isPassive(tree, token) ? undefined : holderOf(tree, token);
      return attribution(token, content, holder, frames.infinitive);
    }
    if (frames.order === undefined) return [];
    const content = [
      ...(object === undefined ? [] : subtree(tree, object)),
      ...subtree(tree, action),
    ];
    return attribution(
      token,
      [...new Set(content)].sort((a, b) => a - b),
      holderOf(tree, token),
      frames.order,
    );
  },
};

export const reportedObject: AttributionRule = {
  name: "clause/object",
  construction: "A verb of saying or judging with a noun phrase or gerund as its object",
  positive: [
    {
      text: "The treasurer denied any knowledge of the loan.",
      source: "The treasurer",
      content: "any knowledge of the loan",
    },
  ],
  negative: ["The treasurer signed the loan."],
  read: (tree, token) => {
    const frames = framesOf(tree, token);
    if (frames === undefined) return [];
    const confidence = frames.object ?? (frames.naming === undefined ? undefined : 0.3);
    if (confidence === undefined) return [];
    if (isPassive(tree, token)) {
      const subject = childWith(tree, token, "nsubj");
      const holder = holderOf(tree, token);
      if (subject === undefined || holder === undefined) return [];
      return attribution(token, subtree(tree, subject), holder, confidence * 0.8);
    }
    const object =
      childWith(tree, token, "obj") ??
      childrenOf(tree, token).find(
        (child) =>
          child > token &&
          /^(?:xcomp|ccomp)$/.test(baseRelation(tree.tokens[child])) &&
          tree.tokens[child]?.xpos === "VBG",
      );
    if (object === undefined || object < token) return [];
    const named = childrenOf(tree, token).find(
      (child) =>
        child > object &&
        (baseRelation(tree.tokens[child]) === "xcomp" ||
          (baseRelation(tree.tokens[child]) === "obl" &&
            childrenOf(tree, child).some(
              (marker) =>
                tree.tokens[marker]?.lemma === "as" && baseRelation(tree.tokens[marker]) === "case",
            )) ||
          (baseRelation(tree.tokens[child]) === "advcl" &&
            childrenOf(tree, child).some((marker) => tree.tokens[marker]?.lemma === "as"))),
    );
    if (named !== undefined && isInfinitive(tree, named)) return [];
    const content = [
      ...subtree(tree, object),
      ...(named === undefined ? [] : subtree(tree, named)),
    ];
    return attribution(
      token,
      [...new Set(content)].sort((a, b) => a - b),
      holderOf(tree, token),
      named === undefined ? confidence : Math.max(confidence, frames.naming ?? 0),
    );
  },
};

export const reportedOblique: AttributionRule = {
  name: "clause/preposition",
  construction: "A verb of saying or wanting with a preposition in front of its content",
  positive: [
    {
      text: "Aid groups called for an immediate ceasefire.",
      source: "Aid groups",
      content: "an immediate ceasefire",
    },
  ],
  negative: ["Aid groups waited for an immediate ceasefire."],
  read: (tree, token) => {
    const prepositions = framesOf(tree, token)?.prepositions;
    if (prepositions === undefined) return [];
    for (const child of childrenOf(tree, token)) {
      if (child < token) continue;
      const marker = childWith(tree, child, "case", "mark");
      if (marker === undefined || marker < token) continue;
      const confidence = prepositions[tree.tokens[marker]?.lemma.toLowerCase() ?? ""];
      if (confidence === undefined) continue;
      const content = subtree(tree, child, new Set([marker]));
      return [
        {
          cue: token,
          cueRange: { first: token, last: marker === token + 1 ? marker : token },
          content,
          ...optionalHolder(tree, token),
          confidence,
        },
      ];
    }
    return [];
  },
};

const optionalHolder = (tree: SentenceTree, token: number): { readonly holder?: number } => {
  const holder = holderOf(tree, token);
  return holder === undefined ? {} : { holder };
};
