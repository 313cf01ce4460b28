import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { DataFactory } from "n3";
import { type Answer, type Consumer, type Quirk, run } from "./consumer.ts";
import { jenaClassPath, jenaVersion } from "./jena.ts";
import { nQuads } from "./node-readers.ts";

/** The system's own, where its package manager put the libraries. */
const python = "/usr/bin/python3";
const script = fileURLToPath(new URL("read.py", import.meta.url));

export function pythonVersion(library: string): string | undefined {
  const { ok, stdout } = run(python, [script, library, "--version"]);
  return ok ? stdout.trim() : undefined;
}

/** What a Python library answers to each text, in one process. */
export function askPython<T>(
  library: string,
  format: string,
  texts: readonly string[],
): readonly (T | { readonly error: string })[] {
  const input = texts.map((text) => `${JSON.stringify({ format, text })}\n`).join("");
  const { ok, stdout, stderr } = run(python, [script, library], input);
  if (!ok) throw new Error(`${library}: ${stderr}`);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T | { error: string });
}

interface PlainTerm {
  readonly termType: "NamedNode" | "BlankNode" | "Literal";
  readonly value: string;
  readonly language?: string;
  readonly datatype?: string | null;
}
type PlainQuad = readonly [PlainTerm, PlainTerm, PlainTerm, PlainTerm | null];

const termOf = ({ termType, value, language, datatype }: PlainTerm): unknown => {
  if (termType === "NamedNode") return DataFactory.namedNode(value);
  if (termType === "BlankNode") return DataFactory.blankNode(value);
  return DataFactory.literal(value, language || (datatype ? DataFactory.namedNode(datatype) : ""));
};

const quadOf = ([subject, predicate, object, graph]: PlainQuad): Quad =>
  DataFactory.quad(
    // Where a reader puts a term of a type that has no place there, the graphs differ.
    termOf(subject) as never,
    termOf(predicate) as never,
    termOf(object) as never,
    (graph ? termOf(graph) : DataFactory.defaultGraph()) as never,
  ) as Quad;

const readWithPython = (library: string, format: string, texts: readonly string[]): Answer[] =>
  askPython<{ readonly quads: readonly PlainQuad[] }>(library, format, texts).map((answer) =>
    "error" in answer ? answer : answer.quads.map(quadOf),
  );

const dotSegments: Quirk = {
  says: "takes `/./` and `/../` out of IRIs",
  iri: withoutDotSegments,
};

/** @see https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4 */
function withoutDotSegments(iri: string): string {
  const [, start = "", path = "", rest = ""] =
    /^([a-z]+:\/\/[^/?#]*)([^?#]*)(.*)$/su.exec(iri) ?? [];
  if (start === "") return iri;
  const kept: string[] = [];
  const segments = path.split("/");
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === "..") {
      if (kept.length > 1) kept.pop();
    } else if (segment !== ".") kept.push(segment);
    if (last && (segment === "." || segment === "..")) kept.push("");
  });
  return start + kept.join("/") + rest;
}

/** What is written `C:\\new` is read as `C:\`, a line feed and `ew`. */
const backslashes: Quirk = {
  says: "takes a backslash before a letter for an escape",
  formats: ["nquads"],
  literal: (text) =>
    ["b\b", "f\f", "n\n", "r\r", "t\t"].reduce(
      (changed, [letter, meant]) => changed.replaceAll(`\\${letter}`, `\\${meant}`),
      text,
    ),
};

const raptor: Consumer = {
  name: "Raptor (rapper)",
  from: "raptor2-utils",
  version: () => {
    const { ok, stdout } = run("rapper", ["--version"]);
    return ok ? stdout.trim() : undefined;
  },
  reads: { turtle: "Turtle", nquads: "N-Quads", trig: "TriG" },
  // It starts in a few milliseconds and takes one file at a time.
  read: (format, texts) =>
    texts.map((text) => {
      const args = ["-q", "-i", format, "-o", "nquads", "-", "https://example.org/document"];
      const { ok, stdout, stderr } = run("rapper", args, text);
      return ok ? nQuads(stdout) : { error: stderr };
    }),
  quirks: [
    {
      says: "ends a text at U+0000, U+FFFE or U+FFFF",
      literal: (text) => text.split(/[\0\ufffe\uffff]/)[0] ?? "",
    },
    { ...dotSegments, formats: ["turtle", "trig"] },
  ],
};

const rdflib: Consumer = {
  name: "rdflib",
  from: "python3-rdflib",
  version: () => pythonVersion("rdflib"),
  reads: { turtle: "Turtle", nquads: "N-Quads", trig: "TriG", jsonld: "JSON-LD" },
  read: (format, texts) =>
    readWithPython("rdflib", format === "jsonld" ? "json-ld" : format, texts),
  quirks: [backslashes],
};

const pyld: Consumer = {
  name: "PyLD",
  from: "python3-pyld",
  version: () => pythonVersion("pyld"),
  reads: { nquads: "N-Quads", jsonld: "JSON-LD" },
  read: (format, texts) => readWithPython("pyld", format, texts),
  quirks: [
    {
      says: "leaves `\\b`, `\\f` and `\\u` escaped",
      formats: ["nquads"],
      literal: (text) =>
        text
          .replaceAll("\\b", "\b")
          .replaceAll("\\f", "\f")
          .replace(/\\u([0-9A-F]{4})/g, (_, code) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          ),
    },
    backslashes,
  ],
};

/** Stands between two files' statements in the stream that riot writes, which is in their order. */
const mark = "<urn:interop:end> <urn:interop:end> <urn:interop:end> .\n";
const markAsJson = '{"@id":"urn:interop:end","urn:interop:end":{"@id":"urn:interop:end"}}';

const jena: Consumer = {
  name: "Apache Jena (riot)",
  from: "libapache-jena-java, default-jre-headless",
  version: jenaVersion,
  // Debian has no implementation of JSON-P, which Jena's reader of JSON-LD 1.1 needs.
  reads: { turtle: "Turtle", nquads: "N-Quads", trig: "TriG", jsonld: "JSON-LD (as 1.0)" },
  read: (format, texts) => {
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-riot-"));
    try {
      const syntax = format === "jsonld" ? "jsonld10" : format;
      const end = join(folder, "end");
      writeFileSync(end, format === "jsonld" ? markAsJson : mark);
      const files = texts.flatMap((text, index) => {
        const file = join(folder, String(index));
        writeFileSync(file, text);
        return [file, end];
      });
      const options = [`--syntax=${syntax}`, "--out=nquads", ...files];
      const { stdout, stderr } = run("java", [
        ...["-cp", jenaClassPath(folder), "riotcmd.riot"],
        ...options,
      ]);
      const parts = stdout.split(mark);
      return texts.map((_, index) => {
        const part = parts[index];
        return part === undefined ? { error: stderr } : nQuads(part);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  quirks: [dotSegments],
};

export const programs: readonly Consumer[] = [raptor, rdflib, pyld, jena];
