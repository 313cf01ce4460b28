import { caseOf, conjuncts } from "../events/phrase-words.ts";
import type { Phrase } from "../reading.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";

/** What is written by somebody and then quoted. */
const documents: ReadonlySet<string> = new Set(
  `account advisory affidavit analysis announcement article assessment audit blog bulletin cable census circular communique
communiqué complaint data database datum declaration dispatch document email e-mail estimate figure filing forecast handout
interview lawsuit letter memo memorandum message note notice paper poll post record release report review site statement
statistic study suit survey testimony tweet update website`.split(/\s+/),
);

export const isDocument = (lemma: string): boolean => documents.has(lemma);

/** "Press release", "news report", "blog post": what form it has, and not whose it is. */
const forms: ReadonlySet<string> = new Set(
  "blog court e-mail email media news press radio television tv video web wire".split(" "),
);

/**
 * Who may own a document that a phrase is headed by: "*Acme*'s report", "a *police* statement", "figures released by *the
 * bank*". Before it by their arcs, behind it by what opens them: "by the army" hangs on any verb near by.
 */
export function documentOwners(tree: SentenceTree, { head, last }: Phrase): readonly number[] {
  if (!documents.has(tree.lemmas[head] ?? "")) return [];
  const before = childrenOf(tree, head).filter(
    (child) =>
      child < head &&
      /^(?:amod|compound|nmod)/.test(tree.tokens[child]?.relation ?? "") &&
      !forms.has(tree.words[child] ?? ""),
  );
  const behind: number[] = [];
  for (let token = head + 1; token <= last; token++)
    if (/^(?:by|from)$/.test(caseOf(tree, token) ?? "")) behind.push(...conjuncts(tree, token));
  return [...before, ...behind];
}
