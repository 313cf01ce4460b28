import type { Role } from "../../reading.ts";
import { fitsOrganization } from "./body-reference-rules.ts";
import type { DefinitePhrase } from "./definite-phrases.ts";
import type { Referent } from "./discourse.ts";
import { hasName, isBackward, isPlain, type NominalRule } from "./nominal-rule.ts";

const actorGroup: ReadonlySet<string> = new Set(
  "leader diplomat official minister president negotiator envoy participant side men woman man pair politician rival player suspect counterpart delegate candidate ambassador driver brother sister duo trio".split(
    " ",
  ),
);

const stateGroup: ReadonlySet<string> = new Set(
  "country nation side state government neighbor neighbour power ally rival republic party".split(
    " ",
  ),
);

/** "the pair": one word for so many people. */
const sets: ReadonlyMap<string, number> = new Map([
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
]);

export const group: NominalRule = {
  name: "coreference/group",
  construction: "a noun in the plural for several just named",
  resolve: (phrase, { recent, roles, group: last, counted, stranger, introduced, couple }) => {
    if (phrase.noun === "couple") {
      const isNew = (introduced.get("couple") ?? -1) > (couple?.start ?? -1);
      return couple === undefined || isNew || !isBackward(phrase) || !isPlain(phrase)
        ? undefined
        : { entities: couple.members, confidence: 0.7 };
    }
    const set = phrase.plural ? undefined : sets.get(phrase.noun);
    if (!phrase.plural && (set === undefined || !isBackward(phrase))) return undefined;
    // "its allies", "one of her best diplomats": somebody's, and not those named before.
    if (!isPlain(phrase) || hasName(phrase) || owners.has(phrase.determiner)) {
      return undefined;
    }
    const numeral = phrase.modifiers.find(({ upos }) => upos === "NUM")?.text.toLowerCase();
    const wanted =
      set ??
      (phrase.determiner === "both" || numeral === "two" ? 2 : numeral === "three" ? 3 : undefined);
    if (numeral !== undefined && wanted === undefined) {
      return undefined;
    }
    // "The main candidates": more may be meant than were named.
    if (wanted === undefined && phrase.modifiers.length > 0) return undefined;
    // "The two ministers agreed": of all the people named, those two whom the article calls so.
    const holders = wanted === undefined ? [] : holdersOf(phrase, recent, roles);
    if (holders.length > 0 && holders.length === wanted) {
      return { entities: idsOf(holders), confidence: 0.7 };
    }
    // "Chad expelled two guards. Ana Soto met Karl Lund. The two men ...": the guards.
    const isCounted = counted?.count === wanted && phrase.sentence - (counted?.sentence ?? 0) <= 3;
    if (wanted !== undefined && isCounted && actorGroup.has(phrase.noun)) return undefined;
    for (let back = 0; back <= 2; back++) {
      const named = recent.filter(
        ({ mention }) =>
          mention.sentence === phrase.sentence - back && mention.start < phrase.start,
      );
      const members = membersOf(named, phrase, wanted);
      // "A dealer met Ana Soto and Karl Lund. The pair ...": which two is not told.
      if (set !== undefined && stranger && phrase.sentence - stranger.sentence <= back)
        return undefined;
      if (members.length > 1 && (wanted === undefined || members.length === wanted)) {
        return { entities: idsOf(members), confidence: wanted === undefined ? 0.55 : 0.7 };
      }
      // "The officials talked on Monday. The diplomats agreed": told once, the group goes on.
      if (last !== undefined && phrase.sentence - last.sentence === back) {
        const fits = (last.ofStates ? stateGroup : actorGroup).has(phrase.noun);
        if (fits)
          return wanted === undefined || last.members.length === wanted
            ? { entities: last.members, confidence: 0.55 }
            : undefined;
        break;
      }
    }
    // "Norway's president met Chile's in Lima. Both countries ...": all the states that act in what was just told. Whose
    // minister speaks of both sides need be neither.
    const states = recent.filter(
      ({ entity, mention }) =>
        entity.type === "country" &&
        (mention.adjective || mention.use === "actor") &&
        mention.sentence < phrase.sentence &&
        phrase.sentence - mention.sentence <= 2,
    );
    if (stateNoun.has(phrase.noun) && wanted !== undefined && states.length === wanted) {
      return { entities: idsOf(states), confidence: 0.55 };
    }
    return undefined;
  },
  examples: [
    [
      "Ana Soto met Karl Lund on Monday. The ministers discussed trade.",
      "The ministers",
      "Ana Soto",
      "Karl Lund",
    ],
    ["Ana Soto wed Karl Lund. The couple live in Oslo.", "The couple", "Ana Soto", "Karl Lund"],
    [
      "Karl Lund and his wife, Ana Lund, left. The couple wept.",
      "The couple",
      "Karl Lund",
      "Ana Lund",
    ],
    ["Ana Soto met Karl Lund. The pair discussed trade.", "The pair", "Ana Soto", "Karl Lund"],
    ["Nokia sued Samsung. Both firms lost money.", "Both firms", "Nokia", "Samsung"],
    [
      "Norway and Chile signed a pact. The two countries will share fish.",
      "The two countries",
      "Norway",
      "Chile",
    ],
    [
      "Peruvian Finance Minister Ana Soto met union leader Jo Paz. Chilean Finance Minister Karl Lund left. The two ministers agreed.",
      "The two ministers",
      "Ana Soto",
      "Karl Lund",
    ],
    [
      "Peruvian President Ana Soto met Chilean President Karl Lund. Both countries cut tariffs.",
      "Both countries",
      "Peruvian",
      "Chilean",
    ],
  ],
  counterexamples: [
    ["Karl Lund and his wife met Ana Soto. The couple live in Oslo.", "The couple"],
    ["Ana Soto met Karl Lund. The couple live in Oslo.", "The couple"],
    ["Ana Soto wed Karl Lund. A couple from Oslo sang. The couple wept.", "The couple"],
    ["A dealer met Ana Soto and Karl Lund. The pair left.", "The pair"],
    ["Nokia and Samsung sued Telenor. The firms lost money.", "The firms"],
    [
      "Chad expelled two embassy guards. Ana Soto called in Karl Lund. The two men have a week to leave.",
      "The two men",
    ],
    ["Ana Soto left on Monday. The ministers discussed trade.", "The ministers"],
    [
      "Ana Soto met Karl Lund on Monday. The main candidates discussed trade.",
      "The main candidates",
    ],
    [
      "Fighting went on in Mali on Monday. Peruvian envoy Ana Soto urged both sides to talk.",
      "both sides",
    ],
  ],
};

const owners: ReadonlySet<string> = new Set("my your his her its our their".split(" "));

const idsOf = (members: readonly Referent[]): readonly number[] =>
  members.map(({ entity }) => entity.id).sort((a, b) => a - b);

const stateNoun: ReadonlySet<string> = new Set(
  "country nation state government neighbor neighbour".split(" "),
);

/** The people of the last sentences whose office is called by the noun. */
function holdersOf(
  { noun, sentence }: DefinitePhrase,
  recent: readonly Referent[],
  roles: readonly Role[],
): readonly Referent[] {
  return recent.filter(
    ({ entity, mention }) =>
      entity.type === "person" &&
      sentence - mention.sentence <= 2 &&
      roles.some(({ person, name }) => person === entity.id && endsIn(name, noun)),
  );
}

const endsIn = (name: string, noun: string): boolean =>
  ` ${name.toLowerCase()} `.includes(` ${noun} `);

function membersOf(
  named: readonly Referent[],
  phrase: DefinitePhrase,
  wanted: number | undefined,
): readonly Referent[] {
  const { noun } = phrase;
  const people = named.filter(({ entity, possessor }) => entity.type === "person" && !possessor);
  const states = named.filter(
    ({ entity, mention }) => entity.type === "country" && !mention.adjective,
  );
  if (actorGroup.has(noun) && people.length > 1) {
    return people;
  }
  // "The firms" may be more than were named, "both firms" are two.
  const bodies =
    wanted === 2 ? named.filter((one) => !one.possessor && fitsOrganization(one, phrase)) : [];
  if (bodies.length > 1) return bodies;
  const acting = states.filter(({ mention }) => takesPart.has(mention.rule));
  if (stateGroup.has(noun) && (acting.length > 1 || states.length > 1)) {
    return acting.length > 1 ? acting : states;
  }
  // "Ana Soto spoke with allies including Norway and Chile. The officials agreed": the states' officials are meant.
  const parties = states.filter(({ mention }) => /(?:party|example)$/.test(mention.rule));
  return actorGroup.has(noun) && people.length === 1 && parties.length > 0
    ? [...people, ...parties]
    : [];
}

const takesPart: ReadonlySet<string> = new Set(
  "subject dealt-with party example recipient".split(" ").map((use) => `country/actor/${use}`),
);
