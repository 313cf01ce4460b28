import type { SentenceTree } from "../sentence-tree.ts";
import type { FigureReading } from "./read-figures.ts";
import { isSetting } from "./teller.ts";

/** What a number of people is told of: "12 soldiers were killed" are dead, and soldiers. */
export interface Tally {
  /** "same" points back to what was counted before: "put the number at 40". */
  readonly sort: "dead" | "hurt" | "missing" | "held" | "crowd" | "same";
  /** Who they are; nobody where the number is of deaths. */
  readonly noun?: string;
}

const sortsOfWord: ReadonlyMap<string, Tally["sort"]> =
  words(`dead: dead death deaths killed fatalities toll;
  hurt: injured wounded hurt injuries; missing: missing; held: arrested detained arrests detainees;
  crowd: crowd turnout attendance; same: number figure count total tally`);

const sortsOfVerb: ReadonlyMap<string, Tally["sort"]> = words(`dead: die kill perish drown;
  hurt: injure wound hurt; held: arrest detain; crowd: attend participate march gather rally`);

function words(table: string): ReadonlyMap<string, Tally["sort"]> {
  return new Map(
    table.split(";").flatMap((line) => {
      const [sort = "", members = ""] = line.trim().split(": ");
      return members
        .split(" ")
        .map((word): [string, Tally["sort"]] => [word, sort as Tally["sort"]]);
    }),
  );
}

/** Undefined for what is no count of people, nor of anything that was counted before. */
export function tallyOf(tree: SentenceTree, reading: FigureReading): Tally | undefined {
  const { unit = "", head } = reading;
  const lower = unit.toLowerCase();
  const last = lower.slice(lower.lastIndexOf(" ") + 1);
  // "number of dead", "death toll"
  const named = sortsOfWord.get(last) ?? sortsOfWord.get(lower.split(" ", 1)[0] ?? "");
  if (named !== undefined) return { sort: named };
  if (pointsBack(tree, head)) return { sort: "same" };
  if (reading.rule !== "figure/count") return undefined;
  const verb = verbBehind(tree, head) ?? tree.tokens[head]?.head ?? -1;
  const lemma = tree.lemmas[verb] ?? "";
  const part = lemma === "take" && tree.words[verb + 1] === "part";
  const sort = part ? "crowd" : sortsOfVerb.get(lemma);
  return sort === undefined ? undefined : { sort, noun: last };
}

/** "9 people *died*", "40 soldiers had reportedly been *wounded*", whatever the parser hangs on what. */
function verbBehind(tree: SentenceTree, noun: number): number | undefined {
  let at = noun + 1;
  while (at < noun + 6 && /^(?:AUX|ADV|PART)$/.test(tree.tokens[at]?.upos ?? "")) at++;
  return tree.tokens[at]?.upos === "VERB" ? at : undefined;
}

/** "put it at 40 percent", "said it was 12 percent" */
function pointsBack(tree: SentenceTree, head: number): boolean {
  const verb = tree.tokens[head]?.head ?? -1;
  return (
    (isSetting(tree.lemmas[verb] ?? "") && tree.words[verb + 1] === "it") ||
    (tree.words[head - 2] === "was" && tree.words[head - 3] === "it")
  );
}

/** "another 12", "40 more": they come on top of those counted before; "including 12" are among them. */
export function isPartial(tree: SentenceTree, { start, end }: FigureReading): boolean {
  const first = tree.tokens.findIndex((token) => token.start >= start);
  for (let at = Math.max(0, first - 1); (tree.tokens[at]?.start ?? end) <= end + 1; at++) {
    const word = tree.words[at] ?? "";
    if (partial.has(word) || (word === "more" && tree.words[at + 1] !== "than")) return true;
    if (at > first + 12) return false;
  }
  return false;
}

const partial: ReadonlySet<string> = new Set(
  "another other others further additional including of".split(" "),
);
