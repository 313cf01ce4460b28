import type { Body } from "../../language/gazetteer/bodies.ts";
import type { City } from "../../language/gazetteer/cities.ts";
import {
  type GazetteerEntry,
  gazetteerAt,
  gazetteerEntries,
} from "../../language/gazetteer/lookup.ts";
import type { Region } from "../../language/gazetteer/regions.ts";
import type { State } from "../../language/gazetteer/states.ts";
import type { Subnational } from "../../language/gazetteer/subnational.ts";

/** What the gazetteers know a name as; the same words may be known as several things. */
export type KnownName =
  | {
      readonly kind: "state";
      readonly form: "name" | "adjective" | "demonym" | "capital" | "seat";
      readonly state: State;
    }
  | {
      readonly kind: "region";
      readonly form: "name" | "adjective" | "demonym";
      readonly region: Region;
    }
  | {
      readonly kind: "subnational";
      readonly form: "name" | "adjective" | "demonym";
      readonly subnational: Subnational;
    }
  | {
      readonly kind: "body";
      readonly form: "name" | "seat";
      readonly body: Body;
      /** Whether the words are as often something else. */
      readonly doubtful: boolean;
    }
  | {
      readonly kind: "city";
      readonly form: "name";
      /** All cities of that name, the largest first. */
      readonly cities: readonly City[];
      readonly largest: City;
    }
  /** A people or a creed. */
  | { readonly kind: "people"; readonly form: "adjective" | "demonym" };

export interface KnownMatch {
  /** Number of tokens. */
  readonly length: number;
  readonly entries: readonly KnownName[];
}

/** The longest name of the gazetteers that begins at that token. */
export function knownNameAt(words: readonly string[], at: number): KnownMatch | undefined {
  const match = gazetteerAt(words, at);
  if (match !== undefined) {
    const { length } = match;
    const printed = words.slice(at, at + length).join("");
    return { length, entries: knownNames(match.entries, printed) };
  }
  const word = words[at] ?? "";
  // "(D-Conn.)": the tables know the abbreviation behind a comma.
  if (at > 1 && words[at - 1] === "-" && /^[DRI]$/.test(words[at - 2] ?? ""))
    return districtAt(word, words[at + 1] ?? "");
  // A period goes missing: "the U.S where", "in Dover, W.Va."
  return word.charAt(1) === "." && /^\p{Lu}\.\p{Lu}\p{Ll}?$/u.test(word)
    ? entriesOrNone(knownNames(gazetteerEntries(`${word}.`), word))
    : undefined;
}

/** The part of a state that a party's letter stands before; the tokenizer may have cut off its period. */
function districtAt(word: string, next: string): KnownMatch | undefined {
  const [whole, length] = next === "." && !word.endsWith(".") ? [`${word}.`, 2] : [word, 1];
  for (const printed of [whole, word]) {
    const match = gazetteerAt([",", printed], 1);
    const entries = knownNames(match?.entries ?? [], printed).filter(
      ({ kind }) => kind === "subnational",
    );
    if (entries.length > 0) return { length: printed === whole ? length : 1, entries };
  }
  return undefined;
}

/** Of a match, what the words are without a doubt: "Reading" and "Kurdish" tell nothing of where a name begins. */
export function surelyKnown(match: KnownMatch | undefined): KnownMatch | undefined {
  if (match === undefined) {
    return undefined;
  }
  const entries = match.entries.filter(
    (entry) => entry.kind !== "people" && !(entry.kind === "city" && entry.largest.ambiguous),
  );
  return entries.length === 0
    ? undefined
    : entries.length === match.entries.length
      ? match
      : { length: match.length, entries };
}

const entriesOrNone = (entries: readonly KnownName[]): KnownMatch | undefined =>
  entries.length === 0 ? undefined : { length: 1, entries };

/** The cities of one name are one entry. */
function knownNames(entries: readonly GazetteerEntry[], printed: string): readonly KnownName[] {
  const known: KnownName[] = [];
  const cities: City[] = [];
  for (const found of entries) {
    if (found.kind === "city") cities.push(found.entry);
    else known.push(knownName(found, printed));
  }
  const [largest] = cities;
  if (largest !== undefined) known.push({ kind: "city", form: "name", cities, largest });
  return known;
}

function knownName(found: Exclude<GazetteerEntry, { kind: "city" }>, printed: string): KnownName {
  switch (found.kind) {
    case "state":
      return { kind: "state", form: "name", state: found.entry };
    case "capital":
      return { kind: "state", form: "capital", state: found.entry };
    case "seat":
      return "capital" in found.entry
        ? { kind: "state", form: "seat", state: found.entry }
        : { kind: "body", form: "seat", body: found.entry, doubtful: false };
    case "region":
      return { kind: "region", form: "name", region: found.entry };
    case "subnational":
      return { kind: "subnational", form: "name", subnational: found.entry };
    case "body":
      return {
        kind: "body",
        form: "name",
        body: found.entry,
        doubtful: isDoubtful(found.entry, printed),
      };
    case "people":
      return { kind: "people", form: found.form === "adjective" ? "adjective" : "demonym" };
    case "demonym": {
      const form = found.form === "adjective" ? "adjective" : "demonym";
      const { entry } = found;
      return "capital" in entry
        ? { kind: "state", form, state: entry }
        : "iso" in entry
          ? { kind: "subnational", form, subnational: entry }
          : { kind: "region", form, region: entry };
    }
  }
}

const isDoubtful = ({ ambiguous, doubtfulAliases, name }: Body, printed: string): boolean =>
  doubtfulAliases.some((alias) => alias.replaceAll(" ", "") === printed) ||
  (ambiguous && name.replaceAll(" ", "") === printed);
