import type { Organization, Person } from "../../model/kinds/actor.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { Stated, StatedAgent } from "../../read/article.ts";
import type { Names } from "../reading.ts";
import type { ActorRef, Actors } from "./actors.ts";
import type { Assembly, FactFields } from "./assembly.ts";
import { given, unique } from "./fields.ts";

interface Added {
  readonly ref: ActorRef;
  readonly agent: StatedAgent;
  readonly by: readonly Stated<unknown>[];
}

/** The people and bodies of the source's statements: those of the text where it names them, else new ones. */
export function sourceAgents(names: Names, actors: Actors, assembly: Assembly) {
  const known = new Map<string, ActorRef>();
  for (const entity of names.entities) {
    if (entity.type !== "person" && entity.type !== "organization") continue;
    for (const form of [entity.name, ...entity.aliases]) {
      const [ref] = actors.actorsOf(entity.id);
      const key = keyOf(entity.type, form);
      if (ref !== undefined && !known.has(key)) known.set(key, ref);
    }
  }
  const inText = new Set<string>(known.values());
  const added = new Map<string, Added>();
  const refOf = (agent: StatedAgent, by: Stated<unknown>): ActorRef => {
    const key = keyOf(agent.kind, agent.name);
    const ref = known.get(key) ?? freshRef(agent, assembly);
    known.set(key, ref);
    const before = added.get(ref);
    added.set(ref, {
      ref,
      agent: { ...agent, ...given("url", before?.agent.url ?? agent.url) },
      by: [...(before?.by ?? []), by],
    });
    return ref;
  };
  return {
    refOf,
    refsOf: (one: Stated<readonly StatedAgent[]>): readonly ActorRef[] =>
      unique(one.value.map((agent) => refOf(agent, one))),
    fresh: (factOf: (one: Stated<unknown>) => FactFields): readonly (Person | Organization)[] =>
      [...added.values()].flatMap(
        ({ ref, agent, by: [first, ...rest] }): readonly (Person | Organization)[] => {
          if (inText.has(ref) || !first) return [];
          const fact = factOf(first);
          const more = rest.flatMap((one) => factOf(one).evidence);
          const [head, ...tail] = unique([...fact.evidence, ...more]);
          const shared = {
            name: agent.name,
            ...given("url", agent.url),
            ...fact,
            evidence: [head ?? fact.evidence[0], ...tail] as const,
          };
          return agent.kind === "person"
            ? [{ kind: "Person", id: ref as Ref<"Person">, ...shared }]
            : [{ kind: "Organization", id: ref as Ref<"Organization">, ...shared }];
        },
      ),
    amend: <T extends { readonly id: string }>(
      thing: T,
      spansOf: (one: Stated<unknown>) => readonly Ref<"Span">[],
    ): T => {
      const more = inText.has(thing.id) ? added.get(thing.id) : undefined;
      if (!more) return thing;
      const before = "evidence" in thing ? (thing.evidence as readonly Ref<"Span">[]) : [];
      return {
        ...thing,
        ...given("url", more.agent.url),
        evidence: unique([...before, ...more.by.flatMap(spansOf)]),
      };
    },
  };
}

const keyOf = (kind: StatedAgent["kind"], name: string): string =>
  `${kind} ${name.toLowerCase().replace(/\s+/g, " ").trim()}`;

const freshRef = ({ kind, name }: StatedAgent, assembly: Assembly): ActorRef =>
  kind === "person"
    ? refTo("Person", assembly.named("Person", name, []))
    : refTo("Organization", assembly.named("Organization", name, []));
