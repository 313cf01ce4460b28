import type { Kind } from "../model/entity.ts";
import type { AnyThing } from "../model/story.ts";
import { compareTexts } from "./compare-texts.ts";
import { describeThing } from "./describe-thing.ts";
import { type IndexedStory, type Quote, toldFields, valuesOf, wordsAt } from "./indexed-story.ts";
import type { Matching } from "./match-things.ts";
import type { EvidenceChange, FieldChange } from "./story-diff.ts";

export interface Sides {
  readonly old: IndexedStory;
  readonly now: IndexedStory;
  readonly matching: Matching;
}

/** What two states of one thing tell differently, field by field in the order of the model. */
export function compareFields(
  before: AnyThing,
  after: AnyThing,
  kind: Kind,
  sides: Sides,
): readonly FieldChange[] {
  return toldFields(kind).flatMap(([field, { range }]): readonly FieldChange[] => {
    const olds = valuesOf(before, field).map(String);
    const news = valuesOf(after, field).map(String);
    if (kind.name === "Article" && field === "body") {
      const [old = "", now = ""] = [olds[0], news[0]];
      return old === now ? [] : compareTexts(field, old, now);
    }
    const change =
      range.tag === "ref"
        ? compareReferences(olds, news, kind.name === "Article" && contents.has(field), sides)
        : compareValues(olds, news);
    return change.removed.length + change.added.length > 0 ? [{ field, ...change }] : [];
  });
}

/** Where an article refers to what it tells of. */
const contents: ReadonlySet<string> = new Set([
  "section",
  "citation",
  "image",
  "about",
  "mentions",
]);

type Change = Omit<FieldChange, "field">;

function compareValues(olds: readonly string[], news: readonly string[]): Change {
  const [before, after] = [new Set(olds), new Set(news)];
  return {
    removed: olds.filter((value) => !after.has(value)),
    added: news.filter((value) => !before.has(value)),
  };
}

function compareReferences(
  olds: readonly string[],
  news: readonly string[],
  isContents: boolean,
  { old, now, matching: { newOf, oldOf } }: Sides,
): Change {
  // Places in the text are the same where their words are.
  const keyIn = (id: string, { byId }: IndexedStory, thing: string): string => {
    const words = wordsAt(id, byId);
    return words === undefined ? thing : `words ${words}`;
  };
  const oldKey = (id: string): string =>
    keyIn(id, old, newOf.has(id) ? `both ${newOf.get(id)}` : "gone");
  const newKey = (id: string): string => keyIn(id, now, oldOf.has(id) ? `both ${id}` : "new");
  const [before, after] = [new Set(olds.map(oldKey)), new Set(news.map(newKey))];
  const removed = olds.filter((id) => !after.has(oldKey(id)));
  const added = news.filter((id) => !before.has(newKey(id)));
  // That an article tells of what was added to it goes without saying.
  return {
    removed: removed.filter((id) => !isContents || newOf.has(id)).map((id) => nameIn(id, old.byId)),
    added: added.filter((id) => !isContents || oldOf.has(id)).map((id) => nameIn(id, now.byId)),
  };
}

const nameIn = (id: string, byId: IndexedStory["byId"]): string => {
  const words = wordsAt(id, byId);
  if (words !== undefined) return `“${words}”`;
  const thing = byId.get(id);
  return thing ? describeThing(thing, byId) : id;
};

/** What two states of one thing rest on differently. Words that only moved are handed to `moved`. */
export function compareEvidence(
  before: readonly Quote[],
  after: readonly Quote[],
  moved: (quote: Quote) => void,
): EvidenceChange {
  const reread: string[] = [];
  const meet = (old: Quote, now: Quote): void => {
    if (old.place !== now.place) moved(now);
    if (old.rules !== now.rules) reread.push(now.exact);
  };
  const near = pairQuotes(before, after, (quote) =>
    JSON.stringify([quote.exact, quote.prefix, quote.suffix]),
  );
  const far = pairQuotes(near.olds, near.news, ({ exact }) => exact);
  for (const [old, now] of [...near.pairs, ...far.pairs]) meet(old, now);
  return {
    lost: far.olds.map(({ exact }) => exact),
    gained: far.news.map(({ exact }) => exact),
    reread,
  };
}

interface PairedQuotes {
  readonly pairs: readonly (readonly [Quote, Quote])[];
  readonly olds: readonly Quote[];
  readonly news: readonly Quote[];
}

function pairQuotes(
  olds: readonly Quote[],
  news: readonly Quote[],
  keyOf: (quote: Quote) => string,
): PairedQuotes {
  const open = new Map<string, Quote[]>();
  // From behind, so that what is taken from the end comes in the order of the text.
  for (const quote of [...olds].reverse()) {
    const known = open.get(keyOf(quote));
    if (known) known.push(quote);
    else open.set(keyOf(quote), [quote]);
  }
  const pairs: (readonly [Quote, Quote])[] = [];
  const left = news.filter((quote) => {
    const old = open.get(keyOf(quote))?.pop();
    if (old) pairs.push([old, quote]);
    return !old;
  });
  const paired = new Set(pairs.map(([old]) => old));
  return { pairs, olds: olds.filter((quote) => !paired.has(quote)), news: left };
}
