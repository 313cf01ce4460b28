import type { Stance } from "../../model/kinds/statement.ts";
import { cueKey } from "../quotations/cue-frames.ts";
import type { FoundAttribution } from "../quotations/sentence-attributions.ts";
import { childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { claimNouns, type StanceClass, type StanceFrame, stanceClasses } from "./stance-classes.ts";

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
    childWith(tree, found.cue, "obj", "iobj") === undefined
    ? "infinitive"
    : "order";
}

const isClaimNoun = (tree: SentenceTree, cue: number): boolean => {
  const object = childWith(tree, cue, "obj", "nsubj:pass");
  const head = tree.tokens[object ?? -1];
  return head !== undefined && claimNouns.has(head.lemma.toLowerCase());
};

const namesClaim = (tree: SentenceTree, content: readonly number[]): boolean =>
  content.some((token) => claimNouns.has(tree.tokens[token]?.lemma.toLowerCase() ?? ""));

const obliges = (tree: SentenceTree, content: readonly number[]): boolean =>
  content
    .slice(0, 20)
    .some((token) => /^(?:must|should|shall|ought|needs?)$/i.test(tree.tokens[token]?.text ?? ""));

const untrue =
  /^(?:false|untrue|baseless|groundless|unfounded|fabricated|bogus|fake|wrong|incorrect|inaccurate|nonsense|lies?|fabrications?|fiction|fantasy|rubbish|hoax|smears?|slander)$/;

const isUntrue = (tree: SentenceTree, content: readonly number[]): boolean =>
  content.some((token) => untrue.test(tree.words[token] ?? ""));

/** "declined to comment": who says nothing takes no stance. */
const keepsSilent = (tree: SentenceTree, cue: number): boolean => {
  const action = childWith(tree, cue, "xcomp");
  return /^(?:comment|say|tell|answer|discuss|elaborate|speculate|identify|name|respond|reply|disclose|specify)$/.test(
    tree.tokens[action ?? -1]?.lemma ?? "",
  );
};

/** Is the cue denied or only thought of? "did not deny", "stopped short of blaming", "refused to confirm". */
export function isNegated(tree: SentenceTree, cue: number): boolean {
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
  if (frame === undefined) return undefined;
  const key = cueKey(tree, found.cue);
  for (const { stanceClass, cues } of keyed) {
    const { stance, name } = stanceClass;
    if (!stanceClass.frames.includes(frame) || !cues.has(frame === "according" ? "as" : key))
      continue;
    const isClaim =
      one.rule === "clause/resumed" ||
      isClaimNoun(tree, found.cue) ||
      // "called the report false": the parser may take what follows for a clause.
      (stanceClass.untrue === true && namesClaim(tree, found.content));
    if (stanceClass.about === "claims" && !isClaim) continue;
    if (stanceClass.untrue === true && !isUntrue(tree, found.content)) continue;
    if (stance === "Rejects" && frame === "infinitive" && keepsSilent(tree, found.cue)) continue;
    if (stanceClass.obliging === true && !obliges(tree, found.content)) continue;
    return { stance, frame, rule: `${name}/${frame}` };
  }
  return undefined;
}
