import type { EventType } from "../../model/kinds/event.ts";
import { baseRelation, childrenOf, childWith } from "../sentence-tree.ts";
import { subjectOf } from "./clause.ts";
import type { Reader } from "./kinds-of-noun.ts";
import { nounSense } from "./noun-sense.ts";
import { lemmaAt } from "./phrase-words.ts";
import { particleOf } from "./verb-sense.ts";

/** Verbs that tell of an event noun no more than that it came about. */
const stages: ReadonlySet<string> = new Set(
  `happen occur take+place begin start open resume commence convene erupt break+out flare flare+up ensue unfold kick+off`.split(
    /\s+/,
  ),
);

/** What such a noun tells is too vague to stand for the verb. */
const vague: ReadonlySet<EventType> = new Set(["Occur", "Speak"]);

/**
 * The verb that tells when and where an event noun came about: "the attack *took place* in Lima", "clashes *broke out* on
 * Monday between police and fans", "the crash, which *happened* in May".
 */
export function stageOf(reader: Reader, noun: number): number | undefined {
  const { tree } = reader;
  const own = tree.tokens[noun];
  const over = own?.relation === "nsubj" ? own.head : -1;
  if (isStage(reader, over)) return over;
  return childrenOf(tree, noun).find(
    (child) =>
      tree.tokens[child]?.relation === "acl:relcl" &&
      isStage(reader, child) &&
      // "the tours *that* begin in May": a kind of tour.
      tree.words[childWith(tree, child, "nsubj") ?? -1] === "which" &&
      subjectOf(tree, child) === noun,
  );
}

function isStage(reader: Reader, verb: number): boolean {
  const { tree } = reader;
  if (tree.tokens[verb]?.upos !== "VERB") return false;
  const lemma = lemmaAt(tree, verb);
  if (lemma === "take") return tree.words[verb + 1] === "place";
  const particle = particleOf(reader, verb);
  return stages.has(particle === "" ? lemma : `${lemma}+${particle}`);
}

/** Whether the noun tells all that such a verb has to tell: "the *attack* took place", not "the *regatta* took place". */
export function isToldBySubject(reader: Reader, verb: number): boolean {
  if (!isStage(reader, verb)) return false;
  const subject = subjectOf(reader.tree, verb);
  const noun = subject === undefined ? undefined : nounSense(reader, subject);
  if (!noun || noun.faint || noun.lent || vague.has(noun.type)) return false;
  return (
    subject !== undefined &&
    (baseRelation(reader.tree.tokens[subject]) === "nsubj" || stageOf(reader, subject) === verb)
  );
}
