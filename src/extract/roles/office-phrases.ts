import type { Token } from "../../language/analysis.ts";
import { courtesyTitle, opensCourtesyTitle } from "../../language/gazetteer/courtesy-titles.ts";
import {
  officeAt,
  officeModifiers,
  pastOfficeModifiers,
} from "../../language/gazetteer/offices.ts";
import { organizationHead } from "../../language/gazetteer/organization-words.ts";
import { type PersonNoun, personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { KnownMatch } from "../names/known-names.ts";
import { startsUpper } from "../names/letter-case.ts";
import { moreTitleAt } from "./more-titles.ts";
import { officeComplement } from "./office-complement.ts";
import { portfolioHeads, portfolioWords } from "./portfolio-words.ts";
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
    const core = found && isOfNamedCounty(words, found) ? withoutCounty(found) : found;
    // "three major banks", "private Embraer jets": a small word must be a noun to be an office.
    const isAdjective =
      core !== undefined &&
      core.first === core.last &&
      !startsUpper(words[core.last] ?? "") &&
      tokens[core.last]?.upos !== "NOUN";
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
      plural: singular[core.last] !== words[core.last],
      former: isFormer(words, first, core.first),
      gender: core.gender,
    });
    free = last + 1;
    at = last;
  }
  return phrases;
}

/** "deputy Africa director": the office is director, of Africa. */
function isSplitByName(
  words: readonly string[],
  singular: readonly string[],
  { first, last }: Core,
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

interface Core {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly kind: OfficePhrase["kind"];
  readonly gender: OfficePhrase["gender"];
}

const withoutCounty = (core: Core): Core => ({
  ...core,
  first: core.first + 1,
  title: core.title.replace(/^county /, ""),
});

function coreAt(
  words: readonly string[],
  singular: readonly string[],
  nouns: readonly (PersonNoun | undefined)[],
  at: number,
): Core | undefined {
  const word = words[at] ?? "";
  const first = word.charCodeAt(0) | 32;
  if (first < 97 && word.charCodeAt(0) < 128) {
    return undefined;
  }
  const office = officeAt(singular, at);
  const occupation = office === undefined ? nouns[at] : undefined;
  if (occupation?.kind === "occupation" && !occupation.ambiguous && !startsUpper(word)) {
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
        title: courtesy.full,
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

/** Heads of offices that firms have. */
const firmHeads: ReadonlySet<string> = new Set(
  "chairman chairwoman chair chairperson president executive".split(" "),
);

/** "deputy", "former" and portfolios: the words before "minister" in "former deputy culture minister". */
function modifiersBefore(words: readonly string[], free: number, core: Core): number {
  if (core.kind === "courtesy") {
    return core.first;
  }
  const head = core.title.slice(core.title.lastIndexOf(" ") + 1);
  const takesPortfolio = portfolioHeads.has(head);
  let first = core.first;
  for (;;) {
    const before = (words[first - 1] ?? "").toLowerCase();
    if (first - 1 < free || before.length > 30) {
      return first;
    }
    // "a Senate aide": a capital before a small head begins no office, but for a sentence's first word.
    const isOfName =
      startsUpper(words[first - 1] ?? "") && !startsUpper(words[core.last] ?? "") && first > 1;
    if (isOfName) {
      return first;
    }
    // "Utah Power Chairman": the word is the firm's, not the office's.
    const isOfFirm =
      firmHeads.has(head) &&
      startsUpper(words[first - 1] ?? "") &&
      startsUpper(words[first - 2] ?? "") &&
      first - 2 >= free &&
      organizationHead(words[first - 1] ?? "").includes("company");
    if (isOfFirm) {
      return first;
    }
    // "Union Health Minister": of the federal union, as against its states; "European Union Minister"
    const isUnion =
      words[first - 1] === "Union" &&
      head === "minister" &&
      !/^\p{Lu}(?!\p{L}*day$)/u.test((words[first - 2] ?? "").slice(0, 12));
    if (isUnion) {
      return first - 1;
    }
    // "minister under President Ruiz": only secretaries and sheriffs have somebody under them for a rank.
    if (before === "under" && !/(?:secretary|sheriff)$/.test(core.title)) {
      return first;
    }
    if (officeModifiers.has(before) || (takesPortfolio && portfolioWords.has(before))) {
      first--;
      continue;
    }
    // "ex-minister", "vice-president", "then-secretary", "Health and Education Minister"
    const joined = before === "-" || before === "and" || before === "&" || before === ",";
    const further = (words[first - 2] ?? "").toLowerCase();
    if (
      joined &&
      first - 2 >= free &&
      (before === "-"
        ? officeModifiers.has(further)
        : takesPortfolio &&
          first < core.first &&
          portfolioWords.has(further) &&
          startsUpper(words[first - 2] ?? "") === startsUpper(words[first] ?? ""))
    ) {
      first -= 2;
      continue;
    }
    return first;
  }
}

function isFormer(words: readonly string[], first: number, before: number): boolean {
  for (let i = first; i < before; i++) {
    if (pastOfficeModifiers.has((words[i] ?? "").toLowerCase())) {
      return true;
    }
  }
  return false;
}

function singularOf(word: string, noun: PersonNoun | undefined): string {
  return noun !== undefined &&
    (noun.kind === "office" || noun.kind === "occupation") &&
    noun.plural === word.toLowerCase() &&
    noun.plural !== noun.singular
    ? noun.singular
    : word;
}
