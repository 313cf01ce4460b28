import type { Token } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { nounsBefore } from "../lexicon/kindred-people.ts";
import { collective, type Description } from "./actor-description.ts";

/** Whose the people are has to be asked: "the leaders", "the two colleagues", "the parents" may have been named. */
const relational: ReadonlySet<string> = new Set(
  `side party leader official minister diplomat president counterpart colleague partner rival opponent ally friend
  member representative negotiator delegate envoy ambassador successor predecessor executive participant winner loser
  champion finalist candidate contender nominee applicant player speaker author editor founder owner head`.split(
    /\s+/,
  ),
);

/** One of each sort is told of in most articles: what has a name elsewhere has been found to be that by now. */
const institutions: ReadonlySet<string> = new Set(
  `government army military navy parliament opposition prosecution judiciary court jury coastguard guard junta regime
  ministry department agency authority commission committee council hospital university school company firm bank airline
  operator manufacturer carrier retailer union embassy museum charity newspaper daily broadcaster network regulator
  watchdog militia gang mob patrol cartel crowd federation consortium assembly congress legislature secretariat
  municipality district`.split(/\s+/),
);

/**
 * Whether people whom "the" points to can be told of for the first time: "the protesters", not "the leaders". "The gunman"
 * may be anybody named before, where somebody is.
 */
export function introduces(
  token: Token | undefined,
  { noun, identified, telling }: Description,
  isAfterPerson: boolean,
): boolean {
  if (telling || identified || institutions.has(noun)) return true;
  const isOne = token?.xpos !== "NNS" && !collective.has(noun);
  if (isOne && isAfterPerson) return false;
  const kind = personNoun(token?.text ?? "")?.kind;
  // "the striker who scored" is somebody's striker; of "the gunman" no more may be known.
  if (isOne && nounsBefore(noun).size === 0) return false;
  return kind !== "office" && kind !== "kin" && !relational.has(noun);
}
