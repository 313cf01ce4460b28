import {
  organizationHead,
  organizationNoun,
} from "../../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import type { Entity } from "../../reading.ts";
import type { DefinitePhrase } from "./definite-phrases.ts";
import { type Discourse, type Referent, within } from "./discourse.ts";

/** What a phrase takes up: one thing, or several as a group. */
export interface Resolution {
  readonly entities: readonly number[];
  readonly confidence: number;
}

/** A way to take up what was named before. */
export interface NominalRule {
  readonly name: string;
  readonly construction: string;
  readonly resolve: (phrase: DefinitePhrase, discourse: Discourse) => Resolution | undefined;
  /** Invented texts, the phrase in them, and the names of what it takes up. */
  readonly examples: readonly (readonly [text: string, phrase: string, ...names: string[]])[];
  readonly counterexamples?: readonly (readonly [text: string, phrase: string])[];
}

const one = (referent: Referent | undefined, confidence: number): Resolution | undefined =>
  referent === undefined ? undefined : { entities: [referent.entity.id], confidence };

/** Words that tell the phrase's thing from what was named. */
const setsApart: ReadonlySet<string> = new Set(
  "other another such same next last former new rival own foreign similar different second third many several few local various neighboring neighbouring".split(
    " ",
  ),
);

const isPlain = ({ modifiers, next }: DefinitePhrase): boolean =>
  next !== "of" &&
  next !== "who" &&
  next !== "whose" &&
  next !== "that" &&
  next !== "which" &&
  next !== "for" &&
  modifiers.every((token) => token.text.length < 20 && !setsApart.has(token.text.toLowerCase()));

const hasName = ({ modifiers }: DefinitePhrase): boolean =>
  modifiers.some(({ upos, text }) => upos === "PROPN" || /^\p{Lu}/u.test(text));

const nameHas = (entity: Entity, noun: string): boolean =>
  [entity.name, ...entity.aliases, entity.canonical ?? ""].some((name) =>
    name.toLowerCase().split(" ").includes(noun),
  );

const theLatter: NominalRule = {
  name: "coreference/latter",
  construction: "the latter: what was named last",
  resolve: (phrase, { recent }) =>
    phrase.noun === "latter"
      ? one(
          recent.find(({ entity, mention }) => entity.type !== "other" && !mention.adjective),
          0.8,
        )
      : undefined,
  examples: [
    [
      "Norway asked Chile for help. Karl Lund urged Peru to wait and warned the latter of storms.",
      "the latter",
      "Peru",
    ],
  ],
};

const officeHolder: NominalRule = {
  name: "coreference/office",
  construction: "an office that someone in the article holds",
  resolve: (phrase, { roles, recent }) => {
    if (phrase.plural || phrase.next === "of" || personNoun(phrase.noun) === undefined) {
      return undefined;
    }
    const title = [...phrase.modifiers.map(({ text }) => text.toLowerCase()), phrase.noun].join(
      " ",
    );
    const holders = new Set<number>();
    for (const role of roles) {
      const name = role.name.toLowerCase();
      if (
        !role.former &&
        (name === title || name.endsWith(` ${phrase.noun}`) || name === phrase.noun)
      ) {
        if (phrase.modifiers.length === 0 || name === title || name.endsWith(` ${title}`)) {
          holders.add(role.person);
        }
      }
    }
    const referent = recent.find(({ entity }) => holders.has(entity.id));
    return one(referent, holders.size === 1 ? 0.85 : 0.65);
  },
  examples: [
    [
      "Norwegian Finance Minister Karl Lund left early. The minister was ill.",
      "The minister",
      "Karl Lund",
    ],
  ],
  counterexamples: [["Karl Lund, a teacher, left early. The minister was ill.", "The minister"]],
};

/** "the state" is hardly the Islamic State. */
const tooCommon: ReadonlySet<string> = new Set(
  "state country nation house world group center centre service office city power force people party day news press".split(
    " ",
  ),
);

const sameWord: NominalRule = {
  name: "coreference/same-word",
  construction: "a noun that stands in the name of what it takes up",
  resolve: (phrase, { recent }) =>
    phrase.plural || !isPlain(phrase) || hasName(phrase) || tooCommon.has(phrase.noun)
      ? undefined
      : one(
          recent.find(
            ({ entity }) =>
              (entity.type === "organization" || entity.type === "place") &&
              nameHas(entity, phrase.noun),
          ),
          0.8,
        ),
  examples: [
    ["The Bank of Norway met on Monday. The bank kept its rate.", "The bank", "Bank of Norway"],
  ],
};

const companyKinds = "company bank".split(" ");

function fitsOrganization({ entity }: Referent, noun: string): boolean {
  const kind = organizationNoun(noun)?.kind;
  if (entity.type !== "organization" || kind === undefined) {
    return false;
  }
  const isCompany = entity.category === "Corporation";
  switch (kind) {
    case "company":
      return isCompany || (entity.category === undefined && !isBodyName(entity));
    case "bank":
      return isCompany && nameHas(entity, "bank");
    case "party":
      return entity.category === "PoliticalParty";
    case "team":
      return entity.category === "SportsOrganization";
    case "media":
      return entity.category === "NewsMediaOrganization";
    case "university":
    case "school":
      return entity.category === "EducationalOrganization";
    case "intergovernmental":
      return (
        !isCompany &&
        /^(?:alliance|bloc|union|grouping|organization|organisation)$/.test(noun) &&
        entity.category === undefined
      );
    case "association":
    case "agency":
    case "organization":
      return !isCompany && entity.category !== "SportsOrganization";
    default:
      return false;
  }
}

/** "Rice Board", "Lund Institute": its name says that it is no company. */
const isBodyName = ({ name }: Entity): boolean => {
  const kinds = organizationHead(name.split(" ").at(-1) ?? "");
  return kinds.length > 0 && !kinds.some((kind) => companyKinds.includes(kind));
};

const organizationOfKind: NominalRule = {
  name: "coreference/organization",
  construction: "a noun for the kind of organization named last",
  resolve: (phrase, { recent }) =>
    phrase.plural ||
    !isPlain(phrase) ||
    hasName(phrase) ||
    organizationNoun(phrase.noun) === undefined
      ? undefined
      : one(
          within(recent, phrase.sentence, 3).find((referent) =>
            fitsOrganization(referent, phrase.noun),
          ),
          0.65,
        ),
  examples: [
    ["Shares of Nokia rose on Monday. The company had cut costs.", "The company", "Nokia"],
  ],
  counterexamples: [["Ana Soto won on Monday. The company had cut costs.", "The company"]],
};

const countryNouns: ReadonlySet<string> = new Set("country nation kingdom republic".split(" "));

const countryNamed: NominalRule = {
  name: "coreference/country",
  construction: "the country: the state named last",
  resolve: (phrase, { recent }) =>
    !phrase.plural &&
    isPlain(phrase) &&
    !hasName(phrase) &&
    countryNouns.has(phrase.noun) &&
    isBackward(phrase)
      ? one(
          within(recent, phrase.sentence, 3).find(({ entity }) => entity.type === "country"),
          0.7,
        )
      : undefined,
  examples: [
    ["Storms hit Norway on Monday. The country closed its ports.", "The country", "Norway"],
  ],
};

const isBackward = ({ determiner }: DefinitePhrase): boolean =>
  /^(?:the|this|that)$/.test(determiner);

const placeOfKind: NominalRule = {
  name: "coreference/place",
  construction: "a noun for the kind of place named last",
  resolve: (phrase, { recent }) => {
    const kind = placeNoun(phrase.noun)?.kind;
    if (
      kind === undefined ||
      phrase.plural ||
      !isPlain(phrase) ||
      hasName(phrase) ||
      !isBackward(phrase)
    ) {
      return undefined;
    }
    const referent = within(recent, phrase.sentence, 3).find(({ entity }) => {
      if (entity.type !== "place") {
        return false;
      }
      switch (kind) {
        case "settlement":
          return entity.category === "City";
        case "division":
          return (
            entity.category === "AdministrativeArea" &&
            /^(?:state|province|region|district|county)$/.test(phrase.noun)
          );
        default:
          return false;
      }
    });
    return one(referent, 0.65);
  },
  examples: [["Storms hit Oslo on Monday. The city closed its port.", "The city", "Oslo"]],
};

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

const group: NominalRule = {
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

/** Every way, the surest first: the first that finds something is taken. */
export const nominalRules: readonly NominalRule[] = [
  theLatter,
  officeHolder,
  sameWord,
  countryNamed,
  placeOfKind,
  organizationOfKind,
  group,
];
