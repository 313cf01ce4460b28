import { consequenceVerbs } from "../lexicon/befalling-verbs.ts";
import { type VerbEntry, verbEntries } from "../lexicon/lexicon.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { subjectOf } from "./clause.ts";
import { isActor, type Reader } from "./kinds-of-noun.ts";
import { lemmaAt, prepositional } from "./phrase-words.ts";
import { verbSense } from "./verb-sense.ts";

/**
 * The sense of a verb, which no weapon need make an attack: "A helicopter crashed in Chile, *killing* its crew" tells what an
 * accident did.
 */
export function senseInAccident(reader: Reader, verb: number): VerbEntry | undefined {
  const entry = verbSense(reader, verb);
  const lemma = lemmaAt(reader.tree, verb);
  if (entry?.type !== "Assault" || !consequenceVerbs.has(lemma)) return entry;
  const cause = [subjectOf(reader.tree, verb), ...prepositional(reader.tree, verb, "in")];
  if (cause.some((noun) => noun !== undefined && isMishap(reader.tree, noun)))
    return harmBy(lemma) ?? entry;
  const { tokens } = reader.tree;
  const first = tokens[verb]?.relation === "conj" ? (tokens[verb]?.head ?? -1) : verb;
  const { xpos, relation, head = -1 } = tokens[first] ?? {};
  if (xpos !== "VBG" || relation !== "advcl" || head > first) return entry;
  if (verbSense(reader, head)?.type !== "Harm") return entry;
  // "The bomber crashed a lorry into a wall, killing nine": he meant it.
  const subject = subjectOf(reader.tree, head);
  if (subject !== undefined && isActor(reader, subject)) return entry;
  return harmBy(lemma) ?? entry;
}

/** What the verb does where nobody means it. */
const harmBy = (lemma: string): VerbEntry | undefined =>
  verbEntries(lemma).find(({ type, cause }) => type === "Harm" && !cause);

/** "A *gas* explosion", "a blast at a coal *mine*": what bursts there bursts by itself. */
const isMishap = (tree: SentenceTree, noun: number): boolean =>
  /^(?:explosion|blast)$/.test(lemmaAt(tree, noun)) &&
  (childrenOf(tree, noun).some((child) => child < noun && bursting.has(lemmaAt(tree, child))) ||
    ["at", "in"].some((word) =>
      prepositional(tree, noun, word).some((at) => works.has(lemmaAt(tree, at))),
    ));

const bursting: ReadonlySet<string> = new Set(
  "gas methane propane boiler transformer chemical firework fireworks dust steam accidental pipeline cylinder".split(
    " ",
  ),
);

const works: ReadonlySet<string> = new Set(
  "mine colliery plant factory refinery mill quarry smelter works shipyard".split(" "),
);
