/**
 * A total order on ids in which event-2 comes before event-10 and char=5,9 before char=12,20.
 * Code units decide where no numbers stand, so no locale has a say.
 */
export function naturalOrder(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(j);
    if (isDigit(x) && isDigit(y)) {
      const endX = endOfDigits(a, i);
      const endY = endOfDigits(b, j);
      const difference = compareDigits(a.slice(i, endX), b.slice(j, endY));
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
function compareDigits(a: string, b: string): number {
  const x = a.replace(/^0+/, "");
  const y = b.replace(/^0+/, "");
  if (x.length !== y.length) return x.length - y.length;
  return x < y ? -1 : x > y ? 1 : 0;
}
