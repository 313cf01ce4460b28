import type { Quad, Term } from "@rdfjs/types";
import { NewsgraphError } from "../error.ts";
import { shapeNamespaces } from "../vocabulary/namespaces.ts";
import { owl, rdf, sh, shBeyondCore } from "../vocabulary/terms.ts";
import { nearestName } from "./nearest-name.ts";

const core = new Set<string>(Object.values(sh));
const beyondCore = new Set<string>(Object.values(shBeyondCore));
const counts = new Set<string>([
  sh.minCount,
  sh.maxCount,
  sh.minLength,
  sh.maxLength,
  sh.qualifiedMinCount,
  sh.qualifiedMaxCount,
]);

const listValued = new Set<string>([
  sh.in,
  sh.or,
  sh.and,
  sh.xone,
  sh.languageIn,
  sh.ignoredProperties,
  sh.alternativePath,
]);
const pathForms = new Set<string>([
  sh.inversePath,
  sh.alternativePath,
  sh.zeroOrMorePath,
  sh.oneOrMorePath,
  sh.zeroOrOnePath,
]);

/**
 * Refuses shapes that would not be checked as their author means: the engine ignores what it does not
 * know, so `sh:minCont 1` would let everything pass.
 *
 * @throws NewsgraphError shapes/constraint
 */
export function lintShapes(quads: readonly Quad[], file?: string): void {
  const withPath = new Set<string>();
  const lists = new Set<string>([rdf.nil]);
  const paths = new Set<string>();
  for (const { subject, predicate } of quads) {
    if (predicate.value === sh.path) withPath.add(subject.value);
    if (predicate.value === rdf.first) lists.add(subject.value);
    if (pathForms.has(predicate.value)) paths.add(subject.value);
  }
  for (const { subject, predicate, object } of quads) {
    for (const term of [predicate, object]) refuseUnknown(term, file);
    if (predicate.value === sh.property && !withPath.has(object.value))
      throw fault(
        `The property shape ${label(object)} of ${label(subject)} has no sh:path.`,
        "sh:path",
        "none",
        file,
      );
    if (counts.has(predicate.value) && !/^\d+$/.test(object.value))
      throw fault(
        `${short(predicate.value)} of ${label(subject)} takes a whole number.`,
        "a whole number",
        object.value,
        file,
      );
    if (listValued.has(predicate.value) && !lists.has(object.value))
      throw fault(
        `${short(predicate.value)} of ${label(subject)} takes a list in parentheses.`,
        "a list",
        object.value,
        file,
      );
    if (
      predicate.value === sh.path &&
      object.termType !== "NamedNode" &&
      !lists.has(object.value) &&
      !paths.has(object.value)
    )
      throw fault(
        `The sh:path of ${label(subject)} is no path.`,
        "a property, a list, or one of sh:inversePath, sh:alternativePath ...",
        object.value,
        file,
      );
    if (predicate.value === owl.imports)
      throw fault(
        "Shapes that import others are not followed, as nothing is fetched: give the other file too.",
        "no owl:imports",
        object.value,
        file,
      );
  }
}

function refuseUnknown(term: Term, file: string | undefined): void {
  const { value } = term;
  if (term.termType !== "NamedNode" || !value.startsWith(shapeNamespaces.sh) || core.has(value))
    return;
  if (beyondCore.has(value))
    throw fault(
      `${short(value)} is not part of SHACL Core, and only that is evaluated here.`,
      "SHACL Core",
      short(value),
      file,
    );
  const name = value.slice(shapeNamespaces.sh.length);
  const nearest = nearestName(name, Object.keys(sh));
  throw fault(
    `SHACL has no term ${short(value)}. Is sh:${nearest} meant?`,
    `sh:${nearest}`,
    short(value),
    file,
  );
}

const short = (iri: string): string => `sh:${iri.slice(shapeNamespaces.sh.length)}`;

const label = ({ termType, value }: Term): string =>
  termType === "NamedNode" ? `<${value}>` : "a nameless shape";

const fault = (
  message: string,
  expected: string,
  got: string,
  file: string | undefined,
): NewsgraphError =>
  new NewsgraphError("shapes/constraint", file === undefined ? message : `${file}: ${message}`, {
    expected,
    got,
    ...(file === undefined ? {} : { where: { file } }),
  });
