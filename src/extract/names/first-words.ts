import type { Token } from "../../language/analysis.ts";
import { officeModifiers } from "../../language/gazetteer/offices.ts";
import { organizationHead, organizationNoun } from "../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { hasInnerCapital, isAllCapitals, startsUpper } from "./letter-case.ts";

// A sentence's first word has a capital whatever it is; what follows tells whether it begins a name.

/** "*Bank* of Norway Chairman Ana Lund", "*Reserve* Bank governor", "*Police* Service", "*Real* Umbra" */
export const opensBody = (words: readonly string[], token: Token, at: number): boolean =>
  hasInnerCapital(token.text) ||
  isFollowedByComplement(words, at) ||
  isFollowedByHead(token, words[at + 1] ?? "") ||
  isNationalBody(words, at);

/** "*National* Farmers' Federation president Ana Lund" */
function isNationalBody(words: readonly string[], at: number): boolean {
  if (!/^(?:National|International|Royal|Central|Federal|Regional)$/.test(words[at] ?? ""))
    return false;
  let end = at + 1;
  while (end < at + 6 && (startsUpper(words[end] ?? "") || /^['’]s?$/.test(words[end] ?? "")))
    end++;
  const head = words[end - 1] ?? "";
  return end > at + 2 && organizationHead(head).length > 0 && personNoun(head) === undefined;
}

const isFollowedByComplement = (words: readonly string[], at: number): boolean =>
  takesOf.test(words[at] ?? "") &&
  words[at + 1] === "of" &&
  startsUpper(words[words[at + 2] === "the" ? at + 3 : at + 2] ?? "");

const takesOf =
  /^(?:Bank|University|College|Institute|Ministry|Department|Court|Bureau|Academy|Diocese|Archdiocese|Church|Museum|Embassy|Organi[sz]ation|Federation|Association)$/;

/** A noun that is nobody's title before the head of a body. */
const isFollowedByHead = ({ text, upos }: Token, next: string): boolean =>
  (text === "Real" && /^\p{Lu}\p{Ll}/u.test(next.slice(0, 2))) ||
  (upos === "NOUN" &&
    organizationHead(next).length > 0 &&
    [text, next].every((word) => personNoun(word) === undefined) &&
    !officeModifiers.has(text.toLowerCase()));

/** "*POLICE* are hunting a man": some papers print a report's first word in capitals. */
export function isCommonInCapitals({ text }: Token, next: string): boolean {
  const lower = text.toLowerCase();
  return (
    text.length > 3 &&
    isAllCapitals(text) &&
    !startsUpper(next) &&
    (organizationNoun(lower)?.plural === lower || personNoun(lower)?.plural === lower)
  );
}
