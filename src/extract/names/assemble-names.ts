import type { Entity, Mention, Names } from "../reading.ts";
import { readRoles, roleSentences } from "../roles/read-roles.ts";
import { withOwners } from "../roles/unsaid-owners.ts";
import { itemAround } from "../span-search.ts";
import { companions } from "./apposed-phrases.ts";
import { type Reference, resolveReferences } from "./coreference/resolve-references.ts";
import { withToldPeople } from "./coreference/told-people.ts";
import type { DocumentView } from "./document-view.ts";
import { entityOf, ownerOf } from "./entity-of.ts";
import { handleMentions } from "./handles.ts";
import type { NamedThing } from "./identity/identify-names.ts";
import { isoOf } from "./identity/namesakes.ts";
import { identifyThing, type NamedCountries } from "./links/identify-thing.ts";
import { type Lead, mentionFinder } from "./mention-finder.ts";
import { authorMention, nameMention } from "./name-mentions.ts";
import type { SentenceSpots } from "./name-spots.ts";
import { attachAuthors } from "./posts.ts";
import type { NamesContext } from "./read-names.ts";

/** Puts together entities, mentions and offices; noun phrases and pronouns are resolved on the way. */
export function assembleNames(
  found: readonly NamedThing[],
  sentences: readonly SentenceSpots[],
  document: DocumentView,
  context: NamesContext,
): Names {
  const { text } = document.analysis;
  const { things, spans } = attachAuthors(found, context, text);
  const startOf = (thing: NamedThing): number =>
    Math.min(
      thing.places[0]?.spot.start ?? text.length,
      spans.get(thing)?.[0]?.start ?? text.length,
    );
  const ordered = [...things].sort((a, b) => startOf(a) - startOf(b));
  const printed = [
    ...ordered.flatMap((thing, entity) => [
      ...thing.places.map((place) => nameMention(place, thing, entity)),
      ...(spans.get(thing) ?? []).map((span) => authorMention(span, entity)),
    ]),
    ...handleMentions(sentences, ordered, spans, context),
  ].sort(byPlace);
  const countries = countriesOf(ordered);
  const unowned = ordered.map((thing, id) => {
    const authored = (spans.get(thing) ?? []).map(({ start, end }) => text.slice(start, end));
    return entityOf(thing, id, authored, identifyThing(thing, countries));
  });
  const entities = withParents(unowned, ordered);
  const names = withToldPeople(printed, sentences, entities);
  const leads = leadsOf(sentences, names);
  const named = { entities, mentionAt: mentionFinder(names, leads) };
  const told = readRoles(roleSentences(sentences, named), text);
  const { credits = [] } = context;
  const inText = names.filter((one) => one.sentence >= 0 && itemAround(credits, one) === undefined);
  const references = resolveReferences(document.analysis, entities, inText, told);
  const groups = groupsOf(references, entities, text);
  const mentions = [...names, ...groups.mentions].sort(byPlace);
  const all = withMentions([...entities, ...groups.entities], mentions);
  const mentionAt = mentionFinder(mentions, leads);
  const offices = roleSentences(sentences, { entities: all, mentionAt });
  const roles = withOwners(
    readRoles(offices, text),
    offices,
    { entities: all, mentions },
    context,
    text,
  );
  return { entities: all, mentions, roles, mentionAt };
}

const byPlace = (a: Mention, b: Mention): number =>
  a.start - b.start || a.end - b.end || a.entity - b.entity;

function countriesOf(found: readonly NamedThing[]): NamedCountries {
  const named = new Set(
    found.flatMap(({ kind, known }) =>
      kind === "country"
        ? known.flatMap((entry) => (entry.kind === "state" ? [entry.state.iso] : []))
        : [],
    ),
  );
  const things = new Map<string, number>();
  for (const { known } of found) {
    for (const iso of new Set(known.map(isoOf))) {
      things.set(iso, (things.get(iso) ?? 0) + 1);
    }
  }
  return { named, things };
}

/** A body's country, where the article names both side by side. */
function withParents(
  entities: readonly Entity[],
  things: readonly NamedThing[],
): readonly Entity[] {
  const byIso = new Map(
    entities.flatMap(({ type, country, id }) =>
      type === "country" && country !== undefined ? [[country, id] as const] : [],
    ),
  );
  return entities.map((entity, index) => {
    const thing = things[index];
    const parent = thing === undefined ? undefined : byIso.get(ownerOf(thing) ?? "");
    return parent === undefined ? entity : { ...entity, parent };
  });
}

function leadsOf(
  sentences: readonly SentenceSpots[],
  mentions: readonly Mention[],
): readonly Lead[] {
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  return sentences.flatMap((sentence) =>
    companions(sentence).flatMap(({ token, name }): Lead[] => {
      const mention = byStart.get(name);
      return mention === undefined ? [] : [{ sentence: sentence.view.at, token, mention }];
    }),
  );
}

/** References to one thing are its mentions; those to several are mentions of a group, one for each set of members. */
function groupsOf(
  references: readonly Reference[],
  named: readonly Entity[],
  text: string,
): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const groups = new Map<string, Entity>();
  const mentions = references.flatMap(({ mention, entities: members }): Mention[] => {
    const [only] = members;
    if (only === undefined || members.length === 1) {
      return only === undefined ? [] : [{ ...mention, entity: only }];
    }
    const key = members.join(" ");
    const group = groups.get(key) ?? {
      id: named.length + groups.size,
      type: typeOfGroup(members.map((member) => named[member]?.type)),
      name: text.slice(mention.start, mention.end),
      aliases: [],
      mentions: [],
      sameAs: [],
      plural: true,
      members,
    };
    groups.set(key, group);
    return [{ ...mention, entity: group.id }];
  });
  return { mentions, entities: [...groups.values()] };
}

function typeOfGroup(types: readonly (Entity["type"] | undefined)[]): Entity["type"] {
  const [first] = types;
  return first !== undefined && types.every((type) => type === first) ? first : "organization";
}

function withMentions(
  entities: readonly Entity[],
  mentions: readonly Mention[],
): readonly Entity[] {
  const byEntity: number[][] = entities.map(() => []);
  mentions.forEach((mention, index) => {
    byEntity[mention.entity]?.push(index);
  });
  return entities.map((entity) => ({ ...entity, mentions: byEntity[entity.id] ?? [] }));
}
