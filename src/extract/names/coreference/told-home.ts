import { isOneOfThem } from "../country-use.ts";
import type { NameSpot, SentenceSpots } from "../name-spots.ts";
import type { TellingPhrase, ToldTrait } from "./told-people.ts";

/** "The Brazilian", "the Spaniard" */
export const citizenPhrases = ({ view, spots }: SentenceSpots): readonly TellingPhrase[] =>
  spots.flatMap((spot): readonly TellingPhrase[] => {
    const { first, last } = spot;
    const iso = /^the$/i.test(view.words[first - 1] ?? "") ? homeOf(spot) : undefined;
    const next = view.tokens[last + 1]?.upos ?? "";
    const isPerson =
      iso !== undefined && isOneOfThem(view.tokens, spot) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next);
    return isPerson
      ? [{ trait: iso, rule: "coreference/citizen", first: first - 1, last, head: last }]
      : [];
  });

/** "Peru's Ana Soto", "Peruvian striker Ana Soto", "Spaniard Ana Soto", "Ana Soto of Peru", "Ana Soto, the Peruvian champion" */
export const toldHome: ToldTrait = ({ view, spots }, spot) => {
  const { words, tokens } = view;
  const to = (token: number) => spots.find(({ last }) => last === token);
  const from = (token: number) => spots.find(({ first }) => first === token);
  let at = spot.first - 1;
  if (/^['’]s$/.test(words[at] ?? "")) return homeOf(to(at - 1), "name");
  while (
    at > spot.first - 5 &&
    to(at) === undefined &&
    /^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? "")
  )
    at--;
  const before = homeOf(to(at), "adjective", "demonym");
  if (before !== undefined) return before;
  const behind = words[spot.last + 1];
  if (behind === "of") return homeOf(from(spot.last + 2), "name");
  const isApposed = behind === "," && /^(?:an?|the)$/.test(words[spot.last + 2] ?? "");
  return isApposed ? homeOf(from(spot.last + 3), "adjective", "demonym") : undefined;
};

/** The state that a name is of: ISO 3166-1 alpha-2. */
function homeOf(
  spot: NameSpot | undefined,
  ...forms: readonly ("name" | "adjective" | "demonym")[]
): string | undefined {
  for (const known of spot?.known ?? []) {
    if (known.kind === "state" && (forms.length === 0 || forms.some((form) => form === known.form)))
      return known.state.iso;
  }
  return undefined;
}
