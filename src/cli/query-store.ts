import type { Term } from "@rdfjs/types";
import type { SparqlStore } from "../publish/store/sparql-store.ts";
import { serialize } from "../serialize/serialize.ts";
import { xsd } from "../vocabulary/terms.ts";
import { answerOf, type QueryAnswer, statementsAnswer, withPrefixes } from "./query-answer.ts";

/**
 * Asks a store over HTTP; whatever store it is, the answer has the same form.
 *
 * @throws NewsgraphError store/...
 */
export async function queryStore(
  store: SparqlStore,
  sparql: string,
  graphs: readonly string[],
): Promise<QueryAnswer> {
  const answer = await store.query(withPrefixes(sparql), graphs);
  if (answer.kind === "quads") return statementsAnswer(serialize(answer.quads, "nquads"));
  const results =
    answer.kind === "boolean"
      ? { head: {}, boolean: answer.value }
      : {
          head: { vars: answer.variables },
          results: {
            bindings: answer.rows.map((row) =>
              Object.fromEntries(Object.entries(row).map(([name, term]) => [name, resultOf(term)])),
            ),
          },
        };
  return answerOf(JSON.stringify(results), results);
}

function resultOf(term: Term): { readonly [key: string]: string; readonly value: string } {
  const { termType, value } = term;
  if (termType === "NamedNode") return { type: "uri", value };
  if (termType !== "Literal") return { type: "bnode", value };
  const { language, datatype } = term;
  if (language !== "") return { type: "literal", value, "xml:lang": language };
  if (datatype.value === xsd.string) return { type: "literal", value };
  return { type: "literal", value, datatype: datatype.value };
}
