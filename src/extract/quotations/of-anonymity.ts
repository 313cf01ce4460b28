import type { SentenceTree } from "../sentence-tree.ts";

/** How long what somebody asks for may be, in tokens: "that his name not be used". */
const longest = 9;

/**
 * "asked *not to be named*", "on condition *he not be identified*", "insisted on *anonymity*": under which terms somebody
 * speaks to the reporter is nothing that is said of the matter.
 */
export function isOfAnonymity({ words }: SentenceTree, content: readonly number[]): boolean {
  const first = content[0] ?? -1;
  if (words[first] === "anonymity") return true;
  const last = content.at(-1) ?? -1;
  return (
    content.length <= longest &&
    words[last - 1] === "be" &&
    /^(?:named|identified|quoted|used)$/.test(words[last] ?? "") &&
    words.slice(first, last).includes("not")
  );
}
