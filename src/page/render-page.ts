import { defaultBase } from "../bind/resolve.ts";
import { toWebJsonLd } from "../bind/web-json-ld.ts";
import type { Article } from "../model/kinds/article.ts";
import type { Story } from "../model/story.ts";
import { articleText } from "./article-text.ts";
import { chooseArticle, type PageOptions } from "./choose-article.ts";
import { clientScript } from "./client-script.ts";
import { type Content, type Html, html, scriptJson } from "./html.ts";
import { kindNotes, legend } from "./legend.ts";
import { pageHead } from "./page-head.ts";
import { pageModel } from "./page-model.ts";
import { pageShell } from "./page-shell.ts";
import { accounts } from "./sections/accounts.ts";
import { network } from "./sections/network.ts";
import { notToldAsFact, quotations } from "./sections/not-told-as-fact.ts";
import { timeline } from "./sections/timeline.ts";
import { whoIsWho } from "./sections/who-is-who.ts";
import { sheets } from "./sheet.ts";

interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

/**
 * Writes a story as one self-contained page of HTML for people: the article's text with all that was found
 * marked in it, and what is known of each thing with the words it rests on. The page loads nothing and
 * runs its own script only, whatever the text holds. The same story gives the same bytes.
 *
 * @example
 * const draft = draftStory(readArticle("Ama Obi met farmers."));
 * draft.add(Person, "obi", { name: "Ama Obi", evidence: [draft.cite("Ama Obi")] });
 * renderPage(draft.story()).includes(">Ama Obi</a> met farmers."); // true
 *
 * @throws NewsgraphError model/story where the story has no such article
 */
export function renderPage(story: Story, options: PageOptions = {}): string {
  const article = chooseArticle(story, options.article);
  const model = pageModel(story, article);
  const text = articleText(model);
  const sections: readonly PageSection[] = [
    { id: "who", title: "Who’s who", content: whoIsWho(model, text.placeOf) },
    { id: "time", title: "Timeline", content: timeline(model) },
    { id: "doubt", title: "Not told as fact", content: notToldAsFact(model) },
    { id: "said", title: "Who said what", content: quotations(model) },
    { id: "accounts", title: "Competing accounts", content: accounts(model, text.placeOf) },
    { id: "network", title: "Who did what to whom", content: network(model) },
    {
      id: "all",
      title: "All that was found",
      content: html`<details class="sheets" id="sheets-list" open>
<summary>Each thing with its facts and its evidence</summary>
<div class="list">
${sheets(model, text.placeOf)}</div>
</details>`,
    },
  ].filter(({ content }) => content !== undefined);
  return pageShell({
    title: model.title,
    language: "en",
    head: jsonLd(story, article, options.base),
    script: clientScript,
    body: html`<a class="skip" href="#text">Skip to the article</a>
${pageHead(model, text.headline, sections)}
<div class="columns">
<aside class="side" aria-label="Marks and details">
${legend(model)}<section class="panel empty" id="panel" aria-labelledby="panel-h">
<h2 class="sr" id="panel-h">Details</h2>
<button type="button" class="close" id="close" hidden>Close</button>
<p class="hint" id="hint" data-script hidden>Choose a marked word to see what is known of it, and where the article says so.</p>
<div id="shown"></div>
</section>
<p class="sr" id="status" role="status" aria-live="polite"></p>
</aside>
<main>
<article class="text" id="text" lang="${model.article.language ?? "en"}" tabindex="-1">
${text.body}</article>
${sections.map(
  ({ id, title, content }) => html`<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${title}</h2>
${content}
</section>
`,
)}</main>
</div>
<footer class="foot">
<p>Read by a program, not by a person: a mark shows what the words were taken for. How sure the reading is says nothing of whether the article is right.</p>
</footer>
${kindNotes()}`,
  });
}

/** The web profile of the story, for those who read pages by machine. It tells of its story's first article. */
function jsonLd({ things }: Story, article: Article, base = defaultBase): Html {
  const document = toWebJsonLd(
    { things: [article, ...things.filter((one) => one !== article)] },
    { base },
  );
  return html`<script type="application/ld+json">${scriptJson(document)}</script>\n`;
}
