import { categoryWords } from "../english.ts";
import { entryLink, linkTo, officeOf } from "../facts.ts";
import { type Content, type Html, html, joined } from "../html.ts";
import type { Entry, PageModel } from "../page-model.ts";
import { evidenceLink, type PlaceOf } from "../sheet.ts";
import { spellTime } from "../spell-time.ts";

/** The people with their offices, the bodies and countries, then those without a name. */
export function whoIsWho(model: PageModel, placeOf: PlaceOf): Html | undefined {
  const people = model.entries.filter(({ thing }) => thing.kind === "Person");
  const unnamed = model.entries.filter(({ thing }) => thing.kind === "UnnamedActor");
  const bodies = model.entries.filter(({ kind }) => kind === "body");
  if (people.length + bodies.length + unnamed.length === 0) return undefined;
  const offices = new Map<string, Content[]>();
  for (const membership of model.of("Membership")) {
    const held = offices.get(membership.member) ?? [];
    offices.set(membership.member, held);
    held.push([
      officeOf(membership, model),
      model
        .evidenceOf(membership)
        .slice(0, 1)
        .map((cited) => [" ", evidenceLink(cited, placeOf, html`<small>the words</small>`)]),
    ]);
  }
  const { datePublished } = model.article;
  return html`${
    offices.size > 0 &&
    datePublished !== undefined &&
    html`<p class="hint">Offices are those of ${spellTime(datePublished)}, the day of the article, where nothing else is said.</p>\n`
  }${list("People", people, (one) => personNotes(one, offices.get(one.thing.id)))}${list(
    "Bodies and countries",
    bodies,
    (one) => bodyNotes(one, model),
  )}${list("Told of without a name", unnamed, () => [])}`;
}

const list = (
  title: string,
  entries: readonly Entry[],
  notes: (entry: Entry) => readonly Content[],
): Content =>
  entries.length > 0 &&
  html`<h3>${title}</h3>
<ul class="people">
${entries.map((entry) => html`<li>${entryLink(entry)}${notes(entry).map((note) => html` <span class="office">${note}</span>`)}</li>\n`)}</ul>
`;

function personNotes({ thing }: Entry, offices: readonly Content[] = []): readonly Content[] {
  if (offices.length > 0 || thing.kind !== "Person") return offices;
  return thing.jobTitle ?? [];
}

function bodyNotes({ thing }: Entry, model: PageModel): readonly Content[] {
  if (thing.kind === "State") return ["country"];
  if (thing.kind !== "Organization") return [];
  const parents = (thing.parentOrganization ?? []).map((id) => linkTo(model, id));
  const words = (thing.category ?? []).map((word) => categoryWords[word] ?? word);
  return [
    ...(words.length > 0 ? [joined(words, ", ")] : []),
    ...(parents.length > 0 ? [html`part of ${joined(parents, ", ")}`] : []),
  ];
}
