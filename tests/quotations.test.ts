import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotedStretches } from "../src/extract/quotations/find-quoted-stretches.ts";
import { readQuotations } from "../src/extract/quotations/read-quotations.ts";
import type { TextSpan } from "../src/extract/reading.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";
import { namesOf } from "./quotation-names.ts";

/** Paragraphs are parted by line breaks. */
const paragraphsOf = (text: string): readonly TextSpan[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

const stretchesOf = (text: string) =>
  findQuotedStretches(text, paragraphsOf(text)).map(({ inner, parent }) => ({
    words: inner.map(({ start, end }) => text.slice(start, end)),
    parent,
  }));

const outer = (...words: readonly string[]) => ({ words, parent: -1 });

describe("quotation marks", () => {
  test.each([
    ['"Stop," she said.', [outer("Stop,")]],
    ["“Stop,” she said.", [outer("Stop,")]],
    ["``Stop,'' she said.", [outer("Stop,")]],
    ["''Stop,'' she said.", [outer("Stop,")]],
    ["``Stop,″ she said. ``Now.″", [outer("Stop,"), outer("Now.")]],
    ["″Stop,″ she said.", [outer("Stop,")]],
    ["‘‘Stop,’’ she said.", [outer("Stop,")]],
    ["'Stop,' she said.", [outer("Stop,")]],
    ["‘Stop,’ she said.", [outer("Stop,")]],
    ['" Stop , " she said.', [outer("Stop ,")]],
    ["The workers' union isn't small in the '90s.", []],
    ["He called it 'the workers' hour' again.", [outer("the workers' hour")]],
    ['A 6" pipe and a 4" pipe.', []],
    ["A 6″ pipe and a 4″ pipe.", []],
    ["'Get 'em out,' he cried.", [outer("Get 'em out,")]],
    [
      "“He said ‘never’ twice,” she recalled.",
      [outer("He said ‘never’ twice,"), { words: ["never"], parent: 0 }],
    ],
    ["“One part.\n“Another part,” he said.", [outer("One part.", "Another part,")]],
    ['He said, "One part.\n\nAnother part."', [outer("One part.", "Another part.")]],
    ['He said, "One part.\nThe end.', [outer("One part.")]],
    ["No marks at all.", []],
  ])("%s", (text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  test("any text gives ordered stretches inside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."\"'“”‘’`a. \n") }), (text) => {
        let last = -1;
        for (const { start, end, inner, parent } of findQuotedStretches(text, paragraphsOf(text))) {
          expect(start).toBeGreaterThan(last);
          expect(parent).toBeLessThan(text.length);
          for (const span of inner) {
            expect(span.start).toBeGreaterThanOrEqual(start);
            expect(span.end).toBeLessThanOrEqual(Math.max(end, span.end));
            expect(span.end).toBeGreaterThan(span.start);
          }
          last = start;
        }
      }),
    );
  });
});

const read = (text: string, ...named: readonly string[]) => {
  const analysis = analyzeEnglish(text, paragraphsOf(text));
  const words = (span: TextSpan | undefined) => span && text.slice(span.start, span.end);
  return readQuotations(analysis, { names: namesOf(analysis, named), posts: [] }).map((quote) => ({
    kind: quote.kind,
    content: quote.content.map(words).join(" / "),
    source: words(quote.source),
    speaker: quote.speaker === undefined ? undefined : named[quote.speaker],
    cue: quote.cue?.lemma,
    confidence: quote.confidence,
  }));
};

const quote = (kind: string, content: string, source: string | undefined, cue?: string) =>
  expect.objectContaining({ kind, content, source, ...(cue === undefined ? {} : { cue }) });

describe("direct quotations", () => {
  test.each([
    [
      '"We will rebuild," said Maria Lopez.',
      quote("direct", "We will rebuild", "Maria Lopez", "say"),
    ],
    [
      '"We will rebuild," the mayor told reporters.',
      quote("direct", "We will rebuild", "the mayor"),
    ],
    ['"Will it hold?" he asked.', quote("direct", "Will it hold?", "he", "ask")],
    ['Lopez said: "It will hold."', quote("direct", "It will hold.", "Lopez", "say")],
    ['Lopez told the council, "It will hold."', quote("direct", "It will hold.", "Lopez", "tell")],
    [
      '"It will hold," she said, "if the rain stops."',
      quote("direct", "It will hold / if the rain stops.", "she"),
    ],
    [
      '"It will hold," said Lopez. "The rain has stopped."',
      quote("direct", "It will hold / The rain has stopped.", "Lopez"),
    ],
    ['"It will hold," according to Lopez.', quote("direct", "It will hold", "Lopez")],
    ['"It will hold." — Maria Lopez, Lima', quote("direct", "It will hold.", "Maria Lopez, Lima")],
    ['Lopez: "It will hold."', quote("direct", "It will hold.", "Lopez")],
    [
      '"It will hold," Ana Mori, 34, who runs the ferry, said.',
      quote("direct", "It will hold", "Ana Mori, 34", "say"),
    ],
    ['"It will hold," the 49-year-old said.', quote("direct", "It will hold", "the 49-year-old")],
    [
      'Outside court the chair, Ruth Mori, read a letter: "We are glad it is over."',
      quote("direct", "We are glad it is over.", "the chair, Ruth Mori"),
    ],
    ['"Never again," fumed Lopez.', quote("direct", "Never again", "Lopez")],
    ['"Show me one," she dared him.', quote("direct", "Show me one", "she")],
    [
      '"You cannot eat it," as one diver put it.',
      quote("direct", "You cannot eat it", "one diver"),
    ],
    ['"Good luck to them" was his only comment.', quote("direct", "Good luck to them", "his")],
    [
      "“First we wept.\n“Then we built,” Lopez recalled.",
      quote("direct", "First we wept. / Then we built", "Lopez", "recall"),
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    [
      "the nearer cue",
      'The crowd was blunt: "Go home," one woman said, laughing. "Go home now."',
      ["Go home / Go home now.", "one woman"],
    ],
    [
      "not whom it is said to",
      '"It is late," Lopez sighs before asking him, "Are you coming?"',
      ["Are you coming?", "Lopez"],
    ],
    [
      "the cue of a quotation inside a clause",
      'Lopez left because "nobody had asked," she said. "They simply never came."',
      ["They simply never came.", "she"],
    ],
    [
      "the main clause, not the question in front of it",
      'Asked whether he would sell the mill, Lopez was blunt: "No chance at all."',
      ["No chance at all.", "Lopez"],
    ],
    [
      "the main clause, where the sentence in front opens with a question",
      'Asked if she pitied the loser, the champion grinned. "Not really."',
      ["Not really.", "the champion"],
    ],
    [
      "the subject of the sentence in front, though it is a passive",
      'Her coach, Ken Mori, was not moved by the result. "She has done it for months."',
      ["She has done it for months.", "Her coach, Ken Mori"],
    ],
    [
      "the noun for what was said",
      '"Paint what you fear," was the advice Lopez gave students.',
      ["Paint what you fear", "Lopez"],
    ],
    [
      "the verb that looks like a plural behind what commas enclose",
      '"Words heat no homes," the guild\'s chair, Ana Lopez, writes in the foreword.',
      ["Words heat no homes", "the guild's chair, Ana Lopez"],
    ],
    [
      "the cue in front, not what its speaker went on to do",
      'Mori said: "We want peace," and urged the youth to go home.',
      ["We want peace", "Mori"],
    ],
    [
      "a verb of letters that passes for a plural",
      'The statement reads in part: "We want peace."',
      ["We want peace.", "The statement"],
    ],
    [
      "the cue in front, not a verb that no mark leads on to",
      'The bank said, "No bid was made this week, and there is none" to be announced.',
      ["No bid was made this week, and there is none", "The bank"],
    ],
    [
      "who is quoted, not who quotes",
      '"Crews are close," the paper quoted Ana Mori, head of the team, as saying.',
      ["Crews are close", "Ana Mori, head of the team"],
    ],
    [
      "who is quoted in a report, too",
      "State radio quoted a nurse as saying that the ward was full.",
      ["that the ward was full", "a nurse"],
    ],
    [
      "the sentence in between",
      '"It is home," said Lopez. His wife, Mori, thinks all is lost. "Look at the walls."',
      ["Look at the walls.", "His wife, Mori"],
    ],
  ])("the speaker is by %s", (_, text, [content, source]) => {
    expect(read(text).map((found) => [found.content, found.source])).toContainEqual([
      content,
      source,
    ]);
  });

  test("what follows the cue of a quotation is its speaker", () => {
    const text = '"You cannot coach that," said Mori of the late shot by the guard.';
    expect(read(text).map(({ content }) => content)).toEqual(["You cannot coach that"]);
  });

  test("so is what tells of the speaker without a comma", () => {
    const text = '"Sales fell," said Ana Mori, a clerk at Borel Bank who was at the talks.';
    expect(read(text).map(({ content }) => content)).toEqual(["Sales fell"]);
  });

  test("the beginning of a that-clause in marks is a part of it", () => {
    const text = 'Mori said that "if nothing changes", the ward would close by June.';
    expect(read(text)).toEqual([
      quote("mixed", 'that "if nothing changes", the ward would close by June', "Mori", "say"),
    ]);
  });

  test("the end of a that-clause in marks is a part of it", () => {
    const text = 'Mori said that for men under thirty, "the true rate is far higher."';
    expect(read(text).map(({ kind, source }) => [kind, source])).toEqual([["mixed", "Mori"]]);
  });

  test("other marks begin other words, though the first were left open", () => {
    const text = '"Ken was asleep.\n“Wake up,” she said.';
    expect(read(text).map(({ content }) => content)).toContainEqual("Wake up");
  });

  test("a plain paragraph behind a cue with a colon is a block quotation", () => {
    const text = "The coach left early. Mori added:\nShe was tired. The bus was late.\nIt rained.";
    expect(read(text)).toEqual([
      quote("indirect", "She was tired. The bus was late.", "Mori", "add"),
    ]);
    expect(read("The plan has three parts:\nFares will rise. Staff will go.")).toEqual([]);
    expect(read("LIMA, May 12 (PTI):\nFares rose. Staff went.")).toEqual([]);
  });

  test("a quotation without a cue goes on with the speaker before it", () => {
    const text = '"It will hold," said Maria Lopez.\n"The rain has stopped for good now."';
    expect(read(text, "Maria Lopez").map(({ content, speaker }) => [content, speaker])).toEqual([
      ["It will hold", "Maria Lopez"],
      ["The rain has stopped for good now.", "Maria Lopez"],
    ]);
  });

  test("a question by itself in between leaves the answer to the speaker before it", () => {
    const text = '"It will hold," said Lopez.\nWhat would you tell young crews?\n"Taste the salt."';
    expect(read(text).map(({ content, source }) => [content, source])).toEqual([
      ["It will hold", "Lopez"],
      ["Taste the salt.", "Lopez"],
    ]);
  });

  test("two speakers in one paragraph are kept apart", () => {
    const text = '"It will hold," said Lopez. "It will not," said Mori.';
    expect(read(text).map(({ content, source }) => [content, source])).toEqual([
      ["It will hold", "Lopez"],
      ["It will not", "Mori"],
    ]);
  });

  test("who has called something names adds something", () => {
    const text = 'Lopez called it a "good" dam and added: "It will hold."';
    expect(read(text).at(-1)).toMatchObject({ content: "It will hold.", source: "Lopez" });
  });

  test("a name behind an office is the speaker", () => {
    const [found] = read('"It will hold," council spokesman Ade Bello said.', "Ade Bello");
    expect(found?.speaker).toBe("Ade Bello");
  });

  test("so is a name that commas enclose behind an office and its phrase", () => {
    const text =
      "The head of the guild, Ade Bello, in a letter to members, wrote that it was over.";
    expect(read(text, "Ade Bello").map(({ speaker }) => speaker)).toEqual(["Ade Bello"]);
  });

  test("titles of works and words in scare quotes are nobody's", () => {
    expect(read('The film "Blue Rivers" opened on Friday.')).toEqual([]);
    expect(read('The so-called "smart" lock broke.')).toEqual([]);
    expect(read('In her first book, "The Salt Road," Haas retraces the trade.')).toEqual([]);
  });
});

test("the answers of a printed interview are their speakers'", () => {
  const text = [
    "We met Ada Lind at the quay.",
    "Reporter: Will the ferry sail?",
    "Lind: It will. The storm has passed.",
    "Reporter: And the crew?",
    'Lind: They said "never again", but they came.',
  ].join("\n");
  expect(read(text).map(({ kind, content, source }) => [kind, content, source])).toEqual(
    [
      ["Will the ferry sail?", "Reporter"],
      ["It will. The storm has passed.", "Lind"],
      ["And the crew?", "Reporter"],
      ['They said "never again", but they came.', "Lind"],
    ].map((turn) => ["direct", ...turn]),
  );
});

test.each([
  ["Lopez said the dam would hold.", "Lopez"],
  ["The dam would hold, Lopez said.", "Lopez"],
  ["Lopez said the dam would hold, but Mori denied it.", "Mori"],
  ["Lopez reacted to the tape saying it was faked.", "Lopez"],
  ["The mayor, Ana Mori, told reporters on Monday, 3 May 2021 that it would hold.", "Ana Mori"],
  ["Ana Mori, addressing the press on Monday, 3 May 2021 stated that it would hold.", "Ana Mori"],
])(
  "without a cue of its own a quotation is of whoever spoke in the sentence in front: %s",
  (text, speaker) => {
    for (const between of [" ", "\n"]) {
      const found = read(`${text}${between}"It has to."`).find(({ kind }) => kind === "direct");
      expect(found?.source).toContain(speaker);
      expect(found?.confidence).toBeGreaterThan(0.5);
    }
  },
);

test("initials stand for the name that they begin", () => {
  const text = [
    "Ben Cole: Will the ferry sail?",
    "Ada Lind: It will. The storm has passed.",
    "BC: And the crew?",
    "AL: They came.",
    "BC: And now?",
  ].join("\n");
  const found = read(text);
  expect(found.find(({ content }) => content === "They came.")?.source).toBe("Ada Lind");
});

test.each([
  ["nobody whom nobody introduces", "The ferry is late.", undefined],
  ["the only person named", "The captain, Ada Lind, has a new ship.", "Ada Lind"],
  ["whoever spoke to the reporter", "Ada Lind spoke to Ben Cole about the storm.", "Ada Lind"],
  ["whom the reporter met", "The day Ben Cole won, we sat down with Ada Lind.", "Ada Lind"],
])("the answers in print are of %s", (_, introduction, source) => {
  const turns = ["Q: Will it sail?", "A: It will. The storm has passed.", "Q: And the crew?"];
  const found = read([introduction, ...turns].join("\n"));
  expect(found.find(({ content }) => content.startsWith("It will"))?.source).toBe(source);
});

test("what only ends in quotation marks is reported whole, and what is shown is not spoken", () => {
  expect(read('In a town so small, "nobody locks a door," he said.')).toEqual([
    quote("mixed", 'In a town so small, "nobody locks a door,"', "he", "say"),
  ]);
  expect(read("The judge told him he had shown 'not one ounce of shame'.")).toEqual([
    quote("mixed", "he had shown 'not one ounce of shame'", "The judge", "tell"),
  ]);
});

describe("mixed and indirect quotations", () => {
  test.each([
    [
      'The pilot said the landing was "a little rough" for everyone on board.',
      quote("mixed", 'the landing was "a little rough" for everyone on board', "The pilot"),
    ],
    [
      "Kim said the plant was safe and warned that floods would come.",
      quote("indirect", "that floods would come", "Kim", "warn"),
    ],
    [
      "Kim said the plant was safe, adding that floods were rare.",
      quote("indirect", "the plant was safe", "Kim", "say"),
    ],
    [
      "Kim said the plant was safe, adding that floods were rare.",
      quote("indirect", "that floods were rare", "Kim", "add"),
    ],
    [
      "A clerk said Lima was watching it closely, adding that floods were rare.",
      quote("indirect", "that floods were rare", "A clerk", "add"),
    ],
    [
      "Police said up to 40 people were hurt in the crash.",
      quote("indirect", "up to 40 people were hurt in the crash", "Police", "say"),
    ],
    [
      "Police said as many as 40 people were hurt.",
      quote("indirect", "as many as 40 people were hurt", "Police", "say"),
    ],
    [
      "The minister averred that no farmer would lose land.",
      quote("indirect", "that no farmer would lose land", "The minister", "aver"),
    ],
    [
      "The envoy highlighted that the port had great promise.",
      quote("indirect", "that the port had great promise", "The envoy", "highlight"),
    ],
    [
      "Residents said the river — which floods each spring — had never been so high.",
      quote(
        "indirect",
        "the river — which floods each spring — had never been so high",
        "Residents",
      ),
    ],
    [
      "A book claiming that Lopez lied should be withdrawn, his lawyers have told the court.",
      quote("indirect", "A book claiming that Lopez lied should be withdrawn", "his lawyers"),
    ],
    [
      "The port could close within a year, leading unions have warned.",
      quote("indirect", "The port could close within a year", "leading unions"),
    ],
    [
      "Dr. Mori said he had raised the alarm but had been told to wait.",
      quote("indirect", "he had raised the alarm but had been told to wait", "Dr. Mori", "say"),
    ],
    [
      "Tax plan 'dead on arrival', says senator",
      quote("mixed", "Tax plan 'dead on arrival'", "senator", "say"),
    ],
    [
      "Shares fell, with the board saying that sales had slowed.",
      quote("indirect", "that sales had slowed", "the board", "say"),
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toContainEqual(expected);
  });

  test.each([
    ["The crew said the boat was safe, but two divers denied it.", "the boat was safe"],
    [
      "The guild says pay fell by a tenth, and the ministry disputes the sum.",
      "pay fell by a tenth",
    ],
    ["Police said the clerk drowned, but his mother believes he was pushed.", "the clerk drowned"],
    ["The firm says it will pay, though local traders doubt it can.", "it will pay"],
    ["The clinic said it would close, although doctors vowed to stay.", "it would close"],
  ])("a report ends where another one has the word: %s", (text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });

  test.each([
    ["Kim said the roof fell, and some thought it was a bomb."],
    ["Kim said she was ill, but the guards told her to work."],
    ["Kim said the firm had lied, and that its chief denied everything."],
    ["Kim said the hall was full, but the heating had failed."],
  ])("and goes on with what is part of the story: %s", (text) => {
    expect(read(text)[0]?.content).toBe(text.slice("Kim said ".length, -1));
  });

  test.each([
    ["Police said in a news release that two men were held.", "that two men were held"],
    ["Police said in a note that officers found two guns.", "that officers found two guns"],
    ["Police warned in a letter that local buses would stop.", "that local buses would stop"],
    ["Police said at a hearing that heavy rain had hidden it.", "that heavy rain had hidden it"],
  ])("what is said on an occasion does not describe it: %s", (text, content) => {
    expect(read(text)).toEqual([quote("indirect", content, "Police")]);
  });

  test.each([
    ["The strike was over, a guard said as he left the hall.", "The strike was over"],
    ["A guard said as he left the hall that the strike was over.", "that the strike was over"],
    ["The plan is dead, a guard told reporters as he left Lima.", "The plan is dead"],
    ["A guard says as many as half of the men have left.", "as many as half of the men have left"],
    ["A guard asked when the road would open.", "when the road would open"],
    ["A guard said when they came, the man was gone.", "when they came, the man was gone"],
  ])("when and why it was said is no part of it: %s", (text, content) => {
    expect(read(text)).toMatchObject([{ content }]);
  });

  test("nor behind words in quotation marks", () => {
    const text = '"The strike is over," Mori said as he left the hall.';
    expect(read(text).map(({ content }) => content)).toEqual(["The strike is over"]);
  });

  test.each([
    ["It is to mention that the dam failed in May."],
    ["It may be recalled that the dam failed in May."],
    ["It is worth noting that the dam failed in May."],
    ["It is pertinent to mention here that the dam failed in May."],
  ])("the article itself says: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("somebody without a name says what it only was noted", () => {
    expect(read("It was noted that the dam had failed.").map(({ cue }) => cue)).toEqual(["note"]);
  });

  test("what nobody can say in a book describes it", () => {
    expect(read("Police argued in a book that few people read.")).toEqual([]);
  });

  test("a clause behind a statement that somebody makes is read once", () => {
    expect(read("The club said in a statement that the gates would open.")).toHaveLength(1);
  });

  test("what a reported speaker reports is not the article's quotation", () => {
    expect(read("Kim said Lopez believes the plant is safe.").map(({ cue }) => cue)).toEqual([
      "say",
    ]);
  });
});

test("a post is its author's direct quotation", () => {
  const text = "Read this.\nWhat a day in Lima!";
  const analysis = analyzeEnglish(text, paragraphsOf(text));
  const names = namesOf(analysis, ["Ana Silva"]);
  const [found] = readQuotations(analysis, { names, posts: [{ start: 11, end: 30, author: 0 }] });
  expect(found).toMatchObject({ kind: "direct", speaker: 0, content: [{ start: 11, end: 30 }] });
});

test("no text makes it throw, and spans stay inside the text", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          ...[
            "said",
            "he",
            '"',
            "“",
            "”",
            "'",
            ",",
            ".",
            "that",
            "according",
            "to",
            "(",
            "Lima",
            ":",
            "—",
            "\n",
          ],
        ),
        { maxLength: 60 },
      ),
      (words) => {
        const text = words.join(" ");
        const analysis = analyzeEnglish(text, paragraphsOf(text));
        for (const { content } of readQuotations(analysis, {
          names: namesOf(analysis, []),
          posts: [],
        })) {
          for (const { start, end } of content) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
