import type { Token } from "../../../language/analysis.ts";
import { organizationNoun } from "../../../language/gazetteer/organization-words.ts";
import type { Entity, Mention } from "../../reading.ts";
import { clauseVerb, isMain } from "./clause-place.ts";
import type { Referent } from "./discourse.ts";
import { isHarmed } from "./harmed-person.ts";
import { isSpeech } from "./quoted-speaker.ts";

/** What a mention tells of its thing's part in the sentence. */
export function referentOf(
  entity: Entity,
  mention: Mention,
  tokens: readonly Token[],
  quoted: boolean,
): Referent {
  const head = phraseHead(tokens, mention.head);
  const relation = tokens[head]?.relation ?? "";
  const verb = clauseVerb(tokens, head);
  const subject = relation.startsWith("nsubj") || opensClause(tokens, mention);
  return {
    entity,
    mention,
    mentions: [mention],
    subject,
    main: subject && isMain(tokens, verb),
    verb,
    speaks: isCited(tokens, mention.first) || (subject && isSpeech(tokens[verb])),
    quoted,
    listener: isTold(tokens, mention),
    left: /^(?:from|leave|flee)$/.test(tokens[mention.first - 1]?.lemma ?? ""),
    harmed: isHarmed(tokens, mention.head),
    possessor: relation === "nmod:poss",
    modifier: isModifier(tokens, entity, mention),
  };
}

/** "Umbra" of "the Umbra spokesman", "Lund" of "the Lund cabinet"; a person's name before another noun may be its subject. */
function isModifier(tokens: readonly Token[], { type }: Entity, { head, last }: Mention): boolean {
  const { relation = "", head: over = -1 } = tokens[head] ?? {};
  if (relation !== "compound" || over <= last) return false;
  const noun = tokens[over]?.text ?? "";
  return type !== "person" || noun === "campaign" || organizationNoun(noun) !== undefined;
}

/** "told Reuters", "told the Umbra Times" */
const isTold = (tokens: readonly Token[], { first }: Mention): boolean =>
  [first - 1, ...(tokens[first - 1]?.upos === "DET" ? [first - 2] : [])].some(
    (at) => tokens[at]?.lemma === "tell",
  );

/** Behind "(GM)" of "General Motors (GM) said", "(35)", "(D-Utah)" and ", 62," of "Karl Lund, 62, said". */
function behindAside(tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.text;
  if (opening === "," && tokens[at + 2]?.text === ",")
    return tokens[at + 1]?.upos === "NUM" ? at + 3 : at;
  if (opening !== "(") return at;
  const closing = tokens.slice(at, at + 8).findIndex(({ text }) => text === ")");
  return closing < 0 ? at : at + closing + 1;
}

/** "according to Lund" */
const isCited = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === "to" && /^according$/i.test(tokens[first - 2]?.text ?? "");

/** "Umbra, which competes with *Nokia*, fell": the comma behind it closes what "which" opens. */
function isInRelative(tokens: readonly Token[], name: number): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at < name);
  return tokens.slice(comma + 1, name).some(({ xpos }) => xpos.startsWith("W"));
}

/** "Police chief Karl Lund on Friday spoke": a verb soon after tells a subject where the parse is unsure. */
function opensClause(tokens: readonly Token[], { first, last }: Mention): boolean {
  const before = tokens[first - 1]?.upos === "DET" ? first - 2 : first - 1;
  if (tokens[before]?.upos === "ADP") {
    return false;
  }
  // "An aide, Karl Lund, was hurt": a comma closes off the name.
  if (tokens[last + 1]?.text === "," && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[last + 2]?.xpos ?? "")) {
    return !isInRelative(tokens, first);
  }
  // "Nokia, whose profit rose, said so"
  if (first === 0 && tokens[last + 1]?.text === "," && /^WP/.test(tokens[last + 2]?.xpos ?? ""))
    return true;
  if (first === 0 && closesBeforeVerb(tokens, last + 1)) return true;
  const from = behindAside(tokens, last + 1);
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.upos === "PUNCT" || token.upos === "CCONJ") {
      return false;
    }
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) {
      return true;
    }
  }
  return false;
}

/** How long what is told of a name between two commas may be. */
const longestAside = 16;

/** "Nokia*, a maker of phones from Espoo,* said so" */
function closesBeforeVerb(tokens: readonly Token[], opens: number): boolean {
  if (tokens[opens]?.text !== ",") return false;
  const closes = tokens
    .slice(opens + 1, opens + longestAside)
    .findIndex(({ text }) => text === ",");
  return closes > 0 && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[opens + closes + 2]?.xpos ?? "");
}

/** What the phrase hangs on: of "chairman Karl Lund" it is "chairman". */
function phraseHead(tokens: readonly Token[], head: number): number {
  let at = head;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[at];
    if (token === undefined || !/^(?:flat|appos|compound)/.test(token.relation)) return at;
    at = token.head;
  }
  return at;
}
