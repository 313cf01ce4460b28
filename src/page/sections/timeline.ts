import { civilDay, formatDay } from "../../language/dates/civil.ts";
import type { Event } from "../../model/kinds/event.ts";
import { modalityWords, typeWords } from "../english.ts";
import { entryLink, whoDidWhat } from "../facts.ts";
import { type Content, type Html, html } from "../html.ts";
import type { Entry, PageModel } from "../page-model.ts";
import { spellBounds, spellTime } from "../spell-time.ts";
import { type DayRange, dayRange } from "./day-range.ts";

interface Row {
  readonly entry: Entry;
  readonly event: Event;
  readonly days: DayRange;
}

/** The stretch of days that the bars are drawn over. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

/** What is told as fact, in the order of time; what has no date comes last and gets none. */
export function timeline(model: PageModel): Html | undefined {
  const { entries, article } = model;
  const rows = entries
    .flatMap((entry): readonly Row[] =>
      entry.thing.kind === "Event"
        ? [{ entry, event: entry.thing, days: dayRange(entry.thing) }]
        : [],
    )
    .sort((a, b) => sortDay(a.days) - sortDay(b.days) || endDay(a.days) - endDay(b.days));
  if (rows.length === 0) return undefined;
  const published =
    article.datePublished === undefined
      ? undefined
      : dayRange({ startDate: article.datePublished }).from;
  const scale = scaleOf(rows, published);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Timeline of events">
<table>
<caption class="sr">Events told as fact, in the order of time</caption>
<thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Who</th>${scale && axis(scale)}</tr></thead>
<tbody>
${rows.map(({ entry, event, days }) => {
  const told = event.modality === "Actual" ? "" : `; ${modalityWords[event.modality]}`;
  return html`<tr data-row="event"><td class="when">${spellBounds(event)}</td><th scope="row">${entryLink(entry)} <small>(${typeWords[event.eventType].noun}${told})</small></th><td>${whoDidWhat(event, model)}</td>${scale && html`<td class="bar">${bar(days, scale, published)}</td>`}</tr>\n`;
})}</tbody>
</table>
</div>
${scale && html`<p class="hint">A full bar is a time that the words fix, a dashed one the bounds that they leave; an arrow leads beyond the scale. The dashed upright line is the day of publication.</p>`}`;
}

const sortDay = ({ from, to }: DayRange): number => from ?? to ?? Number.MAX_SAFE_INTEGER;
const endDay = ({ to }: DayRange): number => to ?? Number.MAX_SAFE_INTEGER;

/** Days before and after the publication that a scale may reach: two weeks, two months, a year, ten years. */
const reaches = [14, 60, 400, 4000];

/**
 * The narrowest of a few scales around the day of publication that holds most events: one event of long
 * ago must not press all others into a dot.
 */
function scaleOf(rows: readonly Row[], published: number | undefined): Scale | undefined {
  const days = rows.flatMap(({ days: { from, to } }) =>
    [from ?? to ?? [], to ?? from ?? []].flat(),
  );
  if (days.length === 0) return undefined;
  const whole = {
    from: days.reduce((a, b) => Math.min(a, b)),
    to: days.reduce((a, b) => Math.max(a, b)),
  };
  const scales =
    published === undefined
      ? []
      : reaches.map((reach) => ({
          from: Math.max(whole.from, published - reach),
          to: Math.min(whole.to, published + reach),
        }));
  const holdsMost = ({ from, to }: Scale): boolean =>
    days.filter((day) => day >= from && day <= to).length * 4 >= days.length * 3;
  const { from, to } = scales.find(holdsMost) ?? whole;
  const on = published !== undefined && published > to && published - to < 60 ? published : to;
  return { from: from - 1, to: on + 2 };
}

const axis = ({ from, to }: Scale): Content =>
  html`<th scope="col" class="bar"><span class="axis"><span>${dayText(from)}</span><span>${dayText(to - 1)}</span></span></th>`;

const dayText = (day: number): string => spellTime(formatDay(civilDay(day)));

const width = 1000;

function bar({ from, to, known }: DayRange, scale: Scale, published: number | undefined): Content {
  const at = (day: number): number =>
    Math.round(
      (Math.min(Math.max(day, scale.from), scale.to) - scale.from) *
        (width / (scale.to - scale.from)),
    );
  const line =
    published !== undefined &&
    published >= scale.from &&
    published <= scale.to &&
    html`<line class="published" x1="${at(published)}" x2="${at(published)}" y1="0" y2="20" vector-effect="non-scaling-stroke"/>`;
  const left = from === undefined ? 0 : at(from);
  const right = to === undefined ? width : at(to + 1);
  const dated = from !== undefined || to !== undefined;
  return html`<svg viewBox="0 0 ${width} 20" preserveAspectRatio="none" aria-hidden="true">
<line x1="0" x2="${width}" y1="10" y2="10" vector-effect="non-scaling-stroke"/>${line}${
    dated &&
    html`<rect class="${known ? "known" : "bounds"}" x="${left}" y="4" width="${Math.max(right - left, 8)}" height="12" vector-effect="non-scaling-stroke"/>`
  }${(from ?? to ?? scale.from) < scale.from && html`<path d="M0 10l28-9v18z"/>`}${
    (to ?? from ?? scale.to) > scale.to && html`<path d="M${width} 10l-28-9v18z"/>`
  }${from === undefined && to !== undefined && html`<path d="M0 10l28-9v18z"/>`}${
    to === undefined && from !== undefined && html`<path d="M${width} 10l-28-9v18z"/>`
  }</svg>`;
}
