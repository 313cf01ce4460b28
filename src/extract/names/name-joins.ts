import { nameParticles, nameSuffixes } from "../../language/gazetteer/courtesy-titles.ts";
import { givenName } from "../../language/gazetteer/given-names.ts";
import { isLegalForm, organizationHead } from "../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { portfolioWords } from "../roles/portfolio-words.ts";
import type { DocumentView } from "./document-view.ts";
import { endsInLegalForm, isAffiliate, isFirm, isPlaceOfBusiness, isTrade } from "./firm-names.ts";
import { takesComplement } from "./head-words.ts";
import { isAcronymFor } from "./identity/acronym-definitions.ts";
import { isAllCapitals, isInitial, startsUpper } from "./letter-case.ts";
import { acronymsOf } from "./name-key.ts";
import type { SentenceView } from "./name-words.ts";
import { afterParticle, endsGivenName, nicknameEnd } from "./person-joins.ts";
import { joinsPossessor, namesMembers, unitesPeople } from "./possessor-joins.ts";

/** The token up to which the name goes on behind `last`, if it does. */
export function continuation(
  sentence: SentenceView,
  isName: readonly boolean[],
  first: number,
  last: number,
  document: DocumentView,
): number | undefined {
  const { words } = sentence;
  const next = words[last + 1];
  if (next === undefined) {
    return undefined;
  }
  // "Zubaran Air Flight 12": the flight is not the airline.
  if (/^Flights?$/.test(next) && /^\d/.test(words[last + 2] ?? "")) {
    return undefined;
  }
  if (isName[last + 1]) {
    return endsAtLegalForm(words, first, last) ? undefined : last + 1;
  }
  const lower = next.length > 20 ? "" : next.toLowerCase();
  if (
    /^(?:[IVX]{1,5}|\d{1,3}(?:st|nd|rd|th)?)$/.test(next) &&
    isNumbered(words[last] ?? "", next)
  ) {
    return last + 1;
  }
  // "Cobalt plc": the one legal form that is printed small.
  if (next === "plc") {
    return last + 1;
  }
  if (next === "TV" || next === "Web") {
    return last + 1;
  }
  const second = words[last + 2] ?? "";
  switch (lower) {
    case "&":
      return isName[last + 2] ? last + 2 : undefined;
    case "-":
    case "–":
      return isTight(sentence, last) &&
        isTight(sentence, last + 1) &&
        (isName[last + 2] || endsGivenName(second, first, last))
        ? last + 2
        : undefined;
    case '"':
    case "“":
    case "``":
      return nicknameEnd(sentence, isName, first, last);
    case ",":
      // "Ana Lund, MP for Leeds" holds an office, "Ana Lund, MP Karl Lund" are two.
      return isLegalForm(second) ||
        (nameSuffixes.has(second) && !/^(?:for$|\p{Lu})/u.test(words[last + 3]?.slice(0, 4) ?? ""))
        ? last + 2
        : undefined;
    case "'s":
    case "’s":
    case "'":
    case "’":
      return isName[last + 2] && joinsPossessor(words, first, last) ? last + 2 : undefined;
    case "in":
    case "to": {
      const right = second.toLowerCase() === "the" ? last + 3 : last + 2;
      return isName[right] && isSpelledOut(words, first, right) ? right : undefined;
    }
    case "of":
    case "for":
    case "on":
    case "against":
    case "without": {
      const right = second.toLowerCase() === "the" || second === "its" ? last + 3 : last + 2;
      return isName[right] &&
        (joinsComplement(sentence, lower, first, last, right) || isSpelledOut(words, first, right))
        ? right
        : undefined;
    }
    case "and":
      return isName[last + 2] &&
        !isLegalForm(words[last] ?? "") &&
        joinsConjunct(sentence, isName, first, last, document)
        ? last + 2
        : undefined;
    default:
      // "Ursula von Essen", "Omar bin Said", "Abu al - Hassan"
      return (nameParticles.has(lower) || lower === "arap") && !startsUpper(next)
        ? afterParticle(words, isName, last)
        : undefined;
  }
}

/** "Cobalt Corp CBLT.N", "Cobalt Inc. Chairman Ana Lund": the legal form ends the name, but for "Co Ltd" and "PT Cobalt". */
function endsAtLegalForm(words: readonly string[], first: number, last: number): boolean {
  return last > first && isLegalForm(words[last] ?? "") && !isLegalForm(words[last + 1] ?? "");
}

/** "United Aid Mission in Chad (UAMC)": the acronym behind counts the place in. */
function isSpelledOut(words: readonly string[], first: number, right: number): boolean {
  let open = right + 1;
  while (open < right + 6 && words[open] !== "(" && words[open] !== undefined) {
    open++;
  }
  const short = words[open + 1] ?? "";
  return (
    words[open] === "(" &&
    words[open + 2] === ")" &&
    isAllCapitals(short) &&
    isAcronymFor(short, words.slice(first, open)) &&
    // The words up to the place alone are not what it stands for, nor is what follows: "Ana Lund of the Rice Board (RB)".
    [words.slice(first, right - 1), words.slice(right, open)].every(
      (part) => !acronymsOf(part).includes(short.toLowerCase()),
    )
  );
}

/** "World War II", "Group of 20"; a bare number only where its word is counted: "Apollo 11", "Article 5". */
function isNumbered(word: string, number: string): boolean {
  return /^[IVX]/.test(number) || numbered.has(word.toLowerCase());
}

const numbered: ReadonlySet<string> = new Set(
  "apollo article channel class flight formula group highway interstate route section soyuz title voyager".split(
    " ",
  ),
);

function isTight({ tokens }: SentenceView, i: number): boolean {
  return tokens[i]?.end === tokens[i + 1]?.start;
}

/** "Bank of Norway" is one name, "Ana Lund of Norway" is two. */
function joinsComplement(
  { tokens, words, known, begins }: SentenceView,
  preposition: string,
  first: number,
  last: number,
  right: number,
): boolean {
  const inside = tokens[right]?.name !== "" && tokens[right]?.nameBegins === false;
  if (inside && tokens[last + 1]?.name !== "") {
    return true;
  }
  const head = (words[last] ?? "").toLowerCase();
  switch (preposition) {
    case "of":
      if (isPlaceOfBusiness({ known, words }, first, last, right)) {
        return false;
      }
      if (endsInLegalForm(words, right) || isAffiliate(known, first, last, right)) {
        return true;
      }
      return takesComplement(words[last] ?? "") && givenName(words[first] ?? "") === undefined;
    case "for":
      return (
        organizationHead(words[last] ?? "").length > 0 ||
        // "Citizens for Clean Air", but "Lawyers for Lund said": a sentence's first word has a capital anyway.
        (first === last &&
          begins[last] !== true &&
          personNoun(head)?.plural === head &&
          startsUpper(words[right + 1] ?? "")) ||
        // "the Umbra Empowerment for Progress Organization"
        (words[first - 1]?.toLowerCase() === "the" &&
          known[last] === undefined &&
          startsUpper(words[right + 1] ?? "") &&
          unitesPeople.test(words[right + 1] ?? ""))
      );
    case "on":
      return /^(?:committee|commission|council|conference|center|centre|panel|subcommittee)$/.test(
        head,
      );
    default:
      return /^(?:mothers|doctors|reporters|women|war|people|students|coalition|alliance)$/.test(
        head,
      );
  }
}

/**
 * "Food and Drug Administration", "Ministry of Trade and Industry" are one name, "Okoro and the Lund Group" two:
 * what stands before "and" must itself be no name, but a thing that an office can be for.
 */
function joinsConjunct(
  { tokens, words, known }: SentenceView,
  isName: readonly boolean[],
  first: number,
  last: number,
  document: DocumentView,
): boolean {
  if (tokens[last + 1]?.name !== "" && tokens[last + 2]?.nameBegins === false) {
    return true;
  }
  if (isFirm.test(words[last + 2] ?? "")) {
    return true;
  }
  const before = (words[last] ?? "").toLowerCase();
  const after = (words[last + 2] ?? "").toLowerCase();
  const opens = words.slice(first, last).some((word) => word === "of" || word === "for");
  if (opens) {
    // "Ministry of Roads and Bridges", but "Bank of Norway and Chile": two names.
    const areNames = [last, last + 2].some(
      (i) => known[i] !== undefined || givenName(words[i] ?? "") !== undefined,
    );
    const isGovernment = organizationHead(words[first] ?? "").includes("government");
    return (portfolioWords.has(before) && portfolioWords.has(after)) || (isGovernment && !areNames);
  }
  let end = last + 2;
  while (isName[end + 1]) {
    end++;
  }
  const isPortfolio = isTrade(words[last] ?? "") && isTrade(words[last + 2] ?? "");
  // "International *Longshore and Warehouse* Union", where the text has the ILWU too
  const isSpelled =
    end > last + 2 &&
    organizationHead(words[end] ?? "").length > 0 &&
    acronymsOf(words.slice(first, end + 1)).some(
      (letters) =>
        letters.length > 2 &&
        document.words.some((sentence) => sentence.includes(letters.toUpperCase())),
    );
  if (isSpelled) return true;
  // "Umbra Garment *Makers and Exporters* Association"
  const areMembers =
    end > last + 2 &&
    unitesPeople.test(words[end] ?? "") &&
    [last, last + 2].every((i) => namesMembers(words[i] ?? "", "'"));
  if (areMembers) return true;
  return (
    end > last + 2 &&
    (last === first || isPortfolio) &&
    (organizationHead(words[end] ?? "").length > 0 || isLegalForm(words[end] ?? "")) &&
    (isPortfolio || portfolioWords.has(before) || document.small.has(before)) &&
    !isInitial(words[first] ?? "")
  );
}
