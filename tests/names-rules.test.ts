import { describe, expect, it } from "vitest";
import { nominalRules } from "../src/extract/names/coreference/nominal-rules.ts";
import { viewDocument } from "../src/extract/names/document-view.ts";
import { findNameSpots } from "../src/extract/names/name-spots.ts";
import { readNames } from "../src/extract/names/read-names.ts";
import { contextRules } from "../src/extract/names/typing/context-rules.ts";
import { ownRules } from "../src/extract/names/typing/own-rules.ts";
import { nameInPlace, type TypeRule } from "../src/extract/names/typing/type-evidence.ts";
import { readNews } from "../src/extract/read-news.ts";
import { roleRules } from "../src/extract/roles/role-rules.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";
import { readArticle } from "../src/read/read-article.ts";

const analyze = (text: string) => analyzeEnglish(text, [{ start: 0, end: text.length }]);

function holds(rule: TypeRule, sentence: string, name: string): boolean {
  const document = viewDocument(analyze(sentence));
  for (const { view, spots } of findNameSpots(document)) {
    const spot = spots.find(({ text }) => text === name);
    if (spot) return rule.holds(nameInPlace(spot, view, document));
  }
  throw new Error(`no name "${name}" found in "${sentence}"`);
}

describe("signs of what a name is of", () => {
  for (const rule of [...ownRules, ...contextRules]) {
    it(`${rule.name}: ${rule.construction}`, () => {
      for (const [sentence, name] of rule.examples)
        expect(holds(rule, sentence, name), sentence).toBe(true);
      for (const [sentence, name] of rule.counterexamples ?? [])
        expect(holds(rule, sentence, name), sentence).toBe(false);
    });
  }

  it("have names of their own", () => {
    const names = [...ownRules, ...contextRules].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("offices beside their holders", () => {
  const rolesIn = (text: string) => {
    const { entities, roles, mentions } = readNames(analyze(text));
    const printed = (entity: number | undefined): string =>
      mentions
        .filter((mention) => mention.entity === entity && mention.form === "name")
        .map(({ start, end }) => text.slice(start, end))[0] ?? "";
    return roles.map(({ person, name, body, rule }) => ({
      rule,
      role: [entities[person]?.name, name, printed(body)],
    }));
  };
  for (const rule of roleRules) {
    it(`${rule.name}: ${rule.construction}`, () => {
      for (const [sentence, ...expected] of rule.examples) {
        const found = rolesIn(sentence).filter((role) => role.rule === rule.name);
        expect(
          found.map(({ role }) => role),
          sentence,
        ).toEqual(expected);
      }
      for (const sentence of rule.counterexamples ?? [])
        expect(
          rolesIn(sentence).filter((role) => role.rule === rule.name),
          sentence,
        ).toEqual([]);
    });
  }
});

describe("offices that stand without their body", () => {
  const bodyOf = (text: string, person: string) => {
    const { names } = readNews(readArticle(text));
    const held = names.roles.findLast((role) => names.entities[role.person]?.name === person);
    return { rule: held?.rule, body: names.entities[held?.body ?? -1]?.name };
  };
  const told: readonly (readonly [text: string, person: string, rule: string, body: string])[] = [
    [
      "Norway expels envoys\n\nOSLO (Reuters) - Norway expelled two Chilean envoys, Foreign Minister Ana Lund said on Monday.",
      "Ana Lund",
      "role/owner-told",
      "Norway",
    ],
    [
      "Kenya's parliament passed the budget on Monday. Finance Minister Karl Lund thanked the members.",
      "Karl Lund",
      "role/owner-told",
      "Kenya",
    ],
    // Where the article opens with Norway, who talks in Oslo is at home.
    [
      "Norway recalled its envoy from Chad on Monday. The raid was a crime, Foreign Minister Lena Holt told reporters in Oslo. Chad denied the raid. Chad wants talks.",
      "Lena Holt",
      "role/owner-told",
      "Norway",
    ],
    [
      "Norway recalled its envoy from Chad on Monday. Karl Holt is to fly to Chad on Friday for talks with President Idriss Sow. Norway wants peace.",
      "Idriss Sow",
      "role/owner-told",
      "Chad",
    ],
    // Reports from Nairobi are about other states too.
    [
      "NAIROBI, May 14 (Reuters) - Uganda recalled its envoy from Djibouti on Tuesday. It was a crime, Foreign Minister Lena Holt told reporters in Kampala. Djibouti denied it. Djibouti wants talks.",
      "Lena Holt",
      "role/owner-told",
      "Uganda",
    ],
    [
      "Peru and Chile disagree on fish. Peru's finance minister warned of losses. Finance Minister Ana Soto spoke in Lima.",
      "Ana Soto",
      "role/owner-of-office",
      "Peru",
    ],
    [
      "Nokia cut jobs, its chief executive said. The Nokia chief executive named no figures. Chief Executive Ana Soto will speak on Friday.",
      "Ana Soto",
      "role/owner-of-office",
      "Nokia",
    ],
    [
      "Karl Lund resigned as chief executive of Nokia on Monday. Chief Executive Ana Soto will speak on Friday.",
      "Ana Soto",
      "role/owner-of-office",
      "Nokia",
    ],
    [
      "The Peruvian leader, Ana Soto, was calm. Peru and Chile had talked before. President Ana Soto did not wait.",
      "Ana Soto",
      "role/owner-of-person",
      "Peru",
    ],
    [
      "Umbra Corp closed a mill on Monday. Company spokeswoman Ana Soto said it was late.",
      "Ana Soto",
      "role/title",
      "Umbra Corp",
    ],
    // Unions have presidents, who are not the state's.
    [
      "The Rice Union of Peru met. Peru has no rice, said union president Ana Soto.",
      "Ana Soto",
      "role/title",
      "Rice Union of Peru",
    ],
    [
      "Peru's Health Ministry was asked. Ministry spokesman Karl Lund said no.",
      "Karl Lund",
      "role/title",
      "Health Ministry",
    ],
  ];
  it.each(told)("%s", (text, person, rule, body) => {
    expect(bodyOf(text, person)).toEqual({ rule, body });
  });
  const untold: readonly (readonly [text: string, person: string])[] = [
    // Two states are as likely.
    [
      "Peru and Chile disagree on fish. Foreign Minister Ana Soto will travel on Friday.",
      "Ana Soto",
    ],
    // It is what she acts on, or whose counterpart she meets.
    [
      "Chile tested a rocket. President Ana Soto called for new sanctions against Chile on Monday.",
      "Ana Soto",
    ],
    [
      "Chile fired on a boat. President Ana Soto will phone Chile's president later on Monday.",
      "Ana Soto",
    ],
    [
      "Chile closed its ports. President Ana Soto told Chilean Prime Minister Karl Lund to wait.",
      "Ana Soto",
    ],
    [
      "The prime minister of Chile, Karl Lund, will go to Lima for talks with President Ana Soto.",
      "Ana Soto",
    ],
    // The state has another one.
    [
      "Peruvian President Karl Lund spoke in Lima on Monday. Peru waits, President Ana Soto said.",
      "Ana Soto",
    ],
    // Whom she goes to see are others.
    ["Prime Minister Ana Soto flew to Chile on Monday for a visit of two days.", "Ana Soto"],
    // Her counterpart is of another state, and nobody blames his own.
    [
      "Norwegian, Peruvian ministers meet\n\nLIMA (Reuters) - Foreign Minister Ana Soto met her Peruvian counterpart in Lima on Monday. Peru wants gas. Foreign Minister Ana Soto left Peru.",
      "Ana Soto",
    ],
    [
      "LIMA (Reuters) - Prime Minister Ana Soto had accused Peru of theft. Peru wants gas. Norway has gas.",
      "Ana Soto",
    ],
    // The state that the sentence before opens with is as likely hers as the one that the report comes from.
    [
      "LIMA (Reuters) - The two blocs met on Monday to sign a pact on trade.\n\nKarl Lund thanked Peruvian President Ana Ruiz.\n\nNorway, where it is cold, voted no. Agriculture Minister Ana Soto called the pact a sham.",
      "Ana Soto",
    ],
    // An embassy is abroad, and so is who is told of as one of its people.
    [
      "NAIROBI - Former energy minister Ana Soto took money from a Turkish contractor. The Turkish embassy left.",
      "Ana Soto",
    ],
    // A captain is of a ship.
    ["Chile's navy held a boat in the port of Lima on Monday, and captain Ana Soto.", "Ana Soto"],
    // Unions and firms have presidents.
    [
      "Peru's Rice Union Vice President Karl Lund left Peru. Vice President Ana Soto stays.",
      "Ana Soto",
    ],
    // A firm is from there, and firms have vice presidents.
    [
      "LIMA (Reuters) - Peruvian packer Umbra said it would buy Norway's Zubaran. Trade Minister Karl Lund said Norway must agree.",
      "Karl Lund",
    ],
    [
      "Umbra, one of Russia's banks, has a new chief. Russia waits. First Vice President Ana Soto will act for him.",
      "Ana Soto",
    ],
    // A state of a federation has such ministers.
    ["Australia counts its cows. Agriculture Minister Ana Soto thanked Australia.", "Ana Soto"],
  ];
  it.each(untold)("%s", (text, person) => {
    expect(bodyOf(text, person)).toEqual({ rule: "role/title", body: undefined });
  });
});

describe("noun phrases that take up what was named", () => {
  const takenUp = (text: string, phrase: string) => {
    const { entities, mentions } = readNames(analyze(text));
    const mention = mentions.find(
      ({ start, end, form }) => form === "nominal" && text.slice(start, end) === phrase,
    );
    const entity = mention && entities[mention.entity];
    return {
      rule: mention?.rule,
      names: (entity?.members ?? (entity ? [entity.id] : [])).map((id) => entities[id]?.name),
    };
  };
  for (const rule of nominalRules) {
    it(`${rule.name}: ${rule.construction}`, () => {
      for (const [text, phrase, ...names] of rule.examples)
        expect(takenUp(text, phrase), text).toEqual({ rule: rule.name, names });
      for (const [text, phrase] of rule.counterexamples ?? [])
        expect(takenUp(text, phrase).rule, text).not.toBe(rule.name);
    });
  }
});
