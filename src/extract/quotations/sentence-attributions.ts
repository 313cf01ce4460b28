import { childWith, type SentenceTree } from "../sentence-tree.ts";
import type { Attribution } from "./attribution.ts";
import { attributionRules } from "./attribution-rules.ts";
import { framesOf } from "./cue-frames.ts";
import { cueNouns } from "./cue-nouns.ts";
import { stanceAlone } from "./cue-verbs.ts";
import { holderOf } from "./holder.ts";
import { isOfAnonymity } from "./of-anonymity.ts";
import { isRelativizer } from "./subject-in-print.ts";

export interface FoundAttribution {
  readonly found: Attribution;
  readonly rule: string;
}

// Quotations and claims both start from what the rules find.
const attributions = new WeakMap<SentenceTree, readonly FoundAttribution[]>();

/** What each rule finds, also inside what others found. */
export function allAttributions(tree: SentenceTree): readonly FoundAttribution[] {
  const known = attributions.get(tree);
  if (known) return known;
  const found = foundByRules(tree);
  attributions.set(tree, found);
  return found;
}

const cueWords: ReadonlySet<string> = new Set(
  attributionRules.flatMap(({ cues }) => (typeof cues === "string" ? [] : cues)),
);

/** Whether any rule has something to ask of the token; of most none has. */
function mayBeCue(tree: SentenceTree, token: number): boolean {
  const upos = tree.tokens[token]?.upos;
  return (
    cueWords.has(tree.words[token] ?? "") ||
    ((upos === "NOUN" || upos === "ADJ") && cueNouns.has(tree.lemmas[token] ?? "")) ||
    framesOf(tree, token) !== undefined
  );
}

function foundByRules(tree: SentenceTree): readonly FoundAttribution[] {
  const all: FoundAttribution[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    if (!mayBeCue(tree, token)) continue;
    for (const rule of attributionRules) {
      for (const found of rule.read(tree, token)) {
        if (found.content.length > 0 && !isOfAnonymity(tree, found.content))
          all.push({ found, rule: rule.name });
      }
    }
  }
  const clauses = new Map<number, Attribution>();
  for (const { found, rule } of all) {
    const last = found.content.at(-1);
    if (rule === "clause/complement" && last !== undefined) clauses.set(last, found);
  }
  return all.map((one) => ({
    ...one,
    found: withPronoun(
      tree,
      /^clause\/(?:according|inserted)$/.test(one.rule)
        ? one.found
        : withSharedHolder(tree, one.found, clauses),
    ),
  }));
}

/** "the aide who said ...": the noun phrase in print is the pronoun, its holder the noun in front of the clause. */
function withPronoun(tree: SentenceTree, found: Attribution): Attribution {
  const subject = childWith(tree, found.cue, "nsubj");
  return subject !== undefined &&
    found.holder === tree.tokens[found.cue]?.head &&
    isRelativizer(tree, subject)
    ? { ...found, source: { first: subject, last: subject } }
    : found;
}

/**
 * A second cue behind what a first one reports has the first one's holder, whatever verb the parser hung it on:
 * "Kim said the plant was safe, adding that ...", "said ... and warned that ...".
 */
function withSharedHolder(
  tree: SentenceTree,
  found: Attribution,
  /** By the last token of what they report. */
  clauses: ReadonlyMap<number, Attribution>,
): Attribution {
  const word = tree.tokens[found.cue];
  if (!/^VB/.test(word?.xpos ?? "") || childWith(tree, found.cue, "nsubj") !== undefined) {
    return found;
  }
  let before = found.cue - 1;
  // "was watching it closely, adding that ...": an adverb may be the last word of what the first one reports.
  while (
    before >= 0 &&
    /^(?:PUNCT|CCONJ|ADV|AUX|PART)$/.test(tree.tokens[before]?.upos ?? "") &&
    !clauses.has(before)
  ) {
    before -= 1;
  }
  if (before === found.cue - 1) return found;
  // '"...," Ruiz said, stressing that ...': nothing but the cue itself in between.
  const beside = tree.tokens[before];
  if (
    beside !== undefined &&
    word?.xpos === "VBG" &&
    /^VB[DZP]$/.test(beside.xpos) &&
    (framesOf(tree, before)?.clause ?? 0) >= 0.84
  ) {
    const holder = holderOf(tree, before);
    if (holder !== undefined) return { ...found, holder };
  }
  const first = clauses.get(before);
  if (first?.holder === undefined || first.cue >= found.cue) return found;
  const { source: _, ...rest } = found;
  return {
    ...rest,
    holder: first.holder,
    ...(first.source === undefined ? {} : { source: first.source }),
  };
}

const isSameContent = (one: Attribution, other: Attribution): boolean =>
  other.holder !== undefined &&
  one.content[0] === other.content[0] &&
  one.content.at(-1) === other.content.at(-1);

/**
 * What all rules together find in a sentence. Words reported inside reported words ("she said he thinks it will rain") are the
 * reported speaker's affair: only the outermost attribution is the article's own. Of two for one cue the surer one stands.
 */
export function sentenceAttributions(
  tree: SentenceTree,
  isQuoted: (token: number) => boolean,
): readonly FoundAttribution[] {
  const own = allAttributions(tree).filter(
    ({ found }) => found.confidence > stanceAlone && !isQuoted(found.cue),
  );
  if (own.length < 2) return own;
  const all = own.map((one, order) => ({ ...one, order, inside: new Set(one.found.content) }));
  return all.filter(
    (one) =>
      !all.some((other) => {
        if (other === one) return false;
        // "said in a statement that ...": the clause is the verb's, not a second one of the noun's.
        if (one.found.holder === undefined && isSameContent(one.found, other.found)) return true;
        if (other.found.cue !== one.found.cue) {
          const mutual = one.inside.has(other.found.cue);
          return (
            other.inside.has(one.found.cue) &&
            (!mutual || other.found.confidence > one.found.confidence)
          );
        }
        return (
          other.found.confidence > one.found.confidence ||
          (other.found.confidence === one.found.confidence && other.order < one.order)
        );
      }),
  );
}
