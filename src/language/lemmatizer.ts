import { irregularLemmas } from "./irregular-forms.ts";

/** Rewrites a word's ending: how many characters go, and what comes instead. */
interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** By XPOS tag. A whole word decides before the longest suffix that fits. */
export type LemmaRules = ReadonlyMap<string, TagRules>;

interface TagRules {
  readonly words: Map<string, Edit>;
  readonly suffixes: Map<string, Edit>;
}

export const longestLemmaSuffix = 7;

/** One line a rule: tag, suffix (or ^ and a whole word), characters to cut, characters to add. */
export function parseLemmaRules(source: string): LemmaRules {
  const rules = new Map<string, TagRules>();
  for (const line of source.split("\n")) {
    const [tag = "", suffix = "", cut = "0", add = ""] = line.split("\t");
    if (tag === "") continue;
    const ofTag = rules.get(tag) ?? { words: new Map(), suffixes: new Map() };
    rules.set(tag, ofTag);
    const edit = { cut: Number(cut), add };
    if (suffix.startsWith("^")) ofTag.words.set(suffix.slice(1), edit);
    else ofTag.suffixes.set(suffix, edit);
  }
  return rules;
}

/** Names, figures and marks are their own lemma, in the case in which they are written. */
const kept: ReadonlySet<string> = new Set(["NNP", "NNPS", "ADD", "CD", "SYM", "LS"]);

/**
 * The lemma of a form with that XPOS tag. Where a rule makes a word of it that is not `known`, but one
 * that differs by an "e" or a doubled letter is, that one is meant: "doubled" is not of "doubl". Of rare verbs, which are not
 * known either, a dictionary's verb is meant: "looted" is of "loot".
 */
export function lemmatize(
  form: string,
  xpos: string,
  rules: LemmaRules,
  known: (word: string) => boolean,
  inDictionary: (verb: string) => boolean = () => false,
): string {
  if (kept.has(xpos) || form.length > 40) return form;
  if (xpos === "NNS" && /^['’]?\d/.test(form)) return form; // the 1960s
  const word = form.toLowerCase().replaceAll("’", "'");
  const irregular = irregularLemmas.get(xpos)?.get(word);
  if (irregular !== undefined) return irregular;
  const ofTag = rules.get(xpos);
  if (ofTag === undefined) return word;
  const whole = ofTag.words.get(word);
  if (whole !== undefined) return word.slice(0, word.length - whole.cut) + whole.add;
  if (ofTag.suffixes.size === 0) return word;
  for (let length = Math.min(longestLemmaSuffix, word.length); length >= 0; length--) {
    const edit = ofTag.suffixes.get(word.slice(word.length - length));
    if (edit === undefined || edit.cut >= word.length || undoubles(word, edit)) continue;
    const lemma = word.slice(0, word.length - edit.cut) + edit.add;
    if (edit.cut === 0 || known(lemma)) return lemma;
    const repaired = repairs(lemma).find(known);
    if (repaired !== undefined || !xpos.startsWith("VB")) return repaired ?? lemma;
    return [lemma, ...stems(word)].find(inDictionary) ?? lemma;
  }
  return word;
}

/** "stopped" loses the letter that was doubled, "swamped" has none. */
function undoubles(word: string, { cut, add }: Edit): boolean {
  const ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : word.length;
  return add === "" && cut === ending + 1 && word.at(-cut) !== word.at(-cut - 1);
}

/** What the endings of a regular verb may have been put to: "free", "fre" of "freed". */
function stems(word: string): string[] {
  const ending = /(?:ed|es|s|ing)$/.exec(word)?.[0];
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  return stem.at(-1) === stem.at(-2) ? [stem, `${stem}e`, stem.slice(0, -1)] : [`${stem}e`, stem];
}

function repairs(lemma: string): string[] {
  const shorter = lemma.slice(0, -1);
  if (lemma.length < 4) return [];
  if (lemma.endsWith("e")) return [shorter];
  return lemma.at(-1) === lemma.at(-2) ? [shorter, `${lemma}e`] : [`${lemma}e`];
}
