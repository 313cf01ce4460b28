import type { EventMode, EventType } from "../model/kinds/event.ts";
import type { Stance } from "../model/kinds/statement.ts";

/** What a reader can tell apart, show and hide in the text. */
export const markKinds = [
  "person",
  "body",
  "place",
  "date",
  "event",
  "situation",
  "quotation",
  "claim",
  "figure",
  "document",
] as const;
export type MarkKind = (typeof markKinds)[number];

interface KindWords {
  readonly one: string;
  readonly many: string;
}

export const kindWords: Readonly<Record<MarkKind, KindWords>> = {
  person: { one: "person", many: "people" },
  body: { one: "body or country", many: "bodies and countries" },
  place: { one: "place", many: "places" },
  date: { one: "date", many: "dates of events" },
  event: { one: "event told as fact", many: "events told as fact" },
  situation: { one: "not told as fact", many: "not told as fact" },
  quotation: { one: "quotation", many: "quotations" },
  claim: { one: "claim", many: "claims" },
  figure: { one: "figure", many: "figures" },
  document: { one: "document", many: "documents" },
};

interface TypeWords {
  /** What happens, as a noun. */
  readonly noun: string;
  /** What an arrow from the one who acts to the other says. */
  readonly verb: string;
}

/** In plain English what `shapes/newsgraph.ttl` defines. */
export const typeWords: Readonly<Record<EventType, TypeWords>> = {
  Agree: { noun: "agreement", verb: "agrees with" },
  Consult: { noun: "meeting or talks", verb: "talks with" },
  Support: { noun: "support", verb: "supports" },
  Concede: { noun: "concession", verb: "gives way to" },
  Cooperate: { noun: "cooperation", verb: "works with" },
  Aid: { noun: "help", verb: "helps" },
  Retreat: { noun: "retreat", verb: "yields to" },
  Request: { noun: "request or demand", verb: "asks" },
  Accuse: { noun: "accusation", verb: "accuses" },
  Reject: { noun: "rejection", verb: "rejects" },
  Threaten: { noun: "threat", verb: "threatens" },
  Protest: { noun: "protest", verb: "protests against" },
  Sanction: { noun: "sanction", verb: "sanctions" },
  Mobilize: { noun: "mobilization", verb: "mobilizes against" },
  Coerce: { noun: "use of power", verb: "coerces" },
  Assault: { noun: "attack", verb: "attacks" },
  Speak: { noun: "statement", verb: "speaks to" },
  Transfer: { noun: "handing over", verb: "hands over to" },
  Move: { noun: "journey or movement", verb: "goes to" },
  Appoint: { noun: "change of office", verb: "appoints" },
  Produce: { noun: "launch or publication", verb: "makes for" },
  Decide: { noun: "decision", verb: "decides on" },
  Harm: { noun: "harm or disaster", verb: "harms" },
  Occur: { noun: "happening", verb: "with" },
};

export const modeWords: Readonly<Record<EventMode, string>> = {
  ConsultVisit: "a visit",
  ConsultThirdParty: "at a third party’s",
  ConsultMultilateral: "multilateral",
  ConsultByPhone: "by phone or video",
  MobilizeTroops: "troops",
  MobilizeWeapons: "weapons",
  MobilizePolice: "police",
  MobilizeMilitia: "militia",
};

type Modality = "Actual" | "Planned" | "Past" | "Hypothetical" | "Negated" | "Alleged";

export const modalityWords: Readonly<Record<Modality, string>> = {
  Actual: "told as fact",
  Planned: "firmly planned",
  Past: "told as background",
  Hypothetical: "threatened, feared, asked for or conditional",
  Negated: "told as not happening",
  Alleged: "alleged",
};

export const statusWords = {
  Scheduled: "scheduled",
  Postponed: "postponed",
  Cancelled: "cancelled",
} as const;

export const stanceWords: Readonly<Record<Stance, string>> = {
  Affirms: "says that it is so",
  Denies: "denies it",
  Accuses: "accuses",
  Demands: "demands it",
  Rejects: "rejects it",
  Warns: "warns of it",
};

export const quotationWords = {
  Direct: "word for word",
  Mixed: "partly word for word",
  Indirect: "in the article’s words",
} as const;

export const categoryWords: Readonly<Record<string, string>> = {
  GovernmentOrganization: "government body",
  NewsMediaOrganization: "news medium",
  PoliticalParty: "political party",
  Corporation: "company",
  EducationalOrganization: "place of learning",
  SportsOrganization: "sports body",
  NGO: "non-governmental organization",
  Country: "country",
  City: "city or town",
  AdministrativeArea: "region",
  Continent: "continent",
  BodyOfWater: "body of water",
  Landform: "landform",
  CivicStructure: "building or site",
  Message: "message",
  Report: "report",
};

/** `3 people`, `1 person`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
