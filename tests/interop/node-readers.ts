import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import jsonld from "jsonld";
import { Parser } from "n3";
import { Store } from "oxigraph";
import { formatOf } from "../../src/serialize/formats.ts";
import { xsd } from "../../src/vocabulary/terms.ts";
import { root } from "../cli/newsgraph.ts";
import type { Answer, Consumer } from "./consumer.ts";

/** The version of a package that stands in our own node_modules. */
const installed = (name: string): string | undefined => {
  const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { version?: string }).version;
};

const each = (texts: readonly string[], read: (text: string) => readonly Quad[]): Answer[] =>
  texts.map((text) => {
    try {
      return read(text);
    } catch (error) {
      return { error: String(error) };
    }
  });

export const nQuads = (text: string): readonly Quad[] =>
  new Parser({ format: "N-Quads" }).parse(text);

const n3: Consumer = {
  name: "N3.js",
  from: "n3",
  version: () => installed("n3"),
  reads: { turtle: "Turtle", nquads: "N-Quads", trig: "TriG" },
  read: (format, texts) =>
    each(texts, (text) => new Parser({ format: formatOf(format).mediaType }).parse(text)),
};

const jsonldJs: Consumer = {
  name: "jsonld.js",
  from: "jsonld",
  version: () => installed("jsonld"),
  reads: { jsonld: "JSON-LD" },
  read: (_, texts) =>
    Promise.all(
      texts.map(async (text) => {
        // Not the types' object: a string, as a format is asked for.
        const written: unknown = await jsonld.toRDF(JSON.parse(text) as object, {
          format: "application/n-quads",
        });
        return nQuads(String(written));
      }),
    ),
};

const oxigraph: Consumer = {
  name: "Oxigraph",
  from: "oxigraph",
  version: () => installed("oxigraph"),
  reads: { turtle: "Turtle", nquads: "N-Quads", trig: "TriG", jsonld: "JSON-LD" },
  read: (format, texts) =>
    each(texts, (text) => {
      const store = new Store();
      store.load(text, { format: formatOf(format).mediaType });
      return nQuads(store.dump({ format: "application/n-quads" }));
    }),
  quirks: [{ says: "writes `007` as `7`, `1.50` as `1.5`", literal: shortest }],
};

/** A number or truth value as the store that keeps values, and not their letters, writes it. */
function shortest(value: string, datatype: string): string {
  if (datatype === xsd.boolean) return value.replace("1", "true").replace("0", "false");
  const number = /^([+-]?)0*([0-9]*?)(?:(\.[0-9]*?)0*)?$/.exec(value);
  if (!number || (datatype !== xsd.integer && datatype !== xsd.decimal)) return value;
  const [, sign, whole = "", fraction = ""] = number;
  const digits = (whole || "0") + (fraction === "." ? "" : fraction);
  return sign === "-" && digits !== "0" ? `-${digits}` : digits;
}

export const nodeReaders: readonly Consumer[] = [n3, jsonldJs, oxigraph];
