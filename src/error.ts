/** Every way newsgraph refuses work. The part before the slash names the stage. */
export type ErrorCode =
  | "read/empty"
  | "read/binary"
  | "read/encoding"
  | "read/too-large"
  | "read/missing"
  | "read/folder"
  | "read/unreadable"
  | "read/date"
  | "read/format"
  | "iri/base"
  | "iri/invalid"
  | "model/declaration"
  | "model/story"
  | "model/evidence"
  | "bind/declaration"
  | "bind/value"
  | "graph/syntax"
  | "graph/reading"
  | "shapes/syntax"
  | "shapes/constraint"
  | "serialize/term"
  | "serialize/format"
  | "publish/unwritable"
  | "store/address"
  | "store/unreachable"
  | "store/unauthorized"
  | "store/refused"
  | "store/answer"
  | "store/incomplete"
  | "query/syntax"
  | "cli/usage";

/** Where the fault is: a file, a place in it, or a path into a value. */
export interface ErrorPlace {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** A path into structured data, such as `Person/name/0`. */
  readonly path?: string;
}

export interface ErrorDetails {
  readonly expected?: string;
  readonly got?: string;
  readonly where?: ErrorPlace;
  readonly cause?: unknown;
}

/**
 * The only error this library throws on purpose: unusable input or failed input and output.
 * Doubt about what an article says is never an error (it lowers confidence), and a graph that
 * breaks its shapes is a report value, not an exception.
 */
export class NewsgraphError extends Error {
  readonly code: ErrorCode;
  readonly expected: string | undefined;
  readonly got: string | undefined;
  readonly where: ErrorPlace | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "NewsgraphError";
    this.code = code;
    this.expected = details.expected;
    this.got = details.got;
    this.where = details.where;
  }
}

/** Narrows to a NewsgraphError, also one thrown by another copy of the library or another realm. */
export function isNewsgraphError(value: unknown): value is NewsgraphError {
  return (
    value instanceof NewsgraphError ||
    (value instanceof Error && value.name === "NewsgraphError" && "code" in value)
  );
}
