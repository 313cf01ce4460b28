import { givenName } from "../../language/gazetteer/given-names.ts";
import {
  isLegalForm,
  organizationHead,
  organizationNoun,
} from "../../language/gazetteer/organization-words.ts";
import { placeNoun } from "../../language/gazetteer/place-words.ts";
import { surname } from "../../language/gazetteer/surnames.ts";
import type { OfficePhrase } from "../roles/office-phrases.ts";
import { portfolioWords } from "../roles/portfolio-words.ts";
import type { DocumentView } from "./document-view.ts";
import { isFirm } from "./firm-names.ts";
import { takesComplement } from "./head-words.ts";
import { isAcronymFor } from "./identity/acronym-definitions.ts";
import { isAllCapitals, startsUpper } from "./letter-case.ts";
import { continuation } from "./name-joins.ts";
import { acronymsOf } from "./name-key.ts";
import { isNameWord, type SentenceView } from "./name-words.ts";

/** Tokens that stand together as one name; indices in the sentence, last inclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** "Central banks", "World leaders": a sentence's first word, that only tells what kind of thing follows. */
function isCommonWord(
  { tokens, words, begins, known }: SentenceView,
  first: number,
  last: number,
): boolean {
  const next = tokens[first + 1];
  return (
    first === last &&
    known[first] === undefined &&
    (tokens[first]?.upos === "ADJ" ||
      (begins[first] === true &&
        isCommonLabel(words, first) &&
        next?.upos === "NOUN" &&
        !startsUpper(next.text)))
  );
}

/** "*Budget* director", "*Country* singer Ana Lund" */
function isCommonLabel(words: readonly string[], at: number): boolean {
  const lower = (words[at] ?? "").toLowerCase();
  return (
    portfolioWords.has(lower) ||
    (placeNoun(lower) !== undefined &&
      organizationNoun(lower) === undefined &&
      startsUpper(words[at + 2] ?? ""))
  );
}

/** Longer than any name: a line of capitals, a table. */
const longestRun = 16;

/** The longest stretches of capitalized words, with the small words that names have inside. */
export function nameRuns(
  sentence: SentenceView,
  offices: readonly OfficePhrase[],
  document: DocumentView,
): readonly NameRun[] {
  const { words } = sentence;
  const isName = words.map((_, i) => isNameWord(sentence, i, document));
  for (const { first, last } of offices) {
    if (first === last && isOfBody(words, first)) continue;
    isName.fill(false, first, last + 1);
    // "the Officer-in-Charge (OC)", but "Senator Soto (PVZ)"
    const short = words[last + 2] ?? "";
    const isShort = words[last + 1] === "(" && words[last + 3] === ")" && isAllCapitals(short);
    if (isShort && isAcronymFor(short, words.slice(first, last + 1))) isName[last + 2] = false;
  }
  // A gazetteer's name holds together whatever its words are: "Trinidad and Tobago".
  const until = new Map<number, number>();
  sentence.known.forEach((match, i) => {
    if (match === undefined || match.length < 2) {
      return;
    }
    // "fighters of al Qaeda"
    if (isName[i] || /^(?:The|THE|al|el)$/.test(words[i] ?? "")) {
      isName.fill(true, i, i + match.length);
      until.set(i, i + match.length - 1);
    }
  });
  // "ambassador to Chile Ana Lund": the name of whom begins where the office's complement ends.
  const ends = new Set(offices.filter(({ last, reach }) => reach > last).map(({ reach }) => reach));
  const runs: NameRun[] = [];
  let first = 0;
  while (first < words.length) {
    if (!isName[first]) {
      first++;
      continue;
    }
    let last = first;
    for (;;) {
      last = Math.max(last, until.get(last) ?? 0);
      const next =
        ends.has(last) && !isWithinBody(words, isName, last)
          ? undefined
          : continuation(sentence, isName, first, last, document);
      if (next === undefined) {
        break;
      }
      last = next;
    }
    const before = runs.at(-1);
    const isTicker =
      first === last &&
      before?.last === first - 1 &&
      isLegalForm(words[before.last] ?? "") &&
      isAllCapitals(words[first] ?? "");
    if (last - first < longestRun && !isTicker && !isCommonWord(sentence, first, last)) {
      const opens = opensWithArticle(sentence, first)
        ? first - 2
        : opensWithSpelled(words, first, last)
          ? first - 1
          : first;
      runs.push(...withPartners(words, runs, { first: opens, last }));
    }
    first = last + 1;
  }
  return runs;
}

/** "the Ministry of *Justice*", "the Conference of *Mayors*": the word is the body's, and no title. */
const isOfBody = (words: readonly string[], at: number): boolean =>
  words[at - 1] === "of" &&
  startsUpper(words[at] ?? "") &&
  startsUpper(words[at - 2] ?? "") &&
  takesComplement(words[at - 2] ?? "");

/** "said al-Hadi": the Arabic article in small letters begins the name. */
const opensWithArticle = ({ tokens, words }: SentenceView, first: number): boolean =>
  words[first - 1] === "-" &&
  /^[ae]l$/.test(words[first - 2] ?? "") &&
  tokens[first - 2]?.end === tokens[first - 1]?.start &&
  tokens[first - 1]?.end === tokens[first]?.start;

/** "*All* Rice Congress (ARC)": a small word's capital that the letters in brackets count. */
function opensWithSpelled(words: readonly string[], first: number, last: number): boolean {
  const short = (words[last + 2] ?? "").toLowerCase();
  const spelled = (from: number): boolean =>
    acronymsOf(words.slice(from, last + 1)).includes(short);
  return (
    words[last + 1] === "(" &&
    words[last + 3] === ")" &&
    /^\p{Lu}\p{Ll}/u.test((words[first - 1] ?? "").slice(0, 2)) &&
    spelled(first - 1) &&
    !spelled(first)
  );
}

/** "director of Lagos Municipal Transport Office", "of Toyota LLC": what the office is for goes on to the head of a body. */
function isWithinBody(words: readonly string[], isName: readonly boolean[], at: number): boolean {
  if (isLegalForm(words[at + 1] ?? "")) {
    return true;
  }
  let end = at;
  while (isName[end + 1] && end - at < longestRun && !isLegalForm(words[end + 1] ?? "")) {
    end++;
  }
  return (
    end > at &&
    organizationHead(words[end] ?? "").length > 0 &&
    surname(words[end] ?? "") === undefined &&
    givenName(words[at + 1] ?? "") === undefined
  );
}

/** "Lund, Okoro and Co" is one firm: takes back the runs before that belong to it. */
function withPartners(words: readonly string[], runs: NameRun[], run: NameRun): readonly NameRun[] {
  const joined = words.indexOf("and", run.first);
  if (joined < 0 || joined >= run.last || !isFirm.test(words[joined + 1] ?? "")) {
    return [run];
  }
  let { first } = run;
  for (let before = runs.at(-1); before !== undefined; before = runs.at(-1)) {
    if (before.last !== first - 2 || words[first - 1] !== "," || before.last - before.first > 1) {
      break;
    }
    first = before.first;
    runs.pop();
  }
  return [{ first, last: run.last }];
}
