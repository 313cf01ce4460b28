import type { SourcePlace, Stated, StatedAgent } from "../article.ts";
import { bareBylineRule, bylineRule } from "../byline.ts";
import { type DateLine, dateLineRule, stampValue } from "../date-line.ts";
import { signedDateRule } from "../signed-date.ts";
import { agentOf, agentsIn } from "../statements/agents.ts";
import { type Candidates, stated } from "../statements/candidates.ts";
import { statedDate } from "../statements/stated-date.ts";
import {
  attribute,
  elementsIn,
  type HtmlElement,
  holds,
  isElement,
  pointerTo,
} from "./html-node.ts";
import { isMarked, propertiesOf } from "./marks.ts";
import type { PageBlock } from "./page-blocks.ts";
import { ownRoles } from "./stray-dates.ts";
import { lineOf } from "./text-of.ts";
import { webAddress } from "./web-address.ts";

const rule = "source/page";

/** What the page shows of itself over its text: headline, byline, dates. @param head the blocks before the text */
export function visibleStatements(head: readonly PageBlock[], base: string): Candidates {
  const headline = head.find(({ part }) => part === "headline");
  const authors = head.flatMap((block) => authorsOf(block, base));
  // "3:18 p.m." over a post of a live blog is that post's.
  const dates = head
    .filter(({ element }) => !isOneOfSeveral(element, headline?.element))
    .flatMap(datesOf);
  const withRole = (updated: boolean): readonly Stated[] =>
    dates
      .filter((date) => date.updated === updated)
      .map(({ value, at }) => stated(value, rule, at));
  return {
    headlines: headline === undefined ? [] : [stated(headline.text, rule, placeOf(headline))],
    authors: authors.slice(0, 1),
    datesPublished: withRole(false),
    datesModified: withRole(true),
  };
}

/** Whether an element stands in an `article` beside others, without the page's headline. */
function isOneOfSeveral(element: HtmlElement, headline: HtmlElement | undefined): boolean {
  let article: HtmlElement | undefined = element;
  while (article !== undefined && article.name !== "article") article = article.parent;
  if (article === undefined || (headline && holds(article, headline))) return false;
  const beside = article.parent?.children ?? [];
  return beside.filter((node) => isElement(node) && node.name === "article").length > 1;
}

const placeOf = ({ element, text }: PageBlock): SourcePlace => ({
  path: pointerTo(element),
  exact: text,
});

/** Elements that hold one author's name and nothing else. */
export function authorElements(element: HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const inner of elementsIn(element)) {
    const named =
      attribute(inner, "rel")?.split(/\s+/u).includes("author") === true ||
      isMarked(inner, /^(?:fn|p-author|author-?name|byline-?name|contributor-?name)$/u) ||
      (propertiesOf(inner).includes("name") && inner !== element);
    const within = found.some((outer) => outer.first < inner.first && inner.first <= outer.last);
    if (named && !within && lineOf(inner) !== "") found.push(inner);
  }
  return found;
}

function authorsOf(block: PageBlock, base: string): readonly Stated<readonly StatedAgent[]>[] {
  if (block.part === "headline" || block.post !== undefined) return [];
  const marked = block.part === "byline" ? authorElements(block.element) : [];
  const linked = marked.flatMap((element) => {
    const address = webAddress(attribute(element, "href") ?? linkIn(element), base);
    const agents = agentsIn(lineOf(element));
    const [only] = agents;
    if (agents.length !== 1 || only === undefined) return agents;
    return [agentOf(only.name, only.kind, address)];
  });
  if (linked.length > 0) return [stated(linked, rule, placeOf(block))];
  const signed = signedDateRule.read(block.text)?.byline ?? bylineRule.read(block.text);
  const read = signed ?? (block.part === "byline" ? bareBylineRule.read(block.text) : undefined);
  if (read === undefined) {
    const agents = block.part === "byline" && block.text.length < 80 ? agentsIn(block.text) : [];
    const sure = agents.length > 0 && bylineRule.read(`By ${block.text}`) !== undefined;
    return sure ? [stated(agents, rule, placeOf(block))] : [];
  }
  const agents = read.names.map(({ text }) => agentOf(text, "person"));
  const agency = read.agency && block.text.slice(read.agency.start, read.agency.end);
  if (agents.length === 0 && agency === undefined) return [];
  const all =
    agents.length > 0 || agency === undefined ? agents : [agentOf(agency, "organization")];
  return [stated(all, rule, placeOf(block))];
}

function linkIn(element: HtmlElement): string | undefined {
  for (const inner of elementsIn(element)) if (inner.name === "a") return attribute(inner, "href");
  return undefined;
}

interface VisibleDate {
  readonly value: string;
  readonly updated: boolean;
  readonly at: SourcePlace;
}

function datesOf(block: PageBlock): readonly VisibleDate[] {
  if (block.part === "headline" || block.post !== undefined) return [];
  const timed = timesOf(block);
  if (timed.length > 0) return timed;
  const dates: DateLine | undefined =
    dateLineRule.read(block.text) ?? signedDateRule.read(block.text)?.dates;
  return ownRoles(dates?.stamps ?? []).flatMap((stamp) => {
    const value = stampValue(stamp);
    if (value === undefined || stamp.date.year === undefined) return [];
    return [{ value, updated: stamp.role === "updated", at: placeOf(block) }];
  });
}

/** What has more elements in it is no line of dates. */
const mostElements = 40;
const updatedWord = /\b(?:updated?|modified|edited|last)\b/iu;

/** `<time datetime="2024-05-17T08:30:00Z">17 May</time>`, in a block of bylines or dates. */
function timesOf(block: PageBlock): readonly VisibleDate[] {
  if (block.element.last - block.element.first > mostElements) return [];
  const times: VisibleDate[] = [];
  let label = "";
  for (const inner of elementsIn(block.element)) {
    if (inner.name !== "time") continue;
    const exact = attribute(inner, "datetime");
    const value = exact === undefined ? undefined : statedDate(exact);
    const printed = lineOf(inner);
    const index = block.text.indexOf(printed);
    label = printed !== "" && index >= 0 ? block.text.slice(Math.max(0, index - 20), index) : label;
    if (exact === undefined || value === undefined) continue;
    const updated =
      updatedWord.test(`${label} ${printed.slice(0, 20)}`) || isMarked(inner, /updated|modified/u);
    times.push({ value, updated, at: { path: pointerTo(inner, "datetime"), exact } });
  }
  return times;
}
