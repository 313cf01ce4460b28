import { isUpper } from "../characters.ts";

/** What sort of organization a name or noun stands for. */
export type OrganizationKind =
  | "company"
  | "government"
  | "legislature"
  | "court"
  | "party"
  | "military"
  | "police"
  | "armed-group"
  | "intergovernmental"
  | "association"
  | "union"
  | "university"
  | "school"
  | "hospital"
  | "media"
  | "bank"
  | "team"
  | "league"
  | "religious"
  | "museum"
  | "research"
  | "agency"
  | "event-organizer"
  | "organization";

export interface OrganizationWord {
  /** As it is printed in a name. */
  readonly word: string;
  readonly kind: OrganizationKind;
}

export interface OrganizationNoun {
  readonly singular: string;
  readonly plural: string;
  readonly kind: OrganizationKind;
  /** Whether the word is as often something else: "side", "house". */
  readonly ambiguous: boolean;
}

// Legal forms: behind a name they make a company of it and are no part of its short name ("Lindholm AB").
const legalForms =
  "Inc Inc. Incorporated Corp Corp. Corporation Ltd Ltd. Limited Co Co. Cos Cos. LLC L.L.C. LLP L.L.P. LP L.P. PLC Plc plc P.L.C. GmbH AG SE KG KGaA SA S.A. SpA S.p.A. Spa Srl SRL NV N.V. BV B.V. AB ASA A/S AS Oy Oyj Pty Pte Bhd Sdn Tbk PT KK K.K. SAS SARL SL OAO OOO PAO ZAO PJSC JSC OJSC CJSC ApS Lda Ltda SAB S.A.B. PC P.C.".split(
    " ",
  );

// kind: words that as the last (head) word of a name, or its first before "of"/"for", make it such an organization
const headTable: Readonly<Record<Exclude<OrganizationKind, "event-organizer">, string>> = {
  company: `Company Companies Group Holding Holdings Industries Enterprises Enterprise Partners Ventures Capital Securities
Investments Investment Financial Finance Insurance Assurance Airlines Airways Airline Airplanes Air Aviation Aerospace Aircraft Motors
Motor Automotive Automobiles Motorcycles Electronics Electric Electrical Energy Oil Petroleum Gas Power Resources Mining
Minerals Metals Steel Aluminum Aluminium Copper Chemicals Chemical Pharmaceuticals Pharmaceutical Pharma Biotech
Biosciences Therapeutics Laboratories Healthcare Foods Food Beverages Breweries Brewing Brewery Distillers Bottling Tobacco
Stores Store Supermarkets Retail Outfitters Apparel Textiles Technologies Technology Tech Systems Software Semiconductor
Semiconductors Microsystems Computer Computers Networks Communications Telecommunications Telecom Telekom Telefonica
Wireless Mobile Solutions Services Consulting Associates Advisors Advisers Management Realty Properties Estates Homes Hotels
Resorts Casinos Restaurants Entertainment Pictures Studios Films Records Games Interactive Publishing Publishers
Logistics Shipping Shipyard Shipyards Lines Railway Railways Railroad Rail Transit Freight Express Trucking Machines
Machinery Manufacturing Products Materials Paper Plastics Rubber Tire Tyre Cement Glass Packaging Construction Engineering
Contractors Builders Works Brands Trading Exports Imports Utilities Waterworks Bancorp Bancshares Trust
Savings Brokerage Exchange Equities Assets Labs Robotics Dynamics Instruments Devices Sciences Genetics`,
  bank: "Bank Banking Banco Banca Banque Bankgesellschaft Sparkasse Treasury",
  government: `Ministry Department Dept Dept. Government Cabinet Administration Secretariat Treasury Directorate
Directorate-General Commissariat Chancellery Presidency Inspectorate Embassy Consulate Mission Municipality Kremlin
Politburo Junta Authority Authorities Customs Office Bureau`,
  agency: `Agency Commission Commissioner Service Administration Board Office Bureau Authority Regulator Ombudsman
Observatory Registry Survey Corps Center Centre`,
  legislature: `Parliament Congress Senate Assembly Duma Rada Bundestag Bundesrat Knesset Majlis Diet Sejm Riksdag
Storting Folketing Saeima Seimas Verkhovna Lok Rajya Sabha Cortes Legislature House Chamber Commons Lords Council
Councils Caucus Subcommittee`,
  court: "Court Courts Tribunal Judiciary Bench Magistrates",
  party: `Party Parties Democrats Republicans Conservatives Liberals Socialists Communists Greens Labour Alliance Front
Bloc Coalition League Movement Congress Likud Fatah PAC Podemos`,
  military: `Army Navy Force Forces Marines Guard Guards Corps Fleet Squadron Brigade Regiment Battalion Division Command
Military Militia Infantry Artillery Cavalry Legion Airborne Wing Coastguard`,
  police: "Police Constabulary Sheriff Gendarmerie Carabinieri Interpol Patrol Rangers",
  "armed-group":
    "Brigades Mujahideen Guerrillas Militia Militias Liberation Resistance Insurgency Jihad Cartel Mafia",
  intergovernmental:
    "Nations Union Alliance Treaty Pact Community Commonwealth Organization Organisation Secretariat Fund",
  association: `Association Associations Society Federation Confederation Foundation Committee Council Institute League
Network Coalition Alliance Initiative Project Campaign Club Guild Fellowship Lodge Order Academy Trust Charity Endowment
Fund Forum Conference Congress Watch  Chamber Collective Cooperative Co-operative Consortium Bureau Brotherhood`,
  union: "Union Unions Workers Teamsters Brotherhood Federation Solidarity",
  university:
    "University Universities College Polytechnic Universität Universidad Universite Université Universita",
  school: "School Schools Academy Lyceum Gymnasium Seminary Kindergarten Conservatory",
  hospital: "Hospital Hospitals Clinic Clinics Infirmary Hospice Medical Health",
  media: `News Times Post Tribune Herald Journal Gazette Chronicle Daily Weekly Observer Telegraph Guardian Mirror Globe
Press Broadcasting Television TV Radio Network Newspapers Magazine Media Bulletin Courier Examiner Inquirer Sentinel Star
Dispatch Ledger Register Review Digest Today Tidende Zeitung Wire Newswire Agency`,
  team: `United City Rovers Wanderers Athletic Hotspur Albion County FC F.C. AFC CF AC SC Real Sporting Dynamo Dinamo
Spartak Lokomotiv CSKA Zenit Olympique Olympiacos Juventus Bayern Borussia Yankees Mets Dodgers Giants Cubs Lakers Celtics
Bulls Knicks Warriors Rockets Spurs Cowboys Patriots Packers Steelers Broncos Raiders Eagles Redskins Chiefs Dolphins Jets
Bruins Canadiens Rangers Penguins Flyers Oilers Flames Tigers Lions Bears Wildcats Bulldogs Cardinals Braves Phillies
Racing Ducati Ferrari`,
  league: "League Bundesliga Liga Championship Conference Division Circuit Tour",
  religious:
    "Church Diocese Archdiocese Synod Vatican Curia Ministries Mosque Temple Patriarchate Monastery Abbey Congregation",
  museum:
    "Museum Gallery Library Theatre Theater Opera Orchestra Philharmonic Symphony Ballet Zoo Archives Archive",
  research: "Institute Laboratory Observatory Institution Academy Center Centre Research",
  organization: "Organization Organisation Team Crew Panel Committee Group Band",
};

/** Every word that, at the end of a name or before "of", makes it an organization. */
export const organizationHeads: readonly OrganizationWord[] = Object.entries(headTable).flatMap(
  ([kind, words]) =>
    // Object.entries widens the record's keys to string.
    words.split(/\s+/).map((word) => ({ word, kind: kind as OrganizationKind })),
);

// "!" marks a noun that is as often something else
const nounTable: Readonly<Record<OrganizationKind, string>> = {
  company: `company/companies firm corporation enterprise business/businesses! conglomerate group! giant! maker! manufacturer carmaker automaker
drugmaker chipmaker toymaker brewer brewery/breweries distiller retailer chain! supermarket store! shop! restaurant hotel! casino airline carrier!
operator! utility/utilities supplier! contractor! developer! insurer brokerage startup start-up subsidiary/subsidiaries affiliate unit! parent!
consortium/consortia partnership! joint-venture venture! holding! multinational monopoly/monopolies cartel! refinery/refineries!
steelmaker producer! exporter! importer! shipper shipbuilder shipyard publisher! studio! label! broadcaster! provider! vendor!
lender! bank investor! fund! hedge-fund exchange! bourse! stock-exchange agency/agencies! factory/factories! plant! mill! mine! farm! office! outfit!`,
  bank: "bank central-bank investment-bank lender! creditor! thrift building-society/building-societies",
  government: `government administration! ministry/ministries department! cabinet junta regime state! authority/authorities municipality/municipalities
council! embassy/embassies consulate presidency! secretariat treasury/treasuries! directorate chancellery monarchy/monarchies! palace! leadership!
delegation! mission! city-hall town-hall foreign-office exchequer federal-government politburo executive! officialdom bureaucracy!`,
  agency: `agency/agencies commission! board! bureau regulator watchdog inspectorate authority/authorities! service! office! ombudsman! body/bodies!
task-force taskforce think-tank! intelligence-agency/intelligence-agencies spy-agency/spy-agencies`,
  legislature:
    "parliament congress/congresses senate assembly/assemblies! legislature house! chamber! committee subcommittee caucus/caucuses lower-house upper-house",
  court:
    "court tribunal judiciary/judiciaries supreme-court bench/benches! jury/juries grand-jury/grand-juries panel!",
  party:
    "party/parties! faction opposition! coalition alliance! bloc movement! camp! campaign! left! right! majority! ruling-party/ruling-parties",
  military: `army/armies navy/navies military/militaries air-force force! troops/troops garrison! regiment battalion brigade division! platoon
squadron fleet! unit! corps/corps guard! militia coastguard coast-guard command! infantry/infantries cavalry contingent armed-forces/armed-forces peacekeeping-force`,
  police:
    "police/police constabulary/constabularies gendarmerie police-force police-department security-force patrol! swat-team riot-police/riot-police",
  "armed-group":
    "militia gang cartel! mob! insurgency/insurgencies! guerrilla-group rebel-group terrorist-group terror-group mafia syndicate junta! network!",
  intergovernmental:
    "bloc union! alliance! organization! organisation! community/communities! commonwealth pact! grouping",
  association: `association organization organisation federation confederation foundation charity/charities committee society/societies! institute!
club! network! coalition alliance! group! council! nonprofit non-profit ngo lobby/lobbies! guild cooperative co-operative
consortium/consortia league! chamber-of-commerce movement! trust! fund! collective!`,
  union: "union! trade-union labor-union labour-union syndicate!",
  university: "university/universities college faculty/faculties! campus/campuses!",
  school:
    "school! academy/academies! kindergarten nursery/nurseries! seminary/seminaries high-school",
  hospital: "hospital clinic infirmary/infirmaries hospice ward!",
  media:
    "newspaper daily/dailies! weekly/weeklies! magazine tabloid broadsheet broadcaster station! channel! network! news-agency/news-agencies newswire website! outlet! media/media! press/press! publication! paper! journal! blog! portal!",
  team: "team club! side! squad franchise! crew! eleven! national-team",
  league: "league federation! division! tour! association!",
  religious:
    "church/churches! diocese archdiocese congregation! mosque! synagogue! temple! parish/parishes! monastery/monasteries! convent! order! sect cult! vatican",
  museum:
    "museum! gallery/galleries! library/libraries! theatre! theater! orchestra opera! choir band! ensemble troupe zoo!",
  research:
    "institute laboratory/laboratories! lab! observatory/observatories! research-center research-centre think-tank center! centre! institution!",
  "event-organizer": "host! sponsor! organizer! organiser!",
  organization:
    "organization organisation entity/entities! institution! group! body/bodies! outfit! establishment! panel! delegation! team!",
};

export const organizationNouns: readonly OrganizationNoun[] = Object.entries(nounTable).flatMap(
  ([kind, words]) =>
    words.split(/\s+/).map((entry) => {
      const [singular = "", plural] = entry.replace("!", "").split("/");
      return {
        singular: singular.replaceAll("-", " "),
        plural: (plural ?? `${singular}s`).replaceAll("-", " "),
        // Object.entries widens the record's keys to string.
        kind: kind as OrganizationKind,
        ambiguous: entry.includes("!"),
      };
    }),
);

const formSet: ReadonlySet<string> = new Set(legalForms);
const headKinds: ReadonlyMap<string, readonly OrganizationKind[]> = kindsBy(
  organizationHeads.map(({ word, kind }) => [word.toLowerCase(), kind]),
);
const nounsByForm: ReadonlyMap<string, OrganizationNoun> = new Map(
  [...organizationNouns]
    .reverse()
    .flatMap((noun) => [[noun.plural, noun] as const, [noun.singular, noun] as const]),
);

/** "Inc.", "GmbH", "Plc": a legal form of a company, in its printed case. */
export function isLegalForm(word: string): boolean {
  return formSet.has(word);
}

/** The kinds of organization a capitalized head word makes of a name; empty for other words. */
export function organizationHead(word: string): readonly OrganizationKind[] {
  return word.length > 30 || !isUpper(word.charAt(0))
    ? []
    : (headKinds.get(word.toLowerCase()) ?? []);
}

/** The common noun for an organization, singular or plural, any case, words joined by a blank or hyphen: "central bank". */
export function organizationNoun(noun: string): OrganizationNoun | undefined {
  return noun.length > 30 ? undefined : nounsByForm.get(noun.toLowerCase().replaceAll("-", " "));
}

function kindsBy(
  pairs: readonly (readonly [string, OrganizationKind])[],
): Map<string, OrganizationKind[]> {
  const kinds = new Map<string, OrganizationKind[]>();
  for (const [word, kind] of pairs) {
    const known = kinds.get(word);
    if (known === undefined) {
      kinds.set(word, [kind]);
    } else if (!known.includes(kind)) {
      known.push(kind);
    }
  }
  return kinds;
}
