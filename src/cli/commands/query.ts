import { readText } from "../../publish/read-file.ts";
import { namespaces } from "../../vocabulary/namespaces.ts";
import { type Command, parseCall, usage } from "../command.ts";
import { table } from "../output.ts";
import { queryGraph } from "../query-graph.ts";
import { queryStore } from "../query-store.ts";
import { readGraph } from "../read-graph.ts";
import { storeHelp, storeOf, storeOptions } from "../store-options.ts";

export const queryCommand: Command = {
  usage: "GRAPH SPARQL-or-@FILE [--json], or --store URL SPARQL-or-@FILE [--graph IRI]... [--json]",
  help: `GRAPH is a file in Turtle, N-Quads, TriG or JSON-LD; named graphs are asked as one. With --store a SPARQL
endpoint is asked instead, which decides itself what it asks where no --graph is named. The query is given
as text, or as @FILE. These prefixes are declared: ${Object.keys(namespaces).join(", ")}.

  --json                SPARQL 1.1 Query Results JSON instead of a table
${storeHelp}  --graph IRI           ask this graph of the store; may be given several times

Examples:
  newsgraph query output/article.ttl 'SELECT ?name { ?p a schema:Person ; schema:name ?name }'
  newsgraph query output/article.ttl @who-met-whom.rq --json
  newsgraph query --store http://localhost:8890/sparql 'ASK { ?e a sem:Event }'
`,
  async run(args, { stdout }) {
    const { values, positionals } = parseCall(args, {
      ...storeOptions,
      graph: { type: "string", multiple: true, default: [] },
      json: { type: "boolean", default: false },
    });
    const { store: url, graph: graphs } = values;
    const asked = positionals.at(-1);
    if (asked === undefined || positionals.length !== (url === undefined ? 2 : 1))
      throw usage("query needs one GRAPH, or --store URL, and one SPARQL query (or @FILE).");
    if (url === undefined && graphs.length > 0) throw usage("--graph goes with --store.");
    const sparql = asked.startsWith("@") ? await readText(asked.slice(1)) : asked;
    const [file = ""] = positionals;
    const answer =
      url === undefined
        ? queryGraph(await readGraph(file), sparql, file)
        : await queryStore(await storeOf(url, values), sparql, graphs);
    stdout(values.json ? `${answer.machine}\n` : table(answer.table));
    return 0;
  },
};
