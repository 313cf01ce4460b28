import {
  organizationHead,
  organizationNoun,
} from "../../../language/gazetteer/organization-words.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import type { Entity } from "../../reading.ts";
import { isAllCapitals } from "../letter-case.ts";
import type { DefinitePhrase } from "./definite-phrases.ts";
import { type Referent, within } from "./discourse.ts";
import { hasName, isPlain, type NominalRule, nameHas, one } from "./nominal-rule.ts";

/** "the state" is hardly the Islamic State. */
const tooCommon: ReadonlySet<string> = new Set(
  "state country nation house world group center centre service office city power force people party day news press".split(
    " ",
  ),
);

/** "The army" is the state's, not one of those that fight it. */
const rebels = /\b(?:Liberation|Resistance|Salvation|Freedom|Republican) Army\b/;

export const sameWord: NominalRule = {
  name: "coreference/same-word",
  construction: "a noun that stands in the name of what it takes up",
  resolve: (phrase, { recent }) =>
    phrase.plural || !isPlain(phrase) || hasName(phrase) || tooCommon.has(phrase.noun)
      ? undefined
      : one(
          recent.find(
            ({ entity }) =>
              (entity.type === "organization" || entity.type === "place") &&
              nameHas(entity, phrase.noun) &&
              !(phrase.noun === "army" && rebels.test(entity.name)),
          ),
          0.8,
        ),
  examples: [
    ["The Bank of Norway met on Monday. The bank kept its rate.", "The bank", "Bank of Norway"],
  ],
  counterexamples: [
    ["The Sahel Liberation Army shelled the town on Monday. The army fired back.", "The army"],
  ],
};

const companyKinds = "company bank".split(" ");

/** Firms have them, and so have others: "the agency", "the plant" are no firm named before. */
const partsOfFirms: ReadonlySet<string> = new Set(
  "agency office fund mine mill farm plant factory refinery store shop unit".split(" "),
);

function fitsOrganization({ entity }: Referent, noun: string): boolean {
  const kind = organizationNoun(noun)?.kind;
  if (entity.type !== "organization" || kind === undefined) {
    return false;
  }
  const isCompany = entity.category === "Corporation";
  switch (partsOfFirms.has(noun) ? "organization" : kind) {
    case "company":
      return (
        isCompany ||
        (entity.category === undefined && entity.canonical === undefined && !isBodyName(entity))
      );
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
      return !isCompany && entity.category !== "SportsOrganization" && isToldBody(entity);
    default:
      return false;
  }
}

/** "Zubaran said ... The agency": a bare name that nobody knows is no agency. */
const isToldBody = (entity: Entity): boolean =>
  entity.canonical !== undefined || isAllCapitals(entity.name) || isBodyName(entity);

/** "Rice Board", "Lund Institute": its name says that it is no company. */
const isBodyName = ({ name }: Entity): boolean => {
  const kinds = organizationHead(name.split(" ").at(-1) ?? "");
  return kinds.length > 0 && !kinds.some((kind) => companyKinds.includes(kind));
};

export const organizationOfKind: NominalRule = {
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
  counterexamples: [
    ["Ana Soto won on Monday. The company had cut costs.", "The company"],
    ["Shares of Zubaran rose on Monday. The agency had cut costs.", "The agency"],
  ],
};

const countryNouns: ReadonlySet<string> = new Set("country nation kingdom republic".split(" "));

export const countryNamed: NominalRule = {
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

export const placeOfKind: NominalRule = {
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
          return entity.category === "City" && callsCity(phrase.noun, recent);
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
  counterexamples: [
    ["They sued in Oslo on Monday. The settlement cost a fortune.", "The settlement"],
    ["They left Oslo for Bergen on Monday. The capital was calm.", "The capital"],
  ],
};

/** "the settlement" may be an agreement; "the capital" is the only city told of, or who knows which. */
const callsCity = (noun: string, recent: readonly Referent[]): boolean =>
  noun === "capital"
    ? recent.filter(({ entity }) => entity.category === "City").length === 1
    : /^(?:city|town|village|metropolis|township|municipality)$/.test(noun);
