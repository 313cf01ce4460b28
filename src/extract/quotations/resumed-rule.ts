import type { SentenceTree } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { reportedClause } from "./clause-rules.ts";
import { framesOf, tokensFromTo } from "./cue-frames.ts";
import { insertedCue } from "./inserted-rule.ts";
import { reportedOblique } from "./oblique-rule.ts";
import { answers, resumedBy } from "./resumption.ts";
import { found } from "./set-off-cue.ts";
import { nounTop } from "./speaker-of.ts";

/** Who denies a charge denies what is laid to somebody, not that it was. */
const accuses = /^(?:accuse|charge|suspect)$/;

/** What the sentence reports in front of the comma: that is what the answer is about. */
function reportedBefore(tree: SentenceTree, comma: number): readonly number[] {
  for (let cue = 0; cue < comma; cue++) {
    for (const rule of [insertedCue, reportedClause, reportedOblique]) {
      const [first] = rule.read(tree, cue);
      const content = first?.content.filter((token) => token < comma) ?? [];
      if (content.length > 1) return content;
    }
  }
  const accusation = tree.tokens.findIndex(({ lemma }) => accuses.test(lemma));
  if (accusation >= 0 && accusation < comma) {
    const opener = tree.tokens.findIndex(
      ({ text }, at) => at > accusation && at < comma && /^(?:of|with)$/.test(text),
    );
    return opener < 0 ? [] : tokensFromTo(opener + 1, comma - 1);
  }
  const reports = tree.tokens.some(
    (_, cue) => cue < comma && (framesOf(tree, cue)?.clause ?? 0) >= 0.8,
  );
  return reports ? [] : tokensFromTo(0, comma - 1);
}

export const resumed: AttributionRule = {
  name: "clause/resumed",
  construction: "A claim that somebody denies, behind the clause that makes it",
  positive: [
    {
      text: "Oman says its boats were shelled, a claim that Yemen denies.",
      source: "Yemen",
      content: "its boats were shelled",
    },
    {
      text: "Prosecutors say Lind took bribes, an allegation his lawyers dispute.",
      source: "his lawyers",
      content: "Lind took bribes",
    },
    {
      text: "Oman accused Yemen of shelling boats, a charge Yemen denied.",
      source: "Yemen",
      content: "shelling boats",
    },
    {
      text: "The firm said it had paid, a claim disputed by the guild.",
      source: "the guild",
      content: "it had paid",
    },
  ],
  negative: ["The firm has a claim that the guild denies.", "He wore a coat that she rejected."],
  cues: answers,
  read: (tree, token) => {
    const resumption = resumedBy(tree, token);
    if (!resumption) return [];
    const { source, comma } = resumption;
    const holder = nounTop(tree, source.last, source.first, source.last + 1);
    return found(token, token, reportedBefore(tree, comma), holder, 0.8, source);
  },
};
