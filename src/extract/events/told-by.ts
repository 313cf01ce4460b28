import type { EventType } from "../../model/kinds/event.ts";
import type {
  ClaimReading,
  EventArgument,
  EventReading,
  Phrase,
  QuoteReading,
} from "../reading.ts";
import type { SentenceTree } from "../sentence-tree.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { conjuncts } from "./phrase-words.ts";

/** What is done by saying something, so that who says it does it. */
const saidActs: ReadonlySet<EventType> = new Set([
  "Speak",
  "Request",
  "Accuse",
  "Reject",
  "Threaten",
  "Agree",
  "Support",
  "Concede",
]);

/**
 * "Speaking for the strikers, Ana Ruiz, who heads the union, *demanded* that Norsk Hydro reopen the mill": what
 * introduces somebody's words is done by who says them, though the parser gave the verb no subject.
 */
export function toldBy(
  events: readonly EventReading[],
  statements: readonly (QuoteReading | ClaimReading)[],
  trees: readonly SentenceTree[],
): readonly EventReading[] {
  const byCue = new Map<string, QuoteReading | ClaimReading>();
  for (const statement of statements) {
    const isKnown = "stance" in statement ? statement.author : statement.speaker;
    if (statement.cue && statement.source && isKnown !== undefined)
      byCue.set(placeOf(statement.cue), statement);
  }
  return events.map((event) => {
    const statement = byCue.get(placeOf(event.trigger));
    const source = statement?.source;
    // "Ruiz continued: ...": what stands before words is a saying; "responded to the raid" has none of them.
    const isSaid = statement && !("stance" in statement) && statement.rule !== "clause/preposition";
    if (event.type === "Occur" && isSaid) return { ...event, type: "Speak" };
    if (!source || !saidActs.has(event.type)) return event;
    const tree = trees[source.sentence];
    if (!tree) return event;
    const told = isInverted(statement, source) ? withoutTeller(event, source) : event;
    if (told.arguments.some(({ role, head }) => role === "initiator" || head === source.head))
      return event;
    const tellers = conjuncts(tree, source.head).map(
      (head): EventArgument => ({ role: "initiator", ...nounPhrase(tree, head) }),
    );
    return { ...told, arguments: [...tellers, ...told.arguments] };
  });
}

/** '"He was well," *said Acme*': who stands right behind the verb of what was said says it. */
const isInverted = (statement: QuoteReading | ClaimReading, source: Phrase): boolean =>
  !("stance" in statement) && source.first === (statement.cue?.token ?? -2) + 1;

const withoutTeller = (event: EventReading, { head }: Phrase): EventReading => ({
  ...event,
  arguments: event.arguments.filter((one) => one.role !== "initiator" && one.head !== head),
});

const placeOf = ({ sentence, token }: { sentence: number; token: number }): string =>
  `${sentence}:${token}`;
