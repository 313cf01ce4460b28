import type { NonEmpty } from "../../model/entity.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { Article as SourceArticle } from "../../read/article.ts";
import { codePointIndex } from "../../read/code-points.ts";
import { type IdentityPolicy, idOf } from "../identity.ts";
import type { TextSpan } from "../reading.ts";
import { slugOf } from "../slug.ts";
import { type Evidence, evidenceIn } from "./evidence.ts";

/** A stretch of the body and the rule that read something in it. */
export interface Citation extends TextSpan {
  readonly rule: string;
}

/** The fields that every fact of the story shares. */
export interface FactFields {
  readonly evidence: NonEmpty<Ref<"Span">>;
  readonly confidence: number;
  readonly derivedFrom: Ref<"Article">;
  readonly generatedBy: Ref<"Run">;
}

/** What the makers of things share while one story is put together. */
export interface Assembly {
  readonly source: SourceArticle;
  readonly article: Ref<"Article">;
  readonly run: Ref<"Run">;
  readonly evidence: Evidence;
  readonly identity: IdentityPolicy;
  /** What is less sure than this stays out of the story. */
  readonly minimumConfidence: number;
  /** The id of a thing that stays inside its article; a number tells things of one slug apart. */
  readonly local: (slug: string) => string;
  /** The id of the next thing of a sort: event-1, event-2. */
  readonly numbered: (sort: string) => string;
  readonly named: (
    kind: "Person" | "Organization" | "State" | "Place",
    name: string,
    sameAs: readonly string[],
  ) => string;
  readonly fact: (citations: NonEmpty<Citation>, confidence: number) => FactFields;
  readonly textOf: (span: TextSpan) => string;
}

export interface AssemblyOptions {
  readonly identity: IdentityPolicy;
  readonly minimumConfidence: number;
}

export function startAssembly(source: SourceArticle, options: AssemblyOptions): Assembly {
  const article = refTo("Article", `a/${slugOfId(source.id)}`);
  const run = refTo("Run", `${article}#run`);
  const evidence = evidenceIn(source.body, article, codePointIndex(source.body));
  const taken = new Set<string>();
  const lastNumbers = new Map<string, number>();
  const unique = (id: string): string => {
    let free = id;
    // All numbers up to the last one given are taken.
    let n = lastNumbers.get(id) ?? 1;
    while (taken.has(free)) free = `${id}-${++n}`;
    if (n > 1) lastNumbers.set(id, n);
    taken.add(free);
    return free;
  };
  const counts = new Map<string, number>();
  const local = (slug: string): string => unique(`${article}#${slug}`);
  return {
    ...options,
    source,
    article,
    run,
    evidence,
    local,
    numbered: (sort) => {
      const count = (counts.get(sort) ?? 0) + 1;
      counts.set(sort, count);
      return local(`${sort}-${count}`);
    },
    named: (kind, name, sameAs) => unique(idOf({ kind, name, sameAs, article }, options.identity)),
    fact: (citations, confidence) => ({
      // There are as many spans as citations.
      evidence: citations.map((citation) =>
        evidence.cite(citation, citation.rule),
      ) as unknown as NonEmpty<Ref<"Span">>,
      confidence: inHundredths(confidence),
      derivedFrom: article,
      generatedBy: run,
    }),
    textOf: ({ start, end }) => source.body.slice(start, end).replace(/\s+/g, " ").trim(),
  };
}

/** Nothing that may be wrong is rounded to certainty. */
const inHundredths = (confidence: number): number =>
  confidence < 1 ? Math.min(99, Math.round(confidence * 100)) / 100 : 1;

/** A reader's id is kept as it is where an IRI can hold it, so that a file's name is found again in the graph. */
const slugOfId = (id: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id) ? id : slugOf(id);
