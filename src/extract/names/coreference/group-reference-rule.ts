import type { Role } from "../../reading.ts";
import type { DefinitePhrase } from "./definite-phrases.ts";
import type { Referent } from "./discourse.ts";
import { hasName, isPlain, type NominalRule } from "./nominal-rule.ts";

const actorGroup: ReadonlySet<string> = new Set(
  "leader diplomat official minister president negotiator envoy participant side men woman man pair politician rival player suspect counterpart delegate candidate ambassador driver brother sister".split(
    " ",
  ),
);

const stateGroup: ReadonlySet<string> = new Set(
  "country nation side state government neighbor neighbour power ally rival republic party".split(
    " ",
  ),
);

export const group: NominalRule = {
  name: "coreference/group",
  construction: "a noun in the plural for several just named",
  resolve: (phrase, { recent, roles, group: last, counted }) => {
    // "its allies", "one of her best diplomats": somebody's, and not those named before.
    if (!phrase.plural || !isPlain(phrase) || hasName(phrase) || owners.has(phrase.determiner)) {
      return undefined;
    }
    const numeral = phrase.modifiers.find(({ upos }) => upos === "NUM")?.text.toLowerCase();
    const wanted =
      phrase.determiner === "both" || numeral === "two" ? 2 : numeral === "three" ? 3 : undefined;
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
      const members = membersOf(named, phrase.noun);
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

function membersOf(named: readonly Referent[], noun: string): readonly Referent[] {
  const people = named.filter(({ entity, possessor }) => entity.type === "person" && !possessor);
  const states = named.filter(
    ({ entity, mention }) => entity.type === "country" && !mention.adjective,
  );
  if (actorGroup.has(noun) && people.length > 1) {
    return people;
  }
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
