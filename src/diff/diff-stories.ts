import type { Kind } from "../model/entity.ts";
import { type NewsKind, newsKinds } from "../model/kinds/news.ts";
import type { AnyThing, Story } from "../model/story.ts";
import { compareEvidence, compareFields } from "./compare-things.ts";
import { describeThing } from "./describe-thing.ts";
import { type IndexedStory, indexStory, isCompared } from "./indexed-story.ts";
import { matchThings } from "./match-things.ts";
import type { NamedThing, StoryDiff, ThingChange } from "./story-diff.ts";

/**
 * What changed between two versions of a story. Things are found again by what they say and by the words
 * they rest on, not by their ids or by where these words stand: a paragraph inserted at the top changes
 * nothing below it.
 *
 * @param kinds The kinds of the stories, where they are not those of the news.
 * @example
 * const before = draftStory(readArticle("The ferry sails.", { id: "ferry" })).story();
 * const after = draftStory(readArticle("The ferry sank.", { id: "ferry" })).story();
 * diffStories(before, after).changed[0].fields[0]; // { field: "body", removed: ["The ferry sails."], added: ["The ferry sank."] }
 */
export function diffStories<K extends Kind = NewsKind>(
  old: Story<K>,
  now: Story<K>,
  kinds: readonly Kind[] = newsKinds,
): StoryDiff {
  // Which kinds of things they are makes no difference here.
  const index = ({ things }: Story<K>): IndexedStory =>
    indexStory(things as unknown as readonly AnyThing[], kinds);
  const before = index(old);
  const after = index(now);
  const matching = matchThings(before, after, kinds);
  const changed: ThingChange[] = [];
  const reworded: ThingChange[] = [];
  const added: NamedThing[] = [];
  const removed: NamedThing[] = [];
  const moved = new Set<string>();
  let renamed = 0;
  for (const kind of kinds.filter(isCompared)) {
    for (const thing of before.byKind.get(kind.name) ?? [])
      if (!matching.newOf.has(thing.id)) removed.push(named(thing, before));
    for (const thing of after.byKind.get(kind.name) ?? []) {
      const oldId = matching.oldOf.get(thing.id);
      const one = oldId === undefined ? undefined : before.byId.get(oldId);
      if (!one) {
        added.push(named(thing, after));
        continue;
      }
      if (one.id !== thing.id) renamed++;
      const change: ThingChange = {
        kind: kind.name,
        oldId: one.id,
        newId: thing.id,
        name: describeThing(thing, after.byId),
        fields: compareFields(one, thing, kind, { old: before, now: after, matching }),
        evidence: compareEvidence(
          before.quotes.get(one.id) ?? [],
          after.quotes.get(thing.id) ?? [],
          ({ span }) => moved.add(span),
        ),
      };
      const { lost, gained, reread } = change.evidence;
      if (change.fields.length > 0) changed.push(change);
      else if (lost.length + gained.length + reread.length > 0) reworded.push(change);
    }
  }
  return { added, removed, changed, reworded, moved: moved.size, renamed };
}

const named = (thing: AnyThing, { byId }: IndexedStory): NamedThing => ({
  kind: thing.kind,
  id: thing.id,
  name: describeThing(thing, byId),
});
