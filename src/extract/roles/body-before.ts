import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { startsUpper } from "../names/letter-case.ts";
import type { NameSpot } from "../names/name-spots.ts";
import type { OfficePhrase } from "./office-phrases.ts";
import { governedAt } from "./place-offices.ts";
import { bodyAt, placeAt, type RoleSentence } from "./role-sentence.ts";

/** Adjectives that tell no office from another. */
const passing: ReadonlySet<string> = new Set(
  "new newly-appointed newly-elected current own long-time longtime veteran late young old powerful popular controversial embattled influential top then".split(
    " ",
  ),
);

/** Who heads a firm's or a charity's work in a country; a state has none. */
const deskHeads: ReadonlySet<string> = new Set(
  "director managing-director executive-director manager head ceo chief-executive representative coordinator"
    .split(" ")
    .map((title) => title.replace("-", " ")),
);

function isCountry({ mentionAt, typeOf }: RoleSentence, head: number): boolean {
  const mention = mentionAt(head);
  return mention !== undefined && !mention.adjective && typeOf(mention.entity) === "country";
}

/** "*Council* President Ana Lund": what kind of body alone, by its capital no name. */
const isBareBody = (words: readonly string[], at: number): boolean =>
  /^(?:Council|Board|University|College|School|Hospital|Club|Union|Association)$/.test(
    words[at] ?? "",
  ) &&
  startsUpper(words[at + 1] ?? "") &&
  !/^\p{Lu}(?!\p{L}*day$)/u.test((words[at - 1] ?? "").slice(0, 12));

/** Whether it is where states send ambassadors: "U.N. ambassador"; an envoy may be the U.N.'s own, but behind a state. */
function isSeatOfEnvoys(
  { view, mentionAt, typeOf }: RoleSentence,
  { known, first }: NameSpot,
  { title }: OfficePhrase,
): boolean {
  const isSeat = known.some(
    (entry) => entry.kind === "body" && entry.body.kind === "intergovernmental",
  );
  if (!isSeat || !/(?:ambassador|envoy|representative)$/.test(title)) return false;
  if (title.endsWith("ambassador")) return true;
  const before = view.words[first - 1] === "deputy" ? first - 2 : first - 1;
  const state = mentionAt(/^['’]s?$/.test(view.words[before] ?? "") ? before - 1 : before);
  return state !== undefined && typeOf(state.entity) === "country";
}

export interface Before {
  readonly first: number;
  readonly nameFirst: number;
  readonly body?: number;
}

/** "Chile's new central bank" before "governor": the state is the body, "central bank governor" the office. */
export function wordsBefore(
  sentence: RoleSentence,
  officeFirst: number,
  office: OfficePhrase,
): Before {
  const { view, spotTo } = sentence;
  // "U.S. Treasury Secretary": the body's name ends inside the office.
  const over = spotTo(officeFirst);
  const overlapping =
    over !== undefined && over.first < officeFirst ? bodyAt(sentence, over.head) : undefined;
  if (over !== undefined && overlapping !== undefined)
    return { first: over.first, nameFirst: officeFirst, body: overlapping };
  let at = officeFirst - 1;
  let nameFirst = officeFirst;
  let first = officeFirst;
  for (let steps = 0; steps < 5; steps++) {
    const word = view.words[at] ?? "";
    const spot = spotTo(at);
    if (spot !== undefined) {
      const body = bodyAt(sentence, spot.head);
      // "Oxfam's Kenya director": the country tells which desk it is.
      if (steps === 0 && deskHeads.has(office.title) && isCountry(sentence, spot.head)) {
        nameFirst = first = spot.first;
        at = spot.first - 1;
        continue;
      }
      // "Russia's deputy U.N. ambassador": where one is sent tells which office it is.
      if (body !== undefined && steps === 0 && isSeatOfEnvoys(sentence, spot, office)) {
        nameFirst = first = spot.first;
        at = spot.first - 1;
        if (view.words[at] === "deputy") nameFirst = first = at--;
        continue;
      }
      if (body !== undefined) {
        return { first: spot.first, nameFirst, body };
      }
      // "deputy Africa director": the region tells which office it is.
      if (steps === 0 && spot.known.some(({ kind }) => kind === "region")) {
        const isRanked = /^(?:deputy|assistant|associate|senior|chief|regional)$/.test(
          view.words[spot.first - 1] ?? "",
        );
        const opens = isRanked ? spot.first - 1 : spot.first;
        return { first: opens, nameFirst: opens };
      }
      // "Lagos police chief", "Boston's new mayor": the place has a government; "Boston lawyer" is only where she works.
      return nameFirst === officeFirst && placeAt(sentence, spot.head) !== undefined
        ? { first: spot.first, nameFirst, ...governedAt(sentence, office, spot.first) }
        : { first, nameFirst };
    }
    const token = view.tokens[at];
    // "the 12th president"
    if (/^\d{1,3}(?:st|nd|rd|th)$/.test(word)) return { first, nameFirst };
    if (/^['’]s?$/.test(word) || passing.has(word)) {
      at--;
      continue;
    }
    // "the company's", "its": whose the office is was said before.
    const isOwner =
      token?.xpos === "PRP$" ||
      (token?.upos === "NOUN" && /^['’]s?$/.test(view.words[at + 1] ?? ""));
    if (isOwner) {
      const body = bodyAt(sentence, at);
      const opens = sentence.mentionAt(at)?.first ?? at;
      return body === undefined ? { first, nameFirst } : { first: opens, nameFirst, body };
    }
    const isPartOfOffice =
      token?.upos === "NOUN" || token?.upos === "ADJ" || isBareBody(view.words, at);
    if (token === undefined || !isPartOfOffice || nameFirst !== at + 1) {
      return { first, nameFirst };
    }
    // "Labour peer Baroness Lund": what she is besides is no part of her title.
    if (office.kind === "courtesy" && personNoun(word) !== undefined) return { first, nameFirst };
    // "company spokeswoman Ann Lee": the company told of before
    const told = sentence.mentionAt(at);
    const body = told?.form === "nominal" ? bodyAt(sentence, at) : undefined;
    if (told !== undefined && body !== undefined) return { first: told.first, nameFirst, body };
    nameFirst = at;
    first = at;
    at--;
  }
  return { first, nameFirst };
}
