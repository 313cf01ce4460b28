import type { Token } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { isTitleLetters } from "../roles/more-titles.ts";
import { type Arcs, hangOn, type Named, type NamedAt } from "./arcs.ts";

const verb = /^VB[DP]?$/;
/** Words of a group that stands between the names and the verb: "Peru, Chile *foreign ministers* met". */
const group = /^(?:NOUN|ADJ)$/;
const longestGroup = 4;

/**
 * "*Ruiz, union leaders* agree deal", "*Ruiz, Chilean president* to meet": in a headline a comma joins the one who is named
 * with those behind it. What a comma follows is inserted: "Ruiz, aides say, will run".
 */
export function joinGroup(arcs: Arcs, named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  if (tokens.at(-1)?.upos === "PUNCT") return;
  const [name, other] = openers(arcs, named);
  if (!name || other || tokens[name.last + 1]?.text !== ",") return;
  const first = name.last + 2;
  let at = first;
  while (at < first + longestGroup && inGroup.test(tokens[at]?.upos ?? "")) at++;
  const noun = at - 1;
  const main = tokens[at]?.xpos === "TO" ? at + 1 : at;
  if (noun < first || !isPeople(tokens[noun])) return;
  if (!verb.test(tokens[main]?.xpos ?? "") || (heads[noun] !== main && heads[main] !== noun))
    return;
  if (tokens[main + 1]?.upos === "PUNCT") return;
  for (let token = first; token < noun; token++)
    if (heads[token] === name.head) hangOn(arcs, noun, token, "compound");
  // "Ruiz, mayors to meet": the noun that the infinitive hangs on makes place for the name.
  if (heads[main] === noun) heads[main] = name.head;
  hangOn(arcs, heads[noun] ?? -1, name.head, relations[noun] ?? "nsubj");
  hangOn(arcs, name.head, noun, "conj");
}

const inGroup = /^(?:NOUN|ADJ|PROPN)$/;

const isPeople = (token: Token | undefined): boolean =>
  token?.upos === "NOUN" &&
  (token.xpos === "NNS" ? personNoun(token.text) !== undefined : isCounterpart(token));

const isCounterpart = ({ text }: Token): boolean =>
  /^(?:counterpart|president|king|queen|emir|pope|leader)$/.test(text) || isTitleLetters(text);

/**
 * "*Peru, Chile* sign pact", "*Ruiz, Bello* meet in Lima", "*Peru, Chile* foreign ministers meet": two states or two people
 * with a comma between them open a headline as one subject. "Lima, Peru" are no two of a kind.
 */
export function joinOpeners(arcs: Arcs, named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  if (tokens[1]?.text !== "," && tokens[2]?.text !== ",") return;
  const names = openers(arcs, named);
  const [first, ...others] = names;
  const last = names.at(-1);
  if (!first || !last || others.length === 0) return;
  let at = last.last + 1;
  while (at <= last.last + longestGroup && group.test(tokens[at]?.upos ?? "")) at++;
  const main = at;
  const noun = main > last.last + 1 ? main - 1 : undefined;
  if (!verb.test(tokens[main]?.xpos ?? "")) return;
  if (noun !== undefined && tokens[noun]?.xpos !== "NNS") return;
  for (const { head } of others) hangOn(arcs, first.head, head, "conj");
  for (let token = last.last + 1; token < tokens.length; token++) {
    const head = heads[token] ?? -1;
    const isOfName = names.some((name) => name.head === head);
    if (token !== main && isOfName) hangOn(arcs, main, token, relations[token] ?? "dep");
  }
  if (names.some(({ head }) => head === heads[main])) hangOn(arcs, -1, main, "root");
  hangOn(arcs, noun ?? main, first.head, noun === undefined ? "nsubj" : "compound");
  if (noun !== undefined) hangOn(arcs, main, noun, "nsubj");
}

interface Opener extends Named {
  readonly head: number;
}

/** The states or the people that the sentence opens with, only commas between them. */
function openers({ tokens }: Arcs, named: NamedAt): readonly Opener[] {
  const found: Opener[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const name = named(token);
    if (!name) continue;
    const before = found.at(-1);
    const expected = before ? before.last + 2 : 0;
    const isNext = name.first === expected && (!before || tokens[before.last + 1]?.text === ",");
    const isKind = before ? name.isState === before.isState : name.isState || name.isPerson;
    if (!isNext || !isKind || !(name.isState || name.isPerson)) break;
    found.push({ ...name, head: token });
  }
  return found;
}
