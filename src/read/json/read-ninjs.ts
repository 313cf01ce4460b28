import { NewsgraphError } from "../../error.ts";
import type { Article, SourcePlace, Stated, StatedAgent } from "../article.ts";
import type { SourceBlock } from "../build-article.ts";
import { checkText } from "../check-text.ts";
import { plainText } from "../html/plain-text.ts";
import { webAddress } from "../html/web-address.ts";
import type { ReadOptions } from "../read-article.ts";
import { agentOf, agentsIn } from "../statements/agents.ts";
import { type Candidates, settleStatements, stated } from "../statements/candidates.ts";
import { statedDate } from "../statements/stated-date.ts";
import { documentArticle } from "./document-article.ts";
import { isObject, type JsonPlace } from "./json-place.ts";
import { fieldsOf, type NinjsText, nameAt, textsOf } from "./ninjs-fields.ts";
import { associatedImages } from "./ninjs-images.ts";
import { parseJson } from "./parse-json.ts";
import { textBlocks } from "./text-blocks.ts";

const rule = "source/ninjs";

/**
 * Reads a text item of IPTC ninjs 3, 2 or 1: headline, byline, dates, source, pictures, and the body in its richest
 * form. Names of fields are taken whatever their case, as the versions write them.
 *
 * @throws NewsgraphError read/format where the text is no JSON or no item with a body, and as readArticle
 * @see https://iptc.org/standards/ninjs/
 */
export function readNinjs(json: string, options: ReadOptions = {}): Article {
  checkText(json, options.maximumCharacters);
  const item = itemIn(parseJson(json));
  const body = bodyOf(item);
  if (body.length === 0) {
    throw new NewsgraphError("read/format", "The JSON is no ninjs item with a text.", {
      expected: "an object with bodies, body_html, body_xhtml or body_text",
      got: isObject(item.value)
        ? `an object with ${Object.keys(item.value).slice(0, 8).join(", ") || "no fields"}`
        : "no object",
      where: { path: item.pointer },
    });
  }
  const statements = settleStatements([statementsOf(item)]);
  const url = webAddress(options.url) ?? addressOf(item);
  const language = textsOf(item, "language")[0]?.text;
  return documentArticle({ body, statements, url, language }, options);
}

/** A feed wraps its items in a list or in `items`: the first with a text is read. */
function itemIn(document: unknown): JsonPlace {
  const whole: JsonPlace = { value: document, pointer: "" };
  if (isObject(document) && bodyOf(whole).length > 0) return whole;
  const listed = Array.isArray(document)
    ? document.slice(0, 100).map((value: unknown, index) => ({ value, pointer: `/${index}` }))
    : fieldsOf(whole, "items");
  return listed.find((item) => bodyOf(item).length > 0) ?? whole;
}

const isMarkup = ({ type, field }: NinjsText): boolean =>
  /html/iu.test(type) || /html/iu.test(field);

/** Of several forms of the text the one with markup: it has the paragraphs. */
function bodyOf(item: JsonPlace): readonly SourceBlock[] {
  const texts = [
    ...textsOf(item, "bodies"),
    ...textsOf(item, "bodyhtml"),
    ...textsOf(item, "bodyxhtml"),
    ...textsOf(item, "bodytext"),
    ...textsOf(item, "body"),
  ];
  const main = texts.filter(({ role }) => /^(?:main|text|richtext|)$/iu.test(role));
  const among = main.length > 0 ? main : texts;
  const best = among.find(isMarkup) ?? among[0];
  return best === undefined ? [] : textBlocks(best.text, best.pointer);
}

function statementsOf(item: JsonPlace): Candidates {
  const headlines = [...textsOf(item, "headlines"), ...textsOf(item, "headline")];
  const main = headlines.filter(({ role }) => role === "" || /^(?:main|headline)$/iu.test(role));
  const dates = (...names: readonly string[]): readonly Stated[] =>
    names
      .flatMap((name) => textsOf(item, name))
      .flatMap(({ text, pointer }) => {
        const value = statedDate(text);
        return value === undefined ? [] : [stated(value, rule, { path: pointer, exact: text })];
      });
  const first = dates("firstcreated");
  const version = dates("versioncreated");
  return {
    headlines: (main.length > 0 ? main : headlines)
      .slice(0, 1)
      .map(({ text, pointer }) => stated(plainText(text), rule, { path: pointer, exact: text })),
    datesPublished: first.length > 0 ? first : version,
    datesModified: first.length > 0 ? version.filter(({ value }) => value !== first[0]?.value) : [],
    authors: authorsOf(item),
    publishers: publisherOf(item),
    images: associatedImages(item, rule),
  };
}

function authorsOf(item: JsonPlace): readonly Stated<readonly StatedAgent[]>[] {
  for (const name of ["bylines", "by", "byline"]) {
    const agents: StatedAgent[] = [];
    const at: SourcePlace[] = [];
    for (const place of fieldsOf(item, name)) {
      const named = nameAt(place);
      const found = named === undefined ? [] : agentsIn(plainText(named.text));
      if (named === undefined || found.length === 0) continue;
      agents.push(...found);
      at.push({ path: named.pointer, exact: named.text });
    }
    const [first, ...rest] = at;
    if (first !== undefined) return [stated(agents, rule, first, ...rest)];
  }
  return [];
}

/** The first of the sources, or who holds the copyright. */
function publisherOf(item: JsonPlace): readonly Stated<StatedAgent>[] {
  for (const name of ["infosources", "infosource", "source", "copyrightholder"])
    for (const place of fieldsOf(item, name)) {
      const named = nameAt(place);
      if (named === undefined) continue;
      const uri = fieldsOf(place, "uri").map(({ value }) =>
        webAddress(typeof value === "string" ? value : undefined),
      );
      const agent = agentOf(plainText(named.text), "organization", uri[0]);
      return [stated(agent, rule, { path: named.pointer, exact: named.text })];
    }
  return [];
}

function addressOf(item: JsonPlace): string | undefined {
  for (const { text } of [...textsOf(item, "url"), ...textsOf(item, "uri")]) {
    const url = webAddress(text);
    if (url !== undefined) return url;
  }
  return undefined;
}
