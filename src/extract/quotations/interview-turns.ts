import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { TextSpan } from "../reading.ts";
import type { TokenRange } from "../sentence-tree.ts";
import type { BlockQuotation } from "./block-quotations.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { firstTokenFrom, placeAt, type TokenLine } from "./token-line.ts";

interface Turn extends TextSpan {
  readonly label: string;
  /** A tagger may miss a name here and find it there: one time is enough. */
  readonly isSpeaker: boolean;
  /** First token of the label in the line, and its colon. */
  readonly first: number;
  readonly colon: number;
}

const initial = /^\p{Lu}\.?$/u;
const initials = /^\p{Lu}{2,3}$/u;
const question = /^(?:q|question|interviewer)$/i;
const answer = /^(?:a|answer)$/i;

/** The label of a paragraph: one to four words of a name, or Q and A, and a colon. */
function turnOf(line: TokenLine, paragraph: TextSpan): Turn | undefined {
  const first = firstTokenFrom(line, paragraph.start);
  let colon = first;
  while (colon < first + 5 && line.tokens[colon]?.text !== ":") colon += 1;
  const mark = line.tokens[colon];
  if (mark?.text !== ":" || colon === first || mark.end >= paragraph.end) return undefined;
  const words = line.tokens.slice(first, colon);
  const label = words.map(({ text }) => text).join(" ");
  const isName =
    words.every(({ upos, text }) => upos === "PROPN" || text === "The" || initial.test(text)) ||
    initials.test(label) ||
    (words.length === 1 && personNoun(label.toLowerCase()) !== undefined);
  if (!words.every(({ text }) => /^\p{Lu}/u.test(text))) return undefined;
  // "Hull: Ortiz 12, Marsh 40" is a list of scorers.
  const last = line.tokens[firstTokenFrom(line, paragraph.end) - 1];
  if (!/[.!?…"”’']$/.test(last?.text ?? "")) return undefined;
  const start = line.tokens[colon + 1]?.start ?? paragraph.end;
  const isSpeaker = isName || question.test(label) || answer.test(label);
  return { label, isSpeaker, first, colon, start, end: paragraph.end };
}

/** "She spoke to the Mail", "We sat down with": how an introduction says who is interviewed. */
const meets = /^(?:spoke|speaks|talked|talks|sat|sits|met|meets|chatted|chats|interviewed|caught)$/;

const talks = /^(?:spoke|speaks|talked|talks)$/;

/** The last token of the first of several words that name a person, and of all that follow in one row. */
const nameEnd = (line: TokenLine, first: number): number => {
  let last = first;
  while (line.tokens[last + 1]?.name === "PER") last += 1;
  return last;
};

/** "AL: ..." is Ada Lind: a name of two or more words by its first letters. */
function keepInitials(
  line: TokenLine,
  first: number,
  last: number,
  byInitials: Map<string, TokenRange>,
): void {
  const words = line.tokens.slice(first, Math.min(last, first + 3) + 1);
  const letters = words.map(({ text }) => text[0] ?? "").join("");
  if (words.length > 1 && !byInitials.has(letters)) byInitials.set(letters, { first, last });
}

/**
 * Whom the text in front of the first turn introduces: the only person named there, else whoever was sat down with
 * ("the day Cole won, we sat down with Ada Lind"), else who spoke ("Ada Lind spoke to Ben Cole").
 */
function interviewee(
  line: TokenLine,
  end: number,
  /** Each name by its initials: filled on the way. */
  byInitials: Map<string, TokenRange>,
): number | undefined {
  const surnames = new Set<string>();
  let first: number | undefined;
  let guest: number | undefined;
  let speaker: number | undefined;
  let hearer: number | undefined;
  let last = -1;
  let verb = -1;
  for (let token = 0; token < end; token++) {
    const word = line.tokens[token]?.text ?? "";
    if (meets.test(word)) {
      verb = token;
      // "Ada Lind has a prize. *She spoke* to Ben Cole."
      const isTakenUp =
        last >= 0 && talks.test(word) && /^s?he$/i.test(line.tokens[token - 1]?.text ?? "");
      if (isTakenUp || line.sentences[last] === line.sentences[token]) speaker ??= last;
    }
    if (line.tokens[token]?.name !== "PER") continue;
    last = nameEnd(line, token);
    keepInitials(line, token, last, byInitials);
    surnames.add(line.tokens[last]?.text ?? "");
    first ??= last;
    if (line.sentences[verb] === line.sentences[token]) {
      if (line.tokens[token - 1]?.text === "with") guest ??= last;
      hearer ??= last;
    }
    token = last;
  }
  return surnames.size === 1 ? first : (guest ?? speaker ?? hearer);
}

/**
 * The answers of a printed interview: paragraphs that open with who speaks, in turns ("Ruiz: We had no choice."). One such
 * paragraph may be anything ("Score: Leeds 2"); two speakers, one of whom speaks again, are a conversation. "A" stands for
 * whom the text in front introduces.
 */
export function interviewTurns(
  line: TokenLine,
  stretches: readonly QuotedStretch[],
): readonly BlockQuotation[] {
  const labeled = line.paragraphs.flatMap((paragraph) => turnOf(line, paragraph) ?? []);
  const speakers = new Set(labeled.filter(({ isSpeaker }) => isSpeaker).map(({ label }) => label));
  const turns = labeled.filter(({ label }) => speakers.has(label));
  const times = new Map<string, number>();
  for (const { label } of turns) times.set(label, (times.get(label) ?? 0) + 1);
  if (times.size < 2 || ![...times.values()].some((count) => count > 1)) return [];
  const marked = new Set(stretches.map(({ start }) => start));
  const byInitials = new Map<string, TokenRange>();
  const introduced = interviewee(line, turns[0]?.first ?? 0, byInitials);
  for (const { first, colon } of turns) keepInitials(line, first, colon - 1, byInitials);
  const guest = introduced === undefined ? undefined : placeAt(line, introduced);
  return turns.flatMap(({ label, first, colon, start, end }) => {
    const place = placeAt(line, colon);
    if (place === undefined || marked.has(start)) return [];
    if (question.test(label)) return [];
    const isAnswer = answer.test(label);
    const whole = byInitials.get(label) ?? { first, last: colon - 1 };
    const holder = placeAt(line, whole.last);
    return [
      {
        start,
        end,
        cue: place,
        ...(isAnswer
          ? guest && { holder: guest }
          : holder && {
              holder,
              within: { first: placeAt(line, whole.first)?.token ?? 0, last: holder.token },
            }),
        rule: "direct/turn",
        confidence: isAnswer ? (guest ? 0.75 : 0.45) : 0.85,
      },
    ];
  });
}
