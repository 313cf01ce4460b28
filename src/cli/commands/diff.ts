import type { Quad } from "@rdfjs/types";
import { termKey } from "../../bind/draft.ts";
import { checkBase, defaultBase } from "../../bind/resolve.ts";
import { diffStories } from "../../diff/diff-stories.ts";
import { diffUpdate } from "../../diff/diff-update.ts";
import { formatDiff } from "../../diff/format-diff.ts";
import type { SourceOptions } from "../../read/read-source.ts";
import { type Command, parseCall, usage } from "../command.ts";
import type { ExitCode } from "../output.ts";
import {
  articleNameIn,
  nameOfFile,
  readGraphVersion,
  readSourceVersion,
  type Version,
} from "../read-version.ts";
import { sourceFormatOf } from "../source-format-of.ts";

export const diffCommand: Command = {
  usage:
    "OLD NEW [--json | --update [--graph IRI]] [--from FORMAT] [--date YYYY-MM-DD] [--base IRI]",
  help: `Tells what changed between two versions. OLD and NEW are graphs (.ttl, .nq, .nt, .trig, .jsonld) or articles (plain
text, a web page, ninjs, JSON-LD), in any combination. Things are found again by what they say and by the words
they rest on: where these stand in the text, and ids that are only numbers, make no difference.

  --json              the differences as JSON
  --update            a SPARQL 1.1 Update that turns the graph of OLD into that of NEW, to the triple
  --graph IRI         the graph in the store that it is to change; without it, the graphs that the files name
  --from FORMAT       of articles: text, html, ninjs or jsonld; without it the file's beginning tells
  --date YYYY-MM-DD   when articles were published, if they do not say so themselves
  --base IRI          what ids are put under; ${defaultBase} by default

Two articles are read as one article's versions, under the name of OLD's file; beside a graph, under the
name of its article.

Exit code 0 where the two are the same graph, 1 where they are not, 2 where a file cannot be used.

Examples:
  newsgraph diff morning.txt evening.txt
  newsgraph diff output/article.ttl corrected.html
  newsgraph diff old.ttl new.ttl --update --graph https://news.example/article > change.ru
`,
  async run(args, { stdout, stderr }): Promise<ExitCode> {
    const { values, positionals } = parseCall(args, {
      json: { type: "boolean", default: false },
      update: { type: "boolean", default: false },
      graph: { type: "string" },
      from: { type: "string" },
      date: { type: "string" },
      base: { type: "string", default: defaultBase },
    });
    const [oldFile, newFile, ...rest] = positionals;
    if (oldFile === undefined || newFile === undefined || rest.length > 0)
      throw usage("diff needs an OLD and a NEW.");
    if (values.json && values.update) throw usage("diff prints JSON or an update, not both.");
    if (values.graph !== undefined && !values.update)
      throw usage("--graph says what an update is to change; it needs --update.");
    const [old, now] = await readVersions(oldFile, newFile, checkBase(values.base), {
      ...(values.from === undefined ? {} : { from: sourceFormatOf(values.from) }),
      ...(values.date === undefined ? {} : { date: values.date }),
    });
    const statements = difference(old.quads, now.quads);
    const code: ExitCode = statements === 0 ? 0 : 1;
    if (values.update) {
      const update = diffUpdate(old.quads, now.quads, {
        ...(values.graph === undefined ? {} : { graph: values.graph }),
      });
      if (update !== "") stdout(`${update}\n`);
      return update === "" ? 0 : 1;
    }
    const diff = diffStories(old.story, now.story);
    if (values.json) {
      stdout(`${JSON.stringify({ ...diff, statements }, undefined, 2)}\n`);
      return code;
    }
    for (const version of [old, now]) stderr(unreadWarning(version));
    const text = formatDiff(diff);
    if (text !== "") stdout(`--- ${oldFile}\n+++ ${newFile}\n\n${text}`);
    else if (code === 1)
      stdout(
        `--- ${oldFile}\n+++ ${newFile}\n\nThe same story; ${statements} other ${statements === 1 ? "statement differs" : "statements differ"}.\n`,
      );
    return code;
  },
};

async function readVersions(
  oldFile: string,
  newFile: string,
  base: string,
  options: SourceOptions,
): Promise<readonly [Version, Version]> {
  const before = await readGraphVersion(oldFile, base);
  const after = await readGraphVersion(newFile, base);
  const graph = before ?? after;
  const id = (graph && articleNameIn(graph)) ?? nameOfFile(oldFile);
  const source = (file: string): Promise<Version> =>
    readSourceVersion(file, base, { ...options, id });
  return [before ?? (await source(oldFile)), after ?? (await source(newFile))];
}

/** How many statements only one of the two has. */
function difference(old: readonly Quad[], now: readonly Quad[]): number {
  const [before, after] = [old, now].map((quads) => new Set(quads.map(quadKey)));
  let count = 0;
  for (const key of before ?? []) if (!after?.has(key)) count++;
  for (const key of after ?? []) if (!before?.has(key)) count++;
  return count;
}

const quadKey = ({ subject, predicate, object, graph }: Quad): string =>
  [subject, predicate, object, graph].map(termKey).join(" ");

function unreadWarning({ file, unread }: Version): string {
  const [first] = unread;
  if (!first) return "";
  const { quad, reason, where: { line, column } = {} } = first;
  const count = `${unread.length} ${unread.length === 1 ? "statement is" : "statements are"}`;
  const place = line === undefined ? "" : ` at line ${line}, column ${column}`;
  return `warning: ${file}: ${count} in no story; the first${place}: <${quad.subject.value}> <${quad.predicate.value}>: ${reason}\n`;
}
