/** What the capitals of a single word say. Letters without case (and marks) count as neither. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return isAsciiCapital(code);
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

const isAsciiCapital = (code: number): boolean => code >= 65 && code <= 90;
const isAsciiSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Whether the first character is a letter of a script with two cases. */
export function startsCased(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return isAsciiCapital(code) || isAsciiSmall(code);
  const first = text.charAt(0);
  return first.toLowerCase() !== first.toUpperCase();
}

/** "NATO", "U.S.", "AT&T", "B-52": at least two capitals and no small letter. */
export function isAllCapitals(text: string): boolean {
  if (text.length < 2 || text.length > 40 || isAsciiSmall(text.charCodeAt(1))) {
    return false;
  }
  if (text !== text.toUpperCase()) {
    return false;
  }
  let capitals = 0;
  for (let i = 0; i < text.length && capitals < 2; i++) {
    if (startsUpper(text.charAt(i))) {
      capitals++;
    }
  }
  return capitals === 2;
}

/** "iPhone", "eBay", "al-Qaeda" in one token: a capital behind one to three small letters, hyphen or not. */
export function hasInnerCapital(text: string): boolean {
  let at = 1;
  while (at < 4 && isAsciiSmall(text.charCodeAt(at))) at++;
  // Most words have small letters there, or end.
  return at < 4 && at < text.length && /^\p{Ll}{1,3}['’-]?\p{Lu}/u.test(text);
}

/** "J.", "W", "J.R.": the initials of a given name. */
export function isInitial(text: string): boolean {
  return /^\p{Lu}(?:\.(?:-?\p{Lu}\.){0,3})?$/u.test(text);
}
