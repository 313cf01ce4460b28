import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { type ErrorCode, type ErrorPlace, NewsgraphError } from "../error.ts";

export interface ParseOptions {
  /** Against which relative IRIs are resolved. */
  readonly base?: string;
  /** Where the text is from, for messages. */
  readonly file?: string;
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
  { base, file }: ParseOptions = {},
  blankNodePrefix = "n",
): Quad[] {
  try {
    return new Parser({
      format: names[syntax],
      blankNodePrefix,
      ...(base === undefined ? {} : { baseIRI: base }),
    }).parse(text);
  } catch (cause) {
    throw syntaxError(code, cause, lineOf(cause), file);
  }
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
