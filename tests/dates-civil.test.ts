import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civilDay,
  dayNumber,
  easterOf,
  formatDay,
  isCivilDay,
  isoWeekOf,
  mondayOfWeek,
  monthPlus,
  parseCivil,
  weekdayOf,
} from "../src/language/dates/civil.ts";

const days = fc.integer({ min: -700_000, max: 700_000 });

describe("civil days", () => {
  test("agree with the platform's calendar in UTC", () => {
    fc.assert(
      fc.property(days, (number) => {
        const platform = new Date(number * 86_400_000);
        const day = civilDay(number);
        expect(day).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(weekdayOf(number) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  test("go to numbers and back", () => {
    fc.assert(fc.property(days, (number) => dayNumber(civilDay(number)) === number));
  });

  test("lie in the ISO week whose Monday is at most six days before", () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, week } = isoWeekOf(number);
        const off = number - mondayOfWeek(year, week);
        return off >= 0 && off < 7 && week >= 1 && week <= 53;
      }),
    );
  });

  test.each([
    ["2005-01-01", 2004, 53],
    ["2008-12-29", 2009, 1],
    ["2012-02-29", 2012, 9],
  ])("%s is in week %i-W%i", (text, year, week) => {
    const day = parseCivil(text);
    expect(day && isoWeekOf(dayNumber(day))).toEqual({ year, week });
  });

  test("months are counted over years", () => {
    expect(monthPlus(2014, 1, -1)).toEqual({ year: 2013, month: 12 });
    expect(monthPlus(2014, 12, 14)).toEqual({ year: 2016, month: 2 });
  });

  test.each([
    [2008, "2008-03-23"],
    [2019, "2019-04-21"],
    [2038, "2038-04-25"],
  ])("Easter of %i is %s", (year, day) => {
    expect(formatDay(easterOf(year))).toBe(day);
  });

  test("days that never were are none", () => {
    expect(isCivilDay({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(isCivilDay({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(parseCivil("2011-02-30")).toBeUndefined();
    expect(parseCivil("yesterday")).toBeUndefined();
  });

  test("document dates are read with a time, with a zone, and day first", () => {
    expect(parseCivil("1999-05-06T15:05")).toMatchObject({ year: 1999, clock: "T15:05" });
    expect(parseCivil("1999-05-06T15:05:00Z")).toMatchObject({ day: 6, clock: "T15:05" });
    expect(parseCivil("06-05-1999")).toMatchObject({ year: 1999, month: 5, day: 6 });
  });
});
