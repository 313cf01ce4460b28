import type { SentenceTree } from "../sentence-tree.ts";
import type { FigureReading } from "./read-figures.ts";
import { isPartial, type Tally, tallyOf } from "./tally.ts";
import { isSetting } from "./teller.ts";

/** A figure, by whose word it is, and of what happening. */
export interface TallyTold {
  readonly reading: FigureReading;
  /** Who tells it; undefined where the article does in its own voice. */
  readonly source: string | undefined;
  /** The happening that it is about, if that is known. */
  readonly about: string | undefined;
  /** Days and places of its sentence. */
  readonly days: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** How many figures before one it is compared with, and in how many sentences before its own. */
const window = 6;
const reach = 2;

interface Open<Told> {
  readonly told: Told;
  readonly tally: Tally;
  readonly group: Told[];
}

/**
 * Figures that different sources give for one thing, and that cannot be true together: "Police said 12 people died, but
 * doctors put the toll at 40." Each group has two or more, in reading order.
 */
export function competingFigures<Told extends TallyTold>(
  trees: readonly SentenceTree[],
  all: readonly Told[],
): readonly (readonly Told[])[] {
  let recent: Open<Told>[] = [];
  const groups = new Set<Told[]>();
  for (const told of all) {
    const tree = trees[told.reading.sentence];
    const tally = tree && !isPartial(tree, told.reading) && tallyOf(tree, told.reading);
    // What was counted before may be of any sort: "homes", "40 percent".
    const sort = tally || undefined;
    const rival = tree && recent.findLast((open) => compete(open, told, sort, tree));
    const group = rival?.group ?? [];
    group.push(told);
    if (rival) groups.add(group);
    recent = [...recent, { told, tally: sort ?? uncounted, group }].slice(-window);
  }
  return [...groups];
}

const uncounted: Tally = { sort: "same" };

function compete(
  { told: before, tally: known }: Pick<Open<TallyTold>, "told" | "tally">,
  told: TallyTold,
  tally: Tally | undefined,
  tree: SentenceTree,
): boolean {
  const { reading } = told;
  const distance = reading.sentence - before.reading.sentence;
  if (!tally || distance > reach || !areIncompatible(before, told)) return false;
  if (distance > 0 && (apart(before.days, told.days) || apart(before.places, told.places)))
    return false;
  const set = isSetting(tree.lemmas[verbOver(tree, reading.head)] ?? "");
  if (tally.sort === "same") return distance === 0 || (set && distance === 1);
  if (known.sort !== tally.sort) return false;
  if (set && known.noun !== undefined && distance <= 1) return true;
  const alike = known.noun === tally.noun || [known.noun, tally.noun].every(isAnybody);
  const joined = told.about !== undefined && told.about === before.about;
  return (
    alike &&
    (joined || distance === 0 || (told.source !== undefined && before.source !== undefined))
  );
}

/** "deaths", "people": whoever they were. */
const isAnybody = (noun: string | undefined): boolean => noun === undefined || noun === "people";

function verbOver(tree: SentenceTree, head: number): number {
  const over = tree.tokens[head]?.head ?? -1;
  return tree.tokens[over]?.upos === "VERB" ? over : -1;
}

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((item) => other.has(item));

/** Of two sources, of a kind, and not to be true together. */
export const areIncompatible = (one: TallyTold, other: TallyTold): boolean =>
  one.source !== other.source &&
  one.reading.rule === other.reading.rule &&
  differ(one.reading, other.reading);

/** Neither leaves room for the other; "3,400" and "3,419" do, as numbers are rounded. */
function differ(one: FigureReading, other: FigureReading): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  const [low, high] = a.most < b.least ? [a.most, b.least] : [b.most, a.least];
  return low < high && high - low > high / 20;
}

function rangeOf({ value, minValue, maxValue }: FigureReading) {
  return {
    least: value ?? minValue ?? Number.NEGATIVE_INFINITY,
    most: value ?? maxValue ?? Number.POSITIVE_INFINITY,
  };
}
