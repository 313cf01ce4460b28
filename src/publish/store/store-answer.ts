import type { Quad, Term } from "@rdfjs/types";
import { DataFactory } from "n3";
import { z } from "zod";
import { NewsgraphError } from "../../error.ts";
import { formatOf, formats } from "../../serialize/formats.ts";
import { parseGraph } from "../../serialize/parse-graph.ts";
import type { StoreResponse } from "./exchange.ts";
import { oneLine } from "./one-line.ts";
import type { QueryForm } from "./query-form.ts";

/** What a store answers: to ASK, to SELECT, to CONSTRUCT and DESCRIBE. */
export type StoreAnswer =
  | { readonly kind: "boolean"; readonly value: boolean }
  | {
      readonly kind: "rows";
      readonly variables: readonly string[];
      /** A variable that a row leaves unbound is not in it. */
      readonly rows: readonly Readonly<Record<string, Term>>[];
    }
  | { readonly kind: "quads"; readonly quads: readonly Quad[] };

export const resultsJson = "application/sparql-results+json";
export const statementTypes = "application/n-triples, text/turtle;q=0.9, application/n-quads;q=0.8";

const term = z.object({
  type: z.enum(["uri", "literal", "typed-literal", "bnode"]),
  value: z.string(),
  datatype: z.string().optional(),
  "xml:lang": z.string().optional(),
});
const results = z.object({
  head: z.object({ vars: z.array(z.string()).optional() }),
  boolean: z.boolean().optional(),
  results: z.object({ bindings: z.array(z.record(z.string(), term)) }).optional(),
});
type ResultTerm = z.infer<typeof term>;

/** @throws NewsgraphError store/answer where it is not what the form of query has for an answer */
export async function readAnswer(
  response: StoreResponse,
  form: QueryForm | undefined,
): Promise<StoreAnswer> {
  const type = response.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (form === "construct" || form === "describe")
    return { kind: "quads", quads: await readStatements(response.text, type) };
  const { head, boolean, results } = readResults(response.text, type);
  if (boolean !== undefined) return { kind: "boolean", value: boolean };
  const rows = (results?.bindings ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, termOf(value)])),
  );
  if (form !== "ask") return { kind: "rows", variables: head.vars ?? [], rows };
  // Virtuoso answers ASK with a row of one number.
  const [value] = Object.values(rows[0] ?? {});
  return { kind: "boolean", value: value?.value === "1" || value?.value === "true" };
}

function readResults(text: string, type: string): z.infer<typeof results> {
  try {
    return results.parse(JSON.parse(text));
  } catch (cause) {
    throw unexpected("SPARQL Query Results JSON", type, text, cause);
  }
}

async function readStatements(text: string, type: string): Promise<readonly Quad[]> {
  // N-Triples is a part of Turtle, and older stores call it plain text.
  const known = formats.some(({ mediaType }) => mediaType === type);
  try {
    return await parseGraph(text, known ? formatOf(type).name : "turtle");
  } catch (cause) {
    throw unexpected("N-Triples or Turtle", type, text, cause);
  }
}

const unexpected = (expected: string, type: string, text: string, cause: unknown): NewsgraphError =>
  new NewsgraphError("store/answer", "The store's answer cannot be read.", {
    expected,
    got: oneLine(`${type === "" ? "no media type" : type}: ${text.slice(0, 150)}`),
    cause,
  });

function termOf({ type, value, datatype, "xml:lang": language }: ResultTerm): Term {
  if (type === "uri") return DataFactory.namedNode(value);
  if (type === "bnode") return DataFactory.blankNode(value);
  if (language !== undefined) return DataFactory.literal(value, language);
  return DataFactory.literal(value, datatype && DataFactory.namedNode(datatype));
}
