import { namespaces } from "../vocabulary/namespaces.ts";

export interface QueryAnswer {
  /** Query Results JSON; N-Quads for CONSTRUCT and DESCRIBE. */
  readonly machine: string;
  /** For SELECT: the variables, then a row for each solution. For others one cell: true, false or N-Quads. */
  readonly table: readonly (readonly string[])[];
}

/** SPARQL 1.1 Query Results JSON. @see https://www.w3.org/TR/sparql11-results-json/ */
export interface ResultsJson {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: {
    readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[];
  };
}

export function answerOf(machine: string, { head, boolean, results }: ResultsJson): QueryAnswer {
  if (boolean !== undefined) return { machine, table: [[String(boolean)]] };
  const variables = head.vars ?? [];
  const rows = (results?.bindings ?? []).map((row) =>
    variables.map((variable) => (row[variable]?.value ?? "").replace(/\s+/g, " ")),
  );
  return { machine, table: [variables.map((variable) => `?${variable}`), ...rows] };
}

export const statementsAnswer = (nQuads: string): QueryAnswer => {
  const statements = nQuads.trimEnd();
  return { machine: statements, table: [[statements]] };
};

/** A query with our prefixes declared, on its own first line, so that line numbers in a message still hold. */
export const withPrefixes = (sparql: string): string =>
  Object.entries(namespaces)
    .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}> `)
    .join("") + sparql;
