import { isTitleLetters } from "../roles/more-titles.ts";
import { type Arcs, childWith } from "./arcs.ts";
import { finite } from "./word-tests.ts";

/** Nouns that take an infinitive of their own: "Plan to sell port" announces no seller. */
const takesInfinitive =
  /^(?:plan|bid|deal|right|way|move|effort|attempt|decision|vote|call|pledge|threat|offer|agreement|proposal|chance|time|failure|refusal|promise|order|need|pressure|push|law|bill|reason|thing|place|step|measure|option|motion|request|demand|ability|duty|license|permission)s?$/i;

/**
 * "Orion Foods to acquire Delta Dairy": in a headline, which has no full stop and no finite verb, the infinitive is the
 * main verb and what stands before it its subject.
 */
export function raiseInfinitive(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const root = heads.indexOf(-1);
  const noun = tokens[root];
  if (!noun || !/^(?:PROPN|NOUN)$/.test(noun.upos) || tokens.at(-1)?.text === ".") return;
  if (tokens.some(({ xpos }) => finite.test(xpos))) return;
  const verb = heads.findIndex(
    (head, at) =>
      head === root &&
      at > root &&
      tokens[at]?.xpos === "VB" &&
      tokens[at - 1]?.xpos === "TO" &&
      /^(?:acl|xcomp|advcl)$/.test(relations[at] ?? ""),
  );
  if (verb < 0 || takesInfinitive.test(noun.lemma) || childWith(arcs, root, /^case$/) >= 0) return;
  const isNamed =
    isTitleLetters(noun.text) || tokens.slice(0, verb).some(({ upos }) => upos === "PROPN");
  if (!isNamed && noun.xpos !== "NNS") return;
  for (let at = verb + 1; at < tokens.length; at++) if (heads[at] === root) heads[at] = verb;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[root] = verb;
  relations[root] = "nsubj";
}
