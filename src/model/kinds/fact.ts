import { many, maybe, one, some } from "../entity.ts";
import { decimal, iri, ref, text } from "../range.ts";

/** Who can act and has a name: writes articles, publishes them. */
export const actor = ref("Person", "Organization", "State");

/** Who can take part in an event, speak or hold a position: someone with a name, or whom the article only describes. */
export const party = ref("Person", "Organization", "State", "UnnamedActor");

/**
 * The fields of everything that an article tells: where it says so, how sure the reading is
 * (0 to 1), which article it comes from and which run read it.
 */
export const fact = {
  evidence: some(ref("Span")),
  confidence: maybe(decimal),
  derivedFrom: one(ref("Article")),
  generatedBy: maybe(ref("Run")),
};

/** The fields of everything that bears a name, and of what other catalogs know of it. */
export const named = {
  /** As first printed in full. */
  name: one(text),
  /** The other forms in print. */
  alternateName: many(text),
  sameAs: many(iri),
};
