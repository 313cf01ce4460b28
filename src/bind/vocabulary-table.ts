import { rdf } from "../vocabulary/terms.ts";
import type { BoundField } from "./bind.ts";
import { prefixer } from "./prefixed.ts";
import type { Profile } from "./profile.ts";

const amounts = { one: "1", maybe: "0..1", some: "1..*", many: "0..*" } as const;

/**
 * How each kind and field of a profile is said in RDF: a table in Markdown, for people.
 *
 * @example
 * vocabularyTable(full).split("\n")[2]; // "| **Article** |  | `schema:NewsArticle` |  |  |"
 */
export function vocabularyTable(profile: Profile): string {
  const split = prefixer(profile.prefixes);
  const compact = (iri: string): string =>
    iri === rdf.type ? "a" : (split(iri)?.join(":") ?? iri);
  const rows = [...profile.kinds.values()].flatMap(({ kind, types, fields }) => [
    row(`**${kind.name}**`, "", types.map(compact), "", ""),
    ...fields.map((bound) =>
      row(
        "",
        bound.name,
        [bound.property, ...bound.implied].map(compact),
        rangeOf(bound, compact),
        amounts[bound.field.cardinality],
      ),
    ),
  ]);
  return `${["| kind | field | in RDF | takes | how many |", "|---|---|---|---|---|", ...rows].join("\n")}\n`;
}

const row = (
  kind: string,
  field: string,
  terms: readonly string[],
  range: string,
  amount: string,
): string =>
  `| ${kind} | ${field} | ${terms.map((term) => `\`${term}\``).join(", ")} | ${range} | ${amount} |`;

function rangeOf({ field, values }: BoundField, compact: (iri: string) => string): string {
  const { tag, kinds } = field.range;
  if (values) return [...values.values()].map((term) => `\`${compact(term)}\``).join(", ");
  return kinds ? kinds.join(", ") : tag;
}
