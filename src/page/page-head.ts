import { entryLink, linkTo, outside } from "./facts.ts";
import { type Content, type Html, html, joined } from "./html.ts";
import type { PageModel } from "./page-model.ts";
import { spellTime } from "./spell-time.ts";

/** Headline, who published it and when, and the way to the page's parts. */
export function pageHead(
  model: PageModel,
  headline: Content,
  sections: readonly { readonly id: string; readonly title: string }[],
): Html {
  const { article } = model;
  const link = (id: string): Content => linkTo(model, id);
  const published = [
    article.datePublished !== undefined && html`Published ${spellTime(article.datePublished)}`,
    article.dateModified !== undefined && html`changed ${spellTime(article.dateModified)}`,
    article.publisher !== undefined && link(article.publisher),
    article.dateline !== undefined && html`<bdi>${article.dateline}</bdi>`,
    `${article.wordCount} words`,
  ].filter((part) => part !== false);
  // A country stands in a story twice, as one that acts and as the land: once is enough here.
  const about = new Map(
    (article.about ?? []).flatMap((id) => model.entryOf(id) ?? []).map((one) => [one.name, one]),
  );
  return html`<header class="top">
<div class="tools"><button type="button" id="theme" hidden>Dark colors</button></div>
<h1 dir="auto"${article.headline === undefined && html` class="words"`}>${headline}</h1>
<div class="meta">
${article.headline === undefined && html`<p class="note">The source has no headline; these are its first words.</p>\n`}${
  article.author !== undefined && html`<p>By ${joined(article.author.map(link), ", ")}</p>\n`
}<p>${joined(published, " · ")}</p>
${article.url !== undefined && html`<p>${outside(article.url)}</p>\n`}${
  about.size > 0 && html`<p>Mainly about: ${joined([...about.values()].map(entryLink), ", ")}</p>\n`
}</div>
<nav aria-label="Parts of the page"><ul>
<li><a href="#text">Text</a></li>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>
</header>`;
}
