import { type Story, thingsOf } from "../model/story.ts";
import { chooseArticle, type PageOptions } from "./choose-article.ts";
import { counted } from "./english.ts";
import { type Content, html, scriptJson } from "./html.ts";
import { indexScript } from "./index-script.ts";
import { titleOf } from "./page-model.ts";
import { pageShell } from "./page-shell.ts";
import { spellTime } from "./spell-time.ts";

/** An article in the index of several. */
export interface IndexEntry {
  /** The page's address, relative to the index. */
  readonly href: string;
  readonly title: string;
  /** A calendar time. */
  readonly published?: string;
  /** The people, bodies and places that it can be found by. */
  readonly names: readonly string[];
}

/**
 * What an index says of the page of a story.
 *
 * @param file the name of the page's file, as it stands in the index's folder
 * @throws NewsgraphError model/story where the story has no such article
 */
export function indexEntry(story: Story, file: string, options: PageOptions = {}): IndexEntry {
  const article = chooseArticle(story, options.article);
  const spans = new Set<string>(
    thingsOf(story, "Span").flatMap(({ id, source }) => (source === article.id ? [id] : [])),
  );
  const named = [
    ...thingsOf(story, "Person"),
    ...thingsOf(story, "Organization"),
    ...thingsOf(story, "State"),
    ...thingsOf(story, "Place"),
  ].filter(({ evidence }) => evidence.some((span) => spans.has(span)));
  return {
    // "./" keeps a name with a colon from being read as an address elsewhere.
    href: `./${encodeURIComponent(file)}`,
    title: titleOf(article),
    ...(article.datePublished !== undefined && { published: article.datePublished }),
    names: [
      ...new Set([
        ...named.map(({ name }) => name),
        ...named.flatMap(({ alternateName = [] }) => alternateName),
      ]),
    ],
  };
}

/** As many names as fit in a line or two below a title. */
const namesShown = 8;

/**
 * Writes a page that lists articles, the latest first, and searches their titles and names. Like the pages it
 * leads to it loads nothing.
 */
export function renderIndex(entries: readonly IndexEntry[]): string {
  const ordered = [...entries].sort(
    (a, b) =>
      compare(b.published ?? "", a.published ?? "") ||
      compare(a.title, b.title) ||
      compare(a.href, b.href),
  );
  return pageShell({
    title: "Articles",
    language: "en",
    script: indexScript,
    body: html`<a class="skip" href="#list">Skip to the articles</a>
<header class="top">
<div class="tools"><button type="button" id="theme" hidden>Dark colors</button></div>
<h1>Articles</h1>
<div class="meta"><p>${counted(entries.length, "article", "articles")}</p></div>
</header>
<main class="top">
<div data-script hidden>
<p><label for="search">Search titles, people, bodies and places</label></p>
<input class="search" id="search" type="search" autocomplete="off" spellcheck="false">
<p class="hint" id="status" role="status" aria-live="polite"></p>
</div>
<ul class="plain" id="list" tabindex="-1">
${ordered.map(line)}</ul>
</main>
<script type="application/json" id="names">${scriptJson(ordered.map(({ title, names }) => [title, ...names]))}</script>`,
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const line = ({ href, title, published, names }: IndexEntry): Content => {
  const shown = names.slice(0, namesShown).join(" · ");
  return html`<li><a href="${href}"><bdi>${title}</bdi></a>${published !== undefined && html` <span class="when">${spellTime(published)}</span>`}${
    shown !== "" && html`<br><small dir="auto">${shown}${names.length > namesShown && " …"}</small>`
  }</li>\n`;
};
