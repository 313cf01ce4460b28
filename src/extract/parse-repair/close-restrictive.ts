import { embeddingVerbs } from "../lexicon/embedding-index.ts";
import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { finite } from "./word-tests.ts";

const relative = /^(?:who|which|that)$/;

interface MainVerb {
  readonly main: number;
  /** The first word of its group. */
  readonly first: number;
}

/**
 * A printed sentence has a main verb. Where a noun with a relative clause is the whole of it, the parser has given that verb
 * to the clause.
 */
export function closeRestrictive(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const noun = heads.indexOf(-1);
  if (!/^(?:NOUN|PROPN|ADJ|PRON)$/.test(tokens[noun]?.upos ?? "")) return;
  if (tokens.at(-1)?.text !== "." || childWith(arcs, noun, /^(?:nsubj|cop|aux|expl|case)/) >= 0)
    return;
  const inner = childWith(arcs, noun, /^acl:relcl$/);
  if (inner < noun) return;
  const found = verbOfObject(arcs, inner) ?? mainBehind(arcs, inner);
  if (found === undefined) return;
  const { main, first } = found;
  for (let at = first; at < tokens.length; at++) {
    const head = heads[at] ?? -1;
    if (at !== main && head < first) hangOn(arcs, main, at, relations[at] ?? "dep");
  }
  hangOn(arcs, -1, main, "root");
  const isPassive = childWith(arcs, main, /^aux:pass$/) >= 0;
  hangOn(arcs, main, noun, isPassive ? "nsubj:pass" : "nsubj");
}

/**
 * "The company that owns the bus *has refused* to talk.": what owns owns no clause, so the subject of that clause is its
 * object, and the verb behind is the main one.
 */
function verbOfObject(arcs: Arcs, inner: number): MainVerb | undefined {
  const { tokens } = arcs;
  const main = childWith(arcs, inner, /^ccomp$/);
  const object = childWith(arcs, main, /^nsubj/);
  if (main < inner || object < inner || object > main) return undefined;
  if (childWith(arcs, inner, /^obj$/) >= 0 || childWith(arcs, main, /^mark$/) >= 0)
    return undefined;
  if (childWith(arcs, inner, /^nsubj/) < 0) return undefined;
  if (embeddingVerbs.has(tokens[inner]?.lemma ?? "")) return undefined;
  hangOn(arcs, inner, object, "obj");
  const helper = childWith(arcs, main, /^aux/);
  return { main, first: helper > object && helper < main ? helper : main };
}

/**
 * "The clerk who said the bus was late *has left* Lima.": behind a relative clause that reports something the main verb is
 * the first finite one that has no subject of its own.
 */
function mainBehind(arcs: Arcs, inner: number): MainVerb | undefined {
  const { tokens } = arcs;
  const pronoun = childWith(arcs, inner, /^nsubj/);
  if (!relative.test(tokens[pronoun]?.text ?? "")) return undefined;
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
