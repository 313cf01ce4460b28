import type { OfficePhrase } from "./office-phrases.ts";
import { governedAt, isOfDistrict } from "./place-offices.ts";
import { bodyAt, placeAt, type RoleSentence } from "./role-sentence.ts";

export interface Behind {
  readonly last: number;
  readonly nameLast: number;
  readonly body?: number;
}

/** "of Cobalt", "for the ministry", "at Lund University" name the body; "to Chile" belongs to the office's name. */
export function complementBehind(
  sentence: RoleSentence,
  last: number,
  office: OfficePhrase,
): Behind {
  const { view, spotFrom, mentionAt } = sentence;
  const preposition = view.words[last + 1] ?? "";
  const none: Behind = { last, nameLast: last };
  if (office.reach > office.last && last === office.last && !isSingleBody(sentence, office)) {
    // "spokesman for the Kano *police*": the name tells whose they are.
    const head = nominalHead(sentence, office.reach + 1);
    if (head !== undefined) return { last: head, nameLast: head };
    const at = view.words[last + 2] === "the" ? last + 3 : last + 2;
    const town = isWhose(preposition, office) ? governedAt(sentence, office, at) : undefined;
    return { last: office.reach, nameLast: office.reach, ...town };
  }
  if (!/^(?:of|for|at|in|with|to|on)$/.test(preposition)) {
    return none;
  }
  let at = last + 2;
  while (/^(?:the|its|a|an|their|his|her)$/.test(view.words[at] ?? "") && at < last + 4) {
    at++;
  }
  const spot = spotFrom(at);
  const employed = spot === undefined && at === last + 2 ? employedBehind(sentence, at) : undefined;
  if (employed !== undefined) return employed;
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
  // "the mayor of Zubaran", "the MP for Zubaran": the town tells which office it is, too.
  if (spot !== undefined && isWhose(preposition, office) && placeAt(sentence, head) !== undefined) {
    return { last: spot.last, nameLast: spot.last, ...governedAt(sentence, office, at) };
  }
  if (preposition === "for" && spot !== undefined && isArea(sentence, office, head)) {
    return { last: spot.last, nameLast: spot.last };
  }
  const body = bodyAt(sentence, head);
  const end = Math.max(head, mentionAt(head)?.last ?? head);
  // "Norway's envoy in Peru", "a nurse in Norway": where the work is done.
  const isPlace = preposition === "in" && (spot === undefined || isArea(sentence, office, head));
  return body === undefined || isPlace ? none : { last: end, nameLast: last, body };
}

/** "professor of *physics at Lund University*", "head of *sales at Nokia*": the field, and the body that pays for it. */
function employedBehind(sentence: RoleSentence, from: number): Behind | undefined {
  const { tokens, words } = sentence.view;
  let at = from;
  while (at < from + 6 && /^(?:NOUN|ADJ|CCONJ)$/.test(tokens[at]?.upos ?? "")) at++;
  if (at === from || words[at] !== "at") return undefined;
  const spot = sentence.spotFrom(words[at + 1] === "the" ? at + 2 : at + 1);
  const body = spot && bodyAt(sentence, spot.head);
  return spot === undefined || body === undefined
    ? undefined
    : { last: spot.last, nameLast: at - 1, body };
}

/** "mayor of", "MP for": not "commissioner for Africa". */
const isWhose = (preposition: string, { title }: OfficePhrase): boolean =>
  preposition === "of" || (preposition === "for" && isOfDistrict(title));

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
