import { alsoEnglish, functionWords } from "./function-words.ts";

/** So much of a text is looked at; the rest is in the same language. */
const sample = 6000;
/** Fewer letters than this tell nothing. */
const fewLetters = 12;

/** Scripts by code point, in order; those that one language of news mostly uses are named after it. */
const scripts: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x41, 0x5a, "latin"],
  [0x61, 0x7a, "latin"],
  [0xc0, 0x24f, "latin"],
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "cyrillic"],
  [0x531, 0x58f, "hy"],
  [0x590, 0x5ff, "he"],
  [0x600, 0x6ff, "arabic"],
  [0x750, 0x77f, "arabic"],
  [0x900, 0x97f, "hi"],
  [0x980, 0x9ff, "bn"],
  [0xa00, 0xa7f, "pa"],
  [0xa80, 0xaff, "gu"],
  [0xb80, 0xbff, "ta"],
  [0xc00, 0xc7f, "te"],
  [0xc80, 0xcff, "kn"],
  [0xd00, 0xd7f, "ml"],
  [0xd80, 0xdff, "si"],
  [0xe00, 0xe7f, "th"],
  [0xe80, 0xeff, "lo"],
  [0x1000, 0x109f, "my"],
  [0x10a0, 0x10ff, "ka"],
  [0x1100, 0x11ff, "ko"],
  [0x1200, 0x137f, "am"],
  [0x1780, 0x17ff, "km"],
  [0x1e00, 0x1eff, "latin"],
  [0x3040, 0x30ff, "kana"],
  [0x3400, 0x4dbf, "han"],
  [0x4e00, 0x9fff, "han"],
  [0xac00, 0xd7af, "ko"],
];

const languageOfWord = indexWords();

/**
 * The language of a text as an ISO 639-1 code, or "und" when too little of it is there to tell.
 * By script, and in Latin script by function words. Cheap: it looks at the beginning only.
 *
 * @example guessLanguage("The bridge was closed on Monday.") // "en"
 */
export function guessLanguage(text: string): string {
  const counts = countScripts(text);
  let script = "";
  let most = 0;
  let letters = 0;
  for (const [, , name] of scripts) {
    const count = counts.get(name) ?? 0;
    if (count > most) [script, most] = [name, count];
  }
  for (const count of counts.values()) letters += count;
  const start = text.slice(0, sample);
  const kana = counts.get("kana") ?? 0;
  // A kanji, hanzi or hangul says as much as a word.
  if ((script === "han" || script === "kana") && most >= 4)
    return kana * 20 > letters ? "ja" : "zh";
  if (script === "ko" && most >= 4) return "ko";
  if (letters < fewLetters) return "und";
  if (script === "latin") return guessByWords(start);
  if (script === "cyrillic") return /[іїєґ]/iu.test(start) ? "uk" : "ru";
  if (script === "arabic")
    return /[ٹڈڑے]/u.test(start) ? "ur" : /[پچژگ]/u.test(start) ? "fa" : "ar";
  return script === "" ? "und" : script;
}

function countScripts(text: string): ReadonlyMap<string, number> {
  const inRange = scripts.map(() => 0);
  const end = Math.min(text.length, sample);
  for (let at = 0; at < end; at++) {
    const range = rangeOf(text.charCodeAt(at));
    if (range >= 0) inRange[range] = (inRange[range] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [range, [, , script]] of scripts.entries())
    counts.set(script, (counts.get(script) ?? 0) + (inRange[range] ?? 0));
  return counts;
}

/** Index of the range of scripts that a code point is in; -1 for none. */
function rangeOf(code: number): number {
  for (let range = 0; range < scripts.length; range++) {
    const [from, to] = scripts[range] ?? [Infinity, 0];
    if (code <= to) return code >= from ? range : -1;
  }
  return -1;
}

function guessByWords(text: string): string {
  const hits = new Map<string, number>();
  let words = 0;
  // With its hyphens: "al-Mansour" is a name in any language, and "al" tells of none.
  for (const word of text.toLowerCase().match(/-?[\p{L}\p{M}]{1,40}-?/gu) ?? []) {
    words++;
    for (const language of languageOfWord.get(word) ?? []) {
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  let best = "und";
  let most = 0;
  for (const language of Object.keys(functionWords)) {
    const count = hits.get(language) ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  // At least a sixteenth of any running text is function words; a list of names in any language has none.
  const enough = most >= 2 || (most === 1 && words <= 16 && words >= 4);
  return enough && most * 16 >= words ? best : "und";
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of words) {
      // "Ana Ruiz met Jan in Bergen" is no Dutch: what English has too speaks for no other language.
      if (language !== "en" && alsoEnglish.has(word)) continue;
      const languages = index.get(word);
      if (languages === undefined) index.set(word, [language]);
      else languages.push(language);
    }
  }
  return index;
}
