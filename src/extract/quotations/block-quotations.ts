import type { TextSpan } from "../reading.ts";
import type { AttributedSpeech } from "./attributed-speech.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { cueBefore } from "./speech-cue.ts";
import { firstTokenFrom, placeAt, type TokenLine } from "./token-line.ts";

/** A paragraph that somebody speaks without marks, set off on the page where it came from. */
export interface BlockQuotation extends AttributedSpeech, TextSpan {}

/**
 * Finds block quotations whose indent was lost: "The governor added:" ends a paragraph, and the next one is plain
 * sentences. Only the paragraph behind the colon is sure to be the speaker's.
 */
export function blockQuotations(
  line: TokenLine,
  stretches: readonly QuotedStretch[],
): readonly BlockQuotation[] {
  const marked = new Set(
    stretches.flatMap(({ paragraph, lastParagraph }) => [paragraph, lastParagraph]),
  );
  const found: BlockQuotation[] = [];
  for (const [index, paragraph] of line.paragraphs.entries()) {
    const leading = line.paragraphs[index - 1];
    if (leading === undefined || marked.has(index)) continue;
    const colon = firstTokenFrom(line, leading.end) - 1;
    const place = placeAt(line, colon);
    const tree = line.trees[place?.sentence ?? -1];
    if (line.tokens[colon]?.text !== ":" || place === undefined || tree === undefined) continue;
    const last = line.tokens[firstTokenFrom(line, paragraph.end) - 1];
    if (!/[.!?]$/.test(last?.text ?? "")) continue;
    const cue = cueBefore(tree, 0, place.token + 1);
    // "The plan has three parts:" is no cue of speech, and "said in a letter:" leaves open whose the next words are.
    if (cue?.holder === undefined || cue.cue !== place.token - 1) continue;
    // "LIMA, May 12 (PTI):" is no cue either.
    if (tree.tokens[cue.cue]?.upos === "PUNCT") continue;
    found.push({
      start: paragraph.start,
      end: paragraph.end,
      cue: { sentence: place.sentence, token: cue.cue },
      holder: { sentence: place.sentence, token: cue.holder },
      within: { first: cue.from, last: cue.to - 1 },
      rule: "block/colon",
      confidence: cue.confidence * 0.75,
    });
  }
  return found;
}
