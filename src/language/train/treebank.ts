import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export interface GoldToken {
  readonly form: string;
  readonly lemma: string;
  /** XPOS and UPOS as one class, "NN NOUN". */
  readonly tag: string;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** BIO; "" where the treebank has no names. */
  readonly name: string;
}

export interface GoldSentence {
  readonly document: string;
  readonly tokens: readonly GoldToken[];
}

/** Tags that mark damaged spelling; a running text is better off with the tag of the word meant. */
const repaired: Readonly<Record<string, string>> = {
  NOUN: "NN",
  PROPN: "NNP",
  ADJ: "JJ",
  ADV: "RB",
  VERB: "VB",
  AUX: "VBZ",
  PRON: "PRP",
  NUM: "CD",
  ADP: "IN",
  SCONJ: "IN",
  X: "FW",
};

function joinTag(upos: string, xpos: string): string {
  if (xpos === "NNP" || xpos === "NNPS") return `${xpos} PROPN`;
  if (xpos === "GW" || xpos === "AFX") return `${repaired[upos] ?? "FW"} ${upos}`;
  return `${xpos} ${upos}`;
}

/**
 * GUM's names begin at the first noun: in "New York" and "United States" the adjective is outside.
 * What is tagged as a proper noun and depends on the name is brought back in.
 */
function widenNames(tokens: GoldToken[]): void {
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || next === undefined) continue;
    if (!next.name.startsWith("B-") || token.name !== "O" || !token.tag.startsWith("NNP")) continue;
    let last = i + 1;
    while (tokens[last + 1]?.name.startsWith("I-")) last++;
    if (token.head <= i || token.head > last) continue;
    tokens[i] = { ...token, name: next.name };
    tokens[i + 1] = { ...next, name: `I-${next.name.slice(2)}` };
  }
}

function parseTreebank(source: string, name: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let tokens: GoldToken[] = [];
  let document = name;
  const close = (): void => {
    widenNames(tokens);
    if (tokens.length > 0) sentences.push({ document, tokens });
    tokens = [];
  };
  for (const line of source.split("\n")) {
    if (line === "") close();
    else if (line.startsWith("# doc ")) document = line.slice(6);
    else if (line.startsWith("# ")) continue;
    else {
      const [form = "", lemma = "", upos = "", xpos = "", head = "0", relation = "", ner = ""] =
        line.split("\t");
      const tag = joinTag(upos, xpos);
      tokens.push({ form, lemma, tag, head: Number(head) - 1, relation, name: ner });
    }
  }
  close();
  return sentences;
}

/** Merges rare tag pairs into the pair that is usual for the same XPOS. */
function unifyTags(sentences: readonly GoldSentence[]): GoldSentence[] {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { tag } of tokens) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const usual = new Map<string, string>();
  for (const [tag, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const xpos = tag.slice(0, tag.indexOf(" "));
    const first = usual.get(xpos) ?? tag;
    usual.set(xpos, first);
    usual.set(tag, count < 16 ? first : tag);
  }
  return sentences.map(({ document, tokens }) => ({
    document,
    tokens: tokens.map((token) => ({ ...token, tag: usual.get(token.tag) ?? token.tag })),
  }));
}

export function readTreebanks(folder: string): GoldSentence[] {
  const read = (name: string): GoldSentence[] =>
    parseTreebank(gunzipSync(readFileSync(join(folder, `${name}.tsv.gz`))).toString("utf8"), name);
  return unifyTags([...read("gum"), ...read("ewt")]);
}

export interface Split {
  readonly train: GoldSentence[];
  readonly test: GoldSentence[];
  readonly news: GoldSentence[];
}

/** GUM's news articles are what reading names is judged by during development. */
export const isNews = ({ document }: GoldSentence): boolean => document.includes("_news_");

/** Holds out every tenth document (of GUM) or block of twenty sentences (of EWT), and all of GUM's news. */
export function splitTreebanks(sentences: readonly GoldSentence[]): Split {
  const train: GoldSentence[] = [];
  const test: GoldSentence[] = [];
  const news: GoldSentence[] = [];
  let document = "";
  let documents = 0;
  let ewt = 0;
  for (const sentence of sentences) {
    if (sentence.document !== document) {
      document = sentence.document;
      documents++;
    }
    if (isNews(sentence)) news.push(sentence);
    else if (document === "ewt") (Math.floor(ewt++ / 20) % 10 === 9 ? test : train).push(sentence);
    else (documents % 10 === 9 ? test : train).push(sentence);
  }
  return { train, test, news };
}

/** Which way a quote mark opens; only straight ones need the gold tag for it. */
export function opensQuote(token: GoldToken): boolean {
  return token.tag.startsWith("``");
}
