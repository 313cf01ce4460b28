import { isKnownPlace, verbBehind } from "./surroundings.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

const contracts: ReadonlySet<string> = new Set(
  "contract contracts order orders venture ventures merger partnership licence license subcontract tender deal deals agreement".split(
    " ",
  ),
);

/** "an order from Zubaran", "a venture with Zubaran": no verb between. */
function isPartyToContract({ before, tokens, spot }: NameInPlace): boolean {
  if (before !== "from" && before !== "with") {
    return false;
  }
  for (let i = spot.first - 2; i > spot.first - 8; i--) {
    const token = tokens[i];
    if (token === undefined || token.upos === "VERB" || token.upos === "PUNCT") {
      return false;
    }
    if (contracts.has(token.text.slice(0, 12))) {
      return true;
    }
  }
  return false;
}

/** "Zubaran won a three-year contract" */
function winsContract(name: NameInPlace): boolean {
  const at = verbBehind(name);
  if (
    at === undefined ||
    !/^(?:win|get|land|secure|award|sign|receive)$/.test(name.tokens[at]?.lemma ?? "")
  ) {
    return false;
  }
  for (let i = at + 1; i < at + 7; i++) {
    const token = name.tokens[i];
    if (token === undefined || /^(?:ADP|VERB|CCONJ)$/.test(token.upos)) {
      return false;
    }
    if (contracts.has(token.text.slice(0, 12))) {
      return true;
    }
  }
  return false;
}

/** Signs of those who employ, and who place and win orders. */
export const contractRules: readonly TypeRule[] = [
  {
    name: "works-for",
    construction: "behind for or at, after a form of work",
    kind: "organization",
    weight: 3,
    own: false,
    holds: ({ before, beforeThat }) =>
      (before === "for" || before === "at") && /^(?:work|works|worked|working)$/.test(beforeThat),
    examples: [["She had worked for Zubaran since spring.", "Zubaran"]],
    counterexamples: [["She had waited for Zubaran since spring.", "Zubaran"]],
  },
  {
    name: "contractor",
    construction: "subject of winning or placing an order, or who it is from or with",
    kind: "organization",
    weight: 2,
    own: false,
    holds: (name) => !isKnownPlace(name) && (isPartyToContract(name) || winsContract(name)),
    examples: [
      ["Last week Zubaran won a large contract there.", "Zubaran"],
      ["They signed a joint venture with Zubaran in May.", "Zubaran"],
      ["They won an order worth $3 million from Zubaran.", "Zubaran"],
    ],
    counterexamples: [
      ["Last week Zubaran won a large prize there.", "Zubaran"],
      ["They had a quarrel with Zubaran in May.", "Zubaran"],
    ],
  },
];
