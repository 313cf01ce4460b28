import type { Token } from "../../language/analysis.ts";
import { type Arcs, childWith, hangOn, isBelow } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

const finite = /^(?:VB[DPZ]|MD)$/;

/**
 * "A blast in Lima *destroyed* two cars, officials said.": where a cue at the end has the subject before the comma as well
 * as its own, the participle that describes the first is what is reported. Returns that verb.
 */
export function raiseReported(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const cue = heads.indexOf(-1);
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at < cue);
  if (!/^VB[DZ]$/.test(tokens[cue]?.xpos ?? "") || comma < 3 || cue < comma + 2) return undefined;
  const subject = childWith(arcs, cue, /^nsubj/);
  if (subject < 0 || subject > comma) return undefined;
  const speaker = speakerOf(arcs, comma, cue, subject);
  if (speaker < 0) return undefined;
  const isTold = ({ xpos }: Token, at: number): boolean =>
    at > subject && at < comma && finite.test(xpos) && !isPastOf(arcs, at, subject);
  if (tokens.some(isTold)) return undefined;
  const verb = tokens.findIndex(
    (token, at) =>
      at > subject &&
      at < comma &&
      (mayBePast(token) || isPastOf(arcs, at, subject)) &&
      /^acl$/.test(relations[at] ?? "") &&
      isBelow(heads, at, subject) &&
      childWith(arcs, at, /^(?:aux|nsubj|mark|obl:agent)/) < 0 &&
      objectOf(arcs, at, comma, cue) !== undefined,
  );
  if (verb < 0) return undefined;
  const object = objectOf(arcs, verb, comma, cue) ?? -1;
  for (let at = speaker + 1; at < cue; at++)
    if (relations[at] === "conj" && heads[at] === heads[speaker]) heads[at] = speaker;
  hangOn(arcs, cue, speaker, "nsubj");
  hangOn(arcs, cue, verb, "ccomp");
  hangOn(arcs, verb, subject, "nsubj");
  hangOn(arcs, verb, object, "obj");
  for (let at = 0; at < comma; at++)
    if (heads[at] === cue && at !== verb) hangOn(arcs, verb, at, relations[at] ?? "dep");
  return verb;
}

/** "The gunmen *attacked* the town": what is a past tense without doubt describes nobody. */
const isPastOf = ({ tokens, heads, relations }: Arcs, at: number, noun: number): boolean =>
  tokens[at]?.xpos === "VBD" && heads[at] === noun && relations[at] === "acl";

/**
 * Between comma and cue, as its subject or, to the parser, as one more of those before the comma: "cars, *officials* said".
 * With "and" those before the comma may be speakers too, unless there is a past tense: "seizing others, *residents* and police said".
 */
function speakerOf(arcs: Arcs, comma: number, cue: number, subject: number): number {
  const { tokens, heads, relations } = arcs;
  const isList = tokens.slice(comma, cue).some(({ upos }) => upos === "CCONJ");
  const isTold = !isList || tokens.some((_, at) => isPastOf(arcs, at, subject));
  return heads.findIndex(
    (head, at) =>
      at > comma &&
      at < cue &&
      ((head === cue && relations[at] === "nsubj") ||
        (head < comma && relations[at] === "conj" && isTold)),
  );
}

/** The noun behind the participle that is its object, or that the cue took for one more subject. */
function objectOf(
  { tokens, heads, relations }: Arcs,
  verb: number,
  comma: number,
  cue: number,
): number | undefined {
  const found = tokens.findIndex(
    ({ upos }, at) =>
      at > verb &&
      at < comma &&
      /^(?:NOUN|PROPN|NUM|PRON)$/.test(upos) &&
      ((heads[at] === verb && relations[at] === "obj") ||
        (heads[at] === cue && /^nsubj/.test(relations[at] ?? ""))),
  );
  return found < 0 ? undefined : found;
}
