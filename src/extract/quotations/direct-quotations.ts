import {
  type AttributedSpeech,
  before,
  behind,
  introduced,
  signature,
} from "./attributed-speech.ts";
import {
  endsClause,
  gapIsCue,
  hasSentenceBetween,
  isAnswer,
  isNamedWork,
  isNickname,
  isTitle,
  lastMark,
  type Placed,
  placed,
  sentenceOf,
  startsParagraph,
  startsSentence,
  startsUpper,
  wordCount,
} from "./placed-stretch.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { placeAt, type TokenLine } from "./token-line.ts";

/** Words in quotation marks with whoever spoke them. */
export interface DirectQuotation extends AttributedSpeech {
  /** Indices of the stretches: more than one where the cue stands in the middle. */
  readonly stretches: readonly number[];
}

/** The cue, or the cue and "that", stands right in front of the opening mark. */
const follows = (line: TokenLine, found: AttributedSpeech, at: Placed): boolean => {
  let token = at.first - 1;
  if (line.tokens[token]?.text.toLowerCase() === "that") token -= 1;
  const place = placeAt(line, token);
  return (
    place !== undefined && found.cue?.sentence === place.sentence && found.cue.token === place.token
  );
};

/** A cue right behind the comma of a quotation; a participle (", adding that ...") goes on with the one in front. */
const nearerCue = (
  line: TokenLine,
  at: Placed,
  next: Placed | undefined,
): AttributedSpeech | undefined => {
  if (lastMark(line, at) !== ",") return undefined;
  const found = behind(line, at, next);
  const cue = line.trees[found?.cue?.sentence ?? -1]?.tokens[found?.cue?.token ?? -1];
  return found?.holder === undefined || cue?.xpos === "VBG" ? undefined : found;
};

/** `said that among the young, "joblessness is rising"`: the marks hold the end of a clause, not what was said. */
const endsThatClause = (line: TokenLine, found: AttributedSpeech, at: Placed): boolean => {
  const { cue } = found;
  if (cue === undefined || startsUpper(line, at)) return false;
  const tokens = line.trees[cue.sentence]?.tokens ?? [];
  const that = (line.offsets[cue.sentence] ?? 0) + cue.token + 1;
  return tokens[cue.token + 1]?.text === "that" && that < at.first - 1;
};

/** `said that "if nothing changes", the ward would close`: the marks hold only the beginning of what is said. */
const beginsClause = (line: TokenLine, at: Placed, next: Placed | undefined): boolean => {
  if (startsUpper(line, at)) return false;
  const comma = line.tokens[at.last + 1]?.text === ",";
  if (!comma && lastMark(line, at) !== ",") return false;
  const start = at.last + (comma ? 2 : 1);
  const sentence = sentenceOf(line, at.last);
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(line.tokens[start]?.upos ?? "")) return false;
  if (sentenceOf(line, start) !== sentence || behind(line, at, next) !== undefined) return false;
  let token = start;
  while (sentenceOf(line, token) === sentence && token < start + 12) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(line.tokens[token]?.xpos ?? "")) return true;
    token += 1;
  }
  return false;
};

/** `In a town so small, "nobody locks a door," he said`: the marks hold the end of what he said, which is all of the sentence. */
const endsOwnClause = (line: TokenLine, at: Placed, previous: Placed | undefined): boolean =>
  !startsUpper(line, at) &&
  line.tokens[at.first - 1]?.text === "," &&
  (previous === undefined || sentenceOf(line, previous.last) !== sentenceOf(line, at.first)) &&
  sentenceOf(line, at.first) === sentenceOf(line, at.last);

/** `because "nobody had asked," she said. "They simply came."`: the cue in the gap is the second part's too. */
const afterPartOfClause = (
  line: TokenLine,
  previous: Placed,
  at: Placed,
): AttributedSpeech | undefined => {
  if (!gapIsCue(line, previous, at) || lastMark(line, previous) !== ",") return undefined;
  const cue = behind(line, previous, at);
  return cue?.holder === undefined ? undefined : { ...cue, confidence: cue.confidence * 0.9 };
};

/** `The firm said, "There is no bid" to be discussed.`: the cue right in front of the comma, where no mark leads on to another. */
const rightAhead = (
  line: TokenLine,
  at: Placed,
  previous: Placed | undefined,
): AttributedSpeech | undefined => {
  if (line.tokens[at.first - 1]?.text !== ",") return undefined;
  const found = before(line, at, previous, undefined);
  const place = placeAt(line, at.first - 2);
  const isNear = found?.cue?.sentence === place?.sentence && found?.cue?.token === place?.token;
  return isNear && found?.holder !== undefined ? found : undefined;
};

/** Finds the speaker of every quotation in marks that is more than a phrase inside the article's own clause. */
export function directQuotations(
  line: TokenLine,
  stretches: readonly QuotedStretch[],
): readonly DirectQuotation[] {
  const found: { stretches: number[]; value: AttributedSpeech; last: Placed; afterCue: boolean }[] =
    [];
  const outer = stretches
    .map((stretch, index) => placed(line, stretch, index))
    .filter((at) => at.stretch.parent < 0 && at.last >= at.first && !isNickname(line, at));
  for (const [i, at] of outer.entries()) {
    const previous = outer[i - 1];
    const next = outer[i + 1];
    const recent = found.at(-1);
    const recentIsNeighbor = recent !== undefined && recent.last === previous;
    const free = startsSentence(line, at);
    const mark = lastMark(line, at);
    const whole = startsUpper(line, at) || wordCount(at) > 3;
    const own =
      free || !endsClause(line, at)
        ? undefined
        : before(line, at, previous, recentIsNeighbor ? recent.value.cue : undefined);
    const colonBefore =
      free && startsParagraph(line, at) && line.tokens[at.first - 1]?.text === ":"
        ? before(line, at, previous, undefined)
        : undefined;
    const comma = /^[,:]$/.test(line.tokens[at.first - 1]?.text ?? "");
    const sameParagraph =
      previous !== undefined && at.stretch.paragraph === previous.stretch.lastParagraph;
    const continues =
      recentIsNeighbor &&
      recent.afterCue &&
      sameParagraph &&
      (free || (own === undefined && comma)) &&
      gapIsCue(line, recent.last, at);
    let value: AttributedSpeech | undefined;
    let afterCue = false;
    const colon = line.tokens[at.first - 1]?.text === ":";
    if (
      own !== undefined &&
      !endsThatClause(line, own, at) &&
      !beginsClause(line, at, next) &&
      (comma ||
        follows(line, own, at) ||
        (startsUpper(line, at) && wordCount(at) > 3 && !isTitle(line, at)))
    ) {
      // `It said Clark would help the crews: "Her fight opened doors," the union wrote.`
      const nearer = colon ? nearerCue(line, at, next) : undefined;
      afterCue = nearer !== undefined;
      value = nearer ?? own;
    } else if (colonBefore !== undefined) {
      // "The crowd was loud: // "Go home," said one": the quotation's own cue is nearer.
      const nearer = nearerCue(line, at, next);
      afterCue = nearer !== undefined;
      value = nearer ?? colonBefore;
    } else if (free || (comma && !isNamedWork(line, at) && !endsOwnClause(line, at, previous))) {
      value = behind(line, at, next);
      const ahead =
        value === undefined || /[,?!—–-]/.test(mark) ? undefined : rightAhead(line, at, previous);
      afterCue = ahead === undefined && value !== undefined;
      value = ahead ?? value;
      if (value === undefined && continues && recent !== undefined) {
        recent.stretches.push(at.index);
        recent.last = at;
        continue;
      }
    }
    value ??= signature(line, at);
    if (value === undefined && free && sameParagraph && recent?.last !== previous) {
      value = afterPartOfClause(line, previous, at);
    }
    if (value === undefined && free && whole && /[.!?…]/.test(mark) && !isTitle(line, at)) {
      const last = recentIsNeighbor ? recent : undefined;
      const continued =
        last !== undefined &&
        last.value.rule !== "direct/signature" &&
        (isAnswer(line, last.last, at) ||
          (at.stretch.paragraph - last.last.stretch.lastParagraph <= 1 &&
            !hasSentenceBetween(line, last.last, at, last.value.cue)));
      value =
        continued && last.value.holder !== undefined
          ? {
              holder: last.value.holder,
              rule: "direct/continued",
              confidence: last.value.confidence * 0.9,
            }
          : introduced(line, at);
    }
    if (value !== undefined) {
      found.push({ stretches: [at.index], value, last: at, afterCue });
    }
  }
  return found.map(({ stretches: indices, value }) => ({ stretches: indices, ...value }));
}
