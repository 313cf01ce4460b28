import { organizationHead } from "../../language/gazetteer/organization-words.ts";
import { surname } from "../../language/gazetteer/surnames.ts";
import type { KnownMatch } from "../names/known-names.ts";
import { startsUpper } from "../names/letter-case.ts";
import { portfolioWords } from "./portfolio-words.ts";

/** What an office is for, behind its own words. Token indices, last inclusive. */
export interface OfficeComplement {
  /** The end of the words that are no names: "of State", "for Health and Human Services". */
  readonly last: number;
  /** The end of everything that belongs to it, names included: "for the Middle East, North Africa, and Asia". */
  readonly reach: number;
}

/**
 * Reads "of Foreign Affairs", "of State for the Middle East and North Africa", "to the United States" behind the
 * office's last word. Lists reach further only where a name follows them at once, for in "the minister of defense, Norway
 * and Chile agreed" the list is another.
 */
export function officeComplement(
  words: readonly string[],
  known: readonly (KnownMatch | undefined)[],
  head: number,
  title: string,
): OfficeComplement {
  const isCapital = startsUpper(words[head] ?? "");
  let last = head;
  for (const _ of "12") {
    const preposition = words[last + 1];
    if (preposition !== "of" && preposition !== "for" && preposition !== "on") {
      break;
    }
    const end = portfolioEnd(words, last + 2, isCapital);
    if (end === undefined) {
      break;
    }
    last = end;
  }
  const preposition = words[last + 1] ?? "";
  const takesNames =
    preposition === "of" || preposition === "for" || (preposition === "to" && isSent(title));
  const reach = takesNames ? namesEnd(words, known, last + 2) : undefined;
  return { last, reach: reach ?? last };
}

function isSent(title: string): boolean {
  return /(?:ambassador|envoy|representative|commissioner|consul|adviser|advisor|delegate|secretary|attache|negotiator|observer)$/.test(
    title,
  );
}

/** The last of the portfolio's words that begin there: "Health and Human Services". */
function portfolioEnd(
  words: readonly string[],
  from: number,
  isCapital: boolean,
): number | undefined {
  let at = from;
  if (words[at] === "the") {
    at++;
  }
  let end: number | undefined;
  for (;;) {
    const word = words[at] ?? "";
    // "vice president of Communications"
    const isAlone = at === from && startsUpper(word) && !/^[\p{Lu}\d]/u.test(words[at + 1] ?? "");
    const fits =
      word.length < 30 &&
      portfolioWords.has(word.toLowerCase()) &&
      (startsUpper(word) === isCapital || isAlone);
    if (fits) {
      end = at;
      at++;
      continue;
    }
    const next = words[at + 1] ?? "";
    const joins = word === "and" || word === "&" || word === ",";
    const following = joins && word === "," && next === "and" ? (words[at + 2] ?? "") : next;
    const listed =
      joins &&
      end !== undefined &&
      following.length < 30 &&
      portfolioWords.has(following.toLowerCase()) &&
      startsUpper(following) === isCapital;
    if (!listed) {
      // "the head of the National Food Agency": a body's name.
      const isBody =
        end === at - 1 && startsUpper(word) && isCapital && organizationHead(word).length > 0;
      return isBody && surname(word) === undefined ? undefined : end;
    }
    at += following === next ? 1 : 2;
  }
}

/** The end of one known name, or of a list of them that a further name follows without a comma. */
function namesEnd(
  words: readonly string[],
  known: readonly (KnownMatch | undefined)[],
  from: number,
): number | undefined {
  let at = words[from] === "the" ? from + 1 : from;
  let first: number | undefined;
  for (let items = 0; items < 8; items++) {
    const match = known[at];
    if (match === undefined || match.entries.every(({ form }) => form === "adjective")) {
      return first;
    }
    // "member for Swansea East", "governor of Kano State"
    const goesOn =
      /^(?:North|South|East|West|Central|State|Province|County|District|Region|Oblast|Territory)$/.test(
        words[at + match.length] ?? "",
      );
    const end = at + match.length - (goesOn ? 0 : 1);
    first ??= end;
    if (startsUpper(words[end + 1] ?? "")) {
      return end;
    }
    let next = end + 1;
    while (words[next] === "," || words[next] === "and" || words[next] === "the") {
      next++;
    }
    if (next === end + 1) {
      return first;
    }
    at = next;
  }
  return first;
}
