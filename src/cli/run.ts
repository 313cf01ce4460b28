import { isNewsgraphError } from "../error.ts";
import { version } from "../version.ts";
import type { Command } from "./command.ts";
import { errorMessage } from "./error-message.ts";
import { type ExitCode, type Streams, table } from "./output.ts";

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** Loads the command with all that it needs; the others' needs (a SPARQL engine, say) stay unloaded. */
  readonly load: () => Promise<Command>;
}

const commands: readonly Entry[] = [
  {
    name: "export",
    summary: "turn articles into knowledge graphs, validated",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  {
    name: "validate",
    summary: "check a graph against newsgraph's shapes and your own",
    load: async () => (await import("./commands/validate.ts")).validateCommand,
  },
  {
    name: "query",
    summary: "ask a graph in SPARQL 1.1, in process, or a store",
    load: async () => (await import("./commands/query.ts")).queryCommand,
  },
  {
    name: "load",
    summary: "put graphs into a SPARQL store, and ask it what it has",
    load: async () => (await import("./commands/load.ts")).loadCommand,
  },
  {
    name: "page",
    summary: "write articles as web pages with everything marked and explained",
    load: async () => (await import("./commands/page.ts")).pageCommand,
  },
  {
    name: "diff",
    summary: "tell what changed between two versions of an article or graph",
    load: async () => (await import("./commands/diff.ts")).diffCommand,
  },
  {
    name: "annotate",
    summary: "mark names, dates, quotations and events in texts",
    load: async () => (await import("./commands/annotate.ts")).annotateCommand,
  },
];

const overview =
  (): string => `newsgraph turns news articles into typed, evidence-linked knowledge graphs.

Usage: newsgraph COMMAND ...

${table(commands.map(({ name, summary }) => [`  ${name}`, summary]))}
  newsgraph COMMAND --help tells more of a command, newsgraph --version the version.

Exit codes: 0 fine, 1 the graph does not conform or the versions differ, 2 unusable input or usage.

Examples:
  newsgraph export article.txt --out graphs
  newsgraph validate graphs/article.ttl
  newsgraph query graphs/article.ttl 'SELECT ?name { ?p a schema:Person ; schema:name ?name }'
`;

/** Runs one call of the command line. Refusals are printed, never thrown; a fault of our own is thrown. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "--version" || name === "-v") {
    streams.stdout(`${version}\n`);
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    streams.stdout(overview());
    return 0;
  }
  const entry = commands.find((candidate) => candidate.name === name);
  if (!entry) {
    const complaint =
      name === undefined
        ? ""
        : `newsgraph: there is no command ${JSON.stringify(name)}. [cli/usage]\n\n`;
    streams.stderr(complaint + overview());
    return 2;
  }
  const command = await entry.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    streams.stdout(`Usage: newsgraph ${entry.name} ${command.usage}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(rest, streams);
  } catch (error) {
    if (!isNewsgraphError(error)) throw error;
    streams.stderr(errorMessage(error));
    if (error.code === "cli/usage")
      streams.stderr(`Usage: newsgraph ${entry.name} ${command.usage}\n`);
    return 2;
  }
}
