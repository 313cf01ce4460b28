import { heldOffice } from "./held-office.ts";
import {
  bodyAt,
  personAt,
  type RoleFinding,
  type RoleRule,
  type RoleSentence,
} from "./role-sentence.ts";
import { beforeTime } from "./time-between.ts";

/** What the verb says of the tenure: "serves as" goes on, "resigned as" is over, "served as" is told of as past. */
type Tenure = "goes on" | "over" | "past";

/** By lemma, with the particle it needs. */
const verbs: ReadonlyMap<string, Tenure> = new Map([
  ...entries("past", "serve work"),
  ...entries("over", "resign quit retire step-down stand-down step-aside"),
  ...entries("goes on", "take-over stay-on"),
]);

/** "was sacked as": in the passive what the office's holder undergoes. */
const undergone: ReadonlyMap<string, Tenure> = new Map([
  ...entries("over", "sack fire dismiss oust remove replace depose suspend drop"),
  ...entries("goes on", "swear-in reappoint reinstate"),
]);

function entries(tenure: Tenure, lemmas: string): readonly (readonly [string, Tenure])[] {
  return lemmas.split(" ").map((lemma) => [lemma, tenure] as const);
}

/** An office behind "as", and the verb that says how its holder came or went. */
interface Served {
  readonly found: Omit<RoleFinding, "person" | "confidence">;
  readonly as: number;
}

function servedOffices(sentence: RoleSentence): readonly Served[] {
  const { view, offices } = sentence;
  if (!view.words.includes("as")) return [];
  return offices.flatMap((office) => {
    if (office.plural || office.kind !== "office") return [];
    const found = heldOffice(sentence, office);
    // "served as President Ana Soto's lawyer"
    if (sentence.spotFrom(found.last + 1) !== undefined) return [];
    let as = found.first - 1;
    while (/^(?:the|its|a|an|his|her|their)$/.test(view.words[as] ?? "")) as--;
    return view.words[as] === "as" ? [{ found, as }] : [];
  });
}

export const tenure: RoleRule = {
  name: "role/tenure",
  construction: "a name, serves or resigned as, an office with its body",
  read: (sentence) =>
    servedOffices(sentence).flatMap(({ found, as }) => {
      const verb = verbBefore(sentence, as);
      const person = verb && holderOf(sentence, verb);
      const told = verb?.isPassive ? undergone.get(verb.lemma) : verbs.get(verb?.lemma ?? "");
      if (verb === undefined || person === undefined || told === undefined) return [];
      const former = found.former || told === "over" || (told === "past" && verb.isPast);
      return [{ ...found, former, person, confidence: 0.75 }];
    }),
  examples: [
    ["Karl Lund resigned as chief executive of Nokia.", ["Karl Lund", "chief executive", "Nokia"]],
    [
      "Karl Lund stepped down on Monday as chairman of the Rice Board.",
      ["Karl Lund", "chairman", "Rice Board"],
    ],
    [
      "Ana Soto serves as director of the Lund Institute.",
      ["Ana Soto", "director", "Lund Institute"],
    ],
    ["Ana Soto, who served as Peru's envoy, left.", ["Ana Soto", "envoy", "Peru"]],
    ["Ana Soto was sworn in as president of Peru.", ["Ana Soto", "president", "Peru"]],
    ["Karl Lund was sacked as manager of Arsenal.", ["Karl Lund", "manager", "Arsenal"]],
  ],
  counterexamples: [
    "Karl Lund will serve as chairman of the Rice Board.",
    "Karl Lund did not resign as chairman of the Rice Board.",
    "They asked that Karl Lund be reinstated as chairman of the Rice Board.",
    "Karl Lund served as President Ana Soto's lawyer.",
    "Karl Lund served under Ana Soto as president of Peru fell ill.",
  ],
};

export const succession: RoleRule = {
  name: "role/succession",
  construction: "one person replaced another, or a body sacked one, as, an office",
  read: (sentence) =>
    servedOffices(sentence).flatMap(({ found, as }): readonly RoleFinding[] => {
      const spot = sentence.spotTo(as - 1);
      const person = spot && personAt(sentence, spot.head);
      const at = (spot?.title?.first ?? spot?.first ?? 0) - 1;
      const verb = at < 0 ? undefined : verbAt(sentence, at);
      if (person === undefined || verb === undefined || verb.isPassive) return [];
      const subject = subjectOf(sentence, verb.at);
      const body = found.body ?? bodyAt(sentence, subject);
      const held = { ...found, ...(body === undefined ? {} : { body }), confidence: 0.75 };
      const leaves = { ...held, former: true, person };
      if (/^(?:sack|fire|dismiss|oust|remove)$/.test(verb.lemma)) return [leaves];
      if (!/^(?:replace|succeed)$/.test(verb.lemma)) return [];
      const successor = holderOf(sentence, verb);
      return successor === undefined ? [leaves] : [leaves, { ...held, person: successor }];
    }),
  examples: [
    [
      "Ana Soto replaced Karl Lund as chairwoman of the Rice Board.",
      ["Karl Lund", "chairwoman", "Rice Board"],
      ["Ana Soto", "chairwoman", "Rice Board"],
    ],
    ["Arsenal sacked Karl Lund as manager.", ["Karl Lund", "manager", "Arsenal"]],
  ],
  counterexamples: [
    "Ana Soto may replace Karl Lund as chairwoman of the Rice Board.",
    "Ana Soto knew Karl Lund as chairman of the Rice Board.",
  ],
};

interface Verb {
  readonly at: number;
  /** With its particle: "step-down". */
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly isPast: boolean;
}

function verbBefore(sentence: RoleSentence, as: number): Verb | undefined {
  const { words } = sentence.view;
  const at = beforeTime(words, as - 1);
  return verbAt(sentence, /^(?:down|over|aside|in|on)$/.test(words[at] ?? "") ? at - 1 : at);
}

/** A verb that tells what has come about: no infinitive, nothing that may be or is denied. */
function verbAt({ view: { tokens, words } }: RoleSentence, at: number): Verb | undefined {
  const { lemma = "", upos, xpos = "" } = tokens[at] ?? {};
  if (upos !== "VERB" || !/^VB[DZPN]$/.test(xpos)) return undefined;
  let first = at - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[first]?.upos ?? "")) first--;
  const auxiliaries = tokens.slice(first + 1, at);
  const opens = auxiliaries.find((one) => one.upos === "AUX");
  // "that she be reinstated as", "will serve as", "did not resign as"
  if (opens !== undefined && !/^VB[DZP]$/.test(opens.xpos)) return undefined;
  if (auxiliaries.some(({ text }) => /^(?:not|n['’]t|never|to)$/.test(text))) return undefined;
  const particle = words[at + 1] ?? "";
  return {
    at,
    lemma:
      /^(?:down|over|aside|in|on)$/.test(particle) && !keepsPlain.has(lemma)
        ? `${lemma}-${particle}`
        : lemma,
    isPassive: xpos === "VBN" && auxiliaries.some((one) => one.lemma === "be"),
    isPast: xpos === "VBD" || xpos === "VBN",
  };
}

/** "resigned on Monday": the word behind it opens a date. */
const keepsPlain: ReadonlySet<string> = new Set(
  "serve work resign quit retire sack fire".split(" "),
);

const subjectOf = ({ view }: RoleSentence, verb: number): number =>
  view.tokens.findIndex(({ head, relation }) => head === verb && relation.startsWith("nsubj"));

/** The verb's subject; of "Karl Lund, who served", who stands before. */
function holderOf(sentence: RoleSentence, { at }: Verb): number | undefined {
  const { tokens, words } = sentence.view;
  const subject = subjectOf(sentence, at);
  if (!/^WP/.test(tokens[subject]?.xpos ?? "")) return personAt(sentence, subject);
  const spot = sentence.spotTo(words[subject - 1] === "," ? subject - 2 : subject - 1);
  return spot && personAt(sentence, spot.head);
}
