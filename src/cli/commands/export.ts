import { basename, extname, join } from "node:path";
import { checkBase, defaultBase } from "../../bind/resolve.ts";
import { toWebJsonLd } from "../../bind/web-json-ld.ts";
import { webWarnings } from "../../bind/web-warnings.ts";
import { NewsgraphError } from "../../error.ts";
import { type ArticleGraph, articleToGraph } from "../../pipeline.ts";
import { defaultMaximumBytes, readText } from "../../publish/read-file.ts";
import { type OutputFile, writeFiles } from "../../publish/write-files.ts";
import type { SourceFormat } from "../../read/sniff-format.ts";
import { type FormatFacts, formatOf, formats } from "../../serialize/formats.ts";
import { serialize } from "../../serialize/serialize.ts";
import type { Validator } from "../../validate/create-validator.ts";
import { formatReport } from "../../validate/report.ts";
import { type Command, numberOption, parseCall, usage } from "../command.ts";
import { loadShapes } from "../load-shapes.ts";
import { type ExitCode, type Streams, table } from "../output.ts";
import { checkJson, sourceFormatOf } from "../source-format-of.ts";

interface Settings {
  readonly base: string;
  readonly date?: string;
  readonly from?: SourceFormat;
  readonly minimumConfidence?: number;
  readonly maximumBytes: number;
  /** None for the web profile, which is JSON-LD alone. */
  readonly formats: readonly FormatFacts[];
  readonly out: string;
  readonly validator: Validator;
}

interface Exported {
  readonly file: string;
  readonly graph: ArticleGraph;
  readonly outputs: readonly OutputFile[];
  readonly milliseconds: number;
}

export const exportCommand: Command = {
  usage:
    "FILE... [--from FORMAT] [--out DIR] [--format ttl,jsonld,nq,trig] [--profile web] [--base IRI] [--date YYYY-MM-DD] [--shapes FILE]...",
  help: `Each FILE is one news article: plain text, a web page, IPTC ninjs or schema.org JSON-LD. Its graph is written to DIR
under the file's own name.

  --from FORMAT          text, html, ninjs or jsonld; without it the file's beginning tells
  --out DIR              where to write; the current folder by default
  --format LIST          of ttl, jsonld, nq, trig; all four by default
  --profile web          schema.org alone, as JSON-LD for the page: NAME.web.jsonld; full by default
  --base IRI             what ids are put under; ${defaultBase} by default
  --date YYYY-MM-DD      when the article was published, if it does not say so itself
  --shapes FILE          SHACL shapes (Turtle) to check besides newsgraph's own; may be repeated
  --min-confidence N     leave out what is less sure than N, from 0 to 1; 0.5 by default
  --max-bytes N          refuse larger files; ${defaultMaximumBytes} by default

Either all files are written, each of them whole, or none.

Examples:
  newsgraph export article.txt
  newsgraph export news/*.txt --out graphs --format ttl
  newsgraph export article.txt --date 2022-01-29 --base https://news.example/graph/
`,
  async run(args, streams) {
    const { values, positionals } = parseCall(args, {
      out: { type: "string", default: "." },
      format: { type: "string" },
      profile: { type: "string", default: "full" },
      base: { type: "string", default: defaultBase },
      date: { type: "string" },
      from: { type: "string" },
      shapes: { type: "string", multiple: true, default: [] },
      "min-confidence": { type: "string" },
      "max-bytes": { type: "string" },
    });
    if (positionals.length === 0) throw usage("export needs at least one FILE.");
    const sure = values["min-confidence"];
    const limit = values["max-bytes"];
    const settings: Settings = {
      base: checkBase(values.base),
      ...(values.date === undefined ? {} : { date: values.date }),
      ...(values.from === undefined ? {} : { from: sourceFormatOf(values.from) }),
      ...(sure === undefined
        ? {}
        : { minimumConfidence: numberOption("min-confidence", sure, 0, 1) }),
      maximumBytes:
        limit === undefined ? defaultMaximumBytes : numberOption("max-bytes", limit, 1, 2 ** 31),
      formats: formatsOf(values.profile, values.format),
      out: values.out,
      validator: await loadShapes(values.shapes),
    };
    checkNames(positionals);
    const exported: Exported[] = [];
    for (const file of positionals) exported.push(await exportFile(file, settings));
    await writeFiles(exported.flatMap(({ outputs }) => outputs));
    return report(exported, settings.formats.length === 0, streams);
  },
};

function formatsOf(profile: string, list: string | undefined): readonly FormatFacts[] {
  if (profile === "full") return formatsIn(list ?? "ttl,jsonld,nq,trig");
  if (profile !== "web")
    throw new NewsgraphError("cli/usage", `There is no profile ${JSON.stringify(profile)}.`, {
      expected: "full or web",
      got: profile,
    });
  if (list !== undefined && list !== "jsonld")
    throw new NewsgraphError("cli/usage", "The web profile is written as JSON-LD alone.", {
      expected: "--format jsonld, or none",
      got: list,
    });
  return [];
}

const formatsIn = (list: string): readonly FormatFacts[] => {
  const named = list.split(",").filter((word) => word !== "");
  if (named.length === 0)
    throw new NewsgraphError("cli/usage", "--format names no format.", {
      expected: formats.map(({ extensions }) => extensions[0]).join(","),
      got: list,
    });
  return [...new Set(named.map(formatOf))];
};

const nameOf = (file: string): string => basename(file, extname(file));

/** Two inputs of one name would overwrite each other's graphs. */
function checkNames(files: readonly string[]): void {
  const known = new Map<string, string>();
  for (const file of files) {
    const other = known.get(nameOf(file));
    if (other !== undefined)
      throw usage(`${other} and ${file} would be written to files of the same name.`);
    known.set(nameOf(file), file);
  }
}

async function exportFile(file: string, settings: Settings): Promise<Exported> {
  const { base, date, from, minimumConfidence, validator } = settings;
  const text = await readText(file, settings.maximumBytes);
  if (from === undefined) checkJson(file, text);
  const start = performance.now();
  const graph = await inFile(file, () =>
    articleToGraph(text, {
      id: nameOf(file),
      base,
      validator,
      ...(date === undefined ? {} : { date }),
      ...(from === undefined ? {} : { from }),
      ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
    }),
  );
  const place = join(settings.out, nameOf(file));
  const outputs =
    settings.formats.length === 0
      ? [webOutput(place, graph, base)]
      : settings.formats.map(({ name, extensions }) => ({
          path: `${place}.${extensions[0]}`,
          content: serialize(graph.story, name, { base }),
        }));
  return { file, graph, outputs, milliseconds: performance.now() - start };
}

const webOutput = (place: string, { story }: ArticleGraph, base: string): OutputFile => ({
  path: `${place}.web.jsonld`,
  content: `${JSON.stringify(toWebJsonLd(story, { base }), undefined, 2)}\n`,
});

/** Tells in which file the fault is. */
async function inFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NewsgraphError) || error.where?.file !== undefined) throw error;
    throw new NewsgraphError(error.code, `${file}: ${error.message}`, {
      ...(error.expected === undefined ? {} : { expected: error.expected }),
      ...(error.got === undefined ? {} : { got: error.got }),
      where: { ...error.where, file },
      cause: error,
    });
  }
}

/** What every story has and nobody counts. */
const apparatus: ReadonlySet<string> = new Set([
  "Span",
  "Selector",
  "SourceSelector",
  "Run",
  "Agent",
]);

/** What the shapes report too, with its place in the graph. */
const saidByValidation: ReadonlySet<string> = new Set(["no-headline", "no-date"]);

function report(
  exported: readonly Exported[],
  isForWeb: boolean,
  { stdout, stderr }: Streams,
): ExitCode {
  const kinds = [
    ...new Set(exported.flatMap(({ graph }) => graph.story.things.map(({ kind }) => kind))),
  ].filter((kind) => !apparatus.has(kind));
  const countOf = (graph: ArticleGraph, kind: string): number =>
    graph.story.things.filter((thing) => thing.kind === kind).length;
  for (const { file, graph, outputs, milliseconds } of exported) {
    const warnings = graph.report.results.filter(({ severity }) => severity !== "violation").length;
    const verdict = graph.report.conforms
      ? warnings === 0
        ? "conforms"
        : `conforms, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`
      : "does not conform";
    stdout(`${file}\n`);
    stdout(
      table([
        ...kinds.map((kind) => [`  ${kind}`, String(countOf(graph, kind))]),
        ["  triples", String(graph.quads.length)],
        ["  validation", verdict],
        ["  time", `${Math.round(milliseconds)} ms`],
        ["  written", outputs.map(({ path }) => path).join(" ")],
      ]),
    );
    if (isForWeb)
      for (const { message } of webWarnings(toWebJsonLd(graph.story)))
        stderr(`warning: ${file}: ${message}\n`);
    for (const { code, message } of graph.article.warnings)
      if (!saidByValidation.has(code)) stderr(`warning: ${file}: ${message}\n`);
    if (graph.report.results.length > 0) stderr(formatReport(graph.report));
  }
  return exported.every(({ graph }) => graph.report.conforms) ? 0 : 1;
}
