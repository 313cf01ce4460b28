import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Timex } from "../../language/dates/timex.ts";
import type { EventMode, EventType } from "../../model/kinds/event.ts";
import type { Ref } from "../../model/ref.ts";
import type { ActorRef, Actors } from "../assemble/actors.ts";
import { unique } from "../assemble/fields.ts";
import type { UnnamedActors } from "../assemble/unnamed-actors.ts";
import { allegedAdjectives } from "../lexicon/hedges.ts";
import { apposedEntity } from "../names/apposed-entity.ts";
import type { EventArgument, EventReading, Factuality, Names, TextSpan } from "../reading.ts";
import { phraseOf, treesOf } from "../sentence-tree.ts";
import { indexAround, itemAround, outermost } from "../span-search.ts";
import { actsAsGovernment } from "./governed-place.ts";
import { placesOf } from "./places.ts";
import { takenUpBy } from "./pronoun-party.ts";
import { bodyFoughtFor, statesActingBy } from "./state-organs.ts";

/** A post of the article; posts stand in order and do not overlap. */
export interface PostSpan extends TextSpan {
  /** Entity that wrote it. */
  readonly author?: number;
}

/** Who takes part, with a name or without. */
export type PartyRef = ActorRef | Ref<"UnnamedActor">;

/** Where a statement stands: in the article itself, or in the post of that index. */
export type Source = "article" | number;

/** One telling of a happening, with its arguments resolved to the story's actors, places and dates. */
export interface Occurrence {
  /** Index of the event reading. */
  readonly index: number;
  readonly reading: EventReading;
  readonly type: EventType;
  readonly mode: EventMode | undefined;
  readonly source: Source;
  readonly factuality: Factuality;
  readonly initiator: readonly PartyRef[];
  readonly recipient: readonly PartyRef[];
  readonly participant: readonly PartyRef[];
  /** Those of the parties that have no name. */
  readonly unnamed: ReadonlySet<string>;
  readonly places: readonly Ref<"Place">[];
  readonly time: Timex | undefined;
  readonly sentence: number;
  /** The trigger's dictionary form. */
  readonly lemma: string;
  readonly nominal: boolean;
  /** A noun that points back: "the meeting", "this attack", "their talks". */
  readonly definite: boolean;
  /** Somebody's by name: "Ruiz's meeting". */
  readonly owned: boolean;
  /** Told in the headline. */
  readonly inHeadline: boolean;
}

export interface OccurrenceContext {
  readonly analysis: Analysis;
  readonly names: Names;
  readonly actors: Actors;
  readonly unnamed: UnnamedActors;
  /** What somebody is read to say, or says in quotation marks. */
  readonly reported: readonly TextSpan[];
  readonly times: readonly Timex[];
  readonly posts: readonly PostSpan[];
  readonly headline: TextSpan | undefined;
}

/** Resolves what each event reading names. */
export function occurrencesOf(
  readings: readonly EventReading[],
  context: OccurrenceContext,
): readonly Occurrence[] {
  const timesBySentence = groupBySentence(context.times);
  const reported = outermost(context.reported);
  return readings.flatMap((reading, index) => {
    const sentence = context.analysis.sentences[reading.trigger.sentence];
    const token = sentence?.tokens[reading.trigger.token];
    if (!sentence || !token) return [];
    const source = sourceOf(reading.trigger, context.posts);
    const actorsIn = (role: EventArgument["role"]): readonly PartyRef[] => {
      const named: PartyRef[] = [];
      for (const argument of reading.arguments)
        if (argument.role === role && !(role !== "recipient" && isOnlySuspected(argument, context)))
          named.push(...actorsOf(argument, reading.type, source, context));
      return unique(named);
    };
    const initiator = unique([
      ...actorsIn("initiator"),
      ...seekersOf(reading, context.analysis).flatMap((argument) =>
        actorsOf(argument, reading.type, source, context),
      ),
    ]);
    const recipient = actorsIn("recipient").filter((actor) => !initiator.includes(actor));
    const participant = actorsIn("participant").filter(
      (actor) => !initiator.includes(actor) && !recipient.includes(actor),
    );
    return [
      {
        index,
        reading,
        type: reading.type,
        mode: reading.mode,
        source,
        factuality: factualityOf(reading, source, reported),
        initiator,
        recipient,
        participant,
        unnamed: new Set([...initiator, ...recipient, ...participant].filter(context.unnamed.has)),
        places: placesOf(reading, context),
        time: timeOf(reading, timesBySentence.get(reading.trigger.sentence) ?? []),
        sentence: reading.trigger.sentence,
        lemma: token.lemma,
        nominal: token.upos === "NOUN" || token.upos === "PROPN",
        definite: isDefinite(sentence, reading.trigger.token),
        owned: sentence.tokens.some(
          ({ head, relation, upos }) =>
            head === reading.trigger.token && relation === "nmod:poss" && upos === "PROPN",
        ),
        inHeadline: context.headline !== undefined && reading.trigger.start < context.headline.end,
      },
    ];
  });
}

/**
 * "Ruiz spoke with the envoys": of those who confer, the one in the subject's place goes to the others. Where all
 * stand there ("the envoys met"), nobody does.
 */
function seekersOf(reading: EventReading, analysis: Analysis): readonly EventArgument[] {
  if (reading.type !== "Consult") return [];
  const parties = reading.arguments.filter(({ role }) => role === "participant");
  const subjects = parties.filter(({ sentence, head }) => isSubject(analysis, sentence, head));
  return subjects.length < parties.length ? subjects : [];
}

function isSubject(analysis: Analysis, sentence: number, head: number): boolean {
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  let at = head;
  for (let steps = 0; tokens[at]?.relation === "conj" && steps < 16; steps++)
    at = tokens[at]?.head ?? -1;
  return tokens[at]?.relation === "nsubj";
}

/** "Suspected members of Sea Watch", "alleged Chilean agents": who did it is not told as fact. */
function isOnlySuspected(argument: EventArgument, { analysis }: OccurrenceContext): boolean {
  const tokens = analysis.sentences[argument.sentence]?.tokens ?? [];
  for (let at = argument.first; at < argument.head; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? "";
    if (word === "suspected" || allegedAdjectives.has(word)) return true;
  }
  return false;
}

/** "I" and "we" in a post are its author. */
function actorsOf(
  argument: EventArgument,
  type: EventType,
  source: Source,
  context: OccurrenceContext,
): readonly PartyRef[] {
  const { names, actors, unnamed, posts, analysis } = context;
  const token = analysis.sentences[argument.sentence]?.tokens[argument.head];
  if (source !== "article" && token && firstPerson.has(token.text.toLowerCase())) {
    const author = posts[source]?.author;
    return author === undefined ? [] : actors.actorsOf(author);
  }
  const mention = names.mentionAt(argument.sentence, argument.head);
  const named = mention ? actors.actorsOf(mention.entity) : [];
  const sentence = analysis.sentences[argument.sentence];
  if (named.length > 0 || !sentence) return named;
  const entity = mention && names.entities[mention.entity];
  if (entity && actsAsGovernment(argument, type, sentence, entity)) {
    const government = actors.governmentOf(entity.id);
    return government === undefined ? [] : [government];
  }
  // "The head of the militia, Eva Borg, fled": named in apposition.
  // "Eva Borg, the Danish envoy who drew up the truce": the envoy is she.
  const own = sentence.tokens[argument.head];
  const over = own?.relation === "appos" ? names.mentionAt(argument.sentence, own.head) : undefined;
  if (over?.form === "name" && names.entities[over.entity]?.type === "person")
    return actors.actorsOf(over.entity);
  const tree = treesOf(analysis)[argument.sentence];
  const apposed = tree && apposedEntity(tree, argument.head, names);
  if (apposed !== undefined) return actors.actorsOf(apposed);
  const states = statesActingBy(sentence, argument.sentence, argument.head, names);
  if (states.length > 0) return states.flatMap(actors.actorsOf);
  const body = bodyFoughtFor(sentence, argument.sentence, argument.head, names);
  const fought = body === undefined ? [] : actors.actorsOf(body);
  if (fought.length > 0) return fought;
  const described = unnamed.refOf(argument);
  if (described !== undefined) return [described];
  const meant = tree && takenUpBy(tree, argument.head);
  return tree === undefined || meant === undefined
    ? []
    : actorsOf({ ...argument, ...phraseOf(tree, meant) }, type, source, context);
}

const firstPerson = new Set(["i", "we", "me", "us", "my", "our"]);

/** The time that the reading names as an argument of its own. */
function timeOf(reading: EventReading, times: readonly Timex[]): Timex | undefined {
  const named = reading.arguments.filter((argument) => argument.role === "time");
  return times.find(
    (time) =>
      (time.type === "DATE" || time.type === "TIME") &&
      time.earliest !== undefined &&
      named.some((argument) => argument.start < time.end && time.start < argument.end),
  );
}

/** The post whose text holds the span, else the article. */
export function sourceOf(span: TextSpan, posts: readonly PostSpan[]): Source {
  const post = indexAround(posts, span);
  return post < 0 ? "article" : post;
}

/** What stands inside someone's reported words is their telling, not the article's. */
function factualityOf(
  reading: EventReading,
  source: Source,
  reported: readonly TextSpan[],
): Factuality {
  const { factuality, trigger } = reading;
  if (factuality !== "actual" && factuality !== "past" && factuality !== "planned")
    return factuality;
  return source !== "article" || itemAround(reported, trigger) !== undefined
    ? "reported"
    : factuality;
}

const pointers = new Set(["the", "this", "that", "these", "those", "such", "both"]);

function isDefinite({ tokens }: Sentence, trigger: number): boolean {
  return tokens.some(
    (token) =>
      token.head === trigger &&
      ((token.relation === "det" && pointers.has(token.lemma.toLowerCase())) ||
        token.relation === "nmod:poss"),
  );
}

function groupBySentence(times: readonly Timex[]): ReadonlyMap<number, readonly Timex[]> {
  const groups = new Map<number, Timex[]>();
  for (const time of times) {
    const group = groups.get(time.sentence);
    if (group) group.push(time);
    else groups.set(time.sentence, [time]);
  }
  return groups;
}
