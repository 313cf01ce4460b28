import { slugOf } from "./slug.ts";

/** What an identity policy is asked about: a person, body, state or place under its fullest name. */
export interface Identifiable {
  readonly kind: "Person" | "Organization" | "State" | "Place";
  readonly name: string;
  /** IRIs of the same thing in other catalogs, where certain. */
  readonly sameAs: readonly string[];
  /** The id of the article that names it. */
  readonly article: string;
}

/**
 * When are two articles' things one thing?
 * - `"article"`: only what is linked to a catalog, and states; every other name stays inside its article.
 * - `"name"`: same kind and name, same thing.
 * - a function: returns the id (an absolute IRI or a path under the base IRI), or undefined to leave
 *   the thing inside its article.
 */
export type IdentityPolicy = "article" | "name" | ((thing: Identifiable) => string | undefined);

const collections = {
  Person: "person",
  Organization: "organization",
  State: "state",
  Place: "place",
} as const;

/** The id of a thing under a policy. */
export function idOf(thing: Identifiable, policy: IdentityPolicy): string {
  const shared = `${collections[thing.kind]}/${slugOf(thing.name)}`;
  const local = `${thing.article}#${collections[thing.kind]}-${slugOf(thing.name)}`;
  if (typeof policy === "function") return policy(thing) ?? local;
  return policy === "name" || thing.sameAs.length > 0 || thing.kind === "State" ? shared : local;
}
