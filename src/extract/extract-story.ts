import type { Analyzer } from "../language/analysis.ts";
import { refTo } from "../model/ref.ts";
import { type Story, story } from "../model/story.ts";
import type { Article } from "../read/article.ts";
import { assembleActors } from "./assemble/actors.ts";
import { assembleArticle, assemblePage, assembleRun, authorsOf } from "./assemble/article.ts";
import { startAssembly } from "./assemble/assembly.ts";
import { assembleDocuments } from "./assemble/documents.ts";
import { assembleFigures } from "./assemble/figures.ts";
import { assembleAccounts, assembleHappenings, withSource } from "./assemble/happenings.ts";
import { assembleMemberships, jobTitlesOf } from "./assemble/memberships.ts";
import { assembleSource } from "./assemble/source-statements.ts";
import { sourcesIn } from "./assemble/sources.ts";
import { withAuthorsBefore, withSpeakersBefore } from "./assemble/speakers-before.ts";
import { assembleClaims, assembleQuotations } from "./assemble/statements.ts";
import { topicsOf } from "./assemble/topics.ts";
import { unnamedActors } from "./assemble/unnamed-actors.ts";
import { happeningsOf } from "./happenings/happening.ts";
import { occurrencesOf } from "./happenings/occurrence.ts";
import type { IdentityPolicy } from "./identity.ts";
import { quotedClauses } from "./quotations/quoted-clauses.ts";
import { isTopic, isUttered, withoutHearer } from "./quotations/uttered.ts";
import { type NewsReading, readNews } from "./read-news.ts";
import type { QuoteReading } from "./reading.ts";
import { treesOf } from "./sentence-tree.ts";

export interface ExtractOptions {
  /** What tags and parses the text; newsgraph's own by default. */
  readonly analyzer?: Analyzer;
  /** When two articles' things are one thing; `"article"` by default. */
  readonly identity?: IdentityPolicy;
  /** What is less sure than this, 0 to 1, stays out of the story; 0.5 by default. */
  readonly minimumConfidence?: number;
  /** When the run ended (xsd:dateTime); no time stands in the graph unless it is passed in. */
  readonly endedAt?: string;
}

const defaultMinimumConfidence = 0.5;

/**
 * Reads what an article tells and returns it as a story: typed things, each tied to the words it rests on.
 * What the article only reports, denies or fears becomes a situation, never an event.
 *
 * @example
 * const told = extractStory(readArticle("Peru's president met Chile's foreign minister on Monday."));
 */
export const extractStory = (article: Article, options: ExtractOptions = {}): Story =>
  assembleStory(readNews(article, options.analyzer), options);

/** Puts together as one story what was read. */
function assembleStory(read: NewsReading, options: ExtractOptions = {}): Story {
  const { article, analysis, names } = read;
  const spoken = withSpeakersBefore(read.quotations, analysis, names);
  const trees = treesOf(analysis);
  const reading = {
    ...read,
    quotations: spoken
      .filter((one) => isUttered(one, trees) && !isTopic(one, spoken))
      .map(withoutHearer),
    claims: withAuthorsBefore(read.claims, spoken, analysis, names),
  };
  const minimumConfidence = options.minimumConfidence ?? defaultMinimumConfidence;
  const assembly = startAssembly(article, {
    identity: options.identity ?? "article",
    minimumConfidence,
  });
  const published = article.datePublished?.value;
  const actors = assembleActors(names, assembly);
  const unnamed = unnamedActors(analysis, names, assembly);
  const posts = reading.posts.map((post) => ({
    ...post,
    id: refTo("Post", assembly.numbered("post")),
  }));
  const postIds = posts.map(({ id }) => id);
  const page = assemblePage(reading.posts, actors, postIds, assembly);
  const happenings = happeningsOf(
    occurrencesOf(reading.events, {
      analysis,
      names,
      actors,
      unnamed,
      posts,
      headline: article.headline,
      times: reading.times,
      reported: [
        ...quotedClauses(analysis),
        ...spoken
          .filter((one) => one.confidence >= minimumConfidence || isUnsigned(read, one))
          .flatMap(({ content }) => content),
      ],
    }),
  );
  const documents = assembleDocuments(reading.documents, happenings, actors, assembly);
  const told = assembleHappenings(happenings, documents.ofEvent, assembly);
  const accounts = assembleAccounts(told, postIds, assembly);
  const speakers = { actors, unnamed, analysis, names };
  const quotations = assembleQuotations(reading, speakers, posts, told, assembly);
  const claims = assembleClaims(reading.claims, speakers, told, reading.quotations, assembly);
  const sourceOf = sourcesIn(reading, speakers, minimumConfidence);
  const { figures, accounts: figureAccounts } = assembleFigures(
    reading,
    speakers,
    sourceOf,
    told,
    assembly,
  );
  const statements = [
    ...told.map((one) => withSource(one, sourceOf)),
    ...quotations,
    ...claims,
    ...figures,
    ...documents.things,
  ];
  const memberships = assembleMemberships(names, actors, assembly, published);
  const stated = assembleSource(names, actors, authorsOf(assembly, names, actors), assembly);
  const things = actors.things(jobTitlesOf(names, minimumConfidence)).map(stated.amend);
  const topics = topicsOf(names, actors, told, documents.things, leadEnd(reading));
  return story([
    assembleArticle({ page, stated, ...topics }, assembly),
    ...page.sections,
    ...page.posts,
    ...page.images,
    ...stated.images,
    ...things,
    ...stated.agents,
    ...memberships,
    ...unnamed.things(listedIn(statements)),
    ...statements,
    ...accounts,
    ...figureAccounts,
    ...stated.accounts,
    ...assembleRun(assembly, options.endedAt),
    ...assembly.evidence.things(),
  ]);
}

const hearsay =
  /^(?:allege|claim|believe|report|say|think|suspect|understand|gather|rumou?r|assume|suppose)$/;

/** "It is alleged that he fled": nobody is named who says so, but it is not the article that does. */
const isUnsigned = ({ analysis }: NewsReading, { source, rule, cue }: QuoteReading): boolean =>
  source === undefined &&
  rule === "clause/complement" &&
  cue !== undefined &&
  hearsay.test(cue.lemma) &&
  analysis.sentences[cue.sentence]?.tokens[0]?.text.toLowerCase() === "it";

/** The ids in lists of some things: all that may refer to those who have no name. */
function listedIn(things: readonly object[]): ReadonlySet<unknown> {
  const listed = new Set<unknown>();
  for (const thing of things)
    for (const value of Object.values(thing))
      if (Array.isArray(value)) for (const id of value) listed.add(id);
  return listed;
}

/** Where the lead ends: the headline and the first paragraph. */
const leadEnd = ({ article }: NewsReading): number =>
  article.blocks.find(({ kind }) => kind === "paragraph")?.end ?? article.body.length;
