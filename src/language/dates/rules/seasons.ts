import { type DateRule, has, tokenOf, wordBefore } from "../rule.ts";

export const season: DateRule = {
  name: "date/season",
  construction: "a season, perhaps of a year",
  pattern:
    "(the|this|last|next|this (past|coming))? <season> ((of|,)? (<year>|<shortYear>) | (of|,)? <shift> year)?",
  read: (found) => {
    const { season: which, year } = found;
    if (which === undefined) return undefined;
    const token = tokenOf(found);
    const alone = found.to - found.from === 1;
    if (
      alone &&
      (token?.upos === "VERB" ||
        !/^(?:in|by|since|until|during|from|every|each|late|early|mid|-)$/.test(wordBefore(found)))
    ) {
      return undefined;
    }
    const first = found.words[found.from]?.lower;
    if (
      first === "the" &&
      year === undefined &&
      !/^(?:in|by|since|until|during|from|over|for|of|through)$/.test(wordBefore(found))
    ) {
      return undefined;
    }
    const ofYear = found.words[found.to - 1]?.lower === "year";
    const shift =
      first === "last" || has(found, "past")
        ? -1
        : first === "next" || has(found, "coming")
          ? 1
          : first === "this"
            ? 0
            : undefined;
    return {
      is: "season",
      season: which,
      year,
      yearShift: ofYear ? found.shift : undefined,
      shift,
    };
  },
  examples: [
    ["The mine shut [last winter].", "2014-03-02", "2013-WI"],
    ["It opened in [the summer of 2009].", "2014-03-02", "2009-SU"],
    ["It will open in [the fall].", "2014-03-02", "2014-FA"],
  ],
  counterExamples: ["Prices fall and spring back.", "The fall was steep."],
};
