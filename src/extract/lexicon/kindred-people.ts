/** Nouns that tell of people again by what they have done, and nouns that may have told of them before. */
interface Row {
  readonly again: string;
  readonly before: string;
}

const armed = `gunman militant rebel insurgent guerrilla fighter jihadist extremist terrorist militiaman bandit`;
const anyone = "man woman youth teenager boy girl";

/** "Two men broke into a shop ... *the suspects*", never "a nurse ... *the suspect*". */
const rows: readonly Row[] = [
  {
    again: "attacker assailant raider shooter bomber perpetrator assassin killer",
    before: `${armed} ${anyone} robber soldier intruder mob attacker assailant raider shooter`,
  },
  {
    again: "suspect",
    before: `${anyone} person people couple robber thief burglar gunman attacker assailant smuggler intruder driver student`,
  },
  {
    again: "robber thief raider burglar intruder",
    before: `${anyone} gunman robber thief burglar`,
  },
  { again: "kidnapper captor abductor hijacker", before: `${armed} ${anyone} pirate kidnapper` },
  {
    again: "militant insurgent rebel guerrilla fighter jihadist terrorist extremist gunman",
    before: armed,
  },
  {
    again: "protester demonstrator marcher crowd",
    before: `protester demonstrator marcher crowd activist student worker farmer resident villager supporter teacher people
      thousand hundred dozen ten`,
  },
  {
    again: "soldier troop serviceman",
    before: "soldier troop serviceman marine paratrooper commando",
  },
  { again: "villager resident local inhabitant", before: "villager resident local inhabitant" },
  { again: "hacker", before: "hacker hacktivist cybercriminal attacker" },
  { again: "migrant refugee", before: "migrant refugee asylum-seeker" },
  { again: "pupil student schoolchild", before: "pupil student schoolchild schoolgirl schoolboy" },
];

/** The nouns by which those whom a noun points back to may have been told of; none where it points to its own noun alone. */
export function nounsBefore(noun: string): ReadonlySet<string> {
  return before.get(noun) ?? nobody;
}

const nobody: ReadonlySet<string> = new Set();
const before: ReadonlyMap<string, ReadonlySet<string>> = nounsByAgain();

function nounsByAgain(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const row of rows)
    for (const again of row.again.split(" ")) {
      const nouns = index.get(again) ?? new Set();
      for (const noun of row.before.split(/\s+/)) nouns.add(noun);
      index.set(again, nouns);
    }
  return index;
}
