/** Rewrites a word's ending: how many characters go, and what comes instead. */
interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** By "TAG suffix"; a suffix with ^ is a whole word. The longest that fits decides. */
export type LemmaRules = ReadonlyMap<string, Edit>;

export const longestLemmaSuffix = 7;

/** One line a rule: tag, suffix, characters to cut, characters to add. */
export function parseLemmaRules(source: string): LemmaRules {
  const rules = new Map<string, Edit>();
  for (const line of source.split("\n")) {
    const [tag = "", suffix = "", cut = "0", add = ""] = line.split("\t");
    if (tag !== "") rules.set(`${tag} ${suffix}`, { cut: Number(cut), add });
  }
  return rules;
}

/** Names, figures and marks are their own lemma, in the case in which they are written. */
const kept: ReadonlySet<string> = new Set(["NNP", "NNPS", "ADD", "CD", "SYM", "LS"]);

export function lemmatize(form: string, xpos: string, rules: LemmaRules): string {
  if (kept.has(xpos) || form.length > 40) return form;
  const word = form.toLowerCase().replaceAll("’", "'");
  const marked = `^${word}`;
  const whole = rules.get(`${xpos} ${marked}`);
  if (whole !== undefined) return word.slice(0, word.length - whole.cut) + whole.add;
  for (let length = Math.min(longestLemmaSuffix, word.length); length >= 0; length--) {
    const edit = rules.get(`${xpos} ${word.slice(word.length - length)}`);
    if (edit !== undefined && edit.cut < word.length)
      return word.slice(0, word.length - edit.cut) + edit.add;
  }
  return word;
}
