import type { Entity, EntityType, Mention, Names } from "../reading.ts";
import { countryUse } from "./country-use.ts";
import type { DocumentView } from "./document-view.ts";
import type { NamedThing } from "./identity/identify-names.ts";
import { mentionFinder } from "./mention-finder.ts";
import type { SentenceSpots } from "./name-spots.ts";
import type { NamesContext } from "./read-names.ts";

export function assembleNames(
  things: readonly NamedThing[],
  _sentences: readonly SentenceSpots[],
  document: DocumentView,
  _context: NamesContext,
): Names {
  const drafts: Mention[] = things.flatMap((thing, entity) =>
    thing.places.map(({ spot, tokens }): Mention => {
      const { sentence, first, last, head, start, end } = spot;
      const adjective =
        spot.known.length > 0 && spot.known.every(({ form }) => form === "adjective");
      return {
        sentence,
        first,
        last,
        head,
        start,
        end,
        form: "name",
        entity,
        rule: `name/${thing.kind}`,
        confidence: 1 - 0.5 * Math.exp(-thing.margin / 2),
        ...(adjective ? { adjective } : {}),
        ...(thing.kind === "country" ? { use: countryUse(tokens, spot).use } : {}),
      };
    }),
  );
  const mentions = drafts.sort((a, b) => a.start - b.start || a.end - b.end);
  const byEntity: number[][] = things.map(() => []);
  mentions.forEach((mention, index) => {
    byEntity[mention.entity]?.push(index);
  });
  const entities = things.map((thing, id) => entityOf(thing, id, byEntity[id] ?? []));
  return { entities, mentions, roles: [], mentionAt: mentionFinder(mentions) };
}

function entityOf(thing: NamedThing, id: number, mentions: readonly number[]): Entity {
  const printed = [...new Set(thing.places.map(({ spot }) => spot.text))];
  const name = [...printed].sort((a, b) => b.split(" ").length - a.split(" ").length)[0] ?? "";
  const type: EntityType = thing.kind;
  return {
    id,
    type,
    name,
    aliases: printed.filter((form) => form !== name),
    mentions,
    sameAs: [],
  };
}
