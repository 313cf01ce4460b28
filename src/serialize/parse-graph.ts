import type { Quad, Quad_Graph, Quad_Object, Quad_Predicate, Quad_Subject } from "@rdfjs/types";
import { DataFactory } from "n3";
import { NewsgraphError } from "../error.ts";
import { hasScheme } from "../model/iri.ts";
import { type Format, formatOf } from "./formats.ts";
import { type ParseOptions, parseTurtle, syntaxError } from "./parse-turtle.ts";

/**
 * Reads a graph in any of our formats. Nothing is ever fetched: a JSON-LD document has to bring its
 * context along.
 *
 * @example
 * (await parseGraph("<urn:ship> <urn:flag> <urn:state>.", "turtle")).length; // 1
 *
 * @throws NewsgraphError graph/syntax with the line; graph/reading where JSON-LD would lose something
 * on the way, or refers to what would have to be fetched.
 */
export async function parseGraph(
  text: string,
  format: Format,
  options: ParseOptions = {},
): Promise<Quad[]> {
  const { name } = formatOf(format);
  return name === "jsonld"
    ? parseJsonLd(text, options)
    : parseTurtle(text, name, "graph/syntax", options).map((quad) => refuseRelative(quad, options));
}

/** n3 leaves relative IRIs as they stand, and a graph that holds some says nothing to anybody else. */
function refuseRelative(quad: Quad, { file }: ParseOptions): Quad {
  for (const term of [quad.subject, quad.predicate, quad.object, quad.graph])
    if (term.termType === "NamedNode" && !hasScheme(term.value))
      throw new NewsgraphError(
        "graph/syntax",
        `The relative IRI <${term.value}> has no base to be resolved against.`,
        {
          expected: "an absolute IRI",
          got: term.value,
          ...(file === undefined ? {} : { where: { file } }),
        },
      );
  return quad;
}

async function parseJsonLd(text: string, { base, file }: ParseOptions): Promise<Quad[]> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw syntaxError("graph/syntax", cause, lineOfJsonError(cause, text), file);
  }
  // Loaded only here: it is large, and most runs read no JSON-LD.
  const { default: jsonld } = await import("jsonld");
  const fetched: string[] = [];
  const options = {
    ...(base === undefined ? {} : { base }),
    // What cannot be expanded would else be dropped without a word; the types do not know of it.
    safe: true,
    documentLoader: async (url: string): Promise<never> => {
      fetched.push(url);
      throw new Error(`${url} is not fetched`);
    },
  };
  try {
    // Whatever JSON it is: toRDF refuses what is no JSON-LD.
    const dataset: unknown = await jsonld.toRDF(document as object, options);
    // With no format asked for, toRDF gives plain objects in the form of RDF/JS quads.
    return (dataset as Quad[]).map(asQuad);
  } catch (cause) {
    const [url] = fetched;
    const got = lossIn(cause);
    throw new NewsgraphError(
      "graph/reading",
      url === undefined
        ? `The JSON-LD cannot be read without loss: ${got}`
        : `The JSON-LD refers to ${url}, and nothing is fetched.`,
      {
        expected: "a document with its context inline",
        got: url ?? got,
        cause,
        ...(file === undefined ? {} : { where: { file } }),
      },
    );
  }
}

/** In safe mode jsonld.js says what would be lost in its errors' details. */
function lossIn(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { details } = cause as {
    details?: { event?: { message?: string; details?: Readonly<Record<string, unknown>> } };
  };
  const { event } = details ?? {};
  if (event?.message === undefined) return cause.message;
  const { property, expandedProperty, value, id } = event.details ?? {};
  const culprit = property ?? expandedProperty ?? id ?? value;
  return culprit === undefined ? event.message : `${event.message} (${JSON.stringify(culprit)})`;
}

const asQuad = ({ subject, predicate, object, graph }: Quad): Quad =>
  DataFactory.quad(
    // A copy of a term of some type is of that type.
    DataFactory.fromTerm(subject as never) as Quad_Subject,
    DataFactory.fromTerm(predicate as never) as Quad_Predicate,
    DataFactory.fromTerm(object as never) as Quad_Object,
    DataFactory.fromTerm(graph as never) as Quad_Graph,
  );

/** JavaScript engines tell the position of a fault in words. */
function lineOfJsonError(cause: unknown, text: string): number | undefined {
  const match = cause instanceof Error ? /position (\d+)/.exec(cause.message) : null;
  return match ? text.slice(0, Number(match[1])).split("\n").length : undefined;
}
