import { fold } from "./fold.ts";
import { noLetters, phraseFilter } from "./phrase-filter.ts";

/** Finds phrases of a table in running tokens, whatever the tokenizer makes of hyphens and apostrophes. */
export interface PhraseIndex<Entry> {
  /** The longest phrase that begins at that token and its entries in the table's order. */
  readonly at: (
    words: readonly string[],
    index: number,
    accepts?: (entry: Entry) => boolean,
  ) => PhraseMatch<Entry> | undefined;
  /** The entries of one phrase, printed with blanks: "Secretary-General", "St. Lucia". */
  readonly get: (phrase: string) => readonly Entry[];
}

export interface PhraseMatch<Entry> {
  /** How many tokens the phrase covers. */
  readonly length: number;
  readonly entries: readonly Entry[];
}

/** How the letter case of the text must agree: not at all, or as names are printed. */
export type LetterCase = "any" | "name";

const oneWord = /^[A-Za-z]+$/;

/** No phrase in the tables is longer; a longer token is no part of one and is not looked at. */
const longestPhrase = 80;

/**
 * Tokens are joined without blanks before they are looked up, so "al|-|Qaeda" and "al-Qaeda" both find "al-Qaeda".
 * With the case "name" a phrase that begins with a capital must do so in the text ("turkey" is no state), and one that
 * is an acronym must be printed as one: "US" but not "us" or "Us".
 *
 * @param tell adds the phrases, in the order in which their entries are to be found
 */
export function phraseIndex<Entry>(
  tell: (add: (phrase: string, entry: Entry) => void) => void,
  letterCase: LetterCase,
): PhraseIndex<Entry> {
  // Phrases go by number: tables of thousands are quicker to build without an object for each.
  const printed: string[] = [];
  const entries: Entry[] = [];
  const numbers = new Map<string, number | number[]>();
  const longestFrom = new Map<string, number>();
  tell((phrase, entry) => {
    // Most names are one word; only the others need a look at how they may be cut.
    const isWord = oneWord.test(phrase);
    const print = isWord ? phrase : joined(phrase);
    const key = isWord ? phrase.toLowerCase() : fold(print);
    const number = printed.push(print) - 1;
    entries.push(entry);
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, number);
    else if (typeof known === "number") numbers.set(key, [known, number]);
    else known.push(number);
    if (isWord) {
      if (!longestFrom.has(key)) longestFrom.set(key, 1);
      return;
    }
    const tokens = possibleTokens(phrase);
    for (const start of tokens === 1 ? [key] : possibleFirstTokens(phrase)) {
      longestFrom.set(start, Math.max(longestFrom.get(start) ?? 0, tokens));
    }
  });
  const filter = phraseFilter(numbers.keys(), longestFrom.keys(), numbers.size);

  const entriesOf = (text: string, accepts?: (entry: Entry) => boolean): readonly Entry[] => {
    const known = numbers.get(fold(text));
    const found: Entry[] = [];
    for (const number of typeof known === "number" ? [known] : (known ?? [])) {
      const entry = entries[number];
      if (
        entry !== undefined &&
        (letterCase === "any" || agrees(printed[number] ?? "", text)) &&
        // "NATO" and "Nato" are two phrases of one entry.
        !found.includes(entry) &&
        (accepts === undefined || accepts(entry))
      ) {
        found.push(entry);
      }
    }
    return found;
  };

  return {
    at: (words, index, accepts) => {
      const first = words[index];
      if (first === undefined || first.length > longestPhrase) {
        return undefined;
      }
      // Few words begin a phrase, and few of two begin a longer one.
      const starts = filter.mayStart(filter.next(noLetters, first));
      const longest = starts ? longestFrom.get(fold(first)) : undefined;
      if (longest === undefined) {
        return undefined;
      }
      let text = "";
      let hash = noLetters;
      let match: PhraseMatch<Entry> | undefined;
      for (let length = 1; length <= longest; length++) {
        const word = words[index + length - 1];
        if (word === undefined || text.length + word.length > longestPhrase) {
          break;
        }
        hash = filter.next(hash, word);
        if (!filter.mayOpen(hash)) {
          break;
        }
        text += straight(word);
        const found = filter.mayBe(hash) ? entriesOf(text, accepts) : [];
        if (found.length > 0) {
          match = { length, entries: found };
        }
      }
      return match;
    },
    get: (phrase) => (phrase.length > longestPhrase ? [] : entriesOf(joined(phrase))),
  };
}

function joined(phrase: string): string {
  return straight(phrase.includes(" ") ? phrase.replaceAll(" ", "") : phrase);
}

function straight(text: string): string {
  return text.includes("’") ? text.replaceAll("’", "'") : text;
}

function agrees(printed: string, text: string): boolean {
  if (printed === text) {
    return true;
  }
  if (isAcronym(printed)) {
    return false;
  }
  // Past an article: "the Hague" and "The Hague" are one. In "al-Qaeda" the first capital is the one that counts.
  const capital = printed.slice(articleLength(printed)).search(/\p{Lu}/u);
  if (capital < 0) {
    return true;
  }
  return /\p{Lu}/u.test(text.charAt(articleLength(printed) + capital));
}

function articleLength(printed: string): number {
  return /^The\p{Lu}/u.test(printed) ? 3 : 0;
}

/** "US", "U.S.", "FYROM", "BoE": a lower-case or title-case word with the same letters is another word. */
function isAcronym(printed: string): boolean {
  return (
    (printed.length <= 8 && printed === printed.toUpperCase()) ||
    (printed.length <= 4 && /^.+\p{Lu}/u.test(printed))
  );
}

/** "al-Qaeda" may come as one token or begin with "al"; "People's Republic" with "People's" or "People". */
function possibleFirstTokens(phrase: string): readonly string[] {
  const blank = phrase.indexOf(" ");
  const word = fold(blank < 0 ? phrase : phrase.slice(0, blank));
  const starts = [word];
  for (const mark of ["-", "'", "."]) {
    const end = word.indexOf(mark);
    if (end > 0) {
      starts.push(word.slice(0, end), word.slice(0, end + 1));
    }
  }
  if (/^[a-z]+,$/.test(word)) {
    starts.push(word.slice(0, -1));
  }
  return starts;
}

const cuts = " -'’.,&";

function possibleTokens(phrase: string): number {
  let tokens = 1;
  for (let i = 0; i < phrase.length; i++) {
    if (cuts.includes(phrase.charAt(i))) tokens += 2;
  }
  return tokens;
}
