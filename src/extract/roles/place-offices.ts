import type { OfficePhrase } from "./office-phrases.ts";
import { placeAt, type RoleSentence } from "./role-sentence.ts";

/** Heads of offices that the government of a town, a county or a province has: "Boston mayor", "the governor of Kano". */
const heads: ReadonlySet<string> = new Set(
  `governor mayor premier sheriff commissioner councilman councilwoman councilor councillor councilmember alderman
assemblyman assemblywoman assemblymember senator congressman congresswoman representative mp mla mpa mna mlc legislator
lawmaker coroner magistrate prefect supervisor treasurer comptroller selectman selectwoman collector`
    .split(/\s+/)
    .filter(Boolean),
);

const titles: ReadonlySet<string> = new Set(
  `police chief|chief of police|police commissioner|police superintendent|superintendent of police|fire chief|fire marshal|
chief minister|deputy chief minister|attorney general|deputy attorney general|solicitor general|secretary of state|
district attorney|state's attorney|county attorney|city attorney|prosecuting attorney|county prosecutor|state prosecutor|
chief prosecutor|prosecutor|council member|city councilor|council president|borough president|council leader|assembly member|
member of parliament|member of congress|county executive|county judge|city manager|town clerk|city clerk|medical examiner|
governor-elect|mayor-elect|senator-elect|county commissioner|health commissioner|school superintendent|county manager|
health minister|finance minister|education minister|home minister|police spokesman|police spokeswoman|police spokesperson`
    .split("|")
    .map((title) => title.trim()),
);

/** Who speaks for a place in an assembly: "Rep. Ana Lund (D-Ohio)", "the MP for Oslo East". */
export const isOfDistrict = (title: string): boolean =>
  /^(?:(?:u\.?s\.?|state|federal) )?(?:sen\.?|rep\.?|senator|representative|congress(?:man|woman)|assembly(?:man|woman|member)|mp|mla|mpa|mna|mlc|member of parliament)$/.test(
    title,
  );

/** Whether a place by itself can be what the office is held for; a "Boston lawyer" only works there. */
const isOfPlace = (title: string): boolean =>
  titles.has(title) || heads.has(title.slice(title.lastIndexOf(" ") + 1));

/** The place that begins there, where its government has such an office. */
export function governedAt(
  sentence: RoleSentence,
  { title }: OfficePhrase,
  first: number,
): { readonly body: number } | undefined {
  const spot = isOfPlace(title) ? sentence.spotFrom(first) : undefined;
  const body = spot === undefined ? undefined : placeAt(sentence, spot.head);
  return body === undefined ? undefined : { body };
}
