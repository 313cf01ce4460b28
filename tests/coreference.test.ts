import { describe, expect, it } from "vitest";
import { readNames } from "../src/extract/names/read-names.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";

/** The names of whom the phrase in square brackets takes up. */
function takenUp(marked: string): readonly string[] {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const { entities, mentions } = readNames(analyzeEnglish(text, [{ start: 0, end: text.length }]));
  const mention = mentions.find(
    (one) => one.start === start && one.end === end && one.form !== "name",
  );
  const entity = mention && entities[mention.entity];
  const members = entity?.members ?? (entity === undefined ? [] : [entity.id]);
  return members.flatMap((id) => entities[id]?.name ?? []);
}

it.each([
  ["Clinton won. Karl Lund spoke for Ana Clinton, and [she] was glad.", "Ana Clinton"],
  ["Nelson fell. Ana Nelson met Karl Lund. [He] won.", "Karl Lund"],
])("a surname that is a given name too tells no gender: %s", (marked, name) => {
  expect(takenUp(marked)).toEqual([name]);
});

it.each([
  ["Norway and NATO wrote to Chile, rejecting [its] demand.", []],
  ["Norway wrote to Chile, repeating [its] demand.", ["Norway"]],
])("what is rejected is another's: %s", (marked, names) => {
  expect(takenUp(marked)).toEqual(names);
});

describe("what is told of somebody, by home and age", () => {
  it.each([
    ["Brazil's Ana Soto beat Karl Lund of Norway. [The Norwegian] was ill.", "Karl Lund"],
    ["Spanish striker Ana Soto scored. [The Spaniard] was glad.", "Ana Soto"],
    ["Ana Soto, the Peruvian champion, won. [The Peruvian] was glad.", "Ana Soto"],
    ["Karl Lund, 21, beat Ana Soto, 24. [The 24-year-old] was glad.", "Ana Soto"],
    ["The 21-year-old Peruvian striker Ana Soto won. [The 21-year-old] was glad.", "Ana Soto"],
  ])("takes up who alone is so: %s", (marked, name) => {
    expect(takenUp(marked)).toEqual([name]);
  });

  it.each([
    "Norway's Karl Lund met Norwegian Eva Berg. [The Norwegian] was ill.",
    "Spanish striker Ana Soto scored. [The Spaniards] were glad.",
    "Norway's Karl Lund won. [The Norwegian] champion left.",
    "[The Norwegian] was ill. Norway's Karl Lund won.",
    "Karl Lund, 21, beat Ana Soto, 21. [The 21-year-old] was glad.",
    "Karl Lund, 21, beat Ana Soto. [The 21-year-old] driver was glad.",
  ])("takes up nobody where that is not told: %s", (marked) => {
    expect(takenUp(marked)).toEqual([]);
  });
});

describe("whom he and she take up", () => {
  it.each([
    [
      "is nobody that he himself speaks of",
      'Karl Lund left. "It is late, and Ivo Paz is ill," [he] said.',
      "Karl Lund",
    ],
    [
      "is nobody who speaks on",
      '"Karl Lund is bold," said Ivo Paz of the guild. "[He] came early."',
      "Karl Lund",
    ],
    [
      "is who spoke, where he speaks",
      "Karl Lund said that Ivo Paz was ill. [He] added that it was late.",
      "Karl Lund",
    ],
    [
      "is whom was cited, where he speaks",
      'According to Karl Lund, many disagreed with the painter Ivo Paz. "It was late," [he] said.',
      "Karl Lund",
    ],
    ["may be either, where he does not", "Karl Lund said that Ivo Paz was ill. [He] left.", ""],
    [
      "is who does it, if the name has an aside",
      "Ivo Paz spoke. It was late when Karl Lund (35) raised [his] hand.",
      "Karl Lund",
    ],
    ["is who does it to himself", "Karl Lund said that Ivo Paz blamed [himself].", "Ivo Paz"],
    [
      "is nobody named in front of him in his clause",
      "Ivo Paz was ill. In a letter to Karl Lund [he] wrote that it was late.",
      "Ivo Paz",
    ],
    [
      "is hardly one who may be a man, where a woman is told of",
      "Noor Beg heard the case. His wife wept. [She] left.",
      "",
    ],
    [
      "is hardly whose cabinet fell",
      "Karl Lund was ill in May. The Lund cabinet fell. [He] left.",
      "",
    ],
    [
      "is an official, where one has spoken since",
      "Ana Soto met Karl Lund. The official said it was late. [He] added that it rained.",
      "",
    ],
    [
      "is whoever has told it, where nobody else has spoken since",
      'Ana Soto met Karl Lund. He left. A guard, who asked not to be named, told the Mail that aides had ignored it. "It was late," [he] said.',
      "",
    ],
    [
      "is who was told of between commas",
      "Ivo Paz, who was sent off, said he was late. Kwame Lund, a worker from Oslo who is ill, has left. The clerk said [he] was late.",
      "Kwame Lund",
    ],
    [
      "is the spokesman who has a name",
      "Spokesman Karl Lund was late. The spokesman said it rained. [He] added that it was cold.",
      "Karl Lund",
    ],
    [
      "is hardly who was named only as the owner, where another acts",
      "A dealer told of the effect of Karl Lund's exit. [He] blamed fears of a strike.",
      "",
    ],
    [
      "is nobody whose words are quoted, told of before a colon",
      'Ivo Paz was late. Karl Lund turned on Ana Soto: "[He] fled."',
      "Ivo Paz",
    ],
    [
      "is as unclear as the pronoun before it",
      "Karl Lund met Ivo Paz. A boy came. He saw that [his] hat was wet.",
      "",
    ],
    [
      "may be either of two women, where it is told of one alone",
      "Noor Beg described Ana Soto as a coward once [she] fled.",
      "",
    ],
    [
      "may be one who may be a man, where it is a man",
      "Noor Beg heard the case. His wife wept. [He] left.",
      "Noor Beg",
    ],
  ])("%s: %s", (_, marked, name) => {
    expect(takenUp(marked).join()).toBe(name);
  });
});

it("a body that somebody works at does nothing there", () => {
  const marked = "Karl Lund, editor at the Umbra Gazette, said so. Had [it] rained, he would stay.";
  expect(takenUp(marked)).toEqual([]);
});

describe("what it and its take up", () => {
  it.each([
    ["it came out", "Nokia sued in May. In June [it] emerged that Lund lied."],
    ["it is clear", "Nokia sued in May. By June [it] became clear that Lund lied."],
    ["it began", "Nokia closed its mill on the day [it] started."],
    ["another noun is nearer", "Nokia sold pumps. When the pump is wet [it] will stall."],
    ["a thing is handled", "Nokia built a pump and Chile sold [it] to Peru."],
    ["a body without a name speaks", "Nokia sued Chile. The court said [it] would sit in May."],
    ["the letters are short for something", "Nokia sold pumps. Its [IT] office closed."],
    ["what has another name speaks", "Nokia sued in May. Galaxy S10 said [it] was selling a mill."],
    ["a thing costs", "Nokia sold pumps. [It] will cost a lot."],
    ["either may be meant", "Peru signed a pact with Chile after [its] retreat from Bolivia."],
    ["only its spokesman was told of", "Nokia spokesman Karl Lund left. [It] closed a mill."],
  ])("nothing, where %s: %s", (_, marked) => {
    expect(takenUp(marked)).toEqual([]);
  });

  it.each([
    ["Nokia spokesman Karl Lund said [it] had closed a mill.", "Nokia"],
    ["The Norwegian government said [it] would close a mill.", "Norwegian"],
    ["Storms hit Chile. Norway's navy said [it] had closed a port.", "Norway"],
    ["Nokia's board said [it] had closed a mill.", "Nokia"],
    ["Nokia urged Samsung to cut [its] prices.", "Samsung"],
    ["Peru called on Umbra Corp to lift [its] ban.", "Umbra Corp"],
    ["Nokia sued Samsung, which had cut [its] prices.", "Samsung"],
    ["Nokia sold a mill to cut [its] debt.", "Nokia"],
    ["Peru cut ties with Chile over [its] raids on Bolivia.", "Chile"],
    ["Peru thanked Chile for [its] help.", "Chile"],
    ["Peru apologized to Chile for [its] raids.", "Peru"],
    ["Nokia was fined. A court ordered [it] to pay.", "Nokia"],
    ["Nokia spoke in May. [It] is working on a pump.", "Nokia"],
    ["Nokia was told that [it] was unable to pay.", "Nokia"],
    ["Nokia confirmed [it] had sold a mill.", "Nokia"],
    ["Nokia, a maker led by Samsung, had [itself] closed a mill.", "Nokia"],
  ])("the body or state that acts: %s", (marked, name) => {
    expect(takenUp(marked)).toEqual([name]);
  });
});

it.each([
  ["Umbra Corp joined with Samsung to buy a stake in [the company].", []],
  ["Umbra Corp said profit rose at [the company].", ["Umbra Corp"]],
  ["Umbra Corp raised [the company]'s pay.", ["Umbra Corp"]],
  ["Umbra Corp fell in May. [The company] named Karl Lund as its head.", ["Umbra Corp"]],
  ["Umbra Corp fell in May. Lund sold [the company] to Peru.", ["Umbra Corp"]],
  ["The Umbra Front met in May. The police held [the group] behind a raid.", []],
  ["Umbra's map told of rebels. [The group] fled in May.", []],
  ["The Division of Public Health fined it. [The company] sued.", []],
  ["Umbra Corp fell in May. [Company] spokesman Karl Lund left.", ["Umbra Corp"]],
  ["Umbra Corp sued Samsung. [Company] spokesman Karl Lund left.", []],
  ["Interpol met in May. [The news agency] said so.", []],
  ["The Lund Open Championship began in May. [The team] lost.", []],
])(
  "a body's kind takes up no body that does it to another, nor another kind: %s",
  (marked, names) => {
    expect(takenUp(marked)).toEqual(names);
  },
);

it.each([
  [
    "Ana Soto named Omar Vega. Two judges, Karl Lund and Per Holm, joined her in opposing [him].",
    ["Omar Vega"],
  ],
  ["Karl Lund spoke. Norway accused Omar Vega of lying, a charge [he] denied.", ["Omar Vega"]],
  ["Chile beat Peru, handing NATO [its] first loss.", ["NATO"]],
  ["Peru broke with Chile after [it] attacked Chad.", []],
  ["Peru punished Chile after [it] attacked Chad.", ["Chile"]],
])("who else is told of in the sentence decides: %s", (marked, names) => {
  expect(takenUp(marked)).toEqual(names);
});

it.each([
  ["A gunman named Karl Lund hid in Oslo. [The gunman] was hurt.", ["Karl Lund"]],
  [
    "The suspect, a young Dane identified as Karl Lund, hid. [The suspect] was hurt.",
    ["Karl Lund"],
  ],
  ["A man named Karl Lund met a man named Omar Vega. [The man] was hurt.", []],
])("whom a noun is told to name it takes up: %s", (marked, names) => {
  expect(takenUp(marked)).toEqual(names);
});
