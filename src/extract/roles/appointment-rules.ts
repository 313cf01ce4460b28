import type { NameSpot } from "../names/name-spots.ts";
import { heldOffice } from "./held-office.ts";
import { bodyAt, personAt, type RoleRule, type RoleSentence } from "./role-sentence.ts";
import { beforeTime } from "./time-between.ts";

export const appointed: RoleRule = {
  name: "role/appointed",
  construction: "a name, was appointed or elected, an office with its body",
  read: (sentence) => {
    const { view, offices } = sentence;
    if (!tellsOfChoosing(sentence)) return [];
    return offices.flatMap((office) => {
      if (office.plural || office.kind !== "office") {
        return [];
      }
      const held = heldOffice(sentence, office);
      const at = beforeTime(view.words, beforeOffice(sentence, held.first));
      const verb = view.tokens[at];
      if (verb === undefined || !choosing.has(verb.lemma) || verb.xpos !== "VBN") {
        return [];
      }
      const subject = view.tokens.findIndex(
        ({ head, relation }) => head === at && relation === "nsubj:pass",
      );
      const person = personAt(sentence, subject) ?? personBefore(sentence, at);
      return person === undefined ? [] : [{ ...held, person, confidence: 0.8 }];
    });
  },
  examples: [
    ["Ana Soto was elected president of Peru.", ["Ana Soto", "president", "Peru"]],
    [
      "Karl Lund was appointed chief executive of Nokia.",
      ["Karl Lund", "chief executive", "Nokia"],
    ],
    [
      "Ana Soto was elected the 12th Lord Mayor of Leeds.",
      ["Ana Soto", "Lord Mayor of Leeds", "Leeds"],
    ],
    ["Ana Soto was named on Monday as head of the Rice Board.", ["Ana Soto", "head", "Rice Board"]],
    ["Karl Lund was chosen as the club's new head coach.", ["Karl Lund", "head coach", ""]],
  ],
};

export const appoints: RoleRule = {
  name: "role/appoints",
  construction: "a body appointed or elected a name, an office",
  read: (sentence) => {
    const { view, offices, spotTo } = sentence;
    if (!tellsOfChoosing(sentence)) return [];
    return offices.flatMap((office) => {
      if (office.plural || office.kind !== "office") return [];
      const held = heldOffice(sentence, office);
      const at = beforeOffice(sentence, held.first);
      const spot = spotTo(view.words[at] === "," ? at - 1 : at);
      const person = spot === undefined ? undefined : personAt(sentence, spot.head);
      if (spot === undefined || person === undefined) return [];
      const verb =
        spot.last < at ? beforeApposed(sentence, spot) : (spot.title?.first ?? spot.first) - 1;
      const {
        lemma = "",
        xpos = "",
        relation: own = "",
        head: over = -1,
      } = view.tokens[verb] ?? {};
      const before = view.tokens[verb - 1];
      const subject =
        own === "acl" && over === verb - 1
          ? over
          : view.tokens.findIndex(({ head, relation }) => head === verb && relation === "nsubj");
      // "The Board named Ana Soto chief executive": of the firm.
      // "The Senate confirmed Ana Soto as envoy to Peru": of the state.
      const isBoard =
        /^(?:boards?|senate|congress|parliament|assembly|knesset|duma|bundestag)$/i.test(
          view.words[subject] ?? "",
        );
      // "a clerk named Ana Soto", but no board is called so.
      const isBody = isBoard || bodyAt(sentence, subject) !== undefined;
      const isPast =
        xpos === "VBD" ||
        (xpos === "VBN" && (/^ha[sd]$/.test(before?.text ?? "") || (own === "acl" && isBody)));
      if (!choosing.has(lemma) || !isPast) return [];
      const body = held.body ?? (isBoard ? undefined : bodyAt(sentence, subject));
      return [{ ...held, ...(body === undefined ? {} : { body }), person, confidence: 0.75 }];
    });
  },
  examples: [
    ["Nokia named Ana Soto chief executive.", ["Ana Soto", "chief executive", "Nokia"]],
    [
      "Nokia has hired Karl Lund as its finance director.",
      ["Karl Lund", "finance director", "Nokia"],
    ],
    [
      "Nokia named its current finance director, Ana Soto, as chief executive.",
      ["Ana Soto", "chief executive", "Nokia"],
    ],
    ["The Senate confirmed Ana Soto as envoy to Peru.", ["Ana Soto", "envoy to Peru", ""]],
    ["On Monday the Board named Ana Soto as chief executive.", ["Ana Soto", "chief executive", ""]],
    ["He appointed Karl Lund president of Nokia.", ["Karl Lund", "president", "Nokia"]],
  ],
  counterexamples: [
    "Nokia may name Ana Soto chief executive.",
    "Nokia named Ana Soto in a suit against its chief executive.",
  ],
};

/** What stands before "as the club's new", "the 12th": the verb, or who is chosen. */
function beforeOffice({ view: { words, tokens } }: RoleSentence, first: number): number {
  let at = first - 1;
  for (;;) {
    const word = words[at] ?? "";
    const isOwner = tokens[at]?.upos === "NOUN" && /^['’]s$/.test(words[at + 1] ?? "");
    if (
      !isOwner &&
      !/^(?:as|the|its|a|an|new|next|to|be|['’]s|first|\d{1,3}(?:st|nd|rd|th))$/.test(word)
    )
      return at;
    at--;
  }
}

/** "named *its finance director,* Ana Soto, as chief executive": the verb before what the chosen one is already. */
function beforeApposed(sentence: RoleSentence, { first }: NameSpot): number {
  const apposed = sentence.view.words[first - 1] === "," ? sentence.officeTo(first - 2) : undefined;
  return apposed === undefined ? -1 : beforeOffice(sentence, heldOffice(sentence, apposed).first);
}

/** "the governor, Ana Soto, was appointed": the name beside the verb, whatever the parse. */
function personBefore(sentence: RoleSentence, verb: number): number | undefined {
  const { view, spotTo } = sentence;
  let at = verb - 1;
  while (view.tokens[at]?.upos === "AUX" || view.tokens[at]?.upos === "ADV") {
    at--;
  }
  const spot = spotTo(view.words[at] === "," ? at - 1 : at);
  return spot === undefined || at === verb - 1 ? undefined : personAt(sentence, spot.head);
}

const tellsOfChoosing = ({ view }: RoleSentence): boolean =>
  view.tokens.some(({ xpos, lemma }) => xpos.startsWith("VB") && choosing.has(lemma));

const choosing: ReadonlySet<string> = new Set(
  "appoint elect name re-elect reelect choose hire promote confirm install designate".split(" "),
);
