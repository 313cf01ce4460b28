import type { Token } from "../../../language/analysis.ts";
import type { Entity, Mention } from "../../reading.ts";

const ties: ReadonlySet<string> = new Set(
  "marry wed divorce remarry engage elope marriage wedding honeymoon engagement newlywed newlyweds".split(
    " ",
  ),
);

const spouses: ReadonlySet<string> = new Set(
  "wife husband spouse girlfriend boyfriend fiance fiancé fiancee fiancée ex-wife ex-husband".split(
    " ",
  ),
);

/** The two people whom a sentence tells to be a couple: "Ana Soto married Karl Lund", "Karl Lund and his wife, Ana". */
export function coupleIn(
  tokens: readonly Token[],
  named: readonly Mention[],
  entities: readonly Entity[],
): readonly number[] | undefined {
  const tie = tokens.findIndex(({ lemma }) => ties.has(lemma) || spouses.has(lemma));
  if (tie < 0) return undefined;
  const people = [...new Set(named.map(({ entity }) => entity))].filter(
    (entity) => entities[entity]?.type === "person",
  );
  // "Karl Lund and his wife met Ana Soto": who is the wife is not told.
  const name = tokens[tie + 1]?.text === "," ? tie + 2 : tie + 1;
  const isTold =
    !spouses.has(tokens[tie]?.lemma ?? "") || named.some(({ first }) => first === name);
  return people.length === 2 && isTold ? people.sort((a, b) => a - b) : undefined;
}
