import { NewsgraphError } from "../error.ts";
import { hasScheme, isAbsoluteIri } from "../model/iri.ts";

/** What stands before an id that is no absolute IRI. */
export const defaultBase = "https://w3id.org/newsgraph/data/";

const baseForm = /^(?:urn:.*[:/#]|[^?#]*\/|[^#]*#)$/;

/**
 * Checks a base IRI. An id is put behind it as it stands, so it must end where a name may begin.
 * @throws NewsgraphError iri/base
 */
export function checkBase(base: string): string {
  if (!isAbsoluteIri(base) || !baseForm.test(base))
    throw new NewsgraphError("iri/base", `${JSON.stringify(base)} cannot be the base of ids.`, {
      expected: 'an absolute IRI that ends in "/" or "#"',
      got: base,
    });
  return base;
}

/**
 * The absolute IRI of an id: the id itself where it is one, else the base with the id behind it. An IRI
 * has one `#` at most: behind a base that has it, that of `a/ferry-fire#event-1` is written `%23`.
 *
 * @throws NewsgraphError iri/invalid
 */
export function resolveId(id: string, base: string, path: string): string {
  const inFragment = base.includes("#");
  const resolved = hasScheme(id) ? id : base + (inFragment ? id.replaceAll("#", "%23") : id);
  const readable = !inFragment || hasScheme(id) || !id.includes("%23");
  if (id.length > 0 && readable && isAbsoluteIri(resolved)) return resolved;
  throw new NewsgraphError("iri/invalid", `The id ${JSON.stringify(id)} makes no IRI.`, {
    expected: "the characters of an IRI",
    got: resolved,
    where: { path },
  });
}

/** The id that {@link resolveId} makes that IRI of. */
export function idOf(absolute: string, base: string): string {
  if (!absolute.startsWith(base)) return absolute;
  const rest = absolute.slice(base.length);
  if (rest.length === 0 || hasScheme(rest)) return absolute;
  return base.includes("#") ? rest.replaceAll("%23", "#") : rest;
}
