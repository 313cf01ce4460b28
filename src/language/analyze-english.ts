import type { Analysis, Analyzer, Block, NameType, Sentence, Token } from "./analysis.ts";
import { labelArcs, labelSlate } from "./arc-labels.ts";
import { classOf, digit, letter, space } from "./characters.ts";
import { type EnglishModel, englishModel } from "./english-model.ts";
import { labelInput } from "./label-input.ts";
import { createLexicon, type Lexicon, type LexiconEntry } from "./lexicon.ts";
import type { Slate } from "./linear-model.ts";
import { addPhraseHints } from "./name-hints.ts";
import { nameClasses, nameInput, nameSlate, tagNames } from "./name-tagger.ts";
import { guideHeads, parseHeads, parserDesk } from "./parser.ts";
import { addSubtypes } from "./relation-subtypes.ts";
import { splitSentences } from "./sentences.ts";
import { tagSlate, tagWords } from "./tagger.ts";
import { tokenize } from "./tokenizer.ts";
import type { Word } from "./words.ts";

/** A sentence on its way from spans to tokens. */
interface Draft {
  readonly block: number;
  /** Start and end of each token in turn. */
  readonly spans: readonly number[];
  readonly entries: readonly LexiconEntry[];
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
  // What the models find, empty until they have read the sentence.
  readonly names: Uint8Array;
  guide: Int16Array;
  heads: Int16Array;
  relations: string[];
}

/**
 * Tokenizes, splits, tags, names and parses English. Each model reads the whole text before the next one does, so that
 * what it looks up over and over stays in the processor's cache.
 */
export const analyzeEnglish: Analyzer = (text, blocks): Analysis => {
  const model = englishModel();
  const lexicon = createLexicon(model);
  const drafts = blocks.flatMap((block, index) => draftBlock(text, block, index, lexicon));
  const tagging = tagSlate(lexicon.tags.length);
  for (const { words, tags } of drafts) {
    tagWords(words, model.tag, tags, tagging);
    for (const settle of model.settlers) settle(words, tags);
  }
  const naming = nameSlate();
  for (const draft of drafts) findNames(draft, model, naming);
  const desk = parserDesk(drafts.reduce((most, { words }) => Math.max(most, words.length), 0));
  for (const draft of drafts) draft.guide = guideHeads(draft.words, draft.tags, model.parser, desk);
  for (const draft of drafts)
    draft.heads = parseHeads(draft.words, draft.tags, model.parser, desk, draft.guide);
  const labeling = labelSlate(model.labeler.classes.length);
  for (const draft of drafts) draft.relations = findRelations(draft, model, labeling);
  const sentences = drafts.map((draft) => sentenceOf(draft, lexicon));
  return { text, sentences };
};

const unread = new Int16Array(0);

/** The sentences of a block, with nothing told of their words but what their forms tell. */
function draftBlock(text: string, block: Block, index: number, lexicon: Lexicon): Draft[] {
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
    const entries: LexiconEntry[] = [];
    for (let i = first; i < last; i++) {
      const form = text.slice(start(i), end(i));
      const opens =
        (form === '"' || form === "″" || form === "'") && opensAt(text, start(i), end(i));
      entries.push(lexicon.entry(form, opens));
    }
    const words = entries.map(({ word }) => word);
    return {
      block: index,
      spans: spans.slice(2 * first, 2 * last),
      entries,
      words,
      tags: new Uint8Array(words.length),
      names: new Uint8Array(words.length),
      guide: unread,
      heads: unread,
      relations: [],
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

function findNames({ entries, words, tags, names }: Draft, model: EnglishModel, made: Slate): void {
  const forms = words.map(({ form }) => form);
  const hints = new Int32Array(entries.map(({ hint }) => hint));
  addPhraseHints(forms, hints);
  tagNames(nameInput(words, tags, hints, model.properTags), model.name, names, made);
}

function findRelations({ words, tags, heads }: Draft, model: EnglishModel, made: Slate): string[] {
  const { classes } = model.labeler;
  const arcs = labelInput(words, tags, heads);
  labelArcs(arcs, model.label, made);
  return words.map((_, i) => {
    if ((heads[i] ?? -1) < 0) return "root";
    const label = classes[arcs.labels[i] ?? 0] ?? "dep";
    return label === "root" ? "dep" : label;
  });
}

const outside = { name: "", begins: false } as const;

/** What each class of the name tagger says of a word. */
const nameParts = nameClasses.map(
  (name) =>
    name === "O" ? outside : { name: name.slice(2) as NameType, begins: name.startsWith("B-") }, // the classes are these types
);

function sentenceOf(draft: Draft, lexicon: Lexicon): Sentence {
  const { block, spans, entries, words, tags, names, heads, relations } = draft;
  const xpos = words.map((_, i) => lexicon.tags[tags[i] ?? 0]?.xpos ?? "FW");
  const lemmas = entries.map((entry, i) => lexicon.lemma(entry, tags[i] ?? 0));
  addSubtypes({ lemmas, keys: words.map(({ key }) => key), xpos, heads, relations });
  const tokens = words.map(({ form }, i): Token => {
    const { name, begins } = nameParts[names[i] ?? 0] ?? outside;
    return {
      start: spans[2 * i] ?? 0,
      end: spans[2 * i + 1] ?? 0,
      text: form,
      lemma: lemmas[i] ?? form,
      upos: lexicon.tags[tags[i] ?? 0]?.upos ?? "X",
      xpos: xpos[i] ?? "FW",
      name,
      nameBegins: begins,
      head: heads[i] ?? -1,
      relation: relations[i] ?? "dep",
    };
  });
  return { start: spans[0] ?? 0, end: spans[spans.length - 1] ?? 0, tokens, block };
}
