import { classOf, isUpper, letter } from "./characters.ts";
import { courtesyTitle, courtesyTitles, nameParticles } from "./gazetteer/courtesy-titles.ts";
import { givenName } from "./gazetteer/given-names.ts";
import { type GazetteerEntry, gazetteerAt } from "./gazetteer/lookup.ts";
import { officeAt } from "./gazetteer/offices.ts";
import { once } from "./gazetteer/once.ts";
import {
  isLegalForm,
  organizationHeads,
  organizationNouns,
} from "./gazetteer/organization-words.ts";
import { personNouns } from "./gazetteer/person-nouns.ts";
import { placeHeads, placeNouns } from "./gazetteer/place-words.ts";
import { surname } from "./gazetteer/surnames.ts";

/** What the gazetteers know of a token, a bit each; the name tagger weighs it against the context. */
export const hint = {
  state: 1,
  city: 2,
  otherPlace: 4,
  seat: 8,
  body: 16,
  demonym: 32,
  given: 64,
  doubtfulGiven: 128,
  surname: 256,
  doubtfulSurname: 512,
  organizationHead: 1024,
  legalForm: 2048,
  placeHead: 4096,
  title: 8192,
  office: 16384,
  personNoun: 32768,
  organizationNoun: 65536,
  placeNoun: 131072,
  particle: 262144,
  /** Not the first token of a phrase of the gazetteers. */
  inside: 524288,
  doubtful: 1048576,
} as const;

export const hintBits = 21;

function entryHint(found: GazetteerEntry): number {
  switch (found.kind) {
    case "state":
      return hint.state;
    case "capital":
      return hint.city;
    case "city":
      return found.entry.ambiguous ? hint.city | hint.doubtful : hint.city;
    case "seat":
      return hint.seat;
    case "region":
    case "subnational":
      return hint.otherPlace;
    case "body":
      return found.entry.ambiguous ? hint.body | hint.doubtful : hint.body;
    default:
      return hint.demonym;
  }
}

/** By lower case; one look at a form instead of one for each table. */
const wordHints: () => ReadonlyMap<string, number> = once(() => {
  const hints = new Map<string, number>();
  const tell = (word: string, bit: number): void => {
    hints.set(word, (hints.get(word) ?? 0) | bit);
  };
  const tellNouns = (nouns: readonly CommonNoun[], bit: number): void => {
    for (const { singular, plural } of nouns) {
      // A token has no blanks: "air-force".
      tell(singular.replaceAll(" ", "-"), bit);
      tell(plural.replaceAll(" ", "-"), bit);
    }
  };
  for (const particle of nameParticles) tell(particle, hint.particle);
  tellNouns(personNouns, hint.personNoun);
  tellNouns(organizationNouns, hint.organizationNoun);
  tellNouns(placeNouns, hint.placeNoun);
  for (const { word } of organizationHeads) tell(word.toLowerCase(), hint.organizationHead);
  for (const head of placeHeads) tell(head, hint.placeHead);
  for (const { title } of courtesyTitles) tell(title.toLowerCase(), hint.title);
  return hints;
});

interface CommonNoun {
  readonly singular: string;
  readonly plural: string;
}

/** What only a capital makes of a word: "river" is no head of a name. */
const ofCapitals = hint.organizationHead | hint.placeHead | hint.title;

/** What a form tells by itself, wherever it stands. */
export function wordHint(form: string): number {
  if (form.length > 30 || classOf(form.charCodeAt(0)) !== letter) return 0;
  let bits = wordHints().get(form.toLowerCase()) ?? 0;
  if (!isUpper(form.charAt(0))) return bits & ~ofCapitals;
  const given = givenName(form);
  if (given !== undefined) bits |= given.ambiguous ? hint.doubtfulGiven : hint.given;
  const family = surname(form);
  if (family !== undefined) bits |= family === "ambiguous" ? hint.doubtfulSurname : hint.surname;
  if (isLegalForm(form)) bits |= hint.legalForm;
  if (form.includes(".") && courtesyTitle(form) !== undefined) bits |= hint.title;
  return bits;
}

/** Adds to `hints` (what each word tells by itself) what phrases of several words tell. */
export function addPhraseHints(forms: readonly string[], hints: Int32Array): void {
  let covered = 0;
  let officeCovered = 0;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] ?? "";
    if (classOf(form.charCodeAt(0)) !== letter) continue;
    const office = i < officeCovered ? undefined : officeAt(forms, i);
    if (office !== undefined) {
      officeCovered = i + office.length;
      for (let j = i; j < officeCovered; j++) hints[j] = (hints[j] ?? 0) | hint.office;
    }
    if (i < covered || !isUpper(form.charAt(0))) continue;
    const match = gazetteerAt(forms, i);
    if (match === undefined) continue;
    let bits = 0;
    for (const found of match.entries) bits |= entryHint(found);
    covered = i + match.length;
    for (let j = i; j < covered; j++) hints[j] = (hints[j] ?? 0) | bits | (j > i ? hint.inside : 0);
  }
}
