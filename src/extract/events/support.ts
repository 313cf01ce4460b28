import type { EventType } from "../../model/kinds/event.ts";
import { isInNounClass } from "../lexicon/lexicon.ts";
import {
  actingPrepositions,
  actingSupportVerbs,
  sufferingPrepositions,
  sufferingSupportVerbs,
} from "../lexicon/support-verbs.ts";
import { baseRelation, childrenOf, childWith } from "../sentence-tree.ts";
import { objectOf, subjectOf, surfaceSubject } from "./clause.ts";
import { isActor, type Reader } from "./kinds-of-noun.ts";
import { meetsBeside } from "./meets-beside.ts";
import { caseOf, lemmaAt, prepositional } from "./phrase-words.ts";
import type { Trigger } from "./trigger.ts";
import { particleOf, verbSense } from "./verb-sense.ts";

const wholeOf = (reader: Reader, verb: number): string => {
  const particle = particleOf(reader, verb);
  const lemma = lemmaAt(reader.tree, verb);
  return particle === "" ? lemma : `${lemma}+${particle}`;
};

/** Whether a verb lends its subject to the event noun it governs. */
export function isLent(reader: Reader, verb: number): boolean {
  const whole = wholeOf(reader, verb);
  return actingSupportVerbs.has(whole) || sufferingSupportVerbs.has(whole);
}

/**
 * Whether a verb does no more than carry an event noun that tells the same: "voiced support",
 * "engaged in talks", "held an election".
 */
export function carries(reader: Reader, verb: number, noun: number, type: EventType): boolean {
  const lemma = lemmaAt(reader.tree, noun);
  const sense = verbSense(reader, verb);
  return sense?.type === type && sense.objectLemmas.has(lemma);
}

/** "Police arrested a clerk in the *killing*", "was charged in the *attack*": by others than those who accuse. */
function isSuspected(reader: Reader, verb: number, noun: number): boolean {
  const type = verbSense(reader, verb)?.type;
  return (
    type === "Accuse" || (type === "Coerce" && isInNounClass(lemmaAt(reader.tree, noun), "offense"))
  );
}

const telling: ReadonlySet<string> = new Set(
  "announce report record declare publish post raise".split(" "),
);

/** "witnesses reported gunfire": they did not shoot; who declares a curfew imposes it. */
const isOnlyTold = (verb: string, type: EventType): boolean =>
  telling.has(verb) &&
  (type === "Harm" || (verb === "report" && /^(?:Assault|Coerce|Mobilize|Protest)$/.test(type)));

/** "agreed on new sanctions": those who agree impose them. */
const isAgreed = ({ tree }: Reader, verb: number, type: EventType): boolean =>
  lemmaAt(tree, verb) === "agree" && (type === "Sanction" || type === "Aid");

const permitting: ReadonlySet<string> = new Set("approve adopt pass endorse".split(" "));

/** "engaged in talks", "took part in the rally" */
export const isJoining = (reader: Reader, verb: number, noun: number): boolean =>
  joining.has(lemmaAt(reader.tree, verb)) && caseOf(reader.tree, noun) === "in";

const answering: ReadonlySet<string> = new Set("retaliate respond react answer hit".split(" "));

const joining: ReadonlySet<string> = new Set("engage participate involve take join".split(" "));

const suffering: ReadonlySet<string> = new Set(
  "die perish drown survive suffer escape bleed".split(" "),
);

/** What lends an event noun a subject: a support verb, a copula, or a relative clause's verb. */
export function supportOf(
  reader: Reader,
  noun: number,
  type: EventType,
): Pick<Trigger, "support" | "befalls" | "subject"> {
  const { tree } = reader;
  const own = tree.tokens[noun];
  const over = own?.head ?? -1;
  const relation = baseRelation(own);
  const opened = caseOf(tree, noun) ?? "";
  // "is in talks", "was under investigation"
  if (childWith(tree, noun, "cop") !== undefined && opened !== "") {
    const subject = surfaceSubject(tree, noun);
    if (subject !== undefined && actingPrepositions.has(opened)) return { subject };
    if (subject !== undefined && sufferingPrepositions.has(opened))
      return { subject, befalls: true };
  }
  const verb = own?.relation.startsWith("conj") ? governorOfConjunct(reader, noun) : over;
  if (verb >= 0 && tree.tokens[verb]?.upos === "VERB") {
    const role = own?.relation.startsWith("conj") ? "obj" : relation;
    const whole = wholeOf(reader, verb);
    if ((role === "obj" || own?.relation === "nsubj:pass") && objectOf(tree, verb) !== undefined) {
      if (isOnlyTold(whole, type)) return {};
      // "The regulator approved the takeover": by others.
      if (type === "Transfer" && permitting.has(whole)) return {};
      if (isAgreed(reader, verb, type)) return { support: verb };
      if (actingSupportVerbs.has(whole) || carries(reader, verb, noun, type))
        return { support: verb };
      if (sufferingSupportVerbs.has(whole)) return { support: verb, befalls: true };
    }
    if (relation === "obl") {
      if (sufferingPrepositions.has(opened)) {
        const sufferer = objectOf(tree, verb) ?? surfaceSubject(tree, verb);
        if (sufferer !== undefined) return { support: verb, subject: sufferer, befalls: true };
      }
      if (opened === "on" && isAgreed(reader, verb, type)) return { support: verb };
      if (isJoining(reader, verb, noun)) return { support: verb };
      // "retaliated with sanctions", "responded with a ban"
      if (opened === "with" && answering.has(lemmaAt(tree, verb))) return { support: verb };
      // "wounded two guards in an attack": who did the one did the other.
      if (
        (opened === "in" || opened === "during" || opened === "by") &&
        !telling.has(whole) &&
        !isSuspected(reader, verb, noun) &&
        // "signed it during a visit *by Ruiz*"
        !prepositional(tree, noun, "by").some((at) => isActor(reader, at))
      ) {
        const subject = subjectOf(tree, verb);
        // "A clerk died in the shooting": he did not shoot.
        const befalls = suffering.has(whole);
        if (subject !== undefined && subject !== noun)
          return befalls ? { support: verb, subject, befalls } : { subject };
      }
    }
  }
  // "the attack that the rebels launched"
  const clause = childrenOf(tree, noun).find(
    (child) =>
      baseRelation(tree.tokens[child]) === "acl" &&
      tree.tokens[child]?.upos === "VERB" &&
      objectOf(tree, child) === noun &&
      actingSupportVerbs.has(wholeOf(reader, child)),
  );
  return clause === undefined ? meetsBeside(reader, noun, type) : { support: clause };
}

function governorOfConjunct({ tree }: Reader, noun: number): number {
  let at = noun;
  for (let step = 0; step < 8 && tree.tokens[at]?.relation === "conj"; step++)
    at = tree.tokens[at]?.head ?? -1;
  return baseRelation(tree.tokens[at]) === "obj" ? (tree.tokens[at]?.head ?? -1) : -1;
}
