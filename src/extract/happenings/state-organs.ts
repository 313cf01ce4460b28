import type { Sentence, Token } from "../../language/analysis.ts";
import type { Names } from "../reading.ts";
import { isTitleLetters } from "../roles/more-titles.ts";

/** Who acts for a state without a name of their own: "*Chilean frigates* shelled the port." */
const organs: ReadonlySet<string> = new Set(
  `government cabinet administration regime junta authority leadership parliament senate legislature ministry
  embassy consulate
  army navy military troop soldier force police marine paratrooper commando sailor warplane jet plane helicopter
  gunship bomber warship gunboat frigate destroyer submarine tank artillery coastguard border-guard
  official minister prosecutor prosecution court judiciary diplomat envoy d'affaire delegation ambassador negotiator delegate representative leader
  president premier king queen sultan emir chancellor prince
  general ruler counterpart`.split(/\s+/),
);

/** "Former ministers", "rebel soldiers", "opposition leaders" act for no state. */
const others: ReadonlySet<string> = new Set(
  `former ex retired exile exiled ousted deposed rebel opposition dissident mutinous separatist local provincial
  municipal regional private church union party team football student religious spiritual ethnic gang cartel guerrilla militia protest labor labour community tribal business
  company bank`.split(/\s+/),
);

/** "Kenyan navy *ships*", "coast guard *vessels*", "military *planes*": what a force sails and flies. */
const isCraft = (tokens: readonly Token[], head: number): boolean =>
  /^(?:ship|vessel|boat|aircraft|plane|helicopter|truck|vehicle|drone)s?$/i.test(
    tokens[head]?.text ?? "",
  ) &&
  (/^(?:navy|naval|army|military|police|government|militia|air-force|patrol)$/i.test(
    tokens[head - 1]?.text ?? "",
  ) ||
    isGuards(tokens, head - 1));

/** "The government *in* Helsinki" */
const seated = /^(?:government|authorit(?:y|ies)|regime|leadership|junta)$/;

/** "Foreign ministers *from* Chad": others who come from there need not act for it. */
const sent =
  /^(?:minister|diplomat|envoy|ambassador|president|premier|delegation|delegate|negotiator)s?$/i;

/**
 * The states for which the head of a noun phrase acts, as entities: by their adjective, as owners, or after "of"
 * ("the foreign ministers of Chile and Peru"). Empty for anybody who does not act for a state.
 */
export function statesActingBy(
  { tokens }: Pick<Sentence, "tokens">,
  index: number,
  head: number,
  names: Names,
): readonly number[] {
  const noun = tokens[head];
  // "The Chilean Foreign Minister met Lund": capitals make no name of an office.
  const isTitle = noun?.upos === "PROPN" && names.mentionAt(index, head) === undefined;
  if (!noun || (noun.upos !== "NOUN" && !isTitle)) return [];
  const isOne =
    isOrgan(noun.lemma.toLowerCase()) ||
    isTitleLetters(noun.text) ||
    isCraft(tokens, head) ||
    // "Chile's mission to the United Nations", and none of its rescue missions
    (noun.lemma === "mission" && tokens[head + 1]?.text === "to");
  if (!isOne && !isGuards(tokens, head)) return [];
  // "the *Greek* coast guard": the parser may hang it on the coast.
  const whole = isGuards(tokens, head) ? [head - 1, head] : [head];
  const below = (over: number, relation: RegExp): readonly number[] =>
    tokens.flatMap((token, at) =>
      (over === head ? whole : [over]).includes(token.head) && relation.test(token.relation)
        ? [at]
        : [],
    );
  const modifiers = below(head, /^(?:nmod:poss|amod|compound|nmod)$/);
  if (modifiers.some((at) => others.has(tokens[at]?.text.toLowerCase() ?? ""))) return [];
  const its = modifiers.find((at) => tokens[at]?.text.toLowerCase() === "its");
  if (its !== undefined && names.mentionAt(index, its) === undefined) {
    const speaker = speakerOver(tokens, head);
    return speaker < 0 ? [] : statesActingBy({ tokens }, index, speaker, names);
  }
  const named = modifiers.flatMap((at) => {
    const opened = below(at, /^case$/).find((word) => word < at);
    const opener = opened === undefined ? "of" : tokens[opened]?.text;
    const isOwner =
      opener === "of" ||
      (opener === "from" && sent.test(noun.lemma)) ||
      (opener === "in" && seated.test(noun.lemma));
    const joined = isOwner ? below(at, /^conj$/) : [];
    return isOwner ? [at, ...joined, ...joined.flatMap((next) => below(next, /^conj$/))] : [];
  });
  return named.flatMap((at) => {
    const mention = names.mentionAt(index, at);
    const entity = mention ? names.entities[mention.entity] : undefined;
    // "Chad denied that *its* navy had fired"
    const isMeant = mention?.form === "name" || tokens[at]?.relation === "nmod:poss";
    return isMeant && entity?.type === "country" ? [entity.id] : [];
  });
}

/** Who fights or keeps the peace for a body by whose name they go: "*Sea Front* fighters". */
const fighters =
  /^(?:force|troop|soldier|fighter|militant|gunman|guerrilla|rebel|commando|peacekeeper|warplane|militia|insurgent)s?$/;

/** The body for which the head of a noun phrase fights, as an entity: "*NATO* troops". None for a state's. */
export function bodyFoughtFor(
  { tokens }: Pick<Sentence, "tokens">,
  index: number,
  head: number,
  names: Names,
): number | undefined {
  const lemma = tokens[head]?.lemma.toLowerCase() ?? "";
  if (tokens[head]?.upos !== "NOUN" || !fighters.test(lemma)) return undefined;
  const at = tokens.findIndex(
    ({ head: over, relation }, below) =>
      over === head && below < head && /^(?:compound|nmod:poss)$/.test(relation),
  );
  const mention = names.mentionAt(index, at);
  const entity = mention?.form === "name" ? names.entities[mention.entity] : undefined;
  return entity?.type === "organization" ? entity.id : undefined;
}

/** "The *Chilean ministry* said its troops had fled": who tells the clause that the noun is the subject of; -1 for nobody. */
function speakerOver(tokens: readonly Token[], noun: number): number {
  const clause = tokens[noun]?.head ?? -1;
  if (!tokens[noun]?.relation.startsWith("nsubj") || tokens[clause]?.relation !== "ccomp")
    return -1;
  const cue = tokens[clause]?.head;
  return tokens.findIndex(({ head, relation }) => head === cue && relation === "nsubj");
}

export const isOrgan = (lemma: string): boolean =>
  organs.has(lemma) || organs.has(lemma.replace(/s$/, ""));

/** "The coast guard", "Kenya's border guards": a body of a state, where "a guard" may be anybody's. */
export const isGuards = (tokens: readonly Token[], head: number): boolean =>
  /^guards?$/i.test(tokens[head]?.text ?? "") &&
  /^(?:coast|border|national|presidential|revolutionary)$/i.test(tokens[head - 1]?.text ?? "");
