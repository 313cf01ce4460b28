import { describe, expect, it } from "vitest";
import { nominalRules } from "../src/extract/names/coreference/nominal-rules.ts";
import { viewDocument } from "../src/extract/names/document-view.ts";
import { findNameSpots } from "../src/extract/names/name-spots.ts";
import { readNames } from "../src/extract/names/read-names.ts";
import { contextRules } from "../src/extract/names/typing/context-rules.ts";
import { ownRules } from "../src/extract/names/typing/own-rules.ts";
import { nameInPlace, type TypeRule } from "../src/extract/names/typing/type-evidence.ts";
import { roleRules } from "../src/extract/roles/role-rules.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";

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
