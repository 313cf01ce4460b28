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
  resolve: (phrase, { recent, group: last }) => {
    if (!phrase.plural || !isPlain(phrase) || hasName(phrase)) {
      return undefined;
    }
    const numeral = phrase.modifiers.find(({ upos }) => upos === "NUM")?.text.toLowerCase();
    const wanted =
      phrase.determiner === "both" || numeral === "two" ? 2 : numeral === "three" ? 3 : undefined;
    if (numeral !== undefined && wanted === undefined) {
      return undefined;
    }
    for (let back = 0; back <= 2; back++) {
      const named = recent.filter(
        ({ mention }) =>
          mention.sentence === phrase.sentence - back && mention.start < phrase.start,
      );
      const members = membersOf(named, phrase.noun);
      if (members.length > 1 && (wanted === undefined || members.length === wanted)) {
        const ids = members.map(({ entity }) => entity.id).sort((a, b) => a - b);
        return { entities: ids, confidence: wanted === undefined ? 0.55 : 0.7 };
      }
      // "The officials talked on Monday. The diplomats agreed": told once, the group goes on.
      if (last !== undefined && phrase.sentence - last.sentence === back) {
        const fits = (last.ofStates ? stateGroup : actorGroup).has(phrase.noun);
        return fits && (wanted === undefined || last.members.length === wanted)
          ? { entities: last.members, confidence: 0.55 }
          : undefined;
      }
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
  ],
  counterexamples: [["Ana Soto left on Monday. The ministers discussed trade.", "The ministers"]],
};

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
