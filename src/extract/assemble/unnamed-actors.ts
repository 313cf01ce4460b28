import type { Analysis } from "../../language/analysis.ts";
import type { UnnamedActor } from "../../model/kinds/actor.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { Names, Phrase } from "../reading.ts";
import { treesOf } from "../sentence-tree.ts";
import { slugOf } from "../slug.ts";
import { descriptionIn, introduces } from "./actor-description.ts";
import type { Assembly, Citation } from "./assembly.ts";

/** The people and bodies that the text tells of without a name. */
export interface UnnamedActors {
  /** None for a phrase that describes nobody, or somebody who may have a name elsewhere in the text. */
  readonly refOf: (phrase: Phrase) => Ref<"UnnamedActor"> | undefined;
  readonly has: (party: string) => boolean;
  /** Those of the refs given that are asked for here; to be called last. */
  readonly things: (told: ReadonlySet<unknown>) => readonly UnnamedActor[];
}

interface Described {
  readonly ref: Ref<"UnnamedActor">;
  readonly description: string;
  readonly citations: [Citation, ...Citation[]];
}

/** A common noun says of somebody what they are, and not who. */
const confidence = 0.7;

export function unnamedActors(analysis: Analysis, names: Names, assembly: Assembly): UnnamedActors {
  const trees = treesOf(analysis);
  const all: Described[] = [];
  const byWords = new Map<string, Described>();
  const byNoun = new Map<string, Described>();
  const refs = new Set<string>();

  const refOf = (phrase: Phrase): Ref<"UnnamedActor"> | undefined => {
    if (confidence < assembly.minimumConfidence) return undefined;
    const tree = trees[phrase.sentence];
    const told = tree && descriptionIn(tree, phrase, names);
    if (!told) return undefined;
    const { first, last, noun, definite, again } = told;
    const span = {
      start: tree.tokens[first]?.start ?? phrase.start,
      end: tree.tokens[last]?.end ?? phrase.end,
    };
    const description = assembly.textOf(span);
    const words = description.toLowerCase();
    // "Two gunmen entered ... the gunmen fled"; "police said ... police found"
    const known =
      (again ? byWords.get(words) : undefined) ?? (definite ? byNoun.get(noun) : undefined);
    const citation = { ...span, rule: "actor/described" };
    if (known) {
      known.citations.push(citation);
      return known.ref;
    }
    if (definite && !introduces(tree.tokens[last], told)) return undefined;
    const id = assembly.local(`actor-${slugOf(description)}`);
    const fresh: Described = {
      ref: refTo("UnnamedActor", id),
      description,
      citations: [citation],
    };
    all.push(fresh);
    refs.add(id);
    byWords.set(words, fresh);
    byNoun.set(noun, fresh);
    return fresh.ref;
  };
  return {
    refOf,
    has: (party) => refs.has(party),
    things: (told) =>
      all.flatMap(({ ref, description, citations }) =>
        told.has(ref)
          ? [
              {
                kind: "UnnamedActor",
                id: ref,
                description,
                ...assembly.fact(citations, confidence),
              },
            ]
          : [],
      ),
  };
}
