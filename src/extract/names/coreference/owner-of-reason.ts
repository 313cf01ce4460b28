import type { Token } from "../../../language/analysis.ts";
import { judging } from "../../lexicon/control-verbs.ts";
import { clauseVerb } from "./clause-place.ts";
import type { Referent } from "./discourse.ts";

/**
 * "Peru cut ties with Chile over *its* raids", "thanked Chile for *its* help": what a body is blamed, punished or thanked
 * for is its own doing, not that of who blames it. "another" where either may be meant; undefined where no other body is named
 * in between.
 */
export function ownerOfReason(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  recent: readonly Referent[],
): Referent | "another" | undefined {
  const noun = tokens[at]?.head ?? -1;
  const opener = tokens.find(({ head, relation }) => head === noun && relation === "case");
  if (opener === undefined || !reasons.has(opener.lemma)) return undefined;
  return blamed(tokens, at, clauseVerb(tokens, at), sentence, recent);
}

/**
 * "Peru cut ties with Chile after *it* raided a port": whom somebody blames or punishes has done what the reason tells.
 * "another" where that is somebody without a name.
 */
export function doerOfReason(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  recent: readonly Referent[],
): Referent | "another" | undefined {
  const own = clauseVerb(tokens, at);
  const clause = tokens[own];
  if (clause?.relation !== "advcl" || tokens[at]?.head !== own || clause.head > own)
    return undefined;
  const opener = tokens.find(({ head, relation }) => head === own && relation === "mark");
  if (opener === undefined || !/^(?:after|because|for)$/.test(opener.lemma)) return undefined;
  return blamed(tokens, at, clause.head, sentence, recent);
}

/** Whom the verb blames or thanks, among those named between it and a pronoun; "another" where that may be somebody else. */
function blamed(
  tokens: readonly Token[],
  at: number,
  verb: number,
  sentence: number,
  recent: readonly Referent[],
): Referent | "another" | undefined {
  const object = recent
    .filter(
      ({ entity, mention }) =>
        mention.sentence === sentence &&
        mention.first > verb &&
        mention.last < at &&
        (entity.type === "organization" || entity.type === "country"),
    )
    .sort((a, b) => b.mention.first - a.mention.first)[0];
  if (object === undefined || isOwn(tokens, verb)) return undefined;
  return isOfOther(tokens, verb) ? object : "another";
}

const reasons: ReadonlySet<string> = new Set("over for about because after following".split(" "));

/** "apologized to Chile for *its* raids" */
const isOwn = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:apologi[sz]e|ask|assure|brief|compensate|lobby|need|reassure)$/.test(
    tokens[verb]?.lemma ?? "",
  );

const blaming: ReadonlySet<string> = new Set(
  `accuse attack ban blacklist blame boycott censure chide commend congratulate cut downgrade fine freeze impose indict
  investigate penalize prosecute punish rebuke reprimand sanction scold sever sue suspend target thank`.split(
    /\s+/,
  ),
);

function isOfOther(tokens: readonly Token[], verb: number): boolean {
  const { lemma = "" } = tokens[verb] ?? {};
  return blaming.has(lemma) || judging.has(lemma) || isBroken(tokens, verb);
}

/** "broke off *relations* with Chile" */
const isBroken = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:break|end|halt|stop)$/.test(tokens[verb]?.lemma ?? "") &&
  tokens.some(
    ({ head, relation, lemma }) =>
      head === verb && relation === "obj" && /^(?:relation|tie|link|contact|talk)$/.test(lemma),
  );
