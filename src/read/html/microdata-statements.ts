import type { SourcePlace, StatedAgent } from "../article.ts";
import { agentOf, agentsIn } from "../statements/agents.ts";
import { type Candidates, stated } from "../statements/candidates.ts";
import { statedDate } from "../statements/stated-date.ts";
import { attribute, elementsIn, type HtmlElement, holds, pointerTo } from "./html-node.ts";
import { propertiesOf } from "./marks.ts";
import { lineOf } from "./text-of.ts";
import { webAddress } from "./web-address.ts";

const rule = "source/microdata";
const articleType = /(?:schema\.org\/|schema:|^)(?:[A-Za-z]*Article|(?:Live)?BlogPosting|Report)$/u;

const typeOf = (element: HtmlElement): string | undefined =>
  attribute(element, "itemtype") ?? attribute(element, "typeof");
const isItem = (element: HtmlElement): boolean =>
  attribute(element, "itemscope") !== undefined || typeOf(element) !== undefined;

/**
 * What microdata, or RDFa with schema.org's names, states of the article: properties of the item that holds its text,
 * not of comments, teasers or pictures in it.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 */
export function microdataStatements(
  elements: readonly HtmlElement[],
  root: HtmlElement,
  base: string,
): Candidates {
  const found = new Map<string, HtmlElement[]>();
  for (const element of elements) {
    const properties = propertiesOf(element);
    if (properties.length === 0) continue;
    const owner = ownerOf(element);
    if (owner === undefined || !holds(owner, root) || !articleType.test(typeOf(owner) ?? ""))
      continue;
    for (const property of properties) {
      const known = found.get(property);
      if (known === undefined) found.set(property, [element]);
      else if (known.length < 100) known.push(element);
    }
  }
  const valuesOf = (property: string): readonly Value[] =>
    (found.get(property) ?? []).flatMap((element) => propertyValue(element, base));
  const dates = (property: string): NonNullable<Candidates["datesPublished"]> =>
    valuesOf(property).flatMap(({ text, at }) => {
      const date = statedDate(text);
      return date === undefined ? [] : [stated(date, rule, at)];
    });
  const authors = (found.get("author") ?? found.get("creator") ?? []).flatMap((element) =>
    agentsAt(element, base),
  );
  const [first, ...rest] = authors;
  return {
    headlines: (found.has("headline") ? valuesOf("headline") : valuesOf("name"))
      .slice(0, 3)
      .map(({ text, at }) => stated(text, rule, at)),
    datesPublished:
      dates("datePublished").length > 0 ? dates("datePublished") : dates("dateCreated"),
    datesModified: dates("dateModified"),
    authors:
      first === undefined
        ? []
        : [
            stated(
              authors.map(({ agent }) => agent),
              rule,
              first.at,
              ...rest.map(({ at }) => at),
            ),
          ],
    publishers: (found.get("publisher") ?? [])
      .flatMap((element) => agentsAt(element, base))
      .map(({ agent, at }) => stated({ ...agent, kind: "organization" as const }, rule, at)),
    images: (found.get("image") ?? []).flatMap((element) =>
      [...elementsIn(element)]
        .filter(
          (inner) =>
            inner === element ||
            propertiesOf(inner).some((name) => /^(?:url|contentUrl)$/u.test(name)),
        )
        .flatMap((inner) => {
          const name = ["content", "src", "href"].find(
            (key) => webAddress(attribute(inner, key), base) !== undefined,
          );
          const url = name === undefined ? undefined : webAddress(attribute(inner, name), base);
          if (name === undefined || url === undefined) return [];
          const at = { path: pointerTo(inner, name), exact: attribute(inner, name) ?? "" };
          return [stated({ url }, rule, at)];
        })
        .slice(0, 1),
    ),
  };
}

function ownerOf(element: HtmlElement): HtmlElement | undefined {
  for (let at = element.parent; at !== undefined; at = at.parent) if (isItem(at)) return at;
  return undefined;
}

interface Value {
  readonly text: string;
  readonly at: SourcePlace;
}

/** An element's value: an attribute where it has one for it, else its text. */
function propertyValue(element: HtmlElement, base: string): readonly Value[] {
  // `<abbr class="published" title="2012-04-22T09:05:00+01:00">09:05</abbr>`
  const names = ["content", "datetime", ...(element.name === "abbr" ? ["title"] : [])];
  for (const name of names) {
    const text = attribute(element, name)?.trim();
    if (text !== undefined && text !== "")
      return [
        { text, at: { path: pointerTo(element, name), exact: attribute(element, name) ?? "" } },
      ];
  }
  const href = element.name === "link" ? webAddress(attribute(element, "href"), base) : undefined;
  if (href !== undefined)
    return [
      {
        text: href,
        at: { path: pointerTo(element, "href"), exact: attribute(element, "href") ?? "" },
      },
    ];
  const text = lineOf(element);
  return text === "" ? [] : [{ text, at: { path: pointerTo(element), exact: text } }];
}

function agentsAt(
  element: HtmlElement,
  base: string,
): readonly { readonly agent: StatedAgent; readonly at: SourcePlace }[] {
  const inner = isItem(element)
    ? [...elementsIn(element)].filter(
        (one) => propertiesOf(one).includes("name") && one !== element,
      )
    : [];
  const type = typeOf(element) ?? "";
  const kind = /Person$/u.test(type)
    ? "person"
    : /Organization$/u.test(type)
      ? "organization"
      : undefined;
  const url = [...elementsIn(element)]
    .filter((one) => one === element || one.name === "a" || propertiesOf(one).includes("url"))
    .map((one) => webAddress(attribute(one, "href") ?? attribute(one, "content"), base))
    .find((address) => address !== undefined);
  const [name] = (inner.length > 0 ? inner : [element]).flatMap((one) => propertyValue(one, base));
  if (name === undefined) return [];
  const agents = agentsIn(name.text);
  const [only] = agents;
  if (agents.length !== 1 || only === undefined)
    return agents.map((agent) => ({ agent, at: name.at }));
  const stated = only.kind === "organization" && kind === "person" ? undefined : kind;
  return [{ agent: agentOf(only.name, stated, url), at: name.at }];
}
