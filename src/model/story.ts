import { NewsgraphError } from "../error.ts";
import type { Field, Kind, Of } from "./entity.ts";
import { type NewsKind, newsKinds } from "./kinds/news.ts";
import { naturalOrder } from "./natural-order.ts";

/** What one article tells: a set of typed things that refer to each other by id. */
export interface Story<out K extends Kind = NewsKind> {
  /** In normal form: by kind, then by id; no empty lists, no value twice. */
  readonly things: readonly Of<K>[];
}

/** A thing whose kind the compiler does not know. */
export type AnyThing = { readonly kind: string; readonly id: string } & {
  readonly [field: string]: unknown;
};

/**
 * Checks things against their declarations and against each other, and puts them in normal form: the
 * same things in any order give the same story.
 *
 * @throws NewsgraphError model/story where a value is out of its field's range, an id is given twice, or
 * a reference names nothing in the story or a thing of the wrong kind; `where.path` says which.
 */
export function story(things: readonly Of<NewsKind>[]): Story;
export function story<K extends Kind>(things: readonly Of<K>[], kinds: readonly K[]): Story<K>;
export function story(things: readonly unknown[], kinds: readonly Kind[] = newsKinds): Story<Kind> {
  const ranks = new Map(kinds.map((kind, rank) => [kind.name, rank]));
  const checked = things.map((thing, index) => checkThing(thing, index, kinds, ranks));
  checked.sort(
    (a, b) => (ranks.get(a.kind) ?? 0) - (ranks.get(b.kind) ?? 0) || naturalOrder(a.id, b.id),
  );
  const byId = new Map<string, AnyThing>();
  for (const thing of checked) {
    if (byId.has(thing.id))
      throw fault(`${thing.kind}/${thing.id}`, "an id of its own", "an id that stands twice");
    byId.set(thing.id, thing);
  }
  for (const thing of checked)
    for (const [name, field] of fieldsOf(thing, kinds, ranks))
      checkReferences(thing, name, field, byId);
  // Each thing has just been checked against the schema that Of<> is derived from.
  return { things: checked as unknown as readonly Of<Kind>[] };
}

/** The things of one kind in a story. */
export const thingsOf = <K extends Kind, Name extends K["name"]>(
  { things }: Story<K>,
  kind: Name,
): readonly Extract<Of<K>, { readonly kind: Name }>[] =>
  // The filter is what narrows; the compiler does not see through a generic union.
  things.filter((thing) => thing.kind === kind) as unknown as readonly Extract<
    Of<K>,
    { readonly kind: Name }
  >[];

type Ranks = ReadonlyMap<string, number>;

const kindOf = (
  thing: { readonly kind: string },
  kinds: readonly Kind[],
  ranks: Ranks,
): Kind | undefined => kinds[ranks.get(thing.kind) ?? -1];

const fieldsOf = (
  thing: AnyThing,
  kinds: readonly Kind[],
  ranks: Ranks,
): readonly [string, Field][] => Object.entries(kindOf(thing, kinds, ranks)?.fields ?? {});

function checkThing(thing: unknown, index: number, kinds: readonly Kind[], ranks: Ranks): AnyThing {
  const claimed =
    typeof thing === "object" && thing !== null && "kind" in thing ? String(thing.kind) : "";
  const kind = kindOf({ kind: claimed }, kinds, ranks);
  if (!kind)
    throw fault(
      `things/${index}/kind`,
      `one of ${kinds.map(({ name }) => name).join(", ")}`,
      claimed || "no kind",
    );
  const result = kind.schema.safeParse(thing);
  if (!result.success) {
    const [issue] = result.error.issues;
    const id =
      typeof thing === "object" && thing !== null && "id" in thing
        ? String(thing.id)
        : String(index);
    throw fault(
      [claimed, id, ...(issue?.path ?? [])].join("/"),
      issue?.message ?? "a valid value",
      "a value that is not",
    );
  }
  return normalForm(result.data as AnyThing);
}

/** Drops what says nothing and sorts what has no order, so that equal things are equal JSON. */
function normalForm(thing: AnyThing): AnyThing {
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(thing).sort(
    (a, b) => rankOfKey(a) - rankOfKey(b) || (a < b ? -1 : 1),
  )) {
    const value = thing[key];
    if (value === undefined) continue;
    if (!Array.isArray(value)) entries.push([key, Object.is(value, -0) ? 0 : value]);
    else if (value.length > 0) entries.push([key, sortedSet(value)]);
  }
  return Object.fromEntries(entries) as AnyThing;
}

/** A list of numbers is sorted by their digits as good as by anything: its order carries no meaning. */
const sortedSet = (values: readonly unknown[]): unknown[] =>
  [...new Set(values)].sort((a, b) => naturalOrder(String(a), String(b)));

const rankOfKey = (key: string): number => (key === "kind" ? 0 : key === "id" ? 1 : 2);

function checkReferences(
  thing: AnyThing,
  name: string,
  field: Field,
  byId: ReadonlyMap<string, AnyThing>,
): void {
  const { kinds } = field.range;
  if (!kinds) return;
  const value = thing[name];
  for (const id of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
    const target = byId.get(String(id));
    if (!target || !kinds.includes(target.kind))
      throw fault(
        `${thing.kind}/${thing.id}/${name}`,
        `the id of a thing in the story: ${kinds.join(" or ")}`,
        target ? `${id}, ${target.kind}` : `${id}, which names nothing`,
      );
  }
}

const fault = (path: string, expected: string, got: string): NewsgraphError =>
  new NewsgraphError(
    "model/story",
    `The story does not hold together at ${path}: expected ${expected}, got ${got}.`,
    {
      expected,
      got,
      where: { path },
    },
  );
