import type { EventType } from "../../model/kinds/event.ts";
import { baseRelation, childWith } from "../sentence-tree.ts";
import { isPassive, subjectOf } from "./clause.ts";
import { isActor, type Reader } from "./kinds-of-noun.ts";
import { ownersOf } from "./owner.ts";
import { caseOf, isVerb, lemmaAt, prepositional } from "./phrase-words.ts";
import type { Trigger } from "./trigger.ts";
import { verbSense } from "./verb-sense.ts";

/**
 * Who meets where the meeting is told beside another act: "After talks with Omar Vega, *Ana Lund* signed the accord", "flew to
 * Oslo for a meeting with Vega", "arrived in Lima on a visit". Who is seized or shot after it may have met him as well.
 */
export function meetsBeside(
  reader: Reader,
  noun: number,
  type: EventType,
): Pick<Trigger, "support" | "subject"> {
  const { tree } = reader;
  const verb = tree.tokens[noun]?.head ?? -1;
  if (type !== "Consult" || baseRelation(tree.tokens[noun]) !== "obl") return {};
  // "Ana Lund is in Oslo for talks with Vega": where she is stands for a verb.
  if (!isVerb(tree, verb) && childWith(tree, verb, "cop") === undefined) return {};
  if (isPassive(tree, verb) || ownersOf(tree, noun).length > 0) return {};
  const subject = subjectOf(tree, verb);
  if (subject === undefined || subject === noun || !isActor(reader, subject)) return {};
  const opened = caseOf(tree, noun) ?? "";
  const act = isVerb(tree, verb) ? (verbSense(reader, verb)?.type ?? "Occur") : "Move";
  if (lemmaAt(tree, noun) === "visit")
    return act === "Move" && errands.has(opened) ? { support: verb, subject } : {};
  const isMet = talks.has(lemmaAt(tree, noun)) && prepositional(tree, noun, "with").length > 0;
  return isMet && openers.has(opened) && !violent.has(act) ? { subject } : {};
}

const errands: ReadonlySet<string> = new Set(["on", "for"]);

const openers: ReadonlySet<string> = new Set("at after before during following for in".split(" "));

const talks: ReadonlySet<string> = new Set(
  "talk meeting negotiation consultation conversation discussion call interview audience dialogue".split(
    " ",
  ),
);

const violent: ReadonlySet<EventType> = new Set(["Assault", "Coerce", "Harm"]);
