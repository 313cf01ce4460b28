import type { EventType } from "../../model/kinds/event.ts";
import type { Frame, Position } from "../lexicon/event-class.ts";
import type { ArgumentRole, EventArgument } from "../reading.ts";
import { isAbstract } from "./abstract-nouns.ts";
import { isActor, type Reader } from "./kinds-of-noun.ts";
import { apposedMembers, brokenList, namedMembers, nounPhrase } from "./noun-phrase.ts";
import { caseOf, conjuncts } from "./phrase-words.ts";
import { placesOf } from "./place-settings.ts";
import { headsAt, ownersWithin } from "./positions.ts";
import { timesOf } from "./settings.ts";
import type { Trigger } from "./trigger.ts";

export interface FoundArgument {
  readonly role: ArgumentRole;
  readonly head: number;
}

/** Fills the roles of a frame from the sentence. */
export function argumentsOf(
  reader: Reader,
  trigger: Trigger,
  frame: Frame,
  type: EventType,
): readonly FoundArgument[] {
  const found: FoundArgument[] = [];
  const taken = new Set<number>([trigger.token]);
  const add = (role: ArgumentRole, heads: readonly number[]): boolean => {
    let added = false;
    for (const head of heads) {
      const all = conjuncts(reader.tree, head).flatMap((each) => apposedMembers(reader.tree, each));
      const more = all.flatMap((each) => [
        ...brokenList(reader.tree, each),
        ...namedMembers(reader.tree, each),
      ]);
      for (const one of [...all, ...more]) {
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
      if (heads.length === 0) continue;
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
  for (const head of placesOf(reader, trigger, type)) {
    // "bombed positions in Chad": whom it befalls tells where as well.
    const isRecipient = found.some((one) => one.head === head && one.role === "recipient");
    if (!isRecipient) add("place", [head]);
    else if (caseOf(reader.tree, head) === "in")
      for (const one of conjuncts(reader.tree, head)) found.push({ role: "place", head: one });
  }
  for (const head of timesOf(reader, trigger)) found.push({ role: "time", head });
  return found;
}

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

/** The argument as a reading gives it: the noun phrase around the head. */
export function phrased({ tree, isTime }: Reader, { role, head }: FoundArgument): EventArgument {
  return role === "time"
    ? { role, ...nounPhrase(tree, head) }
    : { role, ...nounPhrase(tree, head, isTime) };
}
