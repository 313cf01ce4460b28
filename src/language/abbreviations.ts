import { classOf, digit, isUpper, letter, space } from "./characters.ts";

/** Words that keep their period; whether a sentence ends after one is decided in sentences.ts. */

/** A title: what follows is a name, so the sentence goes on ("Gen. Okafor"). */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof gen col lt sgt capt cmdr adm maj cpl pvt rep reps sen sens gov govs pres rev " +
    "hon fr msgr amb atty supt insp det brig vice-adm mme mlle messrs st ste ft mt pte dep asst engr smt alh cde"
  ).split(" "),
);

/** Other abbreviations that no English word looks like. */
export const commonAbbreviations: ReadonlySet<string> = new Set(
  (
    "jr sr inc corp ltd llc plc bros co cos assn dept dist univ ave blvd rd hwy etc al vs v jan feb apr jul aug " +
    "sept sep oct nov dec tue tues wed thu thur thurs fri eds vol vols pp fig figs approx est cf ca ibid viz " +
    "calif fla mich minn mont neb nev okla tenn tex wis wyo ariz ark colo conn kan ky md n.y n.j n.h b.c d.c " +
    "ph.d m.d b.a m.a ph esq mfg intl natl govt tel ext"
  ).split(" "),
);

/** Also words of their own: an abbreviation only before a figure ("No. 7", "Sat. 14"). */
const abbreviationsBeforeFigures: ReadonlySet<string> = new Set(
  "no nos mar jun sat sun mon art sec para ch p op ed ver pt".split(" "),
);

/** States that are also words: an abbreviation only after a comma ("Salem, Ore."). */
const abbreviationsAfterComma: ReadonlySet<string> = new Set(
  "miss mass wash ore ill del ind me pa la mo va ala ga id ia o vt".split(" "),
);

/**
 * The period after the word from `start` to `at` belongs to it: "Mr.", "U.S.", "J. Doe", "No. 9".
 * `last` is the character before the word, white space apart; 0 at the beginning.
 */
export function keepsPeriod(
  text: string,
  start: number,
  at: number,
  end: number,
  last: number,
): boolean {
  const word = text.slice(start, at);
  if (word.length > 8) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  const lower = word.toLowerCase();
  let next = at + 1;
  while (next < end && next < at + 4 && classOf(text.charCodeAt(next)) === space) next++;
  const nextClass = next < end ? classOf(text.charCodeAt(next)) : space;
  const capital = isUpper(word.charAt(0));
  if (word.length === 1 && capital)
    return nextClass === letter && isUpper(text.charAt(next)) && (word !== "I" || last === 0);
  if (lower === "al" || lower === "etc" || lower === "vs" || lower === "v")
    return lower !== "v" || !capital;
  if (titleAbbreviations.has(lower)) return capital && lower !== word.toUpperCase();
  if (commonAbbreviations.has(lower)) return capital || lower.includes(".");
  if (abbreviationsBeforeFigures.has(lower)) return nextClass === digit;
  if (abbreviationsAfterComma.has(lower)) return capital && last === 44;
  return false;
}
