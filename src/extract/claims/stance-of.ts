import type { Stance } from "../../model/kinds/statement.ts";
import { cueKey } from "../quotations/cue-frames.ts";
import { isPassive } from "../quotations/holder.ts";
import type { FoundAttribution } from "../quotations/sentence-attributions.ts";
import { childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { type StanceClass, type StanceFrame, stanceClasses } from "./stance-classes.ts";
import { stanceConditions } from "./stance-conditions.ts";

interface Keyed {
  readonly stanceClass: StanceClass;
  readonly cues: ReadonlySet<string>;
}

const keyed: readonly Keyed[] = stanceClasses.map((stanceClass) => ({
  stanceClass,
  cues: new Set(stanceClass.cues.split(" ")),
}));

export interface FoundStance {
  readonly stance: Stance;
  readonly frame: StanceFrame;
  /** Whether the stance lies in the cue's negation: "does not believe". */
  readonly negated: boolean;
  readonly rule: string;
}

const framesByRule: Readonly<Record<string, StanceFrame>> = {
  "clause/complement": "clause",
  "clause/inserted": "clause",
  "clause/as-cue": "clause",
  "clause/object": "object",
  "clause/resumed": "object",
  "clause/preposition": "preposition",
  "clause/according": "according",
  "noun/content": "noun",
};

/** An infinitive of its own subject, or one that somebody else is to follow: "to leave", "them to leave". */
function frameOf(tree: SentenceTree, { found, rule }: FoundAttribution): StanceFrame | undefined {
  if (rule !== "clause/intention") return framesByRule[rule];
  return tree.tokens[found.content[0] ?? -1]?.xpos === "TO" &&
    childWith(tree, found.cue, "obj", "iobj") === undefined &&
    !(found.holder !== undefined && isPassive(tree, found.cue))
    ? "infinitive"
    : "order";
}

/** "declined to comment": who says nothing takes no stance. */
const keepsSilent = (tree: SentenceTree, cue: number): boolean => {
  const action = childWith(tree, cue, "xcomp");
  return /^(?:comment|say|tell|answer|discuss|elaborate|speculate|identify|name|respond|reply|disclose|specify)$/.test(
    tree.tokens[action ?? -1]?.lemma ?? "",
  );
};

/** "Drought is to *blame* for it": that blames nobody whom the sentence names as one who does. */
const isToBlame = (tree: SentenceTree, cue: number): boolean =>
  tree.words[cue] === "blame" &&
  tree.words[cue - 1] === "to" &&
  [cue - 2, cue - 3].some((before) => tree.lemmas[before] === "be");

/** Is the cue denied or only thought of? "did not deny", "stopped short of blaming", "refused to confirm". */
function isNegated(tree: SentenceTree, cue: number): boolean {
  const negated = (token: number): boolean =>
    childrenOf(tree, token).some((child) =>
      /^(?:not|n't|n’t|never|neither|nor|no|hardly|without)$/i.test(tree.tokens[child]?.text ?? ""),
    );
  if (negated(cue)) return true;
  const head = tree.tokens[cue]?.head ?? -1;
  const governor = tree.tokens[head];
  if (
    governor === undefined ||
    !/^(?:xcomp|ccomp|advcl|obl)/.test(tree.tokens[cue]?.relation ?? "")
  ) {
    return false;
  }
  return (
    /^(?:refuse|decline|fail|avoid|stop|cease|hesitate)$/.test(governor.lemma.toLowerCase()) ||
    (/^xcomp/.test(tree.tokens[cue]?.relation ?? "") && negated(head))
  );
}

/** The stance that a cue takes in its construction; none for a cue that only says. */
export function stanceOf(tree: SentenceTree, one: FoundAttribution): FoundStance | undefined {
  const { found } = one;
  const frame = frameOf(tree, one);
  if (frame === undefined || isToBlame(tree, found.cue)) return undefined;
  const key = cueKey(tree, found.cue);
  const negated = isNegated(tree, found.cue);
  for (const { stanceClass, cues } of keyed) {
    const { stance, name, only = [] } = stanceClass;
    if (!stanceClass.frames.includes(frame) || !cues.has(frame === "according" ? "as" : key))
      continue;
    if (negated !== (stanceClass.negated ?? false)) continue;
    if (!only.every((condition) => stanceConditions[condition](tree, one))) continue;
    if (stance === "Rejects" && frame === "infinitive" && keepsSilent(tree, found.cue)) continue;
    return { stance, frame, negated, rule: `${name}/${frame}` };
  }
  return undefined;
}
