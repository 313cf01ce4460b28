import { placeHead } from "../../../language/gazetteer/place-words.ts";
import { isNameHead, isThingHead } from "../head-words.ts";
import { indexNames, productNames, thingNames } from "./context-words.ts";
import { isLong } from "./head-word.ts";
import type { TypeRule } from "./type-evidence.ts";

/** What a storm is called: "Zubaran" of "Tropical Storm Zubaran". */
export function stormName(words: readonly string[]): string | undefined {
  const isTropical = words.length === 3 && /^(?:Tropical|Super|Severe)$/.test(words[0] ?? "");
  const kind = words.at(-2) ?? "";
  return (words.length === 2 || isTropical) && /^(?:Hurricane|Typhoon|Cyclone|Storm)$/.test(kind)
    ? words.at(-1)
    : undefined;
}

/** Signs, in a name's own words, of things that are neither people, bodies nor places. */
export const thingNameRules: readonly TypeRule[] = [
  {
    name: "thing-head",
    construction: "a head of wars, laws, prizes and the like",
    kind: "other",
    weight: 4.5,
    own: true,
    holds: (name) => isLong(name) && isThingHead(name.headWord),
    examples: [["It broke the Clean Rivers Act.", "Clean Rivers Act"]],
  },
  {
    name: "storm",
    construction: "a storm's kind before its name",
    kind: "other",
    weight: 9,
    own: true,
    holds: ({ words }) => stormName(words) !== undefined,
    examples: [["It was hit by Hurricane Zubaran.", "Hurricane Zubaran"]],
    counterexamples: [["They lost to the Zubaran Storm.", "Zubaran Storm"]],
  },
  {
    name: "thing-head-abroad",
    construction: "a head of fairs, prizes and the like before the name of a state",
    kind: "other",
    weight: 7,
    own: true,
    holds: ({ words, spot, view }) =>
      words.length > 2 &&
      isThingHead(words.at(-2) ?? "") &&
      view.known[spot.last]?.entries.some(
        ({ kind, form }) => kind === "state" && form === "name",
      ) === true,
    examples: [["She won a prize at Robot Expo Norway.", "Robot Expo Norway"]],
  },
  {
    name: "thing-name",
    construction: "a word that names a thing, a language, a faith or its people",
    kind: "other",
    weight: 5,
    own: true,
    holds: ({ words, lastWord }) => words.length === 1 && thingNames.has(lastWord),
    examples: [["She read it on the Internet.", "Internet"]],
  },
  {
    name: "product",
    construction: "the name of goods, alone, before more or behind its maker",
    kind: "other",
    weight: 7.5,
    own: true,
    holds: ({ firstWord, lastWord }) =>
      productNames.has(firstWord.toLowerCase()) || productNames.has(lastWord),
    examples: [
      ["He sold his Kindle Zubaran.", "Kindle Zubaran"],
      ["She uses Zubaran Photoshop.", "Zubaran Photoshop"],
    ],
  },
  {
    name: "stock-index",
    construction: "the name of a stock index",
    kind: "other",
    weight: 9,
    own: true,
    holds: ({ words }) => words.some((word) => indexNames.has(word.toLowerCase())),
    examples: [["The Kospi fell.", "Kospi"]],
  },
  {
    name: "model",
    construction: "a last word of letters and digits: aircraft, cars, devices",
    kind: "other",
    weight: 4,
    own: true,
    holds: ({ words, spot }) => {
      const last = words.at(-1) ?? "";
      return spot.known.length === 0 && /\d/.test(last) && /^(?=.*\p{Lu})[\p{L}\d/-]+$/u.test(last);
    },
    examples: [["The first Zubaran X90 flew.", "Zubaran X90"]],
  },
  {
    name: "make-and-model",
    construction: "a company's name before one plain word",
    kind: "other",
    weight: 3,
    own: true,
    holds: ({ words, spot, view }) => {
      const match = view.known[spot.first];
      return (
        spot.known.length === 0 &&
        match?.length === words.length - 1 &&
        match.entries.some((entry) => entry.kind === "body" && entry.body.kind === "company") &&
        view.known[spot.last] === undefined &&
        !isNameHead(words.at(-1) ?? "")
      );
    },
    examples: [["She drives a Toyota Zubaran.", "Toyota Zubaran"]],
    counterexamples: [["She works for Toyota Norway.", "Toyota Norway"]],
  },
  {
    name: "car",
    construction:
      "of two words, behind an article and what a car looks like, or how it was come by",
    kind: "other",
    weight: 9,
    own: false,
    holds: ({ before, beforeThat, spot, tokens, words }) =>
      words.length > 1 &&
      spot.known.length === 0 &&
      tokens[spot.last + 1]?.upos !== "NOUN" &&
      /^(?:black|white|red|blue|green|silver|grey|gray|yellow|dark|stolen|second-hand|used|rented|hired|parked|armored|armoured|convertible)$/.test(
        before,
      ) &&
      /^(?:an?|his|her|their|dark|light|bright)$/.test(beforeThat),
    examples: [["Police found a stolen Zubaran Strada in a lane.", "Zubaran Strada"]],
    counterexamples: [
      ["A black South African left.", "South African"],
      ["A red Zubaran United shirt was sold.", "Zubaran United"],
      ["The blue Zubaran flows here.", "Zubaran"],
    ],
  },
  {
    name: "lettered",
    construction: "a word for one of a row before a single letter",
    kind: "other",
    weight: 16,
    own: true,
    holds: ({ words, firstWord }) =>
      words.length === 2 &&
      /^[A-Z]$/.test(words[1] ?? "") &&
      /^(?:Group|Pool|Class|Category|Type|Grade|Section|Division|Plan|Exhibit|Appendix|Vitamin|Hepatitis|Influenza|Schedule|Terminal|Gate|Block|Level)$/.test(
        firstWord,
      ),
    examples: [["Norway leads Group C so far.", "Group C"]],
  },
  {
    name: "named-kind",
    construction: "behind Operation, Cyclone or a ship's prefix",
    kind: "other",
    weight: 7,
    own: true,
    holds: ({ words, firstWord, headWord }) =>
      words.length > 1 &&
      words.length < 5 &&
      !isNameHead(headWord) &&
      /^(?:Operation|Cyclone|Typhoon|Hurricane|M[VTY]|M\/[VT]|SS|HM[ACN]?S|USN?S|INS|KRI|BRP|FV|RV|RRS)$/.test(
        firstWord,
      ),
    examples: [
      ["They launched Operation Samantha Oyelaran.", "Operation Samantha Oyelaran"],
      ["They towed MV Zubaran.", "MV Zubaran"],
    ],
    counterexamples: [
      ["They joined Operation Zubaran Foundation.", "Operation Zubaran Foundation"],
    ],
  },
  {
    name: "numbered",
    construction: "a number inside the name",
    kind: "other",
    weight: 1.5,
    own: true,
    holds: ({ words }) =>
      words.length > 1 &&
      words.some((word, i) => /^\d/.test(word) && placeHead(words[i - 1] ?? "") !== "way"),
    examples: [["The crew of Soyuz 11 slept.", "Soyuz 11"]],
    counterexamples: [["It closed Interstate 7 for hours.", "Interstate 7"]],
  },
];
