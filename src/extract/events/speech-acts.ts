import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { EventType } from "../../model/kinds/event.ts";
import { agree } from "../lexicon/agree.ts";
import type { Frame } from "../lexicon/event-class.ts";
import { nonEventVerbs } from "../lexicon/non-events.ts";
import { childrenOf } from "../sentence-tree.ts";
import { isPassive, subjectOf } from "./clause.ts";
import type { Candidate } from "./event-rules.ts";
import { isActor, type Reader } from "./kinds-of-noun.ts";
import { ownFactuality } from "./own-factuality.ts";
import { caseOf, lemmaAt } from "./phrase-words.ts";

/** What is said decides what kind of act the saying is. */
export interface SpeechActRule {
  readonly name: string;
  /** An invented sentence; the word of saying stands between asterisks. */
  readonly example: string;
  readonly act: EventType;
  readonly frame: Frame;
  readonly holds: (reader: Reader, saying: Candidate, content: Candidate) => boolean;
}

const hostile: ReadonlySet<EventType> = new Set([
  "Assault",
  "Coerce",
  "Sanction",
  "Mobilize",
  "Protest",
]);
const friendly: ReadonlySet<EventType> = new Set([
  "Aid",
  "Retreat",
  "Concede",
  "Cooperate",
  "Support",
  "Agree",
]);

const sayings: ReadonlySet<string> = new Set(
  "say announce declare state tell add vow pledge promise swear warn plan intend insist".split(" "),
);

const musts: ReadonlySet<string> = new Set(["must"]);
const obligations: ReadonlySet<string> = new Set([...musts, "should", "ought"]);

/** "said that the grants *should* prevent a deficit": of a thing that does something, "should" tells what is likely. */
function isForecast(reader: Reader, { trigger }: Candidate): boolean {
  const { tree } = reader;
  const subject = subjectOf(tree, trigger.token);
  return (
    subject !== undefined &&
    !isActor(reader, subject) &&
    !isPassive(tree, trigger.token) &&
    !hasHelper(reader, trigger.token, musts)
  );
}

const hasHelper = ({ tree }: Reader, verb: number, helpers: ReadonlySet<string>): boolean =>
  childrenOf(tree, verb).some(
    (child) =>
      tree.tokens[child]?.upos === "AUX" &&
      helpers.has(tree.tokens[child]?.text.toLowerCase() ?? ""),
  );

const modals: ReadonlySet<string> = new Set(["will", "would", "'ll", "may", "could", "might"]);

const around: ReadonlySet<string> = new Set(["after", "before", "since", "during"]);

/** "would not pay", "won't go"; who "could not say" or "may not come" refuses nothing. */
const resolves: ReadonlySet<string> = new Set(["will", "would", "'ll", "wo"]);

/** "said the driver *must have* slept": what is likely, and nobody's to do any more. */
const helpers: ReadonlySet<string> = new Set(["have"]);

const backward: ReadonlySet<string> = new Set("it he she they we i".split(" "));

/** Whether the content is about the speaker: "the union said *it* would strike". */
function isOwnDeed(reader: Reader, saying: Candidate, content: Candidate): boolean {
  const { tree } = reader;
  const speaker = subjectOf(tree, saying.trigger.token);
  const doer =
    content.trigger.subject ?? subjectOf(tree, content.trigger.support ?? content.trigger.token);
  if (doer === undefined && isPassive(tree, content.trigger.token)) return false;
  // "said he saw her after the *murder*": nobody says by whom.
  const { token, kind, support } = content.trigger;
  if (kind === "noun" && ((doer ?? support) === undefined || around.has(caseOf(tree, token) ?? "")))
    return false;
  if (doer === undefined || doer === speaker) return true;
  // "The general said it would help": a person is no "it".
  if (lemmaAt(tree, doer) === "it" && speaker !== undefined && isPerson(reader, speaker))
    return false;
  return (
    backward.has(lemmaAt(tree, doer)) ||
    (speaker !== undefined && lemmaAt(tree, doer) === lemmaAt(tree, speaker))
  );
}

const isPerson = ({ tree }: Reader, at: number): boolean => {
  const { name, text = "" } = tree.tokens[at] ?? {};
  return name === "PER" || /^(?:he|she|i|who)$/i.test(text) || personNoun(text) !== undefined;
};

const isAhead = (reader: Reader, { trigger }: Candidate): boolean => {
  const verb = trigger.support ?? trigger.token;
  return hasHelper(reader, verb, modals) || reader.tree.tokens[verb]?.relation === "xcomp";
};

const isWarning = ({ tree }: Reader, { trigger }: Candidate): boolean =>
  lemmaAt(tree, trigger.token) === "warn";

const isDenied = (reader: Reader, { trigger }: Candidate): boolean =>
  ownFactuality(reader.tree, trigger.support ?? trigger.token) === "negated";

export const speechActRules: readonly SpeechActRule[] = [
  {
    name: "warned of harm",
    example: "The general *warned* that guards would no longer tolerate the rebels.",
    act: "Threaten",
    frame: { initiator: ["subject"], recipient: ["clause-actor"] },
    holds: (reader, saying, content) =>
      content.type === "Threaten" && isWarning(reader, saying) && isAhead(reader, content),
  },
  {
    name: "announced refusal",
    example: "The airline *said* it would not rehire the pilots.",
    act: "Reject",
    frame: { initiator: ["subject"], recipient: ["clause-actor"] },
    holds: (reader, saying, content) =>
      isOwnDeed(reader, saying, content) &&
      hasHelper(reader, content.trigger.support ?? content.trigger.token, resolves) &&
      !nonEventVerbs.has(lemmaAt(reader.tree, content.trigger.token)) &&
      isDenied(reader, content),
  },
  {
    name: "announced harm",
    example: "The pilots *said* they would blockade the airport.",
    act: "Threaten",
    frame: { initiator: ["subject"], recipient: ["clause-actor"] },
    holds: (reader, saying, content) =>
      (hostile.has(content.type) || lemmaAt(reader.tree, content.trigger.token) === "retaliate") &&
      isOwnDeed(reader, saying, content) &&
      isAhead(reader, content),
  },
  {
    name: "announced kindness",
    example: "Norway *said* it would send grain to Malawi.",
    act: "Agree",
    frame: agree.verbFrame,
    holds: (reader, saying, content) =>
      friendly.has(content.type) &&
      !isWarning(reader, saying) &&
      isOwnDeed(reader, saying, content) &&
      isAhead(reader, content),
  },
  {
    name: "voiced demand",
    example: "The union *said* the airline must rehire the pilots.",
    act: "Request",
    frame: { initiator: ["subject"], recipient: ["clause-subject"] },
    holds: (reader, saying, content) =>
      hasHelper(reader, content.trigger.token, obligations) &&
      !hasHelper(reader, content.trigger.token, helpers) &&
      !isOwnDeed(reader, saying, content) &&
      !isForecast(reader, content),
  },
];

/** The candidate, its type changed where it is a word of saying and its content makes it another act. */
export function speechAct(
  reader: Reader,
  candidates: readonly Candidate[],
  governors: readonly (number | undefined)[],
  at: number,
): Candidate {
  const saying = candidates[at] as Candidate; // at is an index of candidates
  if (saying.type !== "Speak" && saying.type !== "Occur" && saying.type !== "Agree") return saying;
  if (!sayings.has(lemmaAt(reader.tree, saying.trigger.token))) return saying;
  for (const [index, governor] of governors.entries()) {
    const content = candidates[index];
    if (governor !== at || !content) continue;
    const rule = speechActRules.find(({ holds }) => holds(reader, saying, content));
    if (rule)
      return {
        ...saying,
        type: rule.act,
        frame: rule.frame,
        rule: `${rule.act.toLowerCase()}/${rule.name.replace(/ /g, "-")}`,
        confidence: Math.max(saying.confidence - 0.1, 0.5),
      };
  }
  return saying;
}
