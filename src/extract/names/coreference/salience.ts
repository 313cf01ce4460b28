import type { Token } from "../../../language/analysis.ts";
import type { Entity } from "../../reading.ts";
import { clauseVerb } from "./clause-place.ts";
import type { Referent } from "./discourse.ts";
import { isSpeaker } from "./strangers.ts";

/** A pronoun that stands for a person, where it stands. */
export interface Anaphor {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly sentence: number;
  readonly gender: Entity["gender"];
  /** How far back a referent was last told of, in sentences; what the referent itself says does not count. */
  readonly distance: (referent: Referent) => number;
}

/** What speaks for a referent. A sentence's distance weighs nearly as much as being the subject does. */
const weight = {
  subject: 2,
  /** "Lund said Paz was ill. He left": before who is a subject in a clause below. */
  main: 0.5,
  /** A gender that name or title tells, before one that is only not ruled out: whose it is not told of is a man, more often. */
  told: { male: 1, female: 1.8 },
  /** "Lund said Paz was ill. He said ...": who speaks is who spoke. */
  speaks: 1,
  /** "Lund said Paz lost his keys": the subject of the same clause. */
  clause: 0.6,
  /** "Lund said Paz hurt himself" */
  reflexive: 2,
  /** "In a letter to Lund he wrote": a name in the clause whose subject the pronoun is, is another's. */
  below: -2,
  sentence: -1.6,
  /** For each one named later. */
  later: -0.3,
} as const;

/** How much more one must be in mind than the next; more so who was told of longer ago than the next was. */
const leastLead = { near: 0.4, farther: 0.8 } as const;

/** Who is most in mind of those whom the pronoun may take up; nobody where another is nearly as much. */
export function mostSalient(people: readonly Referent[], anaphor: Anaphor): Referent | undefined {
  const { tokens, at } = anaphor;
  const speaks = isSpeaker(tokens, at);
  const verb = clauseVerb(tokens, at);
  let best: Referent | undefined;
  let next: Referent | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let nextScore = Number.NEGATIVE_INFINITY;
  people.forEach((referent, rank) => {
    const score =
      (referent.subject ? weight.subject : 0) +
      (referent.entity.gender === undefined ? 0 : weight.told[referent.entity.gender]) +
      (speaks && referent.speaks ? weight.speaks : 0) +
      (referent.mention.sentence !== anaphor.sentence
        ? referent.main
          ? weight.main
          : 0
        : referent.verb === verb
          ? inClause(referent, anaphor)
          : 0) +
      weight.sentence * anaphor.distance(referent) +
      weight.later * rank;
    if (score > bestScore) {
      next = best;
      nextScore = bestScore;
      best = referent;
      bestScore = score;
    } else if (score > nextScore) {
      next = referent;
      nextScore = score;
    }
  });
  const isFarther = best && next && anaphor.distance(best) > anaphor.distance(next);
  const least = isFarther ? leastLead.farther : leastLead.near;
  return bestScore - nextScore < least ? undefined : best;
}

/** What speaks for a referent in the clause that the pronoun stands in. */
function inClause({ subject, mention }: Referent, { tokens, at }: Anaphor): number {
  const { relation = "", text = "" } = tokens[at] ?? {};
  if (!subject) return relation.startsWith("nsubj") && mention.head < at ? weight.below : 0;
  return text.endsWith("self") ? weight.reflexive : relation === "nmod:poss" ? weight.clause : 0;
}
