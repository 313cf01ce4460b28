/**
 * A construct of the printed page: data about it and the function that reads it. `Found` holds
 * offsets into the text given to `read`. One test runs the examples of all rules.
 */
export interface ReadingRule<Found> {
  readonly name: string;
  /** The construct in words, with its variable parts in capitals. */
  readonly construction: string;
  /** Texts that are such a construct, with what `show` makes of them. */
  readonly examples: readonly (readonly [text: string, shown: string])[];
  /** Texts that look like one and are not. */
  readonly counterexamples: readonly string[];
  readonly read: (text: string) => Found | undefined;
  /** The parts found, for the examples. */
  readonly show: (text: string, found: Found) => string;
}
