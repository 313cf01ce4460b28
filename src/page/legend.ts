import { kindWords, markKinds } from "./english.ts";
import { type Html, html } from "./html.ts";
import type { PageModel } from "./page-model.ts";

/** What the marks look like, each with a box that shows or hides it; the boxes need the script. */
export function legend({ entries }: PageModel): Html {
  const present = markKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  return html`<details class="legend" open>
<summary>Marks in the text</summary>
<fieldset>
<legend class="sr">Show in the text</legend>
${present.map((kind) => {
  const { many } = kindWords[kind];
  const count = entries.filter((entry) => entry.kind === kind).length;
  return html`<label><input type="checkbox" checked autocomplete="off" data-filter="${kind}" data-name="${many}" data-script hidden><span><span class="m ${kind} swatch">${many}</span> <span class="count">${count}</span></span></label>\n`;
})}</fieldset>
</details>
`;
}

/** What a screen reader says of a mark besides its words. */
export const kindNotes = (): Html =>
  html`<div hidden>${markKinds.map((kind) => html`<span id="k-${kind}">${kindWords[kind].one}</span>`)}</div>`;
