import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { type NominalRule, one } from "./nominal-rule.ts";

export const theLatter: NominalRule = {
  name: "coreference/latter",
  construction: "the latter: what was named last",
  resolve: (phrase, { recent }) =>
    phrase.noun === "latter"
      ? one(
          recent.find(({ entity, mention }) => entity.type !== "other" && !mention.adjective),
          0.8,
        )
      : undefined,
  examples: [
    [
      "Norway asked Chile for help. Karl Lund urged Peru to wait and warned the latter of storms.",
      "the latter",
      "Peru",
    ],
  ],
};

export const officeHolder: NominalRule = {
  name: "coreference/office",
  construction: "an office that someone in the article holds",
  resolve: (phrase, { roles, recent }) => {
    if (phrase.plural || phrase.next === "of" || personNoun(phrase.noun) === undefined) {
      return undefined;
    }
    const title = [...phrase.modifiers.map(({ text }) => text.toLowerCase()), phrase.noun].join(
      " ",
    );
    const holders = new Set<number>();
    for (const role of roles) {
      const name = role.name.toLowerCase();
      if (
        !role.former &&
        (name === title || name.endsWith(` ${phrase.noun}`) || name === phrase.noun)
      ) {
        if (phrase.modifiers.length === 0 || name === title || name.endsWith(` ${title}`)) {
          holders.add(role.person);
        }
      }
    }
    const referent = recent.find(({ entity }) => holders.has(entity.id));
    return one(referent, holders.size === 1 ? 0.85 : 0.65);
  },
  examples: [
    [
      "Norwegian Finance Minister Karl Lund left early. The minister was ill.",
      "The minister",
      "Karl Lund",
    ],
  ],
  counterexamples: [["Karl Lund, a teacher, left early. The minister was ill.", "The minister"]],
};
