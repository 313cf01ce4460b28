// Only bases and names that RFC 3986 gives back unchanged: no dot segments, no empty segments, no
// colon (what stands before one may be a scheme), no character that any reader escapes.
const plainBase = /^https?:\/\/[a-z0-9.-]+(?::[0-9]+)?\/(?:[A-Za-z0-9._~-]+\/)*$/;
const plainName = /^(?![/#])[A-Za-z0-9._~/=,-]+(?:#[A-Za-z0-9._~/=,-]+)?$/;
const changedByResolution = /(?:^|\/)\.{0,2}(?:\/|$|#)/;

/**
 * Makes the function that shortens an absolute IRI against a base, where every reader is sure to make
 * the same IRI of it again; undefined for all others.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-5.2
 */
export function relativizer(base: string): (iri: string) => string | undefined {
  if (!plainBase.test(base) || hasDotSegment(base)) return () => undefined;
  return (iri) => {
    if (!iri.startsWith(base)) return undefined;
    const rest = iri.slice(base.length);
    return plainName.test(rest) && !changedByResolution.test(rest) ? rest : undefined;
  };
}

const hasDotSegment = (base: string): boolean => /\/\.{1,2}\//.test(base);
