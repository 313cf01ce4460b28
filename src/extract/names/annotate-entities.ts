import type { Analysis } from "../../language/analysis.ts";
import type { Entity, Mention, Names, TextSpan } from "../reading.ts";
import { readCatalogLinks } from "./links/catalog-links.ts";

/** A mention as stand-off annotation: UTF-16 offsets into the analyzed text, end exclusive. */
export interface EntityAnnotation extends TextSpan {
  readonly text: string;
  readonly type: "person" | "organization" | "place";
  /** The same for all mentions of one thing. */
  readonly id: string;
  readonly kind: "name" | "nominal" | "pronoun";
  /** A page of the English Wikipedia. */
  readonly wikipedia?: string;
  /** A Wikidata id, "Q..." */
  readonly wikidata?: string;
}

/** Below it a type is wrong more often than right. */
const leastConfidence = 0.42;

/** Mentions of people, bodies and places; adjectives of states ("Chilean") are left out. */
export function annotateEntities(names: Names, analysis: Analysis): readonly EntityAnnotation[] {
  return names.mentions.flatMap((mention) => {
    const entity = names.entities[mention.entity];
    const type = entity === undefined ? undefined : typeOf(entity, mention);
    const isDoubtful = mention.confidence < leastConfidence;
    if (entity === undefined || type === undefined || mention.adjective || isDoubtful) {
      return [];
    }
    return [
      {
        start: mention.start,
        end: mention.end,
        text: analysis.text.slice(mention.start, mention.end),
        type,
        id: `e${mention.entity + 1}`,
        kind: mention.form,
        // The state's own page tells nothing of its government.
        ...(plainlyActs.has(mention.rule) ? {} : readCatalogLinks(entity.sameAs)),
      },
    ];
  });
}

/** A country is a place, but where the sentence plainly has it act. */
function typeOf(entity: Entity, mention: Mention): EntityAnnotation["type"] | undefined {
  switch (entity.type) {
    case "other":
      return undefined;
    case "country":
      return plainlyActs.has(mention.rule) ? "organization" : "place";
    default:
      return entity.type;
  }
}

/** "the Swedish government": a body of the state. */
const plainlyActs: ReadonlySet<string> = new Set(["country/actor/body"]);
