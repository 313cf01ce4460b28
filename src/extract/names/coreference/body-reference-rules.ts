import type { Token } from "../../../language/analysis.ts";
import {
  organizationHead,
  organizationNoun,
} from "../../../language/gazetteer/organization-words.ts";
import { isAgency } from "../../../read/agencies.ts";
import type { Entity } from "../../reading.ts";
import { isAllCapitals } from "../letter-case.ts";
import type { DefinitePhrase } from "./definite-phrases.ts";
import { type Referent, within } from "./discourse.ts";
import {
  hasName,
  isBackward,
  isPlain,
  type NominalRule,
  nameHas,
  nameIs,
  one,
} from "./nominal-rule.ts";

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
  construction: "the noun that heads the name of what it takes up",
  resolve: (phrase, { recent }) =>
    phrase.plural ||
    !isPlain(phrase) ||
    !isBackward(phrase) ||
    hasName(phrase) ||
    tooCommon.has(phrase.noun)
      ? undefined
      : one(
          recent.find(
            ({ entity }) =>
              (entity.type === "organization" || entity.type === "place") &&
              nameIs(entity, phrase.noun) &&
              phrase.modifiers.every((word) => word.upos !== "NOUN" || namesLike(entity, word)) &&
              !(phrase.noun === "army" && rebels.test(entity.name)),
          ),
          0.8,
        ),
  examples: [
    ["The Bank of Norway met on Monday. The bank kept its rate.", "The bank", "Bank of Norway"],
    [
      "The Lund Electoral Commission met. The election commission was late.",
      "The election commission",
      "Lund Electoral Commission",
    ],
  ],
  counterexamples: [
    ["The Rice Board met on Monday. The rice was wet.", "The rice"],
    [
      "The Lund Fish Commission met on Monday. The rice commission was late.",
      "The rice commission",
    ],
    ["The Dairy Board met on Monday. Ana Soto called her board.", "her board"],
    ["The Sahel Liberation Army shelled the town on Monday. The army fired back.", "The army"],
  ],
};

/** "the election commission" is an Electoral Commission, the health commission is another. */
const namesLike = ({ name }: Entity, { text }: Token): boolean =>
  name.toLowerCase().includes(text.toLowerCase().slice(0, 5));

const companyKinds = "company bank hospital".split(" ");

/** Firms have them, and so have others: "the mine", "the plant" are no firm named before. */
const partsOfFirms: ReadonlySet<string> = new Set(
  "office fund mine mill farm plant factory refinery store shop unit".split(" "),
);

/** Whether a body is of the kind that the noun names. */
export function fitsOrganization(referent: Referent, { noun, modifiers }: DefinitePhrase): boolean {
  const { entity } = referent;
  const kind = organizationNoun(noun)?.kind;
  if (entity.type !== "organization" || kind === undefined) {
    return false;
  }
  if (modifiers.at(-1)?.text === "news") return entity.category === "NewsMediaOrganization";
  if (modifiers.some(({ text }) => fights.has(text.toLowerCase()))) return isArmed(entity);
  const isCompany = entity.category === "Corporation";
  switch (noun === "agency" ? noun : partsOfFirms.has(noun) ? "organization" : kind) {
    case "company":
      return (
        isCompany ||
        (noun !== "developer" &&
          entity.category === undefined &&
          entity.canonical === undefined &&
          !isBodyName(entity))
      );
    case "bank":
      return isCompany && nameHas(entity, "bank");
    case "party":
      return /^(?:party|movement)$/.test(noun) && entity.category === "PoliticalParty";
    case "team":
      return entity.category === "SportsOrganization" && !contests.test(entity.name);
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
    case "agency":
      // "LIMA (AFP) - ... the civil protection agency said": it is not who reports.
      if (modifiers.length > 0 && reports(entity)) return false;
      return (
        // "the commission" is none that is known to be a ministry.
        (entity.category === "GovernmentOrganization" &&
          (watches.has(noun) || entity.canonical === undefined)) ||
        isAllCapitals(entity.name) ||
        organizationHead(entity.name.split(" ").at(-1) ?? "").some((head) =>
          /^(?:agency|government)$/.test(head),
        )
      );
    case "association":
    case "organization":
      return (
        !isCompany &&
        // "Umbra's report tells of rebels. The group ...", "its Umbra office": hardly Umbra.
        !referent.possessor &&
        !referent.modifier &&
        entity.category !== "SportsOrganization" &&
        isToldBody(entity) &&
        (anyBody.has(noun) ||
          kindsOfName(entity).length === 0 ||
          kindsOfName(entity).includes(kind))
      );
    default:
      return false;
  }
}

const reports = ({ name, category }: Entity): boolean =>
  category === "NewsMediaOrganization" || isAgency(name);

const watches: ReadonlySet<string> = new Set("agency regulator watchdog body".split(" "));

/** "Umbra Open Championship": a team plays in it. */
const contests = /\b(?:Championships?|Cup|League|Tournament|Open|Association|Federation)$/;

/** "Zubaran said ... The agency": a bare name that nobody knows is no agency. */
const isToldBody = (entity: Entity): boolean =>
  entity.canonical !== undefined || isAllCapitals(entity.name) || isBodyName(entity);

const kindsOfName = ({ name }: Entity): readonly string[] =>
  organizationHead(name.split(" ").at(-1) ?? "");

/** "Rice Board", "Lund Institute", "Division of Public Health": its name says that it is no company. */
const isBodyName = (entity: Entity): boolean => {
  const kinds = kindsOfName(entity);
  const isPart = /\b(?:Division|Department|Office|Bureau|Ministry|Agency|Board) (?:of|for) /.test(
    entity.name,
  );
  return isPart || (kinds.length > 0 && !kinds.some((kind) => companyKinds.includes(kind)));
};

/** Nouns for a body of any sort: "the commission" is no party, "the body" may be one. */
const anyBody: ReadonlySet<string> = new Set(
  "organization organisation body group association".split(" "),
);

const fights: ReadonlySet<string> = new Set(
  `paramilitary militant rebel armed terrorist extremist insurgent separatist guerrilla guerilla jihadist jihadi
  outlawed banned`.split(/\s+/),
);

/** "the paramilitary group" is one that its name says to be armed, or one whose name says nothing and that is alone. */
const isArmed = (entity: Entity): boolean =>
  kindsOfName(entity).some((kind) => kind === "military" || kind === "armed-group") ||
  (kindsOfName(entity).length === 0 &&
    entity.name.indexOf(" ") < 0 &&
    entity.category === undefined);

export const organizationOfKind: NominalRule = {
  name: "coreference/organization",
  construction: "a noun for the kind of organization named last",
  resolve: (phrase, { recent, introduced }) => {
    if (
      phrase.plural ||
      !isPlain(phrase) ||
      !isBackward(phrase) ||
      phrase.named ||
      (hasName(phrase) && !isSeated(phrase)) ||
      organizationNoun(phrase.noun) === undefined
    )
      return undefined;
    const fitting = within(recent, phrase.sentence, 3).filter(
      (referent) =>
        fitsOrganization(referent, phrase) &&
        !referent.listener &&
        referent.mention.start > (introduced.get(phrase.noun) ?? -1),
    );
    // "the Seoul-based company", "company president Ana Soto" may be of either of two.
    if (fitting.length > 1 && (hasName(phrase) || phrase.ofStaff)) return undefined;
    return one(subjectOfLatest(fitting), 0.65);
  },
  examples: [
    ["Shares of Nokia rose on Monday. The company had cut costs.", "The company", "Nokia"],
    ["Nokia sued Samsung on Monday. The company had lost sales.", "The company", "Nokia"],
    ["Nokia sued on Monday. The Oslo-based company lost.", "The Oslo-based company", "Nokia"],
    ["Nokia, which rivals Umbra and Huawei, fell. The company sued.", "The company", "Nokia"],
  ],
  counterexamples: [
    ["Ana Soto won on Monday. The company had cut costs.", "The company"],
    ["Nokia sued Samsung on Monday. The Oslo-based company lost.", "The Oslo-based company"],
    ["Shares of Zubaran rose on Monday. The agency had cut costs.", "The agency"],
    ["The Green Alliance sued on Monday. The commission had barred it.", "The commission"],
    ["Nokia sued on Monday. Ana Soto had called her office.", "her office"],
    ["Nokia sued on Monday. The regulator, ABC, had fined it.", "The regulator"],
    ["Police saw the Rice Board. They took the body to a ward.", "the body"],
    ["The Rice Board met. Police found the body of Ana Soto. The body bore scars.", "The body"],
    ["A chief told KUV that Karl Lund had left. The group had won.", "The group"],
    ["Nokia sued a Chilean group on Monday. The group had copied it.", "The group"],
    ["The Lund Food Programme halted aid. The rebel group had looted it.", "The rebel group"],
  ],
};

/** "the Oslo-based company": where it is told of is no name of it. */
const isSeated = ({ modifiers }: DefinitePhrase): boolean =>
  modifiers.at(-1)?.text === "based" && modifiers.at(-2)?.text === "-";

/** Of those in the latest sentence who did it, else who was named last. */
function subjectOfLatest(referents: readonly Referent[]): Referent | undefined {
  const [last] = referents;
  return (
    referents.find(
      ({ subject, mention }) => subject && mention.sentence === last?.mention.sentence,
    ) ?? last
  );
}
