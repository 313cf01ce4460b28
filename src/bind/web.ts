import { Organization, Person, Place, State } from "../model/kinds/actor.ts";
import { Article, Image, Post } from "../model/kinds/article.ts";
import { Document, Event } from "../model/kinds/event.ts";
import { Quotation } from "../model/kinds/statement.ts";
import { namespaces } from "../vocabulary/namespaces.ts";
import { schema } from "../vocabulary/terms.ts";
import { bind, unsaid } from "./bind.ts";
import { view } from "./profile.ts";
import { documentForm, named, organizationCategory, placeCategory } from "./shared-terms.ts";

const fact = { evidence: unsaid, confidence: unsaid, derivedFrom: unsaid, generatedBy: unsaid };

/**
 * What a page tells those who read its data: schema.org alone, and only what is told as fact. Situations,
 * claims and figures are not in it: without our own terms they would be asserted.
 */
export const web = view("web", { schema: namespaces.schema }, [
  bind(Article, {
    type: [schema.NewsArticle],
    fields: {
      headline: schema.headline,
      image: schema.image,
      datePublished: schema.datePublished,
      dateModified: schema.dateModified,
      dateline: schema.dateline,
      author: schema.author,
      publisher: schema.publisher,
      language: schema.inLanguage,
      url: schema.url,
      wordCount: schema.wordCount,
      body: schema.articleBody,
      about: schema.about,
      mentions: schema.mentions,
      citation: schema.citation,
      section: unsaid,
      evidence: unsaid,
      generatedBy: unsaid,
    },
  }),
  bind(Post, {
    type: [schema.SocialMediaPosting],
    fields: {
      text: schema.text,
      author: schema.author,
      handle: unsaid,
      datePublished: schema.datePublished,
      url: schema.url,
      ...fact,
    },
  }),
  bind(Image, {
    type: [schema.ImageObject],
    fields: {
      contentUrl: schema.contentUrl,
      caption: schema.caption,
      creditText: schema.creditText,
      ...fact,
    },
  }),
  bind(Person, {
    type: [schema.Person],
    fields: { ...named, jobTitle: schema.jobTitle, url: schema.url, ...fact },
  }),
  bind(Organization, {
    type: [schema.Organization],
    fields: {
      ...named,
      category: organizationCategory,
      parentOrganization: schema.parentOrganization,
      url: schema.url,
      ...fact,
    },
  }),
  bind(State, {
    type: [schema.GovernmentOrganization],
    fields: { ...named, areaServed: schema.areaServed, ...fact },
  }),
  bind(Place, {
    type: [schema.Place],
    fields: {
      ...named,
      category: placeCategory,
      containedInPlace: schema.containedInPlace,
      ...fact,
    },
  }),
  bind(Event, {
    type: [schema.Event],
    fields: {
      name: schema.name,
      startDate: schema.startDate,
      endDate: schema.endDate,
      place: schema.location,
      // Who takes part with equal standing attends; schema.org has no word for who acts on whom.
      participant: schema.attendee,
      object: schema.about,
      eventType: unsaid,
      mode: unsaid,
      initiator: unsaid,
      recipient: unsaid,
      subEventOf: unsaid,
      earliestBegin: unsaid,
      latestEnd: unsaid,
      modality: unsaid,
      eventStatus: unsaid,
      ...fact,
    },
  }),
  bind(Quotation, {
    type: [schema.Quotation],
    fields: {
      text: schema.text,
      creator: schema.creator,
      dateCreated: schema.dateCreated,
      quotationKind: unsaid,
      // Said from the article's side: it has the quotation as a part.
      isPartOf: unsaid,
      ...fact,
    },
  }),
  bind(Document, {
    type: [schema.CreativeWork],
    fields: {
      name: schema.name,
      form: documentForm,
      creator: schema.creator,
      sender: unsaid,
      addressee: unsaid,
      ...fact,
    },
  }),
]);
