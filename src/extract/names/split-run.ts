import { givenName } from "../../language/gazetteer/given-names.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { surname } from "../../language/gazetteer/surnames.ts";
import type { DocumentView } from "./document-view.ts";
import { isNameHead } from "./head-words.ts";
import { isInitial, startsUpper } from "./letter-case.ts";
import type { NameRun } from "./name-runs.ts";
import type { SentenceView } from "./name-words.ts";

/** "Kenya-Somalia" is two names, and so is "German Karl Lund"; "German Football Association" is one. */
export function splitRun(
  view: SentenceView,
  run: NameRun,
  document: DocumentView,
): readonly NameRun[] {
  const { words, known } = view;
  const { first, last } = run;
  const match = known[first];
  const next = match === undefined ? last + 1 : first + match.length;
  if (match === undefined) {
    return partners(view, run, document) ?? withoutLabel(view, run, document);
  }
  if (next > last) {
    return [run];
  }
  const opening: NameRun = { first, last: next - 1 };
  if (words[next] === "-" || words[next] === "–") {
    const other = known[next + 1];
    return other !== undefined && next + other.length === last
      ? [opening, { first: next + 1, last }]
      : [run];
  }
  const rest: NameRun = { first: next, last };
  // "the Chilean Chilean minister": a word set twice.
  const isTwice = next === last && words[first] === words[last];
  const isAdjective = match.entries.some(
    ({ kind, form }) => kind === "state" && form === "adjective",
  );
  // "Spaniard Lund", but "Finn Lund": who is somebody there by a word that is no given name.
  const isCitizen =
    match.entries.every(({ form }) => form === "demonym") &&
    givenName(words[first] ?? "") === undefined &&
    rest.last - rest.first < 2 &&
    !isNameHead(words[rest.last] ?? "");
  if (
    isTwice ||
    isCitizen ||
    isPersonLike(words, rest) ||
    (isAdjective && mayBePerson(words, rest))
  ) {
    return [opening, rest];
  }
  // "the U.S. Where the firm ..." : a period that ends no sentence puts a capital on the next word.
  const isStray =
    /\.$/.test(words[next - 1] ?? "") &&
    words.slice(next, last + 1).every((word) => document.small.has(word.toLowerCase()));
  return isStray ? [opening] : [run];
}

/** What two parties have with each other: "the Lund-Okoro *talks*". */
const betweenTwo =
  /^(?:administration|alliance|call|clash|contest|debate|deal|dispute|duel|feud|government|matchup|meeting|meetings|pact|race|relationship|rivalry|summit|talks|ticket)$/;

/** "The Lund-Okoro talks" are of two people, where the text names both apart; "the Lund-Okoro report" may be one's. */
function partners(
  { words }: SentenceView,
  { first, last }: NameRun,
  { capital }: DocumentView,
): readonly NameRun[] | undefined {
  const isHyphened = last === first + 2 && /^[-–]$/.test(words[first + 1] ?? "");
  if (!isHyphened || !betweenTwo.test(words[last + 1] ?? "")) return undefined;
  const isNamedApart = [first, last].every(
    (at) => (capital.get((words[at] ?? "").toLowerCase()) ?? 0) > 1,
  );
  return isNamedApart
    ? [
        { first, last: first },
        { first: last, last },
      ]
    : undefined;
}

/** Takes off a word that only tells of what kind the name is: "Democrat Ana Lund", "Rival Ana Lund", "Maori North Island". */
function withoutLabel(
  view: SentenceView,
  run: NameRun,
  document: DocumentView,
): readonly NameRun[] {
  const { words, matches, known, begins } = view;
  const label = words[run.first] ?? "";
  const rest: NameRun = { first: run.first + 1, last: run.last };
  if (rest.first > rest.last || isInitial(label) || givenName(label) !== undefined) {
    return [run];
  }
  const lower = label.toLowerCase();
  const isPeople = matches[run.first]?.entries.some(({ kind }) => kind === "people") ?? false;
  const isCommon = document.small.has(lower) || (begins[run.first] && !document.capital.has(lower));
  const restKnown = known[rest.first];
  const isKnownRest = restKnown !== undefined && rest.first + restKnown.length - 1 === rest.last;
  const isLabel = isPeople || isCommon || numberWords.has(lower);
  // "Rival Zubaran fell": a sentence's first word that only tells what Zubaran is.
  const noun = personNoun(label);
  const isRank =
    begins[run.first] === true &&
    rest.last - rest.first < 2 &&
    !document.capital.has(lower) &&
    (noun?.kind === "person" || noun?.kind === "conduct" || tradeLabel.test(label)) &&
    surname(label) === undefined &&
    known[run.first] === undefined &&
    !isNameHead(words[rest.last] ?? "");
  // "Rival Zubaran Motors": a word for what firms are to each other begins no name.
  const isDealNoun = begins[run.first] === true && /^(?:Rivals?|Competitors?)$/.test(label);
  if (isRank || isDealNoun) {
    return [rest];
  }
  return isLabel &&
    (isPersonLike(words, rest) || (isKnownRest && (isPeople || numberWords.has(lower))))
    ? [rest]
    : [run];
}

/** "Airline Zubaran Wings"; "Bank Zubaran", "Radio Zubaran" are whole names. */
const tradeLabel =
  /^(?:Airline|Carmaker|Automaker|Drugmaker|Chipmaker|Steelmaker|Brewer|Retailer|Insurer|Brokerage|Conglomerate|Shipbuilder|Startup|Distiller|Charity|Watchdog|Lender|Newspaper)$/;

const numberWords: ReadonlySet<string> = new Set(
  "two three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split(" "),
);

function isPersonLike(words: readonly string[], { first, last }: NameRun): boolean {
  const given = givenName(words[first] ?? "");
  return (
    last > first &&
    last - first < 4 &&
    given !== undefined &&
    !given.ambiguous &&
    startsUpper(words[last] ?? "") &&
    !isNameHead(words[last] ?? "")
  );
}

/** "American Chad Lund": a given name that is also another word, where the adjective tells whose citizen. */
const mayBePerson = (words: readonly string[], { first, last }: NameRun): boolean =>
  last === first + 1 &&
  givenName(words[first] ?? "") !== undefined &&
  startsUpper(words[last] ?? "") &&
  !isNameHead(words[last] ?? "") &&
  !isNameHead(words[first] ?? "");
