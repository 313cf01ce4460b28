/** Text between tags, its entities decoded. */
export interface HtmlText {
  readonly text: string;
}

/** An element of a page as it was parsed: names and attribute names in lower case. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What its makers call it: the words of `class`, `id` and the like. */
  readonly marks: readonly string[];
  readonly parent?: HtmlElement;
  readonly children: readonly HtmlNode[];
  /** Among its parent's children of the same name, from 1. */
  readonly position: number;
  /** Numbers in document order: its own, and that of the last element in it. */
  readonly first: number;
  readonly last: number;
}

export type HtmlNode = HtmlElement | HtmlText;

export const isElement = (node: HtmlNode): node is HtmlElement => "name" in node;

/** Whether an element is another or stands in it. */
export const holds = (outer: HtmlElement, inner: HtmlElement): boolean =>
  outer.first <= inner.first && inner.first <= outer.last;

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attributes.get(name);

/** `/html/body/div[2]/p[1]`: resolvable in the tree that a browser builds of the page. */
function xpathOf(element: HtmlElement): string {
  const steps: string[] = [];
  for (let at: HtmlElement | undefined = element; at !== undefined; at = at.parent) {
    const single = at.name === "html" || at.name === "head" || at.name === "body";
    // A name such as `o:p` would need a namespace.
    const plain = /^[a-z][a-z0-9-]*$/u.test(at.name);
    const step = plain ? at.name : "*[name()]";
    steps.push(single ? step : `${step}[${at.position}]`);
  }
  return `/${steps.reverse().join("/")}`;
}

/** @see https://www.w3.org/TR/xptr-framework/ */
export const pointerTo = (element: HtmlElement, attributeName?: string): string =>
  `xpointer(${xpathOf(element)}${attributeName === undefined ? "" : `/@${attributeName}`})`;

/** The elements in and under one, in document order, but for those inside what is left out. */
export function* elementsIn(
  root: HtmlElement,
  leftOut: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlElement> {
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node) || leftOut(node)) continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child !== undefined && isElement(child)) open.push(child);
    }
  }
}

/** What a browser lays out as blocks, or as table cells. */
const blockNames: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary " +
    "table tbody td tfoot th thead tr ul amp-img amp-ad amp-embed"
  ).split(" "),
);

export const isBlock = (element: HtmlElement): boolean => blockNames.has(element.name);

/** The characters in an element, unchanged, but for scripts and styles in it. */
export function rawText(element: HtmlElement): string {
  const parts: string[] = [];
  const open: HtmlNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) parts.push(node.text);
    else if (node === element || (node.name !== "script" && node.name !== "style")) {
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at];
        if (child !== undefined) open.push(child);
      }
    }
  }
  return parts.join("");
}
