/** What HTML says of tags that are left out, by the name of the tag that stands there. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const voids = names(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);
const formatting = names("a b big code em font i nobr s small strike strong tt u");
const headings = names("h1 h2 h3 h4 h5 h6");
const special = names(
  "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup " +
    "dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head " +
    "header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes " +
    "noscript object ol p param plaintext pre script search section select source style summary table tbody td " +
    "template textarea tfoot th thead title tr track ul wbr xmp",
);
const scope = names("applet caption html table td th marquee object template");
const closesParagraph = names(
  "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul",
);

export const isVoid = (name: string): boolean => voids.has(name);
export const isFormatting = (name: string): boolean => formatting.has(name);
export const isSpecial = (name: string): boolean => special.has(name);

export interface ImpliedEnd {
  readonly ended: ReadonlySet<string>;
  /** What the ended element may not stand outside of. */
  readonly stops: (name: string) => boolean;
}

const stopsAt = (list: string): ((name: string) => boolean) => {
  const set = names(list);
  return (name) => set.has(name);
};
const inItem = (name: string): boolean =>
  special.has(name) && name !== "address" && name !== "div" && name !== "p";
const inButton = (name: string): boolean => scope.has(name) || name === "button";

const paragraphEnd: ImpliedEnd = { ended: names("p"), stops: inButton };
const headingEnd: ImpliedEnd = { ended: headings, stops: () => true };
const cellEnd: ImpliedEnd = { ended: names("td th"), stops: stopsAt("table tr template") };
const rowEnd: ImpliedEnd = { ended: names("tr"), stops: stopsAt("table template") };
const sectionEnd: ImpliedEnd = {
  ended: names("tbody thead tfoot caption colgroup"),
  stops: stopsAt("table template"),
};
const ends: ReadonlyMap<string, readonly ImpliedEnd[]> = new Map([
  ["a", [{ ended: names("a"), stops: (name) => special.has(name) }]],
  ["li", [{ ended: names("li"), stops: inItem }, paragraphEnd]],
  ["dd", [{ ended: names("dd dt"), stops: inItem }, paragraphEnd]],
  ["dt", [{ ended: names("dd dt"), stops: inItem }, paragraphEnd]],
  ["option", [{ ended: names("option"), stops: stopsAt("select template") }]],
  ["td", [cellEnd]],
  ["th", [cellEnd]],
  ["tr", [rowEnd]],
  ["tbody", [sectionEnd]],
  ["thead", [sectionEnd]],
  ["tfoot", [sectionEnd]],
  ...[...headings].map((name): readonly [string, readonly ImpliedEnd[]] => [
    name,
    [paragraphEnd, headingEnd],
  ]),
]);
const none: readonly ImpliedEnd[] = [];
const paragraphOnly: readonly ImpliedEnd[] = [paragraphEnd];

/** What an opening tag ends, if it is open. */
export const endsBefore = (name: string): readonly ImpliedEnd[] =>
  ends.get(name) ?? (closesParagraph.has(name) ? paragraphOnly : none);

/** The elements that HTML puts between a table and its rows and cells. */
export function implied(name: string, parent: string): readonly string[] {
  if (name === "tr") return parent === "table" ? ["tbody"] : [];
  if (name !== "td" && name !== "th") return [];
  if (parent === "table") return ["tbody", "tr"];
  return parent === "tbody" || parent === "thead" || parent === "tfoot" ? ["tr"] : [];
}

const tableParts = names("table tbody thead tfoot tr td th caption");

/** Whether an end tag cannot reach what is open around an element of another name. */
export function isBarrier(other: string, name: string): boolean {
  if (tableParts.has(name)) return other === "table" || other === "template";
  if (name === "li") return scope.has(other) || other === "ul" || other === "ol";
  return formatting.has(name) || special.has(name) ? scope.has(other) : special.has(other);
}
