import { type Arcs, childWith, hangOn } from "./arcs.ts";

const finite = /^(?:VB[DZP]|MD)$/;
const relative = /^(?:who|which|that)$/;

/**
 * "The clerk who said the bus was late *has left* Lima.": a printed sentence has a main verb. Behind a relative clause that
 * reports something it is the first tensed verb that has no subject of its own.
 */
export function closeReporting(arcs: Arcs): void {
  const { tokens, heads } = arcs;
  const noun = heads.indexOf(-1);
  if (!/^(?:NOUN|PROPN|ADJ|PRON)$/.test(tokens[noun]?.upos ?? "")) return;
  if (tokens.at(-1)?.text !== "." || childWith(arcs, noun, /^(?:nsubj|cop|aux|expl|case)/) >= 0)
    return;
  const inner = childWith(arcs, noun, /^acl:relcl$/);
  const subject = childWith(arcs, inner, /^nsubj/);
  if (inner < noun || !relative.test(tokens[subject]?.text ?? "")) return;
  const found = mainBehind(arcs, inner);
  if (found === undefined) return;
  const { main, first } = found;
  for (let at = first; at < tokens.length; at++) {
    const head = heads[at] ?? -1;
    if (at !== main && head < first) hangOn(arcs, main, at, arcs.relations[at] ?? "dep");
  }
  hangOn(arcs, -1, main, "root");
  const isPassive = childWith(arcs, main, /^aux:pass$/) >= 0;
  hangOn(arcs, main, noun, isPassive ? "nsubj:pass" : "nsubj");
}

/** The main verb behind what a relative clause's verb reports, and the first word of its group. */
function mainBehind(
  arcs: Arcs,
  inner: number,
): { readonly main: number; readonly first: number } | undefined {
  const { tokens } = arcs;
  const object = childWith(arcs, inner, /^obj$/);
  let reported = -1;
  for (let first = inner + 1; first < tokens.length; first++) {
    if (!finite.test(tokens[first]?.xpos ?? "")) continue;
    const verb = predicateOf(arcs, first);
    if (verb < first) continue;
    if (hasOwnSubject(arcs, verb, Math.max(inner, reported))) reported = verb;
    else if (mayBeMain(arcs, first)) {
      const isBehind = reported >= 0 || (object > inner && object < first);
      return isBehind && verb > reported ? { main: verb, first } : undefined;
    }
    first = Math.max(first, verb);
  }
  return undefined;
}

/** "*has* left", "*was* late": the word that a helping verb helps; a verb by itself. */
function predicateOf({ tokens, heads, relations }: Arcs, verb: number): number {
  const isHelper = /^(?:aux|cop)/.test(relations[verb] ?? "");
  return isHelper && tokens[verb]?.upos === "AUX" ? (heads[verb] ?? -1) : verb;
}

function hasOwnSubject(arcs: Arcs, verb: number, behind: number): boolean {
  const { heads, relations } = arcs;
  return heads.some(
    (head, at) => head === verb && at > behind && /^(?:nsubj|csubj|expl)/.test(relations[at] ?? ""),
  );
}

/** No second verb of what is reported ("and fled"), and none of a clause that a pronoun opens. */
function mayBeMain({ tokens }: Arcs, first: number): boolean {
  let before = first - 1;
  while (tokens[before]?.upos === "ADV") before -= 1;
  const word = tokens[before];
  return word?.upos !== "CCONJ" && !/^(?:W|TO$)/.test(word?.xpos ?? "") && word?.text !== "that";
}
