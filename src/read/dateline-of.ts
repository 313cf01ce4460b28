import type { Dateline } from "./article.ts";
import { isoDate } from "./printed-date.ts";
import type { PrintedDateline } from "./printed-dateline.ts";
import { withYear } from "./publication-date.ts";

/** A dateline as printed, its date completed by the year of publication. */
export function datelineOf(found: PrintedDateline, published: string | undefined): Dateline {
  const date =
    found.date === undefined || published === undefined
      ? found.date
      : withYear(found.date, published);
  const value = date === undefined ? undefined : isoDate(date);
  return {
    start: found.start,
    end: found.end,
    ...(found.place === undefined ? {} : { place: found.place }),
    ...(found.agency === undefined ? {} : { agency: found.agency }),
    ...(date === undefined || value === undefined
      ? {}
      : { date: { start: date.start, end: date.end, value } }),
  };
}
