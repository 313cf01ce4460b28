import type { Draft, Given, Refuse } from "./draft.ts";

/**
 * Takes out of the drafts what cannot stand: references to nothing or to a thing of a wrong kind, then
 * things that lack a required field, then references to those, until all that is left holds together.
 * Every value is looked at once, and once more where what it refers to falls.
 */
export function settle(drafts: ReadonlyMap<string, Draft>, refuse: Refuse): Draft[] {
  const referrers = new Map<string, [Draft, Given][]>();
  const fallen = new Map<Draft, string>();
  const open: Draft[] = [];
  const fall = (draft: Draft, reason: string): void => {
    if (fallen.has(draft)) return;
    fallen.set(draft, reason);
    open.push(draft);
  };
  const drop = (draft: Draft, given: Given, reason: string): void => {
    const { name, field } = given.field;
    const values = draft.given.get(name);
    if (!values?.delete(given)) return;
    refuse(given.quad, reason);
    if (values.size === 0 && (field.cardinality === "one" || field.cardinality === "some"))
      fall(draft, lacks(draft, name));
  };

  for (const draft of drafts.values()) {
    for (const { name, field } of draft.bound.fields) {
      const required = field.cardinality === "one" || field.cardinality === "some";
      if (required && !draft.given.has(name)) fall(draft, lacks(draft, name));
    }
    for (const values of draft.given.values())
      for (const given of values) {
        const { kinds } = given.field.field.range;
        if (!kinds) continue;
        const id = String(given.value);
        const target = drafts.get(id);
        if (!target) drop(draft, given, "it refers to nothing in the graph");
        else if (!kinds.includes(target.bound.kind.name))
          drop(draft, given, `it refers to a ${target.bound.kind.name}`);
        else {
          const known = referrers.get(id);
          if (known) known.push([draft, given]);
          else referrers.set(id, [[draft, given]]);
        }
      }
  }
  for (let draft = open.pop(); draft; draft = open.pop())
    for (const [referrer, given] of referrers.get(draft.id) ?? [])
      drop(referrer, given, `it refers to what cannot be read: ${fallen.get(draft)}`);

  for (const [draft, reason] of fallen) for (const quad of draft.quads) refuse(quad, reason);
  return [...drafts.values()].filter((draft) => !fallen.has(draft));
}

const lacks = ({ bound }: Draft, field: string): string => `a ${bound.kind.name} without ${field}`;
