import { reference } from "../meaning.ts";
import {
  type DateRule,
  type Found,
  has,
  isHyphened,
  isTitle,
  tokenAfter,
  tokenBefore,
  tokenOf,
  wordAfter,
  wordAt,
  wordBefore,
} from "../rule.ts";

export const present: DateRule = {
  name: "vague/present",
  construction: "now, currently, at the moment",
  pattern:
    "(right? now | currently | nowadays | presently | at present | the time being | (the|this) present time | the (present|moment) | this very? moment)",
  read: (found) => {
    if (has(found, "now") && wordAfter(found) === "defunct") return undefined;
    if (wordAt(found, 0) === "now" && isTurn(found)) return undefined;
    // "the moment he came" is told by what follows.
    const bare = has(found, "the") && found.to - found.from === 2;
    if (bare && !/^(?:at|for)$/.test(wordBefore(found))) return undefined;
    return reference("PRESENT_REF");
  },
  examples: [
    ["She [now] leads the board.", "2014-03-02", "PRESENT_REF"],
    ["The firm [currently] employs 40.", "2014-03-02", "PRESENT_REF"],
    ["The firm is closed at [the moment].", "2014-03-02", "PRESENT_REF"],
    ["Between [now] and March the firm will move.", "2014-03-02", "PRESENT_REF"],
  ],
  counterExamples: [
    "The present was wrapped.",
    "The moment he came, they left.",
    "Now, the vicar said, the roof must wait.",
    "The lake is now shrinking.",
  ],
};

/** "Now, he says, it rains", "and now we wait": the story turns. "The lake is now dry": it has changed. No time is told. */
const isTurn = (found: Found): boolean =>
  /^(?:|[,.;:"'“‘`]|and|but|so)$/.test(wordBefore(found)) || tokenBefore(found)?.upos === "AUX";

export const currentAdjective: DateRule = {
  name: "vague/current",
  construction: "current before a noun",
  pattern: "(current | then -? current)",
  read: (found) => {
    if (isTitle(found)) return undefined;
    if (has(found, "then")) return reference("PAST_REF");
    return tokenOf(found)?.upos === "NOUN" ? undefined : reference("PRESENT_REF");
  },
  examples: [
    ["The [current] talks are slow.", "2014-03-02", "PRESENT_REF"],
    ["The [then current] talks were slow.", "2014-03-02", "PAST_REF"],
  ],
  counterExamples: ["The currents are strong."],
};

export const past: DateRule = {
  name: "vague/past",
  construction: "recently, the past",
  pattern:
    "((more|most)? recently | lately | the (recent|distant)? past | the not -? too -? distant past)",
  read: (found) => {
    const next = found.words[found.to]?.readings;
    // "the past few weeks" is another rule's.
    const modifies =
      /^(?:NOUN|NUM|ADJ|PROPN)$/.test(tokenAfter(found)?.upos ?? "") ||
      next?.number !== undefined ||
      next?.some !== undefined;
    // "most recently last May": the date says it.
    const dated = next?.shift !== undefined || next?.weekday !== undefined;
    if (dated && has(found, "recently")) return undefined;
    return has(found, "past") && modifies ? undefined : reference("PAST_REF");
  },
  examples: [
    ["The firm [recently] moved.", "2014-03-02", "PAST_REF"],
    ["They fought in [the past].", "2014-03-02", "PAST_REF"],
  ],
  counterExamples: [
    "It fell in the past few weeks.",
    "He walked past the house.",
    "It rained, most recently last Sunday.",
  ],
};

export const future: DateRule = {
  name: "vague/future",
  construction: "soon, the future",
  pattern:
    "(the (near|foreseeable|immediate|distant|not -? too -? distant)? future | soon | future | the (long|short|longer|near) term | as soon as possible)",
  read: (found) => {
    const before = wordBefore(found);
    if (found.to - found.from > 1) return reference("FUTURE_REF");
    if (has(found, "soon")) {
      const compared = /^(?:as|so|too|how|very)$/.test(before) || wordAfter(found) === "after";
      return compared ? undefined : reference("FUTURE_REF");
    }
    // "future losses" are times ahead; "its future" is a fate.
    const ahead = before === "in" || tokenAfter(found)?.upos === "NOUN";
    const owned = tokenBefore(found)?.xpos === "PRP$" || before === "'s" || isHyphened(found);
    return ahead && !owned ? reference("FUTURE_REF") : undefined;
  },
  examples: [
    ["The port will reopen [soon].", "2014-03-02", "FUTURE_REF"],
    ["It may fall in [the near future].", "2014-03-02", "FUTURE_REF"],
  ],
  counterExamples: ["As soon as he came, they left.", "Cotton futures fell."],
};

export const thatTime: DateRule = {
  name: "vague/that-time",
  construction: "at the time",
  follows: "at",
  pattern: "(the|that) time",
  read: (found) => (wordAfter(found) === "of" ? undefined : reference("PAST_REF")),
  examples: [["He was ill at [the time].", "2014-03-02", "PAST_REF"]],
  counterExamples: ["He was ill at the time of the vote."],
};
