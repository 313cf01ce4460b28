import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../src/error.ts";
import { isNewsgraphError } from "../src/error.ts";
import type { Article } from "../src/read/article.ts";
import { type ReadOptions, readArticle } from "../src/read/read-article.ts";

/** The blocks as `kind: words`, long ones shortened. */
function outline(article: Article): readonly string[] {
  return article.blocks.map(({ kind, start, end }) => {
    const words = article.body.slice(start, end);
    return `${kind}: ${words.length > 44 ? `${words.slice(0, 40)} ...` : words}`;
  });
}

function codeOf(text: string, options?: ReadOptions): ErrorCode | "none" {
  try {
    readArticle(text, options);
    return "none";
  } catch (error) {
    if (isNewsgraphError(error)) return error.code;
    throw error;
  }
}

function warningsOf(article: Article): readonly string[] {
  return article.warnings.map(({ code }) => code);
}

const sentence = "The ferry between the two islands is running again after a week of storms.";

describe("a whole page", () => {
  const text = [
    "Ferry resumes service between Oslo and Kiel",
    "Strong winds had kept it in port for a week",
    "By Ada Lovelace and Alan Turing, Reuters",
    "Published: March 5, 2010 10:14 GMT | Updated: March 6, 2010",
    "OSLO, March 5 (Reuters) - The ferry is running again after a week of storms.",
    "“We are glad,” said its captain, Grace Hopper. (Photo: Max Born/AP)",
    "What comes next",
    `${sentence} More storms are expected in April.`,
    "We are back on the water! https://t.co/a1b2c3 — Color Line (@colorline) March 4, 2010",
    "(Reporting by Ada Lovelace; Editing by Max Born)",
    "Copyright 2010 The Daily Planet. All rights reserved.",
  ].join("\n\n");
  const article = readArticle(text);
  const slice = (range: { start: number; end: number } | undefined): string | undefined =>
    range === undefined ? undefined : article.body.slice(range.start, range.end);

  test("is divided into blocks", () => {
    expect(outline(article)).toEqual([
      "headline: Ferry resumes service between Oslo and Kiel",
      "heading: Strong winds had kept it in port for a week",
      "byline: By Ada Lovelace and Alan Turing, Reuters",
      "date: Published: March 5, 2010 10:14 GMT | Upd ...",
      "dateline: OSLO, March 5 (Reuters) -",
      "paragraph: The ferry is running again after a week  ...",
      "paragraph: “We are glad,” said its captain, Grace H ...",
      "credit: (Photo: Max Born/AP)",
      "heading: What comes next",
      "paragraph: The ferry between the two islands is run ...",
      "post: We are back on the water! https://t.co/a ...",
      "byline: (Reporting by Ada Lovelace; Editing by M ...",
      "boilerplate: Copyright 2010 The Daily Planet. All rig ...",
    ]);
  });

  test("yields what is printed around the text", () => {
    expect(article.headline?.text).toBe("Ferry resumes service between Oslo and Kiel");
    expect(article.bylines[0]?.names.map(({ text }) => text)).toEqual([
      "Ada Lovelace",
      "Alan Turing",
    ]);
    expect(slice(article.bylines[0]?.agency)).toBe("Reuters");
    expect(article.bylines[1]?.names.map(({ text }) => text)).toEqual(["Ada Lovelace"]);
    expect(slice(article.dateline?.place)).toBe("OSLO");
    expect(slice(article.dateline?.agency)).toBe("Reuters");
    expect(article.dateline?.date?.value).toBe("2010-03-05");
    expect(article.datePublished).toMatchObject({ value: "2010-03-05T10:14:00Z", source: "line" });
    const { start = 0, end = 0 } = article.datePublished ?? {};
    expect(slice({ start, end })).toBe("March 5, 2010 10:14 GMT");
    expect(article.language).toBe("en");
    expect(article.warnings).toEqual([]);
  });

  test("yields the post with its parts", () => {
    const [post] = article.posts;
    expect(slice(post?.text)).toBe("We are back on the water!");
    expect(slice(post?.author?.name)).toBe("Color Line");
    expect(slice(post?.author?.handle)).toBe("@colorline");
    expect(post?.author?.handle?.value).toBe("colorline");
    expect(post?.date?.value).toBe("2010-03-04");
    expect(post?.urls.map(({ value }) => value)).toEqual(["https://t.co/a1b2c3"]);
  });

  test("yields the credit", () => {
    expect(article.credits.map(({ kind, text }) => [kind, slice(text)])).toEqual([
      ["photo", "Max Born/AP"],
    ]);
  });
});

test("the example of readArticle", () => {
  const article = readArticle("Ferry resumes service\n\nOSLO (Reuters) - The ferry is back.");
  expect(article.body.slice(article.headline?.start, article.headline?.end)).toBe(
    "Ferry resumes service",
  );
});

describe("the body", () => {
  test.each([
    ["date 2019-11-02 ", "2019-11-02"],
    [" Date: 2 November 2019\n\n", "2019-11-02"],
    ["2019-11-02\r\n", "2019-11-02"],
    ["\uFEFFSaturday, November 2, 2019\n\n", "2019-11-02"],
    ["https://example.org/a\nPublished: 2019-11-02\n", "2019-11-02"],
  ])("begins after the header %j", (header, date) => {
    const article = readArticle(`${header}${sentence}\n`);
    expect(article.body).toBe(sentence);
    expect(article.bodyOffset).toBe(header.length);
    expect(article.datePublished).toEqual({ value: date, source: "header" });
  });

  test("keeps the author's characters", () => {
    const text = `Ferry\u00A0runs\r\n\r\n\t${sentence}\r\n\r\n“Good”,  he said.\u2028Yes.`;
    const article = readArticle(text);
    expect(article.body).toBe(text);
  });

  test("is the header itself where nothing follows it", () => {
    const article = readArticle("2019-11-02\n");
    expect(article.body).toBe("2019-11-02");
    expect(outline(article)).toEqual(["date: 2019-11-02"]);
    expect(article.datePublished).toMatchObject({ value: "2019-11-02", source: "line" });
  });

  test("has the address of its header", () => {
    const article = readArticle(`URL: https://example.org/a?b=c\nTitle: Ferry runs\n\n${sentence}`);
    expect(article.url).toBe("https://example.org/a?b=c");
    expect(article.headline?.text).toBe("Ferry runs");
    expect(readArticle(article.body, { url: "https://example.org/x" }).url).toBe(
      "https://example.org/x",
    );
  });
});

describe("the date of publication", () => {
  const at = (text: string, date?: string): Article =>
    readArticle(text, date === undefined ? {} : { date });

  test("is never made up", () => {
    const article = at(`${sentence} It was March 5, 2010.`);
    expect(article.datePublished).toBeUndefined();
    expect(warningsOf(article)).toContain("no-date");
  });

  test("is the one passed in before any printed one", () => {
    const article = at(`date 2019-11-02 ${sentence}`, "2019-11-03T08:00:00+05:30");
    expect(article.datePublished).toEqual({
      value: "2019-11-03T08:00:00+05:30",
      source: "option",
    });
    expect(warningsOf(article)).toContain("date-differs");
    expect(warningsOf(at(`date 2019-11-02 ${sentence}`, "2019-11-02"))).not.toContain(
      "date-differs",
    );
  });

  test("has no time where its zone is unknown", () => {
    expect(at(sentence, "2019-11-02T08:00").datePublished?.value).toBe("2019-11-02");
    expect(at(`Published: 2019-11-02 08:00 IST\n${sentence}`).datePublished?.value).toBe(
      "2019-11-02",
    );
  });

  test("is the dateline's where that has a year", () => {
    const article = at(`OSLO, March 5, 2010 /PRNewswire/ -- ${sentence}`);
    expect(article.datePublished).toMatchObject({ value: "2010-03-05", source: "dateline" });
  });

  test("gives its year to the dateline", () => {
    const text = `OSLO, Dec. 31 (AP) — ${sentence}`;
    expect(at(text, "2020-01-01").dateline?.date?.value).toBe("2019-12-31");
    expect(at(text).dateline?.date?.value).toBe("--12-31");
    expect(at(text).datePublished).toBeUndefined();
  });

  test.each([
    [`Date: 2019-02-30\n\n${sentence}`, "impossible-date"],
    [`Published: 03/04/2019\n\n${sentence}`, "ambiguous-date"],
  ])("is not taken from %j", (text, warning) => {
    const article = at(text);
    expect(article.datePublished).toBeUndefined();
    expect(article.body).toBe(sentence);
    expect(warningsOf(article)).toEqual([warning, "no-date", "no-headline"]);
  });

  test.each([
    [`Published: 03/04/2019\n\n${sentence} It opens on Aug. 15.`, "2019-03-04"],
    [`Published: 03/04/2019\n\n${sentence} It opens on 15 August.`, "2019-04-03"],
    [`Date:1/6/2009\n\nOSLO, Jan. 6 (AP) -- ${sentence}`, "2009-01-06"],
    [`OSLO (AFP) Mar 30, 2005\n\n${sentence}`, "2005-03-30"],
  ])("is read as the document writes its dates: %j", (text, value) => {
    expect(at(text).datePublished?.value).toBe(value);
  });

  test("is taken with a warning where the weekday is another's", () => {
    const article = at(`Monday, November 2, 2019\n\n${sentence}`);
    expect(article.datePublished?.value).toBe("2019-11-02");
    expect(warningsOf(article)).toContain("weekday-differs");
  });
});

describe("paragraphs", () => {
  test.each([
    ["blank lines", `${sentence}\n\nIt was full.\n \t\nAll came.`],
    ["carriage returns", `${sentence}\r\n\r\nIt was full.\r\n\r\nAll came.`],
    ["single line breaks", `${sentence}\nIt was full.\nAll came.`],
    ["old line breaks", `${sentence}\rIt was full.\rAll came.`],
    ["indented lines", `   ${sentence}\n   It was full.\n   All came.`],
  ])("are told apart by %s", (_, text) => {
    expect(outline(readArticle(text))).toEqual([
      "paragraph: The ferry between the two islands is run ...",
      "paragraph: It was full.",
      "paragraph: All came.",
    ]);
  });

  const wrapped = [
    "The ferry between the two islands is running again",
    "after a week of storms that kept it and its crew in",
    "the port of Bergen, the line said.",
    "It will leave at noon on Friday with as many people",
    "as it can hold, and come back on the next morning,",
    "if the weather stays as it is.",
  ];
  const two = ["The ferry between", "It will leave at"];

  test.each([
    ["a blank line", [...wrapped.slice(0, 3), "", ...wrapped.slice(3)]],
    [
      "an indent",
      [
        "    The ferry".concat(wrapped[0]?.slice(9) ?? ""),
        ...wrapped.slice(1, 3),
        `    ${wrapped[3]}`,
        ...wrapped.slice(4),
      ],
    ],
    ["a short last line", wrapped],
  ])("of hard-wrapped lines are told apart by %s", (_, lines) => {
    const { blocks, body } = readArticle(lines.join("\n"));
    expect(blocks.map(({ start }) => body.slice(start, start + 17).trim())).toEqual(two);
  });
});

describe("headlines", () => {
  test.each([
    ["Ferry runs again", true],
    ["FERRY RUNS AGAIN", true],
    ["Ferry Runs Again After a Week of Storms in the North Sea.", true],
    ["Rescue teams reach flooded villages.", true],
    ["Will the ferry run again?", true],
    ["‘We are glad’", true],
    ["The ferry is running again.", false],
    ["The ferry is running again, and so are the trains:", false],
  ])("%j is one: %s", (line, is) => {
    const article = readArticle(`${line}\n\n${sentence} ${sentence}`);
    expect(article.headline?.text).toBe(is ? line : undefined);
    expect(warningsOf(article).includes("no-headline")).toBe(!is);
  });

  test("are not made of a lone line", () => {
    expect(readArticle("Ferry runs again").headline).toBeUndefined();
  });

  test("in Markdown lose their marker", () => {
    const article = readArticle(`# Ferry runs again\n\n${sentence}\n\n## Crew\n\n${sentence}`);
    expect(article.headline?.text).toBe("Ferry runs again");
    expect(outline(article)[2]).toBe("heading: ## Crew");
  });

  test("within the text stand over a paragraph", () => {
    const article = readArticle(
      [sentence, "Crew Glad to Sail", sentence, "- A list", "Ada: a speaker", sentence].join(
        "\n\n",
      ),
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "heading",
      "paragraph",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });
});

describe("datelines", () => {
  test("of a speaker are none", () => {
    const article = readArticle(
      `ADA: ${sentence} ${sentence}\n\nALAN: ${sentence}\n\nADA: ${sentence}`,
    );
    expect(article.dateline).toBeUndefined();
  });

  test("with a colon open a paragraph", () => {
    const article = readArticle(`LIMA: ${sentence} ${sentence}`);
    expect(outline(article)[0]).toBe("dateline: LIMA:");
  });

  test("in a line of their own come before the text", () => {
    const article = readArticle(`NAIROBI, Kenya (AP) _\n\n${sentence}`);
    expect(outline(article)[0]).toBe("dateline: NAIROBI, Kenya (AP) _");
    expect(article.blocks[1]?.kind).toBe("paragraph");
  });

  test("below the head need an agency or a day", () => {
    const article = readArticle(`${sentence}\n\nLIMA — ${sentence}\n\nOSLO (AP) — ${sentence}`);
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "paragraph",
      "dateline",
      "paragraph",
    ]);
  });
});

describe("pages", () => {
  test("of an old wire", () => {
    const article = readArticle(
      [
        "BC-Ferry,0123",
        "Ferry Runs Again",
        "By ADA LOVELACE",
        "Associated Press Writer",
        "     BERGEN, Norway (AP) _ The ferry was running again on Tuesday after a",
        "storm that had kept it in port for a week, officials said on Wednesday.",
        "     `We are glad,' said its captain, who came to the port with all of",
        "his crew.",
        "     AP-NY-02-03-98 1200EST",
      ].join("\n"),
    );
    expect(outline(article)).toEqual([
      "boilerplate: BC-Ferry,0123",
      "headline: Ferry Runs Again",
      "byline: By ADA LOVELACE",
      "byline: Associated Press Writer",
      "dateline: BERGEN, Norway (AP) _",
      "paragraph: The ferry was running again on Tuesday a ...",
      "paragraph: `We are glad,' said its captain, who cam ...",
      "date: AP-NY-02-03-98 1200EST",
    ]);
    expect(article.datePublished?.value).toBe("1998-02-03");
  });

  test("of lists: the marks of their items stand outside the sentences", () => {
    const article = readArticle(`Ferry runs again\n\n${sentence}\n\n• ${sentence}`);
    const last = article.blocks.at(-1);
    expect(article.body.slice(last?.start, last?.end)).toBe(sentence);
  });

  test("of an archive end with the day of the issue", () => {
    const article = readArticle(`Ferry runs again\n\n${sentence}\n\n${sentence}\n\nMarch 5, 2010`);
    expect(article.datePublished?.value).toBe("2010-03-05");
  });

  test("of the web", () => {
    const article = readArticle(
      [
        "WORLD NEWS",
        "March 5, 2010 / 10:14 AM / 2 years ago",
        "Ferry runs again after storms in Norway",
        "Ada Lovelace",
        "3 Min Read",
        `BERGEN (Reuters) - ${sentence}`,
        "Image source, Getty Images",
        "Image caption, The port is full",
        "The captain was glad.",
      ].join("\n"),
    );
    expect(outline(article)).toEqual([
      "boilerplate: WORLD NEWS",
      "date: March 5, 2010 / 10:14 AM / 2 years ago",
      "headline: Ferry runs again after storms in Norway",
      "byline: Ada Lovelace",
      "boilerplate: 3 Min Read",
      "dateline: BERGEN (Reuters) -",
      "paragraph: The ferry between the two islands is run ...",
      "credit: Image source, Getty Images",
      "caption: Image caption, The port is full",
      "paragraph: The captain was glad.",
    ]);
    expect(article.datePublished?.value).toBe("2010-03-05");
  });

  test("with author and date in one line", () => {
    const article = readArticle(
      `Ferry runs again\n\nBy Ada Lovelace | March 5, 2010\n\nOSLO: ${sentence} ${sentence}`,
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      "headline",
      "byline",
      "date",
      "dateline",
      "paragraph",
    ]);
    expect(article.datePublished).toMatchObject({ value: "2010-03-05", source: "line" });
  });
});

describe("posts", () => {
  const attribution = "— Ada Lovelace (@ada_l) March 5, 2019";

  test("several in one paragraph are told apart", () => {
    const article = readArticle(
      `${sentence}\n\nLiftoff! ${attribution} Landed! pic.twitter.com/x1y2 ${attribution}`,
    );
    const texts = article.posts.map(({ text }) => article.body.slice(text.start, text.end));
    expect(texts).toEqual(["Liftoff!", "Landed!"]);
    expect(article.posts[1]?.urls[0]?.value).toBe("https://pic.twitter.com/x1y2");
  });

  test("hold the lines of their stretch", () => {
    const article = readArticle(
      `${sentence}\n\nLiftoff!\nAll is well.\nhttps://t.co/abc\n${attribution}\n\n${sentence}`,
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "post", "paragraph"]);
    const text = article.posts[0]?.text ?? { start: 0, end: 0 };
    expect(article.body.slice(text.start, text.end)).toBe("Liftoff!\nAll is well.");
  });

  test("take the paragraph before where the attribution stands alone", () => {
    const article = readArticle(`${sentence}\n\nLiftoff!\n\n${attribution}\n\n${sentence}`);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "post", "paragraph"]);
  });

  test("do not swallow an article printed in one line", () => {
    const article = readArticle(
      `${`${sentence} `.repeat(20)}Liftoff at last. ${attribution} ${sentence}`,
    );
    const text = article.posts[0]?.text ?? { start: 0, end: 0 };
    expect(article.body.slice(text.start, text.end)).toContain("Liftoff at last.");
    expect(text.end - text.start).toBeLessThan(400);
    expect(warningsOf(article)).toContain("post-start-guessed");
  });
});

describe("hostile input", () => {
  // Quadratic work would take minutes on these, and the test would run out of time.
  test.each([
    ["line breaks", "\n", "a"],
    ["quote marks", '"', ""],
    ["brackets", "(", ""],
    ["capitals", "A", ""],
    ["open credits", "(Image: ", ""],
    ["open handles", "(@a", ""],
    ["attributions", " — A (@a) May 1, 2020", ""],
    ["attributions after a long word", " — A (@a) May 1, 2020", "x".repeat(3000)],
    ["date lines", "May 1, 2020\n", ""],
    ["titles", "Rain Falls In Oslo\n\n", ""],
    ["datelines", "OSLO (AP) — Rain\n\n", ""],
    ["slashes", "Ada Ada Ada Ada/\n", ""],
  ])("of 400,000 characters of %s is read", (_, unit, before) => {
    const text = `${before}${unit.repeat(Math.ceil(400_000 / unit.length))}.`;
    const { body, blocks } = readArticle(text);
    expect(blocks.at(-1)?.end).toBe(body.length);
  });
});

describe("unusable input", () => {
  test.each([
    ["", "read/empty"],
    [" \n\t\uFEFF", "read/empty"],
    ["PK\u0003\u0004\0\0", "read/binary"],
    ["\u0001\u0002\u0003\u0004ab", "read/binary"],
    ["half a pair: \uD83D.", "read/encoding"],
    ["half a pair: \uDE80.", "read/encoding"],
  ])("%j is refused with %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test.each(["2022-02-30", "2022-13-01", "yesterday", "2022-1-1", "2022-01-01T25:00Z", ""])(
    "the date %j is refused",
    (date) => {
      expect(codeOf(sentence, { date })).toBe("read/date");
    },
  );

  test("what JavaScript passes for a text or a date is refused as one that is none", () => {
    const date = new Date(0) as unknown as string; // no check of types stands in its way there
    expect(codeOf(sentence, { date })).toBe("read/date");
    expect(codeOf(undefined as unknown as string)).toBe("read/binary");
  });

  test("a text over the limit is refused", () => {
    expect(codeOf(sentence, { maximumCharacters: 10 })).toBe("read/too-large");
    expect(codeOf(sentence, { maximumCharacters: sentence.length })).toBe("none");
  });

  test("the place of the fault is told", () => {
    try {
      readArticle("Rain\nin \0 Oslo");
      expect.unreachable();
    } catch (error) {
      expect(isNewsgraphError(error) && error.where).toEqual({ line: 2, column: 4 });
    }
  });

  test("lost characters are warned of", () => {
    expect(warningsOf(readArticle(`Caf\uFFFD. ${sentence}`))).toContain("replacement-characters");
  });
});
