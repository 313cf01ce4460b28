import type { EventType } from "../../model/kinds/event.ts";
import { baseRelation } from "../sentence-tree.ts";
import { isPassive, subjectOf } from "./clause.ts";
import { isActor, type Reader } from "./kinds-of-noun.ts";
import { ownersOf } from "./owner.ts";
import { caseOf, isVerb, lemmaAt, prepositional } from "./phrase-words.ts";
import { verbSense } from "./verb-sense.ts";

/**
 * Who meets where the meeting is told beside another act: "After talks with Omar Vega, *Ana Lund* signed the accord", "flew to
 * Oslo for a meeting with Vega". Who is seized or shot after it may have met him as well.
 */
export function meetsBeside(reader: Reader, noun: number, type: EventType): number | undefined {
  const { tree } = reader;
  if (type !== "Consult" || !talks.has(lemmaAt(tree, noun))) return undefined;
  const verb = tree.tokens[noun]?.head ?? -1;
  if (baseRelation(tree.tokens[noun]) !== "obl" || !isVerb(tree, verb)) return undefined;
  if (!openers.has(caseOf(tree, noun) ?? "") || isPassive(tree, verb)) return undefined;
  if (prepositional(tree, noun, "with").length === 0 || ownersOf(tree, noun).length > 0)
    return undefined;
  if (violent.has(verbSense(reader, verb)?.type ?? "Occur")) return undefined;
  const subject = subjectOf(tree, verb);
  return subject !== undefined && isActor(reader, subject) ? subject : undefined;
}

const openers: ReadonlySet<string> = new Set("at after before during following for in".split(" "));

const talks: ReadonlySet<string> = new Set(
  "talk meeting negotiation consultation conversation discussion call interview audience dialogue".split(
    " ",
  ),
);

const violent: ReadonlySet<EventType> = new Set(["Assault", "Coerce", "Harm"]);
