import type { Meaning, OffsetMeaning } from "../meaning.ts";
import { type DateRule, has, isTitle, tokenAfter, wordAfter, wordBefore } from "../rule.ts";

const day = (offset: number): OffsetMeaning => ({
  is: "offset",
  unit: "day",
  offset,
  origin: "document",
});

const night = (offset: number): Meaning => ({ is: "part", part: "NI", on: day(offset) });

export const partOfDay: DateRule = {
  name: "time/part",
  construction: "this morning, last night",
  pattern: "(this|last) <part>",
  read: (found) => {
    const { part } = found;
    if (part === undefined || wordAfter(found) === "-" || isTitle(found)) return undefined;
    return { is: "part", part, on: day(has(found, "last") ? -1 : 0) };
  },
  examples: [
    ["Rebels fled [last night].", "2014-03-02", "2014-03-01TNI"],
    ["Rebels fled [this morning].", "2014-03-02", "2014-03-02TMO"],
  ],
  counterExamples: ["This night-club closed.", "He told the host of Good This Morning so at once."],
};

export const tonight: DateRule = {
  name: "time/tonight",
  construction: "tonight",
  pattern: "tonight",
  read: () => night(0),
  examples: [["The team plays [tonight].", "2014-03-02", "2014-03-02TNI"]],
  counterExamples: [],
};

export const overnight: DateRule = {
  name: "time/overnight",
  construction: "overnight",
  pattern: "overnight",
  read: () => ({ is: "part", part: "NI", on: { ...day(-1), origin: "day" } }),
  examples: [["Shells fell [overnight].", "2014-03-02", "2014-03-01TNI"]],
  counterExamples: [],
};

/** A part of the day spoken of, or of one beside it. */
export const mentionedPart: DateRule = {
  name: "time/part-after-mention",
  construction: "that night, the following morning, the evening before",
  pattern:
    "(the? (following|next|previous|preceding|same) | that (same|very)?) <part> | the <part> before",
  read: (found) => {
    const { part } = found;
    // "said that night trains were late"; at the start of a clause, nothing is told with "that".
    const opens = /^(?:|[.,;:"“])$/.test(wordBefore(found));
    if (part === undefined || (!opens && tokenAfter(found)?.upos === "NOUN")) return undefined;
    // "the night before the vote" hangs on the vote, which has its own date.
    const before = has(found, "before");
    if (before && !/^[,.;:)"'”]?$/.test(wordAfter(found))) return undefined;
    const back = before || has(found, "previous", "preceding");
    const by = back ? -1 : has(found, "following", "next") ? 1 : 0;
    return { is: "part", part, on: { ...day(by), origin: "day" } };
  },
  examples: [
    ["He fell ill on May 3, 2014, and died [the next morning].", "2014-06-01", "2014-05-04TMO"],
    ["It sank on May 3, 2014. [That night] boats came.", "2014-06-01", "2014-05-03TNI"],
    ["It sank on May 3, 2014. It had sailed [the evening before].", "2014-06-01", "2014-05-02TEV"],
  ],
  counterExamples: ["He left the night before the vote.", "He said that night trains were late."],
};

/** Taken up by the day beside it: "Tuesday night"; alone it says too little. */
export const definitePart: DateRule = {
  name: "time/definite-part",
  construction: "the morning of the day spoken of",
  follows: "(in|during|later|until)",
  pattern: "(the|that) <part>",
  read: ({ part }) => (part === undefined ? undefined : { is: "part", part }),
  examples: [["They met in [the morning].", "2014-03-02", "2014-03-02TMO"]],
  counterExamples: ["The night was young."],
};
