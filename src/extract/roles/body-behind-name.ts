import { isEmployedTitle } from "./employed-titles.ts";
import type { OfficePhrase } from "./office-phrases.ts";
import { governedAt, isOfDistrict } from "./place-offices.ts";
import { bodyAt, type RoleSentence } from "./role-sentence.ts";

/** A body, and the last token of the words that name it. */
export interface BodyBehindName {
  readonly body: number;
  readonly last: number;
}

/** "Foreign Minister Ana Lund *of Norway*", "Sen. Karl Lund, *R-Ohio*": the body that stands behind the holder's name. */
export function bodyBehindName(
  sentence: RoleSentence,
  nameLast: number,
  office: OfficePhrase,
): BodyBehindName | undefined {
  const { words } = sentence.view;
  if (isOfDistrict(office.title) && /^[(,]$/.test(words[nameLast + 1] ?? ""))
    return districtBehind(sentence, nameLast, office);
  const at = /^(?:the|an?)$/.test(words[nameLast + 2] ?? "") ? nameLast + 3 : nameLast + 2;
  // "analyst Ana Lund *at* Nokia"; "police chief Karl Lund at the U.N." only stands there.
  const preposition = words[nameLast + 1] ?? "";
  return preposition === "of" ||
    (/^(?:at|with)$/.test(preposition) && isEmployedTitle(office.title))
    ? bodyFrom(sentence, at, office)
    : undefined;
}

/** "(D-Ohio)", "(R., Ohio)", ", R-Ohio,", ", Republican of Ohio,", "(Ohio)" */
function districtBehind(
  sentence: RoleSentence,
  nameLast: number,
  office: OfficePhrase,
): BodyBehindName | undefined {
  const { words } = sentence.view;
  let at = nameLast + 2;
  const isParty = /^(?:[RDI]|Democrat|Republican|Independent)$/.test(words[at] ?? "");
  if (isParty) at++;
  while (isParty && at < nameLast + 6 && /^(?:[-–.,]|of)$/.test(words[at] ?? "")) at++;
  const found = bodyFrom(sentence, at, office);
  const isClosed = /^[),.;]$/.test(words[(found?.last ?? at) + 1] ?? ".");
  return isClosed && (isParty || words[nameLast + 1] === "(") ? found : undefined;
}

function bodyFrom(
  sentence: RoleSentence,
  first: number,
  office: OfficePhrase,
): BodyBehindName | undefined {
  const spot = sentence.spotFrom(first);
  const body = spot && (bodyAt(sentence, spot.head) ?? governedAt(sentence, office, first)?.body);
  return spot === undefined || body === undefined ? undefined : { body, last: spot.last };
}
