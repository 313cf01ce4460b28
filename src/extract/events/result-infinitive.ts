import type { SentenceTree } from "../sentence-tree.ts";
import { lemmaAt } from "./phrase-words.ts";

const contending: ReadonlySet<string> = new Set(
  "beat defeat down edge outpoint overcome score strike rally recover fight come rise climb gain fall drop slip".split(
    " ",
  ),
);
const outcomes: ReadonlySet<string> = new Set(
  "win reach claim clinch secure seal level retain lift earn complete end close finish settle trade".split(
    " ",
  ),
);

/** "Ann Lund beat her rival *to win* the title", "Shares rose *to close* at nine euros": no aim, but how it ended. */
export const isResult = (tree: SentenceTree, verb: number, over: number): boolean =>
  outcomes.has(lemmaAt(tree, verb)) &&
  contending.has(lemmaAt(tree, over)) &&
  /^VB[DN]$/.test(tree.tokens[over]?.xpos ?? "") &&
  tree.tokens[verb]?.xpos === "VB";
