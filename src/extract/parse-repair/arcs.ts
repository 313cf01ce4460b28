import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";

/** A parse that is being put right. */
export interface Arcs {
  readonly tokens: readonly Token[];
  readonly heads: number[];
  readonly relations: string[];
}

/** The arcs of a sentence, to be changed without changing it. */
export const arcsOf = ({ tokens }: Sentence): Arcs => ({
  tokens,
  heads: tokens.map(({ head }) => head),
  relations: tokens.map(({ relation }) => relation),
});

/** The sentence with its arcs put right. A participle that was found to be a clause's verb is a past tense. */
export const withArcs = (
  sentence: Sentence,
  { heads, relations }: Arcs,
  verbs: readonly number[] = [],
): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.map((token, at) =>
    amended(token, {
      ...(verbs.includes(at) && token.xpos === "VBN" && { xpos: "VBD", upos: "VERB" as const }),
      head: heads[at] ?? token.head,
      relation: relations[at] ?? token.relation,
    }),
  ),
});

/** The name that a token heads: its tokens, last inclusive. */
export interface Named {
  readonly first: number;
  readonly last: number;
  readonly isPerson: boolean;
  readonly isState: boolean;
}

/** Tells the name that a token heads, if it heads one. */
export type NamedAt = (token: number) => Named | undefined;

/** The first dependent with such a relation; -1 for none. */
export function childWith({ heads, relations }: Arcs, of: number, relation: RegExp): number {
  for (let child = 0; child < heads.length; child++)
    if (heads[child] === of && relation.test(relations[child] ?? "")) return child;
  return -1;
}

/** Hangs a token on another. Always true, so that a repair may end on it. */
export function hangOn(
  { heads, relations }: Arcs,
  on: number,
  token: number,
  relation: string,
): true {
  heads[token] = on;
  relations[token] = relation;
  return true;
}

export const isVerb = ({ tokens }: Arcs, at: number): boolean => tokens[at]?.upos === "VERB";

/** The verb that a phrase is in, however deep; -1 for none. */
export function verbAbove(arcs: Arcs, from: number): number {
  let at = arcs.heads[from] ?? -1;
  for (let steps = 0; at >= 0 && steps < arcs.heads.length; steps++) {
    if (isVerb(arcs, at)) return at;
    at = arcs.heads[at] ?? -1;
  }
  return -1;
}

export function isBelow(heads: readonly number[], from: number, top: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === top) return true;
    at = heads[at] ?? -1;
  }
  return false;
}

/** Whether the arcs are no tree any more: then the parse is left as it was. */
export function isBroken({ heads }: Arcs): boolean {
  const settled = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    if (settled[start] !== 0) continue;
    const path: number[] = [];
    let at = start;
    while (at >= 0 && settled[at] === 0) {
      settled[at] = 2;
      path.push(at);
      at = heads[at] ?? -1;
    }
    if (at >= 0 && settled[at] === 2) return true;
    for (const token of path) settled[token] = 1;
  }
  return false;
}
