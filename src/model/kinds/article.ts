import { entity, many, maybe, type Of, one } from "../entity.ts";
import { integer, iri, ref, text, time } from "../range.ts";
import { actor, fact } from "./fact.ts";

/** A news article. What its source does not state (a headline, an author) is left out. */
export const Article = entity("Article", {
  headline: maybe(text),
  datePublished: maybe(time),
  dateModified: maybe(time),
  dateline: maybe(text),
  author: many(actor),
  publisher: maybe(ref("Organization")),
  language: maybe(text),
  /** The author's characters; every span counts in them. */
  body: one(text),
  wordCount: one(integer),
  url: maybe(iri),
  section: many(ref("Section")),
  citation: many(ref("Post")),
  image: many(ref("Image")),
  /** What it is mainly about. */
  about: many(ref("Person", "Organization", "State", "Place", "Event", "Situation")),
  /** What else it tells of. */
  mentions: many(ref("Person", "Organization", "State", "Place", "Event", "Situation", "Document")),
  evidence: many(ref("Span")),
  generatedBy: maybe(ref("Run")),
});
export type Article = Of<typeof Article>;

/** A part of an article under a sub-headline of its own. */
export const Section = entity("Section", { headline: one(text), ...fact });
export type Section = Of<typeof Section>;

/** A social media post embedded in an article. */
export const Post = entity("Post", {
  text: one(text),
  author: maybe(actor),
  handle: maybe(text),
  datePublished: maybe(time),
  url: many(iri),
  ...fact,
});
export type Post = Of<typeof Post>;

/** A picture that the article shows or credits. */
export const Image = entity("Image", {
  creditText: maybe(text),
  caption: maybe(text),
  contentUrl: maybe(iri),
  ...fact,
});
export type Image = Of<typeof Image>;
