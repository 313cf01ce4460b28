import { QuoteType, Tokenizer } from "htmlparser2";
import type { HtmlElement, HtmlNode } from "./html-node.ts";
import { endsBefore, implied, isBarrier, isFormatting, isSpecial, isVoid } from "./html-tags.ts";
import { marksIn } from "./marks.ts";

/** Deeper than this no page of people's making is; what is nested deeper is laid side by side. */
const deepest = 200;
/** More elements than this no page has; of what comes after them only the text is kept. */
const mostElements = 200_000;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly marks: readonly string[];
  readonly parent?: OpenElement;
  readonly children: HtmlNode[];
  readonly position: number;
  readonly first: number;
  last: number;
  /** Its end tag stood inside of a block that it holds: it ends with that block. */
  ended: boolean;
  counts?: Map<string, number>;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * The tree of a page: always `html` with `head` and `body`, whatever is missing. End tags that pages leave out
 * are put where HTML puts them; mis-nested formatting is not split up. Any string gives a tree, in linear time.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export function parseHtml(html: string): HtmlElement {
  let count = 0;
  const rootAttributes = new Map<string, string>();
  const root = element("html", undefined, rootAttributes);
  const head = element("head", root, noAttributes);
  const bodyAttributes = new Map<string, string>();
  let body: OpenElement | undefined;
  const open: OpenElement[] = [root, head];
  /** How many of each name are open, so that a stray end tag costs nothing. */
  const openNames = new Map<string, number>();
  let texts: string[] = [];
  let tag = "";
  let attributes = new Map<string, string>();
  let attributeName = "";
  let value: string[] = [];

  function element(
    name: string,
    parent: OpenElement | undefined,
    given: ReadonlyMap<string, string>,
  ): OpenElement {
    let position = 1;
    if (parent !== undefined) {
      parent.counts ??= new Map();
      position = (parent.counts.get(name) ?? 0) + 1;
      parent.counts.set(name, position);
    }
    const made: OpenElement = {
      name,
      attributes: given,
      marks: marksIn(given),
      ...(parent === undefined ? {} : { parent }),
      children: [],
      position,
      first: count,
      last: count,
      ended: false,
    };
    count++;
    parent?.children.push(made);
    return made;
  }

  const top = (): OpenElement => open[open.length - 1] ?? root;

  function push(name: string, given: ReadonlyMap<string, string>): void {
    if (open.length >= deepest) pop();
    open.push(element(name, top(), given));
    openNames.set(name, (openNames.get(name) ?? 0) + 1);
  }

  function pop(): void {
    do {
      const left = open.pop();
      if (left === undefined) return;
      left.last = count - 1;
      openNames.set(left.name, (openNames.get(left.name) ?? 1) - 1);
    } while (top().ended && open.length > 2);
  }

  /** Where the innermost open element of a name stands that a tag here can end. */
  function reach(names: ReadonlySet<string>, stops: (name: string) => boolean): number {
    let known = false;
    for (const name of names) known ||= (openNames.get(name) ?? 0) > 0;
    if (!known) return -1;
    for (let at = open.length - 1; at > 1; at--) {
      const name = open[at]?.name ?? "";
      if (names.has(name)) return at;
      if (stops(name)) return -1;
    }
    return -1;
  }

  function closeTo(at: number): void {
    while (at > 0 && open.length > at) pop();
  }

  function flushText(): void {
    if (texts.length === 0) return;
    const text = texts.join("");
    texts = [];
    if (text === "") return;
    if (!inBody()) {
      const raw = top() !== head && top() !== root;
      if (raw || /^[\t\n\f\r ]*$/u.test(text)) {
        top().children.push({ text });
        return;
      }
      enterBody();
    }
    top().children.push({ text });
  }

  const inBody = (): boolean => body !== undefined;

  function enterBody(): void {
    closeTo(1);
    body = element("body", root, bodyAttributes);
    open.push(body);
  }

  function start(selfClosed: boolean): void {
    flushText();
    const name = tag;
    const given = attributes.size === 0 ? noAttributes : attributes;
    attributes = new Map();
    if (name === "html" || name === "body") {
      const target = name === "html" ? rootAttributes : bodyAttributes;
      for (const [key, text] of given) if (!target.has(key)) target.set(key, text);
      if (name === "body" && !inBody()) enterBody();
      return;
    }
    if (name === "head") return;
    if (!inBody() && !belongsInHead(name) && top() === head) enterBody();
    if (count >= mostElements) return;
    for (const { ended, stops } of endsBefore(name)) closeTo(reach(ended, stops));
    for (const missing of implied(name, top().name)) push(missing, noAttributes);
    push(name, given);
    if (isVoid(name) || (selfClosed && name.includes("-") && name.startsWith("amp-"))) pop();
  }

  function end(name: string): void {
    flushText();
    if (name === "br") {
      if (inBody()) {
        push("br", noAttributes);
        pop();
      }
      return;
    }
    if (name === "head" && !inBody()) closeTo(2);
    const at = reach(new Set([name]), (other) => isBarrier(other, name));
    if (at < 0) return;
    if (isFormatting(name) && open.slice(at + 1).some((inner) => isSpecial(inner.name))) {
      const outer = open[at];
      if (outer !== undefined) outer.ended = true;
      return;
    }
    closeTo(at);
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => void texts.push(html.slice(from, to)),
      ontextentity: (code) => void texts.push(characterOf(code)),
      onopentagname: (from, to) => {
        tag = html.slice(from, to).toLowerCase();
      },
      onattribname: (from, to) => {
        attributeName = html.slice(from, to).toLowerCase();
        value = [];
      },
      onattribdata: (from, to) => void value.push(html.slice(from, to)),
      onattribentity: (code) => void value.push(characterOf(code)),
      onattribend: (quote) => {
        if (!attributes.has(attributeName))
          attributes.set(attributeName, quote === QuoteType.NoValue ? "" : value.join(""));
      },
      onopentagend: () => start(false),
      onselfclosingtag: () => start(true),
      onclosetag: (from, to) => end(html.slice(from, to).toLowerCase()),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flushText();
  if (!inBody()) enterBody();
  closeTo(1);
  root.last = count - 1;
  return root;
}

const headNames: ReadonlySet<string> = new Set(
  "base basefont bgsound link meta noscript script style template title".split(" "),
);

const belongsInHead = (name: string): boolean => headNames.has(name);

/** Halves of pairs and zeros, written as references, are no characters. */
const characterOf = (code: number): string =>
  code === 0 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff
    ? "\ufffd"
    : String.fromCodePoint(code);
