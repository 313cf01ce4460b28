import type { KnownName } from "../known-names.ts";

/** What a gazetteer knows as one thing has one key: "Holland" and "the Netherlands". */
export function keyOfKnown(known: KnownName): string | undefined {
  switch (known.kind) {
    case "state":
      return known.form === "name" || known.form === "adjective" || known.form === "seat"
        ? `state ${known.state.iso}`
        : undefined;
    case "region":
      return known.form === "demonym" ? undefined : `region ${known.region.name}`;
    case "subnational":
      return known.form === "demonym"
        ? undefined
        : `subnational ${known.subnational.iso} ${known.subnational.name}`;
    case "city":
      return `city ${known.largest.geonames}`;
    case "people":
      return undefined;
    case "body":
      return `body ${known.body.name}`;
  }
}
