import type { ClockMeaning } from "../meaning.ts";
import { type DateRule, type Found, has, tokenAfter, wordAfter, wordBefore } from "../rule.ts";

const universal = (zone: string | undefined): boolean =>
  zone === "gmt" || zone === "utc" || zone === "z";

const clock = (minutes: number, zone?: string): ClockMeaning => ({
  is: "clock",
  minutes,
  universal: universal(zone),
});

/** Noon to midnight is twelve hours on, but for twelve itself. */
function withMeridiem(minutes: number, meridiem: "am" | "pm" | undefined): number {
  if (meridiem === undefined) return minutes % 1440;
  const hour = Math.floor(minutes / 60) % 12;
  return (meridiem === "pm" ? hour + 12 : hour) * 60 + (minutes % 60);
}

const zoneWords =
  "(<zone> | local time | eastern (standard|daylight)? time? | pacific (standard|daylight)? time? | central (standard|daylight)? time? | hours | hrs)";

/** "10:30" may be a score, a verse or a racing time: without a zone or a half of the day it wants a cue. */
const clockCues =
  /^(?:at|by|from|until|till|before|after|around|about|since|between|and|to|-|,|\(|past|approximately|nearly)$/;

export const clockTime: DateRule = {
  name: "time/clock",
  construction: "hours and minutes",
  pattern: `<clock> <meridiem>? ${zoneWords}?`,
  read: (found) => {
    const { clock: minutes, meridiem, zone } = found;
    if (minutes === undefined) return undefined;
    if (meridiem === undefined && zone === undefined && found.to - found.from === 1) {
      const last = found.words[found.from - 1]?.readings;
      const dated = last?.numeric !== undefined || last?.year !== undefined;
      if (!dated && !clockCues.test(wordBefore(found))) return undefined;
      if (wordAfter(found) === "-") return undefined;
    }
    return clock(withMeridiem(minutes, meridiem), zone);
  },
  examples: [
    ["The quake struck at [10:30 GMT].", "2014-03-01", "2014-03-01T10:30Z"],
    ["The quake struck at [4:05 p.m.].", "2014-03-01", "2014-03-01T16:05"],
    ["The quake struck at [16:05].", "2014-03-01", "2014-03-01T16:05"],
  ],
  counterExamples: ["He won 10:30 in the end."],
};

export const hourTime: DateRule = {
  name: "time/hour",
  construction: "an hour with a.m., p.m. or o'clock",
  pattern: `<number> (<meridiem>|o'clock) ${zoneWords}?`,
  read: (found) => {
    const { number, meridiem, zone } = found;
    if (number === undefined || number < 1 || number > 12 || number % 1 !== 0) return undefined;
    // "I am 5 am I not?" is nothing anybody prints; "am" alone still wants a figure, which the pattern gives.
    return clock(withMeridiem(number * 60, meridiem), zone);
  },
  examples: [
    ["Polls close at [8 p.m.].", "2014-03-01", "2014-03-01T20:00"],
    ["Polls close at [8pm].", "2014-03-01", "2014-03-01T20:00"],
    ["Polls close at [five o'clock].", "2014-03-01", "2014-03-01T05:00"],
  ],
  counterExamples: ["He was 8 at the time."],
};

export const partHour: DateRule = {
  name: "time/part-hour",
  construction: "an hour of the morning, of the evening, at night",
  follows: "(at|about|around|until|till|before|after|by|from|was|is)",
  pattern: "<number> o'clock? (in the (morning|afternoon|evening) | at night)",
  read: (found) => {
    const { number } = found;
    if (number === undefined || number < 1 || number > 12 || number % 1 !== 0) return undefined;
    return clock(withMeridiem(number * 60, has(found, "morning") ? "am" : "pm"));
  },
  examples: [
    ["They fled at [three in the morning].", "2014-03-01", "2014-03-01T03:00"],
    ["The bar shuts at [10 at night].", "2014-03-01", "2014-03-01T22:00"],
  ],
  counterExamples: ["He shot five in the morning."],
};

export const militaryTime: DateRule = {
  name: "time/military",
  construction: "four figures and a zone",
  pattern: `<militaryClock> ${zoneWords}`,
  read: ({ militaryClock, zone }) =>
    militaryClock === undefined ? undefined : clock(militaryClock, zone),
  examples: [["The quake struck at [0815 GMT].", "2014-03-01", "2014-03-01T08:15Z"]],
  counterExamples: ["The year 1815 was cold."],
};

export const spokenTime: DateRule = {
  name: "time/spoken",
  construction: "half past eight, a quarter to six",
  follows: "(at|about|around|until|till|before|after|by)",
  pattern: "((half -? past) | a? quarter (past|to)) <number> <meridiem>?",
  read: (found) => {
    const { number, meridiem } = found;
    if (number === undefined || number < 1 || number > 12 || number % 1 !== 0) return undefined;
    // "raised it by a quarter to 5 percent"
    if (tokenAfter(found)?.upos === "NOUN" || tokenAfter(found)?.upos === "SYM") return undefined;
    const past = has(found, "half") ? 30 : has(found, "past") ? 15 : -15;
    return clock(withMeridiem(number * 60 + past, meridiem));
  },
  examples: [
    ["Doors open at [half past eight].", "2014-03-01", "2014-03-01T08:30"],
    ["He died at [a quarter to six].", "2014-03-01", "2014-03-01T05:45"],
  ],
  counterExamples: ["It cut rates by a quarter to 5 percent.", "They were half past caring."],
};

const named = (found: Found): number => (has(found, "midnight") ? 0 : 720);

export const namedTime: DateRule = {
  name: "time/named",
  construction: "noon, midnight",
  pattern: `(noon|midday|midnight) ${zoneWords}?`,
  read: (found) => clock(named(found), found.zone),
  examples: [
    ["The siren sounds at [noon].", "2014-03-01", "2014-03-01T12:00"],
    ["The siren sounds at [midnight].", "2014-03-01", "2014-03-01T00:00"],
  ],
  counterExamples: [],
};
