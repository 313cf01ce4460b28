import { kindWords, typeWords } from "./english.ts";
import { entryLink, type Fact, fact, factsOf, officeOf } from "./facts.ts";
import { type Content, type Html, html } from "./html.ts";
import { shortened } from "./name-of.ts";
import type { Cited, Entry, PageModel } from "./page-model.ts";

/** The places of evidence in the text, as {@link articleText} gives them. */
export type PlaceOf = (cited: Cited) => string | undefined;

/** What other things say of a thing, by the thing's id. */
export type Mentions = ReadonlyMap<string, readonly (readonly [label: string, by: Entry])[]>;

/** The sheets of all things: what the panel shows, what a reader without scripts jumps to, what is printed. */
export function sheets(model: PageModel, placeOf: PlaceOf): Html {
  const mentions = mentionsOf(model);
  const offices = officesOf(model, placeOf);
  return html`${model.entries.map((entry) => sheet(entry, model, mentions, offices, placeOf))}`;
}

type Offices = ReadonlyMap<string, readonly Content[]>;

function officesOf(model: PageModel, placeOf: PlaceOf): Offices {
  const offices = new Map<string, Content[]>();
  for (const membership of model.of("Membership")) {
    const known = offices.get(membership.member) ?? [];
    offices.set(membership.member, known);
    known.push([
      officeOf(membership, model),
      " ",
      evidenceMarks(model.evidenceOf(membership), placeOf),
    ]);
  }
  return offices;
}

/** Small links to the words, for a fact whose evidence is its own. */
const evidenceMarks = (evidence: readonly Cited[], placeOf: PlaceOf): Content =>
  evidence.map((cited) => evidenceLink(cited, placeOf, html`<small>[the words]</small>`));

function sheet(
  entry: Entry,
  model: PageModel,
  mentions: Mentions,
  offices: Offices,
  placeOf: PlaceOf,
): Html {
  const { anchor, kind, name, thing, evidence } = entry;
  const facts = [
    ...(thing.kind === "Person" ? [fact("Holds the office of", offices.get(thing.id))] : []),
    ...factsOf(entry, model),
    ...grouped(mentions.get(thing.id) ?? []),
    fact(
      "How sure the reading is",
      "confidence" in thing && thing.confidence !== undefined ? [confidence(thing.confidence)] : [],
    ),
  ];
  return html`<section class="sheet" id="${anchor}" data-kind="${kind}">
<h3><span class="kind">${kindWords[kind].one}</span> <bdi>${name}</bdi></h3>
<dl>
${facts.map(factList)}</dl>
<h4>In the words of the article</h4>
<ol class="evidence">
${firstOf(evidence).map((cited) => html`<li>${evidenceLink(cited, placeOf, quoted(cited))}${cited.rules.length > 0 && html` <small class="rule">${cited.rules.join(", ")}</small>`}</li>\n`)}</ol>
${
  evidence.length > longestList &&
  html`<p class="rest">${rest(evidence, "places in the text")}</p>
`
}</section>
`;
}

export const factList = ({ label, values }: Fact): Content =>
  values.length > 0 &&
  html`<div><dt>${label}</dt>${firstOf(values).map((value) => html`<dd>${value}</dd>`)}${values.length > longestList && html`<dd>${rest(values, "of them")}</dd>`}</div>\n`;

/** So many of a list are shown: somebody named a thousand times has all marks in the text, but no endless sheet. */
const longestList = 60;

const firstOf = <T>(list: readonly T[]): readonly T[] => list.slice(0, longestList);

const rest = (list: readonly unknown[], what: string): Content =>
  list.length > longestList && `and ${list.length - longestList} more ${what}`;

const confidence = (value: number): Content =>
  value >= 0 && value <= 1 ? `${Math.round(value * 100)} of 100` : String(value);

const quoted = ({ exact, prefix, suffix, path }: Cited): Content =>
  html`${prefix !== "" && html`<i>…${prefix}</i>`}<mark>${shortened(exact, 240)}</mark>${suffix !== "" && html`<i>${suffix}…</i>`}${path !== undefined && html` <small>outside the text, at <code>${path}</code></small>`}`;

/** Leads to the words where they stand in the text; without a place it is no link. */
export function evidenceLink(cited: Cited, placeOf: PlaceOf, content: Content): Html {
  const place = placeOf(cited);
  const { range } = cited;
  return place === undefined || range === undefined
    ? html`<span>${content}</span>`
    : html`<a href="#${place}" data-e="${range.end}">${content}</a>`;
}

function grouped(mentions: readonly (readonly [string, Entry])[]): readonly Fact[] {
  const groups = new Map<string, Content[]>();
  for (const [label, by] of mentions) {
    const known = groups.get(label) ?? [];
    groups.set(label, known);
    known.push([entryLink(by), sortOf(by)]);
  }
  return [...groups].map(([label, values]) => ({ label, values }));
}

/** "said" alone would not tell one event from the next. */
const sortOf = ({ thing }: Entry): Content => {
  if (thing.kind !== "Event" && thing.kind !== "Situation") return undefined;
  const type = thing.kind === "Event" ? thing.eventType : thing.situationType;
  return html` <small>(${typeWords[type].noun})</small>`;
};

const roles: readonly (readonly [field: string, label: string])[] = [
  ["initiator", "Acts in"],
  ["recipient", "Is acted on in"],
  ["participant", "Takes part in"],
  ["place", "Where it happens"],
  ["object", "Turned on by"],
  ["subEventOf", "Has as a part"],
  ["dates", "Dated by the words"],
  ["creator", "Words of theirs"],
  ["author", "Claims of theirs"],
  ["recipient", "Claims towards them"],
  ["proposes", "Claims about it"],
  ["primarySource", "Source of"],
  ["observationAbout", "Figures given for it"],
  ["sender", "Sends"],
  ["addressee", "Is sent"],
  ["parentOrganization", "Its parts"],
  ["containedInPlace", "Places in it"],
];

/** Only statements have claims' labels, only happenings those of events. */
const isRoleOf = (label: string, kind: string): boolean =>
  kind === "Claim"
    ? label.startsWith("Claims") || label === "Source of"
    : !label.startsWith("Claims");

/** What is not told as fact never stands in one list with what is. */
const labelFor = (label: string, field: string, kind: string): string =>
  kind === "Situation"
    ? `${label} – not told as fact`
    : kind === "Document" && field === "creator"
      ? "Writes"
      : label;

function mentionsOf({ entries }: PageModel): Mentions {
  const mentions = new Map<string, (readonly [string, Entry])[]>();
  for (const entry of entries) {
    const fields: Readonly<Record<string, unknown>> = { ...entry.thing };
    for (const [field, label] of roles) {
      const value = fields[field];
      if (value === undefined || !isRoleOf(label, entry.thing.kind)) continue;
      for (const id of Array.isArray(value) ? value : [value]) {
        const known = mentions.get(String(id)) ?? [];
        mentions.set(String(id), known);
        known.push([labelFor(label, field, entry.thing.kind), entry]);
      }
    }
  }
  return mentions;
}
