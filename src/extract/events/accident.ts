import { consequenceVerbs } from "../lexicon/befalling-verbs.ts";
import { type VerbEntry, verbEntries } from "../lexicon/lexicon.ts";
import { subjectOf } from "./clause.ts";
import { isActor, type Reader } from "./kinds-of-noun.ts";
import { lemmaAt } from "./phrase-words.ts";
import { verbSense } from "./verb-sense.ts";

/**
 * The sense of a verb, which no weapon need make an attack: "A helicopter crashed in Chile, *killing* its crew" tells what an
 * accident did.
 */
export function senseInAccident(reader: Reader, verb: number): VerbEntry | undefined {
  const entry = verbSense(reader, verb);
  const lemma = lemmaAt(reader.tree, verb);
  if (entry?.type !== "Assault" || !consequenceVerbs.has(lemma)) return entry;
  const { tokens } = reader.tree;
  const first = tokens[verb]?.relation === "conj" ? (tokens[verb]?.head ?? -1) : verb;
  const { xpos, relation, head = -1 } = tokens[first] ?? {};
  if (xpos !== "VBG" || relation !== "advcl" || head > first) return entry;
  if (verbSense(reader, head)?.type !== "Harm") return entry;
  // "The bomber crashed a lorry into a wall, killing nine": he meant it.
  const subject = subjectOf(reader.tree, head);
  if (subject !== undefined && isActor(reader, subject)) return entry;
  return verbEntries(lemma).find(({ type, cause }) => type === "Harm" && !cause) ?? entry;
}
