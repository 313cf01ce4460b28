import type { City } from "../../../language/gazetteer/cities.ts";
import type { KnownName } from "../known-names.ts";
import type { NameKind } from "./type-evidence.ts";
import { addScores, noScores, type TypeScores } from "./type-scores.ts";

/** What it tells that the gazetteers know the name: much, unless the words are as often something else. */
export function scoreKnown(known: readonly KnownName[]): TypeScores {
  let scores = noScores;
  const seen = new Set<NameKind>();
  const isName = known.some(({ form }) => form === "name");
  for (const entry of known) {
    // "the Baltics": a place's name before it is its people's.
    if (entry.form === "demonym" && isName) {
      continue;
    }
    const evidence = evidenceOf(entry);
    if (!seen.has(evidence.kind)) {
      seen.add(evidence.kind);
      scores = addScores(scores, { ...noScores, [evidence.kind]: evidence.weight });
    }
  }
  return scores;
}

function cityWeight({ ambiguous, population }: City): number {
  return ambiguous ? 1.5 : population >= 1_000_000 ? 6 : 4.5;
}

interface KnownEvidence {
  readonly kind: "organization" | "place" | "other";
  readonly weight: number;
}

function evidenceOf(known: KnownName): KnownEvidence {
  if (known.form === "demonym" || known.kind === "people") {
    return { kind: "other", weight: 6 };
  }
  switch (known.kind) {
    case "state":
      return { kind: "place", weight: known.form === "adjective" ? 9 : 6 };
    case "region":
      return { kind: "place", weight: known.region.needsArticle ? 3 : 5 };
    case "subnational":
      return { kind: "place", weight: 5 };
    case "city":
      return { kind: "place", weight: cityWeight(known.largest) };
    case "body":
      return { kind: "organization", weight: known.doubtful ? 3 : 7.5 };
  }
}
