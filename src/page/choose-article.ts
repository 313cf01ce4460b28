import { NewsgraphError } from "../error.ts";
import type { Article } from "../model/kinds/article.ts";
import { type Story, thingsOf } from "../model/story.ts";

export interface PageOptions {
  /** The id of the article to show, where the story tells of several; the first by default. */
  readonly article?: string;
  /** Stands before ids in the JSON-LD of the page's head; ends in `/` or `#`. */
  readonly base?: string;
}

/** @throws NewsgraphError model/story where the story has no such article */
export function chooseArticle(story: Story, id: string | undefined): Article {
  const articles = thingsOf(story, "Article");
  const article = id === undefined ? articles[0] : articles.find((one) => one.id === id);
  if (article) return article;
  throw new NewsgraphError("model/story", "There is no article to write a page of.", {
    expected: id ?? "a story with an article in it",
    got: articles.length === 0 ? "a story without one" : articles.map((one) => one.id).join(", "),
  });
}
