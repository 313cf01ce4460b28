import type { Token } from "../../language/analysis.ts";
import { nameParticles } from "../../language/gazetteer/courtesy-titles.ts";
import { isLegalForm } from "../../language/gazetteer/organization-words.ts";
import { type OfficePhrase, officePhrases } from "../roles/office-phrases.ts";
import { separatingOffices } from "../roles/separating-offices.ts";
import type { DocumentView } from "./document-view.ts";
import { isNameHead } from "./head-words.ts";
import { type KnownName, knownNameAt, surelyKnown } from "./known-names.ts";
import { hasInnerCapital, startsUpper } from "./letter-case.ts";
import { type NameRun, nameRuns } from "./name-runs.ts";
import type { SentenceView } from "./name-words.ts";
import { splitRun } from "./split-run.ts";

/** A name in print, not yet known to be of what. */
export interface NameSpot extends NameRun {
  readonly sentence: number;
  /** The syntactic head. */
  readonly head: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the gazetteers know the whole of it as. */
  readonly known: readonly KnownName[];
  /** The office or title directly before it: "President" of "President Ana Lund". */
  readonly title?: OfficePhrase;
}

/** One sentence's names and offices. */
export interface SentenceSpots {
  readonly view: SentenceView;
  readonly offices: readonly OfficePhrase[];
  readonly spots: readonly NameSpot[];
}

export function findNameSpots(document: DocumentView): readonly SentenceSpots[] {
  const views = document.analysis.sentences.map((_, at) => sentenceView(document, at));
  const found = views.map((view) => spotsOf(view, document));
  const taught = taughtBy(found, document);
  return taught === undefined
    ? found
    : found.map((sentence) =>
        hasMissed(sentence, taught) ? spotsOf(sentence.view, taught) : sentence,
      );
}

function sentenceView(document: DocumentView, at: number): SentenceView {
  const tokens = document.analysis.sentences[at]?.tokens ?? [];
  const words = document.words[at] ?? [];
  const matches = words.map((word, i) => (mayOpenName(word) ? knownNameAt(words, i) : undefined));
  return {
    at,
    tokens,
    words,
    style: document.styles[at] ?? "plain",
    matches,
    known: matches.map(surelyKnown),
    begins: beginnings(tokens),
  };
}

/** The gazetteers' names begin with a capital or a digit, but for "al-Qaeda" and "iRobot". */
const mayOpenName = (word: string): boolean =>
  startsUpper(word) || /^\d/.test(word) || hasInnerCapital(word) || nameParticles.has(word);

function spotsOf(view: SentenceView, document: DocumentView): SentenceSpots {
  const offices = separatingOffices(view, officePhrases(view.words, view.known, view.tokens));
  const byReach = new Map(offices.map((office) => [office.reach, office]));
  // "the chairman of Zubaran LLC Ana Lund", "Mrs de Lund": a legal form or a particle stands between.
  const titleBefore = (first: number): OfficePhrase | undefined => {
    const between = view.words[first - 1] ?? "";
    return (
      byReach.get(first - 1) ??
      (isLegalForm(between) || nameParticles.has(between) ? byReach.get(first - 2) : undefined)
    );
  };
  const spots = nameRuns(view, offices, document)
    .filter((run) => !isBareBody(view, run))
    .flatMap((run) => splitRun(view, run, document))
    .map((run) => spotOf(document, view, run, titleBefore(run.first)));
  return { view, offices, spots };
}

const bareBody = /^(?:University|College|School|Hospital|Court|Council|Church|Airport|Museum)$/;

/** "*University* President Ana Lund", "*Hospital* director Karl Lund": what kind of body alone, before whom it employs. */
const isBareBody = ({ tokens, words }: SentenceView, { first, last }: NameRun): boolean =>
  first === last &&
  bareBody.test(words[first] ?? "") &&
  /^(?:NN|NNP)S?$/.test(tokens[last + 1]?.xpos ?? "");

/** "Cobalt Inc fell. Cobalt then ...": a word of a name that was found is one where it begins a sentence too. */
function taughtBy(
  found: readonly SentenceSpots[],
  document: DocumentView,
): DocumentView | undefined {
  const capital = new Map(document.capital);
  for (const { view, spots } of found) {
    for (const { first, last } of spots) {
      for (const word of view.words.slice(first, last + 1)) {
        const lower = word.toLowerCase();
        if (
          word.length > 2 &&
          startsUpper(word) &&
          !document.small.has(lower) &&
          !capital.has(lower) &&
          !isNameHead(word)
        ) {
          capital.set(lower, 1);
        }
      }
    }
  }
  return capital.size === document.capital.size ? undefined : { ...document, capital };
}

function hasMissed({ view, spots }: SentenceSpots, { capital }: DocumentView): boolean {
  return view.words.some(
    (word, i) =>
      view.begins[i] === true &&
      startsUpper(word) &&
      capital.has(word.toLowerCase()) &&
      !spots.some(({ first, last }) => first <= i && i <= last),
  );
}

/** Which tokens begin the sentence or something said in it: after a colon, a dash or an opening quotation mark. */
function beginnings(tokens: readonly Token[]): boolean[] {
  let begins = true;
  return tokens.map((token) => {
    const isMark = token.upos === "PUNCT" || token.upos === "SYM";
    const here = begins && !isMark;
    if (!isMark) {
      begins = false;
    } else if (!/^[,;)\]'’.\-%$£€/&]/.test(token.text)) {
      begins = true;
    }
    return here;
  });
}

function spotOf(
  { analysis }: DocumentView,
  view: SentenceView,
  { first, last }: NameRun,
  title: OfficePhrase | undefined,
): NameSpot {
  const { at, tokens } = view;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const text = analysis.text.slice(start, end);
  return {
    sentence: at,
    first,
    last,
    head: headOf(tokens, first, last),
    start,
    end,
    text,
    known: knownAs(view, first, last),
    ...(title === undefined ? {} : { title }),
  };
}

function knownAs(
  { words, matches }: SentenceView,
  first: number,
  last: number,
): readonly KnownName[] {
  const match = matches[first];
  if (match?.length === last - first + 1) {
    return match.entries;
  }
  // An apostrophe goes missing: "Perus exports".
  const word = words[first] ?? "";
  const stem =
    first === last && /\p{Ll}s$/u.test(word) ? knownNameAt([word.slice(0, -1)], 0) : undefined;
  return (stem?.entries ?? []).flatMap((entry): readonly KnownName[] =>
    entry.kind === "state" && entry.form === "name" ? [{ ...entry, form: "adjective" }] : [],
  );
}

/** The last token whose governor stands outside. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const head = tokens[i]?.head ?? -1;
    if (head < first || head > last) {
      return i;
    }
  }
  return last;
}
