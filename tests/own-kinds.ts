import { bind } from "../src/bind/bind.ts";
import { full } from "../src/bind/full.ts";
import { extendProfile } from "../src/bind/profile.ts";
import { entity, many, maybe, type Of, one, some } from "../src/model/entity.ts";
import { newsKinds } from "../src/model/kinds/news.ts";
import { date, decimal, integer, iri, oneOf, ref, text, time } from "../src/model/range.ts";
import { terms } from "../src/vocabulary/term.ts";
import { gaf, prov, rdf, schema } from "../src/vocabulary/terms.ts";

/** What a user of the library would write to have ships in the graph. */
export const ship = terms(
  "https://example.org/ships#",
  "Ship",
  "Embassy",
  "callSign",
  "flag",
  "owner",
  "class",
  "Ferry",
  "Tanker",
  "length",
  "decks",
  "launched",
  "inspected",
  "hull",
  "HullNew",
  "HullOld",
);

export const Ship = entity("Ship", {
  name: one(text),
  callSign: one(text),
  flag: maybe(ref("State")),
  owner: some(ref("Person", "Organization")),
  class: one(oneOf("Ferry", "Tanker")),
  hull: maybe(oneOf("New", "Old")),
  length: maybe(decimal),
  decks: maybe(integer),
  launched: maybe(time),
  inspected: many(date),
  sameAs: many(iri),
  evidence: some(ref("Span")),
});
export type Ship = Of<typeof Ship>;

/** An organization that asks for less than an organization does: no evidence, no origin. */
export const Embassy = entity("Embassy", { name: one(text), of: one(ref("State")) });
export type Embassy = Of<typeof Embassy>;

export const shipKinds = [...newsKinds, Ship, Embassy] as const;

export const shipProfile = extendProfile(full, "ships", { ship: "https://example.org/ships#" }, [
  bind(Ship, {
    type: [ship.Ship],
    fields: {
      name: schema.name,
      callSign: ship.callSign,
      flag: ship.flag,
      owner: [ship.owner, schema.creator],
      class: { property: rdf.type, values: { Ferry: ship.Ferry, Tanker: ship.Tanker } },
      hull: { property: ship.hull, values: { New: ship.HullNew, Old: ship.HullOld } },
      length: ship.length,
      decks: ship.decks,
      launched: ship.launched,
      inspected: ship.inspected,
      sameAs: schema.sameAs,
      evidence: gaf.denotedBy,
    },
  }),
  bind(Embassy, {
    type: [ship.Embassy, schema.Organization],
    fields: { name: schema.name, of: prov.wasDerivedFrom },
  }),
]);
