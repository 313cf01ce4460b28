import type { Quad, Term } from "@rdfjs/types";
import { naturalOrder } from "../model/natural-order.ts";
import { sh } from "../vocabulary/terms.ts";
import type { Finding, Validator } from "./create-validator.ts";
import { evidenceFinder } from "./evidence.ts";
import { indexedGraph } from "./indexed-graph.ts";
import { pathText } from "./path-text.ts";
import type { Evidence, Report, Result, Severity } from "./report.ts";
import { type FoundResult, reportQuads } from "./report-quads.ts";

/**
 * Validates a graph, or all graphs of a dataset as one, against the shapes of a validator. The same
 * graph gives the same report, whatever the order of its quads.
 *
 * @example
 * const nothing = await validate([], createValidator());
 * formatReport(nothing); // "The graph conforms.\n"
 *
 * @throws NewsgraphError shapes/constraint where a shape cannot be evaluated.
 */
export async function validate(quads: readonly Quad[], validator: Validator): Promise<Report> {
  const data = indexedGraph(quads);
  const findings = await validator.findings(data);
  const evidenceOf = evidenceFinder(data);
  const found = withoutRepeats(findings, validator)
    .map((finding): FoundResult => ({ finding, result: resultOf(finding, validator, evidenceOf) }))
    .sort((a, b) => inOrder(a.result, b.result));
  const results = found.map(({ result }) => result);
  const conforms = results.every(({ severity }) => severity !== "violation");
  return { conforms, results, quads: reportQuads(conforms, found, validator.shapes) };
}

function resultOf(
  { severity, focus, path, value, messages, shape }: Finding,
  { shapes, compact, shapeOf }: Validator,
  evidenceOf: (focus: Term) => readonly Evidence[],
): Result {
  const name = shape ? shapeOf(shape).name : undefined;
  return {
    severity: severities.get(severity?.value ?? "") ?? "violation",
    focus: focus ? label(focus) : "",
    ...(path ? { path: pathText(path, shapes, compact) } : {}),
    message: messages
      .map((message) => message.value)
      .sort((a, b) => (a < b ? -1 : 1))
      .join(" "),
    ...(value && !(focus && value.equals(focus)) ? { value: label(value) } : {}),
    ...(name === undefined ? {} : { shape: name }),
    evidence: focus ? evidenceOf(focus) : [],
  };
}

const label = ({ termType, value }: Term): string =>
  termType === "BlankNode" ? `_:${value}` : value;

/**
 * Two files can ask the same (every event has evidence, says the model, and a rule says so too): then
 * the later file speaks, as later files are written for the case at hand.
 */
function withoutRepeats(
  findings: readonly Finding[],
  { shapeOf, shapes, compact }: Validator,
): Finding[] {
  const kept = new Map<string, { readonly source: number; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { focus, path, value, component, severity, shape } = finding;
    const source = shape ? shapeOf(shape).source : -1;
    // Without a path, only its shape tells what a finding is about.
    const about = path ? pathText(path, shapes, compact) : shape?.value;
    const terms = [focus, value, component, severity].map((term) => [term?.termType, term?.value]);
    const key = JSON.stringify([about, ...terms]);
    const before = kept.get(key);
    if (before?.source === source) before.findings.push(finding);
    else if (!before || source > before.source) kept.set(key, { source, findings: [finding] });
  }
  return [...kept.values()].flatMap(({ findings: same }) => same);
}

const ranks: readonly Severity[] = ["violation", "warning", "info"];

const severities: ReadonlyMap<string, Severity> = new Map([
  [sh.Violation, "violation"],
  [sh.Warning, "warning"],
  [sh.Info, "info"],
]);

function inOrder(a: Result, b: Result): number {
  return (
    ranks.indexOf(a.severity) - ranks.indexOf(b.severity) ||
    naturalOrder(a.focus, b.focus) ||
    plainOrder(a.path ?? "", b.path ?? "") ||
    plainOrder(a.message, b.message) ||
    plainOrder(a.value ?? "", b.value ?? "") ||
    plainOrder(a.shape ?? "", b.shape ?? "")
  );
}

const plainOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
