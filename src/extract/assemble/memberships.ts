import type { Membership } from "../../model/kinds/actor.ts";
import { refTo } from "../../model/ref.ts";
import type { Names, Role } from "../reading.ts";
import type { Actors } from "./actors.ts";
import type { Assembly } from "./assembly.ts";

/** Offices held, one membership for each person, body and name of the office; told twice, it is cited twice. */
export function assembleMemberships(
  names: Names,
  actors: Actors,
  assembly: Assembly,
  published: string | undefined,
): readonly Membership[] {
  const held = new Map<string, { roles: Role[]; member: string; body: string }>();
  for (const role of names.roles) {
    if (role.confidence < assembly.minimumConfidence || role.body === undefined) continue;
    const [member] = actors.actorsOf(role.person);
    const [body = actors.governmentOf(role.body)] = actors.actorsOf(role.body);
    if (member === undefined || body === undefined || member === body) continue;
    const key = `${member} ${body} ${role.name.toLowerCase()} ${role.former}`;
    const known = held.get(key);
    if (known) known.roles.push(role);
    else held.set(key, { roles: [role], member, body });
  }
  return [...held.values()].flatMap(({ roles, member, body }) => {
    const [first, ...rest] = roles;
    if (!first) return [];
    return [
      {
        kind: "Membership" as const,
        id: refTo("Membership", assembly.numbered("membership")),
        member: refTo("Person", member),
        organization: refTo("Organization", body),
        roleName: first.name,
        // Who held an office once does not hold it as of the article.
        ...(published === undefined || first.former ? {} : { asOf: published }),
        ...assembly.fact([first, ...rest], Math.max(...roles.map((role) => role.confidence))),
      },
    ];
  });
}

/** The titles that each person has now, by entity, with or without a body that they are held for. */
export function jobTitlesOf(names: Names, minimum: number): ReadonlyMap<number, readonly string[]> {
  const titles = new Map<number, string[]>();
  for (const role of names.roles) {
    if (role.confidence < minimum || role.former) continue;
    const known = titles.get(role.person) ?? [];
    if (!known.includes(role.name)) titles.set(role.person, [...known, role.name]);
  }
  return titles;
}
