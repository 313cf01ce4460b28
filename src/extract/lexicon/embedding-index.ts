import { type Embedding, type EmbeddingRow, embeddings } from "./embedding.ts";
import { spellings } from "./lexicon.ts";

type Complement = NonNullable<EmbeddingRow["before"]>[number];

interface Entry {
  readonly embedding: Embedding;
  readonly before: readonly Complement[] | undefined;
}

type PartOf = "verbs" | "nouns" | "adjectives";

function indexOf(part: PartOf): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const row of embeddings) {
    for (const word of (row[part] ?? "").trim().split(/\s+/).flatMap(spellings)) {
      if (word === "") continue;
      const entry = { embedding: row.embedding, before: row.before };
      const known = index.get(word);
      if (known) known.push(entry);
      else index.set(word, [entry]);
    }
  }
  return index;
}

const verbs = indexOf("verbs");
const nouns = indexOf("nouns");
const adjectives = indexOf("adjectives");

/** Every verb that embeds. */
export const embeddingVerbs: ReadonlySet<string> = new Set(
  [...verbs.keys()].map((word) => word.split("+")[0] ?? word),
);

/** What a word does to a complement of that kind; undefined for a word that embeds nothing. */
export function embeddingOf(
  lemma: string,
  upos: string,
  complement: Complement,
  particle = "",
): Embedding | undefined {
  const index = upos === "VERB" || upos === "AUX" ? verbs : upos === "ADJ" ? adjectives : nouns;
  const entries = index.get(particle === "" ? lemma : `${lemma}+${particle}`) ?? [];
  return entries.find(({ before }) => before === undefined || before.includes(complement))
    ?.embedding;
}
