import { type Arcs, childWith } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

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
 * "The premier, whose party lost its majority, *resigned*": a clause with a relative pronoun for its subject or its
 * subject's owner is no main clause; the verb behind the second comma is.
 */
export function raiseBehindRelative(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const inner = heads.indexOf(-1);
  const noun = childWith(arcs, inner, /^nsubj/);
  if (noun < 0 || noun > inner) return;
  const own = heads.findIndex(
    (head, at) => head === inner && at > noun && at < inner && /^nsubj/.test(relations[at] ?? ""),
  );
  if (own < 0) return;
  const pronoun = tokens[own]?.xpos.startsWith("W") ? own : childWith(arcs, own, /^nmod:poss$/);
  if (!/^W(?:P|DT|P\$)$/.test(tokens[pronoun]?.xpos ?? "") || pronoun > own) return;
  if (tokens[pronoun - 1]?.text !== ",") return;
  const main = tokens.findIndex(
    (token, at) =>
      at > inner &&
      heads[at] === inner &&
      tokens[at - 1]?.text === "," &&
      /^(?:advcl|parataxis|conj|ccomp)$/.test(relations[at] ?? "") &&
      (/^VB[DZ]$/.test(token.xpos) || mayBePast(token)) &&
      childWith(arcs, at, /^(?:nsubj|aux|mark|cc)/) < 0,
  );
  if (main < 0) return;
  for (let at = main + 1; at < tokens.length; at++) if (heads[at] === inner) heads[at] = main;
  heads[main] = -1;
  relations[main] = "root";
  heads[noun] = main;
  heads[inner] = noun;
  relations[inner] = "acl:relcl";
}
