import type { Quad } from "@rdfjs/types";
// The package declares no exports: this is where what it makes terms with is, and the only way to it.
import environment, { type Environment } from "rdf-validate-shacl/src/defaultEnv.js";
import { indexedGraph } from "./indexed-graph.ts";

type Namespace = ReturnType<Environment["namespace"]>;

/**
 * What the engine makes terms, datasets and pointers with. Left to itself it searches its datasets and
 * makes the names of RDF anew for each pointer, which takes the larger part of a validation.
 */
export function engineEnvironment(): Environment {
  const namespaces = new Map<string, Namespace>();
  const own = {
    dataset: (quads?: Iterable<Quad>) => indexedGraph(quads),
    namespace: (base: string) => {
      const known = namespaces.get(base);
      if (known) return known;
      const made = remembered(environment.namespace(base));
      namespaces.set(base, made);
      return made;
    },
  };
  // Object.create forgets the type of its prototype.
  return Object.assign(Object.create(environment) as Environment, own);
}

/** A namespace whose terms are made when they are first asked for, and then stand in it like any property. */
function remembered(namespace: Namespace): Namespace {
  const maker = new Proxy(namespace, {
    get: (target, name, asked) => {
      const value: unknown = Reflect.get(target, name);
      Object.defineProperty(asked, name, { value });
      return value;
    },
  });
  return Object.setPrototypeOf((term?: string) => namespace(term), maker);
}
