import { readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BoundKind } from "../src/bind/bind.ts";
import { full } from "../src/bind/full.ts";
import { prefixer } from "../src/bind/prefixed.ts";
import { type PropertyShape, propertyShapes } from "../src/bind/property-shapes.ts";
import { toQuads } from "../src/bind/quads.ts";
import { printShapes } from "../src/bind/shapes.ts";
import { createValidator } from "../src/validate/create-validator.ts";
import { validate } from "../src/validate/validate.ts";
import { shapeNamespaces } from "../src/vocabulary/namespaces.ts";
import { rdf, schema, sh, xsd } from "../src/vocabulary/terms.ts";
import { arbitraryStory } from "./arbitrary-story.ts";
import { type Edit, edited, iri, literal } from "./edit-graph.ts";
import { sampleStory } from "./sample-story.ts";

const derived = createValidator({ shapes: [printShapes(full)] });
const sample = toQuads(sampleStory);
const kinds = [...full.kinds.values()];

describe("the derived shapes", () => {
  it("are the ones in shapes/derived.ttl (npm run generate rewrites it)", () => {
    const file = readFileSync(new URL("../shapes/derived.ttl", import.meta.url), "utf8");
    expect(file).toBe(printShapes(full));
  });

  it("are met by every story that passes its declarations", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory(), async (story) => {
        const report = await validate(toQuads(story), derived);
        expect(report.results).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("speak of every predicate that a story is written with", () => {
    const paths = new Set(
      kinds.flatMap((bound) =>
        shapesOf(bound).flatMap(({ path }) => path.match(/[^ ()[\]]+/g) ?? []),
      ),
    );
    const emitted = new Set(sample.map(({ predicate }) => predicate.value));
    expect([...emitted].filter((predicate) => !paths.has(predicate))).toEqual([]);
  });
});

describe("each derived constraint bites", () => {
  const cases = kinds.flatMap((bound) =>
    shapesOf(bound).flatMap((shape) =>
      shape.says
        .filter(([key]) => key !== sh.name)
        .map(([key, value]) => ({
          name: `${bound.kind.name}.${shape.name} ${key.slice(shapeNamespaces.sh.length)}`,
          bound,
          shape,
          key,
          value,
        })),
    ),
  );

  it.each(cases)("$name", async ({ bound, shape, key, value }) => {
    const { focus, change } = mutation(bound, shape, key, value);
    const report = await validate(edited(sample, change), derived);
    expect(report.conforms).toBe(false);
    expect(report.results).toContainEqual(
      expect.objectContaining({
        severity: "violation",
        focus,
        path: written(shape.path),
        shape: `${shapeNamespaces.shapes}${bound.kind.name}-${shape.name}`,
      }),
    );
  });
});

const split = prefixer(full.prefixes);

/** A path as a report writes it. */
function written(path: string): string {
  const terms = path.match(/https?:[^ ]+/g) ?? [];
  return terms
    .filter((term) => term !== sh.alternativePath)
    .map((term) => split(term)?.join(":"))
    .join("|");
}

function shapesOf(bound: BoundKind): PropertyShape[] {
  return propertyShapes(bound, full, (term) => term);
}

/** What makes a thing of the sample break just this constraint. */
function mutation(
  bound: BoundKind,
  { name, path }: PropertyShape,
  key: string,
  value: string,
): { focus: string; change: (edit: Edit) => void } {
  const terms: readonly string[] = value.match(/[^ ()[\]]+/g) ?? [];
  const field = bound.fields.find((one) => one.name === name);
  const focus = (predicate: string): string => {
    const quad = sample.find((one) => one.predicate.value === predicate && isOfKind(one, bound));
    if (!quad) throw new Error(`The sample has no ${bound.kind.name} with ${predicate}`);
    return quad.subject.value;
  };
  const at = (predicate: string, change: (edit: Edit, focus: string) => void) => {
    const found = focus(predicate);
    return { focus: found, change: (edit: Edit) => change(edit, found) };
  };
  switch (key) {
    case sh.minCount:
      return at(path, (edit, subject) => edit.remove(subject, path));
    case sh.maxCount:
      return at(path, (edit, subject) =>
        edit.add(
          subject,
          path,
          field?.field.range.tag === "text" ? literal("other") : iri(`${subject}-2`),
        ),
      );
    case sh.datatype:
      return at(path, (edit, subject) => edit.replace(subject, path, literal("true", xsd.boolean)));
    case sh.or:
      return terms.includes(sh.datatype)
        ? at(path, (edit, subject) => edit.replace(subject, path, literal("true", xsd.boolean)))
        : at(path, (edit, subject) => edit.replace(subject, path, iri(schema.name)));
    case sh.class:
    case sh.in:
      return at(path, (edit, subject) => edit.replace(subject, path, iri(schema.name)));
    case sh.nodeKind:
      return at(path, (edit, subject) => edit.replace(subject, path, literal("text")));
    case sh.hasValue:
      return at(rdf.type, (edit, subject) =>
        edit.remove(subject, rdf.type, terms.at(-1)?.replace(",", "")),
      );
    case sh.equals:
      return at(value, (edit, subject) => edit.remove(subject, value));
    default:
      throw new Error(`No mutation for ${key}`);
  }
}

function isOfKind({ subject }: Quad, { types }: BoundKind): boolean {
  const classes: string[] = sample
    .filter((quad) => quad.subject.value === subject.value && quad.predicate.value === rdf.type)
    .map(({ object }) => object.value);
  return types.every((type: string) => classes.includes(type));
}
