import type { Article } from "../../model/kinds/article.ts";
import type { Document } from "../../model/kinds/event.ts";
import type { Names } from "../reading.ts";
import type { Actors } from "./actors.ts";
import { unique } from "./fields.ts";
import type { AssembledHappening } from "./happenings.ts";

export interface Topics {
  readonly about: NonNullable<Article["about"]>;
  readonly mentions: NonNullable<Article["mentions"]>;
}

/** How many things an article is mainly about, at most. */
const mainThings = 5;

/**
 * What the article is about and what it merely mentions. News puts first what it is about (the inverted
 * pyramid), and comes back to it: the first event of the lead, and the things named in the lead that are
 * named most often after it.
 */
export function topicsOf(
  names: Names,
  actors: Actors,
  happenings: readonly AssembledHappening[],
  documents: readonly Document[],
  leadEnd: number,
): Topics {
  const main = happenings.find(
    ({ thing, happening }) =>
      thing.kind === "Event" &&
      happening.type !== "Speak" &&
      (happening.occurrences[0]?.reading.trigger.start ?? Infinity) < leadEnd,
  );
  const leading = names.entities
    .filter((entity) => {
      const first = names.mentions[entity.mentions[0] ?? -1];
      return first !== undefined && first.start < leadEnd && entity.mentions.length > 1;
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
    .slice(0, mainThings)
    .flatMap(({ id }) => actors.idsOf(id));
  const about = unique([...(main ? [main.thing.id] : []), ...leading]);
  const all = unique([
    ...happenings.map(({ thing }) => thing.id),
    ...names.entities.flatMap(({ id }) => actors.idsOf(id)),
    ...documents.map(({ id }) => id),
  ]);
  const central = new Set<string>(about);
  return { about, mentions: all.filter((id) => !central.has(id)) };
}
