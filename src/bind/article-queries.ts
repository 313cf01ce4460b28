import { rdf } from "../vocabulary/terms.ts";
import type { BoundField, BoundKind } from "./bind.ts";
import type { Profile } from "./profile.ts";

/** Quads to ask for, and how many there are of them. */
export interface Part {
  readonly quads: string;
  /** Answers with one quad, whose object is the number. */
  readonly count: string;
}

/** How the things of an article are found in a store, as far as a profile's declarations tell. */
export interface ArticleQueries {
  /** Names the graphs that the article is in: each as a subject. */
  readonly graphs: string;
  /** What belongs to the article, part by part; from a named graph, or else from the default graph. */
  readonly parts: (graph?: string) => readonly Part[];
}

/** The names of article and graph stand in the queries as they are: the caller has checked that they are IRIs. */
export function articleQueries(article: string, profile: Profile): ArticleQueries {
  const kinds = [...profile.kinds.values()];
  const classOf = kinds.find(({ kind }) => kind.name === "Article")?.types[0];
  const owners = ownerProperties(kinds);
  const patterns = [
    `<${article}> ?p ?o . BIND(<${article}> AS ?s)`,
    ...owners.map((owner) => `?s <${owner}> <${article}> . ?s ?p ?o`),
    ...ownedChains(kinds, owners).map((chain) => `${oneByOne(article, chain)} ?s ?p ?o`),
  ];
  return {
    graphs: `CONSTRUCT { ?g <${rdf.type}> <${classOf}> } WHERE { GRAPH ?g { <${article}> <${rdf.type}> <${classOf}> } }`,
    parts: (graph) => patterns.map((pattern) => partOf(pattern, graph)),
  };
}

/** All that a graph has. */
export const wholeGraph = (graph: string): Part => partOf("?s ?p ?o", graph);

function partOf(pattern: string, graph: string | undefined): Part {
  const where = graph === undefined ? pattern : `GRAPH <${graph}> { ${pattern} }`;
  return {
    quads: `CONSTRUCT { ?s ?p ?o } WHERE { ${where} }`,
    count: `CONSTRUCT { <${rdf.value}> <${rdf.value}> ?n } WHERE { SELECT (COUNT(*) AS ?n) WHERE { ${where} } }`,
  };
}

/** What several things lead to (the agent of two runs) is found once. */
function oneByOne(article: string, chain: readonly string[]): string {
  const steps = chain.map((property, step) => {
    const next = step === chain.length - 1 ? "?s" : `?x${step}`;
    return step === 0
      ? `?x0 <${property}> <${article}> .`
      : `?x${step - 1} <${property}> ${next} .`;
  });
  return `{ SELECT DISTINCT ?s WHERE { ${steps.join(" ")} } }`;
}

/** A field by which a thing says which article it is of: `derivedFrom`, a span's `source`, what a run `used`. */
export const isOwner = ({ field }: BoundField): boolean =>
  field.cardinality === "one" &&
  field.range.kinds?.length === 1 &&
  field.range.kinds[0] === "Article";

const ownerProperties = (kinds: readonly BoundKind[]): readonly string[] => [
  ...new Set(kinds.flatMap(({ fields }) => fields.filter(isOwner).map(({ property }) => property))),
];

/**
 * The ways to things that name no article themselves (selectors, the agent of a run): a property by
 * which something belongs to the article, then those that lead on from it. No thing is visited twice,
 * so kinds that refer to each other in a circle end somewhere.
 */
function ownedChains(
  kinds: readonly BoundKind[],
  owners: readonly string[],
): readonly (readonly string[])[] {
  const ownerless = new Set(
    kinds
      .filter(({ kind, fields }) => kind.name !== "Article" && !fields.some(isOwner))
      .map(({ kind }) => kind.name),
  );
  const chains = new Map<string, readonly string[]>();
  const follow = (bound: BoundKind, way: readonly string[], seen: ReadonlySet<string>): void => {
    for (const { field, property } of bound.fields) {
      const targets = (field.range.kinds ?? []).filter(
        (name) => ownerless.has(name) && !seen.has(name),
      );
      if (targets.length === 0) continue;
      const chain = [...way, property];
      chains.set(chain.join(" "), chain);
      for (const name of targets) {
        const target = kinds.find(({ kind }) => kind.name === name);
        if (target) follow(target, chain, new Set([...seen, name]));
      }
    }
  };
  for (const bound of kinds)
    for (const field of bound.fields)
      if (isOwner(field) && owners.includes(field.property))
        follow(bound, [field.property], new Set());
  return [...chains.values()];
}
