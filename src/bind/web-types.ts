/** A thing that stands elsewhere in the document. */
export interface WebReference {
  readonly "@id": string;
}

type OneOrMore<T> = T | readonly T[];

interface WebNamed {
  readonly "@id": string;
  readonly name: string;
  readonly alternateName?: OneOrMore<string>;
  readonly sameAs?: OneOrMore<string>;
}

export interface WebPerson extends WebNamed {
  readonly "@type": "Person";
  readonly jobTitle?: OneOrMore<string>;
  readonly url?: string;
}

type OrganizationType =
  | "Organization"
  | "GovernmentOrganization"
  | "NewsMediaOrganization"
  | "PoliticalParty"
  | "Corporation"
  | "EducationalOrganization"
  | "SportsOrganization"
  | "NGO";

export interface WebOrganization extends WebNamed {
  readonly "@type": OneOrMore<OrganizationType>;
  readonly parentOrganization?: OneOrMore<WebOrganization | WebReference>;
  readonly areaServed?: WebPlace | WebReference;
  readonly url?: string;
}

type PlaceType =
  | "Place"
  | "Country"
  | "City"
  | "AdministrativeArea"
  | "Continent"
  | "BodyOfWater"
  | "Landform"
  | "CivicStructure";

export interface WebPlace extends WebNamed {
  readonly "@type": OneOrMore<PlaceType>;
  readonly containedInPlace?: OneOrMore<WebPlace | WebReference>;
}

export type WebActor = WebPerson | WebOrganization | WebReference;

export interface WebImage {
  readonly "@type": "ImageObject";
  readonly "@id": string;
  readonly contentUrl: string;
  readonly caption?: string;
  readonly creditText?: string;
}

export interface WebPost {
  readonly "@type": "SocialMediaPosting";
  readonly "@id": string;
  readonly text: string;
  readonly author?: WebActor;
  readonly datePublished?: string;
  readonly url?: OneOrMore<string>;
}

export interface WebDocument {
  readonly "@type": OneOrMore<"CreativeWork" | "Message" | "Report">;
  readonly "@id": string;
  readonly name: string;
  readonly creator?: OneOrMore<WebActor>;
}

export interface WebEvent {
  readonly "@type": "Event";
  readonly "@id": string;
  readonly name: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly location?: OneOrMore<WebPlace | WebReference>;
  readonly attendee?: OneOrMore<WebActor>;
  readonly about?: OneOrMore<WebDocument | WebReference>;
}

export interface WebQuotation {
  readonly "@type": "Quotation";
  readonly "@id": string;
  readonly text: string;
  readonly creator: OneOrMore<WebActor>;
  readonly dateCreated?: string;
}

type WebTopic = WebPerson | WebOrganization | WebPlace | WebEvent | WebDocument | WebReference;

/** A news article as a page publishes it. Dates are ISO 8601, with their time zone where it is known. */
export interface WebNewsArticle {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle";
  readonly "@id": string;
  readonly headline?: string;
  readonly image?: OneOrMore<WebImage>;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly dateline?: string;
  readonly author?: OneOrMore<WebActor>;
  readonly publisher?: WebOrganization | WebReference;
  readonly inLanguage?: string;
  readonly url?: string;
  readonly wordCount: number;
  readonly articleBody?: string;
  readonly about?: OneOrMore<WebTopic>;
  readonly mentions?: OneOrMore<WebTopic>;
  readonly citation?: OneOrMore<WebPost>;
  readonly hasPart?: OneOrMore<WebQuotation>;
}
