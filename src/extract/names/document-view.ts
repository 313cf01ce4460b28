import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { isAllCapitals, startsCased, startsUpper } from "./letter-case.ts";

/** How a sentence uses capitals: where every word has one, a capital tells nothing of names. */
export type CapitalStyle = "plain" | "title" | "capitals";

/** What the whole article tells about its words. */
export interface DocumentView {
  readonly analysis: Analysis;
  /** The printed tokens of each sentence. */
  readonly words: readonly (readonly string[])[];
  readonly styles: readonly CapitalStyle[];
  /** How often a word (lower case) is printed without a capital. */
  readonly small: ReadonlyMap<string, number>;
  /** How often it is printed with one inside a sentence of running text. */
  readonly capital: ReadonlyMap<string, number>;
  /** Whether it reports on games: there countries and towns play and win. */
  readonly sports: boolean;
}

/** Words of games; of these an article about one has several. */
const sportsWords: ReadonlySet<string> = new Set(
  `goal goals goalkeeper midfielder striker defender halftime half-time innings wicket wickets batsman bowler quarterback touchdown touchdowns homer
inning pitcher playoff playoffs semifinal semi-final quarterfinal quarter-final quarterfinals semifinals scored scorer referee kick football soccer rugby
cricket hockey basketball baseball tennis golf coach midfield penalty rebounds assists unbeaten knockout medalist championship
header substitute volleyed equaliser equalizer goalless scoreless relegation fixture fixtures winger wingers fullback hat-trick shutout overtime`.split(
    /\s+/,
  ),
);

export function viewDocument(analysis: Analysis): DocumentView {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  let tokens = 0;
  const sports = new Map<string, number>();
  const styles = analysis.sentences.map(capitalStyle);
  analysis.sentences.forEach((sentence, at) => {
    const plain = styles[at] === "plain";
    let begins = true;
    for (const token of sentence.tokens) {
      if (!startsCased(token.text)) {
        // What follows a colon or an opening quotation mark begins a sentence of its own.
        begins ||= token.upos === "PUNCT" && !/^[,;)\]'’.-]/.test(token.text);
        continue;
      }
      const lower = token.text.toLowerCase();
      tokens++;
      if (lower.length < 20 && sportsWords.has(lower)) {
        count(sports, lower);
      }
      if (!startsUpper(token.text)) {
        count(small, lower);
      } else if (plain) {
        if (!begins) {
          count(capital, lower);
        }
      }
      begins = false;
    }
  });
  return {
    analysis,
    words: analysis.sentences.map(({ tokens }) => tokens.map(({ text }) => text)),
    styles,
    small,
    capital,
    sports: isAboutSports(sports, tokens),
  };
}

/**
 * "Storm Leaves Thousands Without Power" and "MINISTER QUITS OVER LEAK" are headlines; a line of running text
 * has a longer word in small letters.
 */
function capitalStyle({ tokens }: Sentence): CapitalStyle {
  let words = 0;
  let upper = 0;
  let all = 0;
  let lowerLong = 0;
  for (const [at, token] of tokens.entries()) {
    if (!startsCased(token.text) || token.text.length < 2) {
      continue;
    }
    words++;
    if (isAllCapitals(token.text)) {
      all++;
    }
    if (startsUpper(token.text)) {
      upper++;
    } else if (
      token.text.length > 4 &&
      !longFunctionWords.has(token.text) &&
      !isSecondHalf(tokens, at)
    ) {
      lowerLong++;
    }
  }
  if (words >= 3 ? all >= words * 0.7 : all === tokens.length) {
    return "capitals";
  }
  return words >= 4 && lowerLong === 0 && upper >= words * 0.6 && isLine(tokens)
    ? "title"
    : "plain";
}

/** "Governor-elect" has its capital in front. */
const isSecondHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "-" && tokens[at - 1]?.end === tokens[at]?.start;

const longFunctionWords: ReadonlySet<string> = new Set(
  "about above across after against along among around before behind below beneath beside between beyond despite during inside since through toward towards under until while within without would could should their there these those which where".split(
    " ",
  ),
);

/**
 * A headline has no full stop, but on some pages; "Maria Silva met John Okoro." is a sentence however many names it has,
 * "Maria Silva Meets With Her Rival in Oslo." a headline.
 */
function isLine(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return false;
  if (last.text !== "." && last.text !== "!" && last.text !== ".”") return true;
  const cased = tokens.slice(1).filter(({ text }) => startsCased(text));
  return (
    cased.every(({ text, upos }) => startsUpper(text) || smallInTitles.has(upos)) &&
    cased.some(({ text, upos }) => startsUpper(text) && bigInTitles.has(upos))
  );
}

const smallInTitles: ReadonlySet<string> = new Set("ADP DET CCONJ PART SCONJ".split(" "));

/** What has a capital nowhere but in headlines. */
const bigInTitles: ReadonlySet<string> = new Set("VERB AUX PRON ADV ADP SCONJ DET".split(" "));

/** A robot contest has a coach and a football metaphor is soon over. */
function isAboutSports(words: ReadonlyMap<string, number>, tokens: number): boolean {
  let all = 0;
  for (const times of words.values()) {
    all += times;
  }
  return words.size >= 3 && all >= 4 && all * 70 >= tokens;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
