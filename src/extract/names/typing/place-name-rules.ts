import { givenName } from "../../../language/gazetteer/given-names.ts";
import { organizationHead } from "../../../language/gazetteer/organization-words.ts";
import { placeHead } from "../../../language/gazetteer/place-words.ts";
import { isBodyHead } from "../head-words.ts";
import { startsUpper } from "../letter-case.ts";
import { isLong } from "./head-word.ts";
import { isLowerNoun } from "./surroundings.ts";
import type { TypeRule } from "./type-evidence.ts";

/** "North Sea Salvage", but neither "Western Norway" nor "Los Altos city". */
const isCalledAfterPlace = (words: readonly string[], length: number): boolean =>
  length > 1 && length < words.length && startsUpper(words.at(-1) ?? "");

/** Signs that places' names give by their own words. */
export const placeNameRules: readonly TypeRule[] = [
  {
    name: "place-head",
    construction: "a head that only places have",
    kind: "place",
    weight: 4,
    own: true,
    holds: (name) => {
      const { headWord: head } = name;
      return isLong(name) && placeHead(head) !== undefined && organizationHead(head).length === 0;
    },
    examples: [["Boats crossed the Tana River.", "Tana River"]],
  },
  {
    name: "place-or-organization-head",
    construction: "a head that places and organizations have",
    kind: "place",
    weight: 1.6,
    own: true,
    holds: (name) => {
      const { headWord: head } = name;
      return isLong(name) && placeHead(head) !== undefined && organizationHead(head).length > 0;
    },
    examples: [["They met at Lund House.", "Lund House"]],
  },
  {
    name: "place-word-first",
    construction: "Mount, Lake, Fort and their like in first place",
    kind: "place",
    weight: 4,
    own: true,
    holds: ({ words, firstWord, spot, view }) =>
      words.length > 1 &&
      !isCalledAfterPlace(words, view.known[spot.first]?.length ?? 1) &&
      /^(?:Mount|Mt\.?|Lake|Cape|Fort|Ft\.?|Port|Isle|Gulf|Bay|Strait|Straits|Camp|Rio|San|Santa|Los|Las|El|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Downtown|River|Point|Saint|St\.?|Palm|Costa|Barangay|Sitio|Purok|Kampung|Kampong|Jalan|Wadi|Jebel|Jabal|Puerto|Ciudad|Deir|Beit)$/.test(
        firstWord,
      ) &&
      !isBodyHead(words.at(-1) ?? ""),
    examples: [
      ["They climbed Mount Orra.", "Mount Orra"],
      ["They fled Barangay Zubaran.", "Barangay Zubaran"],
    ],
    counterexamples: [
      ["He works for Northern Telecom.", "Northern Telecom"],
      ["He works for Gulf Towing.", "Gulf Towing"],
      ["He works for South Africa Diving.", "South Africa Diving"],
    ],
  },
  {
    name: "county",
    construction: "a county, but for the teams of that name",
    kind: "place",
    weight: 3.5,
    own: true,
    holds: (name) => isLong(name) && name.headWord === "County" && !name.document.sports,
    examples: [["She lives in Zubaran County.", "Zubaran County"]],
  },
  {
    name: "lesser-place-head",
    construction: "a head of places that the tables do not have",
    kind: "place",
    weight: 4,
    own: true,
    holds: (name) =>
      isLong(name) &&
      /^(?:Caye?|Moors?|Wolds?|Downs|Quay|Firth|Interchange|Counties|Provinces|Districts)$/.test(
        name.headWord,
      ),
    examples: [["A boat sank off Zubaran Caye.", "Zubaran Caye"]],
  },
  {
    name: "division-head",
    construction: "a head of administrative divisions and streets, no given name before it",
    kind: "place",
    weight: 5,
    own: true,
    holds: (name) =>
      isLong(name) &&
      /^(?:Upazila|Taluka?|Tehsil|Thana|LGA|Sub-[Cc]ounty|Subcounty|Voivodeship|Commune|Block|Grounds|Bypass|Flyover|Ghat|Chowk|Nagar|Layout|Landing|Barangay|Estates?)$/.test(
        name.headWord,
      ) &&
      givenName(name.firstWord) === undefined,
    examples: [["They visited Zubaran Upazila.", "Zubaran Upazila"]],
    counterexamples: [["They visited Samantha Block.", "Samantha Block"]],
  },
  {
    name: "house-of-many",
    construction: "a head of buildings that are organizations only at times",
    kind: "place",
    weight: 1.2,
    own: true,
    holds: (name) =>
      isLong(name) &&
      /^(?:Mosque|Church|Cathedral|Temple|Abbey|Monastery|Museum|Gallery|Theat(?:er|re)|Hotel|Zoo|Center|Centre|Hall|Library|Hospital|Arena|Stadium|Palace|Prison|Jail|Airport|Mall|Plaza|Plant|Station)$/.test(
        name.headWord,
      ) &&
      !name.words.includes("for") &&
      !(name.words.includes("of") && /^(?:Church|Temple)$/.test(name.headWord)),
    examples: [["They met at the Lund Museum.", "Lund Museum"]],
  },
  {
    name: "called-after-place",
    construction: "a known place before words that are no place's",
    kind: "organization",
    weight: 2,
    own: true,
    holds: (name) => {
      const { words, firstWord, headWord: head, spot, view } = name;
      const match = view.known[spot.first];
      return (
        match !== undefined &&
        !isLowerNoun(name) &&
        match.length < words.length &&
        match.entries.every(
          ({ kind, form }) => form === "name" && /^(?:state|region|subnational)$/.test(kind),
        ) &&
        view.known[spot.last] === undefined &&
        placeHead(head) === undefined &&
        (givenName(firstWord) === undefined || match.length > 1)
      );
    },
    examples: [["She works for North Sea Salvage.", "North Sea Salvage"]],
    counterexamples: [["She crossed Norway Square.", "Norway Square"]],
  },
];
