import { isSomeoneWord } from "../events/kinds-of-noun.ts";
import { accusedParticiple } from "../lexicon/befalling-verbs.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { type Arcs, childWith, hangOn, verbAbove } from "./arcs.ts";

/** Verbs that take whom they address and no participle: what stands behind them is the hearers' own act. */
const addressing: ReadonlySet<string> = new Set(
  "tell warn thank greet inform assure remind urge address salute".split(" "),
);

/**
 * A participle before its noun that the parser took for a verb with an object. "The winner told *cheering*
 * supporters": they cheer. "He received his *visiting* Peruvian colleague": the colleague visits.
 */
export function settleParticiple(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 1; verb < tokens.length; verb++) {
    if (tokens[verb]?.xpos !== "VBG" || relations[verb] === "amod") continue;
    if (raiseCharge(arcs, verb) || raiseBehindComma(arcs, verb)) continue;
    if (raiseReason(arcs, verb) || openAfter(arcs, verb)) continue;
    const over = heads[verb] ?? -1;
    const before = tokens[verb - 1];
    const isAddressed = over === verb - 1 && addressing.has(before?.lemma.toLowerCase() ?? "");
    const isOwned = before?.xpos === "PRP$" && tokens[verb]?.lemma === "visit";
    if (!isAddressed && !isOwned) continue;
    let noun = verb + 1;
    while (tokens[noun]?.upos === "ADJ") noun++;
    if (tokens[noun]?.upos !== "NOUN" || heads[noun] !== verb || relations[noun] !== "obj")
      continue;
    for (let child = 0; child < tokens.length; child++)
      if (heads[child] === verb && child !== noun) {
        heads[child] = noun;
        if (relations[child] === "xcomp") relations[child] = "flat";
      }
    heads[noun] = over;
    relations[noun] = isAddressed ? "obj" : (relations[verb] ?? "dep");
    // "with his visiting colleague": a phrase, no clause.
    if (isOwned && relations[noun] === "advcl") relations[noun] = "obl";
    heads[verb] = noun;
    relations[verb] = "amod";
  }
}

/**
 * "The league banned the coach for six matches, *citing* his temper": behind a comma the participle tells what the
 * subject does beside, unless the noun before is somebody who may do it.
 */
function raiseBehindComma({ tokens, heads, relations }: Arcs, verb: number): boolean {
  // "vetoed a bill that lets towns ration water, *saying* it was unfair": no bill says anything.
  const clause = relations[verb] === "advcl" ? (heads[verb] ?? -1) : -1;
  const isInside = clause >= 0 && clause < verb && relations[clause] === "acl:relcl";
  const noun = heads[isInside ? clause : verb] ?? -1;
  if (!isInside && relations[verb] !== "acl") return false;
  if (tokens[verb - 1]?.text !== "," || noun > verb) return false;
  const { upos, lemma = "", text = "" } = tokens[noun] ?? {};
  if (upos !== "NOUN" || isSomeoneWord(lemma, text) || !addsAct.has(tokens[verb]?.lemma ?? ""))
    return false;
  let over = noun;
  while (over >= 0 && tokens[over]?.upos !== "VERB") {
    if (!/^(?:obj|obl|nmod|conj|compound)/.test(relations[over] ?? "")) return false;
    over = heads[over] ?? -1;
  }
  if (over < 0 || over > noun) return false;
  heads[verb] = over;
  relations[verb] = "advcl";
  return true;
}

/** "Aides were accused by prosecutors of *destroying* files": those who accuse destroyed none. */
function raiseCharge(arcs: Arcs, verb: number): boolean {
  const { heads, relations, tokens } = arcs;
  const accuser = heads[verb] ?? -1;
  const charge = heads[accuser] ?? -1;
  if (!/^(?:acl|advcl)$/.test(relations[verb] ?? "") || relations[accuser] !== "obl:agent")
    return false;
  const opener = tokens[childWith(arcs, verb, /^(?:mark|case)$/)]?.text ?? "";
  if (!/^(?:of|with|for)$/.test(opener) || !accusedParticiple.test(tokens[charge]?.text ?? ""))
    return false;
  return hangOn(arcs, charge, verb, "advcl");
}

/** "Police held a 16-year-old for *robbing* a bank": that is why they did. */
function raiseReason({ tokens, heads, relations }: Arcs, verb: number): boolean {
  const old = heads[verb] ?? -1;
  if (relations[verb] !== "advcl" || tokens[verb - 1]?.text !== "for" || old !== verb - 2)
    return false;
  if (!/^olds?$/.test(tokens[old]?.text ?? "") || relations[old] !== "obj") return false;
  heads[verb] = heads[old] ?? -1;
  return true;
}

/**
 * "Police held nine men *following* a raid": behind a verb's object such a word is a preposition before what happens, and
 * nobody follows it.
 */
function openAfter(arcs: Arcs, participle: number): boolean {
  const { tokens, heads, relations } = arcs;
  const before = heads[participle] ?? -1;
  if (tokens[participle]?.text !== "following" || relations[participle] !== "acl") return false;
  const noun = heads.findIndex(
    (head, at) => head === participle && at > participle && relations[at] === "obj",
  );
  if (noun < 0 || nounEntries(tokens[noun]?.lemma.toLowerCase() ?? "").length === 0) return false;
  const verb = verbAbove(arcs, participle);
  if (verb < 0 || verb > before) return false;
  for (let at = 0; at < tokens.length; at++)
    if (heads[at] === participle && at !== noun) heads[at] = noun;
  heads[noun] = verb;
  relations[noun] = "obl";
  heads[participle] = noun;
  relations[participle] = "case";
  return true;
}

/** What people and bodies do, and no things: by words, and by force. */
const addsAct: ReadonlySet<string> = new Set(
  `cite accuse say call demand urge warn reject blame insist claim argue deny promise threaten vow pledge describe denounce
  condemn criticize praise thank force kill wound injure seize arrest detain order ask tell vow quote note add`.split(
    /\s+/,
  ),
);
