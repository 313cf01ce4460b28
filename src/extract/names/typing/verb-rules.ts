import { memberVerbs, organizationVerbs, personVerbs } from "./context-words.ts";
import { doesSomething, verbOf } from "./surroundings.ts";
import type { TypeRule } from "./type-evidence.ts";

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
    holds: (name) => /^(?:say|announce|report|warn)$/.test(verbOf(name)?.lemma ?? ""),
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
