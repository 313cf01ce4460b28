/** What the capitals of a single word say. Letters without case (and marks) count as neither. */
export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** "NATO", "U.S.", "AT&T", "B-52": at least two capitals and no small letter. */
export function isAllCapitals(text: string): boolean {
  if (text.length < 2 || text.length > 40 || text !== text.toUpperCase()) {
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
  return /^\p{Ll}{1,3}['’-]?\p{Lu}/u.test(text);
}

/** "J.", "W", "J.R.": the initials of a given name. */
export function isInitial(text: string): boolean {
  return /^\p{Lu}(?:\.(?:-?\p{Lu}\.){0,3})?$/u.test(text);
}
