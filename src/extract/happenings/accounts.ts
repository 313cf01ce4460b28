import { lexicalOf } from "../../language/dates/lexical.ts";
import type { Account, Event } from "../../model/kinds/event.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { ActorRef } from "../assemble/actors.ts";
import type { Assembly } from "../assemble/assembly.ts";
import { given, listed, unique } from "../assemble/fields.ts";
import { type Happening, namedActorsOf } from "./happening.ts";
import type { Occurrence, Source } from "./occurrence.ts";

/** What one source says of a happening: on one day, if it gives one. */
interface Version {
  readonly source: Source;
  readonly date: string | undefined;
  readonly occurrences: Occurrence[];
}

/**
 * Where the sources of a happening differ on who took part or when it was, each becomes an account that
 * contradicts the others; where they agree, or only one of them says anything, there is none.
 */
export function accountsOf(
  event: Event,
  happening: Happening,
  posts: readonly Ref<"Post">[],
  assembly: Assembly,
): readonly Account[] {
  const versions = versionsOf(happening.occurrences);
  const told = versions.map((version) => ({
    version,
    // "gunmen" and "the attackers" may be the same: only names can differ.
    actors: unique(version.occurrences.flatMap(namedActorsOf)),
  }));
  const differing = told.filter((one) => told.some((other) => one !== other && differ(one, other)));
  const ids = differing.map(() => refTo("Account", assembly.numbered("account")));
  return differing.flatMap((one, index) => {
    const [first, ...rest] = one.version.occurrences;
    const id = ids[index];
    const by = one.version.source === "article" ? assembly.article : posts[one.version.source];
    if (!first || id === undefined || by === undefined) return [];
    const contradicted = ids.filter((_, other) => {
      const against = differing[other];
      return against !== undefined && against !== one && differ(one, against);
    });
    return [
      {
        kind: "Account" as const,
        id,
        accountOf: event.id,
        accordingTo: by,
        ...listed("actor", one.actors),
        ...given("startDate", one.version.date),
        ...listed("place", unique(one.version.occurrences.flatMap(({ places }) => places))),
        contradicts: contradicted,
        ...assembly.fact(
          [cited(first), ...rest.map(cited)],
          Math.min(...one.version.occurrences.map(({ reading }) => reading.confidence)),
        ),
      },
    ];
  });
}

const cited = ({ reading }: Occurrence) => ({ ...reading.label, rule: reading.rule });

/** By source; a source that gives two dates has two versions, the undated tellings going with its first. */
function versionsOf(occurrences: readonly Occurrence[]): readonly Version[] {
  const versions: { source: Source; date: string | undefined; occurrences: Occurrence[] }[] = [];
  for (const occurrence of occurrences) {
    const date = occurrence.time ? lexicalOf(occurrence.time.value) : undefined;
    const own = versions.filter(({ source }) => source === occurrence.source);
    const fitting = own.find(
      (version) => date === undefined || version.date === undefined || version.date === date,
    );
    if (fitting) {
      fitting.occurrences.push(occurrence);
      fitting.date ??= date;
    } else versions.push({ source: occurrence.source, date, occurrences: [occurrence] });
  }
  return versions;
}

interface Told {
  readonly version: Version;
  readonly actors: readonly ActorRef[];
}

function differ(one: Told, other: Told): boolean {
  const { date } = one.version;
  if (date !== undefined && other.version.date !== undefined && date !== other.version.date)
    return true;
  if (one.version.source === other.version.source) return false;
  // One list that holds the other is fuller, not different.
  const holds = (a: Told, b: Told): boolean => b.actors.every((actor) => a.actors.includes(actor));
  return !holds(one, other) && !holds(other, one);
}
