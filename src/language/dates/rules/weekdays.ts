import { fixed } from "../meaning.ts";
import {
  type DateRule,
  type Found,
  tokenAfter,
  tokenBefore,
  tokenOf,
  wordAt,
  wordBefore,
} from "../rule.ts";

/** "the Sunday Herald", "Sheffield Wednesday": the day is part of a longer name. */
function isInName(found: Found): boolean {
  const token = tokenOf(found);
  if (!token) return true;
  const after = tokenAfter(found);
  if (wordBefore(found) === "the" && after?.upos === "PROPN") return true;
  if (token.name === "") return false;
  if (after && after.name === token.name && !after.nameBegins && after.upos === "PROPN")
    return true;
  const before = tokenBefore(found);
  return token.name === "ORG" && !token.nameBegins && before?.name === "ORG";
}

export const weekday: DateRule = {
  name: "date/weekday",
  construction: "a day of the week",
  pattern: "<weekday>",
  read: (found) =>
    found.weekday === undefined ||
    isInName(found) ||
    /^(?:black|bloody|super|ash)$/.test(wordBefore(found))
      ? undefined
      : { is: "weekday", weekday: found.weekday, origin: "document" },
  examples: [
    ["The minister resigned on [Tuesday].", "2014-03-06", "2014-03-04"],
    ["The minister will resign on [Tuesday].", "2014-03-06", "2014-03-11"],
    ["The court ruled [Thursday].", "2014-03-06", "2014-03-06"],
  ],
  counterExamples: ["It was Bloody Sunday.", "The Sunday Herald said so."],
};

export const shortWeekday: DateRule = {
  name: "date/short-weekday",
  construction: "an abbreviated day of the week before a date",
  pattern: "<weekdayShort>",
  precedes: ".? ,? (the? <day>|<month>)",
  read: ({ weekdayShort }) =>
    weekdayShort === undefined
      ? undefined
      : { is: "weekday", weekday: weekdayShort, origin: "document" },
  examples: [["It opens [Sat., March 8].", "2014-03-06", "2014-03-08"]],
  counterExamples: ["Sun Life sat on the board.", "They wed in 1990."],
};

export const shiftedWeekday: DateRule = {
  name: "date/shifted-weekday",
  construction: "last, this, next with a day of the week",
  pattern:
    "(this (past|coming|last|next) | the (previous|following|preceding|next|coming) | last | this | next | past) <weekday>",
  read: (found) => {
    const { weekday: day } = found;
    if (day === undefined) return undefined;
    const word = wordAt(found, -2);
    const the = wordAt(found, 0) === "the";
    const back = /^(?:past|last|previous|preceding)$/.test(word);
    const shift = word === "this" ? 0 : back ? -1 : 1;
    const origin =
      /^(?:previous|preceding|following)$/.test(word) || (the && word === "next")
        ? "mention"
        : "document";
    return { is: "weekday", weekday: day, shift, origin, nearest: word !== "next" || the };
  },
  examples: [
    ["The plant shut [last Thursday].", "2014-03-06", "2014-02-27"],
    ["It reopens [next Monday].", "2014-03-06", "2014-03-10"],
    ["It reopens [this coming Saturday].", "2014-03-06", "2014-03-08"],
  ],
  counterExamples: ["At long last he came."],
};

export const everyWeekday: DateRule = {
  name: "set/weekday",
  construction: "a day of each week",
  pattern: "((every|each) other? <weekday> | <weekdays>)",
  read: ({ weekday: day, weekdays }) => fixed("SET", `XXXX-WXX-${day ?? weekdays ?? "X"}`),
  examples: [
    ["The market opens [every Saturday].", "2014-03-06", "XXXX-WXX-6"],
    ["The market shuts on [Mondays].", "2014-03-06", "XXXX-WXX-1"],
    ["The panel meets [every other Tuesday].", "2014-03-06", "XXXX-WXX-2"],
  ],
  counterExamples: ["Each said Monday was fine."],
};
