import { contentFactuality } from "../lexicon/embedding.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import type { EventReading, Factuality } from "../reading.ts";
import type { SentenceTree } from "../sentence-tree.ts";
import { objectOf } from "./clause.ts";
import { embeds } from "./embeds.ts";
import { factualityOf } from "./factuality.ts";
import { isVerb, lemmaAt } from "./phrase-words.ts";
import { stronger } from "./stronger.ts";

/**
 * "Nurses planned a strike" is read as the strike, by its verb; but the verb itself says that it lies ahead, or
 * that it was called off.
 */
export function carriedFactuality(
  tree: SentenceTree,
  verb: number,
  type: EventReading["type"],
  told: Factuality,
): Factuality {
  if (!isVerb(tree, verb)) return told;
  const object = objectOf(tree, verb);
  if (object === undefined) return told;
  if (!nounEntries(lemmaAt(tree, object)).some((entry) => entry.type === type)) return told;
  const embedding = embeds(tree, verb, "object");
  // "denied claims that it was late": the denial has been made.
  if (embedding === "denial") return told;
  const content = embedding === undefined ? undefined : contentFactuality[embedding];
  // "cancelled a strike planned for Friday": what becomes of the noun becomes of it.
  const noun = tree.tokens[verb]?.head === object ? factualityOf(tree, object) : told;
  const own = stronger(told, noun);
  return content === "planned" || content === "hypothetical" || content === "negated"
    ? stronger(own, content)
    : own;
}
