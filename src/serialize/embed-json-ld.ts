import { scriptSafeJson } from "../bind/script-safe-json.ts";

/** Marks the script that is ours, so that a page can be published again. */
const mark = "data-newsgraph";

/** A script element that holds a JSON-LD document. */
const jsonLdScript = (jsonld: unknown): string =>
  `<script type="application/ld+json" ${mark}>${scriptSafeJson(jsonld)}</script>`;

/**
 * Puts a JSON-LD document into the head of a page, in place of the one that was put there before. Everything
 * else of the page stays as it is, byte for byte. Linear in the page's length.
 *
 * @example
 * embedJsonLd("<p>Tides.", { "@type": "WebPage" }); // '<script type="application/ld+json" data-newsgraph>{"@type":"WebPage"}</script><p>Tides.'
 */
export function embedJsonLd(html: string, jsonld: unknown): string {
  const script = jsonLdScript(jsonld);
  const { own, place } = scan(html);
  if (own) return html.slice(0, own.start) + script + html.slice(own.end);
  return html.slice(0, place) + script + html.slice(place);
}

interface Scan {
  /** Where the script that was put in before stands. */
  readonly own: { readonly start: number; readonly end: number } | undefined;
  /** Where a script belongs: at the end of the head, else where the head would be. */
  readonly place: number;
}

/** Elements whose content is text, in which no tag counts. */
const textOnly = new Set(["script", "style", "title", "textarea", "noscript", "template", "xmp"]);

/** Elements that stand in a head; the first other one ends it. */
const headElements = new Set(["html", "head", "base", "link", "meta", ...textOnly]);

/** Tag by tag through the page, as a browser would see them: none in comments, scripts or attributes. */
function scan(html: string): Scan {
  let at = html.startsWith("\ufeff") ? 1 : 0;
  let place = at;
  for (;;) {
    const open = html.indexOf("<", at);
    if (open < 0) return { own: undefined, place };
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    if (html[open + 1] === "!" || html[open + 1] === "?") {
      at = after(html, ">", open);
      place = at;
      continue;
    }
    const tag = tagAt(html, open);
    if (!tag) {
      at = open + 1;
      continue;
    }
    if (tag.name === "/head") return { own: undefined, place: open };
    if (tag.name.startsWith("/")) {
      at = tag.end;
      continue;
    }
    if (!headElements.has(tag.name)) return { own: undefined, place };
    at = tag.end;
    if (textOnly.has(tag.name)) {
      at = endOfText(html, tag.name, at);
      if (tag.name === "script" && tag.text.includes(mark))
        return { own: { start: open, end: at }, place };
    }
    place = at;
  }
}

const after = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
};

/** The tag at `<`, up to the `>` that is in no quoted attribute. */
function tagAt(
  html: string,
  open: number,
): { readonly name: string; readonly text: string; readonly end: number } | undefined {
  const nameForm = /\/?[A-Za-z][^\s/>]*/y;
  nameForm.lastIndex = open + 1;
  const name = nameForm.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  let quote = "";
  for (let at = nameForm.lastIndex; at < html.length; at++) {
    const character = html[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return { name, text: html.slice(open, at + 1), end: at + 1 };
    else if ((character === '"' || character === "'") && /=\s*$/.test(html.slice(at - 8, at)))
      quote = character;
  }
  return { name, text: html.slice(open), end: html.length };
}

/** Behind the end tag of an element whose content is text. */
function endOfText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? after(html, ">", found.index) : html.length;
}
