import { NewsgraphError } from "../error.ts";
import type { Kind, Of } from "./entity.ts";
import { type NewsKind, newsKinds } from "./kinds/news.ts";
import { sortNaturally } from "./natural-order.ts";
import { type Form, formOf, normalForm } from "./normal-form.ts";

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
  const plans = kinds === newsKinds ? newsPlans : plansOf(kinds);
  const byRank = kinds.map((): AnyThing[] => []);
  for (const [index, thing] of things.entries()) {
    const plan = planFor(thing, index, plans);
    byRank[plan.rank]?.push(checkThing(thing, index, plan));
  }
  const byId = new Map<string, AnyThing>();
  for (const ofOneKind of byRank)
    for (const thing of sortNaturally(ofOneKind, ({ id }) => id)) {
      if (byId.has(thing.id))
        throw fault(`${thing.kind}/${thing.id}`, "an id of its own", "an id that stands twice");
      byId.set(thing.id, thing);
    }
  for (const thing of byId.values())
    for (const { name, kinds: allowed } of plans.get(thing.kind)?.references ?? [])
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
  readonly form: Form;
  readonly references: readonly { readonly name: string; readonly kinds: readonly string[] }[];
}

type Plans = ReadonlyMap<string, Plan>;

const plansOf = (kinds: readonly Kind[]): Plans =>
  new Map(
    kinds.map((kind, rank) => [
      kind.name,
      {
        kind,
        rank,
        form: formOf(kind),
        references: Object.entries(kind.fields).flatMap(([name, { range }]) =>
          range.kinds ? [{ name, kinds: range.kinds }] : [],
        ),
      },
    ]),
  );

const newsPlans = plansOf(newsKinds);

const isObject = (thing: unknown): thing is object => typeof thing === "object" && thing !== null;

function planFor(thing: unknown, index: number, plans: Plans): Plan {
  const claimed = isObject(thing) && "kind" in thing ? String(thing.kind) : "";
  const plan = plans.get(claimed);
  if (!plan)
    throw fault(
      `things/${index}/kind`,
      `one of ${[...plans.keys()].join(", ")}`,
      claimed || "no kind",
    );
  return plan;
}

function checkThing(thing: unknown, index: number, { kind, form }: Plan): AnyThing {
  const normal = isObject(thing) ? normalForm(thing, form) : undefined;
  if (normal) return normal;
  const issue = kind.schema.safeParse(thing).error?.issues[0];
  const id = isObject(thing) && "id" in thing ? String(thing.id) : String(index);
  throw fault(
    [kind.name, id, ...(issue?.path ?? [])].join("/"),
    issue?.message ?? "a valid value",
    "a value that is not",
  );
}

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
