import { NewsgraphError } from "../error.ts";
import { isAbsoluteIri } from "../model/iri.ts";

/** A statement that is ready to be written, but for the look at its IRIs. */
export interface WrittenStatement {
  readonly predicate: string;
  readonly object: string;
  /** Undefined where the object is an IRI. */
  readonly datatype: string | undefined;
  /** Only literals with a language tag have one. */
  readonly language?: string;
}

/** What is said of one subject in one graph. */
export interface Block {
  readonly subject: string;
  /** Without a name it is the default graph. */
  readonly graph?: string;
  /** Those with the same predicate next to each other, the classes first. */
  readonly statements: readonly WrittenStatement[];
}

export type Declared = "all" | "used";

/** Writes a graph piece by piece. A piece is checked before any of it is given out. */
export interface GraphWriter {
  readonly block: (block: Block) => string;
  /** What stands before the first block: all prefixes, or only those that were used until now. */
  readonly head: (declared: Declared) => string;
  readonly foot: () => string;
}

export interface WriterOptions {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly base: string;
  /** The graph that statements of the default graph are put in. */
  readonly graph?: string | undefined;
}

/**
 * Checks and writes each IRI once, as most stand in many statements. An IRI that holds `>` or a space
 * would end early in the file and become other statements when it is read: it is refused. The memory
 * is emptied from time to time, as a stream may be longer than what fits into it.
 *
 * @throws NewsgraphError serialize/term
 */
export function iriWriter(write: (iri: string) => string): (iri: string) => string {
  const known = new Map<string, string>();
  return (iri) => {
    const before = known.get(iri);
    if (before !== undefined) return before;
    if (!isAbsoluteIri(iri)) throw refusedTerm("an absolute IRI", iri);
    const written = write(iri);
    if (known.size >= 50_000) known.clear();
    known.set(iri, written);
    return written;
  };
}

export const refusedTerm = (expected: string, got: string): NewsgraphError =>
  new NewsgraphError("serialize/term", `A term cannot be written: ${JSON.stringify(got)}`, {
    expected,
    got,
  });
