import { NewsgraphError } from "../error.ts";
import type { FieldsOf, Kind, Of } from "../model/entity.ts";
import { type NewsKind, newsKinds } from "../model/kinds/news.ts";
import { type Ref, refTo } from "../model/ref.ts";
import { type AnyThing, type Story, story } from "../model/story.ts";
import type { Article as SourceArticle } from "../read/article.ts";
import { assembleArticle, assembleRun } from "./assemble/article.ts";
import { startAssembly } from "./assemble/assembly.ts";
import { nothingStated } from "./assemble/source-statements.ts";
import { slugOf } from "./slug.ts";

/** The fields of a kind that a draft does not fill in by itself. */
export type DraftFields<K> = Omit<FieldsOf<K>, "derivedFrom" | "generatedBy">;

/** A story being written by hand over an article. */
export interface Draft<Own extends Kind = never> {
  readonly article: Ref<"Article">;
  /**
   * The span of those words in the article's body: of their first occurrence, or the nth.
   * @throws NewsgraphError model/evidence where the body does not hold them so often
   */
  readonly cite: (words: string, nth?: number) => Ref<"Span">;
  /** Adds a thing under a name of its own and returns its id, typed by its kind. */
  readonly add: <K extends NewsKind | Own>(
    kind: K,
    name: string,
    fields: DraftFields<K>,
  ) => Ref<K["name"]>;
  /** @throws NewsgraphError model/story where the things do not hold together */
  readonly story: () => Story<NewsKind | Own>;
}

/**
 * Starts a story that is written by hand instead of extracted. The article, its language and date, the
 * spans and their selectors are filled in; a fact without evidence does not compile.
 *
 * @example
 * const draft = draftStory(readArticle("Kenya's president, Ama Obi, met farmers on Monday."));
 * const obi = draft.add(Person, "ama-obi", { name: "Ama Obi", evidence: [draft.cite("Ama Obi")] });
 * const kenya = draft.add(State, "kenya", { name: "Kenya", evidence: [draft.cite("Kenya")] });
 * draft.add(Membership, "1", { member: obi, organization: kenya, roleName: "president", evidence: [draft.cite("president")] });
 * const told = draft.story();
 */
export function draftStory<Own extends Kind = never>(
  source: SourceArticle,
  own: readonly Own[] = [],
): Draft<Own> {
  const assembly = startAssembly(source, { identity: "article", minimumConfidence: 0 });
  const things: AnyThing[] = [];
  return {
    article: assembly.article,
    cite(words, nth = 1) {
      let at = -1;
      for (let found = 0; found < nth; found++) {
        at = words === "" ? -1 : source.body.indexOf(words, at + 1);
        if (at < 0)
          throw new NewsgraphError(
            "model/evidence",
            `The article does not say ${JSON.stringify(words)}${nth > 1 ? ` ${nth} times` : ""}.`,
            {
              expected: "words of the article's body",
              got: words,
            },
          );
      }
      return assembly.evidence.cite({ start: at, end: at + words.length }, "by-hand");
    },
    add(kind, name, fields) {
      const id = assembly.local(`${slugOf(kind.name)}-${slugOf(name)}`);
      const derived = "derivedFrom" in kind.fields ? { derivedFrom: assembly.article } : {};
      const generated = "generatedBy" in kind.fields ? { generatedBy: assembly.run } : {};
      things.push({ kind: kind.name, id, ...fields, ...derived, ...generated });
      return refTo(kind.name, id);
    },
    story: () => {
      const nothing = { sections: [], posts: [], images: [] };
      const all = [
        assembleArticle(
          { page: nothing, stated: nothingStated, about: [], mentions: [] },
          assembly,
        ),
        ...assembleRun(assembly, undefined),
        ...things,
        ...assembly.evidence.things(),
      ];
      // story() checks each of them against its kind.
      return story(all as unknown as readonly Of<NewsKind | Own>[], [...newsKinds, ...own]);
    },
  };
}
