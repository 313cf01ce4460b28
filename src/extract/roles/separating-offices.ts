import { givenName } from "../../language/gazetteer/given-names.ts";
import { organizationHead } from "../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { surname } from "../../language/gazetteer/surnames.ts";
import { isNameHead } from "../names/head-words.ts";
import { startsUpper } from "../names/letter-case.ts";
import type { SentenceView } from "../names/name-words.ts";
import type { OfficePhrase } from "./office-phrases.ts";

/** Titles that are as often a surname, or a word of another name: "Martin Luther King", "Johnson Space Center". */
const alsoNames: ReadonlySet<string> = new Set(
  `king queen prince princess dean judge bishop pope marshal major earl duke baron count abbot deacon chancellor general
center centre guard safety lock forward prop hooker private fellow head boss sister brother mother father lord lady don
sheikh shah lama partner counsel clerk star captain chief speaker justice senator minister mayor governor president page
canon sultan emperor empress tsar master champion senior scout driver runner rider player opener batter member doctor fan
legend hero icon host national citizen senior reader viewer local native alumni veteran guest guests saint miss mister`.split(
    /\s+/,
  ),
);

/**
 * The offices and titles among the phrases that stand outside names. A capitalized one may be part of a name:
 * "General Motors", "King's College", "Governor Island", "Billie Jean King".
 */
export function separatingOffices(
  sentence: SentenceView,
  phrases: readonly OfficePhrase[],
): readonly OfficePhrase[] {
  const lasts = new Set(phrases.map(({ last }) => last));
  return phrases.filter(
    (phrase) =>
      !phrase.capital ||
      !(
        isPartOfName(sentence, phrase) ||
        ((lasts.has(phrase.first - 1) || isBehindPerson(sentence, phrase)) &&
          isGiven(sentence, phrase)) ||
        isGivenAlone(sentence, phrase)
      ),
  );
}

/** "President Dean Lund": behind another title, what is a given name too is one. */
const isGiven = ({ words }: SentenceView, { first, head }: OfficePhrase): boolean =>
  first === head &&
  (givenName(words[head] ?? "") !== undefined || /^(?:Shah|Sultan)$/.test(words[head] ?? "")) &&
  startsUpper(words[head + 1] ?? "") &&
  !startsUpper(words[head + 2] ?? "");

/** "neighbor Earl Lund", "Resident Dean Soto": who is introduced by what anybody is bears no title beside. */
const isBehindPerson = ({ words, begins }: SentenceView, { first, head }: OfficePhrase): boolean =>
  (begins[first - 1] === true || !startsUpper(words[first - 1] ?? "")) &&
  /^(?:person|occupation)$/.test(personNoun(words[first - 1] ?? "")?.kind ?? "") &&
  !/^(?:King|Queen|Prince|Princess)$/.test(words[head] ?? "");

/** "Dean Lund", "Earl Lund, 38,": hardly anybody is called a dean by name alone, or has an age beside a title that old. */
const isGivenAlone = ({ words }: SentenceView, { first, head }: OfficePhrase): boolean =>
  first === head &&
  /^(?:Dean|Earl|Duke|Baron|Major|Bishop|Judge)$/.test(words[head] ?? "") &&
  givenName(words[head] ?? "") !== undefined &&
  /^\p{Lu}\p{Ll}/u.test((words[head + 1] ?? "").slice(0, 2)) &&
  !startsUpper(words[head + 2] ?? "") &&
  ((words[head] === "Dean" && words[head + 2] !== "of" && words[first - 1] !== "the") ||
    (words[head + 2] === "," && /^\d{1,3}$/.test(words[head + 3] ?? "")));

function isPartOfName({ words, known, begins }: SentenceView, phrase: OfficePhrase): boolean {
  const { first, head } = phrase;
  const last = head;
  for (let i = Math.max(0, first - 3); i <= last; i++) {
    const match = known[i];
    const end = match === undefined ? -1 : i + match.length - 1;
    // "U.S. Treasury Secretary Ana Lund": the body's name ends inside the office.
    const isCutShort = i < first && end < last;
    // "General Electric", "Prime Minister's Office", but not "House Speaker" before a name.
    if (
      match !== undefined &&
      match.length > 1 &&
      end >= first &&
      !isCutShort &&
      (i < first || end > last)
    ) {
      return true;
    }
  }
  const next = words[last + 1] ?? "";
  const further = words[last + 2] ?? "";
  const afterNext = words[last + 3] ?? "";
  if (isNameHead(next) && startsUpper(next) && (!startsUpper(further) || isNameHead(further))) {
    return true;
  }
  if (
    /^['’]s?$/.test(next) &&
    startsUpper(further) &&
    isNameHead(further) &&
    !startsUpper(afterNext)
  ) {
    return true;
  }
  // "Union of Harbor Pilots": whose members they are.
  if (
    phrase.plural &&
    !startsUpper(next) &&
    startsUpper(words[first - 1] ?? "") &&
    known[first - 1] === undefined
  ) {
    return true;
  }
  // "the Chiefs won": a team; offices in the plural are printed small.
  if (phrase.plural && first === last && words[first - 1] === "the" && !startsUpper(next)) {
    return true;
  }
  // "the Church of Saint Francis": whose name it bears.
  if (
    /^(?:Saint|St\.?|Saints|Our|Holy)$/.test(words[first] ?? "") &&
    words[first - 1] === "of" &&
    isNameHead(words[first - 2] ?? "")
  ) {
    return true;
  }
  if (first !== last || !alsoNames.has((words[head] ?? "").toLowerCase())) {
    return false;
  }
  // "Queen Astrid Hospital", "King Haakon Square"
  if (
    /^(?:King|Queen|Prince|Princess|Pope|Saint|St\.?|Emperor|Empress|Lord|Lady)$/.test(
      words[head] ?? "",
    ) &&
    startsUpper(next) &&
    startsUpper(further) &&
    isNameHead(further) &&
    surname(further) === undefined
  ) {
    return true;
  }
  // "the African Centre for Peace Research"
  if (/^Cent(?:er|re)s?$/.test(words[head] ?? "") && /^(?:for|of|on|in)$/.test(next)) {
    return true;
  }
  // "the Forward Norway Party", "the General Peace Council"
  if (headsBody(words, last) && words[first - 1]?.toLowerCase() === "the") {
    return true;
  }
  // "Don Lund": Don Pedro is addressed by a given name.
  if (words[head] === "Don" && startsUpper(next) && givenName(next) === undefined) return true;
  const before = words[first - 1] ?? "";
  if (!startsUpper(before) || known[first - 1] !== undefined || begins[first - 1]) {
    return givenName(before) !== undefined && known[first - 1] === undefined;
  }
  return givenName(before) !== undefined || !startsUpper(next) || isNameHead(next);
}

/** Whether the capitals behind go on to the head of a body, and name nobody on the way. */
function headsBody(words: readonly string[], last: number): boolean {
  let end = last + 1;
  while (end < last + 5 && startsUpper(words[end] ?? "")) {
    end++;
  }
  return (
    end > last + 2 &&
    organizationHead(words[end - 1] ?? "").length > 0 &&
    givenName(words[last + 1] ?? "") === undefined
  );
}
