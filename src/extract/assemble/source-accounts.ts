import type { Account } from "../../model/kinds/event.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { Assembly, FactFields } from "./assembly.ts";
import { unique } from "./fields.ts";

/** One source's word on a field of the article. */
export interface SourceVersion<T> {
  readonly value: T;
  readonly accordingTo: Ref<"Article"> | Ref<"Span">;
  readonly fact: FactFields;
}

/** A version that agrees with an earlier one bears it out: it adds its evidence. */
export function distinct<T>(
  versions: readonly SourceVersion<T>[],
  agree: (one: T, other: T) => boolean,
): readonly SourceVersion<T>[] {
  const kept: SourceVersion<T>[] = [];
  for (const version of versions) {
    const at = kept.findIndex(({ value }) => agree(value, version.value));
    const first = kept[at];
    if (first) kept[at] = { ...first, fact: withEvidenceOf(first.fact, version.fact) };
    else kept.push(version);
  }
  return kept;
}

function withEvidenceOf(fact: FactFields, other: FactFields): FactFields {
  const [first, ...rest] = fact.evidence;
  return { ...fact, evidence: [first, ...unique([...rest, ...other.evidence])] };
}

/** Where sources differ on what the article says of itself, each has an account that contradicts the others. */
export function sourceAccounts<T>(
  versions: readonly SourceVersion<T>[],
  fieldOf: (value: T) => Pick<Account, "headline" | "datePublished" | "dateModified" | "author">,
  assembly: Assembly,
): readonly Account[] {
  if (versions.length < 2) return [];
  const ids = versions.map(() => refTo("Account", assembly.numbered("account")));
  return versions.map(({ value, accordingTo, fact }, index) => ({
    kind: "Account" as const,
    // As many ids as versions were made.
    id: ids[index] ?? refTo("Account", ""),
    accountOf: assembly.article,
    accordingTo,
    ...fieldOf(value),
    contradicts: ids.filter((_, other) => other !== index),
    ...fact,
  }));
}

/** Headlines that differ in letter case, spaces, quotation marks or a cut end are one. */
export function sameHeadline(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a === b || isCutFrom(a, b) || isCutFrom(b, a);
}

const plain = (headline: string): string =>
  headline
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/[\u2012-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

function isCutFrom(short: string, long: string): boolean {
  const kept = short.replace(/\s*(?:\u2026|\.\.\.)$/, "");
  return kept.length < short.length && kept.length > 0 && long.startsWith(kept);
}

/** A day agrees with every time on it; two times agree where they are one instant. */
export function sameTime(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const [a, b] = [Date.parse(one), Date.parse(other)];
  return zoned.test(one) && zoned.test(other) && a === b;
}

const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/;
