import type { SentenceSpots } from "./name-spots.ts";

/** Tokens that stand for the same person as a name beside them: the title before it, a phrase in apposition. */
export interface Companion {
  readonly sentence: number;
  readonly token: number;
  /** The start of the name's spot in the text. */
  readonly name: number;
}

/**
 * "spokeswoman" of "spokeswoman Ana Lund" and "counterpart" of "its president, Karl Lund": a parser may take
 * either for the head, so each leads to the name.
 */
export function companions({ view, offices, spots }: SentenceSpots): readonly Companion[] {
  const officeTo = new Map(offices.map((office) => [office.last, office]));
  return spots.flatMap((spot): Companion[] => {
    const { title } = spot;
    if (title !== undefined) {
      return [{ sentence: view.at, token: title.head, name: spot.start }];
    }
    const comma = spot.first - 1;
    const noun = view.tokens[comma - 1];
    const closes = /^[,.;:)]$/.test(view.words[spot.last + 1] ?? ".");
    if (view.words[comma] !== "," || !closes) {
      return [];
    }
    const office = officeTo.get(comma - 1);
    const isCounterpart = noun?.upos === "NOUN" && noun.text === "counterpart";
    const isOffice = office !== undefined && office.kind === "office" && !office.plural;
    return isCounterpart || isOffice
      ? [{ sentence: view.at, token: office?.head ?? comma - 1, name: spot.start }]
      : [];
  });
}
