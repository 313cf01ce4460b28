import type { Sentence } from "../../language/analysis.ts";
import { type Arcs, arcsOf, childWith, isBroken, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite } from "./word-tests.ts";

const relative = /^(?:which|who|whose|whom|that)$/;

/**
 * "Guards *rescued* migrants whose boat had sunk", "The party *boycotted* the vote, which observers called unfair": no verb of
 * a relative clause is the sentence's own. Where the parser has made it that, the participle with an object right behind
 * the sentence's first noun phrase is the main verb.
 */
export function raiseBeforeRelative(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some(({ text }) => relative.test(text))) return sentence;
  const arcs = arcsOf(sentence);
  const main = raise(arcs);
  return main === undefined || isBroken(arcs) ? sentence : withArcs(sentence, arcs, [main]);
}

function raise(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const inner = heads.indexOf(-1);
  const subject = childWith(arcs, inner, /^nsubj/);
  const main = heads.findIndex(
    (head, at) => head === subject && at > subject && relations[at] === "acl",
  );
  const verb = tokens[main];
  if (subject < 0 || verb === undefined || main > inner || childWith(arcs, main, /^obj$/) < main)
    return undefined;
  if (!mayBePast(verb) && !finite.test(verb.xpos)) return undefined;
  const pronoun = tokens.findIndex(
    ({ text }, at) => at > main && at < inner && relative.test(text) && opens(arcs, at, inner),
  );
  const noun = tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
  if (pronoun < 0 || noun <= main || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? ""))
    return undefined;
  for (let at = 0; at < tokens.length; at++)
    if (heads[at] === inner && (at < pronoun || /^[.?!]$/.test(tokens[at]?.text ?? "")))
      heads[at] = main;
  heads[main] = -1;
  relations[main] = "root";
  heads[subject] = main;
  heads[inner] = noun;
  relations[inner] = "acl:relcl";
  const own = childWith(arcs, inner, /^nsubj/);
  const second = heads.findIndex(
    (head, at) => head === inner && at > own && /^nsubj/.test(relations[at] ?? ""),
  );
  // "which observers *called*": two subjects, and the first is the pronoun.
  if (own === pronoun && second > own) relations[pronoun] = "obj";
  return main;
}

/** Whether a pronoun belongs to that verb, itself or by what it owns: "*whose* boat had sunk". */
function opens({ heads, relations }: Arcs, pronoun: number, verb: number): boolean {
  const over = heads[pronoun] ?? -1;
  if (over === verb) return /^(?:nsubj|obj|obl)/.test(relations[pronoun] ?? "");
  return relations[pronoun] === "nmod:poss" && heads[over] === verb && over < verb;
}
