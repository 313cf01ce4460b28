import { closeDateline } from "./close-dateline.ts";
import { placeInCapitals, placeInLetters, placePair, readParts } from "./dateline-parts.ts";
import { isoDate } from "./printed-date.ts";
import type { PrintedDateline } from "./printed-dateline.ts";
import type { ReadingRule } from "./reading-rule.ts";

const longest = 160;

/** Place, agency and day that open the first paragraph. */
export const datelineRule: ReadingRule<PrintedDateline> = {
  name: "dateline",
  construction: "PLACE[, Region][, DATE] [(AGENCY)] — TEXT",
  examples: [
    ["LAGOS, Nov 2 (Reuters) — Rain fell.", "LAGOS | Reuters | --11-02"],
    ["LAGOS (AP) _ Rain fell.", "LAGOS | AP"],
    ["LAGOS (AP)_ Rain fell.", "LAGOS | AP"],
    ["LAGOS (dpa) - Rain fell.", "LAGOS | dpa"],
    ["LAGOS, Nigeria (AP) --", "LAGOS, Nigeria | AP"],
    ["LIMA — Rain fell.", "LIMA"],
    ["LIMA, Peru - Rain fell.", "LIMA, Peru"],
    ["DULUTH, Minn., Sept. 26 (UPI) — Rain fell.", "DULUTH, Minn. | UPI | --09-26"],
    ["OSLO, 12 May. /TASS/. Rain fell.", "OSLO | TASS | --05-12"],
    ["OSLO, May 12, 2014 /PRNewswire/ -- Rain fell.", "OSLO | PRNewswire | 2014-05-12"],
    ["OSLO, May 12, 2014", "OSLO | 2014-05-12"],
    ["AUSTIN, Texas--(BUSINESS WIRE)--Rain fell.", "AUSTIN, Texas | BUSINESS WIRE"],
    ["Quito, Mar 5, 2010 / 04:20 pm (CNA).- Rain fell.", "Quito | CNA | 2010-03-05"],
    ["(Reuters) - Rain fell.", "Reuters"],
    ["May 12 (UPI) -- Rain fell.", "UPI | --05-12"],
    ["/PRNewswire/ -- Rain fell.", "PRNewswire"],
    ["Lima (CNN)Rain fell.", "Lima | CNN"],
    ["OSLO (AFP) May 12, 2014 Rain fell.", "OSLO | AFP | 2014-05-12"],
    ["OSLO (AFP), May 12, 2014", "OSLO | AFP | 2014-05-12"],
    ["OSLO (AFP) May 12 was rainy, Oslo said.", "OSLO | AFP"],
    ["Lima, Peru — Rain fell.", "Lima, Peru"],
    ["ST. LOUIS/NEW YORK (Reuters) - Rain fell.", "ST. LOUIS/NEW YORK | Reuters"],
    ["LIMA: Rain fell.", "LIMA"],
    ["OSLO, Norway (May 12, 2014) – Rain fell.", "OSLO, Norway | 2014-05-12"],
    ["OSLO // Rain fell.", "OSLO"],
    ["LIMA, Mar 11 (PTI): Rain fell.", "LIMA | PTI | --03-11"],
    ["PARIS, Monday — “Rain fell,” she said.", "PARIS"],
    ["Dar es Salaam — Rain fell on the hills and the coast all night.", "Dar es Salaam"],
    ["Oslo: Rain fell on the hills and the coast all night, the mayor said.", "Oslo"],
    ["Lima, May 12, TASS -- Rain fell.", "Lima | TASS | --05-12"],
    ["Lima, May 12: Rain fell.", "Lima | --05-12"],
    ["Lima [Peru], May 12 (ANI): Rain fell.", "Lima [Peru] | ANI | --05-12"],
    [
      "Pune (Maharashtra) [India], May 12 (ANI): Rain fell.",
      "Pune (Maharashtra) [India] | ANI | --05-12",
    ],
    ["Lima (Reuters) - Rain fell.", "Lima | Reuters"],
    ["LIMA — May 12, 2014 — Rain fell.", "LIMA | 2014-05-12"],
    ["LIMA--(BUSINESS WIRE)--May 12, 2014--Rain fell.", "LIMA | BUSINESS WIRE | 2014-05-12"],
    ["Lima, May 12, ZKQ - Rain fell.", "Lima | ZKQ | --05-12"],
    ["May 12, 2014 (LIMA) – Rain fell.", "LIMA | 2014-05-12"],
  ],
  counterexamples: [
    "FOR YEARS — decades, even — rain fell.",
    "QUESTION: Why does rain fall?",
    "Rain — The mayor said so — fell.",
    "Okoro — The mayor of many years and a friend of the poor — fell ill.",
    "Note: The hills and the coast saw rain all night, the mayor said.",
    "Norway: The hills and the coast saw rain all night, the mayor said.",
    "Oslo — The city on the hills saw rain — fell silent all of the night.",
    "The mayor (left) - a tall man",
    "RAIN fell.",
    "LIMA",
    "OSLO, May 12, 2014 was rainy.",
    "(Adds details) Rain fell.",
    "A - The first letter",
    "May 12, 2014 (Updated) – Rain fell.",
  ],
  read: readDateline,
  show: (text, { place, agency, date }) =>
    [
      place === undefined ? undefined : text.slice(place.start, place.end),
      agency === undefined ? undefined : text.slice(agency.start, agency.end),
      date === undefined ? undefined : isoDate(date),
    ]
      .filter((part) => part !== undefined)
      .join(" | "),
};

function readDateline(paragraph: string): PrintedDateline | undefined {
  const text = paragraph.slice(0, longest);
  for (const form of [placeInCapitals, placePair, placeInLetters, undefined]) {
    const parts = readParts(text, form, paragraph.length);
    const found = parts && closeDateline(text, parts, form, paragraph.length);
    if (found !== undefined) return found;
  }
  return undefined;
}
