import type { Quad, Quad_Object, Term } from "@rdfjs/types";
import { DataFactory, type Store } from "n3";
import { rdf, sh, xsd } from "../vocabulary/terms.ts";
import type { Finding } from "./create-validator.ts";
import type { Result } from "./report.ts";

/** A result with the finding that it puts in words. */
export interface FoundResult {
  readonly finding: Finding;
  readonly result: Result;
}

const reportName = "urn:newsgraph:report";

/**
 * A report as RDF. Its nodes have names within the report, so that it can be written like any graph of
 * ours; paths that are more than a property are copied from their shapes.
 *
 * @see https://www.w3.org/TR/shacl/#validation-report
 */
export function reportQuads(
  conforms: boolean,
  found: readonly FoundResult[],
  shapes: Store,
): readonly Quad[] {
  const quads: Quad[] = [];
  const report = DataFactory.namedNode(reportName);
  const say = (subject: Term, predicate: string, object: Term | null): void => {
    if (object)
      // What stands in a result stood in a graph, at a place where such a term may stand.
      quads.push(
        DataFactory.quad(subject as never, DataFactory.namedNode(predicate), object as Quad_Object),
      );
  };
  say(report, rdf.type, DataFactory.namedNode(sh.ValidationReport));
  say(
    report,
    sh.conforms,
    DataFactory.literal(String(conforms), DataFactory.namedNode(xsd.boolean)),
  );
  found.forEach(({ finding, result }, index) => {
    const node = DataFactory.namedNode(`${reportName}#result-${index + 1}`);
    say(report, sh.result, node);
    say(node, rdf.type, DataFactory.namedNode(sh.ValidationResult));
    say(node, sh.resultSeverity, DataFactory.namedNode(severityTerms[result.severity]));
    say(node, sh.focusNode, finding.focus);
    if (finding.path) say(node, sh.resultPath, copied(finding.path, `${node.value}-path`));
    say(node, sh.value, finding.value);
    say(node, sh.resultMessage, DataFactory.literal(result.message));
    say(node, sh.sourceConstraintComponent, finding.component);
    if (result.shape !== undefined) say(node, sh.sourceShape, DataFactory.namedNode(result.shape));
  });
  return quads;

  function copied(term: Term, name: string, depth = 0): Term {
    // A path cannot hold itself, but a file can say that it does.
    if (term.termType !== "BlankNode" || depth > 64) return term;
    const copy = DataFactory.namedNode(name);
    // n3 finds terms of any library by type and value; its types ask for its own.
    shapes
      .getQuads(term as never, null, null, null)
      .sort((a, b) => (a.predicate.value < b.predicate.value ? -1 : 1))
      .forEach(({ predicate, object }, index) => {
        say(copy, predicate.value, copied(object, `${name}-${index + 1}`, depth + 1));
      });
    return copy;
  }
}

const severityTerms = {
  violation: sh.Violation,
  warning: sh.Warning,
  info: sh.Info,
} as const;
