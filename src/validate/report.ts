import type { Quad } from "@rdfjs/types";

export type Severity = "violation" | "warning" | "info";

/** The words of the article behind a thing. */
export interface Evidence {
  readonly exact: string;
  /** Code points of the article's body; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1-based, counted in the article's body; absent where the graph does not hold it. */
  readonly line?: number;
  /** 1-based, in code points. */
  readonly column?: number;
}

/** One thing that is not as a shape wants it. */
export interface Result {
  readonly severity: Severity;
  /** The IRI of the thing, or `_:` and a label. */
  readonly focus: string;
  /** As SPARQL writes it, with prefixes; absent where the shape is about the thing as a whole. */
  readonly path?: string;
  readonly message: string;
  readonly value?: string;
  /** The IRI of the shape, or of the named shape that it is part of. */
  readonly shape?: string;
  readonly evidence: readonly Evidence[];
}

export interface Report {
  /** No violations: warnings and remarks do not count. */
  readonly conforms: boolean;
  /** Violations first, then by focus node, path and message. */
  readonly results: readonly Result[];
  /** The same as RDF. @see https://www.w3.org/TR/shacl/#validation-report */
  readonly quads: readonly Quad[];
}

/**
 * A report for people: a line of verdict, then for each result what is wrong, where in the graph and
 * where in the article.
 */
export function formatReport({ conforms, results }: Report): string {
  const counted = (["violation", "warning", "info"] as const)
    .map((severity) => [results.filter((result) => result.severity === severity).length, severity])
    .filter(([count]) => count !== 0)
    .map(
      ([count, severity]) => `${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`,
    );
  const verdict = conforms ? "The graph conforms." : "The graph does not conform.";
  const head = counted.length > 0 ? `${verdict} ${counted.join(", ")}.` : verdict;
  return `${[head, ...results.map(formatResult)].join("\n\n")}\n`;
}

function formatResult({ severity, focus, path, message, value, evidence }: Result): string {
  const lines = [`${severity}: ${message}`, `    ${focus}${path === undefined ? "" : ` ${path}`}`];
  if (value !== undefined) lines.push(`    value: ${shortened(value)}`);
  for (const { exact, line, column } of evidence.slice(0, 3))
    lines.push(
      `    ${line === undefined ? "" : `line ${line}, column ${column}: `}“${shortened(exact)}”`,
    );
  if (evidence.length > 3) lines.push(`    and ${evidence.length - 3} more places`);
  return lines.join("\n");
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 400)];
  const cut = text.length > 400 || characters.length > 160;
  const plain = (cut ? characters.slice(0, 160) : characters).join("").replaceAll(/\s+/g, " ");
  return cut ? `${plain}…` : plain;
}
