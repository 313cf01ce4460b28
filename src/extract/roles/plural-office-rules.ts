import type { NameSpot } from "../names/name-spots.ts";
import { bodyBehindName } from "./body-behind-name.ts";
import { heldOffice } from "./held-office.ts";
import type { OfficePhrase } from "./office-phrases.ts";
import {
  bodyAt,
  personAt,
  type RoleFinding,
  type RoleRule,
  type RoleSentence,
} from "./role-sentence.ts";
import { isAddress } from "./title-style.ts";

export const titlesBefore: RoleRule = {
  name: "role/titles",
  construction: "an office in the plural before several names",
  read: (sentence) =>
    sentence.spots.flatMap((spot) => {
      const { title } = spot;
      if (title === undefined || !title.plural || isAddress(title)) {
        return [];
      }
      const held = heldOffice(sentence, title);
      const before = bodiesBefore(sentence, held.nameFirst);
      const found: RoleFinding[] = [];
      let last = spot.first - 1;
      for (let next: typeof spot | undefined = spot; next !== undefined; ) {
        const person = personAt(sentence, next.head);
        if (person === undefined) {
          break;
        }
        const body = bodyBehindName(sentence, next.last, title);
        found.push({
          ...held,
          first: before.first,
          ...(body === undefined ? {} : { body: body.body }),
          person,
          plural: true,
          confidence: 0.8,
        });
        last = body?.last ?? next.last;
        next = itemBehind(sentence, last);
      }
      if (found.length < 2) return [];
      return before.entities.length < 2 ? found : inTurn(found, before.entities);
    }),
  examples: [
    [
      "Presidents Ana Soto and Karl Lund met.",
      ["Ana Soto", "President", ""],
      ["Karl Lund", "President", ""],
    ],
    [
      "Presidents Ana Soto of Peru and Karl Lund of Norway met.",
      ["Ana Soto", "President", "Peru"],
      ["Karl Lund", "President", "Norway"],
    ],
    [
      "Defense Ministers Ana Soto of Peru and Karl Lund of Norway met.",
      ["Ana Soto", "Defense Minister", "Peru"],
      ["Karl Lund", "Defense Minister", "Norway"],
    ],
    [
      "Two Democrats, Sens. Ana Soto of Ohio and Karl Lund of Texas, voted no.",
      ["Ana Soto", "Sen.", "Ohio"],
      ["Karl Lund", "Sen.", "Texas"],
    ],
    [
      "Reps. Ana Soto (D-Ohio) and Karl Lund (R-Texas) voted no.",
      ["Ana Soto", "Rep.", "Ohio"],
      ["Karl Lund", "Rep.", "Texas"],
    ],
    [
      "Peruvian and Norwegian Defense Ministers Ana Soto and Karl Lund met.",
      ["Ana Soto", "Defense Minister", "Peruvian"],
      ["Karl Lund", "Defense Minister", "Norwegian"],
    ],
  ],
};

export const officesThenNames: RoleRule = {
  name: "role/apposed-names",
  construction: "an office in the plural with its bodies, a comma, as many names",
  read: (sentence) =>
    sentence.offices.flatMap((office) => {
      if (!office.plural || office.kind !== "office") return [];
      const { words } = sentence.view;
      const behind = words[office.head + 1] === "of" ? bodiesBehind(sentence, office) : undefined;
      const comma = behind?.last === undefined ? office.last + 1 : behind.last + 1;
      const people = words[comma] === "," ? peopleFrom(sentence, comma + 1) : undefined;
      if (people === undefined || !/^[,.;:)]$/.test(words[people.last + 1] ?? ".")) return [];
      const held = heldOffice(sentence, office);
      const bodies = (behind ?? bodiesBefore(sentence, held.nameFirst)).entities;
      const { body: _, ...bare } = held;
      const found = people.entities.map(
        (person): RoleFinding => ({
          ...bare,
          nameLast: office.head,
          last: comma - 1,
          person,
          plural: true,
          confidence: 0.8,
        }),
      );
      const [only] = bodies;
      if (bodies.length > 1) return inTurn(found, bodies);
      return only === undefined ? found : found.map((one) => ({ ...one, body: only }));
    }),
  examples: [
    [
      "The foreign ministers of Peru and Norway, Ana Soto and Karl Lund, met.",
      ["Ana Soto", "foreign minister", "Peru"],
      ["Karl Lund", "foreign minister", "Norway"],
    ],
    [
      "The Peruvian and Norwegian presidents, Ana Soto and Karl Lund, met.",
      ["Ana Soto", "president", "Peruvian"],
      ["Karl Lund", "president", "Norwegian"],
    ],
    [
      "They met the Peruvian ministers, Ana Soto and Karl Lund.",
      ["Ana Soto", "minister", "Peruvian"],
      ["Karl Lund", "minister", "Peruvian"],
    ],
  ],
  counterexamples: [
    "Among the ministers, Ana Soto and Karl Lund have met.",
    "He met the ministers of Peru, Ana Soto and others.",
  ],
};

/** To each the body that stands in the same place of its list; none where there are more or fewer. */
const inTurn = (found: readonly RoleFinding[], bodies: readonly number[]): readonly RoleFinding[] =>
  found.map((one, at) => {
    const { body, ...bare } = one;
    const own = bodies.length === found.length ? bodies[at] : undefined;
    return own === undefined ? bare : { ...bare, body: own };
  });

/** "*Peruvian and Norwegian* ministers", in print's order. */
function bodiesBefore(sentence: RoleSentence, officeFirst: number) {
  const { words } = sentence.view;
  const entities: number[] = [];
  let first = officeFirst;
  let end = officeFirst - 1;
  for (;;) {
    const spot = sentence.spotTo(end);
    const body = spot && bodyAt(sentence, spot.head);
    if (spot === undefined || body === undefined) return { entities, first };
    entities.unshift(body);
    first = spot.first;
    end = first - 1;
    if (!/^(?:,|and)$/.test(words[end] ?? "")) return { entities, first };
    while (/^(?:,|and)$/.test(words[end] ?? "")) end--;
  }
}

/** "ministers of *Peru, Chile and Norway*" */
function bodiesBehind(sentence: RoleSentence, office: OfficePhrase) {
  const { words } = sentence.view;
  const start = office.head + (words[office.head + 2] === "the" ? 3 : 2);
  return listFrom(sentence, start, ({ head }) => bodyAt(sentence, head));
}

function peopleFrom(sentence: RoleSentence, start: number) {
  const list = listFrom(sentence, start, ({ head }) => personAt(sentence, head));
  return list && list.entities.length > 1 ? list : undefined;
}

/** The names that commas and a last "and" join from there on, as far as they are of that kind. */
function listFrom(
  sentence: RoleSentence,
  start: number,
  entityOf: (spot: NameSpot) => number | undefined,
): { readonly entities: readonly number[]; readonly last: number } | undefined {
  const entities: number[] = [];
  let last = start - 1;
  for (let spot = sentence.spotFrom(start); spot !== undefined; ) {
    const entity = entityOf(spot);
    if (entity === undefined) break;
    entities.push(entity);
    const isLast = sentence.view.words[spot.first - 1] === "and";
    last = spot.last;
    spot = isLast ? undefined : itemBehind(sentence, last);
  }
  return entities.length === 0 ? undefined : { entities, last };
}

/** The name behind a comma or an "and". */
function itemBehind(sentence: RoleSentence, last: number): NameSpot | undefined {
  const { words } = sentence.view;
  // "Reps. Ana Soto (D-Ohio) and ..."
  const end = words[last + 1] === ")" ? last + 1 : last;
  let at = end + 1;
  while (/^(?:,|and)$/.test(words[at] ?? "")) at++;
  return at > end + 1 ? sentence.spotFrom(at) : undefined;
}
