import type { Frame, Position } from "../lexicon/event-class.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
} from "../quotations/sentence-tree.ts";
import type { ArgumentRole, EventArgument } from "../reading.ts";
import { isAbstract } from "./abstract-nouns.ts";
import { caseOf, conjuncts, contentHead, objectOf, prepositional, subjectOf } from "./clause.ts";
import { isActor, isOfClass, type Reader } from "./kinds-of-noun.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { attributiveActor, isPossessivePronoun, ownersOf, possessorOf } from "./owner.ts";
import { complementOf, verbSense } from "./verb-sense.ts";

/** A trigger and what lends it arguments: the support verb of a noun, nothing for a verb. */
export interface Trigger {
  readonly token: number;
  readonly kind: "verb" | "noun" | "adjective";
  /** "held" of "held talks". */
  readonly support?: number;
  /** Whether the support verb's subject is whom it befalls: "suffered an attack". */
  readonly befalls?: boolean;
  /** Who acts where neither grammar of the noun nor a support verb tells: "in talks". */
  readonly subject?: number;
}

export interface FoundArgument {
  readonly role: ArgumentRole;
  readonly head: number;
}

/** Fills the roles of a frame from the sentence. */
export function argumentsOf(
  reader: Reader,
  trigger: Trigger,
  frame: Frame,
): readonly FoundArgument[] {
  const found: FoundArgument[] = [];
  const taken = new Set<number>([trigger.token]);
  const add = (role: ArgumentRole, heads: readonly number[]): boolean => {
    let added = false;
    for (const head of heads) {
      for (const one of conjuncts(reader.tree, head)) {
        if (taken.has(one) || reader.isTime(one)) continue;
        taken.add(one);
        found.push({ role, head: one });
        added = true;
      }
    }
    return added;
  };
  const fill = (role: ArgumentRole, positions: readonly Position[] = []): void => {
    for (const position of positions) {
      const heads = headsAt(reader, trigger, position).filter((head) => !taken.has(head));
      const actors = heads.filter((head) => isActor(reader, head));
      const things = heads.filter((head) => !isAbstract(reader.tree, head));
      // "complained about the airline's silence": it is the airline that is complained about.
      if (
        actors.length === 0 &&
        role === "recipient" &&
        (things.length === 0 || position !== "object")
      )
        actors.push(...heads.flatMap((head) => ownersWithin(reader, head)).slice(0, 1));
      const chosen =
        actors.length > 0 ? actors : role === "theme" || mayBeThing(position) ? things : [];
      const some = role === "participant" ? chosen : chosen.slice(0, 1);
      if (add(role, some) && role !== "participant") return;
    }
  };
  fill("initiator", frame.initiator);
  fill("participant", frame.participant);
  fill("recipient", frame.recipient);
  fill("theme", frame.theme);
  for (const head of placesOf(reader, trigger)) add("place", [head]);
  for (const head of timesOf(reader, trigger)) found.push({ role: "time", head });
  return found;
}

/** The actors that a thing belongs to: "the airline" of "the airline's silence", "the fate of Peru". */
const ownersWithin = (reader: Reader, head: number): readonly number[] =>
  [...ownersOf(reader.tree, head), ...prepositional(reader.tree, head, "of")].filter((at) =>
    isActor(reader, at),
  );

/** What is hit need not be an actor: "shelled the hill"; what is spoken to must. */
const mayBeThing = (position: Position): boolean =>
  position === "object" ||
  position === "owner" ||
  position === "subject" ||
  position === "on" ||
  position === "against" ||
  position === "of" ||
  position === "in" ||
  position === "into" ||
  position === "at";

function headsAt(reader: Reader, trigger: Trigger, position: Position): readonly number[] {
  const { tree } = reader;
  return trigger.kind === "noun"
    ? headsAtNoun(reader, trigger, position)
    : headsAtVerb(reader, tree, trigger, position);
}

function headsAtVerb(
  reader: Reader,
  tree: SentenceTree,
  { token: verb, kind, subject: lent }: Trigger,
  position: Position,
): readonly number[] {
  const object = objectOf(tree, verb);
  switch (position) {
    case "subject": {
      const subject = lent ?? subjectOf(tree, verb);
      return subject === undefined ? [] : [subject];
    }
    case "object":
      return object === undefined ? [] : [contentHead(tree, object)];
    case "indirect": {
      const receiver = childWith(tree, verb, "iobj");
      return receiver === undefined ? [] : [receiver];
    }
    case "owner":
      return [
        ...(object === undefined ? [] : ownersOf(tree, object)),
        ...(object === undefined || possessorOf(tree, object) !== undefined
          ? []
          : prepositional(tree, object, "of").filter((at) => isActor(reader, at))),
        ...(kind === "adjective" || object === undefined
          ? childrenOf(tree, verb)
              .filter((child) => ["obl", "obj"].includes(baseRelation(tree.tokens[child])))
              .flatMap((child) => ownersOf(tree, child))
          : []),
      ];
    case "clause-subject": {
      const clause = complementOf(reader, verb, ["that", "to"]);
      if (clause === undefined) return [];
      const subject = subjectOf(tree, clause);
      return subject === undefined || subject === subjectOf(tree, verb) ? [] : [subject];
    }
    case "clause-actor": {
      const clause = complementOf(reader, verb, ["to", "that", "gerund"]);
      return clause === undefined ? [] : actorsWithin(reader, clause, subjectOf(tree, verb));
    }
    default:
      return prepositional(tree, verb, position);
  }
}

/** "agreed to try to help Peru": complements inside complements. */
const maximumDepth = 3;

/** "its", "their troops": the promiser's own, not whom the promise is made to. */
function isOwnersOwn(tree: SentenceTree, at: number): boolean {
  const owner = possessorOf(tree, at);
  return [at, ...(owner === undefined ? [] : [owner])].some((one) =>
    isPossessivePronoun(tree.tokens[one]?.text ?? ""),
  );
}

const towards: readonly string[] = [
  "to",
  "with",
  "against",
  "from",
  "for",
  "on",
  "between",
  "by",
  "of",
  "in",
];

/** The first actors that a complement speaks of: "promised to lend *Peru* grain". */
function actorsWithin(
  reader: Reader,
  clause: number,
  except: number | undefined,
  depth = 0,
): readonly number[] {
  const { tree } = reader;
  const candidates: number[] = [];
  const sense = depth < maximumDepth ? verbSense(reader, clause) : undefined;
  for (const position of sense?.frame.recipient ?? []) {
    // What the promised act itself is done to comes first.
    if (position !== "clause-actor" && position !== "clause-subject")
      candidates.push(...headsAtVerb(reader, tree, { token: clause, kind: "verb" }, position));
  }
  const receiver = childWith(tree, clause, "iobj");
  if (receiver !== undefined) candidates.push(receiver);
  const object = objectOf(tree, clause);
  if (object !== undefined) candidates.push(object, ...ownersOf(tree, object));
  for (const word of towards) candidates.push(...prepositional(tree, clause, word));
  for (const child of childrenOf(tree, clause)) {
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "obl" || relation === "obj") candidates.push(...ownersOf(tree, child));
  }
  const actors = candidates.filter(
    (at) => at !== except && isActor(reader, at) && !isOwnersOwn(tree, at),
  );
  if (actors.length > 0 || depth >= maximumDepth) return actors;
  const inner = complementOf(reader, clause, ["to", "that", "gerund"]);
  return inner === undefined ? [] : actorsWithin(reader, inner, except, depth + 1);
}

function headsAtNoun(
  { tree, isTime }: Reader,
  { token: noun, support, befalls, subject: lent }: Trigger,
  position: Position,
): readonly number[] {
  switch (position) {
    case "subject":
    case "owner": {
      const own = ownersOf(tree, noun);
      const subject = lent ?? (support === undefined ? undefined : subjectOf(tree, support));
      return subject === undefined || befalls || subject === noun ? own : [subject, ...own];
    }
    case "object": {
      return attributiveOwn(tree, noun);
    }
    case "indirect": {
      const receiver = support === undefined ? undefined : childWith(tree, support, "iobj");
      return receiver === undefined ? [] : [receiver];
    }
    case "clause-subject":
    case "clause-actor":
      return [];
    case "by": {
      const by = nominal(tree, noun, "by");
      return support === undefined ? by : [...by, ...prepositional(tree, support, "by")];
    }
    default: {
      const own = nominal(tree, noun, position);
      if (own.length > 0) return own;
      if (befalls && support !== undefined && position === "on") {
        const sufferer = lent ?? subjectOf(tree, support);
        return sufferer === undefined ? [] : [sufferer];
      }
      if (support !== undefined && position !== "of" && position !== "from")
        return prepositional(tree, support, position).filter((at) => at !== noun && !isTime(at));
      // "talks ended with the rebels": the parser hangs the phrase on the verb.
      return own;
    }
  }
}

const nominal = (tree: SentenceTree, noun: number, preposition: string): readonly number[] =>
  prepositional(tree, noun, preposition);

function attributiveOwn(tree: SentenceTree, noun: number): readonly number[] {
  const attribute = attributiveActor(tree, noun);
  return attribute === undefined ? [] : [attribute];
}

const placeWords: readonly string[] = [
  "in",
  "at",
  "near",
  "outside",
  "off",
  "inside",
  "across",
  "along",
  "around",
  "throughout",
  "on",
];

/** "in Lisbon", "near the border": of the trigger, its object, or its support verb. */
function placesOf(reader: Reader, { token, support }: Trigger): readonly number[] {
  const { tree, isTime } = reader;
  return [token, ...(support === undefined ? [] : [support])].flatMap((at) =>
    placeWords.flatMap((word) =>
      prepositional(tree, at, word).filter(
        (place) =>
          !isTime(place) &&
          (tree.tokens[place]?.name === "LOC" ||
            (word !== "on" &&
              tree.tokens[place]?.upos !== "PROPN" &&
              isOfClass(reader, place, "place")) ||
            nameIsPlace(reader, place)),
      ),
    ),
  );
}

function nameIsPlace({ names, tree }: Reader, at: number): boolean {
  const mention = names?.mentionAt(tree.index, at);
  const type = mention && names?.entities[mention.entity]?.type;
  return type === "place" || type === "country";
}

/** "on Monday", "last week": of the trigger or its support verb, or hung by the parser on a phrase of it. */
function timesOf({ tree, isTime }: Reader, { token, support }: Trigger): readonly number[] {
  const found: number[] = [];
  for (const top of [token, ...(support === undefined ? [] : [support])]) {
    let level: readonly number[] = [top];
    for (let depth = 0; depth < 4 && level.length > 0; depth++) {
      const below = level.flatMap((at) =>
        childrenOf(tree, at).filter((child) => timeRelations.has(baseRelation(tree.tokens[child]))),
      );
      for (const child of below) if (isTime(child) && !found.includes(child)) found.push(child);
      level = below.filter((child) => !isTime(child));
    }
  }
  return found;
}

const timeRelations: ReadonlySet<string> = new Set([
  "obl",
  "nmod",
  "advmod",
  "obj",
  "amod",
  "compound",
  "nummod",
  "conj",
]);

/** The argument as a reading gives it: the noun phrase around the head. */
export function phrased({ tree, isTime }: Reader, { role, head }: FoundArgument): EventArgument {
  return role === "time"
    ? { role, ...nounPhrase(tree, head) }
    : { role, ...nounPhrase(tree, head, isTime) };
}

/** Whether a preposition opens the phrase. */
export const isOpenedBy = (tree: SentenceTree, at: number, words: ReadonlySet<string>): boolean => {
  const word = caseOf(tree, at);
  return word !== undefined && words.has(word);
};
