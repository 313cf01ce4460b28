import { expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { told } from "./told.ts";

test.each([
  [
    "an offensive of one's own is launched, not made",
    "Peru launched its offensive against Chile in May.",
    "Actual Assault offensive: Peru > Chile",
  ],
  [
    "a president-elect has been elected, and does what he does",
    "President-elect Luis Paz thanked Peru for its help.",
    "Actual Support thanked: Luis Paz > Peru",
  ],
  [
    "a denial of claims is made",
    "Luis Paz told Nokia he was well and denied claims that Peru was ill.",
    "Actual Speak denied: Luis Paz > -",
  ],
  [
    "what somebody says beside a denial is not denied along",
    'Ana Lund said Peru was "not planning to attack anyone" but that it would respond to Chile.',
    "Hypothetical Speak respond: Peru > Chile",
  ],
  [
    "what an inquest was told is only reported",
    "Nurses failed to notice that Ana Lund was dying because a monitor was off, an inquest was told.",
    "Alleged Harm dying: - > Ana Lund",
  ],
  [
    "those who report gunfire neither shoot nor make it a fact",
    "Witnesses reported heavy gunfire in Peru.",
    "Alleged Assault heavy gunfire: - > Peru",
  ],
  [
    "who asks by name has asked, whatever is said next",
    'Asked by Ana Lund, representing the family, whether he would have lived, Luis Paz said: "Yes."',
    "Actual Speak Asked: Ana Lund > -",
  ],
  [
    "who is asked does not ask",
    "Ana Lund, asked about the fire in Lima, told Luis Paz that it was late.",
    "Actual Speak asked: - > Ana Lund",
  ],
  [
    "who prosecutes by office prosecutes nobody named behind",
    "Asked by prosecuting counsel Ana Lund why he left, Luis Paz told Omar Bello that he was ill.",
    "Actual Speak Asked: - > Luis Paz",
  ],
  [
    "who stands behind the verb of what was said says it",
    'Luis Paz, 48, was "tired but in good health," said Nokia, the group for which he works.',
    "Actual Speak said: Nokia > -",
  ],
  [
    "no pronoun means who wrote the report",
    "Council head resigns\nBy Dana Pruitt\n\nThe head of the council resigned on Monday after Peru accused her of theft.",
    "Actual Accuse accused: Peru > -",
  ],
  [
    "what is counted up has happened, however high the count may rise",
    "The toll from Peru's earthquake is expected to pass 90.",
    "Actual Harm earthquake: - > Peru",
  ],
  [
    "who appears in court charged is accused",
    "Luis Paz appeared in court in Lima charged with murder.",
    "Actual Accuse charged: - > Luis Paz",
  ],
  [
    "whose body is found is dead",
    "Police found the body of Ana Lund in a car.",
    "Actual Harm found: - > Ana Lund",
  ],
  [
    "who takes its troops out of a place retreats",
    "Peru pulled its soldiers out of Chile on Monday.",
    "Actual Retreat pulled: Peru > Chile",
  ],
  [
    "targets are struck where they are",
    "Peruvian warplanes hit targets in Chile on Monday.",
    "Actual Assault hit: Peru > Chile",
  ],
  [
    "what an accident does is no attack",
    "A helicopter crashed in Lima on Monday, killing Luis Paz and injuring Ana Ruiz.",
    "Actual Harm killing: - > Luis Paz",
  ],
  [
    "what a helicopter does in a raid is one",
    "Peruvian helicopters bombed a town in Chile on Monday, killing Luis Paz.",
    "Actual Assault killing: Peru > Luis Paz",
  ],
  [
    "who holds talks does not hold that something is so",
    "Ana Ruiz held talks in Oslo with her counterpart Tomas Vega who pledged that Peru would help.",
    "Actual Consult talks: Ana Ruiz > -",
  ],
  [
    "who appears before a judge accused is, and no judge",
    "Luis Paz appeared before a judge in Lima accused of fraud.",
    "Actual Accuse accused: - > Luis Paz",
  ],
  [
    "what officials said of somebody named beside is only reported, whatever the clause hangs on",
    "Officials said the driver, Jon Moe, 52, was arrested by police.",
    "Alleged Coerce arrested: - > Jon Moe",
  ],
  [
    "what police said of somebody named beside is only reported",
    "Police said the suspect, Luis Paz, 40, was shot by guards.",
    "Alleged Assault shot: - > Luis Paz",
  ],
  [
    "the chief of army staff has a name of his own",
    "Chad's Chief of Army Staff Tomas Vega met Ana Ruiz on Monday.",
    "Actual Consult met: Tomas Vega > -",
  ],
  [
    "who died in a shooting did not shoot",
    "Rain fell on Lima. Luis Paz, who died in a shooting near Quito, was a clerk.",
    "Actual Assault shooting: - > Luis Paz",
  ],
  [
    "whoever test-fires a missile attacks nobody",
    "Fans marched in Lima. South Africa test-fired two ballistic missiles off its coast on Monday.",
    "Actual Mobilize fired: South Africa > -",
  ],
  [
    "a warrant accuses",
    "Fans marched in Lima. A court in Quito issued an arrest warrant for Luis Paz.",
    "Actual Accuse issued: - > Luis Paz",
  ],
  [
    "whose targets are struck",
    "Fans marched in Lima. Chad struck targets in southern Mali overnight.",
    "Actual Assault struck: Chad > Mali",
  ],
  [
    "generals act for their state",
    "Canada imposed sanctions on two Chadian generals.",
    "Actual Sanction sanctions: Canada > Chad",
  ],
  [
    "those hit by what a group did are helped, not the group",
    "Denmark pledged nine million euros to help those affected by Shining Path violence.",
    "Planned Aid help: Denmark > -",
  ],
  [
    "who helps those hurt in strikes is not who struck",
    "Norway helped those hurt in the Israeli strikes.",
    "Actual Assault Israeli strikes: Israel > -",
  ],
  [
    "one of two was dismissed, as the verb shows: the one named last",
    "The dispute was between Luis Paz and Tomas Vega, his old aide, who was dismissed in May.",
    "Actual Appoint dismissed: - > Tomas Vega",
  ],
  [
    "what things should do is expected of them, not demanded",
    "Luis Paz said on Monday that Peruvian grants should prevent a shortfall.",
    "Actual Speak said: Luis Paz > -",
  ],
  [
    "who demands is told by what is demanded, where the verb lost its subject",
    "Speaking on behalf of strikers, Tomas Vega, the senior chief of the Koro clan Port Elva, demanded Paz leave the city within three days.",
    "Actual Request demanded: Tomas Vega > -",
  ],
  [
    "an apposed name in front of the cue is the speaker's",
    "Nine miners died in the pit, a company official, Col. Tomas Vega, told reporters in Lima.",
    "Tomas Vega: Nine miners died in the pit",
  ],
  [
    "the object of a verb is not its subject",
    "Luis Paz led the port until May, when President Ana Ruiz sacked him. He was arrested in Lima.",
    "Actual Coerce arrested: - > Luis Paz",
  ],
  [
    "a main clause behind a participle is not what the participle tells",
    "Noting that the two banks share a history, Liu Fang called for closer ties.",
    "Liu Fang: the two banks share a history",
  ],
  [
    "a subject with a relative clause speaks",
    "Gabon, which has about 900 troops in the region, said it would wait.",
    "Gabon: it would wait",
  ],
  [
    "a person behind a long office is whom it befalls",
    "A court in Quito sentenced former transport minister Luis Paz to nine years in prison.",
    "Actual Accuse sentenced: - > Luis Paz",
  ],
  [
    "who says something at the sentence's end is told as saying it",
    "Mali fired two missiles into the desert on Friday, Chad's military said.",
    "Actual Speak said: Chad > -",
  ],
  [
    "a person's arrest is what the person suffers",
    "Fans marched through Lima. Tomas Vega's arrest came two days before.",
    "Actual Coerce arrest: - > Tomas Vega",
  ],
  [
    "a state's arrest of somebody is what the state does",
    "Chile's detention of Tomas Vega angered fans in Lima.",
    "Actual Coerce detention: Chile > Tomas Vega",
  ],
  [
    "who is let out is freed, not published",
    "Fans marched in Lima. Tomas Vega's release from prison had been delayed.",
    "Planned Retreat release: - > Tomas Vega",
  ],
  [
    "an election of somebody appoints",
    "The election of Tomas Vega as mayor surprised Lima.",
    "Actual Appoint election: - > Tomas Vega",
  ],
  [
    "a defeated side suffers its defeat",
    "Tomas Vega's defeat by Ana Ruiz was narrow.",
    "Actual Occur defeat: Ana Ruiz > Tomas Vega",
  ],
  [
    "a disease at the start of a sentence is nobody",
    "Cholera has killed 90 people in Lima since June.",
    "Actual Harm killed: - > -",
  ],
  [
    "tribute is paid to somebody",
    "Ana Ruiz paid tribute to Tomas Vega in Lima.",
    "Actual Support tribute: Ana Ruiz > Tomas Vega",
  ],
  [
    "a union's suspension of a member state is a sanction",
    "The African Union suspended Mali on Friday.",
    "Actual Sanction suspended: African Union > Mali",
  ],
  [
    "a disaster strikes in a place, not upon it",
    "Two people died. An explosion in Peru on Monday injured Tomas Vega.",
    "Actual Harm explosion: - > -",
  ],
  [
    "what was expected tells how great it was",
    "Shares fell in Lima. Nokia posted a greater-than-expected loss.",
    "Actual Occur greater-than-expected loss: Nokia > -",
  ],
  [
    "who gives in to a defeat concedes it",
    "Tomas Vega accepted his defeat in Lima.",
    "Actual Concede accepted: Tomas Vega > -",
  ],
  [
    "its, at the start, is whose the sentence before was about",
    "Peru expelled two envoys. Its foreign ministry accused Chile of spying.",
    "Actual Accuse accused: Peru > Chile",
  ],
  [
    "what befell them while they were about something else",
    "Tomas Vega was stopped in Lima as he was getting onto a ferry and taken into custody.",
    "Actual Coerce taken: - > Tomas Vega",
  ],
  [
    "an owner's gerund is a noun, and the owner suffers what it tells",
    "Tomas Vega's killing in March shocked Lima.",
    "Actual Assault killing: - > Tomas Vega",
  ],
  [
    "a state's own navy acts for it",
    "Chile denied on Sunday that its navy had sunk a Peruvian trawler.",
    "Negated Assault sunk: Chile > Peru",
  ],
  [
    "who gets the second object is the recipient",
    "Japan gave Bolivia 12 million dollars in food aid after the worst floods in a decade.",
    "Actual Aid gave: Japan > Bolivia",
  ],
  [
    "a bare time behind a name says when",
    "Peru's president visited Chile last month.",
    "Actual Consult visited: Peru > Chile",
  ],
  [
    "an earthquake strikes",
    "A strong earthquake struck northern Peru early Sunday.",
    "Actual Harm struck: - > Peru",
  ],
  [
    "who calls somebody to say so says so",
    "Prime Minister Eva Borg called President Luis Paz to express condolences.",
    "Hypothetical Support condolences: Eva Borg > -",
  ],
  [
    "a verdict before the object leaves it one",
    "Foreign Minister Eva Borg here Sunday dismissed as baseless claims that Mali is arming rebels.",
    "Negated Mobilize arming: Mali > -",
  ],
  [
    "what a headline's last words report is no fact",
    "Kuwait masses troops on Iraqi border, diplomats say",
    "Alleged Mobilize masses: Kuwait > Iraq",
  ],
  [
    "a firm without its legal form is the firm",
    "Bergmann warns on profit\n\nThe share price fell after parts maker Bergmann AG warned on Monday that profit would fall. Bergmann closed its plant in Lima.",
    "Actual Occur closed: Bergmann AG > -",
  ],
  [
    "a headline's infinitive is planned",
    "Harbor Steel to acquire Delta Dairy",
    "Planned Transfer acquire: Harbor Steel > Delta Dairy",
  ],
  [
    "an envoy is summoned",
    "Foreign Minister Eva Borg summoned the Malian ambassador, Omar Keita, on Monday.",
    "Actual Accuse summoned: Eva Borg > Omar Keita",
  ],
  [
    "an apposed envoy's deeds are hers, not her state's",
    "Eva Borg, the Danish diplomat who brokered the truce, retired in May.",
    "Actual Consult brokered: Eva Borg > -",
  ],
  [
    "who confirms what happened speaks",
    "Ana Ruiz confirmed the incident on Monday.",
    "Actual Speak confirmed: Ana Ruiz > -",
  ],
  [
    "who claims with a clause says so",
    "Eva Borg claimed that the bridge was safe.",
    "Actual Speak claimed: Eva Borg > -",
  ],
  [
    "who is taken into custody is arrested",
    "The sheriff of Tolva took Luis Paz into custody on Monday.",
    "Actual Coerce took: - > Luis Paz",
  ],
  [
    "who calls somebody a liar disapproves of him",
    'Ana Ruiz called Luis Paz a "liar" in a speech on Friday.',
    "Actual Accuse called: Ana Ruiz > Luis Paz",
  ],
  [
    "an ambassador called home is recalled",
    "Chile called back its ambassador to Peru on Monday.",
    "Actual Sanction called back: Chile > Peru",
  ],
  [
    "who is named to a board is appointed",
    "Delta Dairy named Ana Ruiz to its board.",
    "Actual Appoint named: Delta Dairy > Ana Ruiz",
  ],
  [
    "who answers a report is not told of in it",
    "Chad said on Monday that Peruvian jets had hit a port, but Peru denied it.",
    "Actual Speak denied: Peru > -",
  ],
  [
    "of those whom somebody denies helping nothing is denied",
    "Chad denied arming the rebels, who attacked Peru on Monday.",
    "Actual Assault attacked: - > Peru",
  ],
  [
    "what describes a deed only alleged is no surer",
    "Chad accused Peru of carrying out raids that killed nine miners.",
    "Alleged Assault killed: - > -",
  ],
  [
    "fighting that goes on beside a denial goes on",
    "Neither Peru nor Chile has claimed victory, and fighting continued on Thursday near Lima.",
    "Actual Occur continued: - > -",
  ],
  [
    "what somebody says of a thing is not what is told of it",
    "Luis Paz is being investigated by Peru over bribes, which Nokia has said it disclosed itself.",
    "Actual Accuse investigated: Peru > Luis Paz",
  ],
  [
    "a forecast that measures reports nothing",
    "Nokia reported a profit of 2.1 billion crowns, below the 2.9 billion forecast by analysts in a poll.",
    "Actual Speak reported: Nokia > -",
  ],
])("%s", (_, text, fact) => {
  expect(told(text)).toContain(fact);
});

test.each([
  [
    "hearers act for themselves",
    '"We won," Ana Ruiz told cheering supporters in Lima.',
    /cheering: Ana Ruiz/,
  ],
  [
    "nobody dies of announcing a death",
    "Ana Ruiz died on Friday. Her death was announced by her son, Luis Paz.",
    /Harm .*Luis Paz/,
  ],
  [
    "to call a strike names is to call none",
    "Lufthansa called the strike irresponsible on Monday.",
    / Protest /,
  ],
  [
    "a space probe accuses nobody",
    "The Japanese probe Hoshi was launched in May 2014.",
    / Accuse /,
  ],
  [
    "who denies reports reports nothing",
    "Commander Luis Paz denied reports that guards had beaten Eva Borg.",
    / Speak reports/,
  ],
  [
    "what a group announces is its telling",
    "A group of army officers announced on state radio on Sunday that they had overthrown President Luis Paz.",
    /(?:Actual|Past) Coerce/,
  ],
  [
    "to call somebody something is no telephone call",
    "Ana Ruiz called Luis Paz a friend of the poor on Friday.",
    / Consult /,
  ],
  [
    "a group called so is not called by anybody",
    "A group called the Red Guard attacked Lima on Monday.",
    / Consult /,
  ],
  [
    "talks that are called off are none",
    "Ana Ruiz called off the talks with Luis Paz.",
    /Actual Consult/,
  ],
  [
    "who denies a deed denies its means",
    "Ana Ruiz denied helping the rebels by selling them arms.",
    /Actual Transfer/,
  ],
  [
    "after a raid nobody follows it",
    "Police arrested nine men following a raid on a mosque.",
    / Move /,
  ],
  ["a noun's own infinitive is nobody's plan yet", "Bid to acquire Delta Dairy", /Planned/],
  ["demand asks nothing", "Demand from China fell, Ana Ruiz said.", / Request /],
  [
    "whose allies they are does not tell who they are",
    "Chad and Mali signed a pact. Niger consulted its allies on Monday.",
    /Niger > Chad/,
  ],
  [
    "who is about to speak is not in apposition",
    "Asked about senator Luis Paz, the minister said the dam was safe.",
    /^Luis Paz: the dam/,
  ],
  [
    "a calm face says nothing",
    "Luis Paz showed no emotion as the verdict was read.",
    /^Luis Paz: /,
  ],
  [
    "a relative clause is no cue",
    "Ana Ruiz visited Lima, where she held talks with Luis Paz.",
    /^Ana Ruiz: /,
  ],
  [
    "what the noun tells is not told a second time",
    "Fighting erupted between Peru and Chile on Monday.",
    / Occur /,
  ],
  [
    "who is accused in court accuses nobody",
    "Luis Paz appeared in court in Lima accused of theft.",
    / Accuse .*: Luis Paz/,
  ],
  [
    "who is pulled from rubble is no army that leaves",
    "Peruvian rescuers pulled nine soldiers from the rubble in Lima.",
    / Retreat /,
  ],
  ["a desk's label says nothing", "Live: Strikers block the port of Lima", /^.*: Strikers block/],
  [
    "what is given in return does not come back",
    "Luis Paz took bribes in return for port contracts in Callao.",
    / Move /,
  ],
  [
    "money sanctioned punishes nobody",
    "The cabinet sanctioned Rs 900 crore for Goa.",
    / Sanction /,
  ],
  [
    "what is aimed at something is not shot at it",
    "Measures aimed at Eva Borg failed. Ana Ruiz scored, firing into the bottom corner.",
    / Assault /,
  ],
  [
    "who rules a country decides nothing by it",
    "Luis Paz, who has ruled the country for nine years, left Lima.",
    / Decide /,
  ],
  [
    "a pitcher who strikes nine out hurts nobody",
    "Reds pitcher Joe Hale struck out nine in eight innings.",
    / Assault /,
  ],
  [
    "who is left dead is not left behind",
    "Luis Paz opened fire in Lima, leaving nine dead.",
    / Move /,
  ],
  [
    "to be named without a post is no appointment",
    "Ana Ruiz was named in the report. An aide who asked not to be named left Lima.",
    / Appoint /,
  ],
  [
    "of what is banned none is told as done",
    "Norway lifted a ban on grain exports to Chile. Malta announced curbs on loans to Peru.",
    /^Actual (?:Transfer|Aid) /,
  ],
  [
    "a name that begins with a small word's letters says nothing",
    "Police arrested a man identified as Per Holm.",
    /^Per Holm: /,
  ],
  [
    "votes that are counted are no second vote",
    "Luis Paz survived a confidence vote by two votes.",
    / Decide votes/,
  ],
  ["a fire with an article burns", "Two boys died in a Greek fire.", / Assault /],
  [
    "an election that somebody is kept from is not undone",
    "The court barred Luis Paz from running in October's election.",
    /^Negated Decide election/,
  ],
  [
    "what is dismissed as a sham loses no post",
    "Peru held elections that critics have dismissed as a sham.",
    / Appoint /,
  ],
  ["a patrol that is shot at is no maneuver", "Gunmen shot at a patrol in Peru.", / Mobilize /],
  [
    "who contests a ruling has not ruled",
    "Peru contested a court ruling that freed Luis Paz.",
    / Decide ruling: Peru/,
  ],
  [
    "those displaced by fighting did not fight",
    "Norway shelters Chadians displaced by fighting.",
    / Assault /,
  ],
  ["who is to blame blames nobody", "Luis Paz said that Chile and Peru were to blame.", / Accuse /],
  [
    "months of clashes are behind those who will make peace",
    "Kenya and Chad will sign a pact after months of clashes in Mali.",
    /^(?:Planned|Hypothetical) Assault /,
  ],
  [
    "who says it between two commas is not killed in it",
    "A storm sank boats in Peru, killing nine, Ana Ruiz and Luis Paz said, as rain fell.",
    / (?:Harm|Assault) .*(?:Ruiz|Paz)/,
  ],
  [
    "behind the comma that closes a clause 'and' goes on with the verb before it",
    "The storm struck at dawn, when Ana Ruiz was asleep, and hit two buses in Peru.",
    /hit: Ana Ruiz/,
  ],
  ["a strike of nobody's hits nobody", "The strike has led to shortages in Peru.", / Assault /],
  ["strikes of a state's are no protest", "Israeli strikes continued in Gaza.", / Protest /],
  [
    "a shop does not shoot in a shooting there",
    "Two men were killed in a Walmart shooting in Peru.",
    /: Walmart/,
  ],
  [
    "what soldiers are said to have done no witness did",
    "Ana Ruiz said soldiers had burned houses and threatened villagers in Peru.",
    / Threaten .*: Ana Ruiz/,
  ],
])("%s (not told)", (_, text, wrong) => {
  expect(told(text).filter((fact) => wrong.test(fact))).toEqual([]);
});

test.each([
  "Kenyan President William Otieno and Ugandan Foreign Minister Grace Akello met in Nairobi on Monday.",
  "Kenya's President William Otieno and Uganda's foreign minister, Grace Akello, signed an agreement to end a dispute over fishing rights, officials said.",
])("both who meet or sign take part: %s", (text) => {
  const story = extractStory(readArticle(text));
  const people = thingsOf(story, "Person").map(({ id }) => id);
  expect(people).toHaveLength(2);
  const [first] = [...thingsOf(story, "Event"), ...thingsOf(story, "Situation")];
  expect([...(first?.participant ?? [])].sort()).toEqual([...people].sort());
});
