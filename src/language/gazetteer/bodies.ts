import { companies } from "./companies.ts";
import { institutions } from "./institutions.ts";
import { media } from "./media.ts";
import type { OrganizationKind } from "./organization-words.ts";
import { politicalBodies } from "./political-bodies.ts";
import { teams } from "./teams.ts";

/** An organization that news names without explaining it. */
export interface Body {
  readonly name: string;
  /** Other printed names and acronyms. */
  readonly aliases: readonly string[];
  /** Printed names that are as often something else: "Ford", "Labour", "the Jets". */
  readonly doubtfulAliases: readonly string[];
  /** Seats whose names stand for it: "the Pentagon". */
  readonly seats: readonly string[];
  readonly kind: OrganizationKind;
  /** The state it belongs to, as in states.ts; empty for international ones. */
  readonly iso: string;
  /** Whether its name is as often another word or thing: "Apple", "Congress". */
  readonly ambiguous: boolean;
  readonly wikidata: string;
}

export const bodies: readonly Body[] = [
  ...bodyRows(politicalBodies),
  ...bodyRows(institutions),
  ...bodyRows(media),
  ...bodyRows(companies),
  ...bodyRows(teams),
];

/** Rows of: kind | iso | wikidata, only where certain | name | aliases | seats; "!" before a name marks it doubtful. */
function bodyRows(table: string): Body[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [kind = "", iso = "", wikidata = "", name = "", aliases = "", seats = ""] =
        row.split("|");
      const otherNames = aliases.split("/").filter(Boolean);
      return {
        name: name.replace("!", ""),
        aliases: otherNames.filter((alias) => !alias.startsWith("!")),
        doubtfulAliases: otherNames
          .filter((alias) => alias.startsWith("!"))
          .map((alias) => alias.slice(1)),
        seats: seats.split("/").filter(Boolean),
        // The tables' first column holds nothing but kinds; a test checks it.
        kind: kind as OrganizationKind,
        iso,
        ambiguous: name.startsWith("!"),
        wikidata,
      };
    });
}
