import { type Arcs, childWith, hangOn, type Named, type NamedAt } from "./arcs.ts";
import { tensed } from "./word-tests.ts";

/**
 * "*Ana Ruiz* is in Oslo for talks": with no verb but "is" the parser takes who is there for the root, or why. The place is what
 * is told, and all else hangs on it.
 */
export function seatLocated(arcs: Arcs, person: number, name: Named, named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  const copula = name.last + 1;
  if (!/^(?:is|was)$/.test(tokens[copula]?.text ?? "")) return;
  if (!/^(?:in|at)$/.test(tokens[copula + 1]?.text ?? "")) return;
  const place = [2, 3, 4].map((step) => copula + step).find((at) => named(at) !== undefined);
  const root = heads.indexOf(-1);
  if (place === undefined || named(place)?.isPerson !== false || root < name.first) return;
  if (tensed.test(tokens[root]?.xpos ?? "")) return;
  // "While Ruiz was in Oslo, *he* was robbed"
  const subject = childWith(arcs, root, /^[nc]subj/);
  if (subject > place) return;
  for (let token = place + 1; token < tokens.length; token++) {
    if (heads[token] === person) heads[token] = place;
    if (heads[token] !== place) continue;
    // "in Oslo on Monday to meet Paz": when and why one is there, and nothing of the place.
    if (relations[token] === "nmod") relations[token] = "obl";
    if (/^(?:acl|parataxis)$/.test(relations[token] ?? "") && tokens[token]?.xpos === "VB")
      relations[token] = "advcl";
  }
  const purpose = tokens[root]?.upos === "VERB" ? "advcl" : "obl";
  if (root !== place && root !== person) hangOn(arcs, place, root, purpose);
  hangOn(arcs, -1, place, "root");
  hangOn(arcs, place, person, "nsubj");
  hangOn(arcs, place, copula, "cop");
  hangOn(arcs, place, copula + 1, "case");
}
