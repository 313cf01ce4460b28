import type { Token } from "../../language/analysis.ts";

/** "seen", "flown", "gone": participles that are no past tenses. */
const onlyParticiple = /(?:[^p]en|wn|[ou]ne|[au]rn|un[gk]|un|ome)$/;

/** Whether what the tagger calls a participle may be a past tense: "shelled", not "seen". */
export const mayBePast = ({ xpos, text }: Token): boolean =>
  xpos === "VBN" && !onlyParticiple.test(text.toLowerCase());
