import { isEmployedTitle } from "../../roles/employed-titles.ts";
import { startsUpper } from "../letter-case.ts";
import { isKnownPlace, preposition } from "./surroundings.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** People whose trade is done in a firm: "an analyst at Zubaran". */
const staff = set(`
analyst analysts broker brokers economist economists strategist strategists trader traders dealer dealers banker bankers partner executive lawyer lawyers attorney manager
spokesman spokeswoman spokesperson director engineer engineers associate adviser consultant consultants researcher researchers professor lecturer fellow scientist curator doctor doctors nurse nurses surgeon
surgeons physician physicians teacher teachers scientists`);

/** "doctors at Zubaran", "at the Zubaran Clinic": who works there. */
export const isEmployer = (name: NameInPlace): boolean => {
  const { before, beforeThat, spot, tokens } = name;
  const who = before === "the" ? (tokens[spot.first - 3]?.text.toLowerCase() ?? "") : beforeThat;
  return /^(?:at|with)$/.test(preposition(name)) && staff.has(who);
};

/** Signs that those give who work for what is named. */
export const employerRules: readonly TypeRule[] = [
  {
    name: "employed-at",
    construction: "behind at or with, after a word for one who works for a firm",
    kind: "organization",
    weight: 4,
    own: false,
    holds: isEmployer,
    examples: [["It was told by an analyst at Zubaran.", "Zubaran"]],
  },
  {
    name: "workplace",
    construction: "behind staff at or with: nobody",
    kind: "person",
    weight: -5,
    own: false,
    holds: isEmployer,
    examples: [["She is a nurse at Samantha Zubaran.", "Samantha Zubaran"]],
  },
  {
    name: "employer",
    construction: "before an office that bodies alone have, the holder's name behind it",
    kind: "organization",
    weight: 2,
    own: false,
    holds: (name) =>
      !isKnownPlace(name) &&
      startsUpper(name.tokens[name.spot.last + 2]?.text ?? "") &&
      /^(?:analyst|economist|strategist|ceo|cfo|chairman|chairwoman|spokes(?:man|woman|person)|executive)$/i.test(
        name.after,
      ),
    examples: [["Then Zubaran analyst Samantha Okoro left.", "Zubaran"]],
    counterexamples: [["Then Norway analyst Samantha Okoro left.", "Norway"]],
  },
  {
    name: "employer-behind",
    construction: "behind an analyst, a full name, and of, at or with",
    kind: "organization",
    weight: 3.5,
    own: false,
    holds: ({ before, spot, view }) =>
      /^(?:of|at|with)$/.test(before) &&
      startsUpper(view.words[spot.first - 2] ?? "") &&
      startsUpper(view.words[spot.first - 3] ?? "") &&
      isEmployedTitle((view.words[spot.first - 4] ?? "").toLowerCase()),
    examples: [["Then analyst Samantha Okoro of Zubaran Stone left.", "Zubaran Stone"]],
    counterexamples: [["Then mayor Samantha Okoro of Zubaran left.", "Zubaran"]],
  },
];
