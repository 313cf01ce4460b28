import { describe, expect, it, test } from "vitest";
import { readNames } from "../src/extract/names/read-names.ts";
import { repairParse } from "../src/extract/parse-repair/repair-parse.ts";
import { readNews } from "../src/extract/read-news.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";
import { readArticle } from "../src/read/read-article.ts";
import { overlaps, unmarked } from "./marked-sentence.ts";

/** The word that a word hangs on, and how, after the names have put the parse right. */
function arcOf(text: string, word: string): string {
  const analysis = analyzeEnglish(text, [{ start: 0, end: text.length }]);
  const [sentence] = repairParse(analysis, readNames(analysis)).sentences;
  const tokens = sentence?.tokens ?? [];
  const token = tokens.find((candidate) => candidate.text === word);
  return `${token?.relation} ${tokens[token?.head ?? -1]?.text ?? "-"}`;
}

/** The last word of each name in the list hangs, by way of its name, on the first name. */
function listOf(text: string, names: readonly string[]): readonly string[] {
  const analysis = analyzeEnglish(text, [{ start: 0, end: text.length }]);
  const found = readNames(analysis);
  const [sentence] = repairParse(analysis, found).sentences;
  return names.map((name) => {
    const mention = found.mentions.find(({ start, end }) => text.slice(start, end) === name);
    const token = sentence?.tokens[mention?.head ?? -1];
    return `${token?.relation}`;
  });
}

test.each([
  "The bridge *collapsed* on Monday, the coroner said.",
  "Two barns *burned* in the night, farmers said on Sunday.",
  "The tanker *docked* before dawn, port workers told the inquiry.",
])("what a cue at the end reports is no fact: %s", (example) => {
  const { text, marks } = unmarked(example);
  const events = readNews(readArticle(text)).events.filter(({ trigger }) =>
    marks.some((mark) => overlaps(mark, trigger)),
  );
  expect(events.map(({ factuality }) => factuality)).toEqual(["reported"]);
});

describe("what grammar knows of the parse", () => {
  it.each([
    [
      "who owns the subject of a relative clause is the main verb's subject",
      "Nokia, whose products include phones, cables and radios, said strong orders fueled profit.",
      "Nokia",
      "nsubj said",
    ],
    [
      "behind its colon a headline begins",
      "Chad: 9 farmers killed in raid on village",
      "farmers",
      "nsubj:pass killed",
    ],
    [
      "what a headline is about befalls nobody",
      "Togo: Two ministers sacked over bribes",
      "Togo",
      "dep sacked",
    ],
    [
      "who kills in a headline with an object still does",
      "Chad: army killed nine rebels",
      "army",
      "nsubj killed",
    ],
    [
      "who is accused of something is no accuser",
      "Clerk accused of theft",
      "Clerk",
      "nsubj:pass accused",
    ],
    [
      "a day between a verb and its object is no part of the object",
      "Ana Ruiz discussed on Monday trade ties with Chad.",
      "ties",
      "obj discussed",
    ],
    [
      "whoever signs on a day signs what stands behind the day",
      "Chad signed on Monday its first pact with Mali.",
      "Monday",
      "obl signed",
    ],
    [
      "behind an owner a participle describes",
      "Ana Ruiz and Luis Paz praised on Friday their towns' shared efforts.",
      "efforts",
      "obj praised",
    ],
    [
      "behind what commas set off the past tense is the main verb",
      "The Chadian mission, headed by finance chief Ana Ruiz, on Monday discussed with Malian bankers the debts.",
      "mission",
      "nsubj discussed",
    ],
    [
      "behind what commas set off from the cue's noun the verb is the noun's",
      "Police said the man, a clerk from Lima, had fled.",
      "fled",
      "ccomp said",
    ],
    [
      "and the noun suffers it where it is a passive",
      "Police said the suspect, Omar Vega, 40, was shot by guards.",
      "suspect",
      "nsubj:pass shot",
    ],
    [
      "a clause that goes on behind one comma is the speaker's",
      "Ana Ruiz said no word, left the room and wept.",
      "left",
      "conj said",
    ],
    [
      "a verb before 'after' is the main one, and what follows a clause of its own",
      "Opposition supporters clashed with police in Lima after lawmakers passed the bill.",
      "passed",
      "advcl clashed",
    ],
    [
      "a noun that a closing cue took for its subject goes back to its verb",
      "Gunmen on motorcycles killed at least 12 villagers in northern Chad on Sunday, local officials said.",
      "villagers",
      "obj killed",
    ],
    [
      "what 'when' opens has a finite verb",
      "Nine people drowned when a ferry carrying miners capsized on Lake Umbra.",
      "capsized",
      "advcl drowned",
    ],
    [
      "of few verbs is a doing the object",
      "Denmark has frozen assets belonging to the family of the ousted king.",
      "assets",
      "obj frozen",
    ],
    [
      "whom a verb befalls before 'after' is not the subject behind it",
      "The Danish ministry has summoned the Chadian envoy after two clerks were attacked in Quito.",
      "envoy",
      "obj summoned",
    ],
    [
      "a noun right before a name tells what bears it",
      "The bank fined the Danish carmaker Umbra nine million euros.",
      "carmaker",
      "compound Umbra",
    ],
    [
      "whom one talks with goes nowhere",
      "Ana Ruiz flew to Lima for talks with Omar Vega.",
      "Omar",
      "nmod talks",
    ],
    [
      "a participle between its noun and the noun's verb describes",
      "Three miners kidnapped in Chad in May have been released, the agency said on Friday.",
      "miners",
      "nsubj:pass released",
    ],
    [
      "behind a relative clause the sentence goes on",
      "Ana Ruiz, who was elected last year, has appointed her brother as finance minister.",
      "Ana",
      "nsubj appointed",
    ],
    [
      "a name behind its office and a comma is met as the office was",
      "Ana Ruiz met the Chadian envoy, Omar Vega, on Monday.",
      "Omar",
      "obj met",
    ],
    [
      "between commas before a closing cue stands who speaks",
      "Nine miners died in the pit, Omar Vega, chief executive of Umbra Corp, told reporters.",
      "Omar",
      "nsubj told",
    ],
    [
      "and what it closes is the clause before",
      "Ana Ruiz met Luis Paz in Lima, Omar Vega, a spokesman for the port, said on Monday.",
      "met",
      "ccomp said",
    ],
    [
      "behind an opening clause the cue has no report before it",
      "As troops entered the town, Ana Ruiz, the mayor, said nothing.",
      "entered",
      "advcl said",
    ],
    [
      "an infinitive is what the noun right before it is for",
      "Tomas Vega came under pressure to resign.",
      "resign",
      "acl pressure",
    ],
    [
      "what grows describes the noun behind it",
      "Fans gathered in Lima behind the mayor, who is under growing pressure to resign.",
      "growing",
      "amod pressure",
    ],
    [
      "a name is no part of what begins behind it",
      "Norway pledged Malawi nine million dollars.",
      "Malawi",
      "iobj pledged",
    ],
    [
      "what a hyphen joins to the verb is no subject",
      "Peru test-fired a rocket on Monday.",
      "Peru",
      "nsubj fired",
    ],
    [
      "people before a past form are the subject of it",
      "Parish workers distributed blankets to families.",
      "workers",
      "nsubj distributed",
    ],
    [
      "where a ship sinks is no part of the verb",
      "A trawler sank off Norway on Monday.",
      "Norway",
      "obl sank",
    ],
    [
      "who is found to be something is the verb's object",
      "Judges found Denmark liable for the spill.",
      "Denmark",
      "obj found",
    ],
    [
      "behind the comma that closes a relative clause the main clause goes on",
      "The harbor board, which has four members, fined the shipping line on Tuesday.",
      "board",
      "nsubj fined",
    ],
    [
      "so it does where the tagger took its verb for a participle",
      "The sultan, who won a war against the emir, agreed to send grain to Malawi, an aide said.",
      "sultan",
      "nsubj agreed",
    ],
    [
      "a participle between commas is no subject",
      "The gunmen, numbering about 20, stormed two villages near Lima.",
      "gunmen",
      "nsubj stormed",
    ],
    [
      "nor is one behind an article",
      "The remaining 40 sailors were freed on Monday.",
      "sailors",
      "nsubj:pass freed",
    ],
    [
      "but what is done to something may be one",
      "The shelling of two ports was condemned by Peru.",
      "shelling",
      "nsubj:pass condemned",
    ],
    [
      "what tells of the noun behind it at the sentence's beginning is no verb",
      "Masked men opened fire on a bus in Lima.",
      "men",
      "nsubj opened",
    ],
    [
      "nine others beside those killed are injured",
      "Four nurses have been killed and nine others injured in a fire in Lima, police said.",
      "others",
      "nsubj:pass injured",
    ],
    [
      "a clause with 'who' reports nothing",
      "Fans threw stones at police, who responded with tear gas.",
      "responded",
      "acl:relcl police",
    ],
    [
      "who rallies outside does not rally what is there",
      "Union members rallied outside parliament in Lima on Sunday.",
      "parliament",
      "obl rallied",
    ],
    [
      "what a storm does behind a comma is its own",
      "The quake killed 40 people, injured 300 and left 900 homeless.",
      "injured",
      "conj killed",
    ],
    [
      "but what befell those before is theirs",
      "The quake killed 40 people, injured by falling bricks.",
      "injured",
      "acl people",
    ],
    [
      "a day between subject and verb is the verb's",
      "A court in Lima on Monday jailed two clerks.",
      "Monday",
      "obl jailed",
    ],
    [
      "but a day behind what happens is that one's",
      "The killing of a judge on Sunday shocked Lima.",
      "Sunday",
      "nmod judge",
    ],
    [
      "what somebody of some age is held for is why he is held",
      "Police arrested a 16-year-old for robbing a bank.",
      "robbing",
      "advcl arrested",
    ],
    [
      "who is taken hostage is no part of it",
      "Two men took a guard hostage in Lima.",
      "guard",
      "obj took",
    ],
    [
      "what has an object behind 'after' tells what its subject does",
      "It comes after bandits abducted more than 90 pupils from a school in Peru.",
      "bandits",
      "nsubj abducted",
    ],
    [
      "but what has none befalls it",
      "It comes after two nurses abducted in Peru.",
      "abducted",
      "acl nurses",
    ],
    [
      "who is told something is not what it is about",
      "The minister told reporters that 40 boats and two ferries had been sent to the island.",
      "sent",
      "ccomp told",
    ],
    [
      "a clause with who is no part of what was said",
      "We will not sell, said Nuria Costa, who owns the vineyard.",
      "owns",
      "acl:relcl Nuria",
    ],
    [
      "it describes people, and no place",
      "The dam is sound, said an engineer in Ardal, who refused to be named.",
      "refused",
      "acl:relcl engineer",
    ],
  ])("%s", (_, text, word, arc) => {
    expect(arcOf(text, word)).toBe(arc);
  });
});

describe("what names know of the parse", () => {
  it.each([
    [
      "an office before a name is part of it",
      "On Monday, defense ministry spokeswoman Ana Ruiz resigned.",
      "spokeswoman",
      /Ana|Ruiz/,
    ],
    [
      "a clause that reports something has a main verb behind it",
      "The clerk who said the bus was late has left Lima.",
      "left",
      /root -/,
    ],
    [
      "what a participle with a preposition describes is no determiner",
      "Chile helped those hurt in the Kenyan strikes.",
      "those",
      /obj helped/,
    ],
    [
      "so is what a preposition follows",
      "Sweden condemned those behind the Kenyan strikes.",
      "those",
      /obj condemned/,
    ],
    ["before a noun it is one", "Sweden condemned those Kenyan strikes.", "those", /det strikes/],
    [
      "so is one before a comma",
      "The vote was praised by Peru's labor minister, Rosa Vidal.",
      "minister",
      /Rosa|Vidal/,
    ],
    [
      "a bare day behind a name in a phrase is the verb's",
      "A bomb exploded in the port of Bergen Friday, police said.",
      "Friday",
      "obl:unmarked exploded",
    ],
    [
      "a name before a verb is its subject",
      "Chilean President Pablo Rojas on Friday met reporters.",
      "Pablo",
      /nsubj met|Rojas/,
    ],
    [
      "who is handed something hangs on the verb",
      "The note was delivered by ambassador Timo Lahti to Chilean minister Ana Paz.",
      "Ana",
      /obl delivered|Paz/,
    ],
    [
      "a sentence has a finite verb",
      "Danish frigates shelled positions near the port.",
      "frigates",
      /nsubj shelled/,
    ],
    [
      "a participle behind its noun has no object: this is a verb, and one of two",
      "Strikers set tires on fire and blocked roads in the capital.",
      "Strikers",
      /nsubj set/,
    ],
    [
      "a verb has one subject",
      "The miners and the owner exchanged letters near the quarry.",
      "owner",
      /conj miners|nsubj exchanged$/,
    ],
    [
      "two states open a headline as one subject",
      "Peru, Chile sign fishing pact",
      "Chile",
      /conj Peru/,
    ],
    [
      "with a verb that looks like a noun too",
      "Peru, Chile hold talks on fishing",
      "Peru",
      /nsubj hold/,
    ],
    [
      "or before those who act for them",
      "Peru, Chile foreign ministers discuss fishing",
      "Peru",
      /compound ministers/,
    ],
    [
      "a town and its state are no two",
      "Lima, Peru hosted a fishing summit on Monday.",
      "Lima",
      /nsubj hosted/,
    ],
    [
      "both names behind 'between' belong to what is between them",
      "The meeting in Lima between Chilean envoy Ana Ruiz and Peru’s labor minister Rosa Vidal followed a strike in May on pay.",
      "Ana",
      /nmod meeting|flat Ruiz/,
    ],
    [
      "what stands behind a parenthesis hangs on nothing inside it",
      "Farmers marched past the mill - where the Lions played the Bears - while chanting, and left.",
      "chanting",
      /advcl marched/,
    ],
    [
      "what commas set off has none of its own",
      "The navy, aided by divers, raised the ship from the bay.",
      "navy",
      /nsubj raised/,
    ],
  ] as const)("%s", (_, text, word, arc) => expect(arcOf(text, word)).toMatch(arc));

  it("people with the countries they are from are one list", () => {
    const text = "Koski spoke with Pablo Rojas of Chile, Ana Paz of Peru, and Luis Toro of Cuba.";
    expect(listOf(text, ["Ana Paz", "Luis Toro"])).toEqual(["conj", "conj"]);
  });

  it("leaves a tree: one root, no circle", () => {
    const text =
      "Spokesman Ana Ruiz, minister Luis Toro, and envoy Jo Paz met, Prime Minister Eva Lund and coach Al Oja said.";
    const analysis = analyzeEnglish(text, [{ start: 0, end: text.length }]);
    for (const { tokens } of repairParse(analysis, readNames(analysis)).sentences) {
      expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
      for (let start = 0; start < tokens.length; start++) {
        let steps = 0;
        for (let at = start; at >= 0; at = tokens[at]?.head ?? -1)
          expect(++steps).toBeLessThanOrEqual(tokens.length);
      }
    }
  });
});

test.each([
  ["raised", "Ministers said the reports raised more doubts.", "ccomp said"],
  ["reports", "Ministers said the reports raised more doubts.", "nsubj raised"],
  ["Tokyo", "In Tokyo trading yesterday, Oslotec shares rose.", "obl rose"],
  [
    "destroyed",
    "A mine blast on a Peruvian farm destroyed two tractors, Chilean officials said.",
    "ccomp said",
  ],
  ["destroyed", "A gas blast destroyed two tractors, officials said.", "ccomp said"],
  ["urged", "U.N. envoy Sofia Rinaldi, in a letter to both sides, urged restraint.", "root -"],
  ["fears", "Mill to close by Christmas, fears union", "parataxis close"],
  ["union", "Mill to close by Christmas, fears union", "nsubj fears"],
])("a cue has its clause: %s in %s", (word, text, arc) => {
  expect(arcOf(text, word)).toBe(arc);
});

describe("what grammar alone knows of the parse", () => {
  it.each([
    [
      "who are accused and ordered out are ordered out",
      "Two Cuban diplomats accused of spying were ordered to leave Colombia within 48 hours.",
      "diplomats",
      /^nsubj:pass ordered/,
    ],
    [
      "a participle that is no past tense describes",
      "The envoys discussed the Norway and NATO written replies to Peru, a spokesman said.",
      "written",
      /^amod replies/,
    ],
    [
      "no verb of a relative clause is the sentence's own",
      "Tunisian coast guards rescued 43 migrants whose boat had sunk off Sfax on Tuesday.",
      "guards",
      /^nsubj rescued/,
    ],
    [
      "nor is one behind a comma and 'but'",
      "A strong earthquake struck off the coast of Sumatra early on Monday, but there were no reports of damage.",
      "struck",
      /^root/,
    ],
    [
      "a clause that 'after' opens has its own subject",
      "Norway recalled its envoy to Peru after the latter declared Ana Lund unwelcome.",
      "envoy",
      /^obj recalled/,
    ],
    [
      "an occasion is where something was pledged, not where aid is",
      "Norway pledged $500 million in aid to Yemen at a donor conference in Geneva.",
      "conference",
      /^obl pledged/,
    ],
    [
      "a charge that somebody denies closes no report",
      "Togo accused Benin of shelling villages along the border, a charge Benin denied.",
      "accused",
      /^root/,
    ],
    [
      "what is between two has both",
      "The ceasefire between the army and the Karen fighters collapsed when troops attacked a village.",
      "fighters",
      /^conj army/,
    ],
    [
      "an opening condition is not the main clause",
      "If Ghana does not pay its debt by June, Togo could cut off its electricity.",
      "cut",
      /^root/,
    ],
    [
      "a verb behind a relative clause has the subject before it",
      "The premier, whose party lost its majority in May, resigned on Monday.",
      "premier",
      /^nsubj resigned/,
    ],
    [
      "who is said to do something does it",
      "Witnesses said the sniper, dressed in grey, fired wildly after entering the cafe near the port.",
      "sniper",
      /^nsubj fired/,
    ],
    [
      "a name behind 'and' and before a verb is no second day",
      "Ivan Bell came from behind to take the Fairway Cup on Sunday and Otto Lang won the season's title.",
      "Otto",
      /^nsubj won/,
    ],
    [
      "what 'however' sets off leaves the subject one",
      "The minister's office, however, maintains that the report is wrong.",
      "office",
      /^nsubj maintains/,
    ],
    [
      "of two objects the first gets the second",
      "Japan gave Bolivia 12 million dollars in food aid after the worst floods in a decade.",
      "Bolivia",
      /^iobj gave/,
    ],
    [
      "who is appointed is no subject",
      "Elina Koski appointed Ana Paz finance minister.",
      "Ana",
      /^obj appointed/,
    ],
    [
      "a noun has no object",
      "A gunman shot two guards and wounded at least nine in an attack on a hotel.",
      "gunman",
      /^nsubj shot/,
    ],
    [
      "a participle that describes the subject of a noun is the verb",
      "The company named Ines Pinto finance director.",
      "company",
      /^nsubj named/,
    ],
    [
      "so is one between a subject and its hearers",
      "The premier told parliament that the army had retaken the port.",
      "premier",
      /^nsubj told/,
    ],
    [
      "a day between subject and verb is the verb's",
      "A French court on Thursday convicted a former police commander of spying.",
      "Thursday",
      /^obl convicted/,
    ],
    [
      "who stands before a day is the verb's subject",
      "The Senate Tuesday approved a bill to fund the army.",
      "Senate",
      /^nsubj approved/,
    ],
    [
      "so is who stands before one that the parser describes",
      "The Communist Party Thursday named Li Wei its chief.",
      "Party",
      /^nsubj named/,
    ],
    ["a club keeps its day", "Sheffield Wednesday beat Leeds.", "Wednesday", /^nsubj beat/],
    [
      "a day behind a verb of saying is when it was said",
      "Acme Corp. said Wednesday net income fell 12 percent.",
      "Wednesday",
      /^obl:unmarked said/,
    ],
    [
      "late or early",
      "The Dutch navy said late Wednesday it had found the wreck.",
      "Wednesday",
      /^obl:unmarked said/,
    ],
    [
      "a time that sets the scene is no subject",
      "Since January, the army has killed more than 300 guerrillas in the north.",
      "January",
      /^obl killed/,
    ],
    [
      "a day that opens a sentence is no subject",
      "Yesterday a mob burned three shops in the old city.",
      "mob",
      /^nsubj burned/,
    ],
    [
      "a year before a number counts nobody",
      "In 1988, 270 people were killed when a bomb destroyed a jumbo jet over Scotland.",
      "1988",
      /^obl killed/,
    ],
    [
      "a time before an attribution is not its own",
      "Housing starts fell to an annual rate of 1.2 million in July, the Commerce Department said.",
      "July",
      /^obl fell/,
    ],
    [
      "nor a day",
      "Two Spanish engineers kidnapped in February were released Monday, their company said.",
      "Monday",
      /^obl released/,
    ],
    [
      "a day behind a verb of saying before an article",
      "Lee said Tuesday the talks had failed.",
      "Tuesday",
      /^obl:unmarked said/,
    ],
    [
      "a day behind a verb of saying says nothing itself",
      "Her trainer said Thursday by telephone from Oslo that she was fit.",
      "Thursday",
      /^obl:unmarked said/,
    ],
    [
      "nobody is called Friday",
      "The director said here Friday that the raid was wrong.",
      "Friday",
      /^obl said/,
    ],
    [
      "a day that closes the scene is the sentence's",
      "In over-the-counter trading yesterday, Acme shares fell 9 percent.",
      "yesterday",
      /^obl fell/,
    ],
    [
      "unless the scene has a verb of its own",
      "In the talks held on Monday, the envoys spoke of aid, spokesman Tom Reed said on Friday.",
      "Monday",
      /^obl held/,
    ],
    [
      "the day behind a cue is when it was said",
      "Lund said on Friday he would leave.",
      "Friday",
      "obl said",
    ],
    [
      "who stands behind it acts",
      "The army said on Monday rebels attacked the port.",
      "rebels",
      "nsubj attacked",
    ],
    [
      "a place behind a cue is where it was said",
      "Lund said in Lima the talks were over.",
      "Lima",
      "obl said",
    ],
    [
      "what a comma sets off opens the report",
      "Lund said in Lima, the talks were over.",
      "talks",
      "nsubj over",
    ],
    [
      "a day behind another verb stays with it",
      "Lund left on Friday the town he loved.",
      "Friday",
      "obl left",
    ],
    [
      "before an owner no day describes a noun",
      "The army said that on Sunday its troops repelled an attack near the border.",
      "troops",
      /^nsubj repelled/,
    ],
    [
      "no day does what an infinitive says",
      "The airline announced plans Monday to hire 300 pilots.",
      "Monday",
      /^obl:unmarked announced/,
    ],
    [
      "a day is no part of a place",
      "Gunmen killed a judge in Medellin Monday, the third such attack this month.",
      "Monday",
      /^obl:unmarked killed/,
    ],
    [
      "what opened the day with its place opens the place",
      "The minister arrived in Tokyo Sunday for talks with Japanese officials.",
      "Tokyo",
      /^obl arrived/,
    ],
    [
      "what stands between a subject and its verb is the subject's",
      "Shelling of the town by soldiers killed nine people.",
      "soldiers",
      /^nmod Shelling/,
    ],
    [
      "nobody is a person by somebody",
      "The kidnapping of the consul by masked men on Sunday shocked Lima.",
      "men",
      /^nmod kidnapping/,
    ],
    [
      "what one gets is somebody's",
      "The arrest of the consul on Sunday drew condemnation from Paris.",
      "Paris",
      /^nmod condemnation/,
    ],
    ["nobody calls on the first of a list", "France, Italy Reject Plan", "France", /^nsubj Reject/],
    [
      "no bill says anything",
      "The mayor vetoed a bill that would have let towns ration water, saying it was unfair.",
      "saying",
      /^advcl vetoed/,
    ],
    [
      "a score is nobody's",
      "Luis Paz scored twice as Malta beat Cyprus 3-1 on Saturday.",
      "Cyprus",
      /^obj beat/,
    ],
    [
      "what force did is told before who tells it",
      "Chadian jets attacked two camps near Sarh on Friday, killing at least 30 fighters, a military spokesman said.",
      "fighters",
      /^obj killing/,
    ],
    [
      "and the teller tells all of it",
      "A ferry sank off the island of Gozo on Sunday, drowning at least nine, the coast guard reported.",
      "sank",
      /^ccomp reported/,
    ],
    [
      "a form that is a past too is joined to one",
      "Witnesses said officers beat several students and dragged others into vans.",
      "dragged",
      /^conj beat/,
    ],
    [
      "who is lent a sum gets it",
      "Japan will lend Laos $9 million to repair roads.",
      "Laos",
      /^iobj lend/,
    ],
    [
      "an office behind a name is the name's own",
      "Eva Borg, president and chief executive of Acme Rail, said fares would rise.",
      "president",
      /^appos /,
    ],
    [
      "so is one with an of",
      "Eva Borg, minister of transport for Fiji, has recommended that airlines should not buy planes.",
      "minister",
      /^appos /,
    ],
    [
      "who opens a sentence behind a day is the subject",
      "On Monday Councilwoman Rita Vossel asked the mayor to explain himself.",
      "Rita",
      /^(?:nsubj asked|compound Vossel)/,
    ],
    [
      "no match cites anything",
      "The league banned coach Bill Farr for six matches, citing his temper.",
      "citing",
      /^advcl banned/,
    ],
    [
      "a clause of its own has its own subject",
      "Teachers marched through Accra demanding higher pay, and police fired tear gas to disperse them.",
      "fired",
      /^conj marched/,
    ],
    [
      "what owns owns no clause",
      "The company that owns the bus has refused to comment.",
      "company",
      /^nsubj refused/,
    ],
    [
      "a permit refused has who wanted it beside it",
      "The developer sued the city after it refused him a permit.",
      "him",
      /^iobj refused/,
    ],
    [
      "what stands before a closing report is not the speaker's",
      "Danish jets bombed two bases in the valley, killing nine guards, the army said.",
      "killing",
      /^advcl bombed/,
    ],
    [
      "who stands behind its comma speaks",
      "Gunmen on motorcycles attacked a market on Sunday, killing at least nine people, officials said.",
      "officials",
      /^nsubj said/,
    ],
    [
      "nor is the subject of the clause it closes",
      "Nine people died when a tram carrying nurses plunged into a canal in Utrecht, police said Monday.",
      "tram",
      /^nsubj plunged/,
    ],
    [
      "what the speaker does next is not what the report's subject does",
      "The board said the price was too low and threatened to sue the bank.",
      "threatened",
      /^conj said/,
    ],
    [
      "no future goes with a past tense",
      "The mayor said the bridge will close in June and left the hall.",
      "left",
      /^conj said/,
    ],
    [
      "who may act keeps the second verb",
      "The mayor said the union broke the deal and threatened a strike.",
      "threatened",
      /^conj broke/,
    ],
    [
      "whom force befalls is an object, however counted",
      "Rebels have kidnapped up to nine French doctors from a clinic.",
      "doctors",
      /^obj kidnapped/,
    ],
    [
      "so it is before an infinitive",
      "Chad bombed the town, forcing about 300 guards to flee across the river.",
      "guards",
      /^obj forcing/,
    ],
    [
      "a sum has no subject",
      "The court fined the bank $9 million on Monday.",
      "bank",
      /^iobj fined/,
    ],
    [
      "the second of two passives needs no auxiliary",
      "At least nine people were killed and dozens injured when a roof fell in Lima.",
      "dozens",
      /^nsubj:pass injured/,
    ],
    [
      "no participle describes how many there are",
      "The fighting has killed hundreds and driven thousands from their homes.",
      "driven",
      /^conj killed/,
    ],
    [
      "nor what they are driven from those killed",
      "The fighting has killed hundreds and driven thousands from their homes.",
      "homes",
      /^obl driven/,
    ],
    [
      "a boat that rams is no envoy's occasion",
      "Ethiopia recalled its ambassador after a patrol boat rammed a fishing vessel.",
      "rammed",
      /^advcl recalled/,
    ],
    [
      "who recalls an envoy kills nobody",
      "The premier recalled the envoy after a bus left the road, killing nine.",
      "killing",
      /^(?:advcl left|acl bus)/,
    ],
    [
      "who is told of before 'which' says it",
      "Unions, which had campaigned for lower rates, said employers should raise pay.",
      "Unions",
      /^nsubj said/,
    ],
    [
      "nor is pay a deed",
      "Unions, which had campaigned for lower rates, said employers should raise pay.",
      "pay",
      /^obj raise/,
    ],
    [
      "who is told of before 'who' says it",
      "Teachers, who have had no rise for years, said they would walk out.",
      "Teachers",
      /^nsubj said/,
    ],
    [
      "so do those whose union backs somebody",
      "Miners, whose union backed Lund, said wages had fallen.",
      "union",
      /^nsubj backed/,
    ],
    [
      "those who visit are met",
      "Premier Ana Lund held talks with visiting Malian Foreign Minister Omar Diallo.",
      "visiting",
      /^amod Omar/,
    ],
    [
      "villages that are shelled say nothing",
      "Chad's troops shelled villages in the disputed region, Mali's defence ministry said.",
      "shelled",
      /^ccomp said/,
    ],
    [
      "a union that calls off its strike agrees to nothing",
      "Nigeria's union of doctors called off its strike after the government agreed to raise pay.",
      "strike",
      /^obj called/,
    ],
    [
      "who is accused tells it, and not whom it was done to",
      "A clerk accused of robbing his sister told the court he was ill.",
      "clerk",
      /^nsubj told/,
    ],
    [
      "to whom it was done is an object",
      "A man accused of murdering his neighbour told the court he was innocent.",
      "neighbour",
      /^obj murdering/,
    ],
    [
      "who died before 'and' needs no passive",
      "At least 29 people died and scores were injured when a bus fell in Peru.",
      "died",
      /^root/,
    ],
    [
      "a headline's participle is a passive",
      "Mayor jailed for taking bribes",
      "Mayor",
      /^nsubj:pass jailed/,
    ],
    [
      "so is what the tagger takes for its past tense",
      "Former minister Rada sentenced to nine months for theft",
      "Rada",
      /^nsubj:pass sentenced/,
    ],
    [
      "so it is with what they are found or named",
      "Rada named coach of Lund",
      "Rada",
      /^nsubj:pass named/,
    ],
    ["but who resigns in a headline acts", "Clerk resigned over leak", "Clerk", /^nsubj resigned/],
    [
      "what is between two is the noun's before it",
      "Nine died in a clash between miners and guards",
      "miners",
      /^nmod clash/,
    ],
    [
      "a participle describes no noun across another one",
      "Danish minister Lars Holm and a team of engineers held meetings with officials of Peru on Monday.",
      "held",
      /^root/,
    ],
    [
      "a year behind a noun is the noun's",
      "Kenya attacked Somalia after the floods of 1997.",
      "1997",
      /^nmod floods/,
    ],
    [
      "a clause with an object needs no second one",
      "Chile denied on Sunday that its navy had sunk a Peruvian trawler.",
      "that",
      /^mark sunk/,
    ],
    [
      "an intention is a verb",
      "The airline plans to impose limits on its pilots from May.",
      "airline",
      /^nsubj plans/,
    ],
    [
      "what stands before a finite verb is no phrase of its opener",
      "Luis Paz showed no emotion as the verdict was read.",
      "verdict",
      /^nsubj:pass read/,
    ],
    [
      "nor where the noun has a phrase of its own and the parser took its verb for the main one",
      "The strike came two days after two pickets from the port were killed and five were hurt in the south.",
      "pickets",
      /^nsubj:pass killed/,
    ],
    [
      "and what is opened so is no main clause",
      "The blast comes two days after two Chadian guards were killed and five were injured in the south during a raid.",
      "comes",
      /^root/,
    ],
    [
      "nor where the tagger took the past tense for a participle",
      "The moves come a day after trade ministers from the two countries met in Lima.",
      "ministers",
      /^nsubj met/,
    ],
    [
      "a phrase before a verb that has a subject stays one",
      "The envoy said the talks after the war were held in Oslo.",
      "war",
      /^nmod talks/,
    ],
    [
      "a month is no subject",
      "The truce since October of last year is shaky.",
      "October",
      /^nmod truce/,
    ],
    [
      "whom one seems to warn before 'will' is what one warns of",
      "Ruiz warned that police will never escort her to the pit.",
      "police",
      /^nsubj escort/,
    ],
    [
      "behind the comma that ends a phrase the subject begins",
      "After the talks in Lima, Chad and Mali signed a truce.",
      "Chad",
      /^nsubj signed/,
    ],
    [
      "no count of people is joined to a verb",
      "Troops seized the port, and nine of the guards were shot.",
      "nine",
      /^nsubj:pass shot/,
    ],
    [
      "one subject does for two verbs",
      "Chad opened its ports to Mali and won a seat on the council.",
      "Mali",
      /^(?!nsubj)/,
    ],
    [
      "a loss per share is no subject",
      "The firm lost nine cents, a rise on the five cents lost in May.",
      "rise",
      /^(?!nsubj)/,
    ],
    [
      "what is called off is an object",
      "Ana Ruiz called off the talks with Chile.",
      "talks",
      /^obj called/,
    ],
    ["what is off a coast is none", "The navy sank a ferry off the coast.", "coast", /^(?!obj)/],
    [
      "guards may follow a suspect",
      "Two guards following a suspect shot him dead.",
      "following",
      /^acl guards/,
    ],
    [
      "no auxiliary has a subject",
      "Chile denied on Sunday that its navy had sunk a Peruvian trawler.",
      "navy",
      /^nsubj sunk/,
    ],
    [
      "hyphens are no dashes",
      "The navy launched a two-day search in the 30-some coves of the island in May.",
      "coves",
      /^nmod search/,
    ],
    [
      "dashes that stand apart are, whatever is hyphenated between them",
      "Farmers marched past the mill - where nine mill-hands had died - while chanting.",
      "chanting",
      /^advcl marched/,
    ],
    [
      "what 'and' joins is told of the subject before",
      "Conti resigned after a row over taxes and left Oslo on Monday.",
      "left",
      /^conj resigned/,
    ],
    [
      "a phrase between a name and its verb is the name's",
      "Anna Lund with the tax office has spoken to the police.",
      "office",
      /^nmod Anna/,
    ],
    [
      "where somebody was when it happened is not what happened",
      "While Ruiz was in New York, he was robbed by two men.",
      "robbed",
      /^root/,
    ],
    [
      "evenings of a Monday are no object",
      "The two sides met on Monday evenings in Lima.",
      "evenings",
      /^obl met/,
    ],
    [
      "nobody names who is only named",
      "A guard named Ana Ruiz found the boy.",
      "Ana",
      /^xcomp named/,
    ],
    [
      "an opened quotation is what is said",
      'He said, "In the first half it felt good out there.',
      "said",
      /^root/,
    ],
    [
      "nobody pulls out a government by pulling out of it",
      "The party threatened to pull out of the caretaker government.",
      "government",
      /^obl pull/,
    ],
    ["a wall is not risen up", "The climbers rose up the wall in the rain.", "wall", /^obl rose/],
    [
      "nobody leaves half past five",
      "The guests left around 5:30 in the morning.",
      "5:30",
      /^obl left/,
    ],
    [
      "over time is when",
      "The reason is that over time the firms will leave Malta.",
      "time",
      /^obl leave/,
    ],
    ["a ban on exports", "Norway lifted a ban on arms exports to Chile.", "exports", /^nmod ban/],
    ["talks on sales", "Talks on arms sales to Chile ended.", "sales", /^nmod Talks/],
    [
      "talks between two collapse",
      "Peace talks between the government and Moro rebels collapsed on Monday.",
      "collapsed",
      /^root/,
    ],
  ] as const)("%s", (_, text, word, arc) => expect(arcOf(text, word)).toMatch(arc));
});
