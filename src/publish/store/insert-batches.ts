import { byteLength } from "./bodies.ts";

/** Virtuoso refuses an update of 10,000 lines, others one of some megabytes. */
const mostTriples = 4000;

export interface Batch {
  readonly update: string;
  readonly triples: number;
}

/**
 * Triples as updates that are each at most so many bytes long; a triple that is longer than that goes alone.
 *
 * @see https://www.w3.org/TR/sparql11-update/#insertData
 */
export function* insertBatches(
  graph: string,
  lines: Iterable<string>,
  maximumBytes: number,
): Generator<Batch> {
  const head = `INSERT DATA { GRAPH <${graph}> {\n`;
  const foot = "} }";
  const room = maximumBytes - byteLength(head) - foot.length;
  let [held, bytes] = [[] as string[], 0];
  const batch = (): Batch => ({ update: head + held.join("") + foot, triples: held.length });
  for (const line of lines) {
    const length = byteLength(line);
    if (held.length > 0 && (bytes + length > room || held.length === mostTriples)) {
      yield batch();
      [held, bytes] = [[], 0];
    }
    held.push(line);
    bytes += length;
  }
  if (held.length > 0) yield batch();
}
