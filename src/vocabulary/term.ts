declare const isTerm: unique symbol;

/** An IRI that a vocabulary declares. Only {@link terms} makes one, so a typing slip does not compile. */
export type Term = string & { readonly [isTerm]: true };

/**
 * Declares the terms of a vocabulary that are spoken here.
 *
 * @example
 * const ship = terms("https://example.org/ships#", "Ship", "flag");
 * ship.flag; // "https://example.org/ships#flag"
 */
export function terms<const Name extends string>(
  namespace: string,
  ...names: readonly Name[]
): { readonly [N in Name]: Term } {
  const entries = names.map((name) => [name, `${namespace}${name}`]);
  // fromEntries widens the keys to string; they are just the names given.
  return Object.fromEntries(entries) as { readonly [N in Name]: Term };
}
