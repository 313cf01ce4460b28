import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffStories } from "../src/diff/diff-stories.ts";
import { formatDiff } from "../src/diff/format-diff.ts";
import { isSame } from "../src/diff/story-diff.ts";
import { extractStory } from "../src/extract/extract-story.ts";
import type { Field } from "../src/model/entity.ts";
import { type NewsThing, newsKinds } from "../src/model/kinds/news.ts";
import { type Ref, refTo } from "../src/model/ref.ts";
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
    const { added, removed, changed } = diffStories(before, told(text.replace("reopn", "reopen")));
    expect([added, removed]).toEqual([[], []]);
    expect(changed.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
      ["Article", ["body"]],
      ["Quotation", ["text"]],
    ]);
    expect(edit((words) => words.replace("reopn", "reopen"))).toContain(
      "text: We will reopn the route before the summer -> We will reopen the route before the summer\n",
    );
  });

  it("a paragraph inserted in front adds what it tells, and changes no fact of what follows", () => {
    const inserted = "Eva Lind of Sweden praised the ferry on Tuesday.";
    const change = (words: string) => words.replace("BERGEN,", `${inserted}\n\nBERGEN,`);
    const { added, removed, changed, renamed, moved } = diffStories(before, told(change(text)));
    expect(added.map(({ kind, name }) => [kind, name])).toContainEqual(["Person", "Eva Lind"]);
    expect(removed).toEqual([]);
    expect(changed.map(({ kind }) => kind)).toEqual(["Article"]);
    expect(edit(change)).toContain(`    body: + ${inserted}\n`);
    // Each event has the number after its own now, and all words stand further down.
    expect(renamed).toBeGreaterThan(2);
    expect(moved).toBeGreaterThan(20);
  });

  it("a person renamed is still the person", () => {
    const change = (words: string) => words.replace("Ines", "Inez").replaceAll("Falk", "Falck");
    const { added, removed } = diffStories(before, told(change(text)));
    expect([added, removed]).toEqual([[], []]);
    expect(edit(change)).toContain("  Person Inez Falck\n    name: Ines Falk -> Inez Falck\n");
  });

  it("a date corrected is told as old and new", () => {
    const change = (words: string) => words.replace("on Tuesday", "on Monday");
    const { added, removed, changed } = diffStories(before, told(change(text)));
    expect([added, removed]).toEqual([[], []]);
    expect(changed.map(({ kind }) => kind)).toEqual(["Article", "Event"]);
    expect(edit(change)).toContain("    startDate: 2031-05-06 -> 2031-05-05\n");
  });

  it("an event removed is removed, and those after it keep who they are", () => {
    const change = (words: string) => words.replace(" Dockers marched in Oslo on Tuesday.", "");
    const { added, removed, changed } = diffStories(before, told(change(text)));
    expect(added).toEqual([]);
    expect(removed.map(({ kind }) => kind)).toEqual(["Place", "Event"]);
    expect(changed.map(({ kind }) => kind)).toEqual(["Article"]);
    expect(edit(change)).toContain("  - Event marched (Protest, Actual)\n");
  });
});

describe("what people read", () => {
  it("is what was added, removed and changed, field by field, then what only moved", () => {
    const things = sampleStory.things.flatMap((thing): NewsThing[] => {
      if (thing.kind === "Section") return [];
      if (thing.kind === "Article") {
        const body = thing.body
          .replace("flew to Port Arden on Monday to meet", "flew to Port Arden on Sunday to meet")
          .replace("Harbor union threatens strike\n\n", "");
        const { section: _, ...rest } = thing;
        return [
          { ...rest, body, publisher: refTo("Organization", "a/ferry-talks#organization-2") },
        ];
      }
      if (thing.kind === "Person" && thing.name === "Ines Falk")
        return [{ ...thing, name: "Inez Falk", jobTitle: ["minister of transport", "senator"] }];
      if (thing.kind === "Event" && thing.name === "meet")
        return [{ ...thing, startDate: "2031-05-04", recipient: [] }];
      if (thing.kind === "Place" && thing.name === "Port Arden")
        return [{ ...thing, evidence: [...thing.evidence, harborSpan] }];
      return thing.kind === "Organization" && thing.name === "Harbor Union"
        ? [
            thing,
            {
              ...thing,
              id: refTo("Organization", "a/ferry-talks#organization-2"),
              name: "Marlow Daily",
            },
          ]
        : [thing];
    });
    expect(formatDiff(diffStories(sampleStory, story(things)))).toMatchInlineSnapshot(`
      "Added
        + Organization Marlow Daily

      Removed
        - Section Harbor union threatens strike

      Changed
        Article Marlow ferry talks resume
          publisher: Osten Line -> Marlow Daily
          body: …flew to Port Arden on Monday to meet Osten Line,… -> …flew to Port Arden on Sunday to meet Osten Line,…
          body: - Harbor union threatens strike
        Person Inez Falk
          name: Ines Falk -> Inez Falk
          jobTitle: - Transport minister
          jobTitle: + minister of transport, senator
        Event meet (Consult, Actual): Inez Falk
          recipient: - Osten Line
          startDate: 2031-05-05 -> 2031-05-04

      The same facts in other words
        Place Port Arden
          words: + “letter”

      1 added, 1 removed, 3 changed, 1 in other words
      "
    `);
  });

  it("stays in its lines, whatever the words are", () => {
    const [person] = sampleStory.things.filter(({ kind }) => kind === "Person");
    const hostile = "\u001b[2J\u202eevil\nAdded\n  + Person\u0000 x";
    const now = sampleStory.things.map((thing) =>
      thing === person ? ({ ...thing, name: hostile } as NewsThing) : thing,
    );
    const printed = formatDiff(diffStories(sampleStory, story(now)));
    expect(printed).toContain("-> [2J evil Added + Person x\n");
    expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

/** The words "the ferry company", which another thing rests on as well. */
const harborSpan = sampleStory.things.find(
  (thing): thing is Extract<NewsThing, { kind: "Span" }> =>
    thing.kind === "Span" &&
    sampleStory.things.some(
      (other) =>
        other.kind === "Selector" && other.id === thing.selector && other.exact === "letter",
    ),
)?.id as Ref<"Span">;

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
