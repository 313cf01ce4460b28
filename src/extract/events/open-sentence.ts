import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { caseOf, isVerb, lemmaAt, wordAt } from "./phrase-words.ts";
import { presupposed } from "./presupposed.ts";

/** "will *sell* the mine if the bank agrees", "promised to *sell* it unless ...": no plan without the condition. */
export function isConditional(tree: SentenceTree, token: number): boolean {
  const over = tree.tokens[token]?.relation === "xcomp" ? (tree.tokens[token]?.head ?? -1) : -1;
  return tree.tokens.some(
    ({ head, relation }, at) =>
      (head === token || (over >= 0 && head === over)) &&
      relation.startsWith("advcl") &&
      childrenOf(tree, at).some(
        (mark) => /^(?:if|unless)$/.test(wordAt(tree, mark)) && wordAt(tree, mark - 1) !== "even",
      ),
  );
}

/** "If Chad yields, Mali will *sign*", "Should Chad attack, Mali will *retaliate*": the sentence opens with the condition. */
export function opensWithCondition(tree: SentenceTree, token: number): boolean {
  const opener = /^(?:but|and|yet|"|“|\u0060\u0060)$/.test(wordAt(tree, 0)) ? 1 : 0;
  if (!/^(?:if|unless|should|were|had)$/.test(wordAt(tree, opener))) return false;
  const comma = tree.tokens.findIndex(({ text }) => text === ",");
  return comma > opener && comma < token && !saysSo(tree, token);
}

/** '"If it rains, the dam will burst," Ruiz *warned*': the condition is a part of what is said. */
const saysSo = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens.some(({ xpos }, at) => xpos === "''" && at < verb && at > verb - 12) ||
  childrenOf(tree, verb).some(
    (child) => child < verb && /^(?:ccomp|parataxis)$/.test(tree.tokens[child]?.relation ?? ""),
  );

/** "Who shot the judge?", "Will Malta leave?": a question tells nothing but what its nouns take for granted. */
export function isAsked(tree: SentenceTree, token: number): boolean {
  const { tokens } = tree;
  const mark = tokens.findLastIndex(({ text }) => !closing.has(text));
  if (tokens[mark]?.text !== "?" || token > mark) return false;
  if (!isVerb(tree, token) && presupposed(tree, token)) return false;
  if (tokens[token]?.relation === "acl:relcl") return false;
  // 'The judge asked: "Who did it?"': only what is quoted is asked.
  const opened = tokens.findLastIndex(({ text }, at) => at < mark && opening.has(text));
  return opened < token;
}

/** "Ruiz plays a spy who *kills* a king", "Ruiz stars as a spy who *kills* a king": what a role does, nobody did. */
export function isPlayed(tree: SentenceTree, verb: number): boolean {
  const { relation, xpos = "", head = -1 } = tree.tokens[verb] ?? {};
  if (relation !== "acl:relcl" || !/^VB[ZP]$/.test(xpos)) return false;
  if (personNoun(wordAt(tree, head)) === undefined) return false;
  const opened = childrenOf(tree, head).some((child) => /^an?$/.test(wordAt(tree, child)));
  const cast = lemmaAt(tree, tree.tokens[head]?.head ?? -1);
  return (
    opened && (/^(?:play|portray)$/.test(cast) || (cast === "star" && caseOf(tree, head) === "as"))
  );
}

/** "Norway 'to *attack* port'", "Ship '*sank* trawler'": a headline's quotation marks say that somebody else says so. */
export function isQuotedInHeadline({ tokens }: SentenceTree, token: number): boolean {
  if (tokens.length > longestHeadline || tokens.some(({ text }) => /^[.?!]$/.test(text)))
    return false;
  const opened = tokens.findIndex(({ text, upos }) => upos === "PUNCT" && marks.test(text));
  if (opened < 0 || opened > token) return false;
  const closed = tokens.findIndex(({ text }, at) => at > opened && marks.test(text));
  return closed > token;
}

const longestHeadline = 24;
const marks = /^(?:['"‘’“”]|''|``)$/;

const closing: ReadonlySet<string> = new Set(['"', "”", "’", "'", "''", "»", ")", "]", ".", "!"]);
const opening: ReadonlySet<string> = new Set(['"', "“", "‘", "``", "«", ":"]);
