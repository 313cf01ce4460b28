import { describe, expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

/** "Ruiz+Bello: the plant was safe": every quotation or claim of a story with those whose it is. */
function said(text: string, kind: "Quotation" | "Claim" = "Quotation"): readonly string[] {
  const story = extractStory(readArticle(`A short report on the day\n\n${text}`));
  const words = new Map(
    story.things.map((thing) => [
      String(thing.id),
      "description" in thing ? thing.description : "name" in thing ? thing.name : thing.id,
    ]),
  );
  const names = (ids: readonly string[] = []) =>
    ids
      .map((id) => words.get(id))
      .sort()
      .join("+") || "-";
  return kind === "Claim"
    ? thingsOf(story, kind).map((one) => `${names(one.author)}: ${one.text}`)
    : thingsOf(story, kind).map((one) => `${names(one.creator)}: ${one.text}`);
}

describe("all who stand in the speaker's phrase say it", () => {
  test.each([
    ["Ana Ruiz and Omar Bello said it was safe.", "Ana Ruiz+Omar Bello: it was safe"],
    ['"It is safe," said Ana Ruiz and Omar Bello.', "Ana Ruiz+Omar Bello: It is safe"],
    ["Norway, Chad and Peru said talks would resume.", "Chad+Norway+Peru: talks would resume"],
    ["Ana Ruiz, a nurse, and Omar Bello said it was late.", "Ana Ruiz+Omar Bello: it was late"],
    ["Officials from Norway, Chad and Peru said it was late.", "Officials: it was late"],
    ["Ana Ruiz, who met Omar Bello and Kim Lee, said it was late.", "Ana Ruiz: it was late"],
    ['"It is safe," said Ana Ruiz, and Omar Bello agreed.', "Ana Ruiz: It is safe"],
    [
      "Wife of Deputy General (Motor Transport), Lima, Omar Haddad, has claimed it was late.",
      "-: it was late",
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test("and claim it", () => {
    expect(said("Norway and Omar Bello denied that it was safe.", "Claim")).toEqual([
      "Norway+Omar Bello: it was safe",
    ]);
  });
});

describe("what a document says is said by whose it is", () => {
  test.each([
    ["It was safe, a Chadian foreign ministry statement said.", "Chad: It was safe"],
    ["It was safe, a statement by the Norwegian army said.", "Norway: It was safe"],
    ["A White House statement said it was safe.", "White House: it was safe"],
    ["It was safe, according to a health ministry report.", "health ministry: It was safe"],
    ["It was safe, a press release from Nokia said.", "Nokia: It was safe"],
    ["A police report said it was safe.", "police: it was safe"],
    ["It was safe, a study by Ana Ruiz found.", "Ana Ruiz: It was safe"],
    ["A Chadian opposition statement said it was safe.", "-: it was safe"],
    ["A joint statement said it was safe.", "-: it was safe"],
    ["A news report said it was safe.", "-: it was safe"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe("a document told of before is still whose it was", () => {
  test.each([
    [
      'Nokia said in a statement that it was late. "It is safe," the statement read.',
      ["Nokia: it was late", "Nokia: It is safe"],
    ],
    [
      'Ana Ruiz said it was late. "It is safe," the statement read.',
      ["Ana Ruiz: it was late", "-: It is safe"],
    ],
    ['"It is safe," a union statement read.', ["union: It is safe"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("a body that its noun alone does not show", () => {
  test.each([
    ["Nine fled, the fire service said.", "fire service: Nine fled"],
    ["The governor's office said it was late.", "governor's office: it was late"],
    ["The service said it was late.", "-: it was late"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe("another one's word is none of the first one's", () => {
  test.each([
    [
      "A clerk said the fine was small, while a nurse, Omar Bello, said it was vast.",
      ["clerk: the fine was small", "Omar Bello: it was vast"],
    ],
    [
      "The army said it could not confirm the deaths, and a doctor in Lima, where the men were taken, said many were ill.",
      ["army: it could not confirm the deaths", "doctor: many were ill"],
    ],
    [
      "According to the union, 90 dockers joined the strike, while Nokia put the figure at six.",
      ["union: 90 dockers joined the strike"],
    ],
    [
      "Ana Ruiz told police he had been at home that evening, jurors were told.",
      ["Ana Ruiz: he had been at home that evening"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("a name behind two people is neither's for sure", () => {
  test.each([
    ["A lawyer for the activist, Omar Bello, 29, said it was late.", "lawyer: it was late"],
    ["The head of the guild, Omar Bello, said it was late.", "Omar Bello: it was late"],
    ["A spokesman for the minister, Omar Bello, said it was late.", "Omar Bello: it was late"],
    ["The head of the rebels, Omar Bello, said it was late.", "Omar Bello: it was late"],
    ["It was late, according to a spokesman for the mill, Omar Bello.", "Omar Bello: It was late"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe("a body named beside what it is called", () => {
  test.each([
    ["The union Fagbund, which is large, said it was late.", "Fagbund: it was late"],
    ["The owner of the mill, Nokia, said it was late.", "Nokia: it was late"],
    ["The clerks' union, the FGB, said it was late.", "FGB: it was late"],
    ["One of the clerks, Omar Bello, said it was late.", "Omar Bello: it was late"],
    ["A spokesman for the owner, Nokia, said it was late.", "spokesman: it was late"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe("who is told of by whose they are says something too", () => {
  test.each([
    ["Omar Bello left. His wife said it was late.", ["wife: it was late"]],
    ["The clerks left. Their union said it was late.", ["union: it was late"]],
    [
      "Omar Bello left. It was late, his doctor said. His doctor told Nokia it was safe.",
      ["doctor: It was late", "doctor: it was safe"],
    ],
    [
      "Omar Bello left. His wife, Ana Ruiz, said it was late. Her public service was long.",
      ["Ana Ruiz: it was late"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("who hears, asks or is asked", () => {
  test.each([
    ["The court heard that Omar Bello was late.", ["-: Omar Bello was late"]],
    [
      "Asked whether he would go, Omar Bello replied that it was late.",
      ["Omar Bello: it was late"],
    ],
    ["A man accused of robbing his neighbour told a jury that it was late.", ["man: it was late"]],
    [
      "Ana Ruiz won a prize. She spoke to Omar Bello in Lima.\n\nQ: Was it late?\n\nA: It was.\n\nQ: Was it safe?\n\nA: No, it was not.",
      ["Ana Ruiz: It was.", "Ana Ruiz: No, it was not."],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("under which terms somebody speaks to the reporter", () => {
  test.each([
    [
      '"It is late," one envoy said on condition he not be named.',
      "Quotation",
      ["envoy: It is late"],
    ],
    ["A guard, who asked not to be named, told Nokia that it was late.", "Claim", []],
  ] as const)("%s", (text, kind, expected) => {
    expect(said(text, kind).map((line) => line.replace(/^one /, ""))).toEqual(expected);
  });
});

describe("what is said where the tagger sees no verb", () => {
  test.each([
    [
      "Omar Bello said trade between the two towns grew by nine percent.",
      "Omar Bello: trade between the two towns grew by nine percent",
    ],
    ["Omar Bello said the group plans to study it.", "Omar Bello: the group plans to study it"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe("what is demanded", () => {
  test.each([
    ["Ana Ruiz urged Peru on Tuesday to send food.", ["Ana Ruiz: Peru on Tuesday to send food"]],
    [
      "Ana Ruiz insisted the goal should not have been given.",
      ["Ana Ruiz: the goal should not have been given"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text, "Claim")).toEqual(expected);
  });
});

describe("where somebody's word ends", () => {
  test.each([
    [
      "The union said it would return if the operator, Nokia, agreed to talks.",
      ["union: it would return if the operator, Nokia, agreed to talks"],
    ],
    [
      "Ana Ruiz said pay was too high, but added that the bank would wait.",
      ["Ana Ruiz: pay was too high", "Ana Ruiz: the bank would wait"],
    ],
    ["Ana Ruiz said last week that six hostages had died.", ["Ana Ruiz: six hostages had died"]],
    ['The "Trust the Process" campaign has been mocked by fans.', []],
    ["\"He said, 'He's late,'\" said Ana Ruiz.", ["Ana Ruiz: He said, 'He's late,'"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("whoever takes a stance is somebody, though the text does not name them", () => {
  test.each([
    ["The airline denies any wrongdoing.", ["airline: any wrongdoing"]],
    ["The senator slammed the plan as reckless.", ["senator: the plan as reckless"]],
    ["Rebels warned civilians to leave Tolva.", ["Rebels: civilians to leave Tolva"]],
    ["The storm threatened to flood the town.", []],
    ["The road was closed, according to two witnesses.", ["two witnesses: The road was closed"]],
    ["The road was closed, according to a notice.", []],
    [
      "The talks broke down, according to sources in the ministry.",
      ["sources: The talks broke down"],
    ],
    [
      "Rents rose, according to figures released by the Harbor Institute.",
      ["Harbor Institute: Rents rose"],
    ],
    ["Exports fell, according to a study by Lena Gray.", ["Lena Gray: Exports fell"]],
    ["Police said they believe the guild was behind it.", ["Police: the guild was behind it"]],
    [
      "Doctors said the ward was full. They also fear that it will close.",
      ["Doctors: it will close"],
    ],
    ["Doctors said the ward was full. Later they closed it.", []],
    ['"They have refused to pay," doctors said.', []],
    [
      "Hundreds of nurses rallied in the city of Lima on Sunday calling for a vote.",
      ["Hundreds of nurses: a vote"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text, "Claim")).toEqual(expected);
  });
});

describe("whoever is quoted says it", () => {
  test.each([
    ['Villagers blamed it, with one farmer quoted as saying: "They ran."', "one farmer: They ran."],
    [
      "Oslo was calm, with Ana Ruiz quoted by Reuters as saying it was late.",
      "Ana Ruiz: it was late",
    ],
    ["The raid shook Lima, prompting Chad to say it was late.", "Chad: it was late"],
  ])("%s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe("an office in capitals speaks, though nobody is named for it", () => {
  test.each([
    ["The Chief Minister said it was late.", "Chief Minister: it was late"],
    ["The Inspector General said it was late.", "Inspector General: it was late"],
    ["Ana Ruiz, the Chief Executive Officer of Nokia, said it was late.", "Ana Ruiz: it was late"],
    ["Minister Ana Ruiz fell ill. The Minister said it was late.", "Ana Ruiz: it was late"],
    ["The Baker Institute said it was late.", "Baker Institute: it was late"],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe("whoever said something adds to it", () => {
  test.each([
    ['Ana Ruiz said the letter was a mistake, adding: "It was late."', "Ana Ruiz: It was late."],
    ['Lund met Ana Ruiz, who said it was dark, adding: "It was late."', "Ana Ruiz: It was late."],
    ['Ana Ruiz blamed the rain, adding: "It was late."', "Ana Ruiz: It was late."],
  ])("%s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe("a participle in front does not swallow the sentence", () => {
  test.each([
    ["Explaining what had happened, Ana Ruiz said it was late.", "Ana Ruiz: it was late"],
    ["Reacting to the vote, Ana Ruiz said it was late.", "Ana Ruiz: it was late"],
  ])("%s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe("what nobody has said is no quotation", () => {
  test.each([
    ["The clerk did not say how he had left the road.", []],
    ["Officials could not say whether the bridge would reopen.", []],
    ["The ministry has not announced whether the talks will go on.", []],
    ["Ana Ruiz refused to say why the mayor had resigned.", []],
    ["If Ana Ruiz says that it is late, the talks will end.", []],
    ["The letter showed that the mayor was happy.", []],
    ["Ana Ruiz did not deny that it was late.", []],
    ["Ana Ruiz said it was not clear why the mayor had left.", true],
    ["If it rains, Ana Ruiz said, the dam will burst.", true],
    ['Ana Ruiz did not call it "a disgrace for the whole town".', true],
    ["Ana Ruiz denied that it was late.", []],
    ['Ana Ruiz denied that the mayor was "a thief and a liar".', true],
  ])("%s", (text, expected) => {
    const found = said(text);
    if (expected === true) expect(found).toHaveLength(1);
    else expect(found).toEqual(expected);
  });
});

describe("a headline", () => {
  const inArticle = (headline: string, text: string) =>
    thingsOf(extractStory(readArticle(`${headline}\n\n${text}`)), "Quotation").map(
      (one) => one.text,
    );
  test.each([
    ["Ana Ruiz: jury to decide on plea", "Ana Ruiz was found dead on Monday.", []],
    [
      "Ana Ruiz: The dam will hold",
      "Growers are calm. Ana Ruiz said it was safe.",
      ["The dam will hold", "it was safe"],
    ],
    [
      "Norway says talks will go on as rebels attack port",
      "The talks began in May.",
      ["talks will go on"],
    ],
    [
      "Norway warned of floods",
      "Norway said the river rose as the rain fell.",
      ["the river rose as the rain fell"],
    ],
  ])("%s", (headline, text, expected) => {
    expect(inArticle(headline, text)).toEqual(expected);
  });
});
