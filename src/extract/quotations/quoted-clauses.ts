import type { Analysis } from "../../language/analysis.ts";
import type { TextSpan } from "../reading.ts";
import { isNickname, isTitle, type Placed, placed } from "./placed-stretch.ts";
import { isTensed } from "./set-off-cue.ts";
import { placeAt, type TokenLine, tokenLine } from "./token-line.ts";

/** `"They came at night."`: words with a tensed verb between two marks are somebody's, though it be not said whose. */
export function quotedClauses(analysis: Analysis): readonly TextSpan[] {
  const line = tokenLine(analysis);
  return line.stretches.filter((stretch, index) => {
    if (stretch.parent >= 0 || !stretch.closed) return false;
    const at = placed(line, stretch, index);
    return hasTense(line, at) && !isNickname(line, at) && !isTitle(line, at);
  });
}

function hasTense(line: TokenLine, { first, last }: Placed): boolean {
  for (let token = first; token <= last; token++) {
    const place = placeAt(line, token);
    const tree = line.trees[place?.sentence ?? -1];
    if (place && tree && isTensed(tree, place.token)) return true;
  }
  return false;
}
