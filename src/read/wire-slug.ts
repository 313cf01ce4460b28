import { isCalendarDate } from "./calendar.ts";
import type { DateLine } from "./date-line.ts";
import type { ReadingRule } from "./reading-rule.ts";

const form = /^[A-Z]{2,4}-[A-Z]{2}-((\d{2})-(\d{2})-(\d{2}))(?!\d)/u;

/** The line with which old wires filed a story: agency, bureau, month, day and year of two digits, hour. */
export const wireSlugRule: ReadingRule<DateLine> = {
  name: "wire-slug",
  construction: "AGENCY-BUREAU-MM-DD-YY HOUR",
  examples: [
    ["AP-NY-02-03-98 1200EST", "1998-2-3"],
    ["AP-WS-11-24-03 0915EST<", "2003-11-24"],
  ],
  counterexamples: ["AP-NY-22-03-98 1200EST", "BC-Storm,0123", "UN-IR-1701 was adopted."],
  read: (line) => {
    const found = form.exec(line.slice(0, 30));
    const [slug, digits, month, day, years] = found ?? [];
    if (slug === undefined || digits === undefined || line.length > 40) return undefined;
    // The wires that filed so began in the seventies.
    const year = Number(years) + (Number(years) < 70 ? 2000 : 1900);
    if (!isCalendarDate(year, Number(month), Number(day))) return undefined;
    const range = { start: slug.length - digits.length, end: slug.length };
    const date = { ...range, year, month: Number(month), day: Number(day) };
    return { end: line.length, stamps: [{ role: "plain", date }] };
  },
  show: (_, { stamps }) =>
    stamps.map(({ date }) => `${date.year}-${date.month}-${date.day}`).join(", "),
};
