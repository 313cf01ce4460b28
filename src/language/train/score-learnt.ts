import { type Score, scorer } from "../linear-model.ts";
import { createByteReader, decodeModel } from "../model-file.ts";
import type { Learnt } from "./learner.ts";
import { type Compression, encodeModel } from "./model-encoder.ts";

/** Scores with what was learnt as inference would. */
export function scoreLearnt(learnt: Learnt, compression: Compression): Score {
  return scorer(decodeModel(createByteReader(encodeModel(learnt, compression))));
}
