/** Integer hashes for features: no strings are built in the inner loops of tagging and parsing. */

/** What a value is before it is folded into a hash; 0 stays 0. What stands in many features is scrambled once for all. */
export function scramble(value: number): number {
  const k = Math.imul(value, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}

/** Folds one more scrambled value into a hash. */
function fold(hash: number, scrambled: number): number {
  const h = hash ^ scrambled;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Folds one more 32-bit value into a hash (the step of MurmurHash3). */
export const mix = (hash: number, value: number): number => fold(hash, scramble(value));

/** Spreads a hash over all 32 bits, so that any prefix of its bits can serve as a key. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

// The features of the models: a template's number with one to four values. They stand alone, not as closures over the list
// they are written to: those would be made anew for each word and each move.

export const feature2 = (template: number, a: number, b: number): number =>
  finish(mix(mix(template, a), b));

export const feature4 = (template: number, a: number, b: number, c: number, d: number): number =>
  finish(mix(mix(mix(mix(template, a), b), c), d));

// The same of values that are scrambled already.

export const folded1 = (template: number, a: number): number => finish(fold(template, a));

export const folded2 = (template: number, a: number, b: number): number =>
  finish(fold(fold(template, a), b));

export const folded3 = (template: number, a: number, b: number, c: number): number =>
  finish(fold(fold(fold(template, a), b), c));

export const folded4 = (template: number, a: number, b: number, c: number, d: number): number =>
  finish(fold(fold(fold(fold(template, a), b), c), d));

/** Hashes the UTF-16 units from start to end, end exclusive. */
export function hashString(text: string, start = 0, end = text.length): number {
  let h = 0x2f0b4a27;
  for (let i = start; i < end; i++) h = mix(h, text.charCodeAt(i));
  return finish(h ^ (end - start));
}
