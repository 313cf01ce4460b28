import { describe, expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

/** The events of a text written on 2014-11-06, a Thursday: name, start, and the days they lie between. */
const dated = (text: string) =>
  thingsOf(extractStory(readArticle(text, { id: "dated", date: "2014-11-06" })), "Event").map(
    ({ name, startDate, earliestBegin, latestEnd }) => [name, startDate, earliestBegin, latestEnd],
  );

describe("the date of an event is its own", () => {
  test.each([
    ["France will send troops on Monday.", ["send", "2014-11-10", "2014-11-10", "2014-11-10"]],
    [
      "In Sunday's debate against Brown, Carla Diaz attacked Kenya.",
      ["attacked", "2014-11-02", "2014-11-02", "2014-11-02"],
    ],
    [
      "A deadline only bounds it: Kenya will cut aid to Somalia by 2016.",
      ["cut", undefined, "2014-11-06", "2016-12-31"],
    ],
    [
      "Kenya met Somalia in talks that ran until May 2012.",
      ["met", undefined, undefined, "2014-11-06"],
    ],
    ["Acme Corp. issued notes due Oct. 15, 2019.", ["issued", undefined, undefined, "2014-11-06"]],
    ["Kenya criticized the 1998 treaty.", ["criticized", undefined, undefined, "2014-11-06"]],
    [
      "Kenya attacked Somalia after the floods of 1997.",
      ["attacked", undefined, undefined, "2014-11-06"],
    ],
    [
      "Kenya left the talks ten days before its attack on Somalia.",
      ["attack", undefined, undefined, "2014-11-06"],
    ],
    [
      "Somalia suffered its worst attack since 1998 in Mogadishu.",
      ["suffered", undefined, undefined, "2014-11-06"],
    ],
    [
      "The summit between Kenya and Somalia is on Monday.",
      ["summit", "2014-11-10", "2014-11-10", "2014-11-10"],
    ],
    [
      "Kenya attacked Somalia and was condemned by Chad on Monday.",
      ["attacked", undefined, undefined, "2014-11-06"],
    ],
    [
      "Kenya invaded and occupied Somalia in 2009.",
      ["invaded", "2009", "2009-01-01", "2009-12-31"],
    ],
    [
      "Carla Diaz was found guilty of theft on Tuesday.",
      ["found", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    [
      "What took place has the place's and the day's: Clashes broke out in Kenya on Tuesday.",
      ["Clashes", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    [
      "The crash, which happened in Kenya on Tuesday, shocked Somalia.",
      ["crash", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    [
      "But a regatta is no more than its name: The regatta began in Kenya on Tuesday.",
      ["began", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    [
      "Kenya withdrew from the town of Kismayo on Tuesday.",
      ["withdrew", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    [
      "A blast killed nine guards in Kenya on Tuesday.",
      ["blast", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    [
      "Rebels shelled Kismayo on Tuesday, killing nine guards.",
      ["killing", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    [
      "Nine guards were killed in Tuesday's attack in Kenya.",
      ["killed", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    [
      "But those charged were charged later: Two men were charged in Tuesday's attack in Kenya.",
      ["charged", undefined, undefined, "2014-11-06"],
    ],
    [
      "But a war is no single day's: The war in Somalia killed nine guards on Tuesday.",
      ["war", undefined, undefined, "2014-11-06"],
    ],
    [
      "Kenya attacked Somalia for the second time in a decade on Sunday.",
      ["attacked", "2014-11-02", "2014-11-02", "2014-11-02"],
    ],
    [
      "Kenya attacked Somalia before dawn Tuesday.",
      ["attacked", "2014-11-04", "2014-11-04", "2014-11-04"],
    ],
    ["Kenya attacked Somalia before Tuesday.", ["attacked", undefined, undefined, "2014-11-06"]],
    [
      "The blast on Monday in Mogadishu shook the town.",
      ["blast", "2014-11-03", "2014-11-03", "2014-11-03"],
    ],
    [
      "The raid in Mogadishu was condemned on Monday.",
      ["raid", undefined, undefined, "2014-11-06"],
    ],
    [
      "Kenya condemned the raid on Monday.",
      ["condemned", "2014-11-03", "2014-11-03", "2014-11-03"],
    ],
    [
      "Kenya had on May 30, 2012, convicted Carla Diaz of theft.",
      ["convicted", "2012-05-30", "2012-05-30", "2012-05-30"],
    ],
    [
      "Kenya has accused Somalia of theft since 2009.",
      ["accused", "2009", "2009-01-01", "2014-11-06"],
    ],
    ["Kenya lifted a ban on nets on Monday.", ["ban", undefined, undefined, "2014-11-06"]],
    [
      "Kenya suspended its talks with Chad on Monday.",
      ["talks", undefined, undefined, "2014-11-06"],
    ],
  ])("%s", (text, expected) => {
    expect(dated(text)).toContainEqual(expected);
  });
});

test.each([
  ["The minister promised Kenya aid in a speech in Lima.", "promised"],
  ["Kenya agreed with Somalia in talks in Lima to release 40 captives.", "agreed"],
  ["A fuel depot in Lima was hit by drones.", "hit"],
  ["Two students in Lima were arrested.", "arrested"],
  ["Kenyan troops captured the city of Lima.", "captured"],
  ["An earthquake struck the port of Lima on Monday.", "struck"],
])("the place of an event is where its occasion was, or whom it befell: %s", (text, name) => {
  const story = extractStory(readArticle(text, { id: "placed", date: "2014-11-06" }));
  const event = thingsOf(story, "Event").find((one) => one.name === name);
  const places = thingsOf(story, "Place").filter(({ id }) => event?.place?.includes(id));
  expect(places.map((place) => place.name)).toEqual(["Lima"]);
});

test.each([
  ["Kenya welcomed a summit between Chad and Somalia in June 2021.", "Planned"],
  ["Kenya welcomed a summit between Chad and Somalia in June 2011.", "Actual"],
])("a noun has no tense, but a date: %s", (text, modality) => {
  const story = extractStory(readArticle(text, { id: "dated", date: "2014-11-06" }));
  const summit = thingsOf(story, "Event").find(({ name }) => name === "summit");
  expect(summit?.modality).toBe(modality);
});

test("nobody dies on the day on which a toll is given", () => {
  const events = dated("Kenya put out a new death toll on Tuesday after the floods.");
  expect(events.filter(([name]) => /toll/.test(String(name)))).toEqual([]);
});

test.each([
  "FILE PHOTO: Carla Diaz visits Kenya in 2008.",
  "AFP file – Carla Diaz visits Kenya in 2008.",
  "In this file photo taken on July 4, 2008, Carla Diaz visits Kenya.",
  "This article was amended on 3 November. It first said Kenya had attacked Chad.",
  "Correction: An earlier version of this story said that Carla Diaz met Brown.",
  "Carla Diaz, who visited Kenya, contributed to this report.",
  "Some information in this report was provided by Kenya.",
  "(With inputs from Kenya)",
  "This story was first published by Carla Diaz in Kenya.",
  "Carla Diaz can be reached at the office that Kenya gave her.",
  "The writer is a professor who met Brown in Kenya.",
])("what is said of a picture or of the page itself is no event: %s", (line) => {
  const text = `Kenya met Somalia.\n\n${line}\n\nKenya left the talks.`;
  expect(dated(text).map(([name]) => name)).toEqual(["met", "left"]);
});

test("but news may begin in the same way", () => {
  const text =
    "Kenya met Somalia.\n\nThe report was published by Kenya on Monday.\n\nWith reports of fighting from the north, Kenya attacked Chad.\n\nKenya filed charges against Chad.";
  expect(dated(text).map(([name]) => name)).toEqual(["met", "published", "attacked", "charges"]);
});
