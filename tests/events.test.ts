import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surfaceSubject } from "../src/extract/events/clause.ts";
import { codedEvents } from "../src/extract/events/coded-events.ts";
import { eventRules } from "../src/extract/events/event-rules.ts";
import { subjectRules } from "../src/extract/events/inherited-subject.ts";
import { readEvents } from "../src/extract/events/read-events.ts";
import { speechActRules } from "../src/extract/events/speech-acts.ts";
import { readNews } from "../src/extract/read-news.ts";
import { sentenceTree } from "../src/extract/sentence-tree.ts";
import { readArticle } from "../src/read/read-article.ts";
import { anyText } from "./arbitrary-text.ts";
import { analyzed, eventsIn, overlaps, unmarked } from "./marked-sentence.ts";

describe.each(eventRules)("$name: $construction", (rule) => {
  const readAt = (marked: string) => {
    const { text, marks } = unmarked(marked);
    const tree = sentenceTree(
      analyzed(text).sentences[0] ?? { start: 0, end: 0, tokens: [], block: 0 },
      0,
    );
    const token = tree.tokens.findIndex((one) => marks.some((mark) => overlaps(mark, one)));
    return rule.read({ tree, names: undefined, isTime: () => false }, token);
  };
  test.each(rule.positive)("reads %s", (sentence) => {
    expect(readAt(sentence)).toBeDefined();
  });
  test.each(rule.negative)("leaves %s", (sentence) => {
    expect(readAt(sentence)).toBeUndefined();
  });
});

describe("who is the subject of a verb that has none", () => {
  test.each(subjectRules.map(({ name, example }) => [name, example]))("%s: %s", (_, example) => {
    const { text, marks } = unmarked(example);
    const tree = sentenceTree(
      analyzed(text).sentences[0] ?? { start: 0, end: 0, tokens: [], block: 0 },
      0,
    );
    const at = (kind: string) =>
      tree.tokens.findIndex((one) =>
        marks.some((mark) => mark.kind === kind && overlaps(mark, one)),
      );
    expect(surfaceSubject(tree, at("*"))).toBe(at("_"));
  });
});

describe("what is said decides what the saying is", () => {
  test.each(speechActRules.map(({ act, example }) => [act, example]))("%s: %s", (act, example) => {
    const { text, marks } = unmarked(example);
    const saying = eventsIn(text).find((reading) =>
      marks.some((mark) => overlaps(mark, reading.trigger)),
    );
    expect(saying?.type).toBe(act);
  });
});

describe("factuality", () => {
  test.each([
    ["actual", "Gunmen *attacked* a convoy."],
    ["actual", "The mayor called the *raid* a crime."],
    ["hypothetical", "The mayor called for a *raid* on Monday."],
    ["negated", "The mayor did not *resign*."],
    ["negated", "The mayor didn’t *resign*."],
    ["planned", "The envoys won a delay and they’ll *visit* Malta."],
    ["negated", "No *talks* were held."],
    ["planned", "The premier will *visit* Malta."],
    ["hypothetical", "The firm may *sell* its mine."],
    ["hypothetical", "If the rebels *attack* the port, the navy will respond."],
    ["hypothetical", "The envoy spoke of a potential *invasion*."],
    ["hypothetical", "The army vowed to punish any *attack* on the port."],
    ["hypothetical", "Flights would stop in case of an *attack* on the port."],
    ["alleged", "The clerk allegedly *robbed* the bank."],
    ["alleged", "The alleged *attack* was filmed."],
    ["negated", "The envoy denied that troops had *attacked* the village."],
    ["reported", "The coroner said that the valve *failed*."],
    ["reported", "The old bridge *fell* into the river on Monday, the coroner said."],
    ["planned", "The two firms agreed to *share* the pipeline."],
    ["hypothetical", "Farmers blocked the road to *demand* cheaper fuel."],
    ["planned", "The firms plan a *merger*."],
    ["past", "The general recalled a previous *attack* on the port."],
    ["hypothetical", "Who *robbed* the bank?"],
    ["hypothetical", "Had the miners *sued* the firm, the pit would have closed."],
    ["hypothetical", "The port reopens provided that the two sides *sign* the deal."],
    ["hypothetical", "There was no evidence that the clerk *robbed* the bank."],
    ["hypothetical", "The rebels are in a position to *attack* the port."],
    ["hypothetical", "It was not the navy that *shelled* the port."],
    ["negated", "It is a lie that the clerk *robbed* the bank."],
    ["negated", "The mayor has yet to *resign*."],
    ["negated", "Rather than *attack* the port, the rebels left."],
    ["negated", "The mayor ruled out *selling* the port."],
    ["negated", "The firm nearly *collapsed* in May."],
    ["negated", "Neither the mayor nor the bishop *resigned*."],
    ["negated", "The nurses called off a *strike* planned for Friday."],
    ["planned", "The navy was about to *attack* the port."],
    ["actual", "No one claimed responsibility for the *bombing*."],
    ["planned", "The talks were to *begin* on Friday."],
    ["planned", "The firm plans to *close* its mine."],
    ["planned", "The navy is going to *attack* the port."],
    ["hypothetical", "The army made plans for an *attack* on the port."],
    ["hypothetical", "There are no plans for *talks* with Eritrea."],
    ["hypothetical", "The bishop called for an *inquiry*."],
    ["hypothetical", "The bishop demanded the *release* of nine sailors."],
    ["reported", "The mayor refused to discuss reports that the navy *shelled* the port."],
    ["actual", "The mayor was the first woman to *lead* the council."],
    ["actual", "The mayor rejected a *request* to close the port."],
    ["actual", "The mayor dismissed the *accusation* as absurd."],
    ["hypothetical", "If the firm does not *pay* its debt, the bank will sue."],
    ["actual", "The firm had to *close* its mine."],
    ["alleged", "The clerk was accused of having *robbed* the bank."],
    ["alleged", "The clerk was charged with *robbing* the bank."],
    ["hypothetical", "The rebels threatened the port with an *attack*."],
    ["negated", "The clerk was cleared of *robbing* the bank."],
    ["planned", "Malta pledged nine million euros in *aid*."],
    ["planned", "The port delayed the *release* of the ship."],
    ["planned", "*Talks* were to be held on Friday."],
    ["hypothetical", "The two were to have *met* on Friday."],
    ["hypothetical", "The bishop called for her *resignation*."],
    ["hypothetical", "The firm offered to *close* its mine."],
    ["hypothetical", "The firm is not interested in *selling* its mine."],
    ["hypothetical", "The firm will *close* its mine if the bank agrees."],
    ["hypothetical", "The mayor promised to *resign* unless the port reopens."],
    ["hypothetical", "Plans for a *merger* collapsed."],
    ["hypothetical", "The firm rejected a *takeover bid*."],
    ["hypothetical", "The mayor did not rule out *sanctions*."],
    ["hypothetical", "The firm has not denied *robbing* the bank."],
    ["negated", "The union has not accepted the *deal* with the port."],
    ["negated", "The clerk asked not to be *named* as treasurer."],
    ["actual", "The clerk *asked* not to be seen."],
    ["actual", "Dockers protested against the *sanctions*."],
    [
      "alleged",
      "City claim that United's sporting director, Piet van Dorn, *met* Marchetti at a restaurant in Como.",
    ],
    ["reported", "The court heard that Lund had *stabbed* the mayor."],
    ["hypothetical", "The clerk was asked about *bribing* a judge."],
    ["negated", "Malta, Cyprus fail to *agree* on ferries"],
    ["alleged", "Lars Holm was charged with robbery, sexual *assault* and arson in Lima."],
    ["alleged", "Accusations by some clerks that doctors are committing *murder* angered Lima."],
    ["reported", "Reports by clerks that doctors had *attacked* a nurse angered Lima."],
    ["actual", "Reports by clerks that doctors attacked a nurse *angered* Lima."],
    ["hypothetical", "He faces charges related to *robbery*."],
    ["actual", "The firm decided to close the airport due to a *crash* in Lima."],
    ["negated", "The mayor didn’t *resign*."],
    ["negated", "The leak hasn’t been *fixed*."],
    ["planned", "They’ll *visit* Lima."],
    ["actual", "The clerks kept *marching* until noon."],
    ["hypothetical", "Once a gang has *robbed* a bank, it looks for a ship."],
    ["past", "The gang fled once it had *robbed* the bank."],
    ["negated", "The wall kept the rebels from *attacking* the port."],
    ["actual", "The mayor plans a march after the *bombing*."],
    ["planned", "The mayor plans a march after the *talks*."],
    ["actual", "The mayor announced a review of the *crash*."],
    ["actual", "The palace announced the *death* of the queen."],
    ["planned", "The firm announced a *merger*."],
    ["actual", "The council failed to prevent the *attack*."],
    ["actual", "Guards did not stop the *massacre* in Chad."],
    ["negated", "The crew prevented a *collision*."],
    ["hypothetical", "The gang is using poison in order to *kill* rats."],
    ["hypothetical", "The gang uses drones to *attack* ports."],
    ["actual", "The gang used drones to *attack* the port."],
    ["alleged", "A nurse was indicted on charges she *robbed* the clinic."],
    ["hypothetical", "The firm could end up *selling* its mine."],
    ["actual", "The firm ended up *selling* its mine."],
    ["hypothetical", "That could include *suing* the bank."],
    ["hypothetical", "He tried to scare the clerks into *selling* the mine."],
    [
      "hypothetical",
      "The senate has formally called for Haddad, the party's former treasurer, to be *expelled* at once.",
    ],
    ["hypothetical", "The two states conferred on *sending* troops to Chad."],
    ["hypothetical", "A reward was offered for his *capture*."],
    ["hypothetical", "The bank offers a reward for tips leading to the *arrest* of the gunman."],
    ["alleged", "The clerk who allegedly stabbed and *killed* nine nurses was freed."],
    ["hypothetical", "The sale is subject to an *inspection* by regulators."],
    ["alleged", "He faces a charge of breaking the law by *using* force against a nurse."],
  ])("%s: %s", (factuality, example) => {
    const { text, marks } = unmarked(example);
    const event = eventsIn(text).find((reading) =>
      marks.some((mark) => overlaps(mark, reading.trigger)),
    );
    expect(event?.factuality).toBe(factuality);
  });
});

describe("arguments", () => {
  const told = (text: string): readonly string[] =>
    eventsIn(text)
      .filter(({ confidence }) => confidence > 0.4)
      .map(
        ({ type, arguments: found }) =>
          `${type} ${found.map((argument) => `${argument.role}=${text.slice(argument.start, argument.end)}`).join(" ")}`,
      );
  test.each([
    [
      "The convoy was attacked by rebel gunmen.",
      "Assault initiator=rebel gunmen recipient=The convoy",
    ],
    [
      "Kenyan troops attacked the rebels and shelled their camp.",
      "Assault initiator=Kenyan troops recipient=their camp",
    ],
    [
      "A court jailed the banker for nine years for robbing old clients.",
      "Coerce initiator=the banker recipient=old clients",
    ],
    [
      "Talks between the nurses and the clinic resumed.",
      "Consult participant=the nurses participant=the clinic",
    ],
    ["The premier has no intention of resigning.", "Retreat initiator=The premier"],
    ["The NATO-led raid on Malta failed.", "Assault initiator=NATO recipient=Malta"],
    ["The Kenya-Sudan talks failed.", "Consult participant=Kenya-Sudan participant=Kenya"],
    [
      "Talks between Peru and the miners' union broke down.",
      "Consult participant=Peru participant=the miners' union",
    ],
    ["The union warned that the government would collapse.", "Speak initiator=The union"],
    ["Spain's attack on Malta failed.", "Assault initiator=Spain recipient=Malta"],
    [
      "Turkish strikes on the camp killed nine guards.",
      "Assault initiator=Turkish recipient=the camp",
    ],
    ["The navy launched an attack on the port.", "Assault initiator=The navy recipient=the port"],
    [
      "The minister, who accused the bank, resigned.",
      "Accuse initiator=The minister recipient=the bank",
    ],
    [
      "The court ordered the bank to repay its savers.",
      "Request initiator=The court recipient=the bank",
    ],
    [
      "A baker was arrested in Lima after a robbery in Cusco.",
      "Coerce recipient=A baker place=Lima",
    ],
    ["She was convicted in May and jailed for a year.", "Coerce recipient=She time=a year"],
    ["Ruiz was elected in 2010 and resigned in 2012.", "Retreat initiator=Ruiz time=2012"],
    [
      "The army held two smugglers in prison.",
      "Coerce initiator=The army recipient=two smugglers in prison",
    ],
    [
      "A jury found Luis Paz guilty of murder on Monday.",
      "Accuse initiator=A jury recipient=Luis Paz time=Monday",
    ],
    ["Malta drew 1-1 with Cyprus.", "Occur initiator=Malta recipient=Cyprus"],
    [
      "A ferry sank on the outskirts of Lima on Monday.",
      "Harm recipient=A ferry place=Lima time=Monday",
    ],
    ["A ferry sank off Peru on Monday.", "Harm recipient=A ferry place=Peru time=Monday"],
    ["Ruiz condemned the attack in Lima.", "Accuse initiator=Ruiz"],
    [
      "Ruiz condemned the mayor in a speech in Lima.",
      "Accuse initiator=Ruiz recipient=the mayor place=Lima",
    ],
    ["Ruiz and Paz discussed the war in Chad.", "Consult participant=Ruiz participant=Paz"],
    [
      "The ministry summoned the envoy Monday.",
      "Accuse initiator=The ministry recipient=the envoy time=Monday",
    ],
    ["Ruiz flew to Lima on Monday.", "Move initiator=Ruiz theme=Lima time=Monday"],
    ["It was Peru that attacked the port.", "Assault initiator=Peru recipient=the port"],
    [
      "Norway became the first country to expel the envoys.",
      "Sanction initiator=Norway recipient=the envoys",
    ],
    [
      "The ministry warned tourists not to travel to Malta.",
      "Speak initiator=The ministry recipient=tourists",
    ],
    ["The pope visited Malta on Monday.", "Consult initiator=The pope recipient=Malta time=Monday"],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });
  test("the span of an argument stops before what only adds to it", () => {
    const text = "Gunmen attacked the convoy, which carried grain.";
    const convoy = eventsIn(text)[0]?.arguments.find(({ role }) => role === "recipient");
    expect(text.slice(convoy?.start, convoy?.end)).toBe("the convoy");
  });
  test("those that a phrase goes on to name take part too", () => {
    const text = "The envoy met with Baltic allies, including Latvia and Estonia.";
    const met = eventsIn(text).find(({ type }) => type === "Consult");
    const parties = met?.arguments.map(({ start, end }) => text.slice(start, end));
    expect(parties).toEqual(["The envoy", "Baltic allies", "Latvia", "Estonia"]);
  });
  test.each([
    ["All the guards but Ana Ruiz resigned.", "All the guards"],
    ["Not Peru but Chile resigned.", "Not Peru|Chile"],
  ])("who is excepted does nothing: %s", (text, expected) => {
    const [event] = eventsIn(text);
    const named = event?.arguments.filter(({ role }) => role === "initiator") ?? [];
    expect(named.map(({ start, end }) => text.slice(start, end)).join("|")).toBe(expected);
  });
  test("a gerund that is the subject has none of its own", () => {
    const text = "At large schools, feeding nine children will cost more.";
    const feeding = eventsIn(text).find(({ trigger }) => text.startsWith("feeding", trigger.start));
    expect(feeding?.arguments.map(({ role }) => role)).toEqual(["recipient"]);
  });
  test("a list of names holds where the parse breaks it", () => {
    const text =
      "The meeting was held in the presence of Norwegian envoy Ann Lund, Danish envoy Eva Mora and Swedish envoy Ida Holm.";
    const article = readArticle(text, { id: "meeting" });
    const met = readNews(article).events.find(({ type }) => type === "Consult");
    const parties = met?.arguments
      .map(({ start, end }) => article.body.slice(start, end))
      .join("; ");
    for (const name of ["Ann Lund", "Eva Mora", "Ida Holm"]) expect(parties).toContain(name);
  });
  test("each of several parties is an argument of its own", () => {
    const text = "The premier met the chancellor and the king.";
    const met = eventsIn(text).find(({ type }) => type === "Consult");
    expect(met?.arguments.filter(({ role }) => role === "participant")).toHaveLength(3);
  });
});

describe("coding", () => {
  test("the foreground only", () => {
    const text =
      "The sultan who won a war against the emir agreed to send grain to Malawi, an aide said.";
    const analysis = analyzed(text);
    expect(codedEvents(readEvents(analysis), analysis).map(({ type }) => type)).toEqual(["Agree"]);
  });
});

describe("any text", () => {
  test("spans hold, governors exist, nothing is thrown", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyzed(text);
        const readings = readEvents(analysis);
        for (const [
          at,
          { trigger, label, arguments: found, governor, confidence },
        ] of readings.entries()) {
          const sentence = analysis.sentences[trigger.sentence];
          for (const span of [trigger, label, ...found]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
            expect(span.end).toBeLessThanOrEqual(sentence?.end ?? -Infinity);
          }
          expect(governor === undefined || (governor !== at && governor < readings.length)).toBe(
            true,
          );
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
        expect(readEvents(analyzed(text))).toEqual(readings);
      }),
      { numRuns: 60 },
    );
  });
});
