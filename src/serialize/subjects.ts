import type { Quad } from "@rdfjs/types";

/** Quads by graph, then by subject, both in the order in which they first occur. */
export function groupBySubject(quads: Iterable<Quad>): Quad[][] {
  const graphs = new Map<string, Map<string, Quad[]>>();
  for (const quad of quads) {
    let subjects = graphs.get(quad.graph.value);
    if (!subjects) {
      subjects = new Map();
      graphs.set(quad.graph.value, subjects);
    }
    const group = subjects.get(quad.subject.value);
    if (group) group.push(quad);
    else subjects.set(quad.subject.value, [quad]);
  }
  return [...graphs.values()].flatMap((subjects) => [...subjects.values()]);
}

/** Neighboring quads of one subject in one graph, without waiting for the rest of the stream. */
export function* runsOfSubject(quads: Iterable<Quad>): Generator<Quad[]> {
  let run: Quad[] = [];
  for (const quad of quads) {
    if (continues(run, quad)) run.push(quad);
    else {
      if (run.length > 0) yield run;
      run = [quad];
    }
  }
  if (run.length > 0) yield run;
}

/** The same for quads that arrive over time. */
export async function* runsOfSubjectAsync(quads: AsyncIterable<Quad>): AsyncGenerator<Quad[]> {
  let run: Quad[] = [];
  for await (const quad of quads) {
    if (continues(run, quad)) run.push(quad);
    else {
      if (run.length > 0) yield run;
      run = [quad];
    }
  }
  if (run.length > 0) yield run;
}

const continues = ([first]: readonly Quad[], { subject, graph }: Quad): boolean =>
  (first?.subject.equals(subject) && first.graph.equals(graph)) === true;
