import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, maximumSentenceTokens, type Sentence } from "../src/language/analysis.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";

function analyze(text: string): Analysis {
  return analyzeEnglish(text, [{ start: 0, end: text.length }]);
}

function onlySentence(text: string): Sentence {
  const { sentences } = analyze(text);
  expect(sentences).toHaveLength(1);
  return sentences[0] ?? { start: 0, end: 0, tokens: [], block: 0 };
}

/** "dependent relation head" of every token but marks. */
function arcs(text: string): string[] {
  const { tokens } = onlySentence(text);
  return tokens
    .filter(({ relation }) => relation !== "punct")
    .map(({ text: form, relation, head }) => `${form} ${relation} ${tokens[head]?.text ?? "-"}`);
}

function names(text: string): string[] {
  const found: string[] = [];
  for (const { tokens } of analyze(text).sentences) {
    for (const { text: form, name, nameBegins } of tokens) {
      if (name === "") continue;
      if (nameBegins) found.push(`${name} ${form}`);
      else found.push(`${found.pop() ?? ""} ${form}`);
    }
  }
  return found;
}

describe("analyzeEnglish", () => {
  it("takes the names of what every object of JavaScript has for words", () => {
    const { tokens } = onlySentence("Its constructor, hasOwnProperty and __proto__ were built.");
    expect(tokens.map(({ text }) => text).slice(0, 5)).toEqual([
      "Its",
      "constructor",
      ",",
      "hasOwnProperty",
      "and",
    ]);
  });

  it("tags with consistent pairs of tags, and lemmatizes", () => {
    const { tokens } = onlySentence("The rebels fled because they hadn't been paid.");
    expect(tokens.map(({ text, lemma, upos, xpos }) => [text, lemma, upos, xpos])).toEqual([
      ["The", "the", "DET", "DT"],
      ["rebels", "rebel", "NOUN", "NNS"],
      ["fled", "flee", "VERB", "VBD"],
      ["because", "because", "SCONJ", "IN"],
      ["they", "they", "PRON", "PRP"],
      ["had", "have", "AUX", "VBD"],
      ["n't", "not", "PART", "RB"],
      ["been", "be", "AUX", "VBN"],
      ["paid", "pay", "VERB", "VBN"],
      [".", ".", "PUNCT", "."],
    ]);
  });

  it.each([
    {
      text: "The mayor said that the bridge had collapsed.",
      holds: ["mayor nsubj said", "said root -", "collapsed ccomp said", "that mark collapsed"],
    },
    {
      text: "Two men were arrested by police on Monday.",
      holds: [
        "men nsubj:pass arrested",
        "were aux:pass arrested",
        "police obl:agent arrested",
        "Monday obl arrested",
        "Two nummod men",
      ],
    },
    {
      text: "The company, which makes engines, sold its factory.",
      holds: ["makes acl:relcl company", "which nsubj makes", "its nmod:poss factory"],
    },
    {
      text: "The storm killed five people and destroyed the school.",
      holds: ["people obj killed", "destroyed conj killed", "and cc destroyed"],
    },
    {
      text: "A U.S. official said last week that tests had failed.",
      holds: ["official nsubj said"],
    },
    {
      text: "The rally began earlier this week.",
      holds: ["rally nsubj began"],
    },
    {
      text: "Amid fears of a strike, shares fell.",
      holds: ["Amid case fears", "shares nsubj fell"],
    },
    {
      text: "The union wrote that talks had failed.",
      holds: ["that mark failed", "talks nsubj failed"],
    },
    {
      text: "Police said in a note that divers found two guns.",
      holds: ["that mark found", "divers nsubj found"],
    },
    {
      text: "The president dismissed his deputy and named General Omar Said to replace him.",
      holds: ["deputy obj dismissed", "Said flat Omar"],
    },
    {
      text: "Togo accused Benin of shelling villages along the border.",
      holds: ["shelling advcl accused", "villages obj shelling"],
    },
    {
      text: "A train hit a bus at a level crossing near Lima.",
      holds: ["level compound crossing"],
    },
    {
      text: "A Lima appeals court upheld the conviction of a former minister.",
      holds: ["appeals compound court", "court nsubj upheld"],
    },
    {
      text: "Court papers filed on Monday state that the driver had been drinking.",
      holds: ["papers nsubj state", "drinking ccomp state"],
    },
    {
      text: "They called off the talks.",
      holds: ["off compound:prt called", "talks obj called"],
    },
    {
      text: "The minister refused to resign.",
      holds: ["resign xcomp refused", "to mark resign"],
    },
  ])("parses: $text", ({ text, holds }) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(holds));
  });

  it.each([
    ["Malta Expels Envoy, Freezes Aid Talks", ["Expels", "Freezes"]],
    ["Miners Block Road as Talks Stall", ["Block", "Stall"]],
    ["Swiss bank fines broker after audit fails", ["fines", "fails"]],
    ["Storm Kills 12, Police Say", ["Kills", "Say"]],
    ["Bus Plunges Into River, Killing 20", ["Plunges", "Killing"]],
    ["Nurses End Strike After Ministry Raises Pay", ["End", "Raises"]],
    ["Hotel Attacks on Rise in Oslo", []],
    ["Peace Talks in Oslo", []],
    ["Senate Hits and Misses", []],
    ["Air Strikes Near Harbor", []],
  ])("finds the verbs of a headline: %s", (text, verbs) => {
    const { tokens } = onlySentence(text);
    expect(tokens.filter(({ upos }) => upos === "VERB").map((token) => token.text)).toEqual(verbs);
  });

  it("finds names and their types", () => {
    expect(names("President Maria Silva flew from Lisbon to Canada.")).toEqual([
      "PER President Maria Silva",
      "LOC Lisbon",
      "LOC Canada",
    ]);
  });

  it("gives each sentence its block, and offsets that hold", () => {
    const text = "Rain fell in Oslo.\n\nNobody cared. It stopped.";
    const analysis = analyzeEnglish(text, [
      { start: 0, end: 18 },
      { start: 20, end: text.length },
    ]);
    expect(
      analysis.sentences.map(({ start, end, block }) => [text.slice(start, end), block]),
    ).toEqual([
      ["Rain fell in Oslo.", 0],
      ["Nobody cared.", 1],
      ["It stopped.", 1],
    ]);
  });

  it("is a tree over the text's own characters, on any string", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          fc
            .array(
              fc.constantFrom("The", "minister", "said", ",", '"', "that", ".", "U.S.", "(", "’s"),
              {
                maxLength: 60,
              },
            )
            .map((words) => words.join(" ")),
        ),
        (text) => {
          for (const sentence of analyze(text).sentences) expectTree(text, sentence);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("gives the same analysis every time", () => {
    const text =
      "WILDFIRES SPREAD\n\nCrews battled fires near Perth, Gov. Ann Okoye said on Friday.";
    expect(analyze(text)).toEqual(analyze(text));
  });

  it.each(['"', "(", "A ", "the ", "Mr. ", "he said ", "\ud800", "x"])(
    "copes with %j times 20,000",
    (piece) => {
      const text = piece.repeat(20_000);
      const { sentences } = analyze(text);
      expect(sentences.length).toBeGreaterThan(0);
      for (const { tokens } of sentences)
        expect(tokens.length).toBeLessThanOrEqual(maximumSentenceTokens);
    },
  );

  it("has nothing to say of an empty text or an empty block", () => {
    expect(analyze("").sentences).toEqual([]);
    expect(analyzeEnglish("abc", []).sentences).toEqual([]);
    expect(analyzeEnglish("   ", [{ start: 1, end: 2 }]).sentences).toEqual([]);
  });
});

function expectTree(text: string, { start, end, tokens }: Sentence): void {
  expect(start).toBe(tokens[0]?.start);
  expect(end).toBe(tokens.at(-1)?.end);
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  tokens.forEach((token) => {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.relation === "root").toBe(token.head === -1);
    let at = token.head;
    for (let steps = 0; at !== -1; steps++) {
      expect(steps).toBeLessThan(tokens.length);
      at = tokens[at]?.head ?? -1;
    }
    if (token.nameBegins) expect(token.name).not.toBe("");
  });
}
