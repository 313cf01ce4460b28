import type { Analysis, Analyzer, NameType, PartOfSpeech, Sentence, Token } from "./analysis.ts";
import { labelArcs, labelInput } from "./arc-labels.ts";
import { classOf, digit, letter, space } from "./characters.ts";
import { type EnglishModel, englishModel } from "./english-model.ts";
import { lemmatize } from "./lemmatizer.ts";
import { nameClasses, tagNames } from "./name-tagger.ts";
import { parseHeads, parserInput } from "./parser.ts";
import { addSubtypes } from "./relation-subtypes.ts";
import { splitSentences } from "./sentences.ts";
import { tagWords } from "./tagger.ts";
import { type Spans, tokenize } from "./tokenizer.ts";
import { describeWord, type Word } from "./words.ts";

interface Lexicon {
  readonly word: (form: string, opens: boolean) => Word;
  readonly lemma: (form: string, xpos: string) => string;
}

function createLexicon(model: EnglishModel): Lexicon {
  const words = new Map<string, Word>();
  const lemmas = new Map<string, string>();
  return {
    word: (form, opens) => {
      const key = opens ? ` ${form}` : form;
      const known = words.get(key) ?? describeWord(form, opens);
      words.set(key, known);
      return known;
    },
    lemma: (form, xpos) => {
      const key = `${xpos} ${form}`;
      const known = lemmas.get(key) ?? lemmatize(form, xpos, model.lemmas);
      lemmas.set(key, known);
      return known;
    },
  };
}

/** A straight mark opens when nothing, a space or an opening mark stands before it and a word after it. */
function opensAt(text: string, start: number, end: number): boolean {
  const before = start === 0 ? space : classOf(text.charCodeAt(start - 1));
  const after = classOf(text.charCodeAt(end));
  return (
    before !== letter &&
    before !== digit &&
    after !== space &&
    (before === space || after === letter)
  );
}

interface Pair {
  readonly xpos: string;
  readonly upos: PartOfSpeech;
}

function analyzeSentence(
  text: string,
  spans: Spans,
  first: number,
  last: number,
  block: number,
  model: EnglishModel,
  pairs: readonly Pair[],
  lexicon: Lexicon,
): Sentence {
  const length = last - first;
  const words: Word[] = [];
  for (let i = first; i < last; i++) {
    const start = spans[2 * i] ?? 0;
    const end = spans[2 * i + 1] ?? 0;
    const form = text.slice(start, end);
    words.push(lexicon.word(form, (form === '"' || form === "'") && opensAt(text, start, end)));
  }
  const tags = new Uint8Array(length);
  tagWords(words, model.tag, pairs.length, tags);
  const names = new Uint8Array(length);
  tagNames(words, tags, model.name, names);
  const heads = parseHeads(parserInput(words, tags), model.parse);
  const arcs = labelInput(words, tags, heads);
  labelArcs(arcs, model.label, model.labeler.classes.length);
  const xpos: string[] = [];
  const lemmas: string[] = [];
  const relations: string[] = [];
  for (let i = 0; i < length; i++) {
    const tag = pairs[tags[i] ?? 0]?.xpos ?? "FW";
    xpos.push(tag);
    lemmas.push(lexicon.lemma(words[i]?.form ?? "", tag));
    const label = model.labeler.classes[arcs.labels[i] ?? 0] ?? "dep";
    relations.push((heads[i] ?? -1) < 0 ? "root" : label === "root" ? "dep" : label);
  }
  const keys = words.map(({ key }) => key);
  addSubtypes({ lemmas, keys, xpos, heads, relations });
  const tokens: Token[] = words.map(({ form }, i) => {
    const start = spans[2 * (first + i)] ?? 0;
    const name = nameClasses[names[i] ?? 0] ?? "O";
    return {
      start,
      end: start + form.length,
      text: form,
      lemma: lemmas[i] ?? form,
      upos: pairs[tags[i] ?? 0]?.upos ?? "X",
      xpos: xpos[i] ?? "FW",
      name: (name === "O" ? "" : name.slice(2)) as NameType, // the classes are these types
      nameBegins: name.startsWith("B-"),
      head: heads[i] ?? -1,
      relation: relations[i] ?? "dep",
    };
  });
  return { start: spans[2 * first] ?? 0, end: spans[2 * last - 1] ?? 0, tokens, block };
}

/** Tokenizes, splits, tags, names and parses English. */
export const analyzeEnglish: Analyzer = (text, blocks): Analysis => {
  const model = englishModel();
  const pairs: Pair[] = model.tagger.classes.map((name) => {
    const [xpos = "FW", upos = "X"] = name.split(" ");
    return { xpos, upos: upos as PartOfSpeech }; // the weights hold no other tags
  });
  const lexicon = createLexicon(model);
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const spans: Spans = [];
    const start = Math.max(0, block.start);
    tokenize(text, start, Math.min(block.end, text.length), spans);
    const count = spans.length / 2;
    const boundaries: number[] = [];
    splitSentences(
      (i) => text.slice(spans[2 * i] ?? 0, spans[2 * i + 1] ?? 0),
      (i) => i === 0 || (spans[2 * i] ?? 0) > (spans[2 * i - 1] ?? 0),
      0,
      count,
      boundaries,
    );
    boundaries.forEach((from, k) => {
      const to = boundaries[k + 1] ?? count;
      sentences.push(analyzeSentence(text, spans, from, to, index, model, pairs, lexicon));
    });
  });
  return { text, sentences };
};
