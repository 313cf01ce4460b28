import type { Token } from "../../language/analysis.ts";

/** A number that counts without a noun behind it: the token that it hangs on, and what it counts, as printed. */
export interface BareCount {
  readonly head: number;
  readonly unit: string;
}

/** What befalls people, so that a number alone tells of people: "killing at least 61", "nine were arrested"; and in what state it leaves them. */
const befalling: ReadonlyMap<string, string> = new Map(
  `kill killed;wound wounded;injure injured;hurt hurt;displace displaced;arrest arrested;detain detained;
  evacuate evacuated;rescue rescued;kidnap kidnapped;abduct abducted;capture captured;die dead;drown drowned;
  perish dead;survive survivors`
    .split(/;\s*/)
    .map((pair): [string, string] => {
      const [verb = "", state = ""] = pair.split(" ");
      return [verb, state];
    }),
);

/** "35 dead", "left 12 injured", "29 were missing" */
const states: ReadonlySet<string> = new Set(
  "dead wounded injured hurt missing homeless killed displaced trapped stranded".split(" "),
);

const tallies: ReadonlySet<string> = new Set(
  "toll number count total tally crowd turnout attendance figure".split(" "),
);
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
  const befallen = befalling.get(before?.lemma.toLowerCase() ?? "");
  if (before?.upos === "VERB" && befallen !== undefined && isLast)
    return { head: opening - 1, unit: befallen };
  const behind = tokens[last + 1]?.text.toLowerCase() ?? "";
  if (states.has(behind)) return { head: last + 1, unit: behind };
  const tally = tallied(tokens, first);
  if (tally) return tally;
  const over = tokens[head];
  if (!over || head === first) return undefined;
  // "29 were missing"
  const isState = head > last && states.has(over.text.toLowerCase());
  if (isState && tokens[last + 1]?.upos === "AUX") return { head, unit: over.text.toLowerCase() };
  if (over.upos !== "VERB") return undefined;
  const lemma = over.lemma.toLowerCase();
  const relation = tokens[last]?.head === head ? tokens[last].relation : tokens[first]?.relation;
  const state = befalling.get(lemma);
  const isCounted = state !== undefined && /^(?:obj|nsubj|nummod)/.test(relation ?? "");
  return isCounted ? { head, unit: state } : undefined;
}

/** "put the death toll at 12", "the number of dead rose to 58" */
function tallied(tokens: readonly Token[], number: number): BareCount | undefined {
  if (!/^(?:at|to)$/.test(tokens[number - 1]?.text.toLowerCase() ?? "")) return undefined;
  let noun = -1;
  let isReached = false;
  for (let at = number - 2; at >= Math.max(0, number - longestTally); at--) {
    const token = tokens[at];
    const lemma = token?.lemma.toLowerCase() ?? "";
    if (token?.upos === "NOUN" && tallies.has(lemma)) noun = at;
    if (token?.upos === "VERB" && reaching.has(lemma)) isReached = true;
    if (token?.upos === "PUNCT" || (noun >= 0 && isReached)) break;
  }
  if (noun < 0 || !isReached) return undefined;
  let start = noun;
  while (tokens[start - 1]?.relation === "compound") start--;
  let end = noun;
  // "number of dead", "number of Syrian refugees"
  if (tokens[noun + 1]?.text === "of")
    for (end = noun + 2; /^(?:ADJ|NOUN|PROPN)$/.test(tokens[end + 1]?.upos ?? ""); end++);
  const words = tokens.slice(start, Math.min(end, number - 1) + 1).map(({ text }) => text);
  return { head: noun, unit: words.join(" ") };
}

/** Words between a tally and its number: "the number of the dead had by then risen to". */
const longestTally = 12;
