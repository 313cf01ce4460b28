import { describe, expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import type { EventType } from "../src/model/kinds/event.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { overlaps, unmarked } from "./marked-sentence.ts";

/** Where a story asserts an event of a type. */
function placesOf(text: string, type: EventType) {
  return thingsOf(extractStory(readArticle(text)), "Event")
    .filter(({ eventType }) => eventType === type)
    .flatMap(({ evidence }) =>
      evidence.map((id) => {
        const [start = 0, end = 0] = (/char=(\d+),(\d+)/.exec(id)?.slice(1) ?? []).map(Number);
        return { start, end };
      }),
    );
}

/** "_has the sense_", "*has another*" */
const senses: readonly (readonly [EventType, readonly string[]])[] = [
  [
    "Move",
    [
      "Ana Lund _went_ to Oslo on Monday.",
      "Ana Lund _went_ home on Monday.",
      "Ana Lund _went_ on a tour of the islands.",
      "Ana Lund _went_ to her vehicle on Monday.",
      "Ana Lund *went* on to praise the choir.",
      "Ana Lund *went* through a hard year.",
      "Inspectors *went* after rival brewers.",
      "The firm *went* to great lengths to hide the leak.",
      "Ana Lund *came* to regret the sale.",
      "Ana Lund *came* from behind to win the regatta.",
      "Ana Lund _came_ to Oslo in May.",
      "Ana Lund _ran_ across the bridge.",
      "Ana Lund is *running* for mayor.",
      "The Daily Post *ran* a story on the leak.",
      "The bakery, *run* by Ana Lund, is shut.",
      "The regatta *ran* through the weekend.",
      "Ana Lund _left_ the hospital on Monday.",
      "Ana Lund _left_ for Oslo on Monday.",
      "Norway _left_ the talks on Monday.",
      "Ana Lund *left* open who would pay.",
      "The burglars *left* a note.",
      "Norway *left* the pact in May.",
      "Soldiers _entered_ the village at dawn.",
      "Acme *entered* into a lease with Zenco.",
      "Ana Lund *approached* the court for help.",
      "Ana Lund *moved* a motion on Monday.",
      "The bank *followed* its own rules.",
      "Two clerks *carried* a banner.",
      "Medics _carried_ nine miners to a clinic.",
      "The bishop vowed to *bring* the arsonists to justice.",
      "Ana Lund _sent_ her son to a school in Oslo.",
      "Ana Lund *reached* a deal in Oslo.",
      "Norway *entered* into a pact with a maker of engines for its jets.",
      "Ana Lund is *running* in Ohio.",
      "Ana Lund _visited_ a vineyard on Monday.",
      "Nine families _flooded_ into the clinic.",
      "Nine families _evacuated_ two towers in Oslo.",
      "Soldiers *evacuated* nine families from the island.",
      "Nine users *visited* the website.",
      "Ana Lund _drove_ a van into the harbor.",
      "The drought *drove* prices to a peak.",
      "Nine workers *escaped* injury.",
      "Nine prisoners _escaped_ from the island.",
      "Investors *fled* the market.",
      "Ana Lund _sailed_ to Oslo on Monday.",
      "Ana Lund *sailed* through the exam on Monday.",
      "Ana Lund *took* off her hat on Monday.",
      "Ana Lund *departed* from tradition on Monday.",
      "The governor *commuted* the sentence of Ana Lund in May.",
      "Ana Lund *returned* to the subject in May.",
      "Ana Lund is *moving* in a new direction.",
      "The airline cut its *flights* to Oslo.",
      "Ana Lund published her tax *returns*.",
    ],
  ],
  [
    "Transfer",
    [
      "Ana Lund _gave_ nine paintings to the museum.",
      "Ana Lund _gave_ the museum $9 million.",
      "Norway _gave_ the bank an infusion of $9 million.",
      "Ana Lund *gave* the choir hope.",
      "The bank *gave* Chad until May to pay.",
      "The clerks were *given* more time.",
      "Ana Lund was _given_ a car.",
      "Norway _sent_ a report to the fund.",
      "Chad _received_ a letter from Norway.",
      "Chad _received_ nine million euros from the fund.",
      "Ana Lund *received* praise from the bishop.",
      "Ana Lund *gained* fame in Oslo.",
      "Shares of Chad *gained* 9 percent.",
      "Chad *earned* $9 million in the quarter.",
      "Chad *posted* a profit of $9 million.",
      "Chad *posted* the list on its website.",
      "Ana Lund is *recovering* from flu.",
      "Ana Lund *got* tired on the way home.",
      "Police _recovered_ the painting on Monday.",
      "Ana Lund *serves* on the council.",
      "Bailiffs _served_ a writ on Chad.",
      "A judge *issued* a warrant for Lund.",
      "Ana Lund _spent_ nine million euros on the clinic.",
      "Ana Lund *spent* nine hours in Oslo.",
      "Ana Lund _contributed_ $9,000 to the campaign.",
      "Ana Lund *contributed* to this report.",
      "Chad _bought_ nine jets from Norway.",
      "Norway _delivered_ the jets to Chad in May.",
      "The bishop *delivered* a sermon on Sunday.",
      "Chad _paid_ Norway $9 million.",
      "Crowds *paid* tribute to Lund.",
      "Ana Lund *took* over as treasurer in May.",
      "Chad _took_ over nine farms in May.",
      "Chad had *sales* of $9 million.",
      "The _sale_ of the mine to Norway went through.",
      "The shelves are in *order*.",
    ],
  ],
  [
    "Aid",
    [
      "Norway _helped_ the refugees in Chad.",
      "Norway *helped* create a mood of trust.",
      "Thick gloves *help* Norway understand the cold.",
      "The mayor's *aides* left Oslo on Monday.",
      "Ana Lund *gave* credit to the choir.",
      "Norway _gave_ grain to Chad.",
      "Fishermen _saved_ nine sailors off Norway.",
      "The plan *saved* Norway nine million euros.",
      "Ana Lund *cares* what the choir thinks.",
      "Ana Lund repaid her student *loan* in May.",
      "The pact *opened* the door to a deal with Norway.",
      "Ana Lund *sponsored* a bill on fishing in May.",
    ],
  ],
  [
    "Appoint",
    [
      "The board _appointed_ Ana Lund in May.",
      "The board _promoted_ Ana Lund to treasurer.",
      "Ana Lund was _elected_ mayor in May.",
      "Norway *chose* Chad for its first trip.",
      "The council _chose_ Ana Lund as treasurer.",
      "Norway *promotes* trade with Chad.",
      "The film was *nominated* for an award in May.",
      "The party _nominated_ Ana Lund for mayor.",
      "Norway *installed* nine cameras in May.",
      "The board _installed_ Ana Lund as treasurer.",
      "Ana Lund *joined* forces with Lars Holm in May.",
      "The board _sacked_ Ana Lund in May.",
      "Ana Lund *dismissed* claims of fraud in May.",
      "The board _removed_ Ana Lund as treasurer in May.",
      "Surgeons *removed* a bullet from Ana Lund in May.",
      "Ana Lund _replaced_ Lars Holm as treasurer.",
      "Ana Lund *replaced* Lars Holm in the second half.",
      "Lars Holm was _replaced_ by Ana Lund in May.",
      "Ana Lund was *suspended* for three games in May.",
      "Norway *suspended* flights to Chad.",
      "Ana Lund _took_ over as treasurer in May.",
      "Ana Lund *graduated* from a school in Oslo in May.",
      "Ana Lund's _promotion_ to treasurer pleased the choir.",
    ],
  ],
  [
    "Retreat",
    [
      "Ana Lund _resigned_ in May.",
      "Ana Lund *quit* smoking in May.",
      "Norway _withdrew_ its troops from Chad.",
      "Savers in Norway made *withdrawals* from the fund in May.",
      "Norway *received* a delegation from Chad in May.",
    ],
  ],
  [
    "Mobilize",
    ["Norway's naval _exercise_ near the islands ended.", "Daily *exercise* kept Ana Lund fit."],
  ],
];

describe.each(senses)("%s", (type, sentences) => {
  test.each(sentences)("%s", (marked) => {
    const { text, marks } = unmarked(`A short report on the day\n\n${marked}`);
    const asserted = placesOf(text, type);
    for (const mark of marks)
      expect(asserted.some((span) => overlaps(mark, span))).toBe(mark.kind === "_");
  });
});
