import type {
  Quad,
  Quad_Graph,
  Quad_Object,
  Quad_Predicate,
  Quad_Subject,
  DataFactory as RdfFactory,
} from "@rdfjs/types";
import { DataFactory, Parser, type ParserOptions } from "n3";
import { type ErrorCode, type ErrorPlace, NewsgraphError } from "../error.ts";

export interface ParseOptions {
  /** Against which relative IRIs are resolved. */
  readonly base?: string;
  /** Where the text is from, for messages. */
  readonly file?: string;
  /** Filled with where each quad ends: line and column of its object. JSON-LD has no such places. */
  readonly places?: Map<Quad, ErrorPlace>;
}

export type LineSyntax = "turtle" | "trig" | "nquads";

const names: { readonly [S in LineSyntax]: string } = {
  turtle: "text/turtle",
  trig: "application/trig",
  nquads: "application/n-quads",
};

/**
 * Reads Turtle, TriG or N-Quads (and N-Triples, which are N-Quads too). Blank nodes are numbered within
 * the text; a prefix for them keeps those of several texts apart.
 *
 * @throws NewsgraphError with the code given, and the line.
 */
export function parseTurtle(
  text: string,
  syntax: LineSyntax,
  code: ErrorCode,
  { base, file, places }: ParseOptions = {},
  blankNodePrefix = "n",
): Quad[] {
  const options = {
    format: names[syntax],
    blankNodePrefix,
    ...(base === undefined ? {} : { baseIRI: base }),
  };
  try {
    return places ? parsePlaced(text, options, file, places) : new Parser(options).parse(text);
  } catch (cause) {
    throw syntaxError(code, cause, lineOf(cause), file);
  }
}

interface Token {
  readonly line: number;
  /** 0-based. */
  readonly start: number;
}

type QuadTerms = [Quad_Subject, Quad_Predicate, Quad_Object, Quad_Graph?];

function parsePlaced(
  text: string,
  options: ParserOptions,
  file: string | undefined,
  places: Map<Quad, ErrorPlace>,
): Quad[] {
  let [before, current]: (Token | undefined)[] = [];
  const factory = {
    ...DataFactory,
    quad: (...[subject, predicate, object, graph]: QuadTerms) => {
      const quad = DataFactory.quad(subject, predicate, object, graph);
      // A statement is known to be over by the mark behind it: its object is the token before.
      const { line = 1, start = 0 } = before ?? {};
      places.set(quad, { ...(file === undefined ? {} : { file }), line, column: start + 1 });
      return quad;
    },
  };
  const parser = new Parser({ ...options, factory: factory as unknown as RdfFactory<Quad> });
  const onToken = (token: Token): void => {
    before = current;
    current = token;
  };
  // n3 documents this callback, and that it leaves parsing synchronous; its types do not have it yet.
  return parser.parse(text, { onToken } as never) as unknown as Quad[];
}

export function syntaxError(
  code: ErrorCode,
  cause: unknown,
  line: number | undefined,
  file: string | undefined,
): NewsgraphError {
  const where: ErrorPlace = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
  const message = cause instanceof Error ? cause.message : String(cause);
  const got = message.replace(/( on line \d+)?\.?$/, "");
  const place = [file, line === undefined ? undefined : `line ${line}`].filter((part) => part);
  return new NewsgraphError(code, `${place.length > 0 ? `${place.join(", ")}: ` : ""}${got}.`, {
    got,
    where,
    cause,
  });
}

/** n3 hangs the line on its errors' context. */
function lineOf(cause: unknown): number | undefined {
  if (typeof cause !== "object" || cause === null || !("context" in cause)) return undefined;
  const { context } = cause;
  if (typeof context !== "object" || context === null || !("line" in context)) return undefined;
  return typeof context.line === "number" ? context.line : undefined;
}
