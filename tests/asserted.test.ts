import { describe, expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { overlaps, unmarked } from "./marked-sentence.ts";
import { placesIn } from "./told-places.ts";

const headline = "A short report on the day\n\n";

/** "_told as fact_", "*told, but not as fact*" */
function check(marked: string, before = headline): void {
  const { text, marks } = unmarked(`${before}${marked}`);
  const { asserted, left } = placesIn(text);
  for (const mark of marks) {
    const words = text.slice(mark.start, mark.end);
    const isAsserted = asserted.some((span) => overlaps(mark, span));
    expect(`${words}: ${isAsserted}`).toBe(`${words}: ${mark.kind === "_"}`);
    if (!isAsserted) expect(left.some((span) => overlaps(mark, span))).toBe(true);
  }
}

describe("what a court hears is the parties' account", () => {
  test.each([
    "The jury heard Lund *stabbed* a nurse, *fled* to Chad and *robbed* a bank.",
    "Lund *attacked* the guard with an axe, Lima Crown Court heard.",
    "Ruiz, the court heard, *attacked* the guard with an axe.",
    "Villagers heard shots before soldiers _attacked_ the port.",
    "The strikers, who _gathered_ at the port, _praised_ Peru.",
  ])("%s", (marked) => check(marked));
});

describe("a clause in front of a passive of telling is what is told", () => {
  test.each([
    "Lund *attacked* a nurse, a jury was told on Monday.",
    "Rebels *attacked* the port, it was claimed.",
    "Lund *stabbed* a nurse, it is alleged.",
    "When Lund _attacked_ the port, a jury was told, he was ill.",
    "After rebels _attacked_ the port, the minister said talks were over.",
  ])("%s", (marked) => check(marked));
});

describe("who tells of what is not known yet tells all of it", () => {
  test.each([
    "Lund described a raid in which soldiers *attacked* a clinic.",
    "The judge listened to Lund describe an incident where a guard *attacked* a boy.",
    "She spoke of an attack in which rebels *killed* nine villagers.",
    "Lund described the raid in which soldiers _attacked_ a clinic.",
    "She reached a town where rebels _attacked_ the port.",
    "She remembers the raid in which rebels _killed_ nine villagers.",
  ])("%s", (marked) => check(marked));
});

describe("a past perfect goes on with what somebody said", () => {
  test.each([
    "The bank said it accepted the ruling and had *hired* 90 guards.",
    "A diplomat said both fleets had *shelled* Lima.",
    "Two clerks said they had *fled* in May but were *arrested* in Lima.",
  ])("%s", (marked) => check(marked));
});

describe("what somebody blocks does not happen", () => {
  test.each(["A judge blocked the *deportation* of a nurse."])("%s", (marked) => check(marked));
});

describe("what is answered is not undone", () => {
  test.each([
    "Soldiers *attacked* the clinic, a claim the army rejects.",
    '"If the talks fail, the border will close," Ana Ruiz _warned_.',
    '"If the talks fail," Ana Ruiz _said_, "the border will close."',
    "If the talks fail, Ana Ruiz will *warn* the pact's members.",
  ])("%s", (marked) => check(marked));
  test("a charge that is denied has been made", () => {
    const text = `${headline}Norway has blamed Chad for the raid, a charge Chad denies.`;
    const claims = thingsOf(extractStory(readArticle(text)), "Claim");
    expect(claims.map(({ stance }) => stance).sort()).toEqual(["Accuses", "Denies"]);
  });
});

describe("what a charge names", () => {
  test.each([
    "Lund pleaded not guilty on Monday to *bribing* a judge.",
    "Lund pleaded not guilty to the *murder* of a nurse.",
    "Lund denied *attacking* the guard.",
    "Lund is on trial for *attacking* a nurse.",
    "Lund is being investigated for *bribing* a judge.",
    "Norway objected to *sending* ships to Chad.",
    "Lund pleaded guilty to _bribing_ a judge.",
    "Lund was found guilty of _attacking_ a nurse.",
    "Lund was jailed for nine years for _attacking_ the guard.",
    "Lund admitted _attacking_ the guard.",
    "Rebels left the port, _killing_ two guards.",
  ])("%s", (marked) => check(marked));
});

describe("what goes with a verb that tells no fact", () => {
  test.each([
    "Norway may *attack* the port, *killing* thousands.",
    "Lund was charged with breaking the law by *attacking* a nurse.",
    "Norway would retaliate by *expelling* nine envoys.",
    "Lund has never *sued* a firm or *attacked* a rival.",
    "Acme had trouble *selling* its fleet.",
    "Norway all but *withdrew* from the treaty.",
    "Rebels _attacked_ the port, _killing_ two guards.",
    "Acme plans to close its mine, _accusing_ Norway of greed.",
    "Norway retaliated by _expelling_ nine envoys.",
    "The driver failed to stop, _killing_ a nurse.",
    "Lund did not yield and _attacked_ a rival.",
  ])("%s", (marked) => check(marked));
});

test.each([
  ["Planned", "When Norway *withdraws*, Chad will sign the treaty."],
  ["Planned", "As soon as Norway *withdraws*, Chad will sign the treaty."],
  ["Planned", "Acme will close its mine, *firing* nine miners."],
  ["Planned", "Acme plans to close its mine, *firing* nine miners."],
  ["Actual", "When Norway *withdrew*, Chad signed the treaty."],
  ["Actual", "Lund will meet Ruiz after he *signed* the treaty on Monday."],
])("%s: %s", (modality, marked) => {
  const { text, marks } = unmarked(`${headline}${marked}`);
  const story = extractStory(readArticle(text));
  const events = thingsOf(story, "Event").filter(({ name }) =>
    marks.some((mark) => text.slice(mark.start, mark.end) === name),
  );
  expect(events.map((event) => event.modality)).toEqual([modality]);
});

describe("what is barred, made possible or put under a condition", () => {
  test.each([
    "The treaty bars Norway from *deploying* missiles.",
    "The pact bars Chad from *attacking* Mali.",
    "The law makes it possible to *arrest* a journalist.",
    "The ruling made it a crime to *attack* a judge.",
    "Should Chile *attack*, Peru will retaliate.",
    "Should Chile *attack* Peru, Bolivia will *send* troops.",
    "Norway managed to _arrest_ a general.",
    "Norway should *send* troops.",
  ])("%s", (marked) => check(marked));
});

describe("what a paper has heard", () => {
  test.each([
    "The Daily Post gathered that gunmen *abducted* two nurses.",
    "It was learnt that gunmen *attacked* the port.",
    "The Daily Post has learned that gunmen *attacked* the port.",
    "Police learned that Lund _attacked_ the port.",
  ])("%s", (marked) => check(marked));
});

describe("a relative clause that somebody tells", () => {
  test.each([
    "A man who police say *attacked* a nurse was _arrested_ on Monday.",
    "Two men police believe *killed* a nurse were _arrested_ on Friday.",
    "Police _arrested_ a man who officers say *robbed* a bank.",
    "A gang that police believe has *killed* nine men was _attacked_ on Monday.",
    "Soldiers, who Norway says *attacked* a trawler, _left_ Oslo.",
    "The report said troops *attacked* the port.",
  ])("%s", (marked) => check(marked));
});

describe("headlines that name their source, or quote it", () => {
  test.each([
    "Rebels *attack* port: Norway",
    "Army *killed* ten villagers: UN",
    "Ruiz *met* rebels – report",
    "UN: Norway *attacked* Denmark",
    "Norway 'to *attack* Denmark'",
    "Rebels _attack_ port: ten dead",
    "Norway _attacks_ port: live updates",
    "Norway's army _attacks_ Denmark",
  ])("%s", (marked) => check(`${marked}\n\nThe day was a long one in Lima.`, ""));
});

describe("what happens in a work of fiction", () => {
  test.each([
    "In the novel, Kenya *invades* Uganda.",
    "The film is about a spy who *kills* the king of Norway.",
    "The novel, in which Kenya *invades* Uganda, is long.",
    "Ruiz plays a spy who *kills* the king of Norway.",
    "In the match, Peru _beat_ Chile.",
    "In the report, Norway _accused_ Chile of theft.",
  ])("%s", (marked) => check(marked));
});

describe("what is feared, and what is called off", () => {
  test.each([
    "Fighters rushed into Lima to back rebels, fueling fears of a bloody *battle* with soldiers.",
    "A strike *planned* by nurses was called off.",
    "The _talks_ held in Lima by Norway ended on Monday.",
  ])("%s", (marked) => check(marked));
});

describe("when something was said is the article's, and what others expect is theirs", () => {
  test.each([
    '"We are done," Lund said as he _left_ Lima on Monday.',
    '"They lied," Lund said, as hundreds of nurses _marched_ through Lima.',
    "When Norway _cut_ aid to Chad in May, Lund said enough.",
    "After rebels _attacked_ the port, Lund said they had *killed* two nurses.",
    "Lund *attacked* a nurse when she left, the court was told.",
    "Ruiz is widely expected to *resign*.",
    "Ruiz is expected to _visit_ Peru on Friday.",
  ])("%s", (marked) => check(marked));
});

test.each([
  [
    "Radio Oslo said a bridge collapsed, but police said troops attacked it.",
    ["a bridge collapsed", "troops attacked it"],
  ],
  [
    "The army said rebels attacked the base while villagers say they withdrew.",
    ["rebels attacked the base", "they withdrew"],
  ],
  [
    "The army said rebels attacked the base, but officials in Lima denied that.",
    ["rebels attacked the base"],
  ],
  [
    "The army said rebels attacked the base, but that they withdrew.",
    ["rebels attacked the base, but that they withdrew"],
  ],
])("each source has its own say: %s", (text, said) => {
  const story = extractStory(readArticle(`${headline}${text}`));
  expect(thingsOf(story, "Quotation").map((quotation) => quotation.text)).toEqual(said);
});

describe("what somebody without a name alleges", () => {
  test.each([
    "It is alleged that Paul Lund, 26, was warned and armed himself with a knife before he *left* a flat in Oslo.",
    "It's claimed that Lund, also known as Otto, arrived on the scene and *stabbed* a nurse.",
    "While two rebels were *killed*, a guard was hurt, the spokesman said adding that nine rifles were found.",
    "It is clear that Lund _attacked_ a nurse.",
  ])("%s", (marked) => check(marked));
});

describe("what stands in quotation marks, though nobody is said to say it", () => {
  test.each([
    "A note lay on the floor. “Rebels *attacked* Norway at dawn.” Nobody spoke.",
    "Ruiz sat down in Lima. “But Haddad *came* to Oslo with an axe. Norway *sent* troops.”",
    "Police in Lima “_arrested_” Omar Haddad on Monday.",
    "The “Hands Off Lima” campaigners _marched_ in Lima on Monday.",
  ])("%s", (marked) => check(marked));
});

describe("what is denied with a curly mark is denied", () => {
  test.each([
    "Norway didn’t *attack* Chad.",
    "Rebels weren’t *arrested* in Chad.",
    "Norway won’t *sell* arms to Chad.",
    "Norway’s army _attacked_ Chad.",
  ])("%s", (marked) => check(marked));
});

describe("a verb with a tense of its own shares no helper", () => {
  test.each([
    "Norway would *expel* nine envoys and _attacked_ Chad.",
    "Norway urged rebels to *attack* Chad and _expelled_ nine envoys.",
    "Norway would *arrest* nine rebels and *expel* an envoy.",
    "Ruiz offers a reward for information leading to the *arrest* of Omar Haddad.",
    "The raid led to the _arrest_ of nine rebels.",
  ])("%s", (marked) => check(marked));
});

describe("what somebody only aims at", () => {
  test.each([
    "Norway aims at *attacking* Chad.",
    "Norway has set its sights on *attacking* Chad.",
    "Norway is keen on *selling* arms to Chad.",
    "Norway is looking at *selling* arms to Chad.",
    "Norway looks forward to *beating* Chad.",
    "Norway began _attacking_ Chad.",
    "Norway insisted on *expelling* nine envoys.",
    "Rebels kept on _attacking_ Chad.",
  ])("%s", (marked) => check(marked));
});
