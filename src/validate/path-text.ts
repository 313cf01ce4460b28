import type { Term } from "@rdfjs/types";
import type { Store } from "n3";
import { rdf, sh } from "../vocabulary/terms.ts";

/**
 * A SHACL path as SPARQL writes it: `schema:name`, `^gaf:denotedBy`, `ng:contradicts/ng:accountOf`.
 * @see https://www.w3.org/TR/shacl/#property-paths
 */
export function pathText(path: Term, shapes: Store, compact: (iri: string) => string): string {
  // A path cannot hold itself, but a file can say that it does.
  const write = (term: Term, depth: number): string => {
    if (term.termType === "NamedNode" || depth > 16) return compact(term.value);
    const inner = (part: Term): string => write(part, depth + 1);
    const members = listMembers(term, shapes);
    if (members.length > 0) return members.map(inner).join("/");
    for (const [property, say] of compound) {
      const [object] = objectsOf(term, property, shapes);
      if (object) return say(object, inner, shapes);
    }
    return "a path";
  };
  return write(path, 0);
}

type Say = (object: Term, inner: (part: Term) => string, shapes: Store) => string;

const compound: readonly (readonly [string, Say])[] = [
  [sh.inversePath, (object, inner) => `^${inner(object)}`],
  [sh.alternativePath, (object, inner, shapes) => listMembers(object, shapes).map(inner).join("|")],
  [sh.zeroOrMorePath, (object, inner) => `(${inner(object)})*`],
  [sh.oneOrMorePath, (object, inner) => `(${inner(object)})+`],
  [sh.zeroOrOnePath, (object, inner) => `(${inner(object)})?`],
];

function listMembers(list: Term, shapes: Store): Term[] {
  const members: Term[] = [];
  const seen = new Set<string>();
  for (let node: Term | undefined = list; node && !seen.has(node.value); ) {
    seen.add(node.value);
    members.push(...objectsOf(node, rdf.first, shapes));
    [node] = objectsOf(node, rdf.rest, shapes);
  }
  return members;
}

// n3 finds terms of any library by type and value; its types ask for its own.
const objectsOf = (subject: Term, predicate: string, shapes: Store): Term[] =>
  shapes.getObjects(subject as never, predicate, null);
