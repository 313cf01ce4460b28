import { officesCalled, pastOfficeModifiers } from "../../language/gazetteer/offices.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { wordsBefore } from "./body-before.ts";
import { complementBehind } from "./body-behind.ts";
import type { OfficePhrase } from "./office-phrases.ts";
import type { RoleSentence } from "./role-sentence.ts";

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

/** "Belarusian businessman", "French singer", "Spanish striker": where one is from, not whom one works or plays for. */
function isOwnTrade(
  { mentionAt, typeOf }: RoleSentence,
  { title }: OfficePhrase,
  { first }: { readonly first: number },
): boolean {
  const mention = mentionAt(first);
  if (mention?.adjective !== true) return false;
  return personNoun(title)?.kind === "occupation"
    ? !stateServants.has(title)
    : // In a report on Spain's team he plays for it.
      typeOf(mention.entity) === "country" &&
        officesCalled(title).some((office) => office.of === "team" && !office.unique);
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
