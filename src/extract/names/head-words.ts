import {
  isLegalForm,
  organizationHead,
  organizationHeads,
} from "../../language/gazetteer/organization-words.ts";
import { placeHeads } from "../../language/gazetteer/place-words.ts";
import { startsUpper } from "./letter-case.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Names that are of neither a person, a body nor a place: wars, laws, prizes, cups, works, ships. */
const otherHeads: ReadonlySet<string> = set(`
accord accords act acts agenda agreement agreements amendment anthem appeal award awards ball battle bible bill bills biennale blues bowl boom
bond bonds bug calendar carnival case census century challenge championship championships charter christmas classic clause code compact
conference constitution contest convention covenant crash crisis crusade cup cyclone day days deal debate declaration depression derby
dialog dialogue directive disease doctrine domesday earthquake edition election elections epidemic era eve event expo express-train fair famine fest
festival fever final finals flu games gala genocide gospel grandprix gp hearing hearings holiday holocaust hurricane index indexes indices
initiative inquiry intifada jubilee koran language law laws lawsuit legislation list lottery magna manifesto marathon march
massacre masters medal medals memorandum method model month movement-day mundial mutiny night nobel olympiad olympics open operation
oscar oscars overture pact pandemic paper papers parade paralympics peace-process period plan playoffs poll polls prix prize prizes process
program programme programs programmes project projects proposal proposition protocol protocols psalm pulitzer purchase quran race racing-day raid rally rebellion record referendum
reform reformation regatta renaissance report resolution revolt revolution riots round ruling rule rules sabbath saga scandal section season
series show showcase siege sonata song spring-offensive standard statute storm strategy strategy-paper strike study summit sunday super-bowl survey syndrome
test theorem theory thanksgiving tour tournament trade-round treaties treaty trial trials trophy troubles tsunami typhoon uprising virus war wars
warming week weekend world-cup xmas year`);

/** Heads of firms and ensembles beyond those of which the tables have the kind. */
const bodyHeads: ReadonlySet<string> = set(`
quartet quintet trio sextet ensemble choir chorus orchestra books publications comics farms dairy dairies bakery bakeries distillery distilleries winery
wineries vineyards creamery pharmacy pharmacies toys shoes clothing footwear fashions jewelers jewellers diagnostics analytics imaging biologics batteries solar
markets towing salvage propane catering roofing plumbing printing drilling dredging haulage couriers recycling fisheries timber lumber seafood poultry
seeds tractors cycles bicycles tyres tires turbines pumps valves furniture carpets leather cosmetics paints coatings polymers alloys castings bearings
cables lighting optics photonics genomics vaccines staffing leasing payments renewables autos terminals toolworks ironworks steelworks sawmills mills outfitters bookshop bookstore nurseries preschool relief aid rights action
rescue monitor ambulance lifeboats auctioneers solicitors surveyors stockbrokers berhad banka`);

/** "Lund Quartet", "Okoro Books": whether the word heads a body's name, a head of the tables or not. */
export function isBodyHead(word: string): boolean {
  return (
    organizationHead(word).length > 0 || (word.length < 30 && bodyHeads.has(word.toLowerCase()))
  );
}

/** Whether a capitalized word at the end of a name tells what the name is of: "Lund University", "Danube Delta". */
export function isNameHead(word: string): boolean {
  const heads = startsUpper(word) ? capitalizedHeads : smallHeads;
  return isLegalForm(word) || (word.length < 30 && heads.has(word.toLowerCase()));
}

const smallHeads: ReadonlySet<string> = new Set([...bodyHeads, ...otherHeads]);

const capitalizedHeads: ReadonlySet<string> = new Set([
  ...organizationHeads.map(({ word }) => word.toLowerCase()),
  ...placeHeads,
  ...smallHeads,
]);

/** "Battle", "Act", "Prize": names with such a word are of none of the three types. */
export function isThingHead(word: string): boolean {
  return word.length < 30 && otherHeads.has(word.toLowerCase());
}

/** Heads before "of" or "for" that make a longer name: "Bank of Norway", "Battle of Adwa", "Gulf of Guinea". */
export function takesComplement(word: string): boolean {
  return isNameHead(word) || (word.length < 30 && complementHeads.has(word.toLowerCase()));
}

const complementHeads: ReadonlySet<string> = set(`
archbishopric children church city communist-party daughters doctors duchy emirate emirates feast friends gates horn isle kingdom knights mothers
mouth people physicians principality republic reporters republics sea sisters sons speaker state states students sultanate teachers tree
university voice women world`);
