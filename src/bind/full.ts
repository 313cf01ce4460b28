import {
  Membership,
  Organization,
  Person,
  Place,
  State,
  UnnamedActor,
} from "../model/kinds/actor.ts";
import { Article, Image, Post, Section } from "../model/kinds/article.ts";
import { Account, Document, Event, Figure, Situation } from "../model/kinds/event.ts";
import { Agent, Run, Selector, SourceSelector, Span } from "../model/kinds/evidence.ts";
import type { NewsKind } from "../model/kinds/news.ts";
import { Claim, Quotation } from "../model/kinds/statement.ts";
import { namespaces } from "../vocabulary/namespaces.ts";
import { gaf, ng, oa, org, prov, rdf, schema, sem } from "../vocabulary/terms.ts";
import { bind } from "./bind.ts";
import { type Profile, profile } from "./profile.ts";
import { documentForm, named, organizationCategory, placeCategory } from "./shared-terms.ts";

const fact = {
  evidence: gaf.denotedBy,
  confidence: ng.confidence,
  derivedFrom: prov.wasDerivedFrom,
  generatedBy: prov.wasGeneratedBy,
};

const eventType = {
  Agree: ng.Agree,
  Consult: ng.Consult,
  Support: ng.Support,
  Concede: ng.Concede,
  Cooperate: ng.Cooperate,
  Aid: ng.Aid,
  Retreat: ng.Retreat,
  Request: ng.Request,
  Accuse: ng.Accuse,
  Reject: ng.Reject,
  Threaten: ng.Threaten,
  Protest: ng.Protest,
  Sanction: ng.Sanction,
  Mobilize: ng.Mobilize,
  Coerce: ng.Coerce,
  Assault: ng.Assault,
  Speak: ng.Speak,
  Transfer: ng.Transfer,
  Move: ng.Move,
  Appoint: ng.Appoint,
  Produce: ng.Produce,
  Decide: ng.Decide,
  Harm: ng.Harm,
  Occur: ng.Occur,
};

const mode = {
  property: ng.mode,
  values: {
    ConsultVisit: ng.ConsultVisit,
    ConsultThirdParty: ng.ConsultThirdParty,
    ConsultMultilateral: ng.ConsultMultilateral,
    ConsultByPhone: ng.ConsultByPhone,
    MobilizeTroops: ng.MobilizeTroops,
    MobilizeWeapons: ng.MobilizeWeapons,
    MobilizePolice: ng.MobilizePolice,
    MobilizeMilitia: ng.MobilizeMilitia,
  },
};

/** The whole story: schema.org, SEM, ORG, PROV, Web Annotation and our own terms. */
export const full: Profile<NewsKind> = profile("full", namespaces, [
  bind(Article, {
    type: [schema.NewsArticle],
    fields: {
      headline: schema.headline,
      datePublished: schema.datePublished,
      dateModified: schema.dateModified,
      dateline: schema.dateline,
      author: schema.author,
      publisher: schema.publisher,
      language: schema.inLanguage,
      body: schema.articleBody,
      wordCount: schema.wordCount,
      url: schema.url,
      section: schema.hasPart,
      citation: schema.citation,
      image: schema.image,
      about: schema.about,
      mentions: schema.mentions,
      evidence: fact.evidence,
      generatedBy: fact.generatedBy,
    },
  }),
  bind(Section, { type: [schema.WebPageElement], fields: { headline: schema.headline, ...fact } }),
  bind(Post, {
    type: [schema.SocialMediaPosting],
    fields: {
      text: schema.text,
      author: schema.author,
      handle: ng.handle,
      datePublished: schema.datePublished,
      url: schema.url,
      ...fact,
    },
  }),
  bind(Image, {
    type: [schema.ImageObject],
    fields: {
      creditText: schema.creditText,
      caption: schema.caption,
      contentUrl: schema.contentUrl,
      ...fact,
    },
  }),
  bind(Person, {
    type: [schema.Person, sem.Actor],
    fields: { ...named, jobTitle: schema.jobTitle, url: schema.url, ...fact },
  }),
  bind(Membership, {
    type: [org.Membership],
    fields: {
      member: org.member,
      organization: org.organization,
      roleName: schema.roleName,
      asOf: ng.asOf,
      ...fact,
    },
  }),
  bind(Organization, {
    type: [schema.Organization, sem.Actor],
    fields: {
      ...named,
      category: organizationCategory,
      parentOrganization: schema.parentOrganization,
      url: schema.url,
      ...fact,
    },
  }),
  bind(State, {
    type: [ng.State, schema.GovernmentOrganization, schema.Organization, sem.Actor],
    fields: { ...named, areaServed: schema.areaServed, ...fact },
  }),
  bind(UnnamedActor, {
    type: [ng.UnnamedActor, sem.Actor],
    fields: { description: schema.description, ...fact },
  }),
  bind(Place, {
    type: [schema.Place, sem.Place],
    fields: {
      ...named,
      category: placeCategory,
      containedInPlace: schema.containedInPlace,
      ...fact,
    },
  }),
  bind(Event, {
    type: [sem.Event, schema.Event],
    fields: {
      eventType: { property: sem.eventType, values: eventType },
      name: schema.name,
      mode,
      initiator: [ng.initiator, sem.hasActor],
      recipient: [ng.recipient, sem.hasActor],
      participant: [ng.participant, sem.hasActor],
      object: schema.about,
      place: [sem.hasPlace, schema.location],
      startDate: schema.startDate,
      endDate: schema.endDate,
      subEventOf: sem.subEventOf,
      earliestBegin: sem.hasEarliestBeginTimeStamp,
      latestEnd: sem.hasLatestEndTimeStamp,
      modality: {
        property: ng.modality,
        values: { Actual: ng.Actual, Planned: ng.Planned, Past: ng.Past },
      },
      eventStatus: {
        property: schema.eventStatus,
        values: {
          Scheduled: schema.EventScheduled,
          Postponed: schema.EventPostponed,
          Cancelled: schema.EventCancelled,
        },
      },
      ...fact,
    },
  }),
  bind(Situation, {
    type: [ng.ReportedSituation],
    fields: {
      situationType: { property: ng.situationType, values: eventType },
      name: schema.name,
      mode,
      initiator: ng.initiator,
      recipient: ng.recipient,
      participant: ng.participant,
      object: schema.about,
      place: sem.hasPlace,
      startDate: schema.startDate,
      endDate: schema.endDate,
      modality: {
        property: ng.modality,
        values: { Hypothetical: ng.Hypothetical, Negated: ng.Negated, Alleged: ng.Alleged },
      },
      primarySource: prov.hadPrimarySource,
      ...fact,
    },
  }),
  bind(Quotation, {
    type: [schema.Quotation],
    fields: {
      text: schema.text,
      creator: schema.creator,
      quotationKind: {
        property: ng.quotationKind,
        values: { Direct: ng.Direct, Mixed: ng.Mixed, Indirect: ng.Indirect },
      },
      dateCreated: schema.dateCreated,
      isPartOf: schema.isPartOf,
      ...fact,
    },
  }),
  bind(Claim, {
    type: [schema.Claim],
    fields: {
      text: schema.text,
      author: schema.author,
      stance: {
        property: ng.stance,
        values: {
          Affirms: ng.Affirms,
          Denies: ng.Denies,
          Accuses: ng.Accuses,
          Demands: ng.Demands,
          Rejects: ng.Rejects,
          Warns: ng.Warns,
        },
      },
      recipient: ng.recipient,
      proposes: ng.proposes,
      appearance: schema.appearance,
      primarySource: prov.hadPrimarySource,
      ...fact,
    },
  }),
  bind(Figure, {
    type: [schema.Observation],
    fields: {
      observationAbout: schema.observationAbout,
      value: schema.value,
      minValue: schema.minValue,
      maxValue: schema.maxValue,
      unitText: schema.unitText,
      primarySource: prov.hadPrimarySource,
      ...fact,
    },
  }),
  bind(Document, {
    type: [schema.CreativeWork],
    fields: {
      name: schema.name,
      form: documentForm,
      creator: schema.creator,
      sender: schema.sender,
      addressee: schema.recipient,
      ...fact,
    },
  }),
  bind(Account, {
    type: [sem.View],
    fields: {
      accountOf: ng.accountOf,
      accordingTo: sem.accordingTo,
      actor: sem.hasActor,
      startDate: schema.startDate,
      place: sem.hasPlace,
      value: schema.value,
      minValue: schema.minValue,
      maxValue: schema.maxValue,
      unitText: schema.unitText,
      headline: schema.headline,
      datePublished: schema.datePublished,
      dateModified: schema.dateModified,
      author: schema.author,
      contradicts: ng.contradicts,
      ...fact,
    },
  }),
  bind(Span, {
    type: [oa.SpecificResource],
    fields: { source: oa.hasSource, selector: oa.hasSelector, rule: ng.rule },
  }),
  bind(Selector, {
    type: [oa.TextPositionSelector, oa.TextQuoteSelector],
    fields: {
      start: oa.start,
      end: oa.end,
      exact: oa.exact,
      prefix: oa.prefix,
      suffix: oa.suffix,
    },
  }),
  bind(SourceSelector, {
    type: [oa.FragmentSelector, oa.TextQuoteSelector],
    fields: { path: rdf.value, exact: oa.exact },
  }),
  bind(Run, {
    type: [prov.Activity],
    fields: { used: prov.used, agent: prov.wasAssociatedWith, endedAt: prov.endedAtTime },
  }),
  bind(Agent, {
    type: [prov.SoftwareAgent],
    fields: { name: schema.name, version: schema.softwareVersion },
  }),
]);
