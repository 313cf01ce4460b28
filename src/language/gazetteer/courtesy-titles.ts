/** Words of address before a name, as they are printed, period or not ("Mr.", "Mr"), and what they tell of gender. */
export interface CourtesyTitle {
  readonly title: string;
  readonly gender: Gender;
  readonly kind: "courtesy" | "academic" | "clergy" | "political" | "military" | "police" | "noble";
  /** The word in full, lower case: "Sen." is "senator". */
  readonly full: string;
}

export type Gender = "f" | "m" | "";

// printed without period | gender | kind | in full
const courtesyTable = `
Mr|m|courtesy|mister
Mister|m|courtesy|mister
Messrs|m|courtesy|misters
Mrs|f|courtesy|missus
Ms|f|courtesy|ms
Miss|f|courtesy|miss
Mx||courtesy|mx
Madam|f|courtesy|madam
Madame|f|courtesy|madame
Mme|f|courtesy|madame
Monsieur|m|courtesy|monsieur
Mlle|f|courtesy|mademoiselle
Herr|m|courtesy|mister
Frau|f|courtesy|missus
Señor|m|courtesy|mister
Señora|f|courtesy|missus
Signor|m|courtesy|mister
Signora|f|courtesy|missus
Don|m|courtesy|don
Shri|m|courtesy|mister
Sri|m|courtesy|mister
Smt|f|courtesy|missus
Comrade||courtesy|comrade
Dr||academic|doctor
Doctor||academic|doctor
Prof||academic|professor
Professor||academic|professor
Sir|m|noble|sir
Dame|f|noble|dame
Lord|m|noble|lord
Lady|f|noble|lady
Baron|m|noble|baron
Baroness|f|noble|baroness
Count|m|noble|count
Countess|f|noble|countess
Duke|m|noble|duke
Duchess|f|noble|duchess
Earl|m|noble|earl
Viscount|m|noble|viscount
Marquess|m|noble|marquess
Prince|m|noble|prince
Princess|f|noble|princess
King|m|noble|king
Queen|f|noble|queen
Emperor|m|noble|emperor
Empress|f|noble|empress
Tsar|m|noble|tsar
Czar|m|noble|tsar
Emir|m|noble|emir
Sultan|m|noble|sultan
Sheikh|m|noble|sheikh
Sheik|m|noble|sheikh
Shah|m|noble|shah
Maharaja|m|noble|maharaja
Rev||clergy|reverend
Reverend||clergy|reverend
Fr|m|clergy|father
Father|m|clergy|father
Sister|f|clergy|sister
Brother|m|clergy|brother
Mother|f|clergy|mother
Saint||clergy|saint
Pastor||clergy|pastor
Rabbi||clergy|rabbi
Imam|m|clergy|imam
Mullah|m|clergy|mullah
Maulana|m|clergy|maulana
Ayatollah|m|clergy|ayatollah
Hojatoleslam|m|clergy|hojatoleslam
Grand Ayatollah|m|clergy|grand ayatollah
Bishop||clergy|bishop
Archbishop||clergy|archbishop
Cardinal|m|clergy|cardinal
Patriarch|m|clergy|patriarch
Pope|m|clergy|pope
Metropolitan|m|clergy|metropolitan
Monsignor|m|clergy|monsignor
Msgr|m|clergy|monsignor
Canon||clergy|canon
Dean||clergy|dean
Deacon||clergy|deacon
Dalai Lama|m|clergy|dalai lama
Lama|m|clergy|lama
Swami|m|clergy|swami
Sen||political|senator
Sens||political|senators
Senator||political|senator
Rep||political|representative
Reps||political|representatives
Govs||political|governors
Representative||political|representative
Congressman|m|political|congressman
Congresswoman|f|political|congresswoman
Councilman|m|political|councilman
Councilwoman|f|political|councilwoman
Councillor||political|councillor
Cllr||political|councillor
Assemblyman|m|political|assemblyman
Assemblywoman|f|political|assemblywoman
Alderman|m|political|alderman
Gov||political|governor
Govs||political|governors
Lt Gov||political|lieutenant governor
Governor||political|governor
President||political|president
Pres||political|president
Premier||political|premier
Chancellor||political|chancellor
Secretary||political|secretary
Minister||political|minister
Ambassador||political|ambassador
Amb||political|ambassador
Mayor||political|mayor
Speaker||political|speaker
Commissioner||political|commissioner
Justice||political|justice
Judge||political|judge
Hon||political|honorable
Atty Gen||political|attorney general
Dist Atty||political|district attorney
Gen||military|general
Gens||military|generals
General||military|general
Lt Gen||military|lieutenant general
Maj Gen||military|major general
Brig Gen||military|brigadier general
Brig||military|brigadier
Brigadier||military|brigadier
Col||military|colonel
Colonel||military|colonel
Lt Col||military|lieutenant colonel
Maj||military|major
Major||military|major
Capt||military|captain
Captain||military|captain
Lt||military|lieutenant
Lieut||military|lieutenant
Lieutenant||military|lieutenant
1st Lt||military|first lieutenant
2nd Lt||military|second lieutenant
Sgt||military|sergeant
Sergeant||military|sergeant
Staff Sgt||military|staff sergeant
Master Sgt||military|master sergeant
Sgt Maj||military|sergeant major
Sgt 1st Class||military|sergeant first class
Cpl||military|corporal
Corporal||military|corporal
Lance Cpl||military|lance corporal
Pfc||military|private first class
Pvt||military|private
Pte||military|private
Private||military|private
Spc||military|specialist
Adm||military|admiral
Admiral||military|admiral
Vice Adm||military|vice admiral
Rear Adm||military|rear admiral
Cmdr||military|commander
Commander||military|commander
Cdr||military|commander
Lt Cmdr||military|lieutenant commander
Commodore||military|commodore
Marshal||military|marshal
Field Marshal||military|field marshal
Air Marshal||military|air marshal
Air Chief Marshal||military|air chief marshal
Wing Commander||military|wing commander
Squadron Leader||military|squadron leader
Flight Lieutenant||military|flight lieutenant
Ensign||military|ensign
Warrant Officer||military|warrant officer
Petty Officer||military|petty officer
Det||police|detective
Detective||police|detective
Insp||police|inspector
Inspector||police|inspector
Supt||police|superintendent
Superintendent||police|superintendent
Chief||police|chief
Sheriff||police|sheriff
Deputy||police|deputy
Constable||police|constable
Const||police|constable
Officer||police|officer
Trooper||police|trooper`;

export const courtesyTitles: readonly CourtesyTitle[] = courtesyTable
  .trim()
  .split("\n")
  .map((row) => {
    const [title = "", gender = "", kind = "", full = ""] = row.split("|");
    return {
      title,
      gender: gender === "f" || gender === "m" ? gender : "",
      // The table's third column holds nothing but these kinds; a test checks it.
      kind: kind as CourtesyTitle["kind"],
      full,
    };
  });

const byPrinted: ReadonlyMap<string, CourtesyTitle> = new Map(
  courtesyTitles.map((entry) => [entry.title.toLowerCase(), entry]),
);

/**
 * The title that a capitalized word, or words joined by a blank, stand for; periods do not matter ("Lt. Gov.").
 * A lower-case word is none: "the general" is a person noun, "General Otieno" has a title.
 */
export function courtesyTitle(printed: string): CourtesyTitle | undefined {
  if (printed.length > 30 || !/^[\p{Lu}\d]/u.test(printed)) {
    return undefined;
  }
  return byPrinted.get(printed.replaceAll(".", "").toLowerCase());
}

const openers: ReadonlySet<string> = new Set(
  [...byPrinted.keys()].map((title) => title.split(" ")[0] ?? ""),
);

/** Whether a title of one word or more may begin with that word. */
export function opensCourtesyTitle(word: string): boolean {
  return word.length <= 30 && openers.has(word.replaceAll(".", "").toLowerCase());
}

/** Parts behind a name that belong to it: "Thomas Obi Jr.", "Ann Lund, M.D.". */
export const nameSuffixes: ReadonlySet<string> = new Set(
  "Jr Sr Jr. Sr. II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XXIII MP MEP MSP MD PhD Esq M.D. Ph.D. Esq. Q.C. QC K.C. KC MBE OBE CBE KBE DBE".split(
    " ",
  ),
);

/** Small words inside or before a surname, lower or upper case: "Ursula von Essen", "Omar bin Said". */
export const nameParticles: ReadonlySet<string> = new Set(
  "al el ul ibn bin bint ben abu abd umm um van von der den de del della delle di da do dos das du des la las le les lo los zu zum zur ten ter af av st san santa mac mc o y dela vander".split(
    " ",
  ),
);
