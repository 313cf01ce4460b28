import type { EventType } from "../../model/kinds/event.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import type { SentenceTree } from "../sentence-tree.ts";
import { lemmaAt } from "./phrase-words.ts";

/** A noun for what one party puts to another: an offer, a demand, a charge. */
export const isAddressed = (tree: SentenceTree, noun: number): boolean =>
  /^(?:offer|bid)$/.test(lemmaAt(tree, noun)) ||
  nounEntries(lemmaAt(tree, noun)).some(({ type }) => addressed.has(type));

const addressed: ReadonlySet<EventType> = new Set(["Request", "Accuse", "Threaten"]);

export const isPact = (tree: SentenceTree, noun: number): boolean =>
  nounEntries(lemmaAt(tree, noun)).some(({ type }) => type === "Agree");

/** "announced a deal", "announced her support": to say it is to do it. */
export const isPerformed = (tree: SentenceTree, noun: number): boolean =>
  nounEntries(lemmaAt(tree, noun)).some(
    ({ type, modifier }) => modifier === "" && performed.has(type),
  );

const performed: ReadonlySet<EventType> = new Set(["Agree", "Support", "Decide"]);

/** "called *elections* for May", "called a *meeting*": it will be held. */
export const isConvened = (tree: SentenceTree, verb: number, noun: number): boolean =>
  lemmaAt(tree, verb) === "call" &&
  /^(?:election|referendum|poll|meeting|session|summit)$/.test(lemmaAt(tree, noun));
