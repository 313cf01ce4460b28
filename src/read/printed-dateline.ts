import type { TextRange } from "./article.ts";
import type { PrintedDate } from "./printed-date.ts";
import { shiftRange } from "./white-space.ts";

export interface PrintedDateline extends TextRange {
  readonly place?: TextRange;
  readonly agency?: TextRange;
  readonly date?: PrintedDate;
  /** With an agency, or capitals and a date; a bare `LONDON —` is one only over the first paragraph. */
  readonly certain: boolean;
  /** In small letters, before a mark and nothing else: a place that the gazetteers have. */
  readonly known?: true;
}

export function shiftDateline(found: PrintedDateline, by: number): PrintedDateline {
  return {
    ...shiftRange(found, by),
    ...(found.place === undefined ? {} : { place: shiftRange(found.place, by) }),
    ...(found.agency === undefined ? {} : { agency: shiftRange(found.agency, by) }),
    ...(found.date === undefined ? {} : { date: shiftRange(found.date, by) }),
  };
}
