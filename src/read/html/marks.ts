import { attribute, type HtmlElement } from "./html-node.ts";

/** What an element is called by those who made the page: attributes that hold names of parts. */
const naming = [
  "class",
  "id",
  "role",
  "data-component",
  "data-testid",
  "data-qa",
  "data-type",
  "name",
];
/** A list of classes that is longer says nothing. */
const longest = 600;

const none: readonly string[] = [];

/**
 * The names of an element's part, in lower case, words joined by hyphens: `articleBody`, `article_body` and
 * `article__body` are `article-body`.
 */
export function marksIn(attributes: ReadonlyMap<string, string>): readonly string[] {
  if (attributes.size === 0) return none;
  const marks: string[] = [];
  for (const name of naming) {
    const value = attributes.get(name);
    if (value === undefined || value.length > longest) continue;
    for (const word of value.split(/\s+/u))
      if (word !== "")
        marks.push(
          word
            .replaceAll(/([a-z0-9])([A-Z])/gu, "$1-$2")
            .replaceAll(/[^A-Za-z0-9]+/gu, "-")
            .replaceAll(/^-|-$/gu, "")
            .toLowerCase(),
        );
  }
  return marks;
}

export const isMarked = (element: HtmlElement, pattern: RegExp): boolean =>
  element.marks.some((mark) => pattern.test(mark));

/** The properties that microdata and RDFa name: `itemprop="articleBody"`, `property="schema:author"`. */
export function propertiesOf(element: HtmlElement): readonly string[] {
  const stated = `${attribute(element, "itemprop") ?? ""} ${attribute(element, "property") ?? ""}`;
  return stated.length > longest
    ? []
    : stated
        .split(/\s+/u)
        .map((name) => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, ""))
        .filter((name) => name !== "");
}
