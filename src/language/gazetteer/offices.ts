import type { Gender } from "./courtesy-titles.ts";
import { type PhraseIndex, type PhraseMatch, phraseIndex } from "./phrase-index.ts";

/** A role that a person holds: "prime minister", "chief executive", "goalkeeper coach". */
export interface Office {
  /** Lower case, singular; words joined by one blank. */
  readonly title: string;
  /** What it is an office of: "president of Peru" needs a state or a body, "spokeswoman" a body. */
  readonly of: "state" | "body" | "team" | "region" | "court" | "";
  readonly gender: Gender;
  /** Whether one person holds it at a time, so that "the" can refer back to them: "the mayor". */
  readonly unique: boolean;
}

// Each line: what it is an office of | unique (u) or not | titles, ":f" and ":m" telling gender
const table = `
state|u|president;prime minister;premier;chancellor;vice president;vice-president;vice chancellor;deputy prime minister;deputy president;deputy premier;head of state;head of government;taoiseach;tanaiste
state|u|king:m;queen:f;emperor:m;empress:f;crown prince:m;crown princess:f;emir:m;sultan:m;shah:m;tsar:m;czar:m;monarch;sovereign;regent;governor general;governor-general;prince regent:m;queen mother:f;kaiser:m;dictator;supreme leader;paramount leader;first lady:f;first gentleman:m;president-elect;prime minister-designate;prime minister-elect;acting president;interim president;caretaker prime minister
state|u|foreign minister;foreign secretary;defense minister;defence minister;defence secretary;defense secretary;finance minister;interior minister;home secretary;home minister;justice minister;health minister;health secretary;education minister;education secretary;trade minister;economy minister;economics minister;energy minister;oil minister;agriculture minister;environment minister;transport minister;transport secretary;labor minister;labour minister;culture minister;sports minister;tourism minister;information minister;industry minister;science minister;planning minister;development minister;immigration minister;security minister;housing minister;railway minister;railways minister;aviation minister;communications minister;technology minister;water minister;budget minister;treasury minister;external affairs minister;minister of foreign affairs;minister for foreign affairs;minister of defense;minister of defence;minister of finance;minister of the interior;minister of justice;minister of health;minister of education;minister of trade;minister of economy;minister of energy;minister of agriculture;minister of state;minister without portfolio;cabinet minister;cabinet secretary;chancellor of the exchequer;shadow chancellor;treasury secretary;treasurer;secretary of state;secretary of defense;secretary of the treasury;secretary of homeland security;secretary of commerce;secretary of labor;secretary of energy;secretary of education;secretary of health;secretary of agriculture;secretary of transportation;commerce secretary;labor secretary;energy secretary;interior secretary;agriculture secretary;transportation secretary;homeland security secretary;attorney general;solicitor general;surgeon general;auditor general;comptroller general;postmaster general;national security adviser;national security advisor;chief minister;press secretary
state||deputy foreign minister;deputy defense minister;deputy defence minister;deputy finance minister;vice foreign minister;vice minister;vice premier;deputy minister;junior minister;state secretary;deputy secretary of state;deputy secretary;undersecretary of state;under secretary of state;undersecretary;under-secretary;assistant secretary of state;assistant secretary;parliamentary secretary;permanent secretary;minister;secretary;ambassador;high commissioner;consul;consul general;envoy;special envoy;special representative;charge d'affaires;chargé d'affaires;attache;attaché;military attache;diplomat;plenipotentiary;negotiator;chief negotiator;consular officer
body|u|secretary general;secretary-general;general secretary;director general;director-general;executive director;managing director;chief executive;chief executive officer;ceo;chief financial officer;cfo;chief operating officer;coo;chief technology officer;cto;chief economist;chief scientist;chief of staff;joint chiefs chairman;army chief;navy chief;air force chief;military chief;defence chief;defense chief;police chief;intelligence chief;spy chief;security chief;chief of police;fire chief;chief inspector;commander-in-chief;commander in chief;chairman:m;chairwoman:f;chairperson;chair;vice chairman:m;deputy chairman:m;co-chairman:m;co-chair;president and ceo;boss;chief;head;leader;party leader;opposition leader;leader of the opposition;majority leader;minority leader;majority whip;minority whip;house speaker;speaker;speaker of the house;parliament speaker;parliamentary speaker;union leader;rebel leader;guerrilla leader;faction leader;tribal leader;religious leader;spiritual leader;community leader;founder;co-founder;cofounder;owner;publisher;editor;editor-in-chief;editor in chief;managing editor;rector;provost;dean;principal;headmaster:m;headmistress:f;head teacher;chief whip;chief justice;chief judge;chief prosecutor;prosecutor general;prosecutor-general;chief rabbi;grand mufti;archbishop;pope:m;pontiff:m;patriarch:m;dalai lama:m;ayatollah:m;governor;central bank governor;central bank chief;bank governor;mayor;deputy mayor;lord mayor;commissioner;police commissioner;sheriff;county executive;town clerk;superintendent;curator;conductor;artistic director;music director
body||director;deputy director;assistant director;deputy director general;deputy chief;deputy head;vice chair;executive;senior executive;executive vice president;senior vice president;assistant vice president;board member;member;manager;general manager;project manager;fund manager;portfolio manager;campaign manager;campaign chairman:m;campaign director;program director;programme director;communications director;regional director;spokesman:m;spokeswoman:f;spokesperson;chief spokesman:m;chief spokeswoman:f;press officer;press spokesman:m;public information officer;information officer;official;senior official;officer;senior officer;representative;delegate;coordinator;administrator;supervisor;inspector;inspector general;auditor;adviser;advisor;senior adviser;senior advisor;special adviser;special advisor;policy adviser;economic adviser;legal adviser;aide;top aide;assistant;special assistant;counsel;general counsel;special counsel;counselor;counsellor;strategist;chief strategist;analyst;senior analyst;chief analyst;military analyst;political analyst;economist;senior economist;fellow;senior fellow;research fellow;visiting fellow;researcher;senior researcher;scholar;resident scholar;professor;associate professor;assistant professor;lecturer;senior lecturer;trader;broker;banker;accountant;consultant;secretary;treasurer;partner;senior partner;trustee;negotiator;commander;deputy commander;field commander;regional commander;brigade commander;battalion commander;general;lieutenant general;major general;brigadier general;brigadier;colonel;lieutenant colonel;major;captain;lieutenant;sergeant;staff sergeant;corporal;private;admiral;vice admiral;rear admiral;commodore;marshal;field marshal;air marshal;press attache;shareholder;investor;cleric;bishop;cardinal:m;priest;imam:m;rabbi;pastor;monk:m;nun:f
region||governor;lieutenant governor;mayor;senator;state senator;u.s. senator;us senator;congressman:m;congresswoman:f;congressperson;representative;u.s. representative;us representative;assemblyman:m;assemblywoman:f;assembly member;councilman:m;councilwoman:f;councilor;councillor;council member;city councilman:m;alderman:m;lawmaker;legislator;member of parliament;member of congress;mp;mep;mla;deputy;parliamentarian;district attorney;county sheriff;prosecutor;public prosecutor;federal prosecutor;state prosecutor;state attorney;u.s. attorney;us attorney;u.s. ambassador;coroner;medical examiner;magistrate;prefect;police officer;firefighter;candidate;presidential candidate;presidential hopeful;presidential nominee;vice presidential candidate;vice presidential nominee;running mate;front-runner;frontrunner;nominee;contender;challenger;incumbent
court||judge;justice;federal judge;district judge;district court judge;appeals judge;magistrate;supreme court justice;supreme court judge;associate justice;presiding judge;clerk;bailiff;juror;lawyer;attorney;defense lawyer;defence lawyer;defense attorney;barrister;solicitor;advocate;public defender;plaintiff;defendant;prosecutor;deputy prosecutor;assistant attorney general;assistant district attorney;deputy attorney general;notary
team|u|coach;head coach;manager;captain;skipper;team principal;owner;general manager;athletic director;sporting director
team||assistant coach;interim coach;goalkeeper;goalie;goaltender;defender;midfielder;striker;forward;winger;fullback;full-back;centre-back;center back;halfback;scrum-half;fly-half;prop;hooker;flanker;lock;quarterback;running back;linebacker;wide receiver;tight end;cornerback;safety;kicker;punter;point guard;shooting guard;guard;center;centre;small forward;power forward;pitcher;relief pitcher;reliever;catcher;shortstop;first baseman:m;second baseman:m;third baseman:m;outfielder;infielder;batsman:m;batter;bowler;fast bowler;spinner;all-rounder;wicketkeeper;opener;referee;umpire;linesman:m;driver;rider;cyclist;sprinter;swimmer;runner;jockey;wrestler;boxer;trainer;scout;player;teammate;team-mate;substitute;playmaker;defenseman:m;left winger;right winger`;

interface OfficeLine {
  readonly of: Office["of"];
  readonly unique: boolean;
  readonly titles: readonly string[];
}

const lines: readonly OfficeLine[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [of = "", unique = "", titles = ""] = line.split("|");
    // The first column holds nothing but these; a test checks it.
    return { of: of as Office["of"], unique: unique === "u", titles: titles.split(";") };
  });

/** In the table's order; a title may stand in more than one line ("governor" of a bank, of a region). */
export const offices: readonly Office[] = lines.flatMap(({ of, unique, titles }) =>
  titles.map((entry): Office => {
    const [title = "", gender] = entry.split(":");
    return { title, of, gender: gender === "f" || gender === "m" ? gender : "", unique };
  }),
);

const index: PhraseIndex<Office> = phraseIndex((add) => {
  for (const office of offices) add(office.title, office);
}, "any");

/** Every office of that title, in the singular and in any letter case; none for other words. */
export function officesCalled(title: string): readonly Office[] {
  return index.get(title);
}

/** The longest title of office that begins at that token: at "Deputy" of "Deputy Prime Minister Lund" three tokens. */
export function officeAt(words: readonly string[], at: number): PhraseMatch<Office> | undefined {
  return index.at(words, at);
}

/** Words before an office that belong to it and tell when or how far it is held: "former", "acting", "deputy". */
export const officeModifiers: ReadonlySet<string> = new Set(
  "former ex then acting interim caretaker deputy assistant vice senior chief associate junior outgoing incoming newly-elected incumbent current longtime veteran late retired honorary permanent special first principal executive general joint shadow designate elect emeritus co under lead top undersecretary regional national federal state provincial presidential parliamentary".split(
    " ",
  ),
);

/** Of these, the words that say the office is no longer held. */
export const pastOfficeModifiers: ReadonlySet<string> = new Set(
  "former ex ex- erstwhile onetime one-time then retired late ousted deposed outgoing disgraced sacked fired".split(
    " ",
  ),
);
