import { verbEntries } from "../lexicon/lexicon.ts";
import { verbLemma } from "../lexicon/verb-forms.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, hangOn, isBelow } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite, isJoined, isTime } from "./word-tests.ts";

const opener = /^(?:as|after|before|since|until|because|while|although|though|whereas)$/;
/** Those that open phrases too: "the talks *since* the war were dull". */
const alsoPreposition = /^(?:as|after|before|since|until)$/;
/** How long a subject may be, from what opens its clause to its verb. */
const longest = 14;

/**
 * "Luis Paz wept as the *verdict* was read", "The raid came days after two *guards* from the port were killed": what
 * stands between such a word and a finite verb that has no subject is that subject, and the word opens the clause. A
 * clause that is opened so is no main clause.
 */
export function openClause(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let lead = 0; lead < tokens.length; lead++) {
    if (relations[lead] !== "case" && relations[lead] !== "mark") continue;
    if (!opener.test(tokens[lead]?.text.toLowerCase() ?? "")) continue;
    const start = finiteAfter(arcs, lead);
    const verb = tokens[start]?.upos === "AUX" ? (heads[start] ?? -1) : start;
    if (start < 0 || verb < start || tokens[verb]?.upos !== "VERB") continue;
    const main = mainBefore(arcs, lead, verb);
    const taken = childWith(arcs, verb, /^(?:nsubj|csubj|expl)/);
    // "came two *days* after two guards were killed": how long after is nobody.
    const isSpan = main >= 0 && taken === lead - 1 && isTime(tokens[taken]);
    const isObject = isObjectBefore(arcs, taken, { main, lead, verb });
    if (taken >= 0 && !isSpan && !isObject) continue;
    const noun = subjectBetween(arcs, lead, start);
    if (noun < 0 || (main < 0 && relations[verb] !== "advcl")) continue;
    if (main >= 0 && (opensPhrase(arcs, lead, main) || describes(arcs, main, verb))) continue;
    if (isSpan) hangOn(arcs, main, taken, "obl:unmarked");
    else if (isObject) hangOn(arcs, main, taken, "obj");
    const before = heads[noun] ?? -1;
    if (main >= 0 && (isBelow(heads, verb, noun) || isBelow(heads, main, verb)))
      subordinate(arcs, verb, main, lead);
    const isMeasured = isTime(tokens[before]);
    // "shelled the port before Norway *sent* aid": such a clause is told of no port.
    if (main >= 0 && heads[verb] === lead - 1 && relations[verb] === "acl" && !isMeasured)
      heads[verb] = main;
    if ((heads[verb] ?? -1) < lead) relations[verb] = "advcl";
    seat(arcs, noun, verb, { lead, start });
    // "comes two *days* after": how long after.
    if (isMeasured && before === lead - 1 && relations[before] === "obj")
      relations[before] = "obl:unmarked";
  }
}

/** The first finite verb or auxiliary behind the word, with nothing but a noun phrase between; -1 for none. */
function finiteAfter(arcs: Arcs, lead: number): number {
  const { tokens, relations } = arcs;
  for (let at = lead + 1; at < tokens.length && at <= lead + longest; at++) {
    const token = tokens[at];
    if (token === undefined || token.upos === "SCONJ") return -1;
    // "after the far-right party quit"
    if (token.upos === "PUNCT" && token.text !== "-") return -1;
    if (token.xpos.startsWith("W") || tokens[lead + 1]?.text === "of") return -1;
    // "resigned after a row over taxes and *left* Oslo": what "and" joins is told of the subject before.
    if (/^(?:VERB|AUX)$/.test(token.upos) && isJoined(tokens, at)) return -1;
    if (finite.test(token.xpos)) return at > lead + 1 ? at : -1;
    if (token.upos === "VERB" && relations[at] !== "amod")
      return at > lead + 1 && isBarePast(arcs, lead, at) ? at : -1;
  }
  return -1;
}

/**
 * "a day after ministers from Peru *met*", "after rebels *abducted* nine men": a participle, to the tagger, of a verb that
 * needs no object, or has one, as what was done to the subject has not.
 */
const isBarePast = ({ tokens, heads, relations }: Arcs, lead: number, at: number): boolean => {
  const token = tokens[at];
  // "after the party *quit*": to the tagger the bare form.
  if (token?.xpos === "VB" && sameInPast.test(token.text))
    return /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? "");
  if (token === undefined || !mayBePast(token) || tokens[at + 1]?.text === "by") return false;
  const rest = tokens.slice(at + 1, at + longest);
  const end = rest.findIndex(({ upos }) => upos === "PUNCT");
  if (rest.slice(0, end < 0 ? longest : end).some(({ xpos }) => finite.test(xpos))) return false;
  const hasObject =
    tokens[lead]?.text !== "until" &&
    heads.some((head, object) => head === at && object > at && relations[object] === "obj");
  return verbEntries(verbLemma(token.lemma.toLowerCase(), token.text)).some(
    ({ intransitive, frame }) =>
      intransitive ||
      isAboutTo(tokens, at) ||
      (hasObject && (frame.recipient?.includes("object") ?? false)),
  );
};

/** "as an envoy *prepared* to return" */
const isAboutTo = (tokens: Arcs["tokens"], at: number): boolean =>
  /^(?:agree|decide|hope|plan|prepare|seek|struggle|threaten|try|vow|wait)$/.test(
    tokens[at]?.lemma ?? "",
  ) && tokens[at + 1]?.xpos === "TO";

const sameInPast =
  /^(?:bid|burst|cast|cost|cut|hit|hurt|let|put|quit|set|shut|split|spread|thrust|upset)$/;

/** The head of what stands between, wherever the parser hung it; -1 where it has a part of its own. */
function subjectBetween(arcs: Arcs, lead: number, start: number): number {
  const { tokens, relations } = arcs;
  for (let at = lead + 1; at < start; at++) {
    if (!isOutside(arcs, at, lead, start)) continue;
    if (tokens[at]?.upos === "ADP" || /^(?:PRP\$|DT|JJ|CD|PDT)$/.test(tokens[at]?.xpos ?? ""))
      continue;
    const isNominal = /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? "");
    // "after *October* of next year"
    return isNominal && !isTime(tokens[at]) && !relations[at]?.startsWith("nsubj") ? at : -1;
  }
  return -1;
}

const isOutside = ({ heads }: Arcs, at: number, lead: number, start: number): boolean => {
  const head = heads[at] ?? -1;
  return head <= lead || head >= start;
};

/** "Chile ruled out *talks* after Norway arrested a man": what stands before the word is no subject behind it. */
function isObjectBefore(
  arcs: Arcs,
  noun: number,
  { main, lead, verb }: { readonly main: number; readonly lead: number; readonly verb: number },
): boolean {
  const { tokens, heads, relations } = arcs;
  if (main < 0 || noun < main || noun > lead || !/^nsubj/.test(relations[noun] ?? "")) return false;
  // "said the *talks* after the war were held": who says something has no use for the talks, but for the clause.
  const isReport = cueVerbs.get(tokens[main]?.lemma ?? "")?.clause !== undefined;
  const astray = isReport ? /^advcl$/ : /^(?:advcl|ccomp)$/;
  if (heads[verb] !== main || !astray.test(relations[verb] ?? "")) return false;
  const isServed = relations.some(
    (relation, at) => heads[at] === main && at !== verb && /^(?:obj|ccomp)$/.test(relation),
  );
  const between = tokens.slice(main + 1, lead);
  return (
    !isServed &&
    !between.some(({ upos, xpos }) => upos === "PUNCT" || upos === "VERB" || xpos.startsWith("W"))
  );
}

/** The nearest finite verb before the word that has a subject; -1 for none. */
function mainBefore(arcs: Arcs, lead: number, verb: number): number {
  for (let at = lead - 1; at > 0; at--) {
    if (at === verb || arcs.tokens[at]?.upos !== "VERB") continue;
    if (childWith(arcs, at, /^(?:nsubj|expl)/) >= 0 && isTensed(arcs, at)) return at;
  }
  return -1;
}

const isTensed = (arcs: Arcs, verb: number): boolean =>
  finite.test(arcs.tokens[verb]?.xpos ?? "") ||
  finite.test(arcs.tokens[childWith(arcs, verb, /^aux/)]?.xpos ?? "");

/**
 * "They said the talks *since* the war were dull": what is said begins before the word. "They named him *as* a man seen
 * there": that is what he is called.
 */
function opensPhrase({ tokens, heads, relations }: Arcs, lead: number, main: number): boolean {
  const lemma = tokens[main]?.lemma ?? "";
  const cue = cueVerbs.get(lemma);
  const isAs = tokens[lead]?.text === "as";
  const frame = isAs ? (cue?.naming ?? cue?.clause) : cue?.clause;
  if (!alsoPreposition.test(tokens[lead]?.text ?? "") || frame === undefined) return false;
  // "recalled its envoy after a boat sank"
  if (!isAs && !seldomOfThings.test(lemma)) return false;
  return tokens.some(
    (_, at) =>
      at > main && at < lead && heads[at] === main && /^(?:obj|iobj)/.test(relations[at] ?? ""),
  );
}

/** What few say or think is a thing: a clause begins behind it. */
const seldomOfThings =
  /^(?:say|add|argue|believe|claim|complain|contend|fear|feel|find|hope|insist|know|maintain|note|show|suggest|tell|think|warn)$/;

/** "Whoever left *before* the war will return": the verb before stands in what describes the subject. */
const describes = ({ heads, relations }: Arcs, main: number, verb: number): boolean =>
  isBelow(heads, main, verb) && /^(?:acl|csubj)/.test(relations[main] ?? "");

/** The clause hangs on the main verb, which takes the place that the clause's verb had. */
function subordinate(arcs: Arcs, verb: number, main: number, lead: number): void {
  const { tokens, heads, relations } = arcs;
  if (isBelow(heads, main, verb)) {
    heads[main] = heads[verb] ?? -1;
    relations[main] = relations[verb] ?? "root";
    for (let at = 0; at < tokens.length; at++)
      if (heads[at] === verb && (at < lead || at === tokens.length - 1)) heads[at] = main;
  }
  heads[verb] = main;
  relations[verb] = "advcl";
}

/** The noun becomes the verb's subject, the word that opens the clause its mark. */
function seat(
  arcs: Arcs,
  noun: number,
  verb: number,
  { lead, start }: { readonly lead: number; readonly start: number },
): void {
  const { tokens, heads, relations } = arcs;
  for (let at = lead + 1; at < start; at++) {
    if (at === noun || heads[at] === verb || !isOutside(arcs, at, lead, start)) continue;
    if (tokens[at]?.upos === "ADV") heads[at] = verb;
    else {
      heads[at] = noun;
      if (relations[at] === "obl") relations[at] = "nmod";
    }
  }
  heads[noun] = verb;
  relations[noun] = childWith(arcs, verb, /^aux:pass$/) >= 0 ? "nsubj:pass" : "nsubj";
  heads[lead] = verb;
  relations[lead] = "mark";
}
