import { type Arcs, hangOn, isBelow, type NamedAt } from "./arcs.ts";
import { counterpartOpener, seatCounterpart } from "./seat-counterpart.ts";
import type { Titled } from "./titled.ts";

/**
 * "met Ruiz of Chile, Paz of Peru and trade minister Luis Toro": people that only commas, "and", offices and
 * where each is from part are one list, whose first carries the arc of all. Two are one where the parser has them
 * both as the same of one verb, "Chilean President Ana Ruiz and Peruvian Foreign Minister Luis Toro met", or the
 * first as part of the second; else they may be of two clauses: "Toro met Ruiz and Paz left".
 */
export function bindList(arcs: Arcs, phrases: readonly Titled[], named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  const people: { readonly first: number; readonly last: number; readonly head: number }[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const name = named(token);
    if (!name?.isPerson) continue;
    seatCounterpart(arcs, token, name.first, named);
    const { first, last } = phrases.find(({ head }) => head === token) ?? name;
    people.push({ first, last, head: token });
  }
  for (let start = 0; start < people.length; start++) {
    let end = start;
    for (let next = people[end + 1]; next && people[end]; next = people[end + 1]) {
      const between = wordsBetween(arcs, people[end]?.last ?? 0, next.first, named);
      if (between !== "," && between !== "and") break;
      end++;
      if (between === "and") break;
    }
    const first = people[start];
    const second = people[start + 1];
    if (!first || !second || end === start) continue;
    if (end - start < 2 && !isOneArc(arcs, first.head, second.head)) continue;
    for (const { first: opening, head } of people.slice(start + 1, end + 1)) {
      if (isBelow(heads, first.head, head)) {
        heads[first.head] = heads[head] ?? -1;
        relations[first.head] = relations[head] ?? "dep";
      }
      heads[head] = first.head;
      relations[head] = "conj";
      // "Chile's Luis Toro": whose he is belongs to him alone.
      if (tokens[opening - 1]?.xpos === "POS") hangOn(arcs, head, opening - 2, "nmod:poss");
    }
    start = end;
  }
}

const isOneArc = ({ heads, relations }: Arcs, first: number, second: number): boolean =>
  (heads[first] === heads[second] && relations[first] === relations[second]) ||
  isBelow(heads, first, second) ||
  // "Ruiz of Chile and Paz of Peru": to the parser she is of Chile and Paz.
  (relations[second] === "conj" && heads[heads[second] ?? -1] === first) ||
  (relations[second] === "flat" && heads[second] === first) ||
  // "blamed Ruiz and Peru's Prime Minister Paz": behind "and" nobody is told anew.
  (/^(?:appos|dep|list|obl:unmarked)$/.test(relations[second] ?? "") &&
    (heads[second] === first || heads[second] === heads[first]));

/** What parts two people in print: a comma, "and" (with a comma before it or not), or more than that. */
function wordsBetween(
  arcs: Arcs,
  last: number,
  first: number,
  named: NamedAt,
): "," | "and" | undefined {
  const { tokens } = arcs;
  let at = last + 1;
  // "of the United Kingdom"
  if (/^(?:of|from)$/.test(tokens[at]?.lemma ?? "")) {
    const place = [1, 2, 3, 4]
      .map((step) => named(at + step))
      .find((name) => name?.isPerson === false);
    if (!place) return undefined;
    at = place.last + 1;
  }
  const words = tokens.slice(at, beforeName(arcs, first)).map(({ lemma }) => lemma.toLowerCase());
  const text = words.join(" ");
  return text === "," ? "," : text === "and" || text === ", and" ? "and" : undefined;
}

/** Where what tells of a person begins: "Ruiz and [Peru's] Paz", "Ruiz and [her Danish counterpart,] Holm". */
function beforeName(arcs: Arcs, first: number): number {
  const { tokens } = arcs;
  if (tokens[first - 1]?.xpos === "POS" && tokens[first - 2]?.upos === "PROPN") return first - 2;
  const office = first - (tokens[first - 1]?.text === "," ? 2 : 1);
  const opener = tokens[office]?.lemma === "counterpart" ? counterpartOpener(arcs, office) : -1;
  return opener < 0 ? first : opener + 1;
}

/** "met Paz and trade minister Ana Ruiz": the first name carries the arc of both, the second is its conjunct. */
export function coordinate(
  { tokens, heads, relations }: Arcs,
  second: number,
  phrases: readonly Titled[],
  named: NamedAt,
): void {
  const phrase = phrases.find(({ head }) => head === second);
  // "the United States and *the* European Union", but "the Fish and Wildlife Service"
  const first = named(second)?.first ?? second;
  const isOpened = tokens[first - 1]?.upos === "DET";
  const conjunction = isOpened ? first - 2 : (phrase?.first ?? second) - 1;
  if (tokens[conjunction]?.upos !== "CCONJ") return;
  let before = conjunction - 1;
  while (before >= 0 && relations[before] === "flat") before = heads[before] ?? -1;
  if (before < 0 || named(before) === undefined || heads[before] !== second) return;
  heads[before] = heads[second] ?? -1;
  relations[before] = relations[second] ?? "dep";
  heads[second] = before;
  relations[second] = "conj";
  heads[conjunction] = second;
  relations[conjunction] = "cc";
}
