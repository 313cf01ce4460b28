import type { Account } from "../../model/kinds/event.ts";
import { type Fact, fact, linkTo } from "../facts.ts";
import { type Content, type Html, html } from "../html.ts";
import { amountOf } from "../name-of.ts";
import type { PageModel } from "../page-model.ts";
import { evidenceLink, factList, type PlaceOf } from "../sheet.ts";
import { spellTime } from "../spell-time.ts";

/** Where sources differ: each one's version beside the others, and none of them preferred. */
export function accounts(model: PageModel, placeOf: PlaceOf): Html | undefined {
  const byThing = new Map<string, Account[]>();
  for (const account of model.of("Account")) {
    const known = byThing.get(account.accountOf) ?? [];
    byThing.set(account.accountOf, known);
    known.push(account);
  }
  if (byThing.size === 0) return undefined;
  return html`${[...byThing].map(
    ([id, versions]) => html`<h3>Of ${linkTo(model, id)}</h3>
<ul class="cards">
${versions.map((account) => card(account, model, placeOf))}</ul>
`,
  )}`;
}

function card(account: Account, model: PageModel, placeOf: PlaceOf): Html {
  const differing = (account.contradicts ?? []).length > 0;
  return html`<li class="card">
<h4>According to ${sourceOf(account, model)}</h4>
<dl>
${statedBy(account, model).map(factList)}</dl>
<ol class="evidence">
${model.evidenceOf(account).map((cited) => html`<li>${evidenceLink(cited, placeOf, html`<mark>${cited.exact}</mark>`)}</li>\n`)}</ol>
${differing && html`<p><small>Cannot be true together with the version beside it.</small></p>\n`}</li>
`;
}

function sourceOf({ accordingTo }: Account, model: PageModel): Content {
  const [cited] = model.evidenceOf({ evidence: [accordingTo] });
  if (cited === undefined) return linkTo(model, accordingTo);
  return cited.path === undefined
    ? html`the words “${cited.exact}”`
    : html`the source at <code>${cited.path}</code>`;
}

function statedBy(account: Account, model: PageModel): readonly Fact[] {
  const links = (ids: readonly string[] = []): readonly Content[] =>
    ids.map((id) => linkTo(model, id));
  const time = (value: string | undefined): readonly string[] =>
    value === undefined ? [] : [spellTime(value)];
  const amount = amountOf(account);
  return [
    fact("When", time(account.startDate)),
    fact("Who", links(account.actor)),
    fact("Where", links(account.place)),
    fact("How many", amount === "" ? [] : [`${amount} ${account.unitText ?? ""}`.trim()]),
    fact("Headline", account.headline === undefined ? [] : [account.headline]),
    fact("Published", time(account.datePublished)),
    fact("Changed", time(account.dateModified)),
    fact("Author", links(account.author)),
  ];
}
