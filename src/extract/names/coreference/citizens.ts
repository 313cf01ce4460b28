import type { Entity, Mention } from "../../reading.ts";
import { isOneOfThem } from "../country-use.ts";
import type { NameSpot, SentenceSpots } from "../name-spots.ts";

/** How a state's name stands beside that of whom it is the home of: "Peru's Ana Soto", "Peruvian Ana Soto". */
type Form = "name" | "adjective" | "demonym";

/**
 * "Brazil's Ana Soto beat Karl Lund of Norway. The Brazilian said ...": what somebody is takes her up where she is the
 * only one in the article who comes from there, and has been named.
 */
export function withCitizens(
  mentions: readonly Mention[],
  sentences: readonly SentenceSpots[],
  entities: readonly Entity[],
): readonly Mention[] {
  const citizens = sentences.flatMap(({ view, spots }) =>
    spots.flatMap((spot) => {
      const iso = /^the$/i.test(view.words[spot.first - 1] ?? "") ? homeOf(spot) : undefined;
      const next = view.tokens[spot.last + 1]?.upos ?? "";
      const isPerson =
        iso !== undefined &&
        isOneOfThem(view.tokens, spot) &&
        !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next);
      return isPerson
        ? [{ iso, spot, start: view.tokens[spot.first - 1]?.start ?? spot.start }]
        : [];
    }),
  );
  if (citizens.length === 0) return mentions;
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const people = peopleByHome(sentences, byStart, entities);
  const taken = new Map<number, Mention>();
  for (const { iso, spot, start } of citizens) {
    const [person, ...others] = people.get(iso) ?? [];
    const country = byStart.get(spot.start);
    if (person === undefined || others.length > 0 || country === undefined) continue;
    if (person.named > start) continue;
    const { sentence, first, last, head, end } = country;
    taken.set(spot.start, {
      ...{ sentence, first: first - 1, last, head, start, end },
      form: "nominal",
      entity: person.entity,
      rule: "coreference/citizen",
      confidence: 0.7,
    });
  }
  return mentions.map((mention) => taken.get(mention.start) ?? mention);
}

/** Those told to be of each state, with where they are named first. */
function peopleByHome(
  sentences: readonly SentenceSpots[],
  byStart: ReadonlyMap<number, Mention>,
  entities: readonly Entity[],
): ReadonlyMap<string, readonly { readonly entity: number; readonly named: number }[]> {
  const homes = new Map<string, Map<number, number>>();
  for (const sentence of sentences) {
    for (const spot of sentence.spots) {
      const mention = byStart.get(spot.start);
      if (mention === undefined || entities[mention.entity]?.type !== "person") continue;
      const iso = homeBeside(sentence, spot);
      if (iso === undefined) continue;
      const people = homes.get(iso) ?? new Map<number, number>();
      homes.set(iso, people);
      if (!people.has(mention.entity)) people.set(mention.entity, spot.start);
    }
  }
  return new Map(
    [...homes].map(([iso, people]) => [
      iso,
      [...people].map(([entity, named]) => ({ entity, named })),
    ]),
  );
}

/** "Peru's Ana Soto", "Peruvian striker Ana Soto", "Spaniard Ana Soto", "Ana Soto of Peru", "Ana Soto, the Peruvian champion" */
function homeBeside({ view, spots }: SentenceSpots, spot: NameSpot): string | undefined {
  const { words, tokens } = view;
  const to = (token: number) => spots.find(({ last }) => last === token);
  const from = (token: number) => spots.find(({ first }) => first === token);
  let at = spot.first - 1;
  if (/^['’]s$/.test(words[at] ?? "")) return homeOf(to(at - 1), "name");
  while (
    at > spot.first - 5 &&
    to(at) === undefined &&
    /^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? "")
  )
    at--;
  const before = homeOf(to(at), "adjective", "demonym");
  if (before !== undefined) return before;
  const behind = words[spot.last + 1];
  if (behind === "of") return homeOf(from(spot.last + 2), "name");
  const isApposed = behind === "," && /^(?:an?|the)$/.test(words[spot.last + 2] ?? "");
  return isApposed ? homeOf(from(spot.last + 3), "adjective", "demonym") : undefined;
}

/** The state that a name is of: ISO 3166-1 alpha-2. */
function homeOf(spot: NameSpot | undefined, ...forms: readonly Form[]): string | undefined {
  for (const known of spot?.known ?? []) {
    if (known.kind === "state" && (forms.length === 0 || forms.some((form) => form === known.form)))
      return known.state.iso;
  }
  return undefined;
}
