import type { Quad, Term } from "@rdfjs/types";

/** Whether a node of shapes leads back to itself, by whatever properties. */
export function hasCycle(quads: Iterable<Quad>): boolean {
  const below = new Map<string, string[]>();
  for (const { subject, object } of quads) {
    if (object.termType === "Literal") continue;
    const objects = below.get(keyOf(subject));
    if (objects) objects.push(keyOf(object));
    else below.set(keyOf(subject), [keyOf(object)]);
  }
  const open = new Set<string>();
  const done = new Set<string>();
  for (const start of below.keys()) {
    const path = [start];
    // No recursion: how deep the shapes of a file are is up to the file.
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const isNew = !open.has(node) && !done.has(node);
      if (!isNew) {
        open.delete(node);
        done.add(node);
        path.pop();
        continue;
      }
      open.add(node);
      for (const next of below.get(node) ?? []) {
        if (open.has(next)) return true;
        if (!done.has(next)) path.push(next);
      }
    }
  }
  return false;
}

const keyOf = ({ termType, value }: Term): string => `${termType} ${value}`;
