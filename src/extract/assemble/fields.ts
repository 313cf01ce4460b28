export const unique = <T>(values: readonly T[]): readonly T[] =>
  values.length < 2 ? values : [...new Set(values)];

/** A field only where there is something to put in it. */
export const listed = <K extends string, T>(
  key: K,
  values: readonly T[],
): { readonly [P in K]?: readonly T[] } =>
  // A computed key widens to string; it is the one given.
  (values.length > 0 ? { [key]: values } : {}) as { readonly [P in K]?: readonly T[] };

/** A field only where its value is known. */
export const given = <K extends string, T>(
  key: K,
  value: T | undefined,
): { readonly [P in K]?: T } =>
  // As above.
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
