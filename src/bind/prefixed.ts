/** Splits an IRI into a prefix and a local name that neither Turtle nor JSON-LD has to escape. */
export type Prefixer = (iri: string) => readonly [prefix: string, localName: string] | undefined;

const plainPrefix = /^[A-Za-z][A-Za-z0-9]*$/;
const plainLocalName = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Makes the function that finds the prefix of an IRI; undefined where none is sure to be read back. */
export function prefixer(prefixes: Readonly<Record<string, string>>): Prefixer {
  const byNamespace = new Map(
    Object.entries(prefixes)
      .filter(([prefix]) => plainPrefix.test(prefix))
      .map(([prefix, namespace]) => [namespace, prefix]),
  );
  return (iri) => {
    const cut = Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1;
    const prefix = byNamespace.get(iri.slice(0, cut));
    const localName = iri.slice(cut);
    return prefix !== undefined && plainLocalName.test(localName) ? [prefix, localName] : undefined;
  };
}
