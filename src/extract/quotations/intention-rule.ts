import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { attribution, framesOf, isInfinitive, tokensFromTo } from "./cue-frames.ts";
import { isHearsay } from "./hearsay-rule.ts";
import { agentOf, holderOf, isPassive } from "./holder.ts";
import { followsObject } from "./object-control.ts";
import { isAnyone } from "./object-rules.ts";
import { listEnd, phraseCut, phraseEnd } from "./phrase-end.ts";

/** "advised the king to rest": an infinitive right behind the hearer is what the hearer is to do. */
const followsHead = (tree: SentenceTree, hearer: number, action: number): boolean =>
  subtree(tree, action)[0] === hearer + 1;

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
    {
      text: "The firm agreed to lend the town a crane, and the dockers' union also helped.",
      source: "The firm",
      content: "to lend the town a crane",
    },
    {
      text: "The doctor advised the king to rest.",
      source: "The doctor",
      content: "the king to rest",
    },
  ],
  negative: ["He began to cut forty routes."],
  cues: "verbs",
  read: (tree, token) => {
    const frames = framesOf(tree, token);
    if (frames === undefined || isHearsay(tree, token)) return [];
    const agent =
      frames.order !== undefined && isPassive(tree, token) ? agentOf(tree, token) : undefined;
    const hearer = childWith(tree, token, "obj", "iobj");
    const ofHearer =
      (frames.order ?? 0) >= 0.6 && hearer !== undefined && hearer > token
        ? childrenOf(tree, hearer).filter(
            (child) =>
              baseRelation(tree.tokens[child]) === "acl" && followsHead(tree, hearer, child),
          )
        : [];
    const ofAgent = agent === undefined ? [] : childrenOf(tree, agent);
    const action = [...childrenOf(tree, token), ...ofHearer, ...ofAgent].find(
      (child) =>
        child > token &&
        isInfinitive(tree, child) &&
        (/^(?:xcomp|ccomp|acl)$/.test(baseRelation(tree.tokens[child])) ||
          // "urges her son to come out": an object in between shows whose action it is.
          (baseRelation(tree.tokens[child]) === "advcl" &&
            (((frames.order ?? 0) >= 0.6 && followsObject(tree, token, child)) ||
              (agent !== undefined && followsHead(tree, agent, child))))),
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
    // "were urged *by police* to stay": those who urge are.
    if (agent !== undefined && frames.order !== undefined && first > agent)
      return attribution(token, tokensFromTo(first, end), agent, frames.order);
    if (object === undefined && childWith(tree, action, "nsubj") === undefined) {
      if (frames.infinitive === undefined) return [];
      // "is asked to resign": those who ask are not named.
      const holder = isPassive(tree, token) ? undefined : holderOf(tree, token);
      if (holder !== undefined && isAnyone(tree, holder)) return [];
      return attribution(token, tokensFromTo(first, end), holder, frames.infinitive);
    }
    if (frames.order === undefined) return [];
    const start = object === undefined ? first : (subtree(tree, object)[0] ?? object);
    return attribution(token, tokensFromTo(start, end), holderOf(tree, token), frames.order);
  },
};
