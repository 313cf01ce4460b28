import type { DatasetCore, Term } from "@rdfjs/types";
import { DataFactory } from "n3";
import { gaf, oa, schema } from "../vocabulary/terms.ts";
import type { Evidence } from "./report.ts";

/**
 * Makes the function that finds the words of the article behind a thing: its spans, or itself where it
 * is a span or what selects one.
 */
export function evidenceFinder(data: DatasetCore): (focus: Term) => readonly Evidence[] {
  const known = new Map<string, readonly Evidence[]>();
  const linesOf = new Map<string, readonly number[]>();

  const breaksIn = (body: string): readonly number[] => {
    const before = linesOf.get(body);
    if (before) return before;
    const breaks = lineBreaks(body);
    linesOf.set(body, breaks);
    return breaks;
  };
  const placeOf = (start: number, span: Term | undefined): Pick<Evidence, "line" | "column"> => {
    const [source] = span ? objects(span, oa.hasSource) : [];
    const [body] = source ? objects(source, schema.articleBody) : [];
    return body ? lineAndColumn(start, breaksIn(body.value)) : {};
  };
  const objects = (subject: Term, predicate: string): Term[] =>
    [...data.match(subject, DataFactory.namedNode(predicate))].map(({ object }) => object);

  const subjects = (predicate: string, object: Term): Term[] =>
    [...data.match(null, DataFactory.namedNode(predicate), object)].map(({ subject }) => subject);

  const selected = (selector: Term, span: Term | undefined): Evidence[] => {
    const [exact] = objects(selector, oa.exact);
    const [start, end] = [oa.start, oa.end].map((key) => Number(objects(selector, key)[0]?.value));
    if (!exact || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return [];
    const place = { exact: exact.value, start: Number(start), end: Number(end) };
    return [{ ...place, ...placeOf(place.start, span) }];
  };
  const ofSpan = (span: Term): Evidence[] =>
    objects(span, oa.hasSelector).flatMap((selector) => selected(selector, span));

  return (focus) => {
    const key = `${focus.termType} ${focus.value}`;
    const before = known.get(key);
    if (before) return before;
    const found = [
      ...objects(focus, gaf.denotedBy).flatMap(ofSpan),
      ...ofSpan(focus),
      ...selected(focus, subjects(oa.hasSelector, focus)[0]),
    ].sort((a, b) => a.start - b.start || a.end - b.end || (a.exact < b.exact ? -1 : 1));
    known.set(key, found);
    return found;
  };
}

/** Where the lines of a text begin, in code points. */
function lineBreaks(text: string): number[] {
  const starts = [0];
  let position = 0;
  for (const character of text) {
    position++;
    if (character === "\n") starts.push(position);
  }
  return starts;
}

function lineAndColumn(
  position: number,
  starts: readonly number[],
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: position - (starts[low] ?? 0) + 1 };
}
