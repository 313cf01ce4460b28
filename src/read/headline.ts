import type { ReadingRule } from "./reading-rule.ts";

/** How a line looks that may stand over a text. */
export interface TitleShape {
  readonly words: number;
  /** Ends like a sentence, with a full stop. */
  readonly stopped: boolean;
  /** More than one sentence. */
  readonly sentences: boolean;
}

const longest = 400;

/** The shape of a line that could be a title; undefined for what never is one. */
function titleShape(line: string): TitleShape | undefined {
  if (line.length > longest) return undefined;
  if (/^(?:[-*•·–—>]|\(?\d{1,3}[.)]\s|[a-z][.)]\s)/iu.test(line)) return undefined;
  if (/(?:[:;,…]|\.\.\.?)["'”’]?$/u.test(line)) return undefined;
  if (/https?:\/\//u.test(line)) return undefined;
  return {
    words: line.split(/\s+/u).length,
    stopped: /\.["'”’)]{0,2}$/u.test(line) && !/\b\p{Lu}\.(?:\p{Lu}\.)+$/u.test(line),
    sentences: /\p{Ll}{3}[.!?]["'”’]?\s+["'“‘]?\p{Lu}/u.test(line),
  };
}

/** Whether most of its longer words begin with a capital. */
function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/u).slice(1);
  const longer = words.filter((word) => /^\P{L}{0,2}\p{L}{4}/u.test(word));
  const capitals = longer.filter((word) => /^\P{L}{0,2}\p{Lu}/u.test(word));
  return longer.length >= 3 && capitals.length * 4 >= longer.length * 3;
}

/** What comes after a line that may be the headline. */
export interface Following {
  /** A byline, a date or a text that opens with a dateline and an agency or a day in it. */
  readonly headMatter: boolean;
  /** Of the longest of the paragraphs that come next. */
  readonly length: number;
  /** One of them ends like a sentence. */
  readonly sentence: boolean;
}

/**
 * A first line is the headline when it lacks a full stop and something longer follows; with a
 * full stop only when its capitals or what follows show that it is no sentence of the text.
 */
export function isHeadline(printed: string, next: Following | undefined): boolean {
  // Databases put "Title; Subtitle" into lines of their own and leave the semicolon.
  const line = printed.endsWith(";") ? `${printed.slice(0, -1)}.` : printed;
  const shape = titleShape(line);
  if (shape === undefined || next === undefined) return false;
  if (shape.words > (next.headMatter ? 40 : 25)) return false;
  if (next.headMatter) return !(shape.stopped && shape.sentences);
  if (next.length <= line.length && (shape.stopped || !next.sentence)) return false;
  if (!shape.stopped) return true;
  return !shape.sentences && (isTitleCase(line) || isTelegraphic(line, shape.words));
}

/** "Rescue teams reach flooded villages." leaves out the words that "The teams have reached them." has. */
function isTelegraphic(line: string, words: number): boolean {
  return (
    words >= 4 &&
    words <= 14 &&
    !/\b(?:a|an|the|i|we|he|she|it|they|you|is|are|was|were|has|have|had|been|said|this|these|there)\b/iu.test(
      line,
    )
  );
}

/** A title within the text, by its shape alone; what follows it is looked at in blocks.ts. */
export const headingRule: ReadingRule<TitleShape> = {
  name: "heading",
  construction: "A SHORT LINE WITHOUT FINAL PUNCTUATION",
  examples: [
    ["Minister visits flood victims in Venice", "6"],
    ["What Comes Next for the Euro?", "6"],
    ["Games, music and more", "4"],
    ["Markets in ‘free fall’", "4"],
  ],
  counterexamples: [
    "The minister visited flood victims.",
    "MERKEL: We will see",
    "“We will see”",
    "“We will see,” she said",
    "Did anybody in the ministry know why the minister waited so long?",
    "- Bring water and a map",
    "2) Bring water and a map",
    "They asked for three things:",
    "and so on",
    "See https://example.org/more",
    "The committee that was set up after the flood in Venice has not yet met and will not meet before spring",
  ],
  read: (line) => {
    const shape = titleShape(line);
    if (shape === undefined || shape.stopped || shape.sentences || shape.words > 15) {
      return undefined;
    }
    if (!/^["'“‘«`([#@]{0,2}[\p{Lu}\p{N}$£€¥\p{Lo}]/u.test(line)) return undefined;
    // Short questions are titles, longer ones sentences of the text.
    if (/[?!]["”’]?$/u.test(line) && shape.words > 8 && !isTitleCase(line)) return undefined;
    if (/^["“].{0,390}[.!?,]["”]/su.test(line)) return undefined;
    if (/^[^:]{1,30}: /u.test(line) || /^["“‘'].{0,390}["”’']$/su.test(line)) return undefined;
    return shape;
  },
  show: (_, shape) => shape.words.toString(),
};

const kicker =
  /^(?:(?:world|us|uk|business|sports?|political|local|national|breaking|asia|africa|europe|middle east) news|news|world|politics|business|economy|markets|technology|tech|science|health|sports?|opinion|analysis|commentary|entertainment|culture|lifestyle|environment|europe|asia|africa|middle east|americas|top (?:news|stories))$/iu;

/** Whether a line is a section's name, as pages print it over the headline: WORLD NEWS. */
export function isKicker(line: string): boolean {
  return kicker.test(line);
}
