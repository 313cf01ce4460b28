import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "../sentence-tree.ts";
import { behindAside, opensAside } from "./aside.ts";
import type { AttributionRule } from "./attribution.ts";
import {
  closesQuestion,
  isAboutAll,
  isCircumstance,
  isOfNoun,
  relativeBefore,
} from "./clause-place.ts";
import { attribution, framesOf, isInfinitive, tokensFromTo } from "./cue-frames.ts";
import { holderOf } from "./holder.ts";
import { insertedCue } from "./inserted-rule.ts";
import { looseClause } from "./loose-clause.ts";
import { isOwnVoice } from "./own-voice.ts";
import { relativeCue } from "./relative-cue-rule.ts";
import { reportedEnd, reportedStart } from "./reported-span.ts";
import { resumedBy } from "./resumption.ts";
import { isComma, isTensed } from "./set-off-cue.ts";
import { isNoun } from "./subject-in-print.ts";

/** "has found that ...": a clause with "that" right behind a verb is its object, whatever the parser calls it. */
const thatClause = (tree: SentenceTree, verb: number): number | undefined =>
  /^(?:that|whether|why|how)$/.test(tree.tokens[verb + 1]?.text ?? "")
    ? childrenOf(tree, verb).find(
        (child) =>
          child > verb + 1 &&
          /^(?:advcl|dep|parataxis|obl|xcomp)$/.test(baseRelation(tree.tokens[child])) &&
          /^VB|^JJ|^NN/.test(tree.tokens[child]?.xpos ?? "") &&
          subtree(tree, child)[0] === verb + 1,
      )
    : undefined;

/** "..., said Ana Ruiz, who runs the port": no report, for it tells of the speaker. */
const opensRelative = (tree: SentenceTree, clause: number): boolean =>
  /^(?:who|whose|whom|which)$/.test(tree.tokens[openingOf(tree, clause)]?.text ?? "");

/** The first word of a clause, without a comma that the parser hung on it. */
const openingOf = (tree: SentenceTree, clause: number): number =>
  subtree(tree, clause).find((token) => tree.tokens[token]?.upos !== "PUNCT") ?? clause;

const isBehindObject = (
  tree: SentenceTree,
  verb: number,
  clause: number,
  marker: string,
): boolean =>
  childrenOf(tree, clause).some(
    (child) =>
      tree.tokens[child]?.text === marker &&
      child > verb + 1 &&
      child < clause &&
      baseRelation(tree.tokens[child]) === "mark",
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
    {
      text: "The company said its chief, who joined in May, had quit.",
      source: "The company",
      content: "its chief, who joined in May, had quit",
    },
    {
      text: "Asked if she would quit, the coach smiled.",
      content: "if she would quit",
    },
    {
      text: "Rates may fall if the board agrees that the worst is over, Ruiz told investors.",
      content: "that the worst is over",
      source: "the board",
    },
    {
      text: "Explaining what had happened, the clerk said that talks had failed.",
      source: "the clerk",
      content: "that talks had failed",
    },
    {
      text: "The clerk warned, however, that more heat would split the rails.",
      source: "The clerk",
      content: "that more heat would split the rails",
    },
    {
      text: "The ferry line said it would refund fares and denied any fault.",
      source: "The ferry line",
      content: "it would refund fares",
    },
    {
      text: "The court held that the ban was void and awarded the widow her costs.",
      source: "The court",
      content: "that the ban was void",
    },
    {
      text: "The firm said it would close its mill, a decision that the mayor called rash.",
      source: "The firm",
      content: "it would close its mill",
    },
    {
      text: "A spokesman for the harbor said only that the matter was closed.",
      source: "A spokesman for the harbor",
      content: "only that the matter was closed",
    },
    {
      text: "She wondered aloud whether anyone was listening.",
      source: "She",
      content: "whether anyone was listening",
    },
    {
      text: "Unions say pay fell; the ferry line says it rose.",
      source: "Unions",
      content: "pay fell",
    },
    {
      text: "The minister, while admitting that costs rose, ruled out cuts.",
      source: "The minister",
      content: "that costs rose",
    },
    {
      text: "The clerk said in a letter that the notice wrongly suggests a delay.",
      source: "The clerk",
      content: "that the notice wrongly suggests a delay",
    },
    {
      text: "It said in a note that visits to the wards would not be cut.",
      source: "It",
      content: "that visits to the wards would not be cut",
    },
    {
      text: "Ferris Foods has warned there could be more losses to come.",
      source: "Ferris Foods",
      content: "there could be more losses to come",
    },
    {
      text: "The union demanded the board pay all arrears by May.",
      source: "The union",
      content: "the board pay all arrears by May",
    },
    {
      text: 'The coach, asked whether he was glad it was over, replied: "No."',
      content: "whether he was glad it was over",
    },
    {
      text: "The ministry said today the ferry was lost.",
      source: "The ministry",
      content: "the ferry was lost",
    },
    {
      text: "Mr. Haas, asked whether he had known of the leak, said he could not recall.",
      source: "Mr. Haas",
      content: "he could not recall",
    },
  ],
  negative: [
    "Everything the mayor says is a lie.",
    "A guide passed round a picture that showed two bears.",
    "The dam held until spring.",
    "The guard showed no fear as the verdict was read.",
  ],
  cues: "verbs",
  read: (tree, token) => {
    const frames = framesOf(tree, token);
    const confidence = frames?.clause;
    if (frames === undefined || confidence === undefined || isOwnVoice(tree, token)) return [];
    const clauses = childrenOf(tree, token).filter(
      (child) => tree.tokens[child]?.relation === "ccomp" && !isInfinitive(tree, child),
    );
    const clause = clauses.find((child) => child > token) ?? thatClause(tree, token) ?? clauses[0];
    // "..., a charge Lima denies": what stands in front of the comma is another rule's.
    if (isAboutAll(tree, token) || resumedBy(tree, token)) return [];
    // "repeated the claim that ...": the clause is the noun's.
    if (frames.order === undefined && isOfNoun(tree, token)) return [];
    // "which analysts say are too dear, rose again": two tensed verbs in a row are another rule's.
    if (isTensed(tree, token + 1) && relativeCue.read(tree, token).length > 0) return [];
    // "The plan is costly, Diaz said, and must go": commas on both sides, or at the end, are another rule's.
    const setOff =
      (clause !== undefined && clause < token) ||
      isComma(tree, token + 1) ||
      (isComma(tree, token - 1) && clause !== undefined && opensRelative(tree, clause));
    if (setOff && insertedCue.read(tree, token).length > 0) return [];
    if (clause !== undefined && clause > token && opensRelative(tree, clause)) {
      const opening = openingOf(tree, clause) - 1;
      // "said Ana Ruiz, a clerk / who was there": only right behind its cue does "who" ask.
      const describes = isComma(tree, opening) || (!frames.order && isNoun(tree, opening));
      if (opening > token && describes) return [];
    }
    // "held talks with Ana Ruiz, who pledged that ...": who holds something does not hold that something is so.
    if (tree.lemmas[token] === "hold" && childWith(tree, token, "obj") !== undefined) return [];
    if (clause !== undefined && clause > token) {
      // "showed no fear as the verdict was read": a circumstance that the parser took for what is shown.
      if (isBehindObject(tree, token, clause, "as")) return [];
      if (opensAside(tree, token)) return behindAside(tree, token, confidence);
    }
    if (clause === undefined || clause < token) {
      // '"...," tweeted the mayor': what follows is who says it.
      const inverts =
        /^(?:["”’]|'')$/.test(tree.tokens[token - 1]?.text ?? "") &&
        tree.tokens[token]?.xpos !== "VBG";
      const loose =
        confidence < 0.8 || inverts
          ? undefined
          : looseClause(tree, token, frames.order !== undefined);
      if (loose !== undefined) {
        const end = reportedEnd(tree, token, loose.start, loose.head);
        return attribution(
          token,
          tokensFromTo(loose.start, end),
          holderOf(tree, token),
          confidence * 0.85,
        );
      }
      if (clause === undefined || isCircumstance(tree, clause)) return [];
      const inside = subtree(tree, clause).filter((word) => word < token);
      return attribution(token, inside, holderOf(tree, token), confidence * 0.95);
    }
    const start = reportedStart(tree, token, clause, frames.order !== undefined);
    const end = reportedEnd(tree, token, start, clause);
    // "Mr. Haas, asked whether he knew, said ...": who asks is not named.
    const closing = closesQuestion(tree, token, start, end);
    if (closing !== undefined) {
      return attribution(token, tokensFromTo(start, closing - 1), undefined, confidence);
    }
    const pronoun = relativeBefore(tree, token);
    if (pronoun !== undefined && start === token + 1) {
      const last = Math.min(end, subtree(tree, clause).at(-1) ?? clause);
      const content = [pronoun, ...tokensFromTo(start, last)];
      return attribution(token, content, holderOf(tree, token), confidence);
    }
    return attribution(token, tokensFromTo(start, end), holderOf(tree, token), confidence);
  },
};
