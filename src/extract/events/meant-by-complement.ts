import type { EventType } from "../../model/kinds/event.ts";
import { childrenOf } from "../sentence-tree.ts";
import { isActor, isSomeone, type Reader } from "./kinds-of-noun.ts";
import { contentHead, lemmaAt } from "./phrase-words.ts";
import { verbSense } from "./verb-sense.ts";

/** What is done for somebody, or with them. */
const serving: ReadonlySet<EventType> = new Set([
  "Aid",
  "Support",
  "Consult",
  "Transfer",
  "Speak",
  "Concede",
]);

/** What is done against somebody: whoever vows it means them. */
const hostile: ReadonlySet<EventType> = new Set([
  "Assault",
  "Coerce",
  "Sanction",
  "Accuse",
  "Harm",
  "Threaten",
]);

/** What nobody agrees to or offers against those whom it befalls. */
const concordant: ReadonlySet<string> = new Set([
  "agree",
  "consent",
  "accede",
  "assent",
  "offer",
  "volunteer",
]);

/**
 * Whether those whom an act befalls are those whom its announcement is made to: "promised to help *farmers*", "vowed to punish
 * *the rebels*". Who is swapped, sent, hired or formed is not: "agreed to exchange *prisoners*".
 */
export function isMeantByComplement(
  reader: Reader,
  announcement: number,
  act: number,
  somebody: number,
): boolean {
  if (isByName(reader, somebody)) return true;
  const type = verbSense(reader, act)?.type;
  if (type === undefined) return false;
  if (serving.has(type)) return true;
  return hostile.has(type) && !concordant.has(lemmaAt(reader.tree, announcement));
}

/** "Peru", "the company" told of before, "Peruvian sailors"; not "prisoners". */
function isByName(reader: Reader, head: number): boolean {
  const { tree, names } = reader;
  const at = contentHead(tree, head);
  if (!isSomeone(tree, at) || names?.mentionAt(tree.index, at)) return true;
  return childrenOf(tree, at).some((child) => isActor(reader, child));
}
