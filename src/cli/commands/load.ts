import type { Quad } from "@rdfjs/types";
import type { LoadReceipt } from "../../publish/store/load-graph.ts";
import { type Command, parseCall, usage } from "../command.ts";
import { type LoadPlan, type PlannedGraph, planLoad } from "../load-plan.ts";
import { table } from "../output.ts";
import { progressBar } from "../progress-bar.ts";
import { storeHelp, storeOf, storeOptions } from "../store-options.ts";

export const loadCommand: Command = {
  usage:
    "GRAPH... --store URL [--graph IRI] [--add] [--update] [--user NAME] [--password-file FILE]",
  help: `Each GRAPH is a file in Turtle, N-Quads, TriG or JSON-LD. Its named graphs go to the store's graphs of the same
names, the rest to a graph with the article's IRI for its name. What is in such a graph is replaced. Then
the store is asked how many triples it has there, and the answer is printed beside what was sent; where the
two do not fit, the command fails. All files are read before anything is sent.

${storeHelp}  --graph IRI           put all files together into this one graph
  --add                 keep what is in the graph, and add to it
  --update              use SPARQL Update instead of the Graph Store Protocol: in batches, into a graph beside the
                        one that is meant, which takes its place when it is whole
  --graph-store URL     where the Graph Store Protocol is spoken, and
  --update-url URL      where updates go, if they do not follow from --store as they do for Virtuoso, Fuseki,
                        GraphDB, RDF4J, Oxigraph, Stardog, Blazegraph (updates only) and Neptune

A load that was interrupted is done again by the same call: nothing is lost or doubled.

Examples:
  newsgraph load graphs/*.ttl --store http://localhost:8890/sparql --user dba --password-file secret
  newsgraph load graphs/*.nq --store http://localhost:3030/news --graph https://example.org/news --add
`,
  async run(args, streams) {
    const { values, positionals } = parseCall(args, {
      ...storeOptions,
      graph: { type: "string" },
      add: { type: "boolean", default: false },
      update: { type: "boolean", default: false },
    });
    const { store: url } = values;
    if (positionals.length === 0 || url === undefined)
      throw usage("load needs at least one GRAPH, and --store URL.");
    const store = await storeOf(url, values);
    const plan = await planLoad(positionals, values.graph);
    const bar = progressBar(streams);
    const receipts: LoadReceipt[] = [];
    try {
      for (const [index, planned] of plan.graphs.entries())
        receipts.push(
          await store.load(planned.graph, quadsOf(plan, planned), {
            mode: values.add ? "add" : "replace",
            ...(values.update ? { by: "update" } : {}),
            progress: (triples, of) =>
              bar.show(
                (index + (of === 0 ? 1 : triples / of)) / plan.graphs.length,
                `graph ${index + 1} of ${plan.graphs.length}, ${triples} of ${of} triples`,
              ),
          }),
        );
    } finally {
      // Also where a later one failed: what the store has by now is good to know.
      bar.clear();
      if (receipts.length > 0) streams.stdout(receiptTable(receipts));
    }
    return 0;
  },
};

async function* quadsOf(plan: LoadPlan, { graph, files }: PlannedGraph): AsyncGenerator<Quad> {
  for (const file of files) yield* await plan.quadsOf(file, graph);
}

const receiptTable = (receipts: readonly LoadReceipt[]): string =>
  table(
    [
      ["graph", "before", "sent", "after"],
      ...receipts.map(({ graph, before, sent, after }) => [
        graph,
        ...[before, sent, after].map(String),
      ]),
    ],
    new Set([1, 2, 3]),
  );
