import { type Arcs, childWith, hangOn, isBelow, isVerb } from "./arcs.ts";
import { finite } from "./word-tests.ts";

/** Verbs of saying and thinking that hardly ever have a plain noun for their object. */
const saying = /^(?:say|think|insist|contend|claim|argue|believe|add|allege|maintain)$/;

/**
 * "Police said *the suspect*, a clerk from Lima, *had fled*": behind what commas set off, the verb is the noun's and not
 * the cue's, so that it is only reported.
 */
export function openApposed(arcs: Arcs): void {
  const { tokens } = arcs;
  for (let cue = 0; cue < tokens.length; cue++) {
    if (!isVerb(arcs, cue) || !saying.test(tokens[cue]?.lemma ?? "")) continue;
    const subject = childWith(arcs, cue, /^obj$/);
    const speaker = childWith(arcs, cue, /^nsubj/);
    // "The plan, said Ana Ruiz, the mayor, will fail": she stands behind the cue.
    if (speaker < 0 || speaker > cue) continue;
    if (subject > cue) open(arcs, cue, subject);
    else if (subject < 0) openBehind(arcs, cue);
  }
}

/** "Police said *the driver, Ana Ruiz, was held*": a clause that begins right behind the cue is what was said, no second sentence. */
function openBehind(arcs: Arcs, cue: number): void {
  const { heads, relations } = arcs;
  const predicate = childWith(arcs, cue, /^parataxis$/);
  if (predicate < cue || childWith(arcs, cue, /^(?:ccomp|xcomp)$/) >= 0) return;
  const subject = childWith(arcs, predicate, /^nsubj/);
  const isOpening = subject > cue && subject < predicate && isBelow(heads, cue + 1, subject);
  if (isOpening && childWith(arcs, predicate, /^(?:mark|cc)$/) < 0) relations[predicate] = "ccomp";
}

function open(arcs: Arcs, cue: number, subject: number): void {
  const { tokens, heads, relations } = arcs;
  const verb = tokens.findIndex(({ xpos }, at) => at > subject && finite.test(xpos));
  if (verb < 0 || !isSetOff(arcs, cue, verb)) return;
  const predicate = /^(?:aux|cop)/.test(relations[verb] ?? "") ? (heads[verb] ?? -1) : verb;
  const content = childWith(arcs, cue, /^(?:ccomp|xcomp)$/);
  if (content >= 0 && content !== predicate) return;
  if (predicate < verb || childWith(arcs, predicate, /^(?:nsubj|csubj|expl|mark)/) >= 0) return;
  const over = heads[predicate] ?? -1;
  const isCuesOwn =
    over === cue && /^(?:ccomp|conj|parataxis|dep|advcl)$/.test(relations[predicate] ?? "");
  const isOverCue = over < 0 && heads[cue] === predicate && relations[cue] === "advcl";
  if (!isCuesOwn && !isOverCue) return;
  if (isOverCue) {
    hangOn(arcs, -1, cue, "root");
    const stop = tokens.length - 1;
    if (heads[stop] === predicate) heads[stop] = cue;
  }
  hangOn(arcs, cue, predicate, "ccomp");
  const isPassive = childWith(arcs, predicate, /^aux:pass$/) >= 0;
  hangOn(arcs, predicate, subject, isPassive ? "nsubj:pass" : "nsubj");
}

/** Whether two commas or more part the cue's noun from the verb, the last one right before it. */
function isSetOff({ tokens }: Arcs, cue: number, verb: number): boolean {
  let before = verb - 1;
  while (tokens[before]?.upos === "ADV") before--;
  const commas = tokens.slice(cue, verb).filter(({ text }) => text === ",");
  const between = tokens.slice(cue + 1, verb);
  return (
    tokens[before]?.text === "," &&
    commas.length > 1 &&
    tokens[cue + 1]?.text !== "," &&
    !between.some(({ xpos, text }) => xpos.startsWith("W") || text === "that" || text === "“")
  );
}
