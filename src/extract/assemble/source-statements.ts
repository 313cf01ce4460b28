import type { NonEmpty } from "../../model/entity.ts";
import type { Organization, Person } from "../../model/kinds/actor.ts";
import type { Image } from "../../model/kinds/article.ts";
import type { Account } from "../../model/kinds/event.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { SourceStatements, Stated } from "../../read/article.ts";
import type { Names } from "../reading.ts";
import type { ActorRef, Actors } from "./actors.ts";
import type { Assembly, FactFields } from "./assembly.ts";
import { given, unique } from "./fields.ts";
import {
  distinct,
  type SourceVersion,
  sameHeadline,
  sameTime,
  sourceAccounts,
} from "./source-accounts.ts";
import { sourceAgents } from "./source-agents.ts";

/** What the page or document states of the article outside its text, as parts of the story. */
export interface SourceParts {
  readonly headline?: string;
  readonly dateModified?: string;
  readonly authors: readonly ActorRef[];
  readonly publisher?: Ref<"Organization">;
  readonly images: readonly Image[];
  readonly accounts: readonly Account[];
  /** What the article's own fields rest on. */
  readonly evidence: readonly Ref<"Span">[];
  /** People and bodies that the text does not name. */
  readonly agents: readonly (Person | Organization)[];
  /** To those that the text names, what the source adds. */
  readonly amend: <T extends { readonly id: string }>(thing: T) => T;
}

/** For an article of which nothing is stated outside its text. */
export const nothingStated: SourceParts = {
  authors: [],
  images: [],
  accounts: [],
  evidence: [],
  agents: [],
  amend: (thing) => thing,
};

const nothing: SourceStatements = {
  headlines: [],
  datesPublished: [],
  datesModified: [],
  authors: [],
  publishers: [],
  images: [],
};

/** How sure it is that a source means what its metadata says. */
const confidence = 0.95;

/** `bylines`: the authors that the text itself prints, and where. */
export function assembleSource(
  names: Names,
  actors: Actors,
  bylines: readonly ActorRef[],
  assembly: Assembly,
): SourceParts {
  const { source, article, evidence } = assembly;
  const stated = source.statements ?? nothing;
  const agents = sourceAgents(names, actors, assembly);
  const spansOf = ({ at: [first, ...rest], rule }: Stated<unknown>): NonEmpty<Ref<"Span">> => [
    evidence.state(first, rule),
    ...rest.map((place) => evidence.state(place, rule)),
  ];
  const factOf = (one: Stated<unknown>): FactFields => ({
    evidence: spansOf(one),
    confidence,
    derivedFrom: article,
    generatedBy: assembly.run,
  });
  const version = <T, V>(one: Stated<T>, value: V): SourceVersion<V> => {
    const fact = factOf(one);
    return { value, accordingTo: fact.evidence[0], fact };
  };
  const printed = <V>(
    value: V | undefined,
    range: { readonly start?: number; readonly end?: number } | undefined,
    rule: string,
  ): readonly SourceVersion<V>[] =>
    value === undefined || range?.start === undefined || range.end === undefined
      ? []
      : [
          {
            value,
            accordingTo: article,
            fact: assembly.fact([{ start: range.start, end: range.end, rule }], confidence),
          },
        ];

  const headlines = distinct(
    [
      ...printed(
        source.headline && assembly.textOf(source.headline),
        source.headline,
        "read/headline",
      ),
      ...stated.headlines.map((one) => version(one, one.value)),
    ],
    sameHeadline,
  );
  const published = distinct(
    [
      ...stated.datesPublished.map((one) => version(one, one.value)),
      ...printed(source.datePublished?.value, source.datePublished, "read/date"),
    ],
    sameTime,
  );
  const modified = distinct(
    stated.datesModified.map((one) => version(one, one.value)),
    sameTime,
  );
  const byline = source.bylines[0];
  const authors = distinct<readonly ActorRef[]>(
    [
      ...stated.authors.map((one) => version(one, agents.refsOf(one))),
      ...printed(bylines.length > 0 ? bylines : undefined, byline, "read/byline"),
    ],
    (one, other) => one.length === other.length && one.every((ref) => other.includes(ref)),
  );
  const [publisher] = stated.publishers.map((one) => ({
    one,
    ref: agents.refOf({ ...one.value, kind: "organization" }, one),
  }));
  const images: Image[] = stated.images.map((one) => ({
    kind: "Image",
    id: refTo("Image", assembly.numbered("image")),
    ...given("creditText", one.value.credit),
    ...given("caption", one.value.caption),
    ...given("contentUrl", one.value.url),
    ...factOf(one),
  }));
  const accounts =
    stated === nothing
      ? []
      : [
          ...sourceAccounts(headlines, (headline) => ({ headline }), assembly),
          ...sourceAccounts(published, (datePublished) => ({ datePublished }), assembly),
          ...sourceAccounts(modified, (dateModified) => ({ dateModified }), assembly),
          ...sourceAccounts(authors, (author) => ({ author }), assembly),
        ];
  const taken = [headlines[0], published[0], modified[0], authors[0]].flatMap((one) =>
    one ? [...one.fact.evidence] : [],
  );
  return {
    ...given("headline", headlines[0]?.value),
    ...given("dateModified", modified[0]?.value),
    authors: authors[0]?.value ?? bylines,
    // refOf gives an organization where it is asked for one.
    ...given("publisher", publisher?.ref as Ref<"Organization"> | undefined),
    images,
    accounts,
    evidence: unique([...taken, ...(publisher ? spansOf(publisher.one) : [])]),
    agents: agents.fresh(factOf),
    amend: (thing) => agents.amend(thing, spansOf),
  };
}
