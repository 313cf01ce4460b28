import { NewsgraphError } from "../error.ts";
import type { Kind, Of } from "./entity.ts";
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
  const plans = new Map(kinds.map((kind, rank) => [kind.name, planOf(kind, rank)]));
  const checked = things
    .map((thing, index) => checkThing(thing, index, kinds, plans))
    .sort((a, b) => a.plan.rank - b.plan.rank || naturalOrder(a.thing.id, b.thing.id));
  const byId = new Map<string, AnyThing>();
  for (const { thing } of checked) {
    if (byId.has(thing.id))
      throw fault(`${thing.kind}/${thing.id}`, "an id of its own", "an id that stands twice");
    byId.set(thing.id, thing);
  }
  for (const { thing, plan } of checked)
    for (const { name, kinds: allowed } of plan.references)
      checkReferences(thing, name, allowed, byId);
  // Each thing has just been checked against the schema that Of<> is derived from.
  return { things: [...byId.values()] as unknown as readonly Of<Kind>[] };
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

/** What is needed of a kind for each of its things. */
interface Plan {
  readonly kind: Kind;
  readonly rank: number;
  /** In the order of the normal form. */
  readonly keys: readonly string[];
  readonly references: readonly { readonly name: string; readonly kinds: readonly string[] }[];
}

const planOf = (kind: Kind, rank: number): Plan => ({
  kind,
  rank,
  keys: ["kind", "id", ...Object.keys(kind.fields).sort()],
  references: Object.entries(kind.fields).flatMap(([name, { range }]) =>
    range.kinds ? [{ name, kinds: range.kinds }] : [],
  ),
});

interface CheckedThing {
  readonly thing: AnyThing;
  readonly plan: Plan;
}

function checkThing(
  thing: unknown,
  index: number,
  kinds: readonly Kind[],
  plans: ReadonlyMap<string, Plan>,
): CheckedThing {
  const claimed =
    typeof thing === "object" && thing !== null && "kind" in thing ? String(thing.kind) : "";
  const plan = plans.get(claimed);
  if (!plan)
    throw fault(
      `things/${index}/kind`,
      `one of ${kinds.map(({ name }) => name).join(", ")}`,
      claimed || "no kind",
    );
  const result = plan.kind.schema.safeParse(thing);
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
  return { thing: normalForm(result.data as AnyThing, plan.keys), plan };
}

/** Drops what says nothing and sorts what has no order, so that equal things are equal JSON. */
function normalForm(thing: AnyThing, keys: readonly string[]): AnyThing {
  const normal: Record<string, unknown> = {};
  for (const key of keys) {
    const value = Object.hasOwn(thing, key) ? thing[key] : undefined;
    if (value === undefined) continue;
    if (!Array.isArray(value)) normal[key] = Object.is(value, -0) ? 0 : value;
    else if (value.length > 0) normal[key] = sortedSet(value);
  }
  // The schema has seen to it that both are there.
  return normal as AnyThing;
}

/** A list of numbers is sorted by their digits as good as by anything: its order carries no meaning. */
const sortedSet = (values: readonly unknown[]): unknown[] =>
  [...new Set(values)].sort((a, b) => naturalOrder(String(a), String(b)));

function checkReferences(
  thing: AnyThing,
  name: string,
  kinds: readonly string[],
  byId: ReadonlyMap<string, AnyThing>,
): void {
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
