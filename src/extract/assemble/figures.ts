import type { Account, Figure } from "../../model/kinds/event.ts";
import { refTo } from "../../model/ref.ts";
import type { FigureReading } from "../figures/read-figures.ts";
import { isSaying, isSetting } from "../figures/teller.ts";
import type { NewsReading } from "../read-news.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  treesOf,
} from "../sentence-tree.ts";
import type { Assembly } from "./assembly.ts";
import { given, listed } from "./fields.ts";
import { type FigureTold, figureAccounts } from "./figure-accounts.ts";
import type { AssembledHappening, HappeningRef } from "./happenings.ts";
import type { Source, Word } from "./sources.ts";
import type { Speakers } from "./speakers.ts";

/**
 * Quantities, each about the happening, the thing or at last the article that its words hang on, and by whose account:
 * "the governor said 61 had died" is the governor's figure.
 */
export function assembleFigures(
  reading: NewsReading,
  { actors }: Speakers,
  sourceOf: (word: Word) => Source,
  assembled: readonly AssembledHappening[],
  assembly: Assembly,
): { readonly figures: readonly Figure[]; readonly accounts: readonly Account[] } {
  const { figures, quotations, analysis, names } = reading;
  const trees = treesOf(analysis);
  const sources = new Set(
    quotations.flatMap(({ source }) => (source ? `${source.sentence} ${source.head}` : [])),
  );
  const happeningAt = new Map<string, AssembledHappening>();
  for (const entry of assembled)
    for (const { reading } of entry.happening.occurrences) {
      const { sentence, token } = reading.trigger;
      happeningAt.set(`${sentence} ${token}`, entry);
      for (const argument of reading.arguments)
        if (argument.role !== "time" && argument.role !== "place") {
          const key = `${argument.sentence} ${argument.head}`;
          if (!happeningAt.has(key)) happeningAt.set(key, entry);
        }
    }

  const told = figures.flatMap((figure): readonly FigureTold[] => {
    // "two diplomats said": how many they are is no news.
    if (sources.has(`${figure.sentence} ${figure.head}`)) return [];
    const source = sourceOf(figure);
    const thing: Figure = {
      kind: "Figure",
      id: refTo("Figure", assembly.numbered("figure")),
      observationAbout: aboutOf(figure),
      ...given("value", figure.value),
      ...given("minValue", figure.minValue),
      ...given("maxValue", figure.maxValue),
      ...given("unitText", figure.unit),
      ...listed("primarySource", source.parties),
      ...assembly.fact([figure], 0.8),
    };
    return [{ thing, reading: figure, source }];
  });
  return {
    figures: told.map(({ thing }) => thing),
    accounts: figureAccounts(told, reading, assembled, assembly),
  };

  /** Climbs the parse from the counted noun until something that the story knows comes in sight. */
  function aboutOf(figure: FigureReading): Figure["observationAbout"] {
    return happeningOf(figure) ?? thingOf(figure) ?? assembly.article;
  }

  function happeningOf({ sentence, head }: FigureReading): HappeningRef | undefined {
    const tree = trees[sentence];
    // "29 people *died* and scores were injured": what they did stands behind them, though the parser hangs it on them.
    const own = tree?.tokens[head + 1];
    if (own?.xpos === "VBD" && own.head === head)
      return happeningAt.get(`${sentence} ${head + 1}`)?.thing.id;
    for (let at = head, steps = 0; tree && at >= 0 && steps < 32; steps++) {
      const happening = happeningAt.get(`${sentence} ${at}`);
      // "said 61 bodies had been found": the saying has no bodies.
      if (happening) return happening.happening.type === "Speak" ? undefined : happening.thing.id;
      // "twelve died, while nurses put the toll at 40": the toll of that.
      if (opensAnother(tree, at) && !isSetting(tree.lemmas[at] ?? "")) return undefined;
      at = tree.tokens[at]?.head ?? -1;
    }
    return undefined;
  }

  function thingOf({ sentence, head }: FigureReading): Figure["observationAbout"] | undefined {
    const tree = trees[sentence];
    for (let at = head, steps = 0; tree && at >= 0 && steps < 32; steps++) {
      const thing =
        thingAt(sentence, at) ?? (isTelling(tree, at) ? undefined : ownerOf(tree, at, head));
      if (thing !== undefined) return thing;
      // "she is one of 12 guards": how many they are is not told of her.
      if (isOneOfMany(tree, at)) return undefined;
      // "told the paper that 400 tonnes were lost": those who talk of it are not what it is told of.
      if (opensAnother(tree, at) || baseRelation(tree.tokens[at]) === "ccomp") return undefined;
      at = tree.tokens[at]?.head ?? -1;
    }
    return undefined;
  }

  function thingAt(sentence: number, at: number): Figure["observationAbout"] | undefined {
    const mention = names.mentionAt(sentence, at);
    return mention && actors.idsOf(mention.entity)[0];
  }

  /** "Norda's profit rose 5 percent", "Norda has 5,000 trucks", "the 5,000 trucks of Norda": whose it is, or who has it. */
  function ownerOf(
    tree: SentenceTree,
    at: number,
    head: number,
  ): Figure["observationAbout"] | undefined {
    const subject = childWith(tree, at, "nsubj");
    const owners = [
      subject,
      // "Norda's scouts saw a hall holding 530 people": what is seen there is not Norda's.
      ...(subject === undefined || !isBeside(tree, at, head)
        ? []
        : ownersAt(tree, subject, /^(?:of|in|at)$/)),
      ...ownersAt(tree, at, at === head ? /^of$/ : nothing),
    ];
    for (const owner of owners) {
      const thing = owner === undefined ? undefined : thingAt(tree.index, owner);
      if (thing !== undefined) return thing;
    }
    return undefined;
  }
}

const isOneOfMany = (tree: SentenceTree, counted: number): boolean => {
  const over = tree.tokens[counted]?.head ?? -1;
  return (
    baseRelation(tree.tokens[counted]) === "nmod" &&
    tree.words[over] === "one" &&
    tree.words[over + 1] === "of"
  );
};

const nothing = /^$/;

/** Whether what is counted hangs on the verb, or on what does. */
const isBeside = (tree: SentenceTree, verb: number, counted: number): boolean => {
  const over = tree.tokens[counted]?.head ?? -1;
  return counted === verb || over === verb || tree.tokens[over]?.head === verb;
};

const ownersAt = (tree: SentenceTree, noun: number, by: RegExp): readonly number[] =>
  childrenOf(tree, noun).filter((child) => {
    const relation = tree.tokens[child]?.relation;
    const opener = relation === "nmod" ? childWith(tree, child, "case") : undefined;
    return (
      relation === "nmod:poss" || by.test(opener === undefined ? "" : (tree.words[opener] ?? ""))
    );
  });

const isTelling = (tree: SentenceTree, at: number): boolean =>
  tree.tokens[at]?.upos === "VERB" &&
  (isSaying(tree.lemmas[at] ?? "") || isSetting(tree.lemmas[at] ?? ""));

/**
 * "sold a striker who scored 22 goals", "twelve have died and 29 are missing", "killed 12 and over 50 others injured": what is
 * told of the one is not told of the other.
 */
function opensAnother(tree: SentenceTree, at: number): boolean {
  const token = tree.tokens[at];
  if (!token || token.relation === "acl:relcl") return token !== undefined;
  if (!/^(?:conj|parataxis|advcl)$/.test(baseRelation(token))) return false;
  return /^(?:VERB|AUX|ADJ)$/.test(token.upos) || tree.tokens[token.head]?.upos === "VERB";
}
