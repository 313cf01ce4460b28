import { gazetteerEntries } from "../../../language/gazetteer/lookup.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { startsUpper } from "../letter-case.ts";
import { isBackward, type NominalRule, one } from "./nominal-rule.ts";

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

/** ISO code of the state that a capitalized word names: "Norwegian", "Norway". */
function stateCalled(word: string): string | undefined {
  for (const found of startsUpper(word) ? gazetteerEntries(word) : []) {
    if (found.kind === "state") {
      return found.entry.iso;
    }
    if (found.kind === "demonym" && "capital" in found.entry) {
      return found.entry.iso;
    }
  }
  return undefined;
}

/** "the president" is no Vice President, "the attorney general" no deputy. */
const isUnder = /\b(?:vice|deputy|assistant|associate|junior|acting|under|shadow)[ -]$/;

export const officeHolder: NominalRule = {
  name: "coreference/office",
  construction: "an office that someone in the article holds",
  resolve: (phrase, { roles, recent, entities }) => {
    if (phrase.plural || !isBackward(phrase) || personNoun(phrase.noun) === undefined) {
      return undefined;
    }
    // "the ambassador to Chile": that tells who.
    if (/^(?:of|to)$/.test(phrase.next)) return undefined;
    const isFormer = phrase.modifiers[0]?.text.toLowerCase() === "former";
    const words = isFormer ? phrase.modifiers.slice(1) : phrase.modifiers;
    const [opening] = words;
    const state = opening === undefined ? undefined : stateCalled(opening.text);
    const modifiers = state === undefined ? words : words.slice(1);
    const title = [...modifiers.map(({ text }) => text.toLowerCase()), phrase.noun].join(" ");
    const own = new Set<number>();
    const unowned = new Set<number>();
    const elsewhere = new Set<number>();
    for (const role of roles) {
      // "the minister" takes up a Minister for Energy, "the former mayor" a former mayor of Oslo.
      const name = role.name.toLowerCase().replace(/(?<=\p{L}) (?:for|of) .{1,80}$/u, "");
      const isTitle =
        name === title ||
        (name.endsWith(` ${title}`) && !isUnder.test(name.slice(0, -title.length)));
      if (role.former === isFormer && isTitle) {
        const body = role.body === undefined ? undefined : entities[role.body]?.country;
        if (state === undefined || body === state) {
          own.add(role.person);
        } else {
          (role.body === undefined ? unowned : elsewhere).add(role.person);
        }
      }
    }
    for (const person of elsewhere) unowned.delete(person);
    // "the Norwegian minister" where "Minister Karl Lund" was told without his state, and nobody else.
    const holders = own.size > 0 || unowned.size > 1 ? own : unowned;
    const referent = recent.find(({ entity }) => holders.has(entity.id));
    return one(referent, holders.size === 1 ? 0.85 : 0.65);
  },
  examples: [
    [
      "Norwegian Finance Minister Karl Lund left early. The minister was ill.",
      "The minister",
      "Karl Lund",
    ],
    [
      "Karl Lund, Norway's Minister for Energy, left early. The minister was ill.",
      "The minister",
      "Karl Lund",
    ],
    ["Former mayor Karl Lund left. The former mayor was ill.", "The former mayor", "Karl Lund"],
    ["Governor Karl Lund left early. The Governor was ill.", "The Governor", "Karl Lund"],
    [
      "Norway's minister, Karl Lund, met Peru's minister, Ana Soto. The Norwegian minister then left.",
      "The Norwegian minister",
      "Karl Lund",
    ],
  ],
  counterexamples: [
    ["Karl Lund, a teacher, left early. The minister was ill.", "The minister"],
    ["Former mayor Karl Lund left. The mayor was ill.", "The mayor"],
    ["Vice President Karl Lund left. The president was ill.", "The president"],
    ["Ambassador Karl Lund left. The ambassador to Peru was ill.", "The ambassador"],
    ["Lawyer Karl Lund left. Ana Soto called her lawyer.", "her lawyer"],
  ],
};
