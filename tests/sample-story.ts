import type { Selector, Span } from "../src/model/kinds/evidence.ts";
import type { NewsThing } from "../src/model/kinds/news.ts";
import { type Ref, refTo } from "../src/model/ref.ts";
import { type Story, story } from "../src/model/story.ts";

const body = `Marlow ferry talks resume

Transport minister Ines Falk flew to Port Arden on Monday to meet Osten Line, the ferry company. “We will reopen the route,” Falk said.

Harbor union threatens strike

The union said at least 1,200 dockers marched on 5 May; Osten Line counted up to 900. It may strike in June if no deal comes. Falk handed over a letter from the Republic of Marlow.

Proud of our dockers today. — Harbor Union (@harborunion) May 5, 2031`;

const article = "a/ferry-talks";
const id = (rest: string): string => `${article}#${rest}`;

/** The spans and selectors of everything that {@link at} was asked for. */
const evidence: (Span | Selector)[] = [];

function at(exact: string): readonly [Ref<"Span">] {
  // The sample has no characters outside the basic plane, so positions are code points too.
  const start = body.indexOf(exact);
  const end = start + exact.length;
  const span = refTo("Span", id(`char=${start},${end}`));
  const selector = refTo("Selector", id(`selector=${start},${end}`));
  if (evidence.every((one) => one.id !== span)) {
    evidence.push(
      {
        kind: "Span",
        id: span,
        source: refTo("Article", article),
        selector,
        rule: ["sample/rule"],
      },
      {
        kind: "Selector",
        id: selector,
        start,
        end,
        exact,
        prefix: body.slice(Math.max(0, start - 20), start),
        suffix: body.slice(end, end + 20),
      },
    );
  }
  return [span];
}

const ref = {
  article: refTo("Article", article),
  section: refTo("Section", id("section-1")),
  post: refTo("Post", id("post-1")),
  image: refTo("Image", id("image-1")),
  falk: refTo("Person", id("person-ines-falk")),
  reporter: refTo("Person", id("person-jo-reyes")),
  role: refTo("Membership", id("role-1")),
  osten: refTo("Organization", id("organization-osten-line")),
  union: refTo("Organization", id("organization-harbor-union")),
  marlow: refTo("State", "state/marlow"),
  territory: refTo("Place", "place/marlow"),
  port: refTo("Place", "place/port-arden"),
  meeting: refTo("Event", id("event-1")),
  talks: refTo("Event", id("event-2")),
  march: refTo("Event", id("event-3")),
  strike: refTo("Situation", id("situation-1")),
  letter: refTo("Document", id("document-1")),
  accountA: refTo("Account", id("account-1")),
  accountB: refTo("Account", id("account-2")),
  headlineA: refTo("Account", id("account-3")),
  headlineB: refTo("Account", id("account-4")),
  statement: refTo("Span", id("source-1")),
  sourceSelector: refTo("SourceSelector", id("source-selector-1")),
  run: refTo("Run", id("run")),
  agent: refTo("Agent", "agent/newsgraph-0.1.0"),
};

const fact = { derivedFrom: ref.article, generatedBy: ref.run, confidence: 0.9 };

const things: NewsThing[] = [
  {
    kind: "Article",
    id: ref.article,
    headline: "Marlow ferry talks resume",
    datePublished: "2031-05-06",
    dateModified: "2031-05-07",
    dateline: "PORT ARDEN",
    author: [ref.reporter],
    publisher: ref.osten,
    language: "en",
    body,
    wordCount: 84,
    url: "https://news.example/ferry-talks",
    section: [ref.section],
    citation: [ref.post],
    image: [ref.image],
    about: [ref.meeting],
    mentions: [ref.falk, ref.letter],
    evidence: at("Marlow ferry talks resume"),
    generatedBy: ref.run,
  },
  {
    kind: "Section",
    id: ref.section,
    headline: "Harbor union threatens strike",
    evidence: at("Harbor union threatens strike"),
    ...fact,
  },
  {
    kind: "Post",
    id: ref.post,
    text: "Proud of our dockers today.",
    author: ref.union,
    handle: "@harborunion",
    datePublished: "2031-05-05",
    url: ["https://posts.example/1"],
    evidence: at("Proud of our dockers today."),
    ...fact,
  },
  {
    kind: "Image",
    id: ref.image,
    creditText: "Marlow Press",
    caption: "The ferry",
    contentUrl: "https://news.example/ferry.jpg",
    evidence: at("ferry"),
    ...fact,
  },
  {
    kind: "Person",
    id: ref.falk,
    name: "Ines Falk",
    alternateName: ["Falk"],
    sameAs: ["http://people.example/falk"],
    jobTitle: ["Transport minister"],
    evidence: at("Ines Falk"),
    ...fact,
  },
  {
    kind: "Person",
    id: ref.reporter,
    name: "Jo Reyes",
    url: "https://news.example/people/jo-reyes",
    evidence: [ref.statement],
    ...fact,
  },
  {
    kind: "Membership",
    id: ref.role,
    member: ref.falk,
    organization: ref.marlow,
    roleName: "Transport minister",
    asOf: "2031-05-06",
    evidence: at("Transport minister"),
    ...fact,
  },
  {
    kind: "Organization",
    id: ref.osten,
    name: "Osten Line",
    alternateName: ["the ferry company"],
    sameAs: ["http://companies.example/osten"],
    category: ["Corporation"],
    parentOrganization: [ref.union],
    url: "https://osten.example/",
    evidence: at("Osten Line"),
    ...fact,
  },
  { kind: "Organization", id: ref.union, name: "Harbor Union", evidence: at("The union"), ...fact },
  {
    kind: "State",
    id: ref.marlow,
    name: "Republic of Marlow",
    alternateName: ["Marlow"],
    sameAs: ["http://states.example/marlow"],
    areaServed: ref.territory,
    evidence: at("Republic of Marlow"),
    ...fact,
  },
  {
    kind: "Place",
    id: ref.territory,
    name: "Marlow",
    category: ["Country"],
    evidence: at("Marlow"),
    ...fact,
  },
  {
    kind: "Place",
    id: ref.port,
    name: "Port Arden",
    alternateName: ["the port"],
    sameAs: ["http://places.example/arden"],
    category: ["City"],
    containedInPlace: [ref.territory],
    evidence: at("Port Arden"),
    ...fact,
  },
  {
    kind: "Event",
    id: ref.meeting,
    eventType: "Consult",
    name: "meet",
    mode: "ConsultVisit",
    initiator: [ref.falk],
    recipient: [ref.osten],
    place: [ref.port],
    startDate: "2031-05-05",
    endDate: "2031-05-05",
    subEventOf: ref.talks,
    earliestBegin: "2031-05-05",
    latestEnd: "2031-05-06",
    modality: "Actual",
    evidence: at("meet"),
    ...fact,
  },
  {
    kind: "Event",
    id: ref.talks,
    eventType: "Consult",
    name: "talks",
    participant: [ref.marlow, ref.osten],
    object: [ref.letter],
    modality: "Planned",
    eventStatus: "Scheduled",
    evidence: at("talks"),
    ...fact,
  },
  {
    kind: "Event",
    id: ref.march,
    eventType: "Protest",
    name: "marched",
    initiator: [ref.union],
    startDate: "2031-05-05",
    modality: "Past",
    evidence: at("marched"),
    ...fact,
  },
  {
    kind: "Situation",
    id: ref.strike,
    situationType: "Protest",
    name: "strike",
    mode: "ConsultThirdParty",
    initiator: [ref.union],
    recipient: [ref.osten],
    participant: [ref.marlow],
    object: [ref.letter],
    place: [ref.port],
    startDate: "2031-06",
    endDate: "2031-06",
    modality: "Hypothetical",
    evidence: at("strike in June"),
    ...fact,
  },
  {
    kind: "Quotation",
    id: refTo("Quotation", id("quotation-1")),
    text: "We will reopen the route,",
    creator: [ref.falk],
    quotationKind: "Direct",
    dateCreated: "2031-05-05",
    isPartOf: ref.article,
    evidence: at("We will reopen the route,"),
    ...fact,
  },
  {
    kind: "Claim",
    id: refTo("Claim", id("claim-1")),
    text: "may strike in June if no deal comes",
    author: [ref.union],
    stance: "Warns",
    recipient: [ref.osten],
    proposes: [ref.strike],
    appearance: ref.article,
    primarySource: [ref.union],
    evidence: at("may strike in June if no deal comes"),
    ...fact,
  },
  {
    kind: "Figure",
    id: refTo("Figure", id("figure-1")),
    observationAbout: ref.march,
    value: 1000,
    minValue: 900,
    maxValue: 1200.5,
    unitText: "dockers",
    evidence: at("at least 1,200 dockers"),
    ...fact,
  },
  {
    kind: "Document",
    id: ref.letter,
    name: "letter",
    form: ["Message"],
    creator: [ref.marlow],
    sender: [ref.falk],
    addressee: [ref.osten],
    evidence: at("letter"),
    ...fact,
  },
  {
    kind: "Account",
    id: ref.accountA,
    accountOf: ref.march,
    accordingTo: ref.union,
    actor: [ref.union],
    startDate: "2031-05-05",
    place: [ref.port],
    value: 1200,
    contradicts: [ref.accountB],
    evidence: at("at least 1,200"),
    ...fact,
  },
  {
    kind: "Account",
    id: ref.accountB,
    accountOf: ref.march,
    accordingTo: ref.osten,
    value: 900,
    contradicts: [ref.accountA],
    evidence: at("up to 900"),
    ...fact,
  },
  {
    kind: "Account",
    id: ref.headlineA,
    accountOf: ref.article,
    accordingTo: ref.article,
    headline: "Marlow ferry talks resume",
    datePublished: "2031-05-07",
    contradicts: [ref.headlineB],
    evidence: at("Marlow ferry talks resume"),
    ...fact,
  },
  {
    kind: "Account",
    id: ref.headlineB,
    accountOf: ref.article,
    accordingTo: ref.statement,
    headline: "Talks on the Marlow ferry",
    datePublished: "2031-05-08",
    dateModified: "2031-05-09",
    author: [ref.reporter],
    contradicts: [ref.headlineA],
    evidence: [ref.statement],
    ...fact,
  },
  {
    kind: "Span",
    id: ref.statement,
    source: ref.article,
    selector: ref.sourceSelector,
    rule: ["sample/json"],
  },
  {
    kind: "SourceSelector",
    id: ref.sourceSelector,
    path: "/author/name",
    exact: "Jo Reyes",
  },
  {
    kind: "Run",
    id: ref.run,
    used: ref.article,
    agent: ref.agent,
    endedAt: "2031-05-08T10:00:00Z",
  },
  { kind: "Agent", id: ref.agent, name: "newsgraph", version: "0.1.0" },
];

/** A story in which every field of every kind is used at least once, and which is valid in every respect. */
export const sampleStory: Story = story([...things, ...evidence]);

/** The things of the sample, by the last part of their id. */
export const sampleId = (rest: string): string => `https://w3id.org/newsgraph/data/${id(rest)}`;
