import { describe, expect, test } from "vitest";
import { overlaps, unmarked } from "./marked-sentence.ts";
import { told } from "./told.ts";
import { placesIn } from "./told-places.ts";

/** "_an event of the graph_", "*a word of the same kind that tells of none*" */
function check(marked: string): void {
  const { text, marks } = unmarked(`A short report on the day\n\n${marked}`);
  const { asserted } = placesIn(text);
  for (const mark of marks) {
    const isTold = asserted.some((span) => overlaps(mark, span));
    expect(`${text.slice(mark.start, mark.end)}: ${isTold}`).toBe(
      `${text.slice(mark.start, mark.end)}: ${mark.kind === "_"}`,
    );
  }
}

describe("nouns that tell of something done only where a verb does it", () => {
  test.each([
    "Lund paid for the *campaign* of Ruiz.",
    "Acme ran a _campaign_ in Oslo.",
    "Norway launched a _search_ for the trawler on Friday.",
    "In an *effort* to save money, Acme _closed_ a mill in Oslo.",
    "Lund praised Peru's space *program*.",
    "Norway _announced_ *plans* to sell the mill.",
    "Acme halted _production_ in Oslo on Friday.",
    "Acme's third-quarter *performance* pleased Lund.",
    "Norway has *operations* in Chad.",
    "Lund told viewers of her *show* about it.",
    "The board in Oslo announced its _choice_ on Monday.",
    "Lund kept her New Year's *resolutions*.",
    "The Security Council adopted a _resolution_ on Peru.",
    "Lund is an expert on Chad's *development*.",
  ])("%s", check);
});

describe("what is made is a thing", () => {
  test.each([
    "Acme _built_ a ferry in Oslo.",
    "A fence was _built_ in Chad on Monday.",
    "_Built_ in 1912 by Norway, the bridge is long.",
    "Norway *built* a reputation for thrift.",
    "Norway has *developed* a great love of jazz.",
    "Norway _developed_ a truck for Chad.",
    "Norway *produced* a result on Monday.",
    "Ann Lund *introduced* her husband on Friday.",
    "Ann Lund has *drawn* praise in Oslo.",
    "Ann Lund *aired* her anger on Monday.",
    "The network _aired_ the interview on Monday.",
    "Ann Lund _drew_ a map of Chad.",
    "Norway *prepared* its nurses for a flood.",
    "Ruiz, who *directed* the housing agency in 1998, left.",
    "Ann Lund _directed_ the film.",
    "The emir of Chad _signed_ a bill on Monday.",
  ])("%s", check);
});

describe("who decides settles something", () => {
  test.each([
    "The court in Oslo _fixed_ a date on Monday.",
    "Norway *fixed* a leak on Monday.",
    "Norway *set* its sights on Chad.",
    "Norway _set_ a price for the grain.",
    "Norway *reviewed* the text on Monday.",
    "Norway _approved_ the text on Monday.",
    "Norway bought a port, *allowing* its ships to dock there.",
    "The ferry is *scheduled* for Monday.",
    "Peru's minister *cast* himself as a friend of the poor on Monday.",
  ])("%s", check);
});

describe("a contest is with a team or in a game, and a measure is no rise", () => {
  test.each([
    "Malta will _host_ Cyprus on Friday.",
    "Malta _beat_ Cyprus on Friday.",
    "Malta _played_ football on Friday.",
    "Malta *played* a wider part in the talks on Friday.",
    "Malta *played* down the row on Friday.",
    "Peru *led* a coalition in 2019.",
    "Peru *tied* the loan to reforms on Friday.",
    "Norway's debt *exceeds* nine percent of output.",
    "Norway's debt _rose_ to nine percent of output in 2019.",
    "Peru *tops* the list of exporters.",
    "Peru's visit *marks* a new era.",
    "Peru marked the _anniversary_ on Friday.",
    "Norway *raised* its profile on Friday.",
    "Norway _raised_ a tax on Friday.",
    "The vote *coincided* with a fair in Oslo.",
    "The port of Oslo *serves* as a jail.",
  ])("%s", check);
});

describe("nouns in phrases where they tell of nothing", () => {
  test.each([
    "Rebels _attacked_ Chad last *fall*.",
    "Norway reported a _fall_ in exports in 2019.",
    "Norway's envoys sat in the front *row*.",
    "A _row_ between Norway and Chad goes on.",
    "Ann Lund _said_ in a press *release* that Norway won.",
    "Ann Lund _said_ in a *release* that Norway won.",
    "Acme's _release_ of the film in Norway was in 2019.",
  ])("%s", check);
});

describe("figures of speech", () => {
  test.each([
    "Norway *lost* its way on Friday.",
    "Norway _lost_ nine ships on Friday.",
    "Norway *fell* short of its aim on Friday.",
    "Ann Lund *fell* in love in Oslo.",
    "Norway's exports _fell_ in 2019.",
    "Norway *beat* the odds on Friday.",
    "Norway _beat_ Malta on Friday.",
    "Norway *closed* its eyes to the crisis.",
    "Norway _closed_ its port on Friday.",
  ])("%s", check);
});

describe("what is done again and again is no event", () => {
  test.each([
    "Norway usually *sells* its grain to Chad.",
    "Norway *sells* its grain to Chad every year.",
    "Norway is often *attacking* Chad.",
    "Norway often _attacked_ Chad.",
    "Norway _sells_ its grain to Chad.",
    "The council in Oslo *decides* whether to lower a toll.",
    "The council in Oslo _decided_ to lower a toll.",
    "The plant in Oslo *produces* trucks for Norway.",
    "Norway _launches_ a satellite on Friday.",
    "Norway _launches_ a satellite",
  ])("%s", check);
});

test.each([
  ['Ann Lund continued: "We won the vote."', "Actual Speak continued: Ann Lund > -"],
  ["Norway urged rebels to talk and expelled nine envoys.", "Actual Sanction expelled: Norway > -"],
])("%s: %s", (text, fact) => {
  expect(told(`A short report on the day\n\n${text}`)).toContain(fact);
});
