import { baseRelation, childrenOf, childWith, subtree } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { attribution, framesOf, isInfinitive, tokensFromTo } from "./cue-frames.ts";
import { cueNouns } from "./cue-nouns.ts";
import { holderOf, isPassive } from "./holder.ts";
import { listEnd, phraseCut, phraseEnd } from "./phrase-end.ts";
import { looseClause, reportedEnd, reportedStart } from "./reported-span.ts";

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
    // "repeated the claim that ...": the clause is the noun's.
    const first = clause === undefined ? undefined : subtree(tree, clause)[0];
    if (
      first !== undefined &&
      first > token + 1 &&
      tree.tokens[first]?.lemma === "that" &&
      frames.order === undefined &&
      cueNouns.get(tree.tokens[first - 1]?.lemma.toLowerCase() ?? "")?.clause !== undefined
    ) {
      return [];
    }
    if (clause !== undefined && clause < token) {
      const inside = subtree(tree, clause).filter((word) => word < token);
      return attribution(token, inside, holderOf(tree, token), confidence * 0.95);
    }
    if (clause === undefined) {
      if (confidence < 0.8) return [];
      const loose = looseClause(tree, token, frames.order !== undefined);
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
  construction: "A verb of wanting, planning, promising or urging with an infinitive",
  positive: [
    {
      text: "He plans to cut forty routes.",
      source: "He",
      content: "to cut forty routes",
    },
    {
      text: "Doctors urged parents to vaccinate their children.",
      source: "Doctors",
      content: "parents to vaccinate their children",
    },
  ],
  negative: ["He began to cut forty routes."],
  read: (tree, token) => {
    const frames = framesOf(tree, token);
    if (frames === undefined) return [];
    const action = childrenOf(tree, token).find(
      (child) =>
        child > token &&
        /^(?:xcomp|ccomp)$/.test(baseRelation(tree.tokens[child])) &&
        isInfinitive(tree, child),
    );
    if (action === undefined) return [];
    const inside = subtree(tree, action);
    const first = inside[0] ?? action;
    const all = listEnd(tree, phraseEnd(tree, token, inside.at(-1) ?? action));
    const end = Math.max(action, phraseCut(tree, token, first, all));
    const object = childrenOf(tree, token).find(
      (child) =>
        child > token && child < action && /^(?:obj|iobj)$/.test(baseRelation(tree.tokens[child])),
    );
    if (object === undefined && childWith(tree, action, "nsubj") === undefined) {
      if (frames.infinitive === undefined) return [];
      // "is expected to resign": those who expect it are not named.
      const holder = isPassive(tree, token) ? undefined : holderOf(tree, token);
      return attribution(token, tokensFromTo(first, end), holder, frames.infinitive);
    }
    if (frames.order === undefined) return [];
    const start = object === undefined ? first : (subtree(tree, object)[0] ?? object);
    return attribution(token, tokensFromTo(start, end), holderOf(tree, token), frames.order);
  },
};
