import { reference } from "../meaning.ts";
import {
  type DateRule,
  has,
  tokenAfter,
  tokenBefore,
  tokenOf,
  wordAfter,
  wordBefore,
} from "../rule.ts";

export const present: DateRule = {
  name: "vague/present",
  construction: "now, currently, these days",
  pattern:
    "(now | currently | nowadays | at present | presently | (for|at) the (present|moment) | the time being | (the|this) present time | right now | this (crucial|very)? moment)",
  read: (found) => {
    // "now that he is gone" gives a reason.
    if (found.to - found.from === 1 && has(found, "now") && wordAfter(found) === "defunct")
      return undefined;
    return reference("PRESENT_REF");
  },
  examples: [
    ["She [now] leads the board.", "2014-03-02", "PRESENT_REF"],
    ["The firm [currently] employs 40.", "2014-03-02", "PRESENT_REF"],
  ],
  counterExamples: ["The present was wrapped."],
};

export const currentAdjective: DateRule = {
  name: "vague/current",
  construction: "current before a noun",
  pattern: "(current | then - current | then current)",
  read: (found) => {
    if (tokenOf(found)?.upos === "NOUN" && !has(found, "then")) return undefined;
    return reference(has(found, "then") ? "PAST_REF" : "PRESENT_REF");
  },
  examples: [["The [current] talks are slow.", "2014-03-02", "PRESENT_REF"]],
  counterExamples: ["The currents are strong."],
};

export const past: DateRule = {
  name: "vague/past",
  construction: "recently, the past",
  pattern:
    "((more|most)? recently | lately | (in|of|from)? the (recent|distant)? past | in the old days | the (not - too - distant | not too distant) past)",
  read: (found) => {
    if (has(found, "past")) {
      const after = tokenAfter(found);
      const next = found.words[found.to];
      if (
        after &&
        (after.upos === "NOUN" ||
          after.upos === "NUM" ||
          after.upos === "ADJ" ||
          after.upos === "PROPN")
      )
        return undefined;
      if (next?.readings?.number !== undefined || next?.readings?.some !== undefined)
        return undefined;
    }
    return reference("PAST_REF");
  },
  examples: [
    ["The firm [recently] moved.", "2014-03-02", "PAST_REF"],
    ["They fought [in the past].", "2014-03-02", "PAST_REF"],
  ],
  counterExamples: ["It fell in the past few weeks.", "He walked past the house."],
};

export const recent: DateRule = {
  name: "vague/recent",
  construction: "recent before a noun",
  pattern: "(more|most)? recent",
  read: (found) =>
    wordBefore(found) === "the" && found.to - found.from > 1 ? undefined : reference("PAST_REF"),
  examples: [["A [recent] poll agreed.", "2014-03-02", "PAST_REF"]],
  counterExamples: ["Recency counts."],
};

export const future: DateRule = {
  name: "vague/future",
  construction: "soon, the future",
  pattern:
    "((in|for|of)? the (near|foreseeable|immediate|distant|not - too - distant)? future | soon | in future | future | the (long|short|longer|near) term | as soon as possible)",
  read: (found) => {
    const word = found.words[found.from]?.lower;
    if (found.to - found.from === 1) {
      if (word === "soon" && /^(?:as|so|too|how|very)$/.test(wordBefore(found))) return undefined;
      if (word === "soon" && wordAfter(found) === "after") return undefined;
      if (
        word === "future" &&
        (tokenAfter(found)?.upos !== "NOUN" || tokenBefore(found)?.xpos === "PRP$")
      )
        return undefined;
    }
    return reference("FUTURE_REF");
  },
  examples: [
    ["The port will reopen [soon].", "2014-03-02", "FUTURE_REF"],
    ["It may fall [in the near future].", "2014-03-02", "FUTURE_REF"],
  ],
  counterExamples: ["As soon as he came, they left.", "Cotton futures fell."],
};

export const thatTime: DateRule = {
  name: "vague/that-time",
  construction: "at the time",
  pattern: "at (the|that) time",
  read: (found) => (wordAfter(found) === "of" ? undefined : reference("PAST_REF")),
  examples: [["He was ill [at the time].", "2014-03-02", "PAST_REF"]],
  counterExamples: ["He was ill at the time of the vote."],
};
