import type { Gender } from "./courtesy-titles.ts";
import { offices } from "./offices.ts";

/** A common noun that stands for a person: what "the farmer", "two diplomats" and "his sister" are headed by. */
export interface PersonNoun {
  /** Lower case. */
  readonly singular: string;
  readonly plural: string;
  readonly gender: Gender;
  readonly kind: "person" | "kin" | "occupation" | "conduct" | "belief" | "office";
  /** Whether the word is more often something else: "the center", "justice". */
  readonly ambiguous: boolean;
}

const mainlyOther: ReadonlySet<string> = new Set(
  `center centre lock prop safety guard forward opener spinner hooker justice chair head private major general model
  anchor star icon legend host fan cook diver black hispanic radical moderate liberal conservative communist socialist
  democrat republican christian muslim catholic protestant buddhist hindu jew sikh arab fascist progressive leftist
  rightist protestant evangelical prior spinner agent maker holder occupier winner driver baby native professional
  marine individual human accused invalid veteran striker lover ancestor conductor controller supplier retailer
  manufacturer producer distributor operator insurer contractor lender carrier publisher broadcaster vendor`.split(
    /\s+/,
  ),
);

// Besides the one-word offices of offices.ts. ":f" and ":m" tell gender, "/" an irregular plural.
const table: Readonly<Record<Exclude<PersonNoun["kind"], "office">, string>> = {
  person: `man/men:m woman/women:f person/people child/children boy:m girl:f baby/babies infant toddler teenager
teen youth youngster adult adolescent guy:m lady/ladies:f gentleman/gentlemen:m fellow individual human schoolboy:m
schoolgirl:f pensioner retiree resident inhabitant local villager townsman/townsmen:m citizen national native
islander foreigner immigrant migrant emigrant refugee asylum-seeker expatriate exile settler newcomer visitor tourist
traveler traveller passenger commuter pedestrian motorist bystander onlooker passer-by/passers-by witness
eyewitness spectator fan viewer reader listener user customer client consumer shopper buyer seller tenant landlord
homeowner householder neighbor neighbour friend pal colleague co-worker coworker peer counterpart rival opponent
enemy/enemies ally/allies partner companion acquaintance stranger guest host roommate classmate schoolmate member
stakeholder beneficiary/beneficiaries recipient patient victim survivor casualty/casualties hostage captive prisoner
inmate detainee suspect convict defendant plaintiff accused applicant candidate participant attendee volunteer
donor sponsor taxpayer voter elector constituent commoner peasant orphan widow:f widower:m bachelor:m celebrity/celebrities
star superstar idol icon legend hero/heroes heroine:f genius/geniuses prodigy/prodigies expert specialist veteran
novice beginner amateur professional pro insider outsider winner loser champion finalist semifinalist medalist
medallist runner-up/runners-up record-holder laureate graduate undergraduate alumnus/alumni:m alumna/alumnae:f student
pupil schoolchild/schoolchildren freshman/freshmen sophomore dropout trainee apprentice intern cadet recruit conscript
subscriber caller interviewee respondent  complainant claimant signatory/signatories petitioner
nominee appointee successor predecessor heir heiress:f descendant ancestor namesake lookalike owner holder occupant
breadwinner newlywed spouse bride:f bridegroom:m groom:m fiancé:m fiancee:f fiancée:f lover boyfriend:m girlfriend:f mistress:f
sweetheart admirer soulmate loner wanderer adventurer explorer castaway stowaway evacuee deportee amputee invalid
centenarian octogenarian septuagenarian vegetarian vegan smoker drinker addict alcoholic gambler`,
  kin: `father:m mother:f dad:m mom:f mum:f daddy/daddies:m mommy/mommies:f parent son:m daughter:f brother:m sister:f
sibling husband:m wife/wives:f grandfather:m grandmother:f grandpa:m grandma:f grandparent grandson:m granddaughter:f
grandchild/grandchildren great-grandfather:m great-grandmother:f uncle:m aunt:f nephew:m niece:f cousin stepfather:m
stepmother:f stepson:m stepdaughter:f stepbrother:m stepsister:f half-brother:m half-sister:f father-in-law/fathers-in-law:m
mother-in-law/mothers-in-law:f son-in-law/sons-in-law:m daughter-in-law/daughters-in-law:f brother-in-law/brothers-in-law:m
sister-in-law/sisters-in-law:f godfather:m godmother:f twin triplet relative kinsman/kinsmen:m caregiver carer guardian
ex-husband:m ex-wife/ex-wives:f`,
  occupation: `worker employee employer laborer labourer staffer clerk cashier salesman/salesmen:m saleswoman/saleswomen:f
salesperson/salespeople shopkeeper grocer baker butcher cook chef waiter:m waitress/waitresses:f bartender barista
hotelier innkeeper restaurateur merchant vendor trader dealer retailer wholesaler supplier entrepreneur businessman/businessmen:m
businesswoman/businesswomen:f businessperson/businesspeople industrialist tycoon magnate mogul billionaire millionaire
financier investor speculator stockbroker lender creditor debtor borrower shareholder stockholder bondholder economist
farmer rancher herder herdsman/herdsmen:m shepherd cowboy:m fisherman/fishermen:m fisher hunter logger miner driller
carpenter plumber electrician mechanic welder builder bricklayer roofer painter decorator contractor subcontractor
engineer technician operator programmer developer coder designer architect surveyor planner scientist researcher
physicist chemist biologist geologist astronomer mathematician statistician meteorologist forecaster seismologist
volcanologist oceanographer ecologist botanist zoologist conservationist environmentalist historian archaeologist
anthropologist sociologist psychologist psychiatrist psychotherapist therapist philosopher linguist academic scholar
teacher schoolteacher tutor instructor educator lecturer librarian archivist doctor physician surgeon nurse midwife/midwives
paramedic medic dentist pharmacist optometrist veterinarian vet pathologist epidemiologist virologist immunologist
cardiologist neurologist oncologist pediatrician paediatrician radiologist gynecologist dermatologist nutritionist
dietitian radiographer undertaker cleaner janitor caretaker housekeeper maid:f nanny/nannies babysitter butler:m gardener
driver chauffeur trucker cabbie pilot co-pilot copilot airman/airmen:m aviator navigator stewardess/stewardesses:f steward
sailor seaman/seamen:m mariner crewman/crewmen:m crewmember fisherwoman/fisherwomen:f astronaut cosmonaut taikonaut
postman/postmen:m courier messenger porter conductor dispatcher controller mailman/mailmen:m soldier
serviceman/servicemen:m servicewoman/servicewomen:f infantryman/infantrymen:m paratrooper marine gunner sniper
bodyguard guardsman/guardsmen:m guard sentry/sentries peacekeeper mercenary/mercenaries reservist veteran officer
policeman/policemen:m policewoman/policewomen:f cop constable detective investigator interrogator warden jailer
fireman/firemen:m firefighter lifeguard rescuer coastguardsman/coastguardsmen:m spy/spies agent informant informer
lawyer attorney barrister solicitor prosecutor paralegal notary/notaries mediator arbitrator negotiator broker
journalist reporter correspondent columnist commentator editor editorialist newsman/newsmen:m newspaperman/newspapermen:m
newsreader anchor anchorman/anchormen:m anchorwoman/anchorwomen:f anchorperson presenter broadcaster blogger vlogger
influencer youtuber podcaster critic reviewer publicist photographer photojournalist cameraman/cameramen:m videographer
interpreter translator writer author novelist poet playwright dramatist screenwriter scriptwriter songwriter lyricist
essayist biographer memoirist cartoonist illustrator artist sculptor printmaker potter ceramicist filmmaker film-maker
moviemaker director producer actor:m actress/actresses:f performer entertainer comedian comedienne:f comic magician
clown musician singer vocalist rapper drummer guitarist bassist pianist violinist cellist flautist trumpeter
saxophonist organist soprano:f tenor:m baritone:m composer songstress/songstresses:f dj dancer ballerina:f
choreographer model supermodel socialite stuntman/stuntmen:m athlete sportsman/sportsmen:m sportswoman/sportswomen:f
sportsperson footballer cricketer golfer basketballer skier snowboarder skater gymnast diver
rower sailor surfer climber mountaineer weightlifter judoka fencer archer marksman/marksmen:m decathlete hurdler
marathoner racer motorcyclist biker hiker rider horseman/horsemen:m horsewoman/horsewomen:f politician
statesman/statesmen:m stateswoman/stateswomen:f policymaker policy-maker lawmaker bureaucrat technocrat
functionary/functionaries apparatchik mandarin lobbyist pollster campaigner organizer organiser activist unionist trade-unionist
humanitarian philanthropist benefactor craftsman/craftsmen:m artisan jeweler jeweller tailor seamstress/seamstresses:f
weaver shoemaker blacksmith locksmith watchmaker barber hairdresser stylist beautician prostitute stripper innovator inventor
collector auctioneer appraiser assessor insurer underwriter actuary/actuaries realtor middleman/middlemen:m wholesaler
importer exporter manufacturer maker producer grower distributor foreman/foremen:m watchman/watchmen:m
doorman/doormen:m henchman/henchmen:m frontman/frontmen:m layman/laymen:m spokesman/spokesmen:m spokeswoman/spokeswomen:f
spokesperson/spokespeople`,
  conduct: `criminal offender culprit perpetrator assailant attacker aggressor killer murderer assassin gunman/gunmen:m
bomber hijacker kidnapper abductor captor terrorist militant extremist insurgent rebel guerrilla guerilla fighter
combatant warrior warlord militiaman/militiamen:m partisan separatist secessionist jihadist jihadi islamist
fundamentalist radical hardliner hard-liner moderate reformist reformer revolutionary/revolutionaries dissident
defector deserter traitor collaborator loyalist supporter sympathizer sympathiser follower adherent backer advocate
proponent opponent critic skeptic sceptic detractor protester protestor demonstrator rioter looter vandal arsonist
striker picketer agitator instigator ringleader mastermind accomplice gangster mobster mafioso/mafiosi:m thug robber
thief/thieves burglar mugger pickpocket smuggler trafficker dealer pirate poacher forger counterfeiter fraudster
swindler hacker spammer stalker rapist molester pedophile paedophile abuser bully/bullies fugitive escapee runaway
intruder trespasser squatter whistleblower whistle-blower leaker plotter conspirator conspirer coup-plotter oppressor
tyrant despot dictator autocrat strongman/strongmen:m populist crook con-man/con-men:m liar cheat cheater impostor
impersonator hoaxer bandit outlaw extortionist blackmailer jailbird troublemaker hooligan skinhead
supremacist racist sexist bigot speaker guarantor peacemaker mediator savior saviour liberator conqueror invader
occupier pursuer challenger contender aspirant hopeful`,
  belief: `believer nonbeliever worshiper worshipper pilgrim convert missionary/missionaries preacher evangelist
televangelist chaplain vicar curate minister parson friar:m abbot:m abbess/abbesses:f prior mufti clergyman/clergymen:m
churchman/churchmen:m churchgoer theologian seminarian prophet guru atheist agnostic communist socialist anarchist
capitalist conservative liberal leftist rightist centrist progressive democrat republican nationalist royalist
monarchist fascist nazi marxist leninist maoist libertarian feminist:f suffragette:f pacifist environmentalist zionist
christian muslim moslem jew hindu buddhist sikh catholic protestant anglican lutheran methodist baptist evangelical
mormon shiite sunni kurd arab aborigine black latino:m latina:f hispanic`,
};

/** Every person noun once; a word of several kinds has the first of the order of the table, offices last. */
export const personNouns: readonly PersonNoun[] = distinct([
  ...Object.entries(table).flatMap(([kind, words]) =>
    // Object.entries widens the record's keys to string.
    words.split(/\s+/).map((word) => nounOf(word, kind as PersonNoun["kind"])),
  ),
  ...offices
    .filter(({ title }) => !title.includes(" "))
    .map(({ title, gender }) => nounOf(gender === "" ? title : `${title}:${gender}`, "office")),
]);

const byForm: ReadonlyMap<string, PersonNoun> = new Map(
  personNouns.flatMap((noun) => [[noun.plural, noun] as const, [noun.singular, noun] as const]),
);

/** The person noun of that form in any letter case: "Farmers", "spokeswoman"; undefined for other words. */
export function personNoun(word: string): PersonNoun | undefined {
  return word.length > 30 ? undefined : byForm.get(word.toLowerCase());
}

function nounOf(entry: string, kind: PersonNoun["kind"]): PersonNoun {
  const [forms = "", gender] = entry.split(":");
  const [singular = "", plural] = forms.split("/");
  return {
    singular,
    plural: plural ?? pluralOf(singular),
    gender: gender === "f" || gender === "m" ? gender : "",
    kind,
    ambiguous: mainlyOther.has(singular),
  };
}

function pluralOf(singular: string): string {
  if (singular.endsWith("man")) {
    return `${singular.slice(0, -2)}en`;
  }
  if (/[^aeiou]y$/.test(singular)) {
    return `${singular.slice(0, -1)}ies`;
  }
  return /(?:s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

function distinct(nouns: readonly PersonNoun[]): PersonNoun[] {
  const seen = new Set<string>();
  return nouns.filter(({ singular }) => {
    const isNew = !seen.has(singular);
    seen.add(singular);
    return isNew;
  });
}
