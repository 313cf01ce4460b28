import type { Analysis } from "../../language/analysis.ts";
import type { Names, TextSpan } from "../reading.ts";

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

/** Mentions of people, bodies and places; adjectives of states ("Chilean") are left out. */
export function annotateEntities(names: Names, analysis: Analysis): readonly EntityAnnotation[] {
  return names.mentions.flatMap((mention) => {
    const entity = names.entities[mention.entity];
    if (entity === undefined || entity.type === "other" || mention.adjective) {
      return [];
    }
    const type =
      entity.type !== "country"
        ? entity.type
        : mention.use === "actor" && mention.rule.startsWith("actor/")
          ? "organization"
          : "place";
    return [
      {
        start: mention.start,
        end: mention.end,
        text: analysis.text.slice(mention.start, mention.end),
        type,
        id: `e${mention.entity + 1}`,
        kind: mention.form,
      },
    ];
  });
}
