import type { NameSpot } from "../names/name-spots.ts";
import type { SentenceView } from "../names/name-words.ts";
import type { EntityType, Mention } from "../reading.ts";
import type { OfficePhrase } from "./office-phrases.ts";

/** One sentence as the rules of office see it. */
export interface RoleSentence {
  readonly view: SentenceView;
  readonly offices: readonly OfficePhrase[];
  readonly spots: readonly NameSpot[];
  readonly mentionAt: (token: number) => Mention | undefined;
  readonly typeOf: (entity: number) => EntityType | undefined;
  /** The spot that begins or ends at that token. */
  readonly spotFrom: (token: number) => NameSpot | undefined;
  readonly spotTo: (token: number) => NameSpot | undefined;
  /** The office that ends at that token, its complement aside. */
  readonly officeTo: (token: number) => OfficePhrase | undefined;
}

/** An office found beside its holder; the person is a token of a mention. */
export interface RoleFinding {
  readonly person: number;
  readonly body?: number;
  /** Tokens of the whole construction, body included, and of the office's name; last inclusive. */
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly former: boolean;
  /** "Presidents" of several: each is one. */
  readonly plural?: boolean;
  readonly confidence: number;
}

/** A way to print an office beside who holds it. */
export interface RoleRule {
  readonly name: string;
  readonly construction: string;
  readonly read: (sentence: RoleSentence) => readonly RoleFinding[];
  /** Invented sentences with each person, office and body ("" where there is none) that are to be read. */
  readonly examples: readonly (readonly [
    sentence: string,
    ...roles: (readonly [person: string, office: string, body: string])[],
  ])[];
  readonly counterexamples?: readonly string[];
}

export function roleSentence(
  view: SentenceView,
  offices: readonly OfficePhrase[],
  spots: readonly NameSpot[],
  mentionAt: (token: number) => Mention | undefined,
  typeOf: (entity: number) => EntityType | undefined,
): RoleSentence {
  const from = new Map(spots.map((spot) => [spot.first, spot]));
  const to = new Map(spots.map((spot) => [spot.last, spot]));
  const officeTo = new Map(offices.map((office) => [office.last, office]));
  return {
    view,
    offices,
    spots,
    mentionAt,
    typeOf,
    spotFrom: (token) => from.get(token),
    spotTo: (token) => to.get(token),
    officeTo: (token) => officeTo.get(token),
  };
}

/** The person whose mention covers a token. */
export function personAt(sentence: RoleSentence, token: number): number | undefined {
  const mention = sentence.mentionAt(token);
  return mention !== undefined && sentence.typeOf(mention.entity) === "person"
    ? mention.entity
    : undefined;
}

/** The town or province whose mention covers a token. */
export function placeAt(sentence: RoleSentence, token: number): number | undefined {
  const entity = sentence.mentionAt(token)?.entity;
  return entity !== undefined && sentence.typeOf(entity) === "place" ? entity : undefined;
}

/** The body or state, whatever an office can be held for, whose mention covers a token. */
export function bodyAt(sentence: RoleSentence, token: number): number | undefined {
  const mention = sentence.mentionAt(token);
  const type = mention === undefined ? undefined : sentence.typeOf(mention.entity);
  return mention !== undefined && (type === "organization" || type === "country")
    ? mention.entity
    : undefined;
}
