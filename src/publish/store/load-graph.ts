import { NewsgraphError } from "../../error.ts";
import { insertBatches } from "./insert-batches.ts";

/** What a store confirmed of one graph, in triples. */
export interface LoadReceipt {
  readonly graph: string;
  readonly mode: LoadMode;
  readonly before: number;
  /** Distinct ones. */
  readonly sent: number;
  readonly after: number;
}

/** Whether the graph's triples are to be these, or these too. */
export type LoadMode = "replace" | "add";

export interface LoadJob {
  readonly graph: string;
  readonly mode: LoadMode;
  readonly lines: ReadonlySet<string>;
  readonly count: (graph: string) => Promise<number>;
  readonly progress: (triples: number) => void;
}

/**
 * One request of the Graph Store Protocol.
 *
 * @throws NewsgraphError store/incomplete
 */
export async function loadByGraphStore(
  { graph, mode, lines, count }: LoadJob,
  put: () => Promise<void>,
): Promise<LoadReceipt> {
  const before = await count(graph);
  await put();
  return confirmed({ graph, mode, before, sent: lines.size, after: await count(graph) });
}

/**
 * By updates, first into a graph beside it. Only when the store holds all of it there does one update put
 * it in its place; so a load that is interrupted leaves the graph as it was or as it should be, and each step
 * can be repeated.
 *
 * @throws NewsgraphError store/incomplete
 */
export async function loadByUpdate(
  { graph, mode, lines, count, progress }: LoadJob,
  update: (sparql: string) => Promise<void>,
  batchBytes: number,
): Promise<LoadReceipt> {
  const before = await count(graph);
  const staging = stagingGraph(graph);
  await update(`DROP SILENT GRAPH <${staging}>`);
  let sent = 0;
  for (const batch of insertBatches(staging, lines, batchBytes)) {
    await update(batch.update);
    sent += batch.triples;
    progress(sent);
  }
  const staged = { graph: staging, mode: "replace", before: 0, sent, after: await count(staging) };
  confirmed(staged as LoadReceipt);
  if (lines.size > 0)
    await update((mode === "add" || before === 0 ? addition : replacement)(staging, graph));
  else if (mode === "replace") await update(`DROP SILENT GRAPH <${graph}>`);
  const receipt = confirmed({ graph, mode, before, sent, after: await count(graph) });
  await update(`DROP SILENT GRAPH <${staging}>`);
  return receipt;
}

const addition = (staging: string, graph: string): string =>
  `ADD GRAPH <${staging}> TO GRAPH <${graph}>`;

/**
 * Nothing that is to stay is ever taken out. With COPY and MOVE it is, and put in again; of that Virtuoso 7.2
 * loses a part when it is killed afterwards and reads its log. And were the answer to MOVE lost and the update
 * sent again, nothing would be moved onto what is in place.
 */
const replacement = (staging: string, graph: string): string =>
  `${addition(staging, graph)} ;
DELETE { GRAPH <${graph}> { ?s ?p ?o } } WHERE {
  GRAPH <${graph}> { ?s ?p ?o }
  FILTER NOT EXISTS { GRAPH <${staging}> { ?s ?p ?o } }
}`;

/** A name that no graph of anybody else's has, and the same at each try. */
const stagingGraph = (graph: string): string =>
  `urn:newsgraph:staging:${encodeURIComponent(graph)}`;

/** How many of the triples that are added were there before is not known: the count has bounds only. */
function confirmed(receipt: LoadReceipt): LoadReceipt {
  const { graph, mode, before, sent, after } = receipt;
  const least = mode === "replace" ? sent : Math.max(before, sent);
  const most = mode === "replace" ? sent : before + sent;
  if (after >= least && after <= most) return receipt;
  throw new NewsgraphError(
    "store/incomplete",
    `The store does not hold what was sent to <${graph}>.`,
    {
      expected: least === most ? `${least} triples` : `${least} to ${most} triples`,
      got: `${after} triples`,
    },
  );
}
