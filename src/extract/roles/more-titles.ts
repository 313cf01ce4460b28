import type { Token } from "../../language/analysis.ts";
import { givenName } from "../../language/gazetteer/given-names.ts";
import { type PhraseIndex, phraseIndex } from "../../language/gazetteer/phrase-index.ts";
import { surname } from "../../language/gazetteer/surnames.ts";
import type { KnownMatch } from "../names/known-names.ts";
import { isAllCapitals, startsUpper } from "../names/letter-case.ts";

/** A title beside those of the gazetteers, whose tables the name model has learnt with. */
export interface MoreTitle {
  /** Lower case. */
  readonly title: string;
  readonly kind: "office" | "courtesy";
  readonly gender: "f" | "m" | "";
}

// Each line: kind | titles, ":f" and ":m" telling gender, letters with what they stand for
const table = `
courtesy|atty;atty.;puan:f;encik:m;alhaji:m;alhaja:f;hajiya:f;mallam:m;malam:m;engr;engr.;otunba:m;cde;cde.;shaikh:m;shaikha:f;sheikha:f;datuk:m;datuk seri:m;dato':m;dato' sri:m;dato' seri:m;datin:f;tan sri:m;toh puan:f;smt.:f;alh.:m;kumari:f;thiru:m;tmt:f;sardar:m;hajjah:f
courtesy|his highness:m;her highness:f;his royal highness:m;her royal highness:f;his excellency:m;her excellency:f;his majesty:m;her majesty:f;his holiness:m;his eminence:m;his grace:m;his lordship:m;her ladyship:f;h.h.;h.e.;h.r.h.;hrh;hrh prince:m;hrh princess:f;his royal highness prince:m;her royal highness princess:f;his highness sheikh:m;her highness sheikha:f;h.h. sheikh:m;h.h. sheikha:f
office|oba:m;igwe:m;apostle;evangelist;mufti:m
office|mr justice:m;mrs justice:f;ms justice:f;lord justice:m;lady justice:f;hon. justice;honourable justice;honorable justice
office|officer-in-charge;officer in charge;sub-inspector;sub inspector;assistant sub-inspector;assistant sub inspector;head constable;lance naik:m;havildar:m;subedar:m;patrolman:m;patrolwoman:f;group captain;state trooper;fire marshal;battalion chief;police captain;police major;police colonel;chief constable;deputy chief constable;assistant chief constable;police general;police lieutenant;police sergeant;police constable;chief superintendent;detective chief superintendent;detective superintendent;detective chief inspector;detective inspector;detective sergeant;detective constable
office|special agent;special agent in charge;assistant special agent in charge;supervisory special agent;petty officer first class;petty officer second class;petty officer third class;chief petty officer
office|center fielder;centre fielder;left fielder;right fielder;designated hitter;pinch hitter;pinch runner;starting pitcher
office|deputy superintendent of police;assistant superintendent of police;additional superintendent of police;senior superintendent of police;deputy commissioner of police;assistant commissioner of police;additional commissioner of police;joint commissioner of police;deputy inspector general of police;additional director general of police
office|chief of army staff;chief of the army staff;chief of defence staff;chief of the defence staff;chief of defense staff;chief of naval staff;chief of the naval staff;chief of air staff;chief of the air staff;chief of general staff;chief of the general staff;vice chief of army staff;chief of staff;chief of the defense staff;minister of state
office|district collector;district magistrate;additional district magistrate;sub-divisional magistrate;divisional controller;divisional commissioner;resident magistrate;county executive;county commissioner;county administrator;city administrator;selectman:m;selectwoman:f;assemblymember;councilmember;city councilor
office|prosecuting attorney;county prosecuting attorney;commonwealth's attorney;state's attorney;county attorney;city attorney;circuit judge;presiding circuit judge;county judge;municipal judge;probate judge;juvenile judge
office|state sen.;state rep.;u.s. rep.;u.s. sen.;us rep.;us sen.;state senator;state representative
office|first minister;deputy first minister;election commissioner;chief election commissioner;information commissioner;human rights commissioner
office|borough president;advocate general;additional advocate general;deputy advocate general;additional solicitor general
office|senator-elect;governor-elect;mayor-elect;congressman-elect:m;congresswoman-elect:f;representative-elect;premier-elect;chancellor-elect;prime minister-elect;prime minister-designate;premier-designate;ambassador-designate;chancellor-designate
office|head of service;head of the civil service;secretary to the government;secretary to the state government;inspector-general;inspector-general of police;inspector general of police;accountant-general;accountant general;registrar general;registrar-general;chief cabinet secretary;comptroller;comptroller general;convener;convenor;organising secretary;organizing secretary;publicity secretary;deputy chief minister;team captain;club captain;city manager;vice-captain;vice captain;club president;group chairman:m;group chief executive
acronym|pm=prime minister;fm=foreign minister;eam=external affairs minister;dpm=deputy prime minister;vp=vice president;nsa=national security adviser;cs=cabinet secretary;dg=director general;oc;sho;asp;csp;aig;dsp;acp;dcp;ds;di;dc;pc;wpc;sp;ssp;cmo;igp;dig;adgp;asi;sdm;dci;cm=chief minister;mlc;mna;mpa;mca;mec;mhk;msp;mk;deputy cm
`;

/** In full, as far as that tells more than the letters. */
const acronyms: ReadonlyMap<string, string> = new Map(
  (table.split("acronym|")[1] ?? "")
    .trim()
    .split(";")
    .map((entry) => {
      const [letters = "", full = letters] = entry.split("=");
      return [letters, full];
    }),
);

const index: PhraseIndex<MoreTitle> = phraseIndex((add) => {
  for (const line of table.trim().split("\n")) {
    const [kind = "", titles = ""] = line.split("|");
    for (const entry of titles.split(";")) {
      const [printed = "", gender] = entry.split(":");
      const [title = ""] = printed.split("=");
      add(title, {
        title,
        kind: kind === "courtesy" ? "courtesy" : "office",
        gender: gender === "f" || gender === "m" ? gender : "",
      });
    }
  }
}, "any");

const honorifics: ReadonlySet<string> = new Set(
  (table.match(/^courtesy\|.*$/gm) ?? []).flatMap((line) =>
    line
      .slice(9)
      .split(";")
      .map((entry) => entry.replace(/:.*$/, "")),
  ),
);

/** Whether it only addresses: "Alhaji", "His Highness". */
export const isHonorific = (title: string): boolean => honorifics.has(title);

/** Whether letters stand for whoever holds an office: "the FM", "both PMs". */
export function isTitleLetters(word: string): boolean {
  if (!/^\p{Lu}{2,3}s?$/u.test(word)) return false;
  const letters = singularLetters(word).toLowerCase();
  return (acronyms.get(letters) ?? letters) !== letters;
}

/** "FM" of "FMs"; the word itself where it is no title's letters in the plural. */
export function singularLetters(word: string): string {
  if (!word.endsWith("s") || !/^\p{Lu}{2,4}s$/u.test(word)) return word;
  const letters = word.slice(0, -1);
  return acronyms.has(letters.toLowerCase()) ? letters : word;
}

/** "the *Norwegian* FM": what ends before that token is a state. */
const isBehindState = (known: readonly (KnownMatch | undefined)[], at: number): boolean =>
  [1, 2, 3].some((length) => {
    const match = known[at - length];
    return match?.length === length && match.entries.some(({ kind }) => kind === "state");
  });

/**
 * The title that begins at that token, last token inclusive: "Officer-in-Charge Karl Lund", "H.H. Ana Soto". Letters are
 * one only right before a person or, where they tell of what, behind a state: "OC Lund", "Norwegian FM", but "CM Punjab", "the SP".
 */
export function moreTitleAt(
  words: readonly string[],
  known: readonly (KnownMatch | undefined)[],
  tokens: readonly Token[],
  at: number,
): (MoreTitle & { readonly first: number; readonly last: number }) | undefined {
  const letters = singularLetters(words[at] ?? "");
  const match = letters === words[at] ? index.at(words, at) : index.at([letters], 0);
  const [entry] = match?.entries ?? [];
  if (match === undefined || entry === undefined) return undefined;
  // "the city manager" is an office, "his excellency" nothing.
  const isCapital = startsUpper(words[at] ?? "");
  // "City manager Karl Lund" manages a club called so.
  if (isCapital && entry.title === "city manager" && !startsUpper(words[at + 1] ?? ""))
    return undefined;
  if (!isCapital && (entry.kind === "courtesy" || !/[ -]/.test(entry.title))) return undefined;
  const next = at + match.length;
  const name = words[next] ?? "";
  const found = { ...entry, first: at, last: next - 1 };
  const full = acronyms.get(entry.title);
  if (full === undefined) return found;
  const isAnyOfState = full !== letters.toLowerCase() && isBehindState(known, at);
  const isPersonNext =
    startsUpper(name) &&
    known[next] === undefined &&
    (tokens[next]?.name === "PER" || givenName(name) !== undefined || surname(name) !== undefined);
  // "S P Lund" has two given names.
  return (isPersonNext || isAnyOfState) && letters.length > 1 && isAllCapitals(letters)
    ? { ...found, title: full }
    : undefined;
}
