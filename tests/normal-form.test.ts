import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entity, type Kind, many, maybe } from "../src/model/entity.ts";
import { Figure } from "../src/model/kinds/event.ts";
import { naturalOrder, sortNaturally } from "../src/model/natural-order.ts";
import { formOf, normalForm } from "../src/model/normal-form.ts";
import { decimal, text } from "../src/model/range.ts";
import { arbitraryStory } from "./arbitrary-story.ts";
import { shipKinds } from "./own-kinds.ts";

/** Its fields have the names of what every object has. */
const Odd = entity("Odd", { constructor: maybe(text), sizes: many(decimal) });
const kindOf = new Map<string, Kind>(shipKinds.map((kind) => [kind.name, kind]));

const gaps = new Array<unknown>(2);
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.constantFrom(undefined, null, -0, 0.5, Number.NaN, Infinity, 2 ** 53, "", "a b", "2031-02-30"),
  fc.constantFrom([], [-0, 0], gaps, [undefined], [["a"]], [""], ["a", "a"], ["Country"]),
);

const things = arbitraryStory(shipKinds).chain(({ things: all }) => fc.constantFrom(...all));

const changed = things.chain((thing) => {
  const keys = [...Object.keys(kindOf.get(thing.kind)?.fields ?? {}), "kind", "id", "bogus"];
  const change = fc.tuple(fc.constantFrom(...keys), odd);
  return fc
    .array(change, { maxLength: 2 })
    .map((changes) => ({ thing, changes: Object.fromEntries(changes) }));
});

const made = {
  kind: "Figure",
  id: "f",
  derivedFrom: "a",
  evidence: ["s"],
  observationAbout: "a",
};

describe("the normal form", () => {
  const agree = (kind: Kind, thing: unknown): void => {
    const form = formOf(kind);
    const normal = typeof thing === "object" && thing ? normalForm(thing, form) : undefined;
    const parsed = kind.schema.safeParse(thing);
    expect(normal !== undefined).toBe(parsed.success);
    if (!parsed.success) return;
    const bare = Object.assign(Object.create(null), parsed.data);
    expect(normal).toStrictEqual(normalForm(bare, form));
  };

  it("is there for exactly what the schema accepts, and says the same as what the schema gives", () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(changed, ({ thing, changes }) => {
        const kind = kindOf.get(thing.kind);
        if (!kind) throw new Error(`no kind ${thing.kind}`);
        const whole = { ...thing, ...changes };
        agree(kind, whole);
        agree(kind, Object.assign(Object.create(thing), changes));
        if (kind.schema.safeParse(whole).success) accepted++;
        else refused++;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(500);
  });

  it("takes what every object has for what is given, as the schema does", () => {
    const bare = Object.assign(Object.create(null), { kind: "Odd", id: "o" });
    for (const thing of [bare, { ...bare }, { ...bare, constructor: "x" }, [bare]])
      agree(Odd, thing);
    expect(normalForm(bare, formOf(Odd))).toStrictEqual({ kind: "Odd", id: "o" });
  });

  it("holds no zero with a sign", () => {
    const thing = { kind: "Odd", id: "o", constructor: "x", sizes: [10, -0, 0, 2] };
    expect(normalForm(thing, formOf(Odd))).toStrictEqual({ ...thing, sizes: [0, 2, 10] });
    const figure = { ...made, value: -0 };
    expect(normalForm(figure, formOf(Figure))).toStrictEqual({ ...made, value: 0 });
  });
});

describe("sorting naturally", () => {
  it("is sorting by the natural order, wherever the ids begin to differ", () => {
    const id = fc
      .tuple(
        fc.constantFrom("", "a/x1#e-", "a/x10#e-", "a/x"),
        fc.string({ unit: fc.constantFrom("a", "0", "1", "2", "-"), maxLength: 5 }),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(id), fc.constantFrom("", "a/x1", "a/x#"), (ids, start) => {
        const all = ids.map((rest) => start + rest);
        expect(sortNaturally([...all], String)).toEqual([...all].sort(naturalOrder));
      }),
      { numRuns: 3000 },
    );
  });
});
