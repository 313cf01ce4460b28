import { fold } from "./fold.ts";

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

interface Printed<Entry> {
  readonly printed: string;
  readonly entry: Entry;
}

const oneWord = /^[A-Za-z]+$/;

/** No phrase in the tables is longer; a longer token is no part of one and is not looked at. */
const longestPhrase = 80;

/**
 * Tokens are joined without blanks before they are looked up, so "al|-|Qaeda" and "al-Qaeda" both find "al-Qaeda".
 * With the case "name" a phrase that begins with a capital must do so in the text ("turkey" is no state), and one that
 * is an acronym must be printed as one: "US" but not "us" or "Us".
 */
export function phraseIndex<Entry>(
  phrases: Iterable<readonly [phrase: string, entry: Entry]>,
  letterCase: LetterCase,
): PhraseIndex<Entry> {
  const byKey = new Map<string, Printed<Entry>[]>();
  const longestFrom = new Map<string, number>();
  for (const [phrase, entry] of phrases) {
    // Most names are one word; only the others need a look at how they may be cut.
    const isWord = oneWord.test(phrase);
    const printed = isWord ? phrase : joined(phrase);
    const key = isWord ? phrase.toLowerCase() : fold(printed);
    const entries = byKey.get(key);
    if (entries === undefined) {
      byKey.set(key, [{ printed, entry }]);
    } else if (!entries.some((other) => other.entry === entry && other.printed === printed)) {
      entries.push({ printed, entry });
    }
    if (isWord) {
      if (!longestFrom.has(key)) longestFrom.set(key, 1);
      continue;
    }
    const tokens = possibleTokens(phrase);
    for (const start of tokens === 1 ? [key] : possibleFirstTokens(phrase)) {
      longestFrom.set(start, Math.max(longestFrom.get(start) ?? 0, tokens));
    }
  }

  const entriesOf = (text: string, accepts?: (entry: Entry) => boolean): readonly Entry[] => {
    const found = byKey.get(fold(text));
    if (found === undefined) {
      return [];
    }
    const entries: Entry[] = [];
    for (const { printed, entry } of found) {
      if (
        (letterCase === "any" || agrees(printed, text)) &&
        // "NATO" and "Nato" are two phrases of one entry.
        !entries.includes(entry) &&
        (accepts === undefined || accepts(entry))
      ) {
        entries.push(entry);
      }
    }
    return entries;
  };

  return {
    at: (words, index, accepts) => {
      const first = words[index];
      if (first === undefined || first.length > longestPhrase) {
        return undefined;
      }
      const longest = longestFrom.get(fold(straight(first)));
      if (longest === undefined) {
        return undefined;
      }
      let text = "";
      let match: PhraseMatch<Entry> | undefined;
      for (let length = 1; length <= longest; length++) {
        const word = words[index + length - 1];
        if (word === undefined || text.length + word.length > longestPhrase) {
          break;
        }
        text += straight(word);
        const entries = entriesOf(text, accepts);
        if (entries.length > 0) {
          match = { length, entries };
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
function possibleFirstTokens(phrase: string): Set<string> {
  const word = fold(straight(phrase)).split(" ")[0] ?? "";
  const starts = new Set([word]);
  for (const mark of ["-", "'", "."]) {
    const end = word.indexOf(mark);
    if (end > 0) {
      starts.add(word.slice(0, end));
      starts.add(word.slice(0, end + 1));
    }
  }
  if (/^[a-z]+,$/.test(word)) {
    starts.add(word.slice(0, -1));
  }
  return starts;
}

function possibleTokens(phrase: string): number {
  const marks = phrase.match(/[ \-'’.,&]/g);
  return marks === null ? 1 : 1 + 2 * marks.length;
}
