import type { Mention, Names } from "../reading.ts";
import { readRoles } from "../roles/read-roles.ts";
import { countryUse } from "./country-use.ts";
import type { DocumentView } from "./document-view.ts";
import { entityOf } from "./entity-of.ts";
import type { NamedThing } from "./identity/identify-names.ts";
import { identifyThing } from "./links/identify-thing.ts";
import { mentionFinder } from "./mention-finder.ts";
import type { SentenceSpots } from "./name-spots.ts";
import type { NamesContext } from "./read-names.ts";
import type { NameInPlace } from "./typing/type-evidence.ts";

export function assembleNames(
  things: readonly NamedThing[],
  sentences: readonly SentenceSpots[],
  document: DocumentView,
  _context: NamesContext,
): Names {
  const ordered = [...things].sort((a, b) => startOf(a) - startOf(b));
  const mentions = ordered
    .flatMap((thing, entity) =>
      thing.places.map((place) => mentionOf(place, thing, entity, document)),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const byEntity: number[][] = ordered.map(() => []);
  mentions.forEach((mention, index) => {
    byEntity[mention.entity]?.push(index);
  });
  const countries = countriesOf(ordered);
  const entities = ordered.map((thing, id) =>
    entityOf(thing, id, byEntity[id] ?? [], identifyThing(thing, countries)),
  );
  const mentionAt = mentionFinder(mentions);
  const roles = readRoles(sentences, { entities, mentionAt }, document.analysis.text);
  return { entities, mentions, roles, mentionAt };
}

const startOf = ({ places }: NamedThing): number => places[0]?.spot.start ?? 0;

/** ISO codes of the countries that the article names. */
function countriesOf(things: readonly NamedThing[]): ReadonlySet<string> {
  return new Set(
    things.flatMap(({ kind, known }) =>
      kind === "country"
        ? known.flatMap((entry) => (entry.kind === "state" ? [entry.state.iso] : []))
        : [],
    ),
  );
}

function mentionOf(
  { spot, tokens }: NameInPlace,
  thing: NamedThing,
  entity: number,
  document: DocumentView,
): Mention {
  const { sentence, first, last, head, start, end, known } = spot;
  const isAdjective =
    known.some(({ form }) => form === "adjective") && !known.some(({ form }) => form === "name");
  const use = thing.kind === "country" ? countryUse(tokens, spot, document.sports) : undefined;
  return {
    sentence,
    first,
    last,
    head,
    start,
    end,
    form: "name",
    entity,
    rule: use === undefined ? `name/${thing.kind}` : `country/${use.rule}`,
    confidence: confidenceOf(thing.margin),
    ...(isAdjective ? { adjective: true as const } : {}),
    ...(use === undefined ? {} : { use: use.use }),
  };
}

/** How sure the type is, from how far ahead its evidence is. */
const confidenceOf = (margin: number): number => {
  const sure = 1 - 0.55 * Math.exp(-Math.max(0, margin) / 2);
  return Math.round(sure * 100) / 100;
};
