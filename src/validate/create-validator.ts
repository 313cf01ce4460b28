import type { DatasetCore, Quad, Term } from "@rdfjs/types";
import { Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { full } from "../bind/full.ts";
import { prefixer } from "../bind/prefixed.ts";
import { NewsgraphError } from "../error.ts";
import { shapeNamespaces } from "../vocabulary/namespaces.ts";
import { engineEnvironment } from "./engine-environment.ts";
import { indexedGraph } from "./indexed-graph.ts";
import { lintShapes } from "./lint-shapes.ts";
import { hasCycle } from "./shape-cycles.ts";
import { defaultShapes, quadsOfShapes, type ShapesSource } from "./shapes-source.ts";

/** What the engine found, before it is put into words. */
export interface Finding {
  readonly severity: Term | null;
  readonly focus: Term | null;
  readonly path: Term | null;
  readonly value: Term | null;
  readonly messages: readonly Term[];
  readonly component: Term | null;
  readonly shape: Term | null;
}

/** Compiled shapes. Making one takes much longer than validating an article: make it once. */
export interface Validator {
  /** @throws NewsgraphError shapes/constraint where a shape is such that it cannot be evaluated. */
  readonly findings: (data: DatasetCore) => Promise<readonly Finding[]>;
  readonly shapes: Store;
  readonly compact: (iri: string) => string;
  /** The named shape that a nameless one is part of, and the number of the source that it is from. */
  readonly shapeOf: (shape: Term) => { readonly name?: string; readonly source: number };
}

export interface ValidatorOptions {
  /** Where none are given: the shapes of the full profile and the hand-written rules. */
  readonly shapes?: readonly ShapesSource[];
  readonly prefixes?: Readonly<Record<string, string>>;
}

/**
 * Compiles shapes, once, for as many graphs as there are.
 *
 * @example
 * const validator = createValidator();
 * const nameless = await parseGraph(`<urn:x> a <${schema.Person}> .`, "turtle");
 * (await validate(nameless, validator)).conforms; // false
 *
 * @throws NewsgraphError shapes/syntax, shapes/constraint
 * @see https://www.w3.org/TR/shacl/
 */
export function createValidator({
  shapes = defaultShapes(),
  prefixes = full.prefixes,
}: ValidatorOptions = {}): Validator {
  const sources = shapes.map(quadsOfShapes);
  sources.forEach((quads, index) => {
    const source = shapes[index];
    lintShapes(quads, typeof source === "object" && "text" in source ? source.file : undefined);
  });
  const quads = sources.flat();
  const engine = compiled(() => new SHACLValidator(indexedGraph(quads), engineOptions(quads)));
  const split = prefixer({ ...prefixes, ...shapeNamespaces });
  const origins = originsOf(sources);
  return {
    findings: async (data) => {
      // The engine has no state that outlives a call: it works without a pause from data to report.
      const report = await engine.validate(data).catch(refuse);
      return report.results.map((result) => ({
        severity: result.severity,
        focus: result.focusNode,
        path: result.path,
        value: result.value,
        messages: result.message,
        component: result.sourceConstraintComponent,
        shape: result.sourceShape,
      }));
    },
    shapes: new Store(quads),
    compact: (iri) => split(iri)?.join(":") ?? `<${iri}>`,
    shapeOf: ({ value }) => origins.get(value) ?? { source: -1 },
  };
}

/**
 * The engine counts how often it looks at a node with a shape, and takes the node for valid from the
 * fifty-first time on: so it comes to an end with shapes that refer to themselves. Others do not need it.
 */
const engineOptions = (shapes: readonly Quad[]) => ({
  factory: engineEnvironment(),
  ...(hasCycle(shapes) ? {} : { maxNodeChecks: 0 }),
});

function compiled<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    return refuse(cause);
  }
}

function refuse(cause: unknown): never {
  const got = cause instanceof Error ? cause.message : String(cause);
  throw new NewsgraphError("shapes/constraint", `The shapes cannot be evaluated: ${got}`, {
    got,
    cause,
  });
}

/** By node: the number of the source it is from, and the nearest named node that leads to it. */
function originsOf(
  sources: readonly (readonly Quad[])[],
): ReadonlyMap<string, { readonly name?: string; readonly source: number }> {
  const origins = new Map<string, { readonly name?: string; readonly source: number }>();
  sources.forEach((quads, source) => {
    const below = new Map<string, string[]>();
    for (const { subject, object } of quads) {
      if (subject.termType === "NamedNode")
        origins.set(subject.value, { name: subject.value, source });
      if (object.termType !== "BlankNode") continue;
      const known = below.get(subject.value);
      if (known) known.push(object.value);
      else below.set(subject.value, [object.value]);
    }
    const open = [...below.keys()].filter((node) => origins.has(node));
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const origin = origins.get(node);
      for (const part of below.get(node) ?? [])
        if (origin && !origins.has(part)) {
          origins.set(part, origin);
          open.push(part);
        }
    }
  });
  return origins;
}
