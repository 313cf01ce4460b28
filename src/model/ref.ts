declare const kindOf: unique symbol;

/**
 * The id of a thing in a story, branded with the kind it names, so that a person's id does not
 * compile where an organization's belongs. Its characters are an IRI reference: an absolute IRI,
 * or one that becomes absolute when the base IRI is put before it (`state/france`,
 * `a/budget-vote#event-3`).
 */
export type Ref<Kind extends string> = string & { readonly [kindOf]: Kind };

/** Brands an id that the caller knows to name a thing of that kind. */
export function refTo<Kind extends string>(_kind: Kind, id: string): Ref<Kind> {
  // The brand exists for the compiler only; story() checks at run time that the kind is right.
  return id as Ref<Kind>;
}
