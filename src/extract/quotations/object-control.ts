import { childWith, type SentenceTree, subtree } from "../sentence-tree.ts";
import { isTimeWord } from "./subject-in-print.ts";

/** Verbs whose object, not subject, does what the infinitive after them says: "told her to leave". */
export const objectControl: ReadonlySet<string> = new Set(
  (
    "advise allow ask beg cause challenge command compel convince direct enable encourage expect forbid force get " +
    "help implore inspire instruct invite lead leave let lobby make order permit persuade press pressure prompt push remind " +
    "request require see send task teach tell tempt urge want warn"
  ).split(" "),
);

/** "on", "late" and the like, in a phrase that tells when. */
const opensTime = /^(?:on|in|at|late|early|last|this|again|once)$/;

/** "urges her son / to come out", "urged Chad on Monday / to pay": what follows right behind the object of a verb, but for when. */
export const followsObject = (tree: SentenceTree, verb: number, action: number): boolean => {
  const object = childWith(tree, verb, "obj", "iobj");
  if (object === undefined || object < verb) return false;
  const first = subtree(tree, action)[0] ?? action;
  const behind = (subtree(tree, object).at(-1) ?? object) + 1;
  if (behind > first) return false;
  for (let at = behind; at < first; at++)
    if (!isTimeWord(tree, at) && !opensTime.test(tree.words[at] ?? "")) return false;
  return true;
};

/**
 * "prompting Chad / to claim": the infinitive behind the object of such a verb is the object's doing. Of "sent clerks to
 * count, saying it was late" the sender says it.
 */
export const isObjectsDoing = (tree: SentenceTree, verb: number, infinitive: number): boolean =>
  objectControl.has(tree.lemmas[verb] ?? "") &&
  tree.lemmas[verb] !== "send" &&
  tree.words[subtree(tree, infinitive)[0] ?? -1] === "to" &&
  followsObject(tree, verb, infinitive);
