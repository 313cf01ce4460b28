import { writeFileSync } from "node:fs";
import { encodeEnglishModel } from "./encode-english-model.ts";
import { trainEnglish } from "./train-english.ts";
import { readTreebanks, splitTreebanks } from "./treebank.ts";

/**
 * node dist/language/train/train-weights.js TRAIN_DIR OUT.bin [--with-news] [--with-test]
 *
 * TRAIN_DIR holds gum.tsv.gz and ewt.tsv.gz. Without the options GUM's news articles (by which the
 * library is judged during development) and a tenth of the rest are kept for measuring.
 */
const [folder = "", out = "", ...options] = process.argv.slice(2);
if (folder === "" || out === "") {
  console.error("usage: train-weights.js TRAIN_DIR OUT.bin [--with-news] [--with-test]");
  process.exitCode = 2;
} else {
  const all = readTreebanks(folder);
  const { train, test, news } = splitTreebanks(all);
  const sentences = [
    ...train,
    ...(options.includes("--with-test") ? test : []),
    ...(options.includes("--with-news") ? news : []),
  ];
  const learnt = trainEnglish(all, sentences, console.log);
  const bytes = encodeEnglishModel(learnt);
  writeFileSync(out, bytes);
  console.log(`${bytes.length} bytes to ${out}`);
}
