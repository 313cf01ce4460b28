import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffStories } from "../src/diff/diff-stories.ts";
import { formatDiff } from "../src/diff/format-diff.ts";
import { isSame } from "../src/diff/story-diff.ts";
import { extractStory } from "../src/extract/extract-story.ts";
import type { Field } from "../src/model/entity.ts";
import { type NewsThing, newsKinds } from "../src/model/kinds/news.ts";
import { type Story, story } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { arbitraryStory } from "./arbitrary-story.ts";
import { sampleStory } from "./sample-story.ts";

const text = `2031-05-06

Marlow ferry talks resume

BERGEN, May 6 (Reuters) - Norwegian Transport Minister Ines Falk met the chief executive of Osten Line, Tom Berger, in Bergen on Monday to discuss the ferry route to Iceland.

"We will reopn the route before the summer," Falk said.

The Harbor Union threatened a strike in June. Dockers marched in Oslo on Tuesday.

Denmark rejected the plan. Danish Prime Minister Lars Holm said the route would hurt fishermen.`;

const told = (words: string, id = "ferry"): Story => extractStory(readArticle(words, { id }));
const before = told(text);

/** What the command prints for an edit of the article. */
const edit = (change: (words: string) => string): string => {
  const words = change(text);
  expect(words).not.toBe(text);
  return formatDiff(diffStories(before, told(words)));
};

describe("real edits of an article", () => {
  it("a typo in a quotation changes the quotation and its paragraph, and nothing else", () => {
    expect(edit((words) => words.replace("reopn", "reopen"))).toMatchInlineSnapshot(`
      "Changed
        Article Marlow ferry talks resume
          body: "We will reopn the route before the summer," Falk said. -> "We will reopen the route before the summer," Falk said.
        Quotation “We will reopen the route before the summer” (Ines Falk)
          text: We will reopn the route before the summer -> We will reopen the route before the summer

      0 added, 0 removed, 2 changed, 16 pieces of evidence only moved
      "
    `);
  });

  it("a paragraph inserted in front adds what it tells, and changes nothing of what follows", () => {
    expect(
      edit((words) =>
        words.replace("BERGEN,", "Eva Lind of Sweden praised the ferry on Tuesday.\n\nBERGEN,"),
      ),
    ).toMatchInlineSnapshot(`
      "Added
        + Person Eva Lind
        + Place Sweden
        + Event praised (Support, Actual): Eva Lind

      Changed
        Article Marlow ferry talks resume
          body: + Eva Lind of Sweden praised the ferry on Tuesday.
          wordCount: 73 -> 82
          about: - met (Consult, Actual): Ines Falk
          about: - Ines Falk
          about: - Bergen
          mentions: + met (Consult, Actual): Ines Falk
          mentions: + Ines Falk
          mentions: + Bergen

      3 added, 0 removed, 1 changed, 28 pieces of evidence only moved, 6 with another id
      "
    `);
  });

  it("a person renamed is still the person", () => {
    expect(
      edit((words) => words.replace("Ines Falk", "Inez Falck").replaceAll("Falk", "Falck")),
    ).toMatchInlineSnapshot(`
      "Changed
        Article Marlow ferry talks resume
          body: …Transport Minister Ines Falk met the chief… -> …Transport Minister Inez Falck met the chief…
          body: "We will reopn the route before the summer," Falk said. -> "We will reopn the route before the summer," Falck said.
        Person Inez Falck
          name: Ines Falk -> Inez Falck
          alternateName: Falk -> Falck

      The same facts in other words
        State Norway
          words: “Norwegian”, by another rule
        Place Norway
          words: “Norwegian”, by another rule

      0 added, 0 removed, 2 changed, 2 in other words, 21 pieces of evidence only moved, 1 with another id
      "
    `);
  });

  it("a date corrected is told as old and new", () => {
    expect(edit((words) => words.replace("on Tuesday", "on Monday"))).toMatchInlineSnapshot(`
      "Changed
        Article Marlow ferry talks resume
          body: …marched in Oslo on Tuesday. -> …marched in Oslo on Monday.
        Event marched (Protest, Actual)
          startDate: 2031-05-06 -> 2031-05-05
          earliestBegin: 2031-05-06 -> 2031-05-05
          latestEnd: 2031-05-06 -> 2031-05-05

      0 added, 0 removed, 2 changed, 8 pieces of evidence only moved
      "
    `);
  });

  it("an event removed is removed, and those after it keep who they are", () => {
    expect(
      edit((words) => words.replace(" Dockers marched in Oslo on Tuesday.", "")),
    ).toMatchInlineSnapshot(`
      "Removed
        - Place Oslo
        - Event marched (Protest, Actual)

      Changed
        Article Marlow ferry talks resume
          body: …a strike in June. Dockers marched in Oslo on Tuesday. -> …a strike in June.
          wordCount: 73 -> 67

      0 added, 2 removed, 1 changed, 8 pieces of evidence only moved, 2 with another id
      "
    `);
  });
});

describe("diffStories", () => {
  it("finds nothing between a story and itself", () => {
    fc.assert(
      fc.property(arbitraryStory(), (made) => {
        expect(isSame(diffStories(made, made))).toBe(true);
      }),
      { numRuns: 50 },
    );
    expect(formatDiff(diffStories(before, told(text)))).toBe("");
  });

  it("takes an article under another name for the same: only ids differ", () => {
    const { renamed, ...rest } = diffStories(before, told(text, "voyage"));
    expect(rest).toEqual({ added: [], removed: [], changed: [], reworded: [], moved: 0 });
    expect(renamed).toBeGreaterThan(10);
  });

  it("sees through ids and offsets that all moved up by one", () => {
    const { renamed, moved, ...rest } = diffStories(sampleStory, shifted(sampleStory));
    expect(rest).toEqual({ added: [], removed: [], changed: [], reworded: [] });
    expect(moved).toBeGreaterThan(10);
    expect(renamed).toBeGreaterThan(10);
  });

  it("tells each change of a field as that, and as nothing else", () => {
    const told = sampleStory.things.filter(({ kind }) => !/^(?:Span|.*Selector)$/.test(kind));
    let changes = 0;
    for (const thing of told)
      for (const [field, value] of Object.entries(thing)) {
        if (["kind", "id", "evidence", "derivedFrom", "generatedBy"].includes(field)) continue;
        const other = otherValue(thing.kind, field, value);
        if (other === undefined) continue;
        const { [field]: _, ...rest } = thing as unknown as Record<string, unknown>;
        const edited = { ...rest, ...(other === "nothing" ? {} : { [field]: other }) };
        const now = story(sampleStory.things.map((one) => (one === thing ? edited : one) as never));
        const { changed, ...others } = diffStories(sampleStory, now);
        expect(others, `${thing.id} ${field}`).toEqual(nothingElse);
        expect(changed.map(({ newId, fields }) => [newId, fields.map((one) => one.field)])).toEqual(
          [[thing.id, [field]]],
        );
        changes++;
      }
    expect(changes).toBeGreaterThan(100);
  });

  it("finds each thing of one story at most once in the other", () => {
    fc.assert(
      fc.property(arbitraryStory(), arbitraryStory(), (old, now) => {
        const { added, removed } = diffStories(old, now);
        const count = ({ things }: Story): number =>
          things.filter(({ kind }) => !/^(?:Span|.*Selector)$/.test(kind)).length;
        expect(count(old) + added.length).toBe(count(now) + removed.length);
      }),
      { numRuns: 30 },
    );
  });
});

const nothingElse = { added: [], removed: [], reworded: [], moved: 0, renamed: 0 };

/** Another value that the field may have; none at all where it needs none. */
function otherValue(kind: string, field: string, value: unknown): unknown {
  const declared: Readonly<Record<string, Field>> =
    newsKinds.find(({ name }) => name === kind)?.fields ?? {};
  const { cardinality, range } = declared[field] ?? {};
  if (cardinality === "maybe" || cardinality === "many") return "nothing";
  if (range?.tag === "text") return `${value} of late`;
  if (range?.tag === "integer") return Number(value) + 1;
  return range?.values?.find((one) => one !== value);
}

/** Everything ten characters later, and every number in an id higher by one. */
function shifted({ things }: Story): Story {
  const idOf = (id: string): string =>
    id
      .replace(/-(\d+)$/, (_, number: string) => `-${Number(number) + 1}`)
      .replace(
        /=(\d+),(\d+)$/,
        (_, start: string, end: string) => `=${Number(start) + 10},${Number(end) + 10}`,
      );
  const ids = new Map(things.map(({ id }) => [id as string, idOf(id)]));
  const moved = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(moved) : (ids.get(String(value)) ?? value);
  return story(
    things.map((thing) => {
      const fields = Object.entries(thing).map(([name, value]) => [name, moved(value)]);
      const copy = Object.fromEntries(fields) as NewsThing;
      return copy.kind === "Selector"
        ? { ...copy, start: copy.start + 10, end: copy.end + 10 }
        : copy;
    }),
  );
}
