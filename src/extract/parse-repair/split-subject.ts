import type { Token } from "../../language/analysis.ts";
import { type Arcs, childWith, hangOn, isBelow } from "./arcs.ts";
import { finite, isTime, reportedDay, tensed } from "./word-tests.ts";

/** Puts together what stands before a verb as two subjects: a verb has one. */
export function joinSubjects(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  // "France, Italy reject pact": nobody calls on France.
  const called = tokens[0]?.upos === "PROPN" && relations[0] === "vocative";
  if (called && childWith(arcs, 0, /^conj$/) > 0 && childWith(arcs, heads[0] ?? -1, /^nsubj/) < 0)
    relations[0] = "nsubj";
  for (let second = 1; second < tokens.length; second++) {
    const verb = heads[second] ?? -1;
    if (relations[second] !== "nsubj" || verb < second) continue;
    const first = childWith(arcs, verb, /^nsubj$/);
    if (first < 0 || first >= second) continue;
    const isRelative = relations[verb]?.startsWith("acl") === true;
    if (isRelative && /^W(?:DT|P)$/.test(tokens[first]?.xpos ?? "")) {
      // "the militia, *which* the government accuses"
      relations[first] = childWith(arcs, verb, /^obj$/) < 0 ? "obj" : "obl";
      continue;
    }
    const conjunction = childWith(arcs, verb, /^cc$/);
    const over = heads[verb] ?? -1;
    const opener = prepositionBefore(arcs, second, verb);
    if (isScene(arcs, first, second, verb)) {
      // "In Paris trading yesterday, shares rose": the phrase that opens the sentence is where, not who.
      hangOn(arcs, first, 0, "case");
      relations[first] = "obl";
    } else if (opener >= 0) {
      // "Malta's attack on Cyprus failed": a noun behind a preposition is no subject.
      heads[second] = first;
      relations[second] = "nmod";
      heads[opener] = second;
      relations[opener] = "case";
    } else if (reportedDay.test(tokens[second]?.text ?? "")) {
      // "The envoy here Sunday dismissed the claim"
      relations[second] = "obl:unmarked";
    } else if (tokens[second]?.xpos.startsWith("W")) {
      // "Malta and Cyprus, which had abstained, urged a vote": the clause is theirs, the verb above too.
      const isFree = over > verb && childWith(arcs, over, /^[nc]subj|^expl/) < 0;
      if (tokens[second - 1]?.text !== "," || !isFree) continue;
      heads[first] = over;
      heads[verb] = first;
      relations[verb] = "acl:relcl";
    } else if (tokens[childWith(arcs, first, /^case$/)]?.xpos === "POS") {
      // "Malta's Eva Borg won"
      heads[first] = second;
      relations[first] = "nmod:poss";
    } else if (isSetOffName(arcs, first, second)) {
      // "The head of the militia, Eva Borg, surrendered"
      heads[second] = first;
      relations[second] = "appos";
    } else if (isKindBefore(arcs, first, second)) {
      // "Chad and its ally Mali agreed"
      heads[second] = second - 1;
      relations[second] = "appos";
    } else if (first + 1 === firstWord(arcs, second) && tokens[first]?.upos === "NOUN") {
      // "Water rights groups sued": one noun phrase.
      heads[first] = second;
      relations[first] = "compound";
    } else if (conjunction > first && conjunction < second && !isClause(arcs, first, conjunction)) {
      // "The miners and the owners met"
      heads[second] = first;
      relations[second] = "conj";
      heads[conjunction] = second;
    }
  }
}

/** The first word of the bare name or compound that ends in that noun. */
function firstWord({ heads, relations }: Arcs, noun: number): number {
  let first = noun;
  while (heads[first - 1] === noun && relations[first - 1] === "compound") first--;
  return first;
}

/** Whether a name stands right behind a noun that "and" joins to the first subject. */
const isKindBefore = ({ tokens, heads, relations }: Arcs, first: number, second: number): boolean =>
  tokens[second]?.upos === "PROPN" &&
  tokens[second - 1]?.upos === "NOUN" &&
  relations[second - 1] === "conj" &&
  heads[second - 1] === first;

/** "*She is a dancer*, and her brother sings": a noun with a copula is no subject. Nor is one that has another verb behind it. */
const isClause = ({ tokens, heads, relations }: Arcs, noun: number, end: number): boolean =>
  tokens.some(
    ({ xpos }, at) =>
      at < end &&
      ((relations[at] === "cop" && heads[at] === noun) ||
        (at > noun && finite.test(xpos) && !isBelow(heads, at, noun))),
  );

/**
 * "seized nine others, residents and police said": what "and" joins right behind a verb's subject is joined to that subject,
 * and to nobody before it.
 */
export function joinBesideSubject(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let second = 3; second < tokens.length; second++) {
    const first = heads[second] ?? -1;
    if (relations[second] !== "conj" || first < 0 || first > second) continue;
    const subject = tokens.findIndex(
      (_, at) =>
        at > first &&
        at < second - 1 &&
        /^nsubj/.test(relations[at] ?? "") &&
        (heads[at] ?? -1) > second,
    );
    if (subject < 0 || tokens[second]?.upos === "VERB") continue;
    const between = tokens.slice(subject + 1, second);
    if (between.some(({ upos }) => upos === "CCONJ") && !between.some(isClauseWord))
      heads[second] = subject;
  }
}

/** A person's name between two commas, behind the noun phrase that tells who that is. */
function isSetOffName({ tokens, heads }: Arcs, first: number, second: number): boolean {
  const isName = (at: number): boolean => tokens[at]?.name === "PER";
  if (tokens[first]?.upos !== "NOUN" || !isName(second) || tokens[second - 1]?.text !== ",")
    return false;
  let last = second;
  while (isName(last + 1) && heads[last + 1] === second) last++;
  const between = tokens.slice(first + 1, second - 1);
  return tokens[last + 1]?.text === "," && !between.some(({ text }) => text === ",");
}

const isClauseWord = ({ upos, text }: Token): boolean =>
  upos === "VERB" || upos === "AUX" || text === ";";

/** Whether a seeming subject is the sentence's first phrase, parted from the subject by a comma. */
const isScene = ({ tokens, heads }: Arcs, first: number, second: number, verb: number): boolean =>
  /^(?:In|At|On|During)$/.test(tokens[0]?.text ?? "") &&
  first > 0 &&
  heads[0] === verb &&
  tokens.slice(first, second).some(({ text }) => text === ",") &&
  !tokens.slice(0, first).some(({ upos }) => upos === "VERB");

const preposition = /^(?:on|in|at|of|for|with|against|from|by|over|near|under|between|among|to)$/;

/** The preposition right before the phrase of a seeming subject, where the parser hung it on the verb; -1 for none. */
function prepositionBefore({ tokens, heads, relations }: Arcs, noun: number, verb: number): number {
  let first = noun;
  while (first > 0 && heads[first - 1] === noun && tokens[first - 1]?.upos !== "ADP") first--;
  const opener = first - 1;
  // "The aim is *for* him to go"
  if (relations[opener] === "mark" && tokens[verb]?.xpos === "VB") return -1;
  const isHung = heads[opener] === verb || heads[opener] === noun;
  return isHung && preposition.test(tokens[opener]?.text ?? "") ? opener : -1;
}

/** "The navy, aided by divers, raised the ship": the subject before what commas set off is the main verb's. */
export function freeSubject(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const verb = heads.indexOf(-1);
  if (!tensed.test(tokens[verb]?.xpos ?? "") || childWith(arcs, verb, /^[nc]subj|^expl/) >= 0)
    return;
  const inserted = childWith(arcs, verb, /^advcl$/);
  if (inserted < 0 || inserted > verb || tokens[inserted]?.xpos !== "VBN") return;
  const subject = childWith(arcs, inserted, /^nsubj$/);
  const isSetOff = tokens.slice(subject, inserted).some(({ text }) => text === ",");
  if (subject < 0 || subject > inserted || !isSetOff || tokens[verb - 1]?.text !== ",") return;
  if (childWith(arcs, inserted, /^aux/) >= 0) return;
  heads[subject] = verb;
  heads[inserted] = subject;
  relations[inserted] = "acl";
}

const ofNouns = /^(?:by|against|with|to|from|between|over)$/;

/**
 * "The kidnapping of the consul *by masked men* shocked Lima": what stands between the subject and its verb without a
 * comma is part of the subject.
 */
export function widenSubject(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let noun = 2; noun < tokens.length; noun++) {
    const verb = heads[noun] ?? -1;
    if (relations[noun] !== "obl" || verb < noun || tokens[noun]?.upos === "NUM") continue;
    const lead = childWith(arcs, noun, /^case$/);
    const subject = childWith(arcs, verb, /^nsubj/);
    if (subject < 0 || subject > lead || tokens[subject]?.upos !== "NOUN") continue;
    if (!ofNouns.test(tokens[lead]?.text ?? "")) continue;
    // "a scale by which fines are set", "a plan that over time failed"
    if (tokens[noun]?.xpos.startsWith("W") || isTime(tokens[noun])) continue;
    if (tokens.slice(subject, noun).some(({ upos }) => upos === "PUNCT" || upos === "ADV"))
      continue;
    heads[noun] = subject;
    relations[noun] = "nmod";
  }
}
