import type { Token } from "../../language/analysis.ts";

/** A number that counts without a noun behind it: the token that it hangs on, and what it counts, as printed. */
export interface BareCount {
  readonly head: number;
  readonly unit: string;
}

/** What befalls people, so that a number alone tells of people: "killing at least 61", "nine were arrested". */
const befalling: ReadonlySet<string> = new Set(
  `kill wound injure hurt displace arrest detain evacuate rescue kidnap abduct capture die drown perish
  survive`.split(/\s+/),
);

const tallies: ReadonlySet<string> = new Set("toll number count total tally".split(" "));
const reaching: ReadonlySet<string> = new Set(
  "put place set give rise climb jump grow increase fall drop stand".split(" "),
);

/** The numeral stands from one token to another, what makes it a bound from `opening` on; its head is where it hangs. */
export function bareCount(
  tokens: readonly Token[],
  opening: number,
  first: number,
  last: number,
  head: number,
): BareCount | undefined {
  // "wounding more than 50, police said": right behind its verb, however the parser hangs it.
  const before = tokens[opening - 1];
  const isLast = /^(?:PUNCT|ADP|CCONJ|X)$/.test(tokens[last + 1]?.upos ?? "X");
  if (before?.upos === "VERB" && befalling.has(before.lemma.toLowerCase()) && isLast)
    return { head: opening - 1, unit: before.text.toLowerCase() };
  const over = tokens[head];
  if (!over || head === first || over.upos !== "VERB") return undefined;
  const lemma = over.lemma.toLowerCase();
  const relation = tokens[last]?.head === head ? tokens[last].relation : tokens[first]?.relation;
  if (befalling.has(lemma))
    return /^(?:obj|nsubj|nummod)/.test(relation ?? "")
      ? { head, unit: over.text.toLowerCase() }
      : undefined;
  return reaching.has(lemma) ? tallied(tokens, first, head) : undefined;
}

/** "put the death toll at 12", "the number of dead rose to 58" */
function tallied(tokens: readonly Token[], number: number, verb: number): BareCount | undefined {
  if (!/^(?:at|to)$/.test(tokens[number - 1]?.text.toLowerCase() ?? "")) return undefined;
  const noun = tokens.findIndex(
    ({ head, lemma, relation }) =>
      head === verb && /^(?:obj|nsubj)/.test(relation) && tallies.has(lemma.toLowerCase()),
  );
  if (noun < 0 || noun > number) return undefined;
  let start = noun;
  while (tokens[start - 1]?.relation === "compound") start--;
  let end = noun;
  // "number of dead", "number of Syrian refugees"
  if (tokens[noun + 1]?.text === "of")
    for (end = noun + 2; /^(?:ADJ|NOUN|PROPN)$/.test(tokens[end + 1]?.upos ?? ""); end++);
  const words = tokens.slice(start, Math.min(end, number - 1) + 1).map(({ text }) => text);
  return { head: noun, unit: words.join(" ") };
}
