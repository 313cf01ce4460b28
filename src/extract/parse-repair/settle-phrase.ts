import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { embeddingOf } from "../lexicon/embedding-index.ts";
import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { bindPair } from "./bind-between.ts";
import { isEvent } from "./free-day.ts";

const endOf = /^(?:last|least|once|first|present)$/;

/**
 * Phrases that the parser hung on what follows them. "Chad opened its borders *to refugees* driven from Mali": the
 * participle describes the refugees. "The firm gave in *at last* to demands": two prepositions open no phrase.
 */
export function settlePhrase(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let noun = 2; noun < tokens.length; noun++) {
    if (relations[noun] !== "obl") continue;
    const participle = heads[noun] ?? -1;
    if (participle === noun + 1 && tokens[participle]?.xpos === "VBN") {
      const verb = heads[participle] ?? -1;
      if (relations[participle] !== "advcl" || verb < 0 || verb > noun) continue;
      const opener = tokens[childWith(arcs, noun, /^case$/)]?.lemma;
      // "with costs incurred later": a clause of its own.
      if (tokens[verb]?.upos !== "VERB" || !opener || opener === "with") continue;
      if (childWith(arcs, participle, /^(?:aux|nsubj|mark|case)/) >= 0) continue;
      heads[noun] = verb;
      heads[participle] = noun;
      relations[participle] = "acl";
    }
  }
  for (let at = 1; at < tokens.length; at++) {
    const { text = "", xpos = "" } = tokens[at] ?? {};
    if (xpos === "VB") bindRanked(arcs, at);
    openers.get(text)?.(arcs, at);
    if (xpos === "TO") lowerInfinitive(arcs, at + 1);
    if (xpos === "VBG") describeNext(arcs, at);
  }
}

/** What settles the phrase that a word opens. */
const openers: ReadonlyMap<string, (arcs: Arcs, opener: number) => void> = new Map([
  ["between", bindPair],
  ["Between", bindPair],
  ["BETWEEN", bindPair],
  ["by", openBy],
  ["from", bindFrom],
  ["with", bindWith],
  ["outside", openOutside],
  ["at", closeLast],
]);

/** "gave in *at last* to demands" */
function closeLast({ tokens, heads, relations }: Arcs, at: number): void {
  const last = at + 1;
  if (!endOf.test(tokens[last]?.text ?? "")) return;
  const noun = heads[at] ?? -1;
  const isDouble = heads[last + 1] === noun && relations[last + 1] === "case";
  if (noun <= last || relations[noun] !== "obl" || heads[last] !== noun || !isDouble) return;
  heads[at] = last;
  heads[last] = heads[noun] ?? -1;
  relations[last] = "obl";
}

/** "The clerks were joined *by* Ana Ruiz", "The kidnapping of the consul *by* masked men" */
function openBy(arcs: Arcs, by: number): void {
  openAgent(arcs, by);
  bindDoer(arcs, by);
}

/** "The clerks were joined *by* Minister Ana Ruiz": a preposition governs no noun, the noun behind takes its place. */
function openAgent(arcs: Arcs, by: number): void {
  const { heads, relations } = arcs;
  const verb = heads[by] ?? -1;
  const noun = childWith(arcs, by, /^(?:appos|nmod|obj|nsubj|compound|flat)/);
  if (noun < by || verb < 0 || verb > by) return;
  const isPassive = childWith(arcs, verb, /^(?:aux:pass|nsubj:pass)$/) >= 0;
  hangOn(arcs, verb, noun, isPassive ? "obl:agent" : "obl");
  hangOn(arcs, noun, by, "case");
  for (let at = 0; at < heads.length; at++)
    if (heads[at] === by) hangOn(arcs, noun, at, relations[at] ?? "dep");
}

/** "The kidnapping of the consul *by masked men*": nobody is a person by somebody, but what befell him was done by them. */
function bindDoer(arcs: Arcs, by: number): void {
  const { tokens, heads, relations } = arcs;
  const doer = heads[by] ?? -1;
  const person = heads[doer] ?? -1;
  const event = heads[person] ?? -1;
  if (doer < by || relations[doer] !== "nmod" || relations[person] !== "nmod") return;
  if (event < 0 || event > person || person > by || !isEvent(arcs, event)) return;
  const { lemma = "", name } = tokens[person] ?? {};
  if (name !== "PER" && personNoun(lemma.toLowerCase()) === undefined) return;
  if (tokens[childWith(arcs, person, /^case$/)]?.text === "of") heads[doer] = event;
}

const conferring =
  /^(?:talk|meeting|discussion|negotiation|consultation|summit|conversation|battle|clash|fight|confrontation|standoff|feud)$/;

/** "flew to Lima for talks *with Ruiz*": nobody flew with her. "fears of a battle *with soldiers*": nor have soldiers fears. */
function bindWith({ tokens, heads, relations }: Arcs, opener: number): void {
  const noun = opener - 1;
  const partner = heads[opener] ?? -1;
  const isTalk = tokens[noun]?.upos === "NOUN" && conferring.test(tokens[noun]?.lemma ?? "");
  if (!isTalk || partner < opener || relations[opener] !== "case") return;
  if (!/^(?:obl|nmod)$/.test(relations[partner] ?? "")) return;
  if (heads[partner] !== heads[noun] || !/^(?:obl|nmod)$/.test(relations[noun] ?? "")) return;
  heads[partner] = noun;
  relations[partner] = "nmod";
}

/** "Members rallied *outside* parliament": there, and parliament did not rally. */
function openOutside(arcs: Arcs, outside: number): void {
  const { heads, relations } = arcs;
  const noun = heads[outside] ?? -1;
  if (relations[outside] !== "amod" || noun < outside || relations[noun] !== "obj") return;
  if (heads[noun] !== outside - 1) return;
  hangOn(arcs, noun, outside, "case");
  relations[noun] = "obl";
}

/** "The mayor came under pressure to *resign*": the infinitive is what the noun right before is for. */
function lowerInfinitive({ tokens, heads, relations }: Arcs, verb: number): void {
  const noun = verb - 2;
  const token = tokens[noun];
  if (tokens[verb]?.xpos !== "VB" || token?.upos !== "NOUN" || relations[noun] !== "obl") return;
  if (heads[verb] !== heads[noun] || relations[verb] !== "advcl") return;
  if (embeddingOf(token.lemma, "NOUN", "to") === undefined) return;
  heads[verb] = noun;
  relations[verb] = "acl";
}

/** "Norway became the first country *to ban* the nets": no purpose, but which country it is. */
function bindRanked({ tokens, heads, relations }: Arcs, verb: number): void {
  const noun = verb - 2;
  if (relations[verb] !== "advcl" || tokens[verb - 1]?.text !== "to" || noun < 0) return;
  if (relations[noun] !== "xcomp" || heads[noun] !== heads[verb]) return;
  if (
    !tokens.some(
      ({ text }, at) =>
        heads[at] === noun && /^(?:first|second|third|last|latest|only)$/.test(text),
    )
  )
    return;
  heads[verb] = noun;
  relations[verb] = "acl";
}

const describing =
  /^(?:growing|rising|mounting|increasing|falling|declining|worsening|continuing|ongoing|looming|escalating|soaring|spiraling)$/;

/** "The mayor is under *growing* pressure": what grows has no object, so it describes the noun behind it. */
function describeNext({ tokens, heads, relations }: Arcs, participle: number): void {
  const noun = participle + 1;
  if (tokens[noun]?.upos !== "NOUN" || !describing.test(tokens[participle]?.text ?? "")) return;
  if (heads[noun] !== participle || !/^ob[jl]/.test(relations[noun] ?? "")) return;
  const opener = participle - 1;
  if (tokens[opener]?.xpos !== "IN" || heads[opener] !== participle) return;
  const isClause = heads.some(
    (head, at) => head === participle && /^nsubj/.test(relations[at] ?? ""),
  );
  const over = heads[participle] ?? -1;
  const phrase = tokens[over]?.upos === "VERB" ? "obl" : "nmod";
  heads[noun] = over;
  relations[noun] = isClause ? (relations[participle] ?? "") : phrase;
  for (let at = 0; at < tokens.length; at++) if (heads[at] === participle) heads[at] = noun;
  relations[opener] = "case";
  heads[participle] = noun;
  relations[participle] = "amod";
}

const getting =
  /^(?:draw|win|receive|get|earn|face|prompt|trigger|attract|bring|gain|secure|provoke|elicit)$/;

/** "The arrest drew criticism *from Paris*": of what one gets it is told whose it is. */
function bindFrom({ tokens, heads, relations }: Arcs, from: number): void {
  const noun = heads[from] ?? -1;
  const verb = heads[noun] ?? -1;
  const thing = from - 1;
  if (relations[noun] !== "obl" || verb > from || !getting.test(tokens[verb]?.lemma ?? "")) return;
  if (heads[thing] !== verb || relations[thing] !== "obj") return;
  heads[noun] = thing;
  relations[noun] = "nmod";
}
