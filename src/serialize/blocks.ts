import type { Quad, Term } from "@rdfjs/types";
import { isWellFormed } from "../model/range.ts";
import { rdf } from "../vocabulary/terms.ts";
import { type Block, refusedTerm, type WrittenStatement } from "./graph-writer.ts";

/** Quads by graph, then by subject, both in the order in which they first occur. */
export function blocksOf(quads: Iterable<Quad>): Block[] {
  const graphs = new Map<string, Map<string, Quad[]>>();
  for (const quad of quads) {
    const { subject, graph } = quad;
    // A name may be the same as another kind of term's; such a block is refused when it is made.
    const subjects = graphs.get(graph.value) ?? new Map<string, Quad[]>();
    graphs.set(graph.value, subjects);
    const known = subjects.get(subject.value);
    if (known) known.push(quad);
    else subjects.set(subject.value, [quad]);
  }
  return [...graphs.values()].flatMap((subjects) => [...subjects.values()].map(blockOf));
}

/** Neighboring quads of one subject in one graph, without waiting for the rest of the stream. */
export function* runsOf(quads: Iterable<Quad>): Generator<Block> {
  let run: Quad[] = [];
  for (const quad of quads) {
    if (continues(run, quad)) run.push(quad);
    else {
      if (run.length > 0) yield blockOf(run);
      run = [quad];
    }
  }
  if (run.length > 0) yield blockOf(run);
}

/** The same for quads that arrive over time. */
export async function* runsOfAsync(quads: AsyncIterable<Quad>): AsyncGenerator<Block> {
  let run: Quad[] = [];
  for await (const quad of quads) {
    if (continues(run, quad)) run.push(quad);
    else {
      if (run.length > 0) yield blockOf(run);
      run = [quad];
    }
  }
  if (run.length > 0) yield blockOf(run);
}

const continues = ([first]: readonly Quad[], { subject, graph }: Quad): boolean =>
  (first?.subject.equals(subject) && first.graph.equals(graph)) === true;

/** What has no name cannot be written: no graph of ours holds blank nodes. */
function blockOf(quads: readonly Quad[]): Block {
  for (const { subject, predicate, graph } of quads) {
    if (graph.termType !== "DefaultGraph") requireName(graph);
    requireName(subject);
    requireName(predicate);
  }
  const [first] = quads;
  return {
    subject: first?.subject.value ?? "",
    statements: byPredicate(quads).map(statementOf),
    ...(first && first.graph.termType !== "DefaultGraph" ? { graph: first.graph.value } : {}),
  };
}

/** Quads with the same predicate next to each other, the classes first. */
function byPredicate(quads: readonly Quad[]): readonly Quad[] {
  const groups = new Map<string, Quad[]>([[rdf.type, []]]);
  for (const quad of quads) {
    const group = groups.get(quad.predicate.value);
    if (group) group.push(quad);
    else groups.set(quad.predicate.value, [quad]);
  }
  return [...groups.values()].flat();
}

function requireName({ termType, value }: Term): void {
  if (termType !== "NamedNode" || value === "") throw refusedTerm("an IRI", `${termType} ${value}`);
}

const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

function statementOf({ predicate, object }: Quad): WrittenStatement {
  if (object.termType === "NamedNode")
    return { predicate: predicate.value, object: object.value, datatype: undefined };
  if (object.termType !== "Literal")
    throw refusedTerm("an IRI or a literal", `${object.termType} ${object.value}`);
  const { value, language, datatype } = object;
  if (!isWellFormed(value)) throw refusedTerm("text without lone surrogates", value);
  if (language !== "" && !languageTag.test(language))
    throw refusedTerm("a language tag (BCP 47)", language);
  return {
    predicate: predicate.value,
    object: value,
    datatype: datatype.value,
    ...(language === "" ? {} : { language }),
  };
}
