/** An office of which every state has one, by a name that its spellings share. */
export interface StateOffice {
  /** "foreign minister" of "acting Minister of Foreign Affairs". */
  readonly title: string;
  /** The only states that call it so, ISO 3166-1 alpha-2; none where most do. */
  readonly of: readonly string[];
  /** The state whose own the press in English calls so without naming it. */
  readonly oftenOf?: string;
}

/** Offices whose bare title is a state's. */
const titles: ReadonlySet<string> = new Set(
  `vice president|first vice president|prime minister|deputy prime minister|first deputy prime minister|
president-elect|prime minister-designate|prime minister-elect|first lady|
central bank governor|central bank chief|central bank head|central bank president|
army chief|army commander|army chief of staff|navy chief|air force chief|military chief|defense chief|intelligence chief|
armed forces chief|opposition leader|leader of the opposition|parliament speaker|speaker of parliament|parliamentary speaker|
chief justice|prosecutor general|cabinet minister|cabinet secretary|
presidential spokesman|presidential spokeswoman|presidential spokesperson|government spokesman|government spokeswoman|
government spokesperson`
    .split("|")
    .map((title) => title.trim()),
);

/** Titles that few states have. */
const ofFew: ReadonlyMap<string, readonly string[]> = new Map([
  ["secretary of state", ["US"]],
  ["first vice president", ["AF", "AZ", "CU", "ES", "IR", "SD", "SS", "SY"]],
  ["treasury secretary", ["US", "PH"]],
  ["defense secretary", ["US", "GB", "PH"]],
  ["homeland security secretary", ["US"]],
  ["commerce secretary", ["US"]],
  ["home secretary", ["GB"]],
  ["foreign secretary", ["GB", "PH"]],
  ["health secretary", ["GB", "PH"]],
  ["chancellor of the exchequer", ["GB"]],
  ["taoiseach", ["IE"]],
  ["tanaiste", ["IE"]],
  ["external affairs minister", ["IN"]],
]);

/** What ministers are for, as the noun that others say it with. */
const portfolios: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["foreign affairs", "foreign"],
  ["national defense", "defense"],
  ["labour", "labor"],
  ["internal affairs", "interior"],
  ["the interior", "interior"],
  ["economic", "economy"],
  ["economics", "economy"],
  ["state for foreign affairs", "foreign"],
]);

/** States of a federation have ministers too, but for these. */
const federal =
  /^(?:deputy )?(?:prime|foreign|defense|external affairs) minister$|^(?:vice )?president$/;
const federations: ReadonlySet<string> = new Set("AU BE CA DE IN MY PK".split(" "));

/** The office that a printed title names, if it is one of a state; none for "minister", which many have. */
export function stateOffice(printed: string): StateOffice | undefined {
  const title = plainTitle(printed);
  const few = ofFew.get(title);
  if (few !== undefined) return { title, of: few };
  if (title === "president") return { title, of: [], oftenOf: "US" };
  return titles.has(title) || / minister$/.test(title) ? { title, of: [] } : undefined;
}

/** Whether a bare title may be that state's own: where its parts have ministers too, only some are. */
export const isOfState = ({ title, of }: StateOffice, iso: string | undefined): boolean =>
  iso !== undefined &&
  (of.length === 0
    ? !federations.has(iso) || federal.test(title) || !title.endsWith("minister")
    : of.includes(iso));

/** "former Minister of Defence" as "defense minister". */
export function plainTitle(printed: string): string {
  if (printed.length > 60) return "";
  const bare = printed
    .toLowerCase()
    .replace(
      /^(?:(?:the|former|ex|then|late|acting|interim|caretaker|outgoing|incoming|incumbent|newly-elected|current|new|union|federal)[ -]+)+/,
      "",
    )
    .replace(/\s+/g, " ");
  const [, rank = "", of] = /^((?:deputy |vice )?)minister (?:of|for) (.+)$/.exec(bare) ?? [];
  const [, deputy = "", before] = /^((?:deputy |vice )?)(.+) minister$/.exec(bare) ?? [];
  const portfolio = (of ?? before)?.replace("defence", "defense");
  return portfolio === undefined
    ? bare.replace("defence", "defense")
    : `${rank}${deputy}${portfolios.get(portfolio) ?? portfolio} minister`;
}
