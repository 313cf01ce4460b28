import type { Analysis, Analyzer, Block, NameType, Sentence, Token } from "./analysis.ts";
import { labelArcs } from "./arc-labels.ts";
import { classOf, digit, letter, space } from "./characters.ts";
import { type EnglishModel, englishModel } from "./english-model.ts";
import { labelInput } from "./label-input.ts";
import { createLexicon, type Lexicon, type LexiconEntry } from "./lexicon.ts";
import { addPhraseHints } from "./name-hints.ts";
import { nameClasses, nameInput, tagNames } from "./name-tagger.ts";
import { parseHeads } from "./parser.ts";
import { addSubtypes } from "./relation-subtypes.ts";
import { splitSentences } from "./sentences.ts";
import { type SettleTags, tagSettler } from "./settle-tags.ts";
import { tagWords } from "./tagger.ts";
import { tokenize } from "./tokenizer.ts";
import type { Word } from "./words.ts";

interface Tools {
  readonly text: string;
  readonly model: EnglishModel;
  readonly lexicon: Lexicon;
  readonly settle: SettleTags;
}

/** Tokenizes, splits, tags, names and parses English. */
export const analyzeEnglish: Analyzer = (text, blocks): Analysis => {
  const model = englishModel();
  const lexicon = createLexicon(model);
  const tools = { text, model, lexicon, settle: tagSettler(lexicon.tags) };
  const sentences = blocks.flatMap((block, index) => analyzeBlock(tools, block, index));
  return { text, sentences };
};

function analyzeBlock(tools: Tools, block: Block, index: number): Sentence[] {
  const { text } = tools;
  const spans: number[] = [];
  tokenize(text, Math.max(0, block.start), Math.min(block.end, text.length), spans);
  const start = (i: number): number => spans[2 * i] ?? 0;
  const end = (i: number): number => spans[2 * i + 1] ?? 0;
  const count = spans.length / 2;
  const boundaries: number[] = [];
  splitSentences(
    (i) => text.slice(start(i), end(i)),
    (i) => i === 0 || start(i) > end(i - 1),
    0,
    count,
    boundaries,
  );
  return boundaries.map((first, k) => {
    const last = boundaries[k + 1] ?? count;
    const tokens = analyzeTokens(tools, spans.slice(2 * first, 2 * last));
    return { start: start(first), end: end(last - 1), tokens, block: index };
  });
}

/** From the spans of one sentence's tokens to the tokens. */
function analyzeTokens({ text, model, lexicon, settle }: Tools, spans: readonly number[]): Token[] {
  const entries: LexiconEntry[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i] ?? 0;
    const end = spans[i + 1] ?? 0;
    const form = text.slice(start, end);
    entries.push(lexicon.entry(form, (form === '"' || form === "'") && opensAt(text, start, end)));
  }
  const words = entries.map(({ word }) => word);
  const tags = new Uint8Array(words.length);
  tagWords(words, model.tag, lexicon.tags.length, tags);
  settle(words, tags);
  const names = findNames(entries, words, tags, model);
  const heads = parseHeads(words, tags, model.parser);
  const xpos = words.map((_, i) => lexicon.tags[tags[i] ?? 0]?.xpos ?? "FW");
  const lemmas = entries.map((entry, i) => lexicon.lemma(entry, tags[i] ?? 0));
  const relations = findRelations(words, tags, heads, model);
  addSubtypes({ lemmas, keys: words.map(({ key }) => key), xpos, heads, relations });
  return words.map(({ form }, i) => {
    const start = spans[2 * i] ?? 0;
    const name = nameClasses[names[i] ?? 0] ?? "O";
    return {
      start,
      end: start + form.length,
      text: form,
      lemma: lemmas[i] ?? form,
      upos: lexicon.tags[tags[i] ?? 0]?.upos ?? "X",
      xpos: xpos[i] ?? "FW",
      name: (name === "O" ? "" : name.slice(2)) as NameType, // the classes are these types
      nameBegins: name.startsWith("B-"),
      head: heads[i] ?? -1,
      relation: relations[i] ?? "dep",
    };
  });
}

/** A straight mark opens when nothing, a space or an opening mark stands before it and a word after it. */
function opensAt(text: string, start: number, end: number): boolean {
  const before = start === 0 ? space : classOf(text.charCodeAt(start - 1));
  const after = classOf(text.charCodeAt(end));
  if (before === letter || before === digit || after === space) return false;
  return before === space || after === letter;
}

function findNames(
  entries: readonly LexiconEntry[],
  words: readonly Word[],
  tags: Uint8Array,
  model: EnglishModel,
): Uint8Array {
  const forms = words.map(({ form }) => form);
  const hints = Int32Array.from(entries, ({ hint }) => hint);
  addPhraseHints(forms, hints);
  const names = new Uint8Array(words.length);
  tagNames(nameInput(words, tags, hints, model.properTags), model.name, names);
  return names;
}

function findRelations(
  words: readonly Word[],
  tags: Uint8Array,
  heads: Int16Array,
  model: EnglishModel,
): string[] {
  const { classes } = model.labeler;
  const arcs = labelInput(words, tags, heads);
  labelArcs(arcs, model.label, classes.length);
  return words.map((_, i) => {
    if ((heads[i] ?? -1) < 0) return "root";
    const label = classes[arcs.labels[i] ?? 0] ?? "dep";
    return label === "root" ? "dep" : label;
  });
}
