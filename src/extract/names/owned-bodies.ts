import { organizationHead } from "../../language/gazetteer/organization-words.ts";
import type { KnownMatch } from "./known-names.ts";
import { keyWords } from "./name-key.ts";
import type { NameInPlace } from "./typing/type-evidence.ts";

/** A ministry or army as the name of its state, or a court as that of its part of a state, tells it from others'. */
export interface OwnedBody {
  /** ISO 3166-1 alpha-2 of the state; before the name of a part of it. */
  readonly owner: string;
  /** The name without the state's, as identity sees it. */
  readonly words: readonly string[];
}

/** Every state has one: "Peru's Foreign Ministry" and "the Chilean Foreign Ministry" are two. */
const ofStates: ReadonlySet<string> = new Set(
  "government legislature court military police agency".split(" "),
);

/** Reads "the Omani Foreign Ministry", "Oman's Foreign Ministry" and "the Foreign Ministry of Oman" alike. */
export function ownedBody(place: NameInPlace): OwnedBody | undefined {
  const { words, spot, view } = place;
  if (!words.some((word) => organizationHead(word).some((kind) => ofStates.has(kind)))) {
    return undefined;
  }
  const opening = view.known[spot.first];
  const inside = stateOf(opening);
  if (inside !== undefined && opening !== undefined && opening.length < words.length) {
    return { owner: inside, words: keyWords(words.slice(opening.length)) };
  }
  const of = words.lastIndexOf("of");
  const behind = of > 0 ? view.known[spot.first + of + 1] : undefined;
  const whose = behind?.length === words.length - of - 1 ? stateOf(behind) : undefined;
  if (whose !== undefined) {
    return { owner: whose, words: keyWords(words.slice(0, of)) };
  }
  // "the Ministry of Rural Affairs of Oman": the name ends before it.
  const after = view.words[spot.last + 2] === "the" ? spot.last + 3 : spot.last + 2;
  const further = view.words[spot.last + 1] === "of" ? stateOf(view.known[after]) : undefined;
  if (further !== undefined) {
    return { owner: further, words: keyWords(words) };
  }
  if (!/^['’]s?$/.test(view.words[spot.first - 1] ?? "")) {
    return undefined;
  }
  for (let length = 1; length <= 4; length++) {
    const match = view.known[spot.first - 1 - length];
    const outside = match?.length === length ? stateOf(match) : undefined;
    if (outside !== undefined) {
      return { owner: outside, words: keyWords(words) };
    }
  }
  return undefined;
}

/** The state that owns a body, none where a part of it does. */
export const owningState = (place: NameInPlace): string | undefined => {
  const owner = ownedBody(place)?.owner;
  return owner?.includes(" ") ? undefined : owner;
};

function stateOf(match: KnownMatch | undefined): string | undefined {
  const entries = match?.entries ?? [];
  for (const entry of entries)
    if (entry.kind === "state" && (entry.form === "name" || entry.form === "adjective"))
      return entry.state.iso;
  // "Washington", "New York" are towns too, and have bodies of their own.
  const [entry] = entries;
  return entry?.kind === "subnational" && entry.form === "name" && entries.length === 1
    ? `${entry.subnational.iso} ${entry.subnational.name}`
    : undefined;
}
