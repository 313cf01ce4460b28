import type { SourcePlace, Stated, StatedAgent, StatedImage } from "../article.ts";
import { plainText } from "../html/plain-text.ts";
import { webAddress } from "../html/web-address.ts";
import { agentOf, agentsIn } from "../statements/agents.ts";
import { type Candidates, stated } from "../statements/candidates.ts";
import { statedDate } from "../statements/stated-date.ts";
import { isObject, type JsonPlace, textAt } from "./json-place.ts";
import { firstText, isArticleNode, type SchemaGraph, typesOf, valuesOf } from "./schema-org.ts";

const rule = "source/json-ld";

/** Where a JSON Pointer leads, in the source that the JSON stands in. */
export type PathOf = (pointer: string) => string;

export interface NodeReader {
  readonly graph: SchemaGraph;
  readonly pathOf: PathOf;
  /** What addresses are relative to. */
  readonly base: string;
  /** The page's other scripts: an article may refer to the publisher that one of them describes. */
  readonly others?: readonly NodeReader[];
}

/** What a NewsArticle, or another kind of article, in JSON-LD states of itself. */
export function articleStatements(node: JsonPlace, reader: NodeReader): Candidates {
  const dates = (property: string): readonly Stated[] => {
    const found = firstText(node, property, reader.graph);
    const value = found && statedDate(found.text);
    return found === undefined || value === undefined
      ? []
      : [stated(value, rule, placeOf(found.pointer, found.text, reader))];
  };
  const published = dates("datePublished");
  return {
    headlines: headlinesOf(node, reader),
    datesPublished: published.length > 0 ? published : dates("dateCreated"),
    datesModified: dates("dateModified"),
    authors: authorsOf(node, reader),
    publishers: ["publisher", "sourceOrganization"].flatMap((property) =>
      valuesOf(node, property, reader.graph).flatMap((place) =>
        agentsAt(place, reader).map(({ agent, at }) =>
          stated({ ...agent, kind: "organization" as const }, rule, at),
        ),
      ),
    ),
    images: ["image", "thumbnailUrl"].flatMap((property, index) =>
      index > 0 && valuesOf(node, "image", reader.graph).length > 0
        ? []
        : valuesOf(node, property, reader.graph).flatMap((place) => imagesAt(place, reader)),
    ),
  };
}

const placeOf = (pointer: string, exact: string, { pathOf }: NodeReader): SourcePlace => ({
  path: pathOf(pointer),
  exact,
});

function headlinesOf(node: JsonPlace, reader: NodeReader): readonly Stated[] {
  const found = firstText(node, "headline", reader.graph) ?? firstText(node, "name", reader.graph);
  const value = found && plainText(found.text);
  if (found === undefined || value === undefined || value === "") return [];
  return [stated(value, rule, placeOf(found.pointer, found.text, reader))];
}

interface AgentAt {
  readonly agent: StatedAgent;
  readonly at: SourcePlace;
}

/** All authors are one statement; its places are those of their names. */
function authorsOf(node: JsonPlace, reader: NodeReader): readonly Stated<readonly StatedAgent[]>[] {
  const places = ["author", "creator"]
    .map((property) => valuesOf(node, property, reader.graph))
    .find((values) => values.length > 0);
  const found = (places ?? []).flatMap((place) => agentsAt(place, reader));
  const [first, ...rest] = found.filter(
    ({ agent }, index) => found.findIndex((other) => other.agent.name === agent.name) === index,
  );
  if (first === undefined) return [];
  const agents = [first, ...rest].map(({ agent }) => agent);
  return [stated(agents, rule, first.at, ...rest.map(({ at }) => at))];
}

function agentsAt(place: JsonPlace, reader: NodeReader): readonly AgentAt[] {
  const text = textAt(place);
  if (text !== undefined)
    return agentsIn(plainText(text)).map((agent) => ({
      agent,
      at: placeOf(place.pointer, text, reader),
    }));
  if (!isObject(place.value)) return [];
  const name = firstText(place, "name", reader.graph);
  if (name === undefined) return agentElsewhere(place.value["@id"], reader);
  const types = typesOf(place);
  const kind = types.includes("Person")
    ? "person"
    : types.some((type) => type.endsWith("Organization") || type === "Corporation")
      ? "organization"
      : undefined;
  const at = placeOf(name.pointer, name.text, reader);
  const listed = agentsIn(plainText(name.text));
  const url = agentAddress(place, reader);
  const [only] = listed;
  if (listed.length !== 1 || only === undefined) return listed.map((agent) => ({ agent, at }));
  return [
    {
      agent: agentOf(
        only.name,
        only.kind === "organization" && kind === "person" ? undefined : kind,
        url,
      ),
      at,
    },
  ];
}

function agentElsewhere(id: unknown, { others = [] }: NodeReader): readonly AgentAt[] {
  if (typeof id !== "string") return [];
  for (const other of others) {
    const place = other.graph.byId.get(id);
    if (place !== undefined) return agentsAt(place, other);
  }
  return [];
}

function agentAddress(place: JsonPlace, reader: NodeReader): string | undefined {
  for (const property of ["url", "sameAs"]) {
    const found = firstText(place, property, reader.graph);
    const url = webAddress(found?.text, reader.base);
    if (url !== undefined) return url;
  }
  return undefined;
}

function imagesAt(place: JsonPlace, reader: NodeReader): readonly Stated<StatedImage>[] {
  const text = textAt(place);
  if (text !== undefined) {
    const url = webAddress(text, reader.base);
    return url === undefined ? [] : [stated({ url }, rule, placeOf(place.pointer, text, reader))];
  }
  if (!isObject(place.value)) return [];
  const pick = (...properties: readonly string[]) =>
    properties.map((property) => firstText(place, property, reader.graph)).find(Boolean);
  const address = pick("contentUrl", "url", "@id");
  const url = webAddress(address?.text, reader.base);
  const caption = pick("caption", "description");
  const credit = pick("creditText", "copyrightNotice") ?? nameOf(place, reader);
  const at = [url === undefined ? undefined : address, caption, credit].flatMap((found) =>
    found === undefined ? [] : [placeOf(found.pointer, found.text, reader)],
  );
  const [first, ...rest] = at;
  if (first === undefined || url === undefined) return [];
  return [
    stated(
      {
        url,
        ...(caption === undefined ? {} : { caption: plainText(caption.text) }),
        ...(credit === undefined ? {} : { credit: plainText(credit.text) }),
      },
      rule,
      first,
      ...rest,
    ),
  ];
}

function nameOf(
  place: JsonPlace,
  reader: NodeReader,
): { readonly text: string; readonly pointer: string } | undefined {
  for (const property of ["creator", "author", "copyrightHolder"])
    for (const value of valuesOf(place, property, reader.graph)) {
      const text = textAt(value);
      if (text !== undefined) return { text, pointer: value.pointer };
      const name = firstText(value, "name", reader.graph);
      if (name !== undefined) return name;
    }
  return undefined;
}

/** The addresses by which a node says that it is the article of a page. */
const addressesOf = (node: JsonPlace, { graph, base }: NodeReader): readonly string[] =>
  ["url", "mainEntityOfPage", "@id"].flatMap((property) =>
    valuesOf(node, property, graph).flatMap((place) => {
      const text =
        textAt(place) ??
        (isObject(place.value) ? textAt({ value: place.value["@id"], pointer: "" }) : undefined);
      const url = webAddress(text, base);
      return url === undefined ? [] : [url];
    }),
  );

/** The node that the document is about: of several articles the one at a given address, else the first. */
export function mainArticle(
  reader: NodeReader,
  address: string | undefined,
  isUsable: (node: JsonPlace) => boolean = () => true,
): JsonPlace | undefined {
  const nodes = reader.graph.nodes.filter(isArticleNode);
  const key = (url: string): string => url.replace(/[?#].*$/u, "").replace(/\/$/u, "");
  const here =
    address === undefined
      ? undefined
      : nodes.find((node) => addressesOf(node, reader).some((url) => key(url) === key(address)));
  return here ?? nodes.find(isUsable) ?? nodes[0];
}
