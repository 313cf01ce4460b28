import type { Token } from "../../../language/analysis.ts";
import type { Gender } from "../../../language/gazetteer/courtesy-titles.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import type { Referent } from "./discourse.ts";
import { isSpeech } from "./quoted-speaker.ts";
import type { Anaphor } from "./salience.ts";

/** Somebody whom the text does not name: "a man" of "Officers found a man in a ditch." */
export interface Stranger {
  readonly sentence: number;
  readonly start: number;
  readonly gender: Gender;
  readonly subject: boolean;
  /** Whether it is an official or the like who says something there. */
  readonly speaks: boolean;
}

/** In the order of the text. */
export function strangersIn(tokens: readonly Token[], sentence: number): readonly Stranger[] {
  const found: Stranger[] = [];
  for (const { head, relation, text } of tokens) {
    const isOwned = relation === "nmod:poss";
    if (!isOwned && (relation !== "det" || !/^(?:an?|another|the)$/i.test(text))) continue;
    const noun = tokens[head];
    // "A guard told the Mail": whatever else the word may mean, somebody speaks.
    const isToldOf =
      !isOwned &&
      /^an?$/i.test(text) &&
      ((noun?.relation === "nsubj" && isSpeech(tokens[noun.head])) ||
        isSpeech(tokens[behindAside(tokens, head)]));
    const person = noun?.xpos === "NN" ? unnamed(noun.text, isToldOf) : undefined;
    if (noun === undefined || person === undefined || isNamed(tokens, head)) continue;
    // "his wife", "Lund's mother": whom he or she is of is told, "his aide" may be either.
    if (isOwned && (person.kind !== "kin" || person.gender === "")) continue;
    const subject = noun.relation.startsWith("nsubj") || isToldOf;
    // "The winger" goes on with whom the report is about, "the victim" hardly does, nor does an official who is quoted.
    const speaks =
      subject &&
      (isToldOf || (telling.has(noun.text.toLowerCase()) && isSpeech(tokens[noun.head])));
    // "The new premier vowed to cut taxes. He named ...": whoever it is, where nobody named is known to be.
    const isSuccessor =
      (person.kind === "office" || /^minister$/i.test(noun.text)) &&
      subject &&
      tokens.slice(Math.max(0, head - 2), head).some((word) => /^(?:new|next)$/.test(word.text));
    const isOther = person.kind === "person" || person.kind === "conduct" || speaks || isSuccessor;
    if (/^the$/i.test(text) && !isOther) continue;
    if (subject || (!/^the$/i.test(text) && /^(?:obj|obl)$/.test(noun.relation))) {
      found.push({ sentence, start: noun.start, gender: person.gender, subject, speaks });
    }
  }
  return found;
}

/** What follows "a guard*, who asked not to be named,*", whatever the parser makes of the verbs. */
const behindAside = (tokens: readonly Token[], noun: number): number =>
  tokens[noun + 1]?.text === "," && /^WP/.test(tokens[noun + 2]?.xpos ?? "")
    ? tokens.findIndex(({ text }, at) => at > noun + 2 && text === ",") + 1
    : noun + 1;

/** Who speaks for others, or of a matter, and often has no name. */
const telling: ReadonlySet<string> = new Set(
  "official spokesman spokeswoman spokesperson source aide diplomat analyst trader dealer expert".split(
    " ",
  ),
);

function unnamed(text: string, speaks: boolean): { gender: Gender; kind: string } | undefined {
  if (text.length > 20) return undefined;
  const lower = text.toLowerCase();
  if (lower === "male") return { gender: "m", kind: "person" };
  if (lower === "female") return { gender: "f", kind: "person" };
  const noun = personNoun(lower);
  return noun === undefined || (noun.ambiguous && noun.kind !== "person" && !speaks)
    ? undefined
    : noun;
}

/** "A baker, Ana Soto, wept", "a baker named Ana Soto". */
const isNamed = (tokens: readonly Token[], noun: number): boolean =>
  tokens.some(
    ({ head, relation, upos }, at) =>
      at > noun && head === noun && /^(?:flat|appos)/.test(relation) && upos === "PROPN",
  ) ||
  /^(?:named|called|identified)$/.test(tokens[noun + 1]?.text ?? "") ||
  (tokens[noun + 1]?.text === "," && tokens[noun + 2]?.upos === "PROPN");

/**
 * Whether the pronoun may as well be of a stranger told of since: "Karl Lund heard shots. Officers found a man. *He* was
 * bleeding." Who did it to the stranger goes on, "Karl Lund hired a cook. He fired her", and so does who spoke. A man or
 * a woman comes before anybody who may be either: "His wife told Noor Beg that *she* was ill".
 */
export function isAnybodys(
  { tokens, at, sentence, gender }: Anaphor,
  { mention, subject, possessor, modifier }: Referent,
  isTold: boolean,
  stranger: Stranger,
): boolean {
  if (sentence - stranger.sentence > 1) return false;
  if (stranger.gender !== "" && stranger.gender !== gender?.[0]) return false;
  if (!stranger.subject && subject && mention.sentence === stranger.sentence) return false;
  if (stranger.gender !== "" && !isTold) return true;
  // "A dealer told of Lund's exit. *He* said": Lund does nothing there.
  if (mention.start > stranger.start) return stranger.subject && (possessor || modifier);
  return stranger.speaks || !(sentence > stranger.sentence && isSpeaker(tokens, at));
}

/** "he added": who speaks is who spoke before. */
export const isSpeaker = (tokens: readonly Token[], pronoun: number): boolean => {
  const token = tokens[pronoun];
  return token?.relation.startsWith("nsubj") === true && isSpeech(tokens[token.head]);
};
