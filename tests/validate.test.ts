import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toQuads } from "../src/bind/quads.ts";
import { isNewsgraphError } from "../src/error.ts";
import { parseGraph } from "../src/serialize/parse-graph.ts";
import { serialize } from "../src/serialize/serialize.ts";
import { createValidator } from "../src/validate/create-validator.ts";
import { formatReport } from "../src/validate/report.ts";
import { rulesText } from "../src/validate/rules-text.ts";
import { defaultShapes } from "../src/validate/shapes-source.ts";
import { validate } from "../src/validate/validate.ts";
import { gaf, ng, oa, prov, rdf, schema, sem, sh, xsd } from "../src/vocabulary/terms.ts";
import { type Edit, edited, iri, literal } from "./edit-graph.ts";
import { sampleId, sampleStory } from "./sample-story.ts";

const validator = createValidator();
const rulesOnly = createValidator({ shapes: [rulesText] });
const sample = toQuads(sampleStory);

const article = "https://w3id.org/newsgraph/data/a/ferry-talks";
const state = "https://w3id.org/newsgraph/data/state/marlow";
const meeting = sampleId("event-1");
const talks = sampleId("event-2");
const strike = sampleId("situation-1");
const falk = sampleId("person-ines-falk");
const osten = sampleId("organization-osten-line");
const quotation = sampleId("quotation-1");
const claim = sampleId("claim-1");
const figure = sampleId("figure-1");
const [account, otherAccount] = [sampleId("account-1"), sampleId("account-2")];
const span = sample.find((quad) => quad.predicate.value === gaf.denotedBy)?.object.value ?? "";
const selector = span.replace("#char=", "#selector=");

describe("validate", () => {
  it("finds nothing to say about a graph that is right and complete", async () => {
    expect(await validate(sample, validator)).toMatchObject({ conforms: true, results: [] });
  });

  it("lets a graph conform that only lacks what its article lacks", async () => {
    const graph = edited(sample, (edit) => edit.remove(article, schema.headline));
    const report = await validate(graph, validator);
    expect(report.conforms).toBe(true);
    expect(report.results.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", "The article has no headline."],
    ]);
  });

  it("gives the words of the article behind a fault, with their line", async () => {
    const graph = edited(sample, (edit) => edit.remove(claim, ng.stance));
    const report = await validate(graph, validator);
    expect(report.results).toMatchObject([
      {
        severity: "violation",
        focus: claim,
        path: "ng:stance",
        evidence: [{ exact: "may strike in June if no deal comes", line: 7, column: 90 }],
      },
    ]);
    expect(formatReport(report)).toBe(
      [
        "The graph does not conform. 1 violation.",
        "",
        "violation: Claim.stance takes exactly one of Affirms, Denies, Accuses, Demands, Rejects, Warns: ng:stance.",
        `    ${claim} ng:stance`,
        "    line 7, column 90: “may strike in June if no deal comes”",
        "",
      ].join("\n"),
    );
  });

  it("says a fault once where two files ask the same, in the words of the later", async () => {
    const graph = edited(sample, (edit) => edit.remove(figure, gaf.denotedBy));
    const { results } = await validate(graph, validator);
    expect(results.filter(({ focus }) => focus === figure).map(({ message }) => message)).toEqual([
      "No words of the article and no statement of its source stand behind this.",
    ]);
  });

  it("gives the same report whatever the order of the quads, also as RDF", async () => {
    const graph = edited(sample, (edit) => {
      edit.remove(meeting, sem.hasActor);
      edit.remove(falk, gaf.denotedBy);
      edit.remove(otherAccount, ng.contradicts);
    });
    const reports = [
      await validate(graph, validator),
      await validate([...graph].reverse(), validator),
    ];
    const [one, two] = reports.map(({ results, quads }) => [results, serialize(quads, "turtle")]);
    expect(one).toEqual(two);
  });

  it("takes the graphs of a dataset as one", async () => {
    const graphs = ["https://example.org/g1", "https://example.org/g2"];
    const twice = graphs.map((graph) => serialize(sampleStory, "nquads", { graph })).join("");
    const report = await validate(await parseGraph(twice, "nquads"), validator);
    expect(report.results).toEqual([]);
  });

  it("says in RDF what it says in words", async () => {
    const graph = edited(sample, (edit) => edit.remove(otherAccount, ng.contradicts));
    const report = await validate(graph, validator);
    const read = await parseGraph(serialize(report.quads, "turtle"), "turtle");
    const results = read.filter(({ predicate }) => predicate.value === sh.result);
    expect(results).toHaveLength(report.results.length);
    const said = (predicate: string) =>
      read.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
    expect(said(sh.conforms)).toEqual(["false"]);
    expect(said(sh.focusNode).sort()).toEqual(report.results.map(({ focus }) => focus).sort());
    // ^ng:contradicts is more than a property, so its description comes along.
    expect(said(sh.inversePath)).toContain(ng.contradicts);
  });

  it("validates several graphs at once with one validator", async () => {
    const broken = edited(sample, (edit) => edit.remove(falk, schema.name));
    const reports = await Promise.all(
      Array.from({ length: 6 }, (_, index) => validate(index % 2 ? broken : sample, validator)),
    );
    expect(reports.map(({ conforms }) => conforms)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

interface Breach {
  readonly message: string;
  readonly focus: string;
  readonly path?: string;
  readonly severity?: "violation" | "warning" | "info";
  readonly change: (edit: Edit) => void;
}

const date = (value: string) => literal(value, xsd.date);

/** For each message of shapes/rules.ttl a change that must bring it about. */
const breaches: readonly Breach[] = [
  {
    message: "The article has no headline.",
    severity: "warning",
    focus: article,
    path: "schema:headline",
    change: (edit) => edit.remove(article, schema.headline),
  },
  {
    message: "The article has no date of publication, so its relative dates stay unresolved.",
    severity: "warning",
    focus: article,
    path: "schema:datePublished",
    change: (edit) => edit.remove(article, schema.datePublished),
  },
  {
    message: "The article names no author.",
    severity: "warning",
    focus: article,
    path: "schema:author",
    change: (edit) => edit.remove(article, schema.author),
  },
  {
    message: "The article has an empty body.",
    focus: article,
    path: "schema:articleBody",
    change: (edit) => edit.replace(article, schema.articleBody, literal("")),
  },
  {
    message: "The article's word count is negative.",
    focus: article,
    path: "schema:wordCount",
    change: (edit) => edit.replace(article, schema.wordCount, literal("-1", xsd.integer)),
  },
  {
    message: "The article was modified before it was published.",
    focus: article,
    change: (edit) => edit.replace(article, schema.dateModified, date("2031-05-05")),
  },
  {
    message: "No words of the article and no statement of its source stand behind this.",
    focus: meeting,
    path: "gaf:denotedBy",
    change: (edit) => edit.remove(meeting, gaf.denotedBy),
  },
  {
    message: "The evidence is not a span of an article (oa:SpecificResource).",
    focus: meeting,
    path: "gaf:denotedBy",
    change: (edit) => edit.replace(meeting, gaf.denotedBy, iri(falk)),
  },
  {
    message: "Nothing says which article this is from.",
    focus: strike,
    path: "prov:wasDerivedFrom",
    change: (edit) => edit.remove(strike, prov.wasDerivedFrom),
  },
  {
    message: "This span is evidence of nothing.",
    severity: "info",
    focus: `${article}#char=1,2`,
    path: "^gaf:denotedBy",
    change: (edit) => edit.add(`${article}#char=1,2`, rdf.type, iri(oa.SpecificResource)),
  },
  {
    message: "Nothing says which rule found this span.",
    severity: "info",
    focus: span,
    path: "ng:rule",
    change: (edit) => edit.remove(span, ng.rule),
  },
  {
    message: "The span begins before the text does.",
    focus: selector,
    path: "oa:start",
    change: (edit) => edit.replace(selector, oa.start, literal("-1", xsd.integer)),
  },
  {
    message: "The span ends before it begins, or is empty.",
    focus: selector,
    path: "oa:start",
    change: (edit) => edit.replace(selector, oa.end, literal("0", xsd.integer)),
  },
  {
    message: "The span has no words.",
    focus: selector,
    path: "oa:exact",
    change: (edit) => edit.replace(selector, oa.exact, literal("")),
  },
  {
    message: "Confidence is between 0 and 1.",
    focus: falk,
    path: "ng:confidence",
    change: (edit) => edit.replace(falk, ng.confidence, literal("1.1", xsd.decimal)),
  },
  {
    message: "The name is empty.",
    focus: osten,
    path: "schema:name",
    change: (edit) => edit.replace(osten, schema.name, literal(" ")),
  },
  {
    message: "An alternate name repeats the name.",
    severity: "warning",
    focus: falk,
    path: "schema:alternateName",
    change: (edit) => edit.add(falk, schema.alternateName, literal("Ines Falk")),
  },
  {
    message: "A state that acts and the country it governs are two things.",
    focus: state,
    path: "rdf:type",
    change: (edit) => edit.add(state, rdf.type, iri(sem.Place)),
  },
  {
    message: "A person is neither an organization nor a place.",
    focus: falk,
    path: "rdf:type",
    change: (edit) => edit.add(falk, rdf.type, iri(schema.Organization)),
  },
  {
    message: "What the article only reports, fears or denies must not be asserted as an event.",
    focus: strike,
    path: "rdf:type",
    change: (edit) => edit.add(strike, rdf.type, iri(schema.Event)),
  },
  {
    message: "An event is actual, planned or past; anything less is a reported situation.",
    focus: meeting,
    path: "ng:modality",
    change: (edit) => edit.replace(meeting, ng.modality, iri(ng.Alleged)),
  },
  {
    message: "An event is both a sem:Event and a schema:Event.",
    focus: meeting,
    path: "rdf:type",
    change: (edit) => edit.remove(meeting, rdf.type, sem.Event),
  },
  {
    message:
      "A planned event says whether it is scheduled, postponed or cancelled (schema:eventStatus).",
    focus: talks,
    change: (edit) => edit.remove(talks, schema.eventStatus),
  },
  {
    message: "Who acts, is acted on or takes part is also stated with sem:hasActor.",
    focus: meeting,
    path: "sem:hasActor|ng:initiator|ng:recipient|ng:participant",
    change: (edit) => edit.remove(meeting, sem.hasActor, falk),
  },
  {
    message: "The same one takes part as an equal and is acted on.",
    severity: "warning",
    focus: talks,
    path: "ng:participant",
    change: (edit) => edit.add(talks, ng.recipient, iri(osten)),
  },
  {
    message: "The latest end is before the earliest beginning.",
    focus: meeting,
    path: "sem:hasEarliestBeginTimeStamp",
    change: (edit) => edit.replace(meeting, sem.hasLatestEndTimeStamp, date("2031-05-01")),
  },
  {
    message: "The end date is before the start date.",
    focus: meeting,
    change: (edit) => edit.replace(meeting, schema.endDate, date("2031-05-01")),
  },
  {
    message: "A quotation or claim has words.",
    focus: quotation,
    path: "schema:text",
    change: (edit) => edit.replace(quotation, schema.text, literal("\n")),
  },
  {
    message: "The article does not say, or the reading did not find, who is quoted.",
    severity: "info",
    focus: quotation,
    path: "schema:creator",
    change: (edit) => edit.remove(quotation, schema.creator),
  },
  {
    message: "The article does not say, or the reading did not find, who holds this position.",
    severity: "info",
    focus: claim,
    path: "schema:author",
    change: (edit) => edit.remove(claim, schema.author),
  },
  {
    message: "A figure has a value, a least value or a greatest value.",
    focus: figure,
    change: (edit) => {
      for (const key of [schema.value, schema.minValue, schema.maxValue]) edit.remove(figure, key);
    },
  },
  {
    message: "The least value is greater than the greatest.",
    focus: figure,
    path: "schema:minValue",
    change: (edit) => edit.replace(figure, schema.maxValue, literal("899.9", xsd.decimal)),
  },
  {
    message: "Two accounts contradict each other or neither does.",
    focus: account,
    path: "^ng:contradicts",
    change: (edit) => edit.remove(otherAccount, ng.contradicts),
  },
  {
    message: "An account contradicts accounts of the same happening or article.",
    focus: account,
    path: "ng:contradicts/ng:accountOf",
    change: (edit) => edit.replace(otherAccount, ng.accountOf, iri(talks)),
  },
  {
    message:
      "An account says what differs: who took part, when, where or how many; or the headline, date or author.",
    focus: otherAccount,
    change: (edit) => edit.remove(otherAccount, schema.value),
  },
];

describe("each rule of shapes/rules.ttl bites", () => {
  it.each(breaches)("$message", async ({ message, focus, path, severity, change }) => {
    const report = await validate(edited(sample, change), rulesOnly);
    const found = report.results.find(
      (result) => result.message === message && result.focus === focus,
    );
    expect(found).toMatchObject({ severity: severity ?? "violation" });
    expect(found?.path).toBe(path);
    expect(found?.shape).toMatch(/^https:\/\/w3id\.org\/newsgraph\/rules#/);
  });

  it("and none is left out above", async () => {
    const rules = await parseGraph(rulesText, "turtle");
    const messages = rules.filter(({ predicate }) => predicate.value === sh.message);
    expect(new Set(breaches.map(({ message }) => message))).toEqual(
      new Set(messages.map(({ object }) => object.value)),
    );
  });

  it.each([
    ["gYear", "2031", "2030"],
    ["gYearMonth", "2031-05", "2031-04"],
  ] as const)("dates are compared at the granularity they share: %s", async (type, start, end) => {
    const change = (edit: Edit): void => {
      edit.replace(meeting, schema.startDate, literal(start, xsd[type]));
      edit.replace(meeting, schema.endDate, literal(end, xsd[type]));
    };
    const { results } = await validate(edited(sample, change), rulesOnly);
    expect(results.map(({ message }) => message)).toEqual([
      "The end date is before the start date.",
    ]);
  });

  it("a year is not before a day within it", async () => {
    const change = (edit: Edit): void =>
      edit.replace(meeting, schema.endDate, literal("2031", xsd.gYear));
    expect((await validate(edited(sample, change), rulesOnly)).results).toEqual([]);
  });

  it("are embedded as they stand in the file", () => {
    const file = readFileSync(new URL("../shapes/rules.ttl", import.meta.url), "utf8");
    expect(rulesText).toBe(file);
  });
});

const prefixes =
  "@prefix sh: <http://www.w3.org/ns/shacl#> .\n@prefix ex: <https://example.org/> .\n";

describe("createValidator", () => {
  it.each([
    [
      "a misspelt constraint",
      "ex:S a sh:NodeShape ; sh:property [ sh:path ex:p ; sh:minCont 1 ] .",
      "shapes/constraint",
      "SHACL has no term sh:minCont. Is sh:minCount meant?",
    ],
    [
      "a misspelt severity",
      "ex:S a sh:NodeShape ; sh:severity sh:Warnung .",
      "shapes/constraint",
      "SHACL has no term sh:Warnung. Is sh:Warning meant?",
    ],
    [
      "SPARQL",
      "ex:S a sh:NodeShape ; sh:sparql ex:Query .",
      "shapes/constraint",
      "sh:sparql is not part of SHACL Core, and only that is evaluated here.",
    ],
    [
      "a property shape without a path",
      "ex:S a sh:NodeShape ; sh:property ex:P . ex:P sh:minCount 1 .",
      "shapes/constraint",
      "The property shape <https://example.org/P> of <https://example.org/S> has no sh:path.",
    ],
    [
      "a count that is none",
      'ex:S a sh:NodeShape ; sh:property [ sh:path ex:p ; sh:maxCount "many" ] .',
      "shapes/constraint",
      "sh:maxCount of a nameless shape takes a whole number.",
    ],
    [
      "a list that is none",
      "ex:S a sh:NodeShape ; sh:in ex:a , ex:b .",
      "shapes/constraint",
      "sh:in of <https://example.org/S> takes a list in parentheses.",
    ],
    [
      "a path that is none",
      "ex:S sh:targetClass ex:C ; sh:path [ sh:name 1 ] .",
      "shapes/constraint",
      "The sh:path of <https://example.org/S> is no path.",
    ],
    [
      "an import",
      "ex:S <http://www.w3.org/2002/07/owl#imports> ex:more .",
      "shapes/constraint",
      "Shapes that import others are not followed, as nothing is fetched: give the other file too.",
    ],
    ["broken Turtle", "ex:S a sh:NodeShape ;\n  sh:property [ .", "shapes/syntax", "line 4"],
  ])("refuses %s", (_, text, code, message) => {
    const attempt = (): unknown =>
      createValidator({ shapes: [{ text: prefixes + text, file: "my-shapes.ttl" }] });
    expect(attempt).toThrow(expect.objectContaining({ code }));
    expect(attempt).toThrow(message);
    expect(attempt).toThrow("my-shapes.ttl");
  });

  it("tells the line of a syntax error", () => {
    try {
      createValidator({ shapes: [`${prefixes}ex:S a`] });
      expect.unreachable();
    } catch (error) {
      expect(isNewsgraphError(error) && error.where).toEqual({ line: 3 });
    }
  });

  it("takes shapes of one's own besides the library's", async () => {
    const own = `${prefixes}ex:Long a sh:NodeShape ; sh:targetClass <${schema.NewsArticle}> ;
      sh:property [ sh:path <${schema.wordCount}> ; sh:minInclusive 100 ; sh:message "Too short." ] .`;
    const both = createValidator({ shapes: [...defaultShapes(), own] });
    const report = await validate(sample, both);
    expect(report.results).toMatchObject([{ message: "Too short.", value: "84" }]);
  });

  it("looks at a node with a shape however many others refer to it", async () => {
    const own = `${prefixes}ex:Ship a sh:NodeShape ; sh:targetClass ex:Vessel ;
      sh:property [ sh:path ex:port ; sh:node ex:Port ] .
      ex:Port a sh:NodeShape ; sh:property [ sh:path ex:name ; sh:minCount 1 ] .`;
    const ships = Array.from({ length: 60 }, (_, n) => `ex:s${n} a ex:Vessel ; ex:port ex:p .`);
    const graph = await parseGraph(`${prefixes}${ships.join("\n")}`, "turtle");
    const report = await validate(graph, createValidator({ shapes: [own] }));
    expect(report.results.length).toBe(60);
  });

  it("comes to an end with shapes that refer to themselves", async () => {
    const own = `${prefixes}ex:Ship a sh:NodeShape ; sh:targetClass ex:Vessel ;
      sh:property [ sh:path ex:sister ; sh:node ex:Ship ] ; sh:property [ sh:path ex:name ; sh:minCount 1 ] .`;
    const sisters = "ex:a a ex:Vessel ; ex:sister ex:b . ex:b a ex:Vessel ; ex:sister ex:a .";
    const graph = await parseGraph(`${prefixes}${sisters}`, "turtle");
    const { conforms } = await validate(graph, createValidator({ shapes: [own] }));
    expect(conforms).toBe(false);
  });
});
