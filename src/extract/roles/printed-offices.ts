import type { Role } from "../reading.ts";
import { byStart, itemsWithin, itemTouching, outermost } from "../span-search.ts";
import { heldOffice } from "./held-office.ts";
import type { RoleSentence } from "./role-sentence.ts";
import { plainTitle } from "./state-offices.ts";
import { succession, tenure } from "./tenure-rules.ts";

/** Offices that stand beside their body, by title as {@link plainTitle} gives it. */
export interface PrintedOffices {
  /** The one body of all that are printed of that title and may be that person's; none where there are several. */
  readonly bodyOf: (title: string, person: number) => number | undefined;
  /** Whether the article has somebody else in that office. */
  readonly isTaken: (title: string, body: number, person: number) => boolean;
  /** The bodies of that title. */
  readonly bodies: (title: string) => readonly number[];
}

/** Who holds an office that stands beside somebody else who has the like. */
const unnamed = -1;

/** Collects offices with their bodies, held by somebody or by nobody named: "Norway's foreign minister". */
export function printedOffices(
  sentences: readonly RoleSentence[],
  roles: readonly Role[],
  wanted: ReadonlySet<string>,
): PrintedOffices {
  // By title and body, who holds it.
  const holders = new Map<string, Map<number, Set<number>>>();
  const add = (title: string, body: number, person?: number): void => {
    const bodies = holders.get(title) ?? new Map<number, Set<number>>();
    holders.set(title, bodies);
    const people = bodies.get(body) ?? new Set<number>();
    bodies.set(body, person === undefined ? people : people.add(person));
  };
  for (const { name, body, person, former, rule } of roles) {
    if (body === undefined) continue;
    // "Karl Lund resigned as chief executive of Nokia": the office is free again.
    if (!former) add(plainTitle(name), body, person);
    else if (rule === tenure.name || rule === succession.name) add(plainTitle(name), body);
  }
  const held = outermost(roles);
  const bare = roles.filter(({ body }) => body === undefined).sort(byStart);
  const lasts = new Set([...wanted].map(lastWord));
  for (const sentence of sentences)
    for (const office of sentence.offices) {
      const { tokens, words } = sentence.view;
      const at = tokens[office.head];
      const isWanted =
        office.kind === "office" && !office.plural && lasts.has(lastWord(office.title));
      if (!isWanted || at === undefined || itemTouching(held, at) !== undefined) continue;
      const { body, nameFirst, nameLast, former } = heldOffice(sentence, office);
      const title = plainTitle(words.slice(nameFirst, nameLast + 1).join(" "));
      if (body === undefined || former || !wanted.has(title)) continue;
      const around = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
      // "President Ana Lund will call Chile's president": that one is another.
      const hasRival = itemsWithin(bare, around).some((role) => plainTitle(role.name) === title);
      add(title, body, hasRival ? unnamed : undefined);
    }
  const isTaken = (title: string, body: number, person: number): boolean => {
    const people = holders.get(title)?.get(body);
    return people !== undefined && people.size > 0 && !people.has(person);
  };
  return {
    isTaken,
    bodies: (title) => [...(holders.get(title)?.keys() ?? [])],
    bodyOf: (title, person) => {
      const open = [...(holders.get(title)?.keys() ?? [])].filter(
        (body) => !isTaken(title, body, person),
      );
      return open.length === 1 ? open[0] : undefined;
    },
  };
}

const lastWord = (title: string): string => title.slice(title.lastIndexOf(" ") + 1);
