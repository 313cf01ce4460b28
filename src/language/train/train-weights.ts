import { writeFileSync } from "node:fs";
import { encodeEnglishModel } from "./encode-english-model.ts";
import { readVectors } from "./read-vectors.ts";
import { readWordNet } from "./read-wordnet.ts";
import { trainEnglish } from "./train-english.ts";
import { readTreebanks, splitTreebanks } from "./treebank.ts";

/**
 * node dist/language/train/train-weights.js TREEBANKS WORDNET VECTORS OUT.bin [--held-out]
 *
 * TREEBANKS holds gum.tsv.gz and ewt.tsv.gz, WORDNET the index files of WordNet 3. The weights of the package are learnt from all of both;
 * with the option GUM's news articles and a tenth of the rest are kept for measuring tags and parses.
 */
const [folder = "", wordnet = "", vectors = "", out = "", ...options] = process.argv.slice(2);
if (folder === "" || wordnet === "" || vectors === "" || out === "") {
  console.error("usage: train-weights.js TREEBANKS WORDNET VECTORS OUT.bin [--held-out]");
  process.exitCode = 2;
} else {
  const all = readTreebanks(folder);
  const sentences = options.includes("--held-out") ? splitTreebanks(all).train : all;
  const learnt = trainEnglish(
    all,
    sentences,
    readWordNet(wordnet),
    readVectors(vectors),
    console.log,
  );
  const bytes = encodeEnglishModel(learnt);
  writeFileSync(out, bytes);
  console.log(`${bytes.length} bytes to ${out}`);
}
