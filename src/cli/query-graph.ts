import { Store } from "oxigraph";
import { NewsgraphError } from "../error.ts";
import { answerOf, type QueryAnswer, statementsAnswer, withPrefixes } from "./query-answer.ts";
import type { GraphText } from "./read-graph.ts";

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
  const query = withPrefixes(sparql);
  const ask = (resultsFormat: string): string =>
    // Typed by what it returns without a results format; with one it is always text.
    String(store.query(query, { use_default_graph_as_union: true, results_format: resultsFormat }));
  try {
    const machine = ask("json");
    return answerOf(machine, JSON.parse(machine));
  } catch (cause) {
    try {
      return statementsAnswer(ask("application/n-quads"));
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

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
