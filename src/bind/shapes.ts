import { shapeNamespaces } from "../vocabulary/namespaces.ts";
import { sh } from "../vocabulary/terms.ts";
import type { BoundKind } from "./bind.ts";
import { prefixer } from "./prefixed.ts";
import type { Profile } from "./profile.ts";
import { inParentheses, type PropertyShape, propertyShapes, quote } from "./property-shapes.ts";

/**
 * The SHACL shapes of a profile as Turtle: a node shape for every kind, a property shape for every
 * field. The same profile gives the same text.
 *
 * @example
 * printShapes(full).includes("sh:targetClass schema:NewsArticle"); // true
 *
 * @see https://www.w3.org/TR/shacl/
 */
export function printShapes(profile: Profile): string {
  const prefixes = { ...profile.prefixes, ...shapeNamespaces };
  const split = prefixer(prefixes);
  const write = (iri: string): string => split(iri)?.join(":") ?? `<${iri}>`;
  const head = Object.entries(prefixes)
    .filter(([, namespace]) => split(`${namespace}x`))
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .sort((a, b) => (a < b ? -1 : 1));
  const blocks = [...profile.kinds.values()].flatMap((bound) =>
    printKind(bound, propertyShapes(bound, profile, write), write),
  );
  const note = `# Derived from the profile "${profile.name}". Do not edit: change the model or the binding.`;
  return `${[note, head.join(""), ...blocks].join("\n")}`;
}

function printKind(
  { kind, types }: BoundKind,
  shapes: readonly PropertyShape[],
  write: (iri: string) => string,
): string[] {
  const iri = (rest: string): string => write(`${shapeNamespaces.shapes}${kind.name}${rest}`);
  const target = [
    ["a", write(sh.NodeShape)],
    [write(sh.targetClass), write(types[0])],
  ] as const;
  const asked = shapes.filter(({ exempt }) => exempt.length === 0);
  const node = block(iri("Shape"), [
    ...target,
    [write(sh.name), quote(kind.name)],
    ...(asked.length > 0
      ? [[write(sh.property), asked.map(({ name }) => iri(`-${name}`)).join(", ")] as const]
      : []),
  ]);
  // A thing of another kind that has this kind's class as well is let off by its own class.
  const withExemptions = shapes
    .filter(({ exempt }) => exempt.length > 0)
    .map(({ name, exempt, message }) =>
      block(iri(`-${name}-unless`), [
        ...target,
        [write(sh.message), quote(message)],
        [
          write(sh.or),
          inParentheses([
            ...exempt.map((type) => `[ ${write(sh.class)} ${write(type)} ]`),
            `[ ${write(sh.property)} ${iri(`-${name}`)} ]`,
          ]),
        ],
      ]),
    );
  const properties = shapes.map(({ name, path, says, message }) =>
    block(iri(`-${name}`), [
      ["a", write(sh.PropertyShape)],
      [write(sh.path), path],
      ...says.map(([key, value]) => [write(key), value] as const),
      [write(sh.message), quote(message)],
    ]),
  );
  return [node, ...withExemptions, ...properties];
}

const block = (subject: string, lines: readonly (readonly [string, string])[]): string =>
  `${subject} ${lines.map(([key, value]) => `${key} ${value}`).join(" ;\n    ")} .\n`;
