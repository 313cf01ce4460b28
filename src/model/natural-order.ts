/**
 * A total order on ids in which event-2 comes before event-10 and char=5,9 before char=12,20.
 * Code units decide where no numbers stand, so no locale has a say.
 */
export const naturalOrder = (a: string, b: string): number => compareFrom(0, a, b);

/**
 * Sorts things in place, by the natural order of their ids. The ids of one sort of thing begin alike, with the id
 * of their article: what they all share is compared once, not whenever two of them are.
 */
export function sortNaturally<T>(things: T[], idOf: (thing: T) => string): T[] {
  const [first] = things;
  if (first === undefined || things.length < 2) return things;
  const shared = sharedStart(idOf(first), things, idOf);
  return things.sort((a, b) => compareFrom(shared, idOf(a), idOf(b)));
}

function sharedStart<T>(first: string, things: readonly T[], idOf: (thing: T) => string): number {
  // Most begin as the first two do, which is quicker told than how far they go together.
  let start = first;
  for (const thing of things) {
    const id = idOf(thing);
    if (!id.startsWith(start)) start = first.slice(0, commonLength(0, start.length, first, id));
  }
  return startOfDigits(first, start.length);
}

/** What stands before `from` is the same in both and ends in no digit. */
function compareFrom(from: number, a: string, b: string): number {
  const common = commonLength(from, Math.min(a.length, b.length), a, b);
  let i = startOfDigits(a, common);
  let j = i;
  while (i < a.length && j < b.length) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(j);
    if (isDigit(x) && isDigit(y)) {
      const endX = endOfDigits(a, i);
      const endY = endOfDigits(b, j);
      const difference = compareDigits(a, i, endX, b, j, endY);
      if (difference !== 0) return difference;
      i = endX;
      j = endY;
    } else if (x !== y) return x - y;
    else {
      i++;
      j++;
    }
  }
  const rest = a.length - i - (b.length - j);
  // Only leading zeros can have made different strings equal so far.
  return rest !== 0 ? rest : a < b ? -1 : a > b ? 1 : 0;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Compares by number without ever making one: an id may hold more digits than a number can. */
function compareDigits(
  a: string,
  fromA: number,
  endA: number,
  b: string,
  fromB: number,
  endB: number,
): number {
  let i = endOfZeros(a, fromA, endA);
  let j = endOfZeros(b, fromB, endB);
  if (endA - i !== endB - j) return endA - i - (endB - j);
  for (; i < endA; i++, j++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(j);
    if (difference !== 0) return difference;
  }
  return 0;
}

function endOfZeros(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 48) at++;
  return at;
}

/** How far two strings are the same, from where they are known to be so to a limit. */
function commonLength(from: number, limit: number, a: string, b: string): number {
  let at = from;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Where the number begins that a place is in or after: strings that differ there differ in their numbers. */
function startOfDigits(text: string, place: number): number {
  let start = place;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}
