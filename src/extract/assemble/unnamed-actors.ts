import type { Analysis } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { UnnamedActor } from "../../model/kinds/actor.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import { conjuncts } from "../events/phrase-words.ts";
import { nounsBefore } from "../lexicon/kindred-people.ts";
import type { Names, Phrase } from "../reading.ts";
import { phraseOf, type SentenceTree, treesOf } from "../sentence-tree.ts";
import { slugOf } from "../slug.ts";
import { type Description, descriptionIn } from "./actor-description.ts";
import type { Assembly, Citation } from "./assembly.ts";
import { isCounted, isNumbered } from "./counted-people.ts";
import { unique } from "./fields.ts";
import { introduces } from "./first-told.ts";

/** The people and bodies that the text tells of without a name. */
export interface UnnamedActors {
  /** None for a phrase that describes nobody, or somebody who may have a name elsewhere in the text. */
  readonly refOf: (phrase: Phrase) => Ref<"UnnamedActor"> | undefined;
  /** Each of those who say something together: "residents and two nurses". */
  readonly speakersOf: (phrase: Phrase) => readonly Ref<"UnnamedActor">[];
  readonly has: (party: string) => boolean;
  /** Those of the refs given that are asked for here; to be called last. */
  readonly things: (told: ReadonlySet<unknown>) => readonly UnnamedActor[];
}

interface Described {
  readonly ref: Ref<"UnnamedActor">;
  readonly noun: string;
  readonly plural: boolean;
  readonly sentence: number;
  readonly description: string;
  readonly citations: [Citation, ...Citation[]];
}

/** A common noun says of somebody what they are, and not who. */
const confidence = 0.7;

/** How many of one noun "the" can point back to. */
const window = 8;

/** Events, quotations and claims ask one after the other, each in the order of the text. */
function lastBefore(start: number, alike: readonly Described[]): Described | undefined {
  let last: Described | undefined;
  for (const one of alike) {
    const from = one.citations[0].start;
    if (from < start && from > (last?.citations[0].start ?? -1)) last = one;
  }
  return last;
}

/** "The attackers *who* came from the north", "the driver *of* the truck": that tells who they are. */
const relatives: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose", "of"]);

/** How many of those told of last, and how many sentences back, another noun can point to. */
const reach = { actors: 12, sentences: 10 };

/**
 * "Gunmen attacked a bus ... *the attackers* fled": the one party told of lately that the noun can mean. Where there are
 * two, it means neither.
 */
function kindredBefore(
  { noun, plural, definite }: Description,
  start: number,
  sentence: number,
  all: readonly Described[],
): Described | undefined {
  const nouns = nounsBefore(noun);
  if (nouns.size === 0) return undefined;
  const fitting = all.slice(-reach.actors).filter(
    (one) =>
      nouns.has(one.noun) &&
      // "The Norwegian people" march nowhere, hundreds of people may.
      (one.noun !== "people" || isCounted(one.description)) &&
      // "seized 20 villagers, residents said": without "the" so many are not meant again.
      (definite || !isNumbered(one.description)) &&
      one.plural === plural &&
      sentence - one.sentence <= reach.sentences &&
      one.citations[0].start < start,
  );
  // "About 900 people gathered, demonstrators marched ... the protesters": rather those who march than those who gathered.
  const alike = fitting.filter((one) => nounsBefore(one.noun).has(noun));
  const [only, ...others] = alike.length > 0 ? alike : fitting;
  return others.length === 0 ? only : undefined;
}

/** "the *ELR* rebel group": a body that a name inside tells from others. "The *Lille* striker" may be anybody named. */
const isToldByName = ({ tokens }: SentenceTree, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ upos }) => upos === "PROPN") &&
  personNoun(tokens[last]?.text ?? "") === undefined;

/** How far behind the headline the lead may stand, in sentences. */
const leadReach = 3;

/** "*Man* jailed. A *man* who robbed a bank has been jailed": whom the headline tells of without an article the lead introduces. */
function inHeadline(
  { noun, plural }: Description,
  sentence: number,
  alike: readonly Described[],
): Described | undefined {
  if (sentence === 0 || sentence > leadReach) return undefined;
  const [one, ...others] = alike;
  const isBare = one?.sentence === 0 && one.description.toLowerCase().endsWith(noun);
  return isBare && others.length === 0 && !plural && !one.plural ? one : undefined;
}

export function unnamedActors(analysis: Analysis, names: Names, assembly: Assembly): UnnamedActors {
  const trees = treesOf(analysis);
  const firstPerson =
    names.mentions.find(({ entity }) => names.entities[entity]?.type === "person")?.start ??
    Number.POSITIVE_INFINITY;
  const all: Described[] = [];
  const byPlace = new Map<string, Described>();
  const byWords = new Map<string, Described>();
  const byNoun = new Map<string, Described[]>();
  const refs = new Set<string>();

  const describedBy = (phrase: Phrase, speaks: boolean): Described | undefined => {
    const tree = trees[phrase.sentence];
    const told = tree && descriptionIn(tree, phrase, names, speaks);
    if (!told) return undefined;
    const { first, last, noun, definite, again } = told;
    const span = {
      start: tree.tokens[first]?.start ?? phrase.start,
      end: tree.tokens[last]?.end ?? phrase.end,
    };
    const description = assembly.textOf(span);
    const words = `${told.owner ?? ""} ${description.toLowerCase()}`;
    // "Lawyers say ... the lawyer": one of many is not the many.
    const kind = `${again ? "many" : "one"} ${noun}`;
    const ofKind = byNoun.get(kind) ?? [];
    // "The Lunds' firm fell ... the two firms": one is not two; "the steel firms" are no coal firms.
    const sorts = tree.tokens
      .slice(first, last)
      .flatMap(({ upos, text }) => (upos === "NOUN" ? text.toLowerCase() : []));
    const alike = ofKind.filter(
      (one) =>
        one.plural === told.plural &&
        sorts.every((word) => one.description.toLowerCase().includes(word)),
    );
    // "Police said ... police found"; "two gunmen entered ... the gunmen fled"
    // "Kurdish rebels seized a town. Rebels said": a noun alone points back too where it tells of what people do.
    const isBack = definite || (told.bare && nounsBefore(noun).size > 0);
    const isOther = relatives.has(tree.words[last + 1] ?? "");
    const known =
      (again && byWords.get(words)) ||
      inHeadline(told, phrase.sentence, alike) ||
      (isBack &&
        ((tree.words[last + 1] === "of" ? undefined : lastBefore(span.start, alike)) ??
          (isOther ? undefined : kindredBefore(told, span.start, phrase.sentence, all))));
    const citation = { ...span, rule: "actor/described" };
    if (known) {
      known.citations.push(citation);
      return known;
    }
    const isIntroduced =
      introduces(tree.tokens[last], told, firstPerson < span.start) ||
      isToldByName(tree, first, last);
    if (definite && !isIntroduced) return undefined;
    const id = assembly.local(`actor-${slugOf(description)}`);
    const fresh: Described = {
      ref: refTo("UnnamedActor", id),
      noun,
      plural: told.plural,
      sentence: phrase.sentence,
      description,
      citations: [citation],
    };
    all.push(fresh);
    refs.add(id);
    byWords.set(words, fresh);
    byNoun.set(kind, [...ofKind, fresh].slice(-window));
    return fresh;
  };

  const refOf = (phrase: Phrase, speaks = false): Ref<"UnnamedActor"> | undefined => {
    if (confidence < assembly.minimumConfidence) return undefined;
    const place = `${phrase.sentence} ${phrase.head}`;
    const described = byPlace.get(place) ?? describedBy(phrase, speaks);
    if (described) byPlace.set(place, described);
    return described?.ref;
  };
  return {
    refOf: (phrase) => refOf(phrase),
    speakersOf: (phrase) => {
      const tree = trees[phrase.sentence];
      if (!tree) return [];
      const phrases = conjuncts(tree, phrase.head).map((head) =>
        head === phrase.head ? phrase : phraseOf(tree, head),
      );
      return unique(phrases.flatMap((one) => refOf(one, true) ?? []));
    },
    has: (party) => refs.has(party),
    things: (told) =>
      all.flatMap(({ ref, description, citations }) =>
        told.has(ref)
          ? [
              {
                kind: "UnnamedActor",
                id: ref,
                description,
                ...assembly.fact(citations, confidence),
              },
            ]
          : [],
      ),
  };
}
