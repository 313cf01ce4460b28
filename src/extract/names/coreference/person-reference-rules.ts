import { gazetteerEntries } from "../../../language/gazetteer/lookup.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import type { Entity } from "../../reading.ts";
import { callsOffice } from "../../roles/office-callings.ts";
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

/** "ceo" of "Nokia CEO", where that body is printed so. */
const withoutBody = (title: string, body: Entity | undefined): string => {
  const name =
    body && [body.name, ...body.aliases].find((one) => title.startsWith(`${one.toLowerCase()} `));
  return name === undefined ? title : title.slice(name.length + 1);
};

export const officeHolder: NominalRule = {
  name: "coreference/office",
  construction: "an office that someone in the article holds",
  resolve: (phrase, { roles, recent, entities, introduced }) => {
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
      const body = entities[role.body ?? -1];
      if (role.former === isFormer && callsOffice(withoutBody(title, body), role.name)) {
        if (state === undefined || body?.country === state) {
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
    // "A judge in Oslo freed him. The judge said": the one without a name.
    const isStranger = (referent?.mention.start ?? 0) < (introduced.get(phrase.noun) ?? -1);
    return isStranger ? undefined : one(referent, holders.size === 1 ? 0.85 : 0.65);
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
    [
      "Minister of Finance Ana Soto left. The finance minister was ill.",
      "The finance minister",
      "Ana Soto",
    ],
    ["Sen. Karl Lund left early. The senator was ill.", "The senator", "Karl Lund"],
    ["Lord Justice Lund left early. The judge was ill.", "The judge", "Lund"],
    ["Nokia CEO Ana Soto left early. The Nokia CEO was ill.", "The Nokia CEO", "Ana Soto"],
    ["Nokia CEO Ana Soto left. The chief executive was ill.", "The chief executive", "Ana Soto"],
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
    ["Judge Karl Lund left. A judge in Lima freed her. The judge was ill.", "The judge"],
    ["Nokia CEO Ana Soto left early. The Samsung CEO was ill.", "The Samsung CEO"],
  ],
};
