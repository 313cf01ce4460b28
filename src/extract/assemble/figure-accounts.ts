import type { Account, Figure } from "../../model/kinds/event.ts";
import { refTo } from "../../model/ref.ts";
import { areIncompatible, competingFigures, type TallyTold } from "../figures/competing.ts";
import type { FigureReading } from "../figures/read-figures.ts";
import type { NewsReading } from "../read-news.ts";
import { treesOf } from "../sentence-tree.ts";
import type { Assembly } from "./assembly.ts";
import { given } from "./fields.ts";
import type { AssembledHappening } from "./happenings.ts";
import type { Source } from "./sources.ts";

export interface FigureTold {
  readonly thing: Figure;
  readonly reading: FigureReading;
  readonly source: Source;
}

/**
 * Where sources give figures for one thing that cannot be true together, each has an account that contradicts the others. They are
 * accounts of the happening that the first of them is about; where none is, of the article.
 */
export function figureAccounts(
  figures: readonly FigureTold[],
  { analysis, names, times }: NewsReading,
  assembled: readonly AssembledHappening[],
  assembly: Assembly,
): readonly Account[] {
  if (figures.length < 2) return [];
  const happenings = new Map(assembled.map(({ thing }) => [String(thing.id), thing.id]));
  const aboutOf = ({ observationAbout }: Figure) => happenings.get(observationAbout);
  const days = new Map<number, Set<string>>();
  for (const { sentence, type, value } of times)
    if (/^(?:DATE|TIME)$/.test(type) && !value.endsWith("_REF"))
      addTo(days, sentence, value.slice(0, 10));
  const places = new Map<number, Set<string>>();
  for (const { sentence, entity, use } of names.mentions)
    if (names.entities[entity]?.type === "place" || use === "place")
      addTo(places, sentence, String(entity));

  const tallies = figures.flatMap(
    (told): readonly (TallyTold & { readonly told: FigureTold })[] => {
      const { parties, teller, isOwn } = told.source;
      const [party] = parties;
      const source = party ?? (teller && `${teller.sentence} ${teller.head}`);
      // "It has 400 beds", in somebody's words: nobody knows whose.
      if (source === undefined && !isOwn) return [];
      const { sentence } = told.reading;
      return [
        {
          told,
          reading: told.reading,
          source,
          about: aboutOf(told.thing),
          days: days.get(sentence) ?? none,
          places: places.get(sentence) ?? none,
        },
      ];
    },
  );
  return competingFigures(treesOf(analysis), tallies).flatMap((group) => {
    const about = group.map(({ told }) => aboutOf(told.thing)).find((id) => id !== undefined);
    const ids = group.map(() => refTo("Account", assembly.numbered("account")));
    return group.map((tally, index): Account => {
      const { thing, reading, source } = tally.told;
      return {
        kind: "Account",
        // As many ids as figures were made.
        id: ids[index] ?? refTo("Account", ""),
        accountOf: about ?? assembly.article,
        accordingTo: accordingTo(source, assembly),
        ...given("value", thing.value),
        ...given("minValue", thing.minValue),
        ...given("maxValue", thing.maxValue),
        ...given("unitText", thing.unitText),
        contradicts: ids.filter((_, other) => {
          const against = group[other];
          return against !== undefined && areIncompatible(tally, against);
        }),
        ...assembly.fact([{ ...reading, rule: "account/figure" }], confidence),
      };
    });
  });
}

const accordingTo = (
  { parties: [party], teller }: Source,
  assembly: Assembly,
): Account["accordingTo"] =>
  party ?? (teller ? assembly.evidence.cite(teller, "account/teller") : assembly.article);

/** That two figures are of one thing is read from the words around them. */
const confidence = 0.7;

const none: ReadonlySet<string> = new Set();

function addTo(map: Map<number, Set<string>>, sentence: number, item: string): void {
  const known = map.get(sentence) ?? new Set();
  known.add(item);
  map.set(sentence, known);
}
