import { given } from "../assemble/fields.ts";
import type { DocumentView } from "./document-view.ts";
import { isExplainedBySmallWords } from "./identity/acronym-definitions.ts";
import type { KnownName } from "./known-names.ts";
import { keyWords } from "./name-key.ts";
import type { NameSpot, SentenceSpots } from "./name-spots.ts";
import { ownedBody } from "./owned-bodies.ts";
import { scoreKnown } from "./typing/known-evidence.ts";
import { isNumberedThing } from "./typing/surroundings.ts";
import { type NameInPlace, nameInPlace } from "./typing/type-evidence.ts";
import { addScores, noScores, scoreTypes, type TypeScores } from "./typing/type-scores.ts";

/** All places where the same words stand as a name. */
export interface NameGroup {
  /** Its index among the groups: the order of first appearance. */
  readonly id: number;
  /** As identity sees them: lower case, without periods, hyphens and articles. */
  readonly words: readonly string[];
  readonly places: readonly NameInPlace[];
  readonly known: readonly KnownName[];
  readonly scores: TypeScores;
  /** ISO 3166-1 alpha-2 of the state whose body it is told to be. */
  readonly owner?: string;
}

/** Groups in order of first appearance. */
export function groupNames(
  sentences: readonly SentenceSpots[],
  document: DocumentView,
): readonly NameGroup[] {
  const groups = new Map<
    string,
    { words: readonly string[]; places: NameInPlace[]; owner?: string }
  >();
  for (const { view, spots } of sentences) {
    for (const spot of spots) {
      const place = nameInPlace(spot, view, document);
      const found = ownedBody(place);
      // "Ohio's Supreme Court" is not the one that goes by that name alone.
      const owned = spot.known.length === 0 || found?.owner.includes(" ") ? found : undefined;
      const words = keyWords(place.words);
      const use = isRoyal(spot)
        ? "royal "
        : isTitled(spot)
          ? "titled "
          : isThing(place)
            ? "thing "
            : "";
      const key =
        owned === undefined
          ? `${use}${words.join(" ")}`
          : `owned ${owned.owner} ${owned.words.join(" ")}`;
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, { words, places: [place], ...given("owner", owned?.owner) });
      } else {
        group.places.push(place);
      }
    }
  }
  return [...groups.values()].map(({ words, places, owner }, id) => {
    const [first] = places;
    const explained = words.length === 1 && places.some(isExplained);
    const isOfPart = owner?.includes(" ") === true;
    const known =
      first === undefined || explained || isOfPart || isTitled(first.spot) || isThing(first)
        ? []
        : first.spot.known;
    const scores = addScores(scoreTypes(places), scoreKnown(known));
    return {
      id,
      words,
      places,
      known,
      scores: explained ? addScores(scores, { ...noScores, other: 4 }) : scores,
      ...given("owner", owner),
    };
  });
}

/**
 * "President Lincoln" is not Lincoln, Nebraska: what bears a title is told apart where the words are also known as
 * something else. A state has only friends: "ally Chad", "winner Jordan" are states.
 */
function isTitled({ title, known }: NameSpot): boolean {
  if (title === undefined || title.plural || known.length === 0) {
    return false;
  }
  return title.capital || !known.some(({ kind, form }) => kind === "state" && form !== "capital");
}

/** "King Felipe" bears a given name: he is no Mr. Felipe. */
export function isRoyal({ title, text }: NameSpot): boolean {
  return (
    title?.capital === true &&
    !text.includes(" ") &&
    /^(?:king|queen|prince|princess|crown prince|crown princess|emperor|empress|pope|sultan|emir|tsar)$/.test(
      title.title,
    )
  );
}

const isExplained = ({ spot, view }: NameInPlace): boolean =>
  isExplainedBySmallWords(view.words, spot.first);

/** "the Topix 100", "an Embraer 190,": here the words name a thing, not its maker. */
function isThing(place: NameInPlace): boolean {
  const { known } = place.spot;
  const isModel = /^[1-9]\d\d$/.test(place.after) && /^[,.;)]/.test(place.afterThat);
  return known.some(({ kind }) => kind === "body") && (isNumberedThing(place) || isModel);
}
