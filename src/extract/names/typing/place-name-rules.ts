import { organizationHead } from "../../../language/gazetteer/organization-words.ts";
import { placeHead } from "../../../language/gazetteer/place-words.ts";
import { isLong } from "./head-word.ts";
import type { TypeRule } from "./type-evidence.ts";

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
    holds: ({ words, firstWord }) =>
      words.length > 1 &&
      /^(?:Mount|Mt\.?|Lake|Cape|Fort|Ft\.?|Port|Isle|Gulf|Bay|Strait|Straits|Camp|Rio|San|Santa|Los|Las|El|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Downtown|River|Point|Saint|St\.?|Palm|Costa)$/.test(
        firstWord,
      ) &&
      organizationHead(words.at(-1) ?? "").length === 0,
    examples: [["They climbed Mount Orra.", "Mount Orra"]],
    counterexamples: [["He works for Northern Telecom.", "Northern Telecom"]],
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
];
