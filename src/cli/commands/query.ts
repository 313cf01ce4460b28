import { readText } from "../../publish/read-file.ts";
import { namespaces } from "../../vocabulary/namespaces.ts";
import { type Command, parseCall, usage } from "../command.ts";
import { table } from "../output.ts";
import { queryGraph } from "../query-graph.ts";
import { readGraph } from "../read-graph.ts";

export const queryCommand: Command = {
  usage: "GRAPH SPARQL-or-@FILE [--json]",
  help: `GRAPH is a file in Turtle, N-Quads, TriG or JSON-LD; named graphs are asked as one. The query is given
as text, or as @FILE. These prefixes are declared: ${Object.keys(namespaces).join(", ")}.

  --json   SPARQL 1.1 Query Results JSON instead of a table

Examples:
  newsgraph query output/article.ttl 'SELECT ?name { ?p a schema:Person ; schema:name ?name }'
  newsgraph query output/article.ttl @who-met-whom.rq --json
`,
  async run(args, { stdout }) {
    const { values, positionals } = parseCall(args, { json: { type: "boolean", default: false } });
    const [file, asked, ...rest] = positionals;
    if (file === undefined || asked === undefined || rest.length > 0)
      throw usage("query needs one GRAPH and one SPARQL query (or @FILE).");
    const sparql = asked.startsWith("@") ? await readText(asked.slice(1)) : asked;
    const answer = queryGraph(await readGraph(file), sparql, file);
    stdout(values.json ? `${answer.machine}\n` : table(answer.table));
    return 0;
  },
};
