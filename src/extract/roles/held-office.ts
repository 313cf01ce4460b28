import { pastOfficeModifiers } from "../../language/gazetteer/offices.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { OfficePhrase } from "./office-phrases.ts";
import { bodyAt, type RoleSentence } from "./role-sentence.ts";

/** An office with the words and the body around it. Token indices, last inclusive. */
export interface HeldOffice {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly body?: number;
  readonly former: boolean;
}

/** Reads what stands before ("Norway's new", "foreign ministry") and behind ("of Cobalt", "to Chile") an office. */
export function heldOffice(sentence: RoleSentence, office: OfficePhrase): HeldOffice {
  const joined = joinedOffices(sentence, office);
  const before = wordsBefore(sentence, joined.first, office);
  const behind = complementBehind(sentence, joined.last, office);
  const body = behind.body ?? (isOwnTrade(sentence, office, before) ? undefined : before.body);
  return {
    first: before.first,
    last: behind.last,
    nameFirst: before.nameFirst,
    nameLast: behind.nameLast,
    former: office.former || pastWord(sentence.view.words, before.first) !== undefined,
    ...(body === undefined ? {} : { body }),
  };
}

/** "*former* Ghanaian president", "*ex*-Arsenal coach": the word that stands before the body too. */
export function pastWord(words: readonly string[], first: number): string | undefined {
  const at = words[first - 1] === "-" ? first - 2 : first - 1;
  const word = (words[at] ?? "").toLowerCase();
  // "since then Chilean President Pablo Rojas ...": only close to its office does the word date it.
  return word !== "then" && pastOfficeModifiers.has(word) ? word : undefined;
}

/** "Belarusian businessman", "French singer": where one is from, not whom one works for. */
function isOwnTrade(
  { mentionAt }: RoleSentence,
  { title }: OfficePhrase,
  { first }: { readonly first: number },
): boolean {
  return (
    mentionAt(first)?.adjective === true &&
    personNoun(title)?.kind === "occupation" &&
    !stateServants.has(title)
  );
}

const stateServants: ReadonlySet<string> = new Set(
  "negotiator soldier officer spokesman spokeswoman spokesperson prosecutor lawmaker legislator official policeman inspector".split(
    " ",
  ),
);

/** "chairman and chief executive" is one office's name. */
function joinedOffices(
  { officeTo, offices, view }: RoleSentence,
  office: OfficePhrase,
): { readonly first: number; readonly last: number } {
  let { first, last } = office;
  if (/^(?:and|&)$/.test(view.words[first - 1] ?? "")) {
    const other = officeTo(first - 2);
    if (other !== undefined && !other.plural && other.kind === "office") {
      first = other.first;
    }
  }
  if (/^(?:and|&)$/.test(view.words[last + 1] ?? "")) {
    const other = offices.find((candidate) => candidate.first === last + 2);
    if (other !== undefined && !other.plural && other.kind === "office") {
      last = other.last;
    }
  }
  return { first, last };
}

/** Adjectives that tell no office from another. */
const passing: ReadonlySet<string> = new Set(
  "new newly-appointed newly-elected current own long-time longtime veteran late young old powerful popular controversial embattled influential top then".split(
    " ",
  ),
);

/** Who heads a firm's or a charity's work in a country; a state has none. */
const deskHeads: ReadonlySet<string> = new Set(
  "director managing-director executive-director manager head ceo chief-executive"
    .split(" ")
    .map((title) => title.replace("-", " ")),
);

function isCountry({ mentionAt, typeOf }: RoleSentence, head: number): boolean {
  const mention = mentionAt(head);
  return mention !== undefined && !mention.adjective && typeOf(mention.entity) === "country";
}

interface Before {
  readonly first: number;
  readonly nameFirst: number;
  readonly body?: number;
}

/** "Chile's new central bank" before "governor": the state is the body, "central bank governor" the office. */
function wordsBefore(sentence: RoleSentence, officeFirst: number, office: OfficePhrase): Before {
  const { view, spotTo } = sentence;
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
      // "Lagos police chief", "Boston mayor": the place belongs to no body that is named.
      const isPlace = sentence.typeOf(sentence.mentionAt(spot.head)?.entity ?? -1) === "place";
      return isPlace && steps === 0 ? { first: spot.first, nameFirst } : { first, nameFirst };
    }
    const token = view.tokens[at];
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
    if (
      token === undefined ||
      (token.upos !== "NOUN" && token.upos !== "ADJ") ||
      nameFirst !== at + 1
    ) {
      return { first, nameFirst };
    }
    nameFirst = at;
    first = at;
    at--;
  }
  return { first, nameFirst };
}

interface Behind {
  readonly last: number;
  readonly nameLast: number;
  readonly body?: number;
}

/** "of Cobalt", "for the ministry", "at Lund University" name the body; "to Chile" belongs to the office's name. */
function complementBehind(sentence: RoleSentence, last: number, office: OfficePhrase): Behind {
  const { view, spotFrom, mentionAt } = sentence;
  const preposition = view.words[last + 1] ?? "";
  const none: Behind = { last, nameLast: last };
  if (office.reach > office.last && last === office.last && !isSingleBody(sentence, office)) {
    return { last: office.reach, nameLast: office.reach };
  }
  if (!/^(?:of|for|at|in|with|to|on)$/.test(preposition)) {
    return none;
  }
  let at = last + 2;
  while (/^(?:the|its|a|an|their|his|her)$/.test(view.words[at] ?? "") && at < last + 4) {
    at++;
  }
  const spot = spotFrom(at);
  if (preposition === "to") {
    const isSent = /(?:ambassador|envoy|representative|consul|commissioner|attache)$/.test(
      office.title,
    );
    return spot !== undefined && isSent ? { last: spot.last, nameLast: spot.last } : none;
  }
  const head = spot?.head ?? nominalHead(sentence, at);
  if (head === undefined) {
    return none;
  }
  if (preposition === "for" && spot !== undefined && isArea(sentence, office, head)) {
    return { last: spot.last, nameLast: spot.last };
  }
  // "the mayor of Zubaran": a town is no body, and tells which office it is.
  const isTown =
    preposition === "of" &&
    spot !== undefined &&
    sentence.typeOf(mentionAt(spot.head)?.entity ?? -1) === "place";
  if (isTown) {
    return { last: spot.last, nameLast: spot.last };
  }
  const body = bodyAt(sentence, head);
  const end = Math.max(head, mentionAt(head)?.last ?? head);
  return body === undefined || (preposition === "in" && spot === undefined)
    ? none
    : { last: end, nameLast: last, body };
}

function isSingleBody(sentence: RoleSentence, office: OfficePhrase): boolean {
  const { words } = sentence.view;
  const preposition = words[office.last + 1];
  const at = words[office.last + 2] === "the" ? office.last + 3 : office.last + 2;
  const spot = sentence.spotFrom(at);
  return (
    (preposition === "of" || preposition === "for") &&
    // "director of the Kenya Dairy Board": the body's name goes on behind the state's.
    spot !== undefined &&
    spot.last >= office.reach &&
    bodyAt(sentence, spot.head) !== undefined &&
    !(preposition === "for" && isArea(sentence, office, spot.head))
  );
}

/** "the top official for Kenya" deals with Kenya and holds no office of it; who speaks for it does. */
function isArea(sentence: RoleSentence, { title }: OfficePhrase, head: number): boolean {
  const type = sentence.typeOf(sentence.mentionAt(head)?.entity ?? -1);
  return (type === "country" || type === "place") && !/^spokes/.test(title);
}

/** The head of a common noun phrase that begins there: "ministry" of "foreign ministry". */
function nominalHead({ view }: RoleSentence, from: number): number | undefined {
  let head: number | undefined;
  for (let i = from; i < from + 5; i++) {
    const upos = view.tokens[i]?.upos;
    if (upos === "NOUN") {
      head = i;
    } else if (upos !== "ADJ") {
      break;
    }
  }
  return head;
}
