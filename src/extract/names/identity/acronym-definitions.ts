import { isBodyHead } from "../head-words.ts";
import { isAllCapitals } from "../letter-case.ts";
import { acronymsOf } from "../name-key.ts";
import type { NameSpot, SentenceSpots } from "../name-spots.ts";

/**
 * Pairs of name and acronym, as indices of the sentence's spots: "International Rice Institute (IRI)", and the other way
 * round, "IRI (International Rice Institute)". What is in brackets must fit: "Lund (UNICEF)" is no definition.
 */
export function acronymDefinitions({
  view,
  spots,
}: SentenceSpots): readonly (readonly [long: number, short: number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < spots.length; i++) {
    const [a, b] = [spots[i], spots[i + 1]];
    if (a === undefined || b === undefined) {
      continue;
    }
    if (isCalledElse(view.words, a, b)) {
      pairs.push([i, i + 1]);
      continue;
    }
    const opening = view.words[a.last + 1];
    // A few words may stand between: "the Rice Institute of Lund (RIL)" ends its name with a lower-case head at times.
    const opensAt = opening === "(" ? a.last + 1 : view.words[a.last + 2] === "(" ? a.last + 2 : -1;
    if (opensAt < 0 || b.first !== opensAt + 1 || !/^[),;]$/.test(view.words[b.last + 1] ?? "")) {
      continue;
    }
    const [wordsA, wordsB] = [
      view.words.slice(a.first, a.last + 1),
      view.words.slice(b.first, b.last + 1),
    ];
    if (
      wordsB.length === 1 &&
      (isAcronymFor(wordsB[0] ?? "", wordsA) || isForeignAcronym(b, wordsA, opening === "("))
    ) {
      pairs.push([i, i + 1]);
    } else if (wordsA.length === 1 && isAcronymFor(wordsA[0] ?? "", wordsB)) {
      pairs.push([i + 1, i]);
    }
  }
  return pairs;
}

/** "the Umbra Rice Federation, *better known as* Umric": a body's one-word name behind its whole one. */
function isCalledElse(words: readonly string[], long: NameSpot, short: NameSpot): boolean {
  const between = words.slice(long.last + 1, short.first).join(" ");
  return (
    between.length < 40 &&
    /^,? ?(?:(?:also|better|commonly|widely|locally) )?known (?:as|by its \w+ \w+)(?: the)?$/.test(
      between,
    ) &&
    short.first === short.last &&
    long.last > long.first &&
    words.slice(long.first, long.last + 1).some(isBodyHead)
  );
}

/** "the Liberal Front (PFL)", "Cobalt Mining (CBLT)": a body's letters in its own language, a firm's on the exchange. */
const isForeignAcronym = (short: NameSpot, long: readonly string[], follows: boolean): boolean =>
  follows &&
  short.known.length === 0 &&
  /^\p{Lu}{3,6}$/u.test(short.text) &&
  long.length > 1 &&
  (isBodyHead(long.at(-1) ?? "") || (long[1] === "of" && isBodyHead(long[0] ?? "")));

/** Same first letter and every letter in order among the long form's words suffices where the text itself defines it. */
export function isAcronymFor(short: string, long: readonly string[]): boolean {
  const letters = short.replace(/[.\s]/g, "").toLowerCase();
  if (!isAllCapitals(short) || letters.length < 2 || letters.length > 10 || long.length < 2) {
    return false;
  }
  if (acronymsOf(long).includes(letters)) {
    return true;
  }
  const text = long.join(" ").toLowerCase().slice(0, 120);
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) {
      return false;
    }
  }
  const initials = long.filter((word) => letters.includes(word.charAt(0).toLowerCase())).length;
  return initials * 2 >= letters.length;
}

/**
 * "insulin pump (IP)": small words explain the acronym, so it is none of the gazetteers' names. The spot stands alone in
 * brackets.
 */
export function isExplainedBySmallWords(words: readonly string[], at: number): boolean {
  const letters = (words[at] ?? "").replaceAll(".", "").toLowerCase();
  if (words[at - 1] !== "(" || words[at + 1] !== ")" || letters.length < 2 || letters.length > 6) {
    return false;
  }
  const from = at - 1 - letters.length;
  for (let i = 0; i < letters.length; i++) {
    const word = words[from + i] ?? "";
    if (word.charAt(0) !== letters[i] || word !== word.toLowerCase()) {
      return false;
    }
  }
  return true;
}
