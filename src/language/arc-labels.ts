import { coreLabelFeatures, maximumLabelFeatures, moreLabelFeatures } from "./label-features.ts";
import type { LabelInput } from "./label-input.ts";
import { best, clearlyBest, type Score, type Slate, slate } from "./linear-model.ts";

/** Core features that put a label so far ahead of the others (in weights of the file) decide alone. */
const certain = 60;

export const labelSlate = (classCount: number): Slate => slate(maximumLabelFeatures, classCount);

/** Writes each arc's label class to `input.labels`; the root's needs no choice. */
export function labelArcs(input: LabelInput, score: Score, { features, scores }: Slate): void {
  const classCount = scores.length;
  for (let at = 0; at < input.order.length; at++) {
    const i = input.order[at] ?? 0;
    if ((input.heads[i] ?? -1) < 0) continue;
    scores.fill(0);
    const core = coreLabelFeatures(input, i, features);
    score(features, 0, core, scores);
    let label = clearlyBest(scores, classCount, certain);
    if (label < 0) {
      score(features, core, moreLabelFeatures(input, i, features, core), scores);
      label = best(scores, classCount);
    }
    input.labels[i] = label;
  }
}
