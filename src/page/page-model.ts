import type { Article, Image, Post, Section } from "../model/kinds/article.ts";
import type { NewsThing } from "../model/kinds/news.ts";
import { type Story, thingsOf } from "../model/story.ts";
import { codePointIndex } from "../read/code-points.ts";
import { datesOfEvents, type PageDate } from "./dates-of-events.ts";
import type { MarkKind } from "./english.ts";
import { nameOf } from "./name-of.ts";

/** A stretch of evidence. */
export interface Cited {
  /** UTF-16 offsets into the article's body, where the words stand there. */
  readonly range?: { readonly start: number; readonly end: number };
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly rules: readonly string[];
  /** Where in the source it stands, if outside the body. */
  readonly path?: string;
}

/** A thing that the page has a sheet of facts for. */
export interface Entry {
  readonly thing: Told;
  /** `t12`: the sheet's id in the page. */
  readonly anchor: string;
  readonly kind: MarkKind;
  readonly name: string;
  readonly evidence: readonly Cited[];
}

type KindName = NewsThing["kind"];
type Thing<K extends KindName> = Extract<NewsThing, { readonly kind: K }>;
type StoryThing = Thing<
  | "Person"
  | "Organization"
  | "State"
  | "UnnamedActor"
  | "Place"
  | "Event"
  | "Situation"
  | "Quotation"
  | "Claim"
  | "Figure"
  | "Document"
>;
export type Told = StoryThing | PageDate;

/** A story as one article's page shows it. */
export interface PageModel {
  readonly article: Article;
  /** Is the first words of the text where the article has no headline. */
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly entryOf: (id: string) => Entry | undefined;
  readonly thing: (id: string) => NewsThing | undefined;
  readonly of: <K extends KindName>(kind: K) => readonly Thing<K>[];
  readonly evidenceOf: (thing: { readonly evidence?: readonly string[] }) => readonly Cited[];
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
  readonly images: readonly Image[];
}

const kindOfThing: Readonly<Partial<Record<KindName, MarkKind>>> = {
  Person: "person",
  Organization: "body",
  State: "body",
  UnnamedActor: "person",
  Place: "place",
  Event: "event",
  Situation: "situation",
  Quotation: "quotation",
  Claim: "claim",
  Figure: "figure",
  Document: "document",
};

/**
 * What a story tells of one article. A graph may hold several: a thing is on the page of each article
 * that it has evidence in.
 */
export function pageModel(story: Story, article: Article): PageModel {
  const byId = new Map<string, NewsThing>(story.things.map((thing) => [thing.id, thing]));
  const cited = citations(story, article);
  const evidenceOf: PageModel["evidenceOf"] = ({ evidence = [] }) =>
    evidence.flatMap((id) => cited.get(id) ?? []);
  const isHere = (thing: NewsThing): boolean =>
    !("derivedFrom" in thing) || evidenceOf(thing).length > 0;
  const entries: Entry[] = [];
  for (const thing of story.things) {
    const kind = kindOfThing[thing.kind];
    if (kind === undefined || !isHere(thing)) continue;
    const told = thing as StoryThing; // kindOfThing has its kinds and no others
    entries.push({
      thing: told,
      anchor: `t${entries.length + 1}`,
      kind,
      name: nameOf(told, byId),
      evidence: evidenceOf(told),
    });
  }
  for (const date of datesOfEvents(article, entries))
    entries.push({
      thing: date,
      anchor: `t${entries.length + 1}`,
      kind: "date",
      name: date.name,
      evidence: date.cited,
    });
  const entryById = new Map(entries.map((entry) => [entry.thing.id as string, entry]));
  const of: PageModel["of"] = (kind) => thingsOf(story, kind).filter(isHere) as never;
  return {
    article,
    title: titleOf(article),
    entries,
    entryOf: (id) => entryById.get(id),
    thing: (id) => byId.get(id),
    of,
    evidenceOf,
    sections: of("Section"),
    posts: of("Post"),
    images: of("Image"),
  };
}

/** The spans of an article, by id; a range only where the words that are cited stand there. */
function citations(story: Story, { id, body }: Article): ReadonlyMap<string, Cited> {
  const index = codePointIndex(body);
  const selectors = new Map<string, NewsThing>(story.things.map((thing) => [thing.id, thing]));
  const cited = new Map<string, Cited>();
  for (const span of thingsOf(story, "Span")) {
    if (span.source !== id) continue;
    const selector = selectors.get(span.selector);
    const rules = span.rule ?? [];
    if (selector?.kind === "SourceSelector")
      cited.set(span.id, {
        exact: selector.exact,
        prefix: "",
        suffix: "",
        rules,
        path: selector.path,
      });
    if (selector?.kind !== "Selector") continue;
    const { exact, prefix = "", suffix = "" } = selector;
    const start = index.toUtf16(selector.start);
    const end = index.toUtf16(selector.end);
    const stands = exact !== "" && end - start === exact.length && body.startsWith(exact, start);
    cited.set(span.id, { exact, prefix, suffix, rules, ...(stands && { range: { start, end } }) });
  }
  return cited;
}

const titleLength = 90;

export function titleOf({ headline, body, id }: Article): string {
  if (headline !== undefined && headline.trim() !== "") return headline;
  const words = body
    .slice(0, 4 * titleLength)
    .trim()
    .split(/\s+/u);
  let title = "";
  for (const word of words) {
    const longer = title === "" ? word : `${title} ${word}`;
    if (longer.length > titleLength) return title === "" ? id : `${title} …`;
    title = longer;
  }
  return title === "" ? id : title;
}
