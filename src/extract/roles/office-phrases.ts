import type { Token } from "../../language/analysis.ts";
import { courtesyTitle, opensCourtesyTitle } from "../../language/gazetteer/courtesy-titles.ts";
import { givenName } from "../../language/gazetteer/given-names.ts";
import { officeAt, officeModifiers, officesCalled } from "../../language/gazetteer/offices.ts";
import { organizationHead, organizationNoun } from "../../language/gazetteer/organization-words.ts";
import { type PersonNoun, personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { KnownMatch } from "../names/known-names.ts";
import { startsUpper } from "../names/letter-case.ts";
import { moreTitleAt, singularLetters } from "./more-titles.ts";
import { officeComplement } from "./office-complement.ts";
import { isFormer, modifiersBefore } from "./office-modifiers.ts";
import { isOfNamedCounty, isRankOfOffice } from "./rank-of-office.ts";

/** Words that name an office or address its holder, in one sentence. Token indices, last inclusive. */
export interface OfficePhrase {
  readonly first: number;
  readonly last: number;
  /** The last word of the office itself, before "of ..." or "for ...". */
  readonly head: number;
  /** The end of what belongs to it, names included: "to the United States". */
  readonly reach: number;
  /** Lower case, singular, without modifiers: "foreign minister". */
  readonly title: string;
  readonly kind: "office" | "courtesy";
  /** Whether the office word itself is printed with a capital, as before a name. */
  readonly capital: boolean;
  readonly plural: boolean;
  /** "former", "ex-", "then-", "late" stands before it. */
  readonly former: boolean;
  readonly gender: "f" | "m" | "";
}

/** Which tokens of the sentence are offices and titles; left to right, never overlapping. */
export function officePhrases(
  words: readonly string[],
  known: readonly (KnownMatch | undefined)[],
  tokens: readonly Token[],
): readonly OfficePhrase[] {
  const nouns = words.map(personNoun);
  const singular = words.map((word, at) => singularOf(word, nouns[at]));
  const phrases: OfficePhrase[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const found = moreTitleAt(words, known, tokens, at) ?? coreAt(words, singular, nouns, at);
    if (found !== undefined && (isRankOfNext(singular, found) || beginsInBody(words, found)))
      continue;
    const whole = found && isOfNamedCounty(words, found) ? withoutCounty(found) : found;
    const core = whole && isOfOppositionParty(words, whole) ? leaderAlone(whole) : whole;
    // "three major banks", "private Embraer jets": a small word must be a noun to be an office.
    const isAdjective =
      core !== undefined &&
      core.first === core.last &&
      !startsUpper(words[core.last] ?? "") &&
      !isNoun(tokens, core.last);
    if (core === undefined || isAdjective) {
      continue;
    }
    if (
      isSplitByName(words, singular, core) ||
      isRankOfOffice(words, singular, core.first, core.last)
    ) {
      continue;
    }
    const first = modifiersBefore(words, free, core);
    const { last, reach } =
      core.kind === "office"
        ? officeComplement(words, known, core.last, core.title)
        : { last: core.last, reach: core.last };
    phrases.push({
      first,
      last,
      head: core.last,
      reach,
      title: core.title,
      kind: core.kind,
      capital: startsUpper(words[core.last] ?? ""),
      plural: isPlural(words, singular, core),
      former: isFormer(words, first, core.first),
      gender: core.gender,
    });
    free = last + 1;
    at = last;
  }
  return phrases;
}

/** "presidents", "*leaders* of the opposition": of a longer title the first word tells it too. */
const isPlural = (
  words: readonly string[],
  singular: readonly string[],
  { first, last }: OfficeCore,
): boolean =>
  singular[last] !== words[last] ||
  shortPlural.test(words[last] ?? "") ||
  (words[first + 1] === "of" && singular[first] !== words[first]);

/** "*Sens.* Ana Soto and Karl Lund" */
const shortPlural = /^(?:Sens|Reps|Govs)\.?$/;

/** Whether a word in small letters is a noun, to the tagger or by what it stands with. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { upos, xpos, relation, head = -1 } = tokens[at] ?? {};
  // "as *envoy* to Peru": what is printed small is no name.
  if (upos === "NOUN" || upos === "PROPN") return true;
  // "UNICEF's Kenya *representative* Ana Soto"
  const next = tokens[at + 1];
  if (upos === "ADJ" && next?.name === "PER" && givenName(next.text) !== undefined) return true;
  // "held a boat on Monday, and *captain* Ana Soto": a plain form is joined to no past tense.
  return xpos === "VB" && relation === "conj" && tokens[head]?.xpos === "VBD";
}

/** "deputy Africa director": the office is director, of Africa. */
function isSplitByName(
  words: readonly string[],
  singular: readonly string[],
  { first, last }: OfficeCore,
): boolean {
  if (
    first !== last ||
    !/^(?:deputy|assistant|associate|chief|vice|senior)$/.test(words[first] ?? "")
  ) {
    return false;
  }
  let at = last + 1;
  while (at < last + 4 && startsUpper(words[at] ?? "")) {
    at++;
  }
  return at > last + 1 && !startsUpper(words[at] ?? "A") && officeAt(singular, at) !== undefined;
}

/** "*deputy* speaker", "*State Attorney* General": a longer office begins behind the word for its rank. */
const isRankOfNext = (singular: readonly string[], { first, last }: OfficeCore): boolean => {
  const rank = (singular[first] ?? "").slice(0, 20).toLowerCase();
  const next = officeAt(singular, first + 1);
  // "Justice Secretary": what a secretary is for may be a title by itself.
  if (rank === "justice" && /^(?:secretary|minister)$/i.test(singular[first + 1] ?? ""))
    return true;
  return rank !== "under" && officeModifiers.has(rank) && first + (next?.length ?? 0) > last;
};

/** "the Avon *Police* chief": a capital before a small head, behind another, is the body's. */
const beginsInBody = (words: readonly string[], { first, last }: OfficeCore): boolean =>
  last > first &&
  startsUpper(words[first] ?? "") &&
  !startsUpper(words[last] ?? "") &&
  startsUpper(words[first - 1] ?? "") &&
  (startsUpper(words[first - 2] ?? "") ||
    !officeModifiers.has((words[first - 1] ?? "").slice(0, 20).toLowerCase())) &&
  organizationHead(words[first] ?? "").length > 0;

/** "leaders of *the opposition Umbra party*": behind those words it is that party's, and no person's title. */
const isOfOppositionParty = (words: readonly string[], { last, title }: OfficeCore): boolean => {
  if (!/^leader of the opposition$/.test(title) || startsUpper(words[last] ?? "")) return false;
  let at = last + 1;
  while (at < last + 6 && startsUpper(words[at] ?? "")) at++;
  return at > last + 1 && organizationNoun(words[at] ?? "") !== undefined;
};

/** The words of an office itself, or of a title of address. */
export interface OfficeCore {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly kind: OfficePhrase["kind"];
  readonly gender: OfficePhrase["gender"];
}

const leaderAlone = (core: OfficeCore): OfficeCore => ({
  ...core,
  last: core.first,
  title: "leader",
});

const withoutCounty = (core: OfficeCore): OfficeCore => ({
  ...core,
  first: core.first + 1,
  title: core.title.replace(/^county /, ""),
});

function coreAt(
  words: readonly string[],
  singular: readonly string[],
  nouns: readonly (PersonNoun | undefined)[],
  at: number,
): OfficeCore | undefined {
  const word = words[at] ?? "";
  const first = word.charCodeAt(0) | 32;
  if (first < 97 && word.charCodeAt(0) < 128) {
    return undefined;
  }
  const office = officeAt(singular, at);
  const occupation = office === undefined ? nouns[at] : undefined;
  const isSmall = !startsUpper(word) || (at === 0 && givenName(words[1] ?? "") !== undefined);
  if (occupation?.kind === "occupation" && !occupation.ambiguous && isSmall) {
    return {
      first: at,
      last: at,
      title: occupation.singular,
      kind: "office",
      gender: occupation.gender,
    };
  }
  const courtesy = longestCourtesyTitle(words, at);
  if (office !== undefined && office.length >= (courtesy?.length ?? 0)) {
    const [entry] = office.entries;
    return entry === undefined
      ? undefined
      : {
          first: at,
          last: at + office.length - 1,
          title: entry.title,
          kind: "office",
          gender: entry.gender,
        };
  }
  return courtesy === undefined
    ? undefined
    : {
        first: at,
        last: at + courtesy.length - 1,
        title: shortPlural.test(word) ? courtesy.full.replace(/s$/, "") : courtesy.full,
        kind: "courtesy",
        gender: courtesy.gender,
      };
}

/** "Lt. Gen." is one title of two words, "Sgt. 1st Class" of three. */
function longestCourtesyTitle(words: readonly string[], at: number) {
  const first = words[at] ?? "";
  if ((!startsUpper(first) && !/^\d/.test(first)) || !opensCourtesyTitle(first)) {
    return undefined;
  }
  const longest = startsUpper(words[at + 1] ?? "") || /^\d/.test(words[at + 1] ?? "") ? 3 : 1;
  for (let length = longest; length > 0; length--) {
    const printed = length === 1 ? (words[at] ?? "") : words.slice(at, at + length).join(" ");
    const title = printed.length <= 30 ? courtesyTitle(printed) : undefined;
    if (title !== undefined && at + length <= words.length) {
      return { length, full: title.full, gender: title.gender };
    }
  }
  return undefined;
}

function singularOf(word: string, noun: PersonNoun | undefined): string {
  if (noun === undefined) return singularLetters(word);
  if (noun.plural === noun.singular || noun.plural !== word.toLowerCase()) return word;
  // "Ministers" serve states too, whatever else the noun is for.
  const isOffice =
    noun.kind === "office" ||
    noun.kind === "occupation" ||
    officesCalled(noun.singular).some((office) => office.of === "state");
  return isOffice ? noun.singular : word;
}
