import { lemmatize, longestLemmaSuffix, parseLemmaRules } from "../lemmatizer.ts";
import type { GoldSentence } from "./treebank.ts";

function editOf(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return `${word.length - same}\t${lemma.slice(same)}`;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let top = "";
  let most = 0;
  for (const [edit, count] of counts) {
    if (count > most || (count === most && edit < top)) {
      top = edit;
      most = count;
    }
  }
  return top;
}

/** Only these tags have endings; a preposition with another lemma is a slip of the pen. */
const inflected = /^(?:VB[DGNPZ]|NNS|JJ[RS]|RB[RS])$/;

/** Rules for endings, the shortest first; a longer ending gets a rule only where it differs. */
export function learnLemmaRules(
  sentences: readonly GoldSentence[],
  known: (word: string) => boolean,
): string {
  const bySuffix = new Map<string, Map<string, number>>();
  const words = new Map<string, Map<string, number>>();
  const count = (table: Map<string, Map<string, number>>, key: string, edit: string): void => {
    const counts = table.get(key) ?? new Map<string, number>();
    counts.set(edit, (counts.get(edit) ?? 0) + 1);
    table.set(key, counts);
  };
  for (const { tokens } of sentences) {
    for (const { form, lemma, tag } of tokens) {
      const xpos = tag.slice(0, tag.indexOf(" "));
      const word = form.toLowerCase().replaceAll("’", "'");
      if (/^(?:NNPS?|CD|ADD|SYM|LS|FW|IN|UH)$/.test(xpos) || !/^[a-z'-]{1,24}$/.test(word))
        continue;
      count(words, `${xpos}\t${word}`, editOf(word, lemma.toLowerCase()));
    }
  }
  const types: [string, string, string, number][] = [];
  for (const [key, counts] of words) {
    const [xpos = "", word = ""] = key.split("\t");
    const edit = mostFrequent(counts);
    types.push([xpos, word, edit, counts.get(edit) ?? 0]);
    if (!inflected.test(xpos)) continue;
    for (let length = 0; length <= Math.min(longestLemmaSuffix, word.length); length++)
      count(bySuffix, `${xpos}\t${word.slice(word.length - length)}`, edit);
  }
  const chosen = new Map<string, string>();
  const lines: string[] = [];
  const keys = [...bySuffix.keys()].sort(
    (a, b) => a.length - a.indexOf("\t") - (b.length - b.indexOf("\t")) || (a < b ? -1 : 1),
  );
  for (const key of keys) {
    const counts = bySuffix.get(key) ?? new Map<string, number>();
    const tab = key.indexOf("\t");
    let inherited: string | undefined;
    for (let from = tab + 2; from <= key.length && inherited === undefined; from++)
      inherited = chosen.get(key.slice(0, tab + 1) + key.slice(from));
    const edit = mostFrequent(counts);
    let total = 0;
    for (const value of counts.values()) total += value;
    if (edit === (inherited ?? "0\t") || (tab + 1 < key.length && total < 3)) continue;
    chosen.set(key, edit);
    lines.push(`${key}\t${edit}`);
  }
  const rules = parseLemmaRules(lines.join("\n"));
  types.sort((a, b) => (a[0] + a[1] < b[0] + b[1] ? -1 : 1));
  for (const [xpos, word, edit, seen] of types) {
    const [cut = "0", add = ""] = edit.split("\t");
    const lemma = word.slice(0, word.length - Number(cut)) + add;
    const enough = seen > (xpos.startsWith("V") ? 0 : inflected.test(xpos) ? 1 : 2);
    if (enough && lemma !== lemmatize(word, xpos, rules, known))
      lines.push(`${xpos}\t^${word}\t${edit}`);
  }
  return lines.join("\n");
}
