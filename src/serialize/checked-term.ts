import type { Literal, Term } from "@rdfjs/types";
import { NewsgraphError } from "../error.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import { isWellFormed } from "../model/range.ts";

const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * The IRI of a node. An IRI that holds `>` or a space would end early in the file and become other
 * statements when it is read: it is refused, and so is all that has no name.
 *
 * @throws NewsgraphError serialize/term
 */
export function checkedIri(term: Term, position: string): string {
  if (term.termType !== "NamedNode")
    throw refusal(position, "an IRI", `${term.termType} ${term.value}`);
  if (!isAbsoluteIri(term.value)) throw refusal(position, "an absolute IRI", term.value);
  return term.value;
}

/** @throws NewsgraphError serialize/term where a literal has no form in Unicode or a bad language tag. */
export function checkedLiteral(literal: Literal): Literal {
  if (!isWellFormed(literal.value))
    throw refusal("object", "text without lone surrogates", JSON.stringify(literal.value));
  if (literal.language !== "" && !languageTag.test(literal.language))
    throw refusal("object", "a language tag (BCP 47)", literal.language);
  return literal;
}

const refusal = (position: string, expected: string, got: string): NewsgraphError =>
  new NewsgraphError("serialize/term", `A ${position} cannot be written: ${got}`, {
    expected,
    got,
    where: { path: position },
  });
