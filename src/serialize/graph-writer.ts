import type { Quad, Term } from "@rdfjs/types";
import { checkedIri } from "./checked-term.ts";

export type Declared = "all" | "used";

/** Writes a graph piece by piece. A piece is checked before any of it is given out. */
export interface GraphWriter {
  /** Quads of one subject in one graph. */
  readonly subject: (quads: readonly Quad[]) => string;
  /** What stands before the first subject: all prefixes, or only those that were used until now. */
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
 * Checks and writes each IRI once, as most stand in many statements. The memory is emptied from time to
 * time: a stream may be longer than what fits into it.
 */
export function iriWriter(
  write: (iri: string) => string,
): (term: Term, position: string) => string {
  const known = new Map<string, string>();
  return (term, position) => {
    const before = term.termType === "NamedNode" ? known.get(term.value) : undefined;
    if (before !== undefined) return before;
    const written = write(checkedIri(term, position));
    if (known.size >= 50_000) known.clear();
    known.set(term.value, written);
    return written;
  };
}
