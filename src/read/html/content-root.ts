import { attribute, elementsIn, type HtmlElement, isBlock, isElement } from "./html-node.ts";
import { isMachinery, isNamedApart } from "./left-out.ts";
import { isMarked, propertiesOf } from "./marks.ts";

/** What of a page may be an article, and how much running text it holds. */
export interface PageParts {
  readonly leftOut: (element: HtmlElement) => boolean;
  /** Characters of running text in and under an element. */
  readonly weightOf: (element: HtmlElement) => number;
  /** The same, of what stands in an element itself and in its children: `<div><p>…<p>…</div>`. */
  readonly directWeightOf: (element: HtmlElement) => number;
}

/** A block with fewer characters is a title, a label, a link. */
const fewCharacters = 40;
/** What holds so much of the text is the article, whatever it is called. */
const mostOfIt = 0.5;

export function pageParts(page: HtmlElement): PageParts {
  const every = textWeights(page, isMachinery);
  const whole = every.all.get(page) ?? 0;
  const forms = mailForms(page, every.all, whole);
  const known = new Map<HtmlElement, boolean>();
  const leftOut = (element: HtmlElement): boolean => {
    let out = known.get(element);
    if (out === undefined) {
      out =
        isMachinery(element) ||
        forms.has(element) ||
        (isNamedApart(element) && (every.all.get(element) ?? 0) <= whole * mostOfIt);
      known.set(element, out);
    }
    return out;
  };
  const weights = textWeights(page, leftOut);
  return {
    leftOut,
    weightOf: (element) => weights.all.get(element) ?? 0,
    directWeightOf: (element) => weights.direct.get(element) ?? 0,
  };
}

/** Boxes around a field for an address of mail hold so many characters, and so much of all text, at most. */
const mailBox = { characters: 500, share: 0.4 };

/** "Our morning email breaks down the key stories": the boxes that ask for a reader's address, with all they say. */
function mailForms(
  page: HtmlElement,
  weights: ReadonlyMap<HtmlElement, number>,
  whole: number,
): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  const most = Math.min(mailBox.characters, whole * mailBox.share);
  for (const element of elementsIn(page)) {
    if (element.name !== "input" || attribute(element, "type")?.toLowerCase() !== "email") continue;
    let box = element.parent;
    for (let steps = 0; box && steps < 4 && (weights.get(box) ?? 0) <= most; steps++) {
      if (/^(?:article|main|body|header|td)$/u.test(box.name)) break;
      found.add(box);
      box = box.parent;
    }
  }
  return found;
}

interface Weights {
  readonly all: ReadonlyMap<HtmlElement, number>;
  readonly direct: ReadonlyMap<HtmlElement, number>;
}

/** Counts blocks of some length that are no links. One pass over the page. */
function textWeights(page: HtmlElement, leftOut: (element: HtmlElement) => boolean): Weights {
  const all = new Map<HtmlElement, number>();
  const direct = new Map<HtmlElement, number>();
  const add = (weights: Map<HtmlElement, number>, element: HtmlElement, weight: number): void => {
    if (weight > 0) weights.set(element, (weights.get(element) ?? 0) + weight);
  };
  let own = 0;
  let linked = 0;
  const settle = (owner: HtmlElement): void => {
    // Text that is mostly links leads to other articles.
    if (own >= fewCharacters && linked * 2 < own) {
      add(all, owner, own);
      add(direct, owner, own);
      if (owner.parent !== undefined) add(direct, owner.parent, own);
    }
    own = 0;
    linked = 0;
  };
  const visit = (element: HtmlElement, owner: HtmlElement, inLink: boolean): void => {
    for (const node of element.children) {
      if (!isElement(node)) {
        const { length } = node.text.trim();
        own += length;
        if (inLink) linked += length;
      } else if (!leftOut(node)) {
        const block = isBlock(node);
        if (block) settle(owner);
        visit(node, block ? node : owner, inLink || node.name === "a");
        if (block) settle(node);
        add(all, element, all.get(node) ?? 0);
      }
    }
  };
  visit(page, page, false);
  settle(page);
  return { all, direct };
}

/** Names that makers of pages give to what holds an article's text, the surest first. */
const bodyMarks: readonly RegExp[] = [
  /^(?:article|story|entry|post|news|blog-?post|liveblog|td-post|single-post|content-?article|text-?article|main-article)-?(?:body|content|text|copy)(?:-(?:text|content|main|inner|wrapper|container))?$/u,
  /^(?:field-name-body|body-?(?:text|content|copy)|article-?main|mw-parser-output|storytext|caas-body|rich-?text-?(?:body|story-body)|full-?(?:story|text|article)|news-?detail|story-?detail|detail-?content|main-?content|content-?body)$/u,
];

/** A candidate by name must hold this share of what the best of the page holds. */
const enough = 0.5;
/** A child that holds this share of its parent's text stands for it. */
const nearlyAll = 0.85;

/**
 * The element that holds an article's text: what the page itself calls so by microdata, by a name, by `article` or
 * `main`, provided that it holds a good part of all running text. Without such a name, and in `main`, the element
 * whose own paragraphs are most of the text, or the innermost one that holds nearly all of it.
 */
export function contentRoot(page: HtmlElement, parts: PageParts): HtmlElement {
  const named: HtmlElement[][] = [[], [], [], [], []];
  const visit = (element: HtmlElement): void => {
    if (parts.weightOf(element) === 0 || parts.leftOut(element)) return;
    const rank = rankOf(element);
    if (rank !== undefined) named[rank]?.push(element);
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  visit(page);
  const whole = parts.weightOf(page);
  for (const [rank, elements] of named.entries()) {
    let best: HtmlElement | undefined;
    for (const element of elements)
      if (best === undefined || parts.weightOf(element) > parts.weightOf(best)) best = element;
    if (best === undefined || parts.weightOf(best) < whole * enough) continue;
    return rank === mainRank ? (withParagraphs(best, parts) ?? best) : best;
  }
  return withParagraphs(page, parts) ?? innermost(page, parts);
}

const mainRank = 4;

/** The element with the most text in paragraphs of its own, if that is most of all. */
function withParagraphs(from: HtmlElement, parts: PageParts): HtmlElement | undefined {
  let best: HtmlElement | undefined;
  for (const element of elementsIn(from, (inner) => parts.weightOf(inner) === 0))
    if (best === undefined || parts.directWeightOf(element) > parts.directWeightOf(best))
      best = element;
  if (best === undefined || parts.directWeightOf(best) < parts.weightOf(from) * enough)
    return undefined;
  // One long paragraph is no page: what stands beside it belongs to it.
  const root = best.name === "p" ? best.parent : best;
  return root?.parent !== undefined && isDivided(root, root.parent, parts) ? root.parent : root;
}

/** `<div><p>…</div><div><p>…</div>`: beside the paragraphs stand others in a box of the same kind. */
function isDivided(root: HtmlElement, parent: HtmlElement, parts: PageParts): boolean {
  return parent.children.some(
    (child) =>
      isElement(child) &&
      child !== root &&
      child.name === root.name &&
      parts.weightOf(child) > fewCharacters * 2 &&
      parts.directWeightOf(child) >= parts.weightOf(child) * nearlyAll,
  );
}

function rankOf(element: HtmlElement): number | undefined {
  if (propertiesOf(element).includes("articleBody")) return 0;
  if (attribute(element, "name") === "articleBody") return 0;
  const index = bodyMarks.findIndex((pattern) => isMarked(element, pattern));
  if (index >= 0) return 1 + index;
  const role = attribute(element, "role");
  if (element.name === "article" || role === "article") return 3;
  return element.name === "main" || role === "main" ? 4 : undefined;
}

function innermost(from: HtmlElement, parts: PageParts): HtmlElement {
  let at = from;
  for (;;) {
    const least = parts.weightOf(at) * nearlyAll;
    const next = at.children.find(
      (child): child is HtmlElement =>
        isElement(child) && parts.weightOf(child) >= least && least > 0,
    );
    // One long paragraph is no page: what stands beside it belongs to it.
    if (next === undefined || next.name === "p" || !isBlock(next)) return at;
    at = next;
  }
}
