import { type DateRule, tokenOf, wordBefore } from "../rule.ts";

/** A bare "spring" or "fall" is a season only after these. */
const cues = /^(?:in|by|since|until|during|from|every|each|late|early|mid|-)$/;

/** "the fall" may be a decline. */
const definiteCues = /^(?:in|by|since|until|during|from|over|for|of|through)$/;

const shifts: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  next: 1,
  coming: 1,
};

export const season: DateRule = {
  name: "date/season",
  construction: "a season, perhaps of a year",
  pattern:
    "(the | (this (past|coming)?) | last | next)? <season> ((of|,)? <year> | (of|,)? <shift> year)?",
  read: (found) => {
    const { season: which, year, words, from, to } = found;
    if (which === undefined || tokenOf(found)?.upos === "VERB") return undefined;
    const at = words.findIndex(({ readings }, k) => k >= from && readings?.season !== undefined);
    const lead = at > from ? (words[at - 1]?.lower ?? "") : "";
    const relativeYear = words[to - 1]?.lower === "year";
    const dated = year !== undefined || relativeYear;
    if (lead === "" && !dated && !cues.test(wordBefore(found))) return undefined;
    if (lead === "the" && !dated && !definiteCues.test(wordBefore(found))) return undefined;
    return {
      is: "season",
      season: which,
      year,
      yearShift: relativeYear ? found.shift : undefined,
      shift: shifts[lead],
    };
  },
  examples: [
    ["The mine shut [last winter].", "2014-03-02", "2013-WI"],
    ["It opened in [the summer of 2009].", "2014-03-02", "2009-SU"],
    ["It will open in [the fall].", "2014-03-02", "2014-FA"],
    ["It closed in [spring last year].", "2014-03-02", "2013-SP"],
  ],
  counterExamples: ["Prices fall and spring back.", "The fall was steep."],
};
