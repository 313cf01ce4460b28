import { isNewsgraphError } from "../error.ts";
import { version } from "../version.ts";
import type { Command } from "./command.ts";
import { annotateCommand } from "./commands/annotate.ts";
import { exportCommand } from "./commands/export.ts";
import { queryCommand } from "./commands/query.ts";
import { validateCommand } from "./commands/validate.ts";
import { errorMessage } from "./error-message.ts";
import { type ExitCode, type Streams, table } from "./output.ts";

const commands: readonly Command[] = [
  exportCommand,
  validateCommand,
  queryCommand,
  annotateCommand,
];

const overview =
  (): string => `newsgraph turns news articles into typed, evidence-linked knowledge graphs.

Usage: newsgraph COMMAND ...

${table(commands.map(({ name, summary }) => [`  ${name}`, summary]))}
  newsgraph COMMAND --help tells more of a command, newsgraph --version the version.

Exit codes: 0 fine, 1 the graph does not conform, 2 unusable input or usage.

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
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const complaint =
      name === undefined
        ? ""
        : `newsgraph: there is no command ${JSON.stringify(name)}. [cli/usage]\n\n`;
    streams.stderr(complaint + overview());
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    streams.stdout(`Usage: newsgraph ${command.name} ${command.usage}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(rest, streams);
  } catch (error) {
    if (!isNewsgraphError(error)) throw error;
    streams.stderr(errorMessage(error));
    if (error.code === "cli/usage")
      streams.stderr(`Usage: newsgraph ${command.name} ${command.usage}\n`);
    return 2;
  }
}
