import { prefixer } from "../bind/prefixed.ts";
import { relativizer } from "../bind/relative-iri.ts";
import { NewsgraphError } from "../error.ts";
import { rdf, xsd } from "../vocabulary/terms.ts";
import { quoted } from "./escape.ts";
import {
  type Declared,
  type GraphWriter,
  iriWriter,
  type WriterOptions,
  type WrittenStatement,
} from "./graph-writer.ts";

/** Subjects in blocks, one property a line. @see https://www.w3.org/TR/turtle/ */
export function turtleWriter(options: WriterOptions): GraphWriter {
  const writer = blockWriter(options);
  return {
    ...writer,
    block: (block) => {
      if (block.graph === undefined) return writer.block(block);
      throw new NewsgraphError("serialize/format", "Turtle cannot name a graph.", {
        expected: "a format that can, such as trig",
        got: block.graph,
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
  const objectOf = ({ object, datatype, language }: WrittenStatement): string => {
    if (datatype === undefined) return iri(object);
    if (language !== undefined) return `${quoted(object)}@${language}`;
    if (datatype === xsd.string) return quoted(object);
    return bareForms.get(datatype)?.test(object) ? object : `${quoted(object)}^^${iri(datatype)}`;
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
  return {
    block: ({ subject, statements }) => {
      let text = iri(subject);
      let last = "";
      for (const statement of statements) {
        const { predicate } = statement;
        if (predicate === last) text += ", ";
        else {
          text += last === "" ? " " : " ;\n    ";
          text += predicate === rdf.type ? "a " : `${iri(predicate)} `;
          last = predicate;
        }
        text += objectOf(statement);
      }
      return `${text} .\n\n`;
    },
    head,
    foot: () => "",
  };
}

/**
 * What Turtle reads without quotation marks, as a literal of that type. Only where all readers keep it letter
 * for letter: there are some that write `007` as `7` and `0.0000001` as `1E-7`, which is no decimal.
 */
const bareForms: ReadonlyMap<string, RegExp> = new Map([
  [xsd.integer, /^(?:0|-?[1-9][0-9]*)$/],
  [xsd.decimal, /^-?(?:0|[1-9][0-9]*)\.[0-9]{1,6}$/],
  [xsd.boolean, /^(?:true|false)$/],
]);
