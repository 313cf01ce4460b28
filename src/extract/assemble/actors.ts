import type { Organization, Person, Place, State } from "../../model/kinds/actor.ts";
import { organizationCategory, placeCategory } from "../../model/kinds/actor.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { Entity, Mention, Names } from "../reading.ts";
import type { Assembly } from "./assembly.ts";

export type ActorRef = Ref<"Person"> | Ref<"Organization"> | Ref<"State">;
type ActorThing = Person | Organization | State | Place;

/** The kinds that an entity can stand for. */
const kinds = ["Person", "Organization", "State", "Place"] as const;
type ActorKind = (typeof kinds)[number];

/** The ids given so far, by entity. */
type Ids = Readonly<Record<ActorKind, Map<number, string>>>;

/**
 * The people, bodies, states and places of a story. A country is a state, a place or both, as the
 * sentences use it and as other things ask for it.
 */
export interface Actors {
  /** None for a place, several for a group. */
  readonly actorsOf: (entity: number) => readonly ActorRef[];
  readonly placeOf: (entity: number) => Ref<"Place"> | undefined;
  /** The body that governs a town or province, which goes by its name: whom "the mayor of Oslo" serves. */
  readonly governmentOf: (entity: number) => Ref<"Organization"> | undefined;
  /** The ids under which an entity stands in the story. */
  readonly idsOf: (entity: number) => readonly (ActorRef | Ref<"Place">)[];
  /** Everything that a mention shows or that was asked for; to be called last. */
  readonly things: (jobTitles: ReadonlyMap<number, readonly string[]>) => readonly ActorThing[];
}

export function assembleActors(names: Names, assembly: Assembly): Actors {
  const kept = names.entities.map((entity) =>
    keptMentions(entity, names, assembly.minimumConfidence),
  );
  const ids: Ids = {
    Person: new Map(),
    Organization: new Map(),
    State: new Map(),
    Place: new Map(),
  };
  const idOf = (kind: ActorKind, entity: Entity): string => {
    const known = ids[kind].get(entity.id);
    if (known !== undefined) return known;
    const fresh = assembly.named(kind, entity.canonical ?? entity.name, entity.sameAs);
    ids[kind].set(entity.id, fresh);
    return fresh;
  };
  const shown = (entity: number): Entity | undefined =>
    (kept[entity]?.length ?? 0) > 0 ? names.entities[entity] : undefined;

  const actorsOf = (index: number): readonly ActorRef[] => {
    const members = names.entities[index]?.members;
    if (members)
      return [...new Set(members.filter((member) => member !== index).flatMap(actorsOf))];
    const entity = shown(index);
    switch (entity?.type) {
      case "person":
        return [refTo("Person", idOf("Person", entity))];
      case "organization":
        return [refTo("Organization", idOf("Organization", entity))];
      case "country":
        return [refTo("State", idOf("State", entity))];
      default:
        return [];
    }
  };
  const placeOf = (index: number): Ref<"Place"> | undefined => {
    const entity = shown(index);
    return entity?.type === "place" || entity?.type === "country"
      ? refTo("Place", idOf("Place", entity))
      : undefined;
  };

  const governmentOf = (index: number): Ref<"Organization"> | undefined => {
    const entity = shown(index);
    return entity?.type === "place"
      ? refTo("Organization", idOf("Organization", entity))
      : undefined;
  };

  // Ids are given in reading order, so that they do not depend on who asks first.
  for (const mention of names.mentions) {
    const entity = shown(mention.entity);
    if (!entity) continue;
    if (entity.type !== "country") {
      if (entity.parent !== undefined) actorsOf(entity.parent);
      actorsOf(entity.id);
      placeOf(entity.id);
    } else if (mention.use === "actor") actorsOf(entity.id);
    else placeOf(entity.id);
  }

  return {
    actorsOf,
    placeOf,
    governmentOf,
    idsOf: (index) => {
      const entity = names.entities[index];
      if (!entity) return [];
      return kinds.flatMap((kind) => {
        const id = ids[kind].get(index);
        return id === undefined ? [] : [refTo(kind, id) as ActorRef | Ref<"Place">];
      });
    },
    things: (jobTitles) => {
      // A state has a territory, so asking for one brings in the other.
      for (const entity of names.entities) if (ids.State.has(entity.id)) idOf("Place", entity);
      const places = countryPlaces(names, ids);
      return names.entities.flatMap((entity) => {
        const mentions = kept[entity.id] ?? [];
        return kinds.flatMap((kind) => {
          const id = ids[kind].get(entity.id);
          const [first, ...rest] = id === undefined ? [] : mentionsFor(kind, mentions);
          if (id === undefined || !first) return [];
          const confidence = Math.max(...mentions.map((mention) => mention.confidence));
          const { name, aliases } = printedNames(entity);
          const shared = {
            name,
            ...(aliases.length > 0 ? { alternateName: aliases } : {}),
            ...(entity.sameAs.length > 0 ? { sameAs: entity.sameAs } : {}),
            ...assembly.fact([first, ...rest], confidence),
          };
          return [thingOf(kind, id, entity, shared, jobTitles.get(entity.id), places, ids)];
        });
      });
    },
  };
}

/**
 * A country or a town, of which other articles speak under the same id, goes by one name, however this one prints it: "U.S.",
 * "Danish", "LONDON" stand among its other names. A body goes by the name in print.
 */
function printedNames({ name, aliases, type, canonical }: Entity): {
  readonly name: string;
  readonly aliases: readonly string[];
} {
  const isGround = type === "country" || type === "place";
  if (!isGround || canonical === undefined) return { name, aliases };
  return { name: canonical, aliases: [name, ...aliases].filter((alias) => alias !== canonical) };
}

type Shared = Omit<Person, "kind" | "id" | "jobTitle">;

function thingOf(
  kind: ActorKind,
  id: string,
  entity: Entity,
  shared: Shared,
  jobTitle: readonly string[] | undefined,
  places: ReadonlyMap<string, Ref<"Place">>,
  ids: Ids,
): ActorThing {
  switch (kind) {
    case "Person":
      return { kind, id: refTo(kind, id), ...shared, ...(jobTitle ? { jobTitle } : {}) };
    case "Organization": {
      const known = entity.type === "place" ? "GovernmentOrganization" : entity.category;
      const category = organizationCategory.values?.find((value) => value === known);
      const parent = entity.parent === undefined ? undefined : ids.State.get(entity.parent);
      return {
        kind,
        id: refTo(kind, id),
        ...shared,
        // The value is one of the range's own, found by comparison.
        ...(category
          ? { category: [category as NonNullable<Organization["category"]>[number]] }
          : {}),
        ...(parent === undefined ? {} : { parentOrganization: [refTo("State", parent)] }),
      };
    }
    case "State": {
      const place = ids.Place.get(entity.id);
      return {
        kind,
        id: refTo(kind, id),
        ...shared,
        ...(place === undefined ? {} : { areaServed: refTo("Place", place) }),
      };
    }
    case "Place": {
      const known = entity.type === "country" ? "Country" : entity.category;
      const category = placeCategory.values?.find((value) => value === known);
      const container =
        entity.type === "place" && entity.country ? places.get(entity.country) : undefined;
      return {
        kind,
        id: refTo(kind, id),
        ...shared,
        ...(category ? { category: [category as NonNullable<Place["category"]>[number]] } : {}),
        ...(container === undefined ? {} : { containedInPlace: [container] }),
      };
    }
  }
}

/** The countries among the story's places, by ISO code. */
function countryPlaces(names: Names, ids: Ids): ReadonlyMap<string, Ref<"Place">> {
  const places = new Map<string, Ref<"Place">>();
  for (const entity of names.entities) {
    const id = ids.Place.get(entity.id);
    if (entity.type === "country" && entity.country && id !== undefined)
      places.set(entity.country, refTo("Place", id));
  }
  return places;
}

/** Only names bear out that a thing is there; a pronoun bears out nothing by itself. */
const keptMentions = (entity: Entity, names: Names, minimum: number): readonly Mention[] =>
  entity.members
    ? []
    : entity.mentions.flatMap((index) => {
        const mention = names.mentions[index];
        return mention && mention.form === "name" && mention.confidence >= minimum ? [mention] : [];
      });

function mentionsFor(kind: string, mentions: readonly Mention[]): readonly Mention[] {
  if (kind !== "State" && kind !== "Place") return mentions;
  const use = kind === "State" ? "actor" : "place";
  const fitting = mentions.filter((mention) => mention.use === use);
  return fitting.length > 0 ? fitting : mentions;
}
