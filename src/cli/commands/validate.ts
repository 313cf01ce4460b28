import { parseGraph } from "../../serialize/parse-graph.ts";
import { serialize } from "../../serialize/serialize.ts";
import { formatReport } from "../../validate/report.ts";
import { validate } from "../../validate/validate.ts";
import { type Command, parseCall, usage } from "../command.ts";
import { loadShapes } from "../load-shapes.ts";
import { readGraph } from "../read-graph.ts";

export const validateCommand: Command = {
  usage: "GRAPH [--shapes FILE]... [--rdf]",
  help: `GRAPH is a file in Turtle (.ttl), N-Quads (.nq), N-Triples (.nt), TriG (.trig) or JSON-LD (.jsonld).
Each result is printed with its severity, message and path, and the line and words of the article behind it.

  --shapes FILE   SHACL shapes (Turtle) to check besides newsgraph's own; may be repeated
  --rdf           print the validation report as RDF (N-Quads) instead

Exit code 0 where the graph conforms (warnings may remain), 1 where it does not.

Examples:
  newsgraph validate output/article.ttl
  newsgraph validate output/article.jsonld --shapes house-rules.ttl
`,
  async run(args, { stdout }) {
    const { values, positionals } = parseCall(args, {
      shapes: { type: "string", multiple: true, default: [] },
      rdf: { type: "boolean", default: false },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw usage("validate needs one GRAPH.");
    const validator = await loadShapes(values.shapes);
    const { text, format } = await readGraph(file);
    const report = await validate(await parseGraph(text, format.name, { file }), validator);
    stdout(values.rdf ? serialize(report.quads, "nquads") : formatReport(report));
    return report.conforms ? 0 : 1;
  },
};
