import type { Position } from "../lexicon/event-class.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { isPassive, objectOf, subjectOf, surfaceSubject } from "./clause.ts";
import { complementOf } from "./complement.ts";
import { answerableFor, doersOf, isDeedSuffered, isVenue } from "./doer.ts";
import { isActor, isOfClass, type Reader } from "./kinds-of-noun.ts";
import { isMeantByComplement } from "./meant-by-complement.ts";
import { nounSense } from "./noun-sense.ts";
import { attributiveActor, isPossessivePronoun, ownersOf, possessorOf } from "./owner.ts";
import { contentHead, lemmaAt, prepositional } from "./phrase-words.ts";
import type { Trigger } from "./trigger.ts";
import { verbSense } from "./verb-sense.ts";

/** The heads that stand in a position, seen from the trigger; best first. */
export function headsAt(reader: Reader, trigger: Trigger, position: Position): readonly number[] {
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
  switch (position) {
    case "subject": {
      const subject = lent ?? subjectOf(tree, verb);
      return [...(subject === undefined ? [] : [subject]), ...strikersOf(reader, verb, subject)];
    }
    case "object": {
      // "warned Peru that ...": with a clause for object, the parser takes who is told for an indirect one.
      const only = objectOf(tree, verb) ?? childWith(tree, verb, "iobj");
      return only === undefined ? [] : [contentHead(tree, only)];
    }
    case "indirect": {
      // "The guard was given a medal": whom it is given to is the passive's subject.
      const isGiven = isPassive(tree, verb) && childWith(tree, verb, "obj") !== undefined;
      const receiver = isGiven ? surfaceSubject(tree, verb) : childWith(tree, verb, "iobj");
      return receiver === undefined ? [] : [receiver];
    }
    case "owner": {
      const object = objectOf(tree, verb);
      // "blamed Chad's President Luis Paz": him, who is nobody's.
      if (object !== undefined && tree.tokens[object]?.name === "PER") return [];
      return [
        ...(object === undefined ? [] : answerableFor(reader, object)),
        ...(kind === "adjective" || object === undefined
          ? childrenOf(tree, verb)
              .filter((child) => ["obl", "obj"].includes(baseRelation(tree.tokens[child])))
              .flatMap((child) => ownersOf(tree, child))
          : []),
      ];
    }
    case "presence":
      return inPresenceOf(tree, verb);
    case "clause-subject": {
      const clause = complementOf(reader, verb, ["that", "to"]);
      if (clause === undefined) return [];
      const subject = subjectOf(tree, clause);
      if (subject === undefined || subject === subjectOf(tree, verb)) return [];
      // "complained that *he* paid too much": who complains.
      return isOwnGrief(tree, verb, subject) ? [] : [subject];
    }
    case "clause-actor": {
      const clause = complementOf(reader, verb, ["to", "that", "gerund"]);
      return clause === undefined ? [] : actorsWithin(reader, verb, clause);
    }
    default:
      // "called for a ban *on* nets", "for withdrawal *from* Chad": those are asked nothing, but blamed by "against".
      return prepositional(tree, verb, position).filter(
        (at) =>
          position === "for" ||
          position === "against" ||
          tree.tokens[at]?.head === verb ||
          !(isCallFor(tree, verb) || (position === "of" && isVictim(reader, verb, at))),
      );
  }
}

/**
 * "was killed by *Chadian* shelling", "in a *Chadian* raid", "*Chadian* drones hit the port": whose the deed or the weapon was
 * that hit.
 */
function strikersOf(reader: Reader, verb: number, subject: number | undefined): readonly number[] {
  const { tree } = reader;
  if (verbSense(reader, verb)?.type !== "Assault") return [];
  const inside = isPassive(tree, verb) ? prepositional(tree, verb, "in") : [];
  return [...(subject === undefined ? inside : [subject])].flatMap((deed) => {
    if (isOfClass(reader, deed, "munition")) return ownersOf(tree, deed);
    const sense = nounSense(reader, deed);
    if (sense?.type !== "Assault") return [];
    return (sense.frame.initiator ?? []).flatMap((position) =>
      headsAtNoun(reader, { token: deed, kind: "noun" }, position),
    );
  });
}

/** "is investigating the killing of two *nurses*": nobody blames them. */
const isVictim = (reader: Reader, verb: number, at: number): boolean =>
  verbSense(reader, verb)?.type === "Accuse" &&
  isDeedSuffered(reader, reader.tree.tokens[at]?.head ?? -1);

const isOwnGrief = (tree: SentenceTree, verb: number, subject: number): boolean =>
  /^(?:complain|grumble|gripe|carp)$/.test(lemmaAt(tree, verb)) &&
  tree.tokens[subject]?.upos === "PRON";

const isCallFor = (tree: SentenceTree, verb: number): boolean =>
  /^(?:call|press|push|lobby|campaign|agitate)$/.test(lemmaAt(tree, verb)) &&
  prepositional(tree, verb, "for").length > 0;

const presences: ReadonlySet<string> = new Set(["presence", "attendance", "company"]);

/** "opened in the presence of the envoys" */
const inPresenceOf = (tree: SentenceTree, at: number): readonly number[] =>
  prepositional(tree, at, "in")
    .filter((inside) => presences.has(lemmaAt(tree, inside)))
    .flatMap((inside) => prepositional(tree, inside, "of"));

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
  announcement: number,
  clause: number,
  depth = 0,
): readonly number[] {
  const { tree } = reader;
  const except = subjectOf(tree, announcement);
  const candidates: number[] = [];
  const sense = depth < maximumDepth ? verbSense(reader, clause) : undefined;
  for (const position of sense?.frame.recipient ?? []) {
    // What the promised act itself is done to comes first.
    // Whom it befalls is not whom it is told: "warned that the *government* would collapse".
    if (position !== "clause-actor" && position !== "clause-subject" && position !== "subject")
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
    (at) =>
      at !== except &&
      isActor(reader, at) &&
      !isOwnersOwn(tree, at) &&
      isMeantByComplement(reader, announcement, clause, at),
  );
  if (actors.length > 0 || depth >= maximumDepth) return actors;
  const inner = complementOf(reader, clause, ["to", "that", "gerund"]);
  return inner === undefined ? [] : actorsWithin(reader, announcement, inner, depth + 1);
}

function headsAtNoun(reader: Reader, trigger: Trigger, position: Position): readonly number[] {
  const { tree, isTime } = reader;
  const { token: noun, support, stage, befalls, subject: lent } = trigger;
  switch (position) {
    case "subject":
    case "owner": {
      const own = ownersOf(tree, noun).filter((owner) => !isVenue(reader, noun, owner));
      const subject = lent ?? (support === undefined ? undefined : subjectOf(tree, support));
      return subject === undefined || befalls || subject === noun ? own : [subject, ...own];
    }
    case "doer":
      return support === undefined && lent === undefined
        ? doersOf(reader, noun)
        : headsAtNoun(reader, trigger, "owner");
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
    case "presence":
      return [noun, ...(support === undefined ? [] : [support])].flatMap((at) =>
        inPresenceOf(tree, at),
      );
    case "by": {
      const by = nominal(tree, noun, "by");
      return support === undefined ? by : [...by, ...prepositional(tree, support, "by")];
    }
    default: {
      // "criticism from members of the senate": "of" tells of the members.
      const own = nominal(tree, noun, position).filter(
        (at) => position !== "of" || tree.tokens[at]?.head === noun,
      );
      if (own.length > 0) return own;
      if (befalls && support !== undefined && position === "on") {
        const sufferer = lent ?? subjectOf(tree, support);
        return sufferer === undefined ? [] : [sufferer];
      }
      if (support !== undefined && position !== "of" && position !== "from")
        return prepositional(tree, support, position).filter((at) => at !== noun && !isTime(at));
      // "clashes broke out between fans and police"
      if (stage !== undefined && (position === "between" || position === "with"))
        return prepositional(tree, stage, position).filter((at) => !isTime(at));
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

/** The actors that a thing belongs to: "the airline" of "the airline's silence", "the fate of Peru". */
export const ownersWithin = (reader: Reader, head: number): readonly number[] =>
  answerableFor(reader, head).filter((at) => isActor(reader, at));
