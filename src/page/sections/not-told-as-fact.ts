import type { Situation } from "../../model/kinds/event.ts";
import type { Claim, Quotation } from "../../model/kinds/statement.ts";
import { quotationWords, stanceWords, typeWords } from "../english.ts";
import { entryLink, linkTo, whoDidWhat } from "../facts.ts";
import { type Content, type Html, html, joined } from "../html.ts";
import type { Entry, PageModel } from "../page-model.ts";
import { spellBounds } from "../spell-time.ts";

type EntryOf<T> = readonly (readonly [Entry, T])[];

const groups = [
  ["Hypothetical", "Threatened, feared, asked for or conditional"],
  ["Alleged", "Alleged: somebody says so"],
  ["Negated", "Told as not happening"],
] as const satisfies readonly (readonly [Situation["modality"], string])[];

/** What the article only reports, denies or fears; nothing of it stands in the timeline. */
export function notToldAsFact(model: PageModel): Html | undefined {
  const situations = model.entries.flatMap(
    (entry): EntryOf<Situation> => (entry.thing.kind === "Situation" ? [[entry, entry.thing]] : []),
  );
  const claims = model.entries.flatMap(
    (entry): EntryOf<Claim> => (entry.thing.kind === "Claim" ? [[entry, entry.thing]] : []),
  );
  if (situations.length + claims.length === 0) return undefined;
  return html`<p class="hint">The article speaks of these without saying that they are so.</p>
<div class="unsure">
${groups.map(([modality, title]) =>
  group(
    title,
    situations
      .filter(([, { modality: told }]) => told === modality)
      .map(
        ([entry, thing]) =>
          html`<li data-row="situation">${situationLine(entry, thing, model)}</li>\n`,
      ),
  ),
)}${group(
  "What people and bodies claim",
  claims.map(
    ([entry, claim]) => html`<li data-row="claim">${claimLine(entry, claim, model)}</li>\n`,
  ),
)}</div>`;
}

const group = (title: string, lines: readonly Content[]): Content =>
  lines.length > 0 &&
  html`<h3>${title}</h3>
<ul class="plain">
${lines}</ul>
`;

function situationLine(entry: Entry, thing: Situation, model: PageModel): Content {
  const when = spellBounds(thing);
  return html`${entryLink(entry)} <small>(${typeWords[thing.situationType].noun})</small><br>${whoDidWhat(thing, model)}${when !== "not dated" && html` <span class="when">${when}</span>`}`;
}

function claimLine(entry: Entry, claim: Claim, model: PageModel): Content {
  const named = (ids: readonly string[] = []): Content =>
    joined(
      ids.map((id) => linkTo(model, id)),
      ", ",
    );
  const by = claim.author?.length ? named(claim.author) : "Somebody";
  return html`${by} ${stanceWords[claim.stance]}${
    claim.recipient !== undefined && html` <small>(towards ${named(claim.recipient)})</small>`
  }: ${entryLink(entry)}${claim.primarySource !== undefined && html` <small>as per ${named(claim.primarySource)}</small>`}`;
}

/** Who said what, in the order of the text. */
export function quotations(model: PageModel): Html | undefined {
  const said = model.entries.flatMap(
    (entry): EntryOf<Quotation> => (entry.thing.kind === "Quotation" ? [[entry, entry.thing]] : []),
  );
  if (said.length === 0) return undefined;
  return html`<ul class="plain">
${said.map(([entry, { creator = [], quotationKind, dateCreated }]) => {
  const speakers = joined(
    creator.map((id) => linkTo(model, id)),
    ", ",
  );
  const date = dateCreated === undefined ? "" : `, ${spellBounds({ startDate: dateCreated })}`;
  return html`<li data-row="quotation">${creator.length > 0 ? speakers : "Somebody"} <small>(${quotationWords[quotationKind]}${date})</small>: ${entryLink(entry)}</li>\n`;
})}</ul>`;
}
