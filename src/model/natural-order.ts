/**
 * A total order on ids in which event-2 comes before event-10 and char=5,9 before char=12,20.
 * Code units decide where no numbers stand, so no locale has a say.
 */
export function naturalOrder(a: string, b: string): number {
  let i = startOfDifference(a, b);
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

/** Where two strings differ, or where the number begins in which they do: most ids share a long start. */
function startOfDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  while (at > 0 && isDigit(a.charCodeAt(at - 1))) at--;
  return at;
}
