import { tagged } from "./surroundings.ts";
import type { TypeRule } from "./type-evidence.ts";

/** What the tagger takes a name for: one sign among others. */
export const taggerRules: readonly TypeRule[] = [
  {
    name: "tagged-person",
    construction: "the tagger takes it for a person",
    kind: "person",
    weight: 1.8,
    own: false,
    holds: (name) => tagged(name, "PER"),
    examples: [],
  },
  {
    name: "tagged-organization",
    construction: "the tagger takes it for an organization",
    kind: "organization",
    weight: 1.8,
    own: false,
    holds: (name) => tagged(name, "ORG"),
    examples: [],
  },
  {
    name: "tagged-place",
    construction: "the tagger takes it for a place",
    kind: "place",
    weight: 1.8,
    own: false,
    holds: (name) => tagged(name, "LOC"),
    examples: [],
  },
  {
    name: "untagged",
    construction: "the tagger takes it for no name",
    kind: "other",
    weight: 1.2,
    own: false,
    holds: (name) =>
      name.tokens[name.spot.last]?.name === "" && name.tokens[name.spot.first]?.name === "",
    examples: [],
  },
];
