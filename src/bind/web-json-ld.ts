import type { NewsKind } from "../model/kinds/news.ts";
import type { AnyThing, Story } from "../model/story.ts";
import { namespaces } from "../vocabulary/namespaces.ts";
import type { Term } from "../vocabulary/term.ts";
import { rdf } from "../vocabulary/terms.ts";
import type { BoundField, BoundKind } from "./bind.ts";
import { isLiteralTag, lexicalOf } from "./lexical.ts";
import { checkBase, defaultBase } from "./resolve.ts";
import { type IriOf, idResolver } from "./statements.ts";
import { eachValue, misfit, refuseUnbound } from "./values.ts";
import { web } from "./web.ts";
import type { WebNewsArticle } from "./web-types.ts";

export interface WebOptions {
  /** Stands before every id that is no absolute IRI; ends in `/` or `#`. */
  readonly base?: string;
  /** Whether the text stands in it too; by default it does not, as the page has it. */
  readonly articleBody?: boolean;
}

/**
 * The web profile of a story as one JSON-LD object to be put into the article's page: schema.org alone, the
 * article at the top, each thing written out where it is first mentioned and referred to by `@id` after that.
 * It holds what the article tells as fact, and quotations in their speakers' words; nothing that it only
 * reports. The same story gives the same bytes.
 *
 * @example
 * const told = story([
 *   { kind: "Article", id: refTo("Article", "a/ferry"), headline: "Ferry resumes", body: "Ferry resumes", wordCount: 2 },
 * ]);
 * toWebJsonLd(told).headline; // "Ferry resumes"
 *
 * @throws NewsgraphError bind/value where the story has no article or a value cannot be said; iri/base, iri/invalid
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function toWebJsonLd(
  story: Story<NewsKind>,
  { base = defaultBase, articleBody = false }: WebOptions = {},
): WebNewsArticle {
  const things = new Map<string, AnyThing>();
  // A story's things are typed by its kinds; here any kind will do.
  for (const thing of story.things as unknown as readonly AnyThing[]) things.set(thing.id, thing);
  const article = [...things.values()].find(({ kind }) => kind === "Article");
  if (!article) throw misfit({ kind: "Story", id: "" }, "", "an article");
  const nodeOf = nodeBuilder(things, idResolver(checkBase(base)));
  const { articleBody: body, ...top } = nodeOf(article);
  const quoted = [...things.values()].filter((thing) => isQuotedIn(thing, article));
  return {
    "@context": "https://schema.org",
    ...top,
    ...(articleBody ? { articleBody: body } : {}),
    ...(quoted.length > 0 ? { hasPart: quoted.map(nodeOf) } : {}),
    // The binding gives these keys; the test of types and of terms holds the two together.
  } as unknown as WebNewsArticle;
}

/** In a speaker's own words, and the speaker is known. */
const isQuotedIn = (thing: AnyThing, article: AnyThing): boolean =>
  thing.kind === "Quotation" &&
  thing.quotationKind !== "Indirect" &&
  thing.isPartOf === article.id &&
  Array.isArray(thing.creator) &&
  thing.creator.length > 0;

type Node = Readonly<Record<string, unknown>>;

function nodeBuilder(
  things: ReadonlyMap<string, AnyThing>,
  iriOf: IriOf,
): (thing: AnyThing) => Node {
  const written = new Set<string>();
  const nodeOf = (thing: AnyThing): Node => {
    const bound = web.kinds.get(thing.kind);
    if (!bound) throw misfit(thing, "kind", `one of ${[...web.kinds.keys()].join(", ")}`);
    refuseUnbound(thing, bound.kind);
    written.add(thing.id);
    const types = bound.types.map(localName);
    const node: Record<string, unknown> = { "@type": types, "@id": iriOf(thing.id, thing, "") };
    for (const field of bound.fields) {
      const values: unknown[] = [];
      eachValue(thing, field, (value) => values.push(...said(field, value, thing, refTo)));
      if (field.property === rdf.type) types.push(...values.map(String));
      else if (values.length > 0)
        node[localName(field.property)] =
          isSingle(field) || values.length === 1 ? values[0] : values;
    }
    node["@type"] = types.length === 1 ? types[0] : types;
    return node;
  };
  const refTo = (id: string, owner: AnyThing, name: string): readonly Node[] => {
    const thing = things.get(id);
    if (!thing) throw misfit(owner, name, "a thing of the story", id);
    if (!isShown(thing, web.kinds)) return [];
    return [written.has(id) ? { "@id": iriOf(id, thing, "") } : nodeOf(thing)];
  };
  return nodeOf;
}

/** What the profile has no kind for is left out, and so is a picture without an address: nobody could show it. */
const isShown = (thing: AnyThing, kinds: ReadonlyMap<string, BoundKind>): boolean =>
  kinds.has(thing.kind) && (thing.kind !== "Image" || thing.contentUrl !== undefined);

const isSingle = ({ field }: BoundField): boolean =>
  field.cardinality === "one" || field.cardinality === "maybe";

function said(
  { name, field, values }: BoundField,
  value: unknown,
  thing: AnyThing,
  refTo: (id: string, owner: AnyThing, name: string) => readonly Node[],
): readonly unknown[] {
  const { tag } = field.range;
  if (tag === "ref") return refTo(String(value), thing, name);
  if (tag === "choice") {
    const term = values?.get(String(value));
    if (term === undefined)
      throw misfit(thing, name, `one of ${[...(values?.keys() ?? [])].join(", ")}`, value);
    return [localName(term)];
  }
  // Without `//`, the official context could take an address for a name with one of its prefixes.
  if (tag === "iri") return String(value).includes("://") ? [value] : [];
  if (tag === "integer") return [value];
  if (!isLiteralTag(tag)) return [value];
  const literal = lexicalOf(tag, value);
  if (!literal) throw misfit(thing, name, `a ${tag}`, value);
  return [literal.lexical];
}

const localName = (term: Term): string => term.slice(namespaces.schema.length);
