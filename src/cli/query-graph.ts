import { Store } from "oxigraph";
import { NewsgraphError } from "../error.ts";
import { namespaces } from "../vocabulary/namespaces.ts";
import type { GraphText } from "./read-graph.ts";

/** SPARQL 1.1 Query Results JSON. @see https://www.w3.org/TR/sparql11-results-json/ */
interface ResultsJson {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: {
    readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[];
  };
}

export interface QueryAnswer {
  /** Query Results JSON; N-Quads for CONSTRUCT and DESCRIBE. */
  readonly machine: string;
  /** For SELECT: the variables, then a row for each solution. For others one cell: true, false or N-Quads. */
  readonly table: readonly (readonly string[])[];
}

/**
 * Asks a graph in Oxigraph, in process. Named graphs are asked as one with the default graph.
 *
 * @throws NewsgraphError graph/syntax, query/syntax
 */
export function queryGraph({ text, format }: GraphText, sparql: string, file: string): QueryAnswer {
  const store = new Store();
  try {
    store.load(text, { format: format.mediaType, base_iri: "file:///", no_transaction: true });
  } catch (cause) {
    const got = messageOf(cause);
    throw new NewsgraphError("graph/syntax", `${file} is not ${format.label}: ${got}`, {
      expected: format.label,
      got,
      where: { file },
      cause,
    });
  }
  // On the query's own first line, so that line numbers in a message still hold.
  const declared = Object.entries(namespaces).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}> `);
  const query = declared.join("") + sparql;
  const ask = (resultsFormat: string): string =>
    // Typed by what it returns without a results format; with one it is always text.
    String(store.query(query, { use_default_graph_as_union: true, results_format: resultsFormat }));
  try {
    const machine = ask("json");
    return { machine, table: tableOf(JSON.parse(machine)) };
  } catch (cause) {
    try {
      const statements = ask("application/n-quads").trimEnd();
      return { machine: statements, table: [[statements]] };
    } catch {
      // Neither bindings nor statements: the first message is the one about the query.
      throw new NewsgraphError(
        "query/syntax",
        `The query cannot be answered: ${messageOf(cause)}`,
        {
          expected: "SPARQL 1.1",
          got: sparql,
          cause,
        },
      );
    }
  }
}

function tableOf({ head, boolean, results }: ResultsJson): QueryAnswer["table"] {
  if (boolean !== undefined) return [[String(boolean)]];
  const variables = head.vars ?? [];
  const rows = (results?.bindings ?? []).map((row) =>
    variables.map((variable) => (row[variable]?.value ?? "").replace(/\s+/g, " ")),
  );
  return [variables.map((variable) => `?${variable}`), ...rows];
}

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
