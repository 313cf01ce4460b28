import type { Arcs } from "./arcs.ts";
import { tensed } from "./word-tests.ts";

/**
 * "Gabon, which sent nine hundred troops, said it would stay": the name before a relative clause between commas is the
 * subject of the verb that follows, not the clause.
 */
export function freeRelative({ tokens, heads, relations }: Arcs, name: number, last: number): void {
  const pronoun = last + 2;
  if (tokens[last + 1]?.text !== "," || !/^W(?:DT|P)$/.test(tokens[pronoun]?.xpos ?? "")) return;
  const inner = heads[pronoun] ?? -1;
  const main = heads[inner] ?? -1;
  if (inner <= pronoun || main <= inner || heads[name] !== inner) return;
  if (!/^[nc]subj$/.test(relations[inner] ?? "") || tokens[main]?.upos !== "VERB") return;
  heads[name] = main;
  relations[name] = "nsubj";
  heads[inner] = name;
  relations[inner] = "acl:relcl";
}

/**
 * "Noting that prices fell, Ruiz called for calm": the finite verb behind the comma is the main one, the participle
 * before it its circumstance.
 */
export function lowerParticiple({ tokens, heads, relations }: Arcs): void {
  if (tokens[0]?.xpos !== "VBG" || heads[0] !== -1) return;
  const subject = tokens.findIndex(
    (_, at) =>
      at > 2 &&
      /^nsubj$/.test(relations[at] ?? "") &&
      tokens[at - 1]?.text === "," &&
      (heads[at] ?? -1) > at &&
      tensed.test(tokens[heads[at] ?? -1]?.xpos ?? "") &&
      /^(?:conj|parataxis|ccomp|advcl)$/.test(relations[heads[at] ?? -1] ?? ""),
  );
  const main = heads[subject] ?? -1;
  if (subject < 0 || tokens.slice(main - 2, main).some(({ upos }) => upos === "CCONJ")) return;
  heads[main] = -1;
  relations[main] = "root";
  heads[0] = main;
  relations[0] = "advcl";
}
