import type { Stated } from "../article.ts";
import { agentsIn } from "../statements/agents.ts";
import { type Candidates, stated } from "../statements/candidates.ts";
import { statedDate } from "../statements/stated-date.ts";
import { attribute, type HtmlElement, pointerTo } from "./html-node.ts";
import { plainText } from "./plain-text.ts";
import { webAddress } from "./web-address.ts";

type Field = keyof Candidates;

const openGraph = "source/open-graph";
const meta = "source/meta";

/** Names of `meta` elements, lower case, by what they state; those of one field in order of trust. */
const names: Readonly<Record<Exclude<Field, "images"> | "images", readonly string[]>> = {
  headlines: [
    "og:title",
    "twitter:title",
    "headline",
    "hdl",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "article:title",
    "title",
  ],
  datesPublished: [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "og:pubdate",
    "article.published",
    "datepublished",
    "publish-date",
    "publish_date",
    "publication_date",
    "publication-date",
    "pubdate",
    "pub_date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "article_date_original",
    "date",
  ],
  datesModified: [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "article.updated",
    "datemodified",
    "lastmod",
    "last-modified",
    "last_modified",
    "dc.date.modified",
    "dcterms.modified",
    "lastmodifieddate",
    "revised",
  ],
  authors: [
    "article:author",
    "og:article:author",
    "author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "article.author",
    "cxenseparse:author",
  ],
  publishers: [
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "cre",
  ],
  images: [
    "og:image:secure_url",
    "og:image:url",
    "og:image",
    "twitter:image",
    "twitter:image:src",
    "parsely-image-url",
    "sailthru.image.full",
    "thumbnail",
  ],
};

interface Meta {
  readonly element: HtmlElement;
  readonly content: string;
}

/** What `meta` elements state: article: and OpenGraph, and all the others, which come after them. */
export function metaStatements(
  elements: readonly HtmlElement[],
  base: string,
): { readonly openGraph: Candidates; readonly others: Candidates } {
  const byName = new Map<string, Meta[]>();
  for (const element of elements) {
    if (element.name !== "meta") continue;
    const content = attribute(element, "content");
    const key = attribute(element, "property") ?? attribute(element, "name");
    if (content === undefined || key === undefined || content.trim() === "") continue;
    const name = key.toLowerCase().trim();
    byName.set(name, [...(byName.get(name) ?? []).slice(0, 50), { element, content }]);
  }
  const pick = (field: Field, own: boolean): readonly (Meta & { readonly rule: string })[] =>
    names[field]
      .filter((name) => /^(?:og|article):/u.test(name) === own)
      .flatMap((name) => byName.get(name) ?? [])
      .map((found) => ({ ...found, rule: own ? openGraph : meta }));
  const read = (own: boolean): Candidates => ({
    headlines: texts(pick("headlines", own)),
    datesPublished: dates(pick("datesPublished", own)),
    datesModified: dates(pick("datesModified", own)),
    authors: authors(pick("authors", own)),
    publishers: pick("publishers", own).flatMap(({ element, content, rule }) => {
      const name = plainText(content);
      return webAddress(name) === undefined && name !== ""
        ? [stated({ name, kind: "organization" as const }, rule, placeOf(element, content))]
        : [];
    }),
    images: pick("images", own)
      .slice(0, 1)
      .flatMap(({ element, content, rule }) => {
        const url = webAddress(content, base);
        return url === undefined ? [] : [stated({ url }, rule, placeOf(element, content))];
      }),
  });
  return { openGraph: read(true), others: read(false) };
}

const placeOf = (element: HtmlElement, exact: string) => ({
  path: pointerTo(element, "content"),
  exact,
});

type Found = readonly (Meta & { readonly rule: string })[];

const texts = (found: Found): readonly Stated[] =>
  found.flatMap(({ element, content, rule }) => {
    const text = plainText(content);
    return text === "" ? [] : [stated(text, rule, placeOf(element, content))];
  });

const dates = (found: Found): readonly Stated[] =>
  found.flatMap(({ element, content, rule }) => {
    const date = statedDate(content);
    return date === undefined ? [] : [stated(date, rule, placeOf(element, content))];
  });

/** Several `article:author` elements are one list, as are several `author`s. */
function authors(found: Found): NonNullable<Candidates["authors"]> {
  const lists = new Map<string, Found[number][]>();
  for (const one of found) {
    const key = (
      attribute(one.element, "property") ??
      attribute(one.element, "name") ??
      ""
    ).toLowerCase();
    lists.set(key, [...(lists.get(key) ?? []), one]);
  }
  return [...lists.values()].flatMap((list) => {
    const agents = list.flatMap(({ content }) => agentsIn(plainText(content)));
    const [first, ...rest] = list.filter(({ content }) => agentsIn(plainText(content)).length > 0);
    if (first === undefined) return [];
    const places = rest.map(({ element, content }) => placeOf(element, content));
    return [stated(agents, first.rule, placeOf(first.element, first.content), ...places)];
  });
}
