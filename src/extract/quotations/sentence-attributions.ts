import type { Attribution } from "./attribution.ts";
import { attributionRules } from "./attribution-rules.ts";
import type { SentenceTree } from "./sentence-tree.ts";

export interface FoundAttribution {
  readonly found: Attribution;
  readonly rule: string;
}

/** What each rule finds, also inside what others found. */
export function allAttributions(tree: SentenceTree): readonly FoundAttribution[] {
  const all: FoundAttribution[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    for (const rule of attributionRules) {
      for (const found of rule.read(tree, token)) {
        if (found.content.length > 0) all.push({ found, rule: rule.name });
      }
    }
  }
  return all;
}

/**
 * What all rules together find in a sentence. Words reported inside reported words ("she said he thinks it will rain") are the
 * reported speaker's affair: only the outermost attribution is the article's own. Of two for one cue the surer one stands.
 */
export function sentenceAttributions(
  tree: SentenceTree,
  isQuoted: (token: number) => boolean,
): readonly FoundAttribution[] {
  const all = allAttributions(tree)
    .filter(({ found }) => !isQuoted(found.cue))
    .map((one) => ({ ...one, inside: new Set(one.found.content) }));
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one &&
          (other.found.cue === one.found.cue
            ? other.found.confidence > one.found.confidence ||
              (other.found.confidence === one.found.confidence &&
                all.indexOf(other) < all.indexOf(one))
            : other.inside.has(one.found.cue) &&
              (!one.inside.has(other.found.cue) || other.found.confidence > one.found.confidence)),
      ),
  );
}
