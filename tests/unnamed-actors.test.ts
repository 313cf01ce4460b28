import { describe, expect, it } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { type Story, thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

const tell = (text: string): Story =>
  extractStory(readArticle(`A short report\n\n${text}`, { date: "2031-03-05" }));

/** Each event as "word: by whom, to whom, with whom". */
function partsIn(told: Story): readonly string[] {
  const words = new Map(
    told.things.map((thing) => [
      String(thing.id),
      "description" in thing ? thing.description : "name" in thing ? thing.name : thing.id,
    ]),
  );
  const list = (before: string, ids: readonly string[] = []): readonly string[] =>
    ids.length > 0 ? [before, ids.map((id) => words.get(id)).join(", ")] : [];
  return thingsOf(told, "Event").map(({ name, initiator, recipient, participant }) =>
    [
      `${name}:`,
      ...list("by", initiator),
      ...list("to", recipient),
      ...list("with", participant),
    ].join(" "),
  );
}

const describedIn = (text: string): readonly string[] =>
  thingsOf(tell(text), "UnnamedActor").map(({ description }) => description);

describe("those without a name", () => {
  it.each([
    ["a body and two men", "Police arrested two men.", ["arrested: by Police to two men"]],
    [
      "what is counted",
      "Dozens of masked gunmen attacked a mosque in Tolva.",
      ["attacked: by Dozens of masked gunmen"],
    ],
    ["bodies of which there is one", "The court jailed a clerk.", ["jailed: by court to clerk"]],
    [
      "those suspected and held",
      "Police arrested two suspected smugglers.",
      ["arrested: by Police to two suspected smugglers"],
    ],
    [
      "some of those known, however the parser takes the count",
      "Troops seized the port, and nine of the guards were shot.",
      ["seized: by Troops", "shot: to nine of the guards"],
    ],
    [
      "several of them",
      "Several of the nurses were beaten by miners.",
      ["beaten: by miners to Several of the nurses"],
    ],
    [
      "some of somebody's own",
      "Police arrested 40 of its nurses.",
      ["arrested: by Police to 40 of its nurses"],
    ],
    ["one of many", "A gunman wounded a teacher.", ["wounded: by gunman to teacher"]],
    [
      "with one of them told apart",
      "Gunmen killed three people, including a clerk.",
      ["killed: by Gunmen to three people"],
    ],
    [
      "a bare number",
      "The storm killed 19 and injured over 200.",
      ["killed: to 19", "injured: to over 200"],
    ],
    [
      "a number to whom it is done",
      "At least nine were wounded in Tolva.",
      ["wounded: to At least nine"],
    ],
    [
      "of an age",
      "Police charged a 19-year-old man with theft.",
      ["charged: by Police to 19-year-old man"],
    ],
    [
      "some who are told of again by a pronoun",
      "Police fired into the air as they fled Tolva.",
      ["fired: by Police", "fled: by Police"],
    ],
    ["a word for things too", "Rebels killed two guards.", ["killed: by Rebels to two guards"]],
    [
      "a band told of for the first time",
      "The militia kidnapped nine farmers.",
      ["kidnapped: by militia to nine farmers"],
    ],
    [
      "one man told of for the first time",
      "The attacker stabbed two guards in Tolva.",
      ["stabbed: by attacker to two guards"],
    ],
    [
      "but not one who may be somebody named before",
      "Timo Lahti fled. The attacker stabbed two guards in Tolva.",
      ["fled: by Timo Lahti", "stabbed: to two guards"],
    ],
    ["as many more", "Two other nurses were arrested in Tolva.", ["arrested: to Two other nurses"]],
    ["a number left in some state", "The storm left two dead in Tolva.", ["left: to two"]],
    [
      "by their age alone",
      "Police arrested a 16-year-old. The 16-year-old was jailed on Monday.",
      ["arrested: by Police to 16-year-old", "jailed: to 16-year-old"],
    ],
    ["several of an age", "Two 17-year-olds were arrested.", ["arrested: to Two 17-year-olds"]],
    ["beside a name", "Ines Falk met nurses in Tolva.", ["met: by Ines Falk with nurses"]],
  ])("act: %s", (_, text, parts) => expect(partsIn(tell(text))).toEqual(parts));

  it.each([
    [
      "a second time by what they are",
      "Two gunmen attacked a bus. The gunmen wounded a nurse.",
      ["Two gunmen", "nurse"],
    ],
    [
      "a second time by the same words",
      "Rebels seized a town. Rebels freed prisoners.",
      ["prisoners", "Rebels"],
    ],
    [
      "a second time by what they did",
      "Two gunmen attacked a bus. Police shot one of the attackers. The assailants wounded a nurse.",
      ["nurse", "one of the attackers", "Police", "Two gunmen"],
    ],
    [
      "a second time by what they are suspected of",
      "Police arrested a man in Tolva. The suspect wounded a nurse in May.",
      ["man", "nurse", "Police"],
    ],
    [
      "a second time by the noun alone",
      "Student protesters marched in Tolva. Demonstrators attacked a clerk.",
      ["clerk", "Student protesters"],
    ],
    [
      "beside others who may be meant",
      "Hundreds of people blocked a road. Police fought young demonstrators. Protesters attacked a clerk.",
      ["clerk", "Hundreds of people", "Police", "young demonstrators"],
    ],
    [
      "by another noun that says itself who they are",
      "Two gunmen attacked a bus. The attackers who came by boat shot a clerk.",
      ["attackers", "clerk", "Two gunmen"],
    ],
    [
      "by another's belongings",
      "A bus driver was killed. The drivers of the trucks were wounded.",
      ["bus driver", "drivers"],
    ],
    [
      "elsewhere",
      "Student protesters marched in Tolva. Protesters in Ravik attacked a clerk.",
      ["clerk", "Protesters", "Student protesters"],
    ],
    [
      "a second time as a crowd",
      "Thousands of protesters marched in Tolva. Police dispersed the crowd.",
      ["Police", "Thousands of protesters"],
    ],
    [
      "as one of two whom a word may mean",
      "Rebels attacked a bus. Two bandits wounded a nurse. The attackers killed a clerk.",
      ["attackers", "clerk", "nurse", "Rebels", "Two bandits"],
    ],
    [
      "one and several",
      "A man robbed a bank. Police arrested the suspects on Monday.",
      ["bank", "man", "Police", "suspects"],
    ],
    [
      "one man and another",
      "A man attacked a nurse. A man attacked a teacher.",
      ["man", "nurse", "man", "teacher"],
    ],
  ])("are told of %s", (_, text, described) =>
    expect([...describedIn(text)].sort()).toEqual([...described].sort()),
  );

  it.each([
    ["does", "The army said it had shelled the port.", ["army"]],
    ["but no weather", "The clerk said it had attacked Tolva.", []],
  ])("is what a body says it %s", (_, text, doers) => {
    const told = tell(text);
    const nameOf = new Map(thingsOf(told, "UnnamedActor").map((one) => [one.id, one.description]));
    const [shelled] = thingsOf(told, "Situation");
    expect((shelled?.initiator ?? []).map((id) => nameOf.get(id as never))).toEqual(doers);
  });

  it.each([
    ["the state whose citizen one is", "The Norwegian said she was tired.", 0],
    ["but a people may speak for its state", "The Japanese said the talks went well.", 1],
  ])("are not %s", (_, text, speakers) => {
    const [quotation] = thingsOf(tell(text), "Quotation");
    expect(quotation?.creator?.length ?? 0).toBe(speakers);
  });

  it("are not one of them where they are many", () => {
    const told = tell("Nurses said pay was poor. The nurse said Tolva was cold.");
    const [nurses, nurse] = thingsOf(told, "Quotation").map(({ creator }) => creator?.[0]);
    expect(nurses).toBeDefined();
    expect(nurse).not.toBe(nurses);
  });

  it.each([
    ["a body of which there is one", "The coast guard said two boats sank.", "coast guard"],
    [
      "a body by whose it is",
      "Falk Energy's safety agency said work had stopped.",
      "Falk Energy's safety agency",
    ],
    [
      "one person by whose office it is",
      "Kenya's police chief said two men died.",
      "Kenya's police chief",
    ],
    ["media", "State media reported that two boats sank.", "State media"],
    ["the state whose organ speaks", "Japan's coast guard said two boats sank.", "Japan"],
    [
      "somebody told of for the first time",
      "The broadcaster said it would cut posts.",
      "broadcaster",
    ],
  ])("say something: %s", (_, text, name) => {
    const told = tell(text);
    const [speaker] = thingsOf(told, "Quotation").flatMap(({ creator }) => creator ?? []);
    const thing = told.things.find(({ id }) => id === speaker);
    expect(thing).toMatchObject(thing?.kind === "UnnamedActor" ? { description: name } : { name });
  });

  it.each([
    ["it", "The hospital said two men had died. Nine were hurt, it said.", 2],
    ["they", "Residents said two men had died. Nine were hurt, they said.", 2],
    ["she", 'A neighbor said two men had died. "Nine were hurt," she said.', 2],
    ["but he is no woman", 'A woman said two men had died. "Nine were hurt," he said.', 1],
    ["but it is no captain", "The captain said two men had died. Nine were hurt, it said.", 1],
    ["nor they one hospital", "The hospital said two men had died. Nine were hurt, they said.", 1],
  ])("say more by a pronoun: %s", (_, text, count) => {
    const told = tell(text);
    const speakers = thingsOf(told, "Quotation").flatMap(({ creator }) => creator ?? []);
    expect(speakers).toHaveLength(count);
    expect(new Set(speakers).size).toBe(1);
  });

  it.each([
    [
      "whom the text may name elsewhere",
      "Ines Falk and Timo Lahti spoke for hours. The leaders met in Tolva. The man met nobody.",
    ],
    ["who are not there", "No soldiers attacked Tolva on Monday."],
    ["whose they are is told by a pronoun", "His colleagues met in Tolva."],
    ["who are only suspected", "Suspected rebels attacked Tolva on Monday."],
    ["whose members are named", "Ines Falk met allies, including Timo Lahti, in Tolva."],
    [
      "what is counted and no people",
      "Ines Falk was fined 900 on Monday. The storm killed one of them.",
    ],
    ["whom a pronoun may mean besides", "Ines Falk and Timo Lahti said they met on Monday."],
    ["things", "A storm hit Tolva on Monday. The bus hit a wall."],
  ])("are not %s", (_, text) => expect(describedIn(text)).toEqual([]));

  it("speak, and hold positions", () => {
    const told = tell(
      "“The water is bad,” said a nurse. Residents accused Ines Falk of a cover-up.",
    );
    const [nurse, residents] = thingsOf(told, "UnnamedActor")
      .map(({ id }) => id)
      .sort()
      .reverse();
    expect(thingsOf(told, "Quotation").map(({ creator }) => creator)).toContainEqual([residents]);
    expect(thingsOf(told, "Claim").map(({ author }) => author)).toContainEqual([nurse]);
  });

  it("make no event by having spoken", () => {
    expect(partsIn(tell("Officials said the bridge was safe."))).toEqual([]);
  });

  it("are cited wherever they are told of, and have no name", () => {
    const [police] = thingsOf(
      tell("Police arrested two men. Police freed a third man."),
      "UnnamedActor",
    );
    expect(police).not.toHaveProperty("name");
    expect(police?.evidence).toHaveLength(2);
  });
});

it.each([
  [
    "one is not two",
    "Ivo Paz's company fined a clerk. The companies sacked two miners.",
    ["Ivo Paz's company", "clerk", "companies", "two miners"],
  ],
  [
    "the steel firms are no coal firms",
    "Several coal firms sacked two miners. The steel firms fined a clerk.",
    ["Several coal firms", "two miners", "steel firms", "clerk"],
  ],
  [
    "the firms may be the coal firms",
    "Several coal firms sacked two miners. The firms fined a clerk.",
    ["Several coal firms", "two miners", "clerk"],
  ],
])("whom 'the' points back to: %s", (_, text, described) => {
  expect(describedIn(text).toSorted()).toEqual(described.toSorted());
});
