/**
 * Words of one row tell of the same kind of deed: "gunmen shot a judge ... the murder", never "suspects a clerk of
 * theft ... the trial".
 */
const rows: readonly string[] = [
  `attack assault raid ambush strike airstrike bombing bombardment bomb shelling shell shooting shoot gun+down stab
   stabbing storm hit fire invade invasion offensive massacre killing kill murder assassinate assassination slay violence`,
  "clash fight fighting battle war conflict violence skirmish combat",
  "explode explosion blast detonate burst bomb bombing disaster",
  "crash collide collision derail derailment accident wreck disaster tragedy sink sinking capsize plunge overturn",
  "burn fire blaze inferno disaster",
  "shake quake earthquake tremor disaster",
  "flood flooding storm hurricane cyclone typhoon disaster",
  "protest demonstrate demonstration rally march picket riot strike walkout walk",
  "arrest detain detention seize seizure capture kidnap kidnapping abduct abduction hold take",
  "accuse accusation charge allegation allege blame criticize criticism condemn condemnation denounce denunciation",
  "investigate investigation inquiry enquiry probe examine open launch",
  "try trial prosecute prosecution hearing",
  "convict conviction sentence sentencing verdict jail",
  "sanction embargo impose ban fine penalty freeze",
  "rule ruling decide decision verdict judgment judgement decree sentence",
  "vote election elect referendum ballot poll plebiscite",
  "sell sale buy purchase acquire acquisition takeover merge merger buyout",
  "deliver delivery ship shipment transfer hand supply send",
  "travel trip visit journey tour fly flight leave departure arrive arrival return",
  "ask request appeal call demand urge plea propose proposal offer bid",
  "help aid assist assistance give donate donation rescue evacuate evacuation relief",
  "threaten threat warn warning vow",
  "reject rejection refuse refusal dismiss rebuff",
  "resign resignation quit step",
  "withdraw withdrawal pull pullout retreat leave",
  "free release hostage_release acquit acquittal pardon",
  "beat defeat win victory thrash edge rout overcome triumph",
];

const rowsOf: ReadonlyMap<string, ReadonlySet<number>> = byWord();

function byWord(): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  rows.forEach((row, at) => {
    for (const word of row.trim().split(/\s+/))
      index.set(word, (index.get(word) ?? new Set()).add(at));
  });
  return index;
}

/** "agreed ... the agreement", "invaded ... the invasion": an opening of this many letters makes two words kin. */
const opening = 4;

/** Whether a word may point back to what the other told. */
export function areKindred(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b || (a.length >= opening && a.slice(0, opening) === b.slice(0, opening))) return true;
  const known = rowsOf.get(b);
  return known !== undefined && [...(rowsOf.get(a) ?? [])].some((row) => known.has(row));
}
