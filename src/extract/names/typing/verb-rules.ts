import {
  memberVerbs,
  organizationCompanions,
  organizationVerbs,
  personVerbs,
} from "./context-words.ts";
import { doesSomething, verbOf, wordAfter } from "./surroundings.ts";
import type { TypeRule } from "./type-evidence.ts";

/** Lemmas of what bodies say and write. */
const speaking = /^(?:say|announce|report|warn)$/;

/** Signs that the verb gives of which a name is the subject or object. */
export const verbRules: readonly TypeRule[] = [
  {
    name: "person-verb",
    construction: "subject of a verb that people do or undergo",
    kind: "person",
    weight: 1.5,
    own: false,
    holds: (name) => personVerbs.has(verbOf(name)?.lemma ?? ""),
    examples: [["Zubaran died on Monday.", "Zubaran"]],
  },
  {
    name: "speaker",
    construction: "subject of a verb of speech",
    kind: "person",
    weight: 0.8,
    own: false,
    holds: (name) =>
      /^(?:say|tell|add|note|explain|ask|reply|comment|insist|warn)$/.test(
        verbOf(name)?.lemma ?? "",
      ),
    examples: [["Zubaran said it was late.", "Zubaran"]],
  },
  {
    name: "speaking-body",
    construction: "subject of a verb of speech",
    kind: "organization",
    weight: 0.8,
    own: false,
    holds: (name) => speaking.test(verbOf(name)?.lemma ?? ""),
    examples: [["Zubaran said it was late.", "Zubaran"]],
  },
  {
    name: "organization-verb",
    construction: "subject of a verb that organizations do",
    kind: "organization",
    weight: 1.5,
    own: false,
    holds: (name) => organizationVerbs.has(verbOf(name)?.lemma ?? ""),
    examples: [["Zubaran acquired two rivals.", "Zubaran"]],
  },
  {
    name: "inner-capital-speaks",
    construction:
      "a capital inside the word, behind no particle of a surname, where it says something or has staff",
    kind: "organization",
    weight: 2.5,
    own: false,
    holds: (name) =>
      name.words.length === 1 &&
      name.spot.known.length === 0 &&
      /^(?!Mac|Van|Von|Des|Del|Fitz|Abu|Ibn)\p{Lu}\p{Ll}{2,14}\p{Lu}\p{L}{2}/u.test(
        name.firstWord,
      ) &&
      (name.before === "told" ||
        speaking.test(verbOf(name)?.lemma ?? "") ||
        organizationCompanions.has(wordAfter(name))),
    examples: [
      ["Last week ZubaWatch said it was late.", "ZubaWatch"],
      ["They met a ZubaWatch spokesman.", "ZubaWatch"],
    ],
    counterexamples: [
      ["Last week MacZubaran said it was late.", "MacZubaran"],
      ["Last week ZubaWatch crashed.", "ZubaWatch"],
    ],
  },
  {
    name: "member-verb",
    construction: "object of a verb of joining, owning or leading",
    kind: "organization",
    weight: 1.5,
    own: false,
    holds: ({ tokens, spot }) => {
      const head = tokens[spot.head];
      return head?.relation === "obj" && memberVerbs.has(tokens[head.head]?.lemma ?? "");
    },
    examples: [["She joined Zubaran in spring.", "Zubaran"]],
  },
  {
    name: "agent-person",
    construction: "subject of a verb of doing",
    kind: "person",
    weight: 0.6,
    own: false,
    holds: doesSomething,
    examples: [["Zubaran opened the door.", "Zubaran"]],
  },
  {
    name: "agent-organization",
    construction: "subject of a verb of doing",
    kind: "organization",
    weight: 0.8,
    own: false,
    holds: doesSomething,
    examples: [["Zubaran opened the door.", "Zubaran"]],
  },
];
