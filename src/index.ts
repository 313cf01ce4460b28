/** newsgraph: from a news article to a typed, evidence-linked, SHACL-valid knowledge graph. */

export { type BoundKind, bind, type KindTerms, unsaid } from "./bind/bind.ts";
export { contextOf } from "./bind/context.ts";
export { full } from "./bind/full.ts";
export { toJsonLd } from "./bind/json-ld.ts";
export { extendProfile, type Profile, profile, view } from "./bind/profile.ts";
export { type MappingOptions, toQuads } from "./bind/quads.ts";
export { type Reading, type ReadingOptions, readStory, type Unread } from "./bind/read-story.ts";
export {
  type ConstructStore,
  readStoryFrom,
  type StoreReading,
  type StoreSelection,
} from "./bind/read-story-from.ts";
export { defaultBase } from "./bind/resolve.ts";
export { printShapes } from "./bind/shapes.ts";
export { vocabularyTable } from "./bind/vocabulary-table.ts";
export { web } from "./bind/web.ts";
export { toWebJsonLd, type WebOptions } from "./bind/web-json-ld.ts";
export type { WebNewsArticle } from "./bind/web-types.ts";
export { type WebWarning, webWarnings } from "./bind/web-warnings.ts";
export { diffStories } from "./diff/diff-stories.ts";
export { diffUpdate, type UpdateOptions } from "./diff/diff-update.ts";
export { formatDiff } from "./diff/format-diff.ts";
export type {
  EvidenceChange,
  FieldChange,
  NamedThing,
  StoryDiff,
  ThingChange,
} from "./diff/story-diff.ts";
export { type ErrorCode, type ErrorPlace, isNewsgraphError, NewsgraphError } from "./error.ts";
export { type Annotations, annotate } from "./extract/annotate.ts";
export { type Draft, type DraftFields, draftStory } from "./extract/draft-story.ts";
export { type ExtractOptions, extractStory } from "./extract/extract-story.ts";
export type { IdentityPolicy } from "./extract/identity.ts";
export type { Analysis, Analyzer, Sentence, Token } from "./language/analysis.ts";
export {
  entity,
  type FieldsOf,
  jsonSchemaOf,
  type Kind,
  many,
  maybe,
  type NonEmpty,
  type Of,
  one,
  some,
} from "./model/entity.ts";
export { Membership, Organization, Person, Place, State } from "./model/kinds/actor.ts";
export { Article, Image, Post, Section } from "./model/kinds/article.ts";
export { Account, Document, Event, Figure, Situation } from "./model/kinds/event.ts";
export { Agent, Run, Selector, SourceSelector, Span } from "./model/kinds/evidence.ts";
export { type NewsKind, type NewsThing, newsKinds } from "./model/kinds/news.ts";
export { Claim, Quotation } from "./model/kinds/statement.ts";
export { date, decimal, integer, iri, oneOf, ref, text, time } from "./model/range.ts";
export { type Ref, refTo } from "./model/ref.ts";
export { type Story, story, thingsOf } from "./model/story.ts";
export type { PageOptions } from "./page/choose-article.ts";
export { type IndexEntry, indexEntry, renderIndex } from "./page/render-index.ts";
export { renderPage } from "./page/render-page.ts";
export { type ArticleGraph, articleToGraph } from "./pipeline.ts";
export type { LoadMode, LoadReceipt } from "./publish/store/load-graph.ts";
export {
  type LoadOptions,
  type SparqlStore,
  type StoreOptions,
  sparqlStore,
} from "./publish/store/sparql-store.ts";
export type { AddressOptions, StoreAddresses } from "./publish/store/store-addresses.ts";
export type { StoreAnswer } from "./publish/store/store-answer.ts";
export type { GraphSource } from "./publish/store/triples.ts";
export type { Article as SourceArticle } from "./read/article.ts";
export { readHtml } from "./read/html/read-html.ts";
export { readNewsArticle } from "./read/json/read-news-article.ts";
export { readNinjs } from "./read/json/read-ninjs.ts";
export { type ReadOptions, readArticle } from "./read/read-article.ts";
export { readSource, type SourceOptions } from "./read/read-source.ts";
export type { SourceFormat } from "./read/sniff-format.ts";
export { embedJsonLd } from "./serialize/embed-json-ld.ts";
export { type Format, formatOf, formats } from "./serialize/formats.ts";
export { parseGraph } from "./serialize/parse-graph.ts";
export { type SerializeOptions, serialize, serializeStream } from "./serialize/serialize.ts";
export { createValidator, type Validator } from "./validate/create-validator.ts";
export { type Evidence, formatReport, type Report, type Result } from "./validate/report.ts";
export { defaultShapes, type ShapesSource } from "./validate/shapes-source.ts";
export { validate } from "./validate/validate.ts";
export { namespaces } from "./vocabulary/namespaces.ts";
export { type Term, terms } from "./vocabulary/term.ts";
export { gaf, ng, oa, org, prov, rdf, schema, sem, xsd } from "./vocabulary/terms.ts";
