import { type Arcs, childWith } from "./arcs.ts";
import { tensed } from "./word-tests.ts";

const opener =
  /^(?:if|when|while|unless|after|before|although|though|because|as|since|once|until)$/i;

/**
 * "If Malta does not pay, Cyprus *could sue*": the sentence's first word makes its clause a circumstance, so the main
 * clause is the one behind the comma.
 */
export function raiseMain(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const condition = heads.indexOf(-1);
  const first = tokens.findIndex(({ upos }) => upos !== "PUNCT");
  if (first < 0 || first > condition || !opener.test(tokens[first]?.text ?? "")) return;
  if (heads[first] !== condition || !/^(?:mark|advmod)$/.test(relations[first] ?? "")) return;
  const main = heads.findIndex(
    (head, at) =>
      head === condition &&
      at > condition &&
      /^(?:parataxis|ccomp|conj)$/.test(relations[at] ?? ""),
  );
  const subject = childWith(arcs, main, /^(?:nsubj|expl)/);
  if (main < 0 || subject < condition || childWith(arcs, main, /^(?:mark|cc)$/) >= 0) return;
  if (!tokens.slice(condition, subject).some(({ text }) => text === ",")) return;
  for (let at = main + 1; at < tokens.length; at++) if (heads[at] === condition) heads[at] = main;
  heads[main] = -1;
  relations[main] = "root";
  heads[condition] = main;
  relations[condition] = "advcl";
}

/**
 * "Fans threw stones at police, who *responded* with gas": a clause with "who" behind a comma reports nothing, whatever its
 * verb may do elsewhere.
 */
export function lowerRelative(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const verb = heads.indexOf(-1);
  const pronoun = childWith(arcs, verb, /^nsubj$/);
  const noun = pronoun - 2;
  if (tokens[pronoun]?.text !== "who" || tokens[pronoun - 1]?.text !== "," || verb < pronoun)
    return;
  const main = childWith(arcs, verb, /^ccomp$/);
  if (main < 0 || main > noun || !tensed.test(tokens[main]?.xpos ?? "")) return;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "") || childWith(arcs, main, /^nsubj/) < 0)
    return;
  heads[main] = -1;
  relations[main] = "root";
  for (let at = 0; at < tokens.length; at++)
    if (heads[at] === verb && (at < pronoun - 1 || tokens[at]?.text === ".")) heads[at] = main;
  heads[verb] = noun;
  relations[verb] = "acl:relcl";
}
