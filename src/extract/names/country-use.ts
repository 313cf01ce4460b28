import type { Token } from "../../language/analysis.ts";
import { finite } from "../parse-repair/word-tests.ts";
import type { CountryUse } from "../reading.ts";
import { isTitleLetters } from "../roles/more-titles.ts";
import type { KnownName } from "./known-names.ts";
import type { NameSpot } from "./name-spots.ts";

/** How sure the sentence makes it that a state acts there; the rest is ground to stand on. */
export interface UseReading {
  readonly use: CountryUse;
  readonly rule: string;
  /** Whether the words leave no doubt: what an annotator would call an organization. */
  readonly plain: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs whose subject a stretch of land can be. */
const groundVerbs = set(
  "be have lie border become stretch see suffer experience remain include contain host feature face",
);

/** Verbs whose object is addressed or dealt with, not gone to. */
const dealingVerbs = set(`
accuse address advise aid allow alert allow anger answer apologize ask assist assure back bar beat beg blame block call challenge charge condemn congratulate consult
convince criticize criticise defeat defend deny deter encourage engage exclude expel face force help honor hurt implore inform invite join isolate lead lobby meet notify oblige
outrage oppose order permit persuade play praise press pressure pressurize promise prompt provoke pay punish push reassure rebuke recognize remind require sanction
satisfy sue support suspend tell thank threaten urge want warn`);

const actorPrepositions = set(
  "with against between by among amongst versus vs despite per alongside",
);
const groundPrepositions = set(
  "in into inside within at across throughout near outside around through over along off onto on upon toward towards",
);

/** What only an acting state has: "Peru's ambassador", "Norway's refusal". */
const actorPossessions = set(`
accusation accusations actions administration admiral admission adversaries aggression agreement aid air-force allegation allies ally ambassador ambassadors ambition announcement answer apology approach approval
army assault assertion assistance attack attacks attempt backing ban bid blockade cabinet call campaign cause chancellor chief claim claims coalition commitment concern concerns condemnation conduct congress
cooperation counterpart counterparts court courts criticism decision delegation demand demands denial deployment determination diplomacy diplomat diplomats effort efforts embassy enemies entry envoy envoys failure fight forces foreign
goal goals government help incursion influence insistence intelligence intention intentions intervention interest interests invasion involvement king leader leaders leadership legislature measures membership military militaries minister
ministers ministry mission move moves navy negotiators neighbors neighbours nuclear objection objections offensive offer officials opposition parliament participation partner partners plan plans pledge police policies policy position premier president prime
program programme promise proposal proposals prosecutors pullout queen reaction readiness rebuke refusal rejection relations relationship remarks reply representative request response restrictions retaliation rhetoric right rights role ruler rulers sanctions secretary security senate
settlement-policy silence soldiers spokesman spokeswoman spokesperson stance state-run statement statements strategy stand strike strikes support talks threat threats ties troops ultimatum use veto view views vote warning warnings warplanes willingness withdrawal sovereignty independence integrity`);

/** Between states: "Chad-Sudan ties". */
const relationNouns = set(
  "tension tie relation relationship talk conflict war dispute row standoff deal agreement pact treaty summit trade rivalry border-dispute accord alliance friendship negotiation truce ceasefire",
);

/** What a state's name before it makes a body of: "the Swedish military". */
const stateBodies = set(
  "government military army navy force forces troop troops parliament cabinet authority authorities",
);

/** Nouns of doing are as many as verbs; those of places and things with the same endings are few. */
const stillNouns = set(
  "population location region station nation pollution vegetation transportation production education environment continent department apartment settlement monument parliament inflation constitution",
);

function acting(noun: string): boolean {
  const lower = noun.length > 25 ? "" : noun.toLowerCase();
  return (
    actorPossessions.has(lower) ||
    isTitleLetters(noun) ||
    (/(?:tion|sion|ment|ance|ence|buildup|build-up)s?$/.test(lower) &&
      !stillNouns.has(lower.replace(/s$/, "")))
  );
}

/** How the sentence uses the name of a state. */
export function countryUse(tokens: readonly Token[], spot: NameSpot): UseReading {
  return isOneOfThem(tokens, spot) ? place("person") : useOf(tokens, spot.head, spot, 0);
}

/** "The Italian scored", "an Iraqi said", "the Spaniard": somebody from there; "the French said" may be the state. */
export function isOneOfThem(tokens: readonly Token[], { first, last, known }: NameSpot): boolean {
  const { relation = "", text = "" } = tokens[last] ?? {};
  return (
    first === last &&
    /^(?:the|an?)$/i.test(tokens[first - 1]?.text ?? "") &&
    (/(?:an|i|er)$/.test(text.slice(0, 30)) || (known.every(isDemonym) && !text.endsWith("s"))) &&
    // "The Norwegian was ill": before a tense it modifies nothing, whatever the parser says.
    (!/^(?:amod|compound|nmod:poss|flat)/.test(relation) ||
      finite.test(tokens[last + 1]?.xpos ?? "")) &&
    known.every(({ form }) => form === "adjective" || form === "demonym")
  );
}

const isDemonym = ({ kind, form }: KnownName): boolean => kind === "state" && form === "demonym";

const place = (rule: string): UseReading => ({ use: "place", rule: `place/${rule}`, plain: true });
const actor = (rule: string, plain: boolean): UseReading => ({
  use: "actor",
  rule: `actor/${rule}`,
  plain,
});

function useOf(tokens: readonly Token[], at: number, spot: NameSpot, depth: number): UseReading {
  const token = tokens[at];
  const governor = token === undefined ? undefined : tokens[token.head];
  if (token === undefined || governor === undefined) {
    return place("alone");
  }
  const preposition = prepositionBefore(tokens, depth === 0 ? spot.first : at);
  const next = tokens[spot.last + 1];
  if (
    depth === 0 &&
    /^(?:after|before|since|until|as|that|because|while)$/.test(preposition) &&
    next !== undefined &&
    /^(?:VBD|VBZ|VBP|MD)$/.test(next.xpos) &&
    !groundVerbs.has(next.lemma)
  ) {
    return actor("subject", true);
  }
  // "a loan of nine million U.S. dollars"
  if (depth === 0 && next !== undefined && /^(?:dollar|currency)s?$/.test(next.text)) {
    return place("currency");
  }
  if (depth === 0 && next !== undefined && next.upos !== "PROPN" && stateBodies.has(next.lemma)) {
    return actor("body", true);
  }
  if (groundPrepositions.has(preposition)) {
    return place("preposition");
  }
  const relation = token.relation.split(":")[0] ?? "";
  switch (relation) {
    case "nsubj":
      return token.relation === "nsubj:pass"
        ? dealingVerbs.has(governor.lemma)
          ? actor("dealt-with", false)
          : place("undergoer")
        : governor.upos === "VERB" && !groundVerbs.has(governor.lemma)
          ? actor("subject", true)
          : place("predicate");
    case "obj":
    case "iobj":
      return dealingVerbs.has(governor.lemma) ? actor("dealt-with", true) : place("object");
    case "conj":
    case "appos":
    case "flat":
      return depth < 3 ? useOf(tokens, token.head, spot, depth + 1) : place("conjunct");
    case "compound":
    case "amod":
      if (
        governor.upos === "PROPN" &&
        depth < 3 &&
        (token.head < spot.first || token.head > spot.last)
      ) {
        return useOf(tokens, token.head, spot, depth + 1);
      }
      if (stateBodies.has(governor.lemma)) {
        return actor("body", true);
      }
      if (relationNouns.has(governor.lemma)) {
        return actor("relation", false);
      }
      return acting(governor.text) ? actor("modifier", false) : place("modifier");
    case "obl":
    case "nmod": {
      if (token.relation === "nmod:poss") {
        return acting(governor.text) ? actor("possessor", false) : place("possessor");
      }
      if (actorPrepositions.has(preposition)) {
        return actor("party", true);
      }
      if (preposition === "to" || preposition === "from" || preposition === "for") {
        return givingVerbs.has(governor.lemma) ? actor("recipient", false) : place("direction");
      }
      if (
        /^(?:including|like|as)$/.test(preposition) &&
        /^(?:allies|countries|states|partners|powers|nations|members|governments|neighbors|neighbours|signatories|donors)$/.test(
          governor.text,
        )
      ) {
        return actor("example", false);
      }
      // "the Rice Development Corp of Lima" does nothing; "the commitment of Lima" does.
      if (preposition === "of" && governor.upos !== "PROPN" && acting(governor.text)) {
        return actor("possessor", false);
      }
      return place("modifier");
    }
    default:
      return place("other");
  }
}

const givingVerbs = set(
  "give sell send offer deliver hand provide supply transfer lend pay grant owe speak talk apologize appeal present convey submit demand receive buy require response answer belong message letter",
);

function prepositionBefore(tokens: readonly Token[], first: number): string {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const token = tokens[i];
    if (token === undefined) {
      return "";
    }
    if (token.upos === "ADP" || token.upos === "SCONJ" || /^(?:to|including)$/.test(token.text)) {
      return token.text.toLowerCase();
    }
    if (token.upos !== "DET" && token.upos !== "ADJ" && token.upos !== "ADV") {
      return "";
    }
  }
  return "";
}
