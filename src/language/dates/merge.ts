import { withDayPart, withPrefix } from "./affixes.ts";
import type { Candidate } from "./candidate.ts";
import { joinCandidates } from "./joins.ts";
import type { Word } from "./words.ts";

/** Puts together what stands together, without overlaps. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  words: readonly Word[],
): readonly Candidate[] {
  const withParts = candidates.map((candidate) => withDayPart(candidate, words));
  let end = 0;
  return joinCandidates(withParts, words).map((joined) => {
    const candidate = withPrefix(joined, words);
    const from = Math.max(candidate.from, end);
    end = candidate.to;
    return from === candidate.from ? candidate : { ...candidate, from };
  });
}
