import type { Token } from "../../../language/analysis.ts";
import { isKnownPlace, possessed, verbBehind, wordAfter } from "./surroundings.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What only teams have and field: "the Zubaran striker". */
const teamNouns = set(`
striker strikers midfielder midfielders midfield winger wingers goalkeeper fullback full-back quarterback pitcher shortstop linebacker cornerback batsman bowler
batsmen bowlers skipper captain coach lineup line-up squad dugout dressing-room defender defenders playmaker centre-back center-back linesman scrum-half fly-half
lock prop hooker flanker point-guard`);

/** Who plays: "leaders Zubaran", "visitors Zubaran". */
const rankNouns = set(
  "champions leaders visitors hosts strugglers runners-up holders minnows neighbors neighbours newcomers side outfit club rivals giants opponents finalists semi-finalists semifinalists",
);

/** What a team does to another. Lemmas and, for a tagger that misses a verb between a number and a name, forms. */
const gameVerbs = set(`
beat beats defeat defeated thrash thrashed edge edged trounce trounced hammer hammered crush crushed rout routed down downed stun stunned overcome overcame outclass
outclassed held hold drew draw lost lose won win blanked blank shut`);

/** Where in a sentence the only "2-1" stands, as its first token; tennis has several. */
function scoreAt(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = Math.max(0, from); i < Math.min(tokens.length - 2, to); i++) {
    if (isScore(tokens, i)) {
      return isScore(tokens, i + 3) || isScore(tokens, i + 4) ? undefined : i;
    }
  }
  return undefined;
}

const isScore = (tokens: readonly Token[], i: number): boolean =>
  /^\d{1,3}$/.test(tokens[i]?.text ?? "") &&
  /^[-–]$/.test(tokens[i + 1]?.text ?? "") &&
  /^\d{1,3}$/.test(tokens[i + 2]?.text ?? "") &&
  tokens[i]?.end === tokens[i + 1]?.start &&
  tokens[i + 1]?.end === tokens[i + 2]?.start;

/** "Zubaran beat Okoro 2-1", "Zubaran won 3-0 at Okoro", "lost 1-0 to Zubaran", "a 2-1 win over Zubaran". */
export function playsForScore({ tokens, spot, before, beforeThat }: NameInPlace): boolean {
  const next = tokens[spot.last + 1]?.text ?? "";
  if (gameVerbs.has(next)) {
    return scoreAt(tokens, spot.last + 2, spot.last + 9) !== undefined;
  }
  const isBeaten =
    gameVerbs.has(before) && scoreAt(tokens, spot.last + 1, spot.last + 2) !== undefined;
  const isOpponent =
    (/^(?:over|to|with|against|by)$/.test(before) &&
      /^(?:win|victory|defeat|loss|draw|lost|fell|rout|thrashing|romp|tie|triumph)$/.test(
        beforeThat,
      ) &&
      scoreAt(tokens, spot.first - 7, spot.first - 2) !== undefined) ||
    (/^(?:to|with|against|by|over|at)$/.test(before) &&
      scoreAt(tokens, spot.first - 4, spot.first - 3) !== undefined &&
      gameVerbs.has(tokens[spot.first - 5]?.text ?? ""));
  return isBeaten || isOpponent;
}

/** "signing" of "signing from Ghana's Zubaran", with or without whose club it is. */
function wordBeforeOwner({ tokens, spot }: NameInPlace): string {
  const isOwned = /^['’]s$/.test(tokens[spot.first - 1]?.text ?? "");
  const from = isOwned ? spot.first - 3 : spot.first - 1;
  return tokens[from]?.text === "from" ? (tokens[from - 1]?.text ?? "") : "";
}

/** "Zubaran have signed Okoro": one name, a verb in the plural. */
export function actsAsMany({ tokens, spot, before, words }: NameInPlace): boolean {
  const next = tokens[spot.last + 1];
  const opening = tokens[spot.first - 1]?.text ?? "";
  return (
    next !== undefined &&
    /^(?:have|are|were|haven|aren|weren)$/.test(next.text) &&
    (tokens[spot.last + 2]?.upos ?? "PUNCT") !== "PUNCT" &&
    !/s$/.test(words.at(-1) ?? "s") &&
    !/^(?:and|or|nor|,|if|of|in|from|at|with|than|as|like|the|for|to|on)$/.test(before) &&
    !/^["“]$/.test(opening)
  );
}

/** "lost to Zubaran", "beat the Zubarans", "host Zubaran". */
function isOpponent({ before, beforeThat, tokens, spot }: NameInPlace): boolean {
  const verb = before === "the" ? beforeThat : before;
  const further = tokens[spot.first - (before === "the" ? 3 : 2)]?.text.toLowerCase() ?? "";
  return (
    /^(?:beat|beating|edge|thrash|stun|rout|defeated|thrashed|trounced|edged|routed|host|hosted|face|faced)$/.test(
      verb,
    ) ||
    (/^(?:to|over|against|with)$/.test(verb) &&
      /^(?:lost|lose|losing|win|wins|won|victory|defeat|draw|drew|loss|play|played|game|match|tie)$/.test(
        further,
      ))
  );
}

function reachesRound(name: NameInPlace): boolean {
  const at = verbBehind(name);
  return (
    at !== undefined &&
    /^(?:reach|enter|make|win|lose)$/.test(name.tokens[at]?.lemma ?? "") &&
    name.tokens
      .slice(at + 1, at + 5)
      .some(({ text }) =>
        /^(?:semi|semi-?finals?|quarter-?finals?|playoffs?|play-offs)$/.test(text),
      )
  );
}

/** Signs of teams, as reports on games print them. */
export const teamRules: readonly TypeRule[] = [
  {
    name: "score",
    construction: "winner or loser by a score",
    kind: "organization",
    weight: 5,
    own: false,
    holds: (name) => !isKnownPlace(name) && playsForScore(name),
    examples: [
      ["On Monday Zubaran beat Tollan 2-1 away.", "Zubaran"],
      ["They took a 3-0 win over Zubaran.", "Zubaran"],
      ["They lost 1-0 to Zubaran.", "Zubaran"],
    ],
    counterexamples: [["On Monday Zubaran beat Tollan 6-3 6-4 away.", "Zubaran"]],
  },
  {
    name: "acts-as-many",
    construction: "a single name before a verb in the plural: a team, a band, a firm",
    kind: "organization",
    weight: 6,
    own: false,
    holds: (name) => !isKnownPlace(name) && actsAsMany(name),
    examples: [["This week Zubaran have signed a goalkeeper.", "Zubaran"]],
    counterexamples: [["Ana Lund and Zubaran have signed a letter.", "Zubaran"]],
  },
  {
    name: "team-against-place",
    construction: "a single name before a verb in the plural, or with a score: no place",
    kind: "place",
    weight: -3,
    own: false,
    holds: (name) => !isKnownPlace(name) && (actsAsMany(name) || playsForScore(name)),
    examples: [
      ["This week Zubaran Harbour have signed a goalkeeper.", "Zubaran Harbour"],
      ["They lost 1-0 to Port Zubaran.", "Port Zubaran"],
    ],
  },
  {
    name: "team-companion",
    construction: "before or possessor of what teams have",
    kind: "organization",
    weight: 3.5,
    own: false,
    holds: (name) =>
      !isKnownPlace(name) &&
      (teamNouns.has(wordAfter(name)) ||
        (teamNouns.has(possessed(name)) && !/^(?:captain|coach)$/.test(possessed(name)))),
    examples: [
      ["The Zubaran striker limped off.", "Zubaran"],
      ["They booed Zubaran's goalkeeper.", "Zubaran"],
    ],
  },
  {
    name: "rank-before",
    construction: "a noun for those who play, in the plural, directly before the name",
    kind: "organization",
    weight: 4,
    own: false,
    holds: (name) =>
      !isKnownPlace(name) &&
      rankNouns.has(name.tokens[name.spot.first - 1]?.text ?? "") &&
      !/^(?:,|and|or|&)$/.test(name.after) &&
      name.words.length < 4,
    examples: [["They face leaders Zubaran on Sunday.", "Zubaran"]],
    counterexamples: [["They met opponents Zubaran and Tollan.", "Zubaran"]],
  },
  {
    name: "round-reached",
    construction: "subject of reaching a round of games: no place",
    kind: "place",
    weight: -4,
    own: false,
    holds: (name) => !isKnownPlace(name) && reachesRound(name),
    examples: [["On Monday Zubaran Bay reached the semi-finals.", "Zubaran Bay"]],
  },
  {
    name: "team-in-round",
    construction: "subject of reaching a round of games",
    kind: "organization",
    weight: 3,
    own: false,
    holds: (name) => !isKnownPlace(name) && reachesRound(name),
    examples: [["On Monday Zubaran reached the semi-finals.", "Zubaran"]],
  },
  {
    name: "team-head",
    construction: "a town with what teams add to it, where there is a score or a report on games",
    kind: "organization",
    weight: 5,
    own: false,
    holds: (name) =>
      name.words.length > 1 &&
      /^(?:Town|City|Rovers|Athletic|Albion|Villa|Harriers|Thistle|Wanderers|Stars|Sharks|Villans|Villagers|Harbour|Harbor|Park|Vale|County|United)$/.test(
        name.words.at(-1) ?? "",
      ) &&
      (playsForScore(name) || (name.document.sports && isOpponent(name))),
    examples: [["They took a 3-0 win over Zubaran Town.", "Zubaran Town"]],
  },
  {
    name: "club-word-first",
    construction: "a word that clubs put before their town",
    kind: "organization",
    weight: 5,
    own: true,
    holds: ({ words, firstWord }) =>
      words.length > 1 &&
      words.length < 4 &&
      /^(?:Real|Inter|Internazionale|D[iy]namo|Spartak|Lokomotiv|Maccabi|Hapoel|Beitar|Deportivo|Olympique|Borussia|Sporting|Atl[eé]tico|Bayer|Partizan|Shakhtar|Torpedo|AFC|FC|SC|SV|CSKA|VfB|VfL)$/.test(
        firstWord,
      ) &&
      !/^(?:Estate|Simple)$/.test(words[1] ?? ""),
    examples: [["They played at Spartak Zubaran.", "Spartak Zubaran"]],
    counterexamples: [["They invested in Real Estate.", "Real Estate"]],
  },
  {
    name: "plural-opponent",
    construction: "a plural with the article that beats, is beaten or met: the Comets",
    kind: "organization",
    weight: 2.5,
    own: false,
    holds: (name) =>
      name.words.length === 1 &&
      name.before === "the" &&
      name.tokens[name.spot.last]?.xpos === "NNPS" &&
      (isOpponent(name) ||
        gameVerbs.has(name.after) ||
        (name.document.sports && /^(?:have|are|were|play|visit)$/.test(name.after))),
    examples: [
      ["On Friday they lost to the Zubarans.", "Zubarans"],
      ["On Friday the Zubarans beat the visitors.", "Zubarans"],
    ],
  },
  {
    name: "on-loan",
    construction: "whom a player is lent to or comes from",
    kind: "organization",
    weight: 4,
    own: false,
    holds: (name) =>
      !isKnownPlace(name) &&
      ((/^(?:at|from|to|with)$/.test(name.before) && name.beforeThat === "loan") ||
        // "a signing from Ghana's Zubaran"
        /^(?:signing|loanee)$/.test(wordBeforeOwner(name)) ||
        (name.before === "for" &&
          /^(?:scored|debut|appearances|goals|caps|played|plays|signed)$/.test(name.beforeThat))),
    examples: [
      ["She is on loan from Zubaran.", "Zubaran"],
      ["The striker, a signing from Peru's Zubaran, scored in the cup final.", "Zubaran"],
    ],
  },
];
