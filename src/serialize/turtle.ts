import type { Quad } from "@rdfjs/types";
import { prefixer } from "../bind/prefixed.ts";
import { relativizer } from "../bind/relative-iri.ts";
import { NewsgraphError } from "../error.ts";
import { rdf, xsd } from "../vocabulary/terms.ts";
import { checkedLiteral } from "./checked-term.ts";
import { quoted } from "./escape.ts";
import { type Declared, type GraphWriter, iriWriter, type WriterOptions } from "./graph-writer.ts";

/** Subjects in blocks, one property a line. @see https://www.w3.org/TR/turtle/ */
export function turtleWriter(options: WriterOptions): GraphWriter {
  const writer = blockWriter(options);
  return {
    ...writer,
    subject: (quads) => {
      const named = quads.find(({ graph }) => graph.termType !== "DefaultGraph");
      if (!named) return writer.subject(quads);
      throw new NewsgraphError("serialize/format", "Turtle cannot name a graph.", {
        expected: "a format that can, such as trig",
        got: named.graph.value,
      });
    },
  };
}

/** The blocks that Turtle and TriG share. */
export function blockWriter({ prefixes, base }: WriterOptions): GraphWriter {
  const relative = relativizer(base);
  const split = prefixer(prefixes);
  const used = new Set<string>();
  let baseUsed = false;

  const iri = iriWriter((value) => {
    const name = split(value);
    if (name !== undefined) {
      used.add(name[0]);
      return name.join(":");
    }
    const rest = relative(value);
    if (rest === undefined) return `<${value}>`;
    baseUsed = true;
    return `<${rest}>`;
  });
  const object = (term: Quad["object"]): string => {
    if (term.termType !== "Literal") return iri(term, "object");
    const { value, language, datatype } = checkedLiteral(term);
    if (language !== "") return `${quoted(value)}@${language}`;
    if (datatype.value === xsd.string) return quoted(value);
    return bareForms.get(datatype.value)?.test(value)
      ? value
      : `${quoted(value)}^^${iri(datatype, "datatype")}`;
  };
  const subject = (quads: readonly Quad[]): string => {
    const [first] = quads;
    if (!first) return "";
    const objects = new Map<string, Set<string>>();
    for (const quad of quads) {
      const verb = quad.predicate.value === rdf.type ? "a" : iri(quad.predicate, "predicate");
      const known = objects.get(verb);
      if (known) known.add(object(quad.object));
      else objects.set(verb, new Set([object(quad.object)]));
    }
    const lines = [...objects]
      .sort(([a], [b]) => Number(b === "a") - Number(a === "a"))
      .map(([verb, values]) => `${verb} ${[...values].join(", ")}`);
    return `${iri(first.subject, "subject")} ${lines.join(" ;\n    ")} .\n\n`;
  };
  const head = (declared: Declared): string => {
    const all = declared === "all";
    const lines = Object.entries(prefixes)
      .filter(([prefix, namespace]) => (all ? split(`${namespace}x`) : used.has(prefix)))
      .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
      .sort((a, b) => (a < b ? -1 : 1));
    if (baseUsed || (all && relative(`${base}x`) !== undefined))
      lines.unshift(`@base <${base}> .\n`);
    return lines.length > 0 ? `${lines.join("")}\n` : "";
  };
  return { subject, head, foot: () => "" };
}

/** What Turtle reads without quotation marks, as a literal of that type. */
const bareForms: ReadonlyMap<string, RegExp> = new Map([
  [xsd.integer, /^[+-]?[0-9]+$/],
  [xsd.decimal, /^[+-]?[0-9]*\.[0-9]+$/],
  [xsd.boolean, /^(?:true|false)$/],
]);
