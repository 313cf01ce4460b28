import { fixed } from "../meaning.ts";
import {
  type DateRule,
  has,
  tokenAfter,
  tokenBefore,
  wordAfter,
  wordAt,
  wordBefore,
} from "../rule.ts";
import type { Word } from "../words.ts";

/** A figure after these is a year, however the sentence goes on. */
const yearCues =
  /^(?:in|since|by|from|until|till|during|before|after|of|to|through|between|late|early|mid|around|circa|about|\(|summer|winter|spring|fall|autumn|year|season|the|a|its|their|his|this|that|and|or|-|,|')$/;

/** A figure after these is a number of something else. */
const countCues =
  /^(?:room|flight|page|no|number|nos|highway|route|model|channel|level|unit|section|article|resolution|only|some|nearly|almost|over|than|least|most|approximately|roughly|exactly|type|boeing|windows|area|apollo|under|chapter|bill|act|law|line|mark|lot|points|index|at)$/;

const counted =
  /^(?:percent|per|people|men|women|children|troops|soldiers|miles|kilometers|kilometres|km|feet|foot|meters|metres|m|ft|tons|tonnes|pounds|dollars|euros|points|votes|times|copies|homes|houses|jobs|workers|employees|shares|hours|minutes|days|years|yards|acres|megawatts|mhz|members|or|km|mile|foot|strong|gmt|utc|hrs|est|edt|local|pages|meter|metre|%|people's|°|degrees|kg|lbs|sq|square|index)$/;

/** The year of a car is its model: "a 1998 Ford", but not "in 1998 Ford cut jobs". */
const carMakes =
  /^(?:audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|dodge|fiat|ford|gmc|honda|hyundai|jaguar|jeep|kia|lexus|lincoln|mazda|mercedes|mitsubishi|nissan|oldsmobile|peugeot|plymouth|pontiac|porsche|renault|saab|subaru|suzuki|tesla|toyota|volkswagen|volvo)$/;

export const bareYear: DateRule = {
  name: "date/year",
  construction: "a year in figures",
  pattern: "<year>",
  read: (found) => {
    const { year = 0, words, from } = found;
    if (year < 1500 || year >= 2100) return undefined;
    const before = wordBefore(found);
    if (countCues.test(before)) return undefined;
    const after = wordAfter(found);
    if (counted.test(after)) return undefined;
    if (carMakes.test(after) && /^(?:an?|'s|his|her|their|my)$/.test(before)) return undefined;
    // "a 2000 year old rite"
    if (/^(?:year|years)$/.test(after)) return undefined;
    if (after === "." && /^\d/.test(wordAfter(found, 2)) && words[found.to + 1]?.glued) {
      return undefined;
    }
    const cue = yearCues.test(before) || tokenBefore(found)?.upos === "DET";
    const round = year % 100 === 0 && year !== 2000;
    const token = tokenAfter(found);
    // "2000 protesters marched" counts; "2006 elections" and "the 2000 elections" date.
    const counts = token?.xpos === "NNS" && token.upos === "NOUN";
    if (counts && (year < 1900 || (round && (from === 0 || !cue)))) return undefined;
    if (!cue && (year < 1900 || year >= 2060)) return undefined;
    return { is: "calendar", year };
  },
  examples: [
    ["The treaty of [1998] holds.", "2014-03-01", "1998"],
    ["The [1996] floods were worse.", "2014-03-01", "1996"],
    ["It began in [nineteen ninety-four].", "2014-03-01", "1994"],
  ],
  counterExamples: [
    "Some 1,998 people marched.",
    "He slept in room 2020.",
    "A Boeing 747 landed.",
    "About 1900 troops left.",
    "It costs $1995 or 1995 euros.",
    "Police sought a 1998 Honda.",
    "The Borg 2000 index fell.",
    "Call 555-2010 to book.",
  ],
};

export const namedYear: DateRule = {
  name: "date/named-year",
  construction: "a figure that is called a year",
  pattern:
    "((the (year|calendar) | (the? (fiscal|financial) year?) | calendar | year | fy) -? <year> | fy -? (<shortYear>|<number>))",
  read: (found) => {
    const { year, shortYear } = found;
    if (year !== undefined) return { is: "calendar", year };
    const figures = /^\d\d$/.exec(wordAt(found, -1))?.[0];
    const short = shortYear ?? (figures === undefined ? undefined : Number(figures));
    return short === undefined ? undefined : { is: "shortYear", year: short };
  },
  examples: [
    ["Computers feared [the year 2000].", "1998-03-01", "2000"],
    ["Costs fell in [fiscal 1989].", "1990-03-01", "1989"],
    ["Costs fell in [FY2014].", "2015-03-01", "2014"],
    ["Costs fell in [FY14].", "2015-03-01", "2014"],
  ],
  counterExamples: ["The year was long."],
};

export const yearSpan: DateRule = {
  name: "date/year-span",
  construction: "two years joined",
  pattern: "<yearSpan>",
  read: ({ yearSpan: span }) => (span ? fixed("DATE", span) : undefined),
  examples: [["The war of [1914-18] changed it.", "2014-03-01", "1914/1918"]],
  counterExamples: ["It fell 2014-13."],
};

export const shortYear: DateRule = {
  name: "date/short-year",
  construction: "two figures of a year",
  follows:
    "(in|of|since|from|by|until|till|and|to|after|before|for|through|during|summer|early|late)",
  pattern: "<shortYear>",
  read: ({ shortYear: year }) => (year === undefined ? undefined : { is: "shortYear", year }),
  examples: [["The strike of ['82] is remembered.", "2014-03-01", "1982"]],
  counterExamples: ["He said '82 of them left' and went."],
};

export const decade: DateRule = {
  name: "date/decade",
  construction: "ten years",
  pattern: "(the|(the? (mid|early|late|mid - to - late) -?))? <decade>",
  read: (found) => {
    const { decade: first, words, from } = found;
    if (first === undefined) return undefined;
    const before = wordBefore(found);
    // "a man in his 60s" has an age.
    if (/^(?:his|her|their|my|your|our)$/.test(before)) return undefined;
    const printed = wordAt(found, -1);
    // "Highs in the 90s" are degrees.
    if (first < 100 && words.slice(Math.max(0, from - 8), from).some(isHeat)) return undefined;
    // "the 1990's" is a decade, "1990's floods" are a year's.
    if (found.to - found.from === 1 && /^\d{4}['’]/.test(printed)) {
      return { is: "calendar", year: first };
    }
    // "the 1800s" are a century.
    if (first >= 100 && first < 1900 && first % 100 === 0) {
      return fixed("DATE", `${first / 100}XX`);
    }
    // "the mid-30s" may be a share or a temperature; "the '30s" are years.
    if (/^[2-4]/.test(printed) && first < 100) return undefined;
    const marked = first >= 100 || /^\D/.test(printed) || found.to - found.from > 1;
    return marked || /^(?:and|or|to|in|of|since)$/.test(before)
      ? { is: "decade", first }
      : undefined;
  },
  examples: [
    ["Jazz of [the 1920s] is back.", "2014-03-01", "192X"],
    ["Whaling of [the 1800s] ended.", "2014-03-01", "18XX"],
    ["Rates rose in [the '80s].", "2014-03-01", "198X"],
    ["Rates rose in [the mid-1990s].", "2014-03-01", "199X"],
    ["Rates fell in [the nineties].", "2014-03-01", "199X"],
  ],
  counterExamples: [
    "The driver, in his 60s, was hurt.",
    "Its share is in the mid-30s.",
    "She is in her thirties.",
    "Temperatures in the 90s are forecast.",
  ],
};

const isHeat = ({ lower }: Word): boolean =>
  /^(?:temperatures?|highs|lows|mercury|thermometers?|degrees)$/.test(lower);

export const century: DateRule = {
  name: "date/century",
  construction: "a century by its number",
  pattern: "the? ((early|late|mid) -?)? <ordinal> -? (century|centuries)",
  read: (found) => {
    const { ordinal } = found;
    if (ordinal === undefined || ordinal < 2 || ordinal > 40) return undefined;
    return has(found, "century", "centuries")
      ? fixed("DATE", `${ordinal - 1 < 10 ? "0" : ""}${ordinal - 1}XX`)
      : undefined;
  },
  examples: [
    ["A church of [the 12th century] burned.", "2014-03-01", "11XX"],
    ["It is a [nineteenth-century] idea.", "2014-03-01", "18XX"],
  ],
  counterExamples: ["He scored his first century."],
};
