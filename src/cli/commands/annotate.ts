import { z } from "zod";
import { isNewsgraphError, NewsgraphError } from "../../error.ts";
import { type Annotations, annotate } from "../../extract/annotate.ts";
import { type Command, parseCall, usage } from "../command.ts";
import { linesOf } from "../lines.ts";
import type { ExitCode } from "../output.ts";

const Input = z.object({ id: z.string(), text: z.string(), date: z.string().nullish() });

export const annotateCommand: Command = {
  usage: "< NDJSON > NDJSON",
  help: `Reads one JSON object a line, {"id", "text", "date"?}, and writes one a line: {"id", "entities", "dates",
"quotes", "events"}. Offsets are UTF-16 offsets into the given text, end exclusive. A date that is none is
left aside with a warning; a text that cannot be read gets empty lists, a warning, and exit code 2 at the end.

Example:
  echo '{"id":"1","text":"Rome said on Friday it would send aid."}' | newsgraph annotate
`,
  async run(args, { stdin, stdout, stderr }) {
    const { positionals } = parseCall(args, {});
    if (positionals.length > 0) throw usage("annotate reads standard input and takes no FILE.");
    let line = 0;
    let code: ExitCode = 0;
    for await (const text of linesOf(stdin)) {
      line++;
      if (text.trim() === "") continue;
      const input = parseLine(text, line);
      const warn = (error: NewsgraphError): void =>
        stderr(`warning: line ${line} (${input.id}): ${error.message} [${error.code}]\n`);
      // One document that cannot be read must not take the others with it.
      const annotations = tryAnnotate(input.text, dateOf(input.date), warn);
      if (!annotations) code = 2;
      stdout(`${JSON.stringify({ id: input.id, ...(annotations ?? nothing) })}\n`);
    }
    return code;
  },
};

function parseLine(text: string, line: number): z.infer<typeof Input> {
  try {
    return Input.parse(JSON.parse(text));
  } catch (cause) {
    throw new NewsgraphError("cli/usage", `Line ${line} of standard input cannot be used.`, {
      expected: 'a JSON object with "id", "text" and perhaps "date", all strings',
      got: text,
      where: { file: "standard input", line },
      cause,
    });
  }
}

const nothing: Annotations = { entities: [], dates: [], quotes: [], events: [] };

/** The annotations, without the date where that is none; undefined where the text is refused. Warns of both. */
function tryAnnotate(
  text: string,
  date: string | undefined,
  warn: (error: NewsgraphError) => void,
): Annotations | undefined {
  try {
    return annotate(text, date === undefined ? {} : { date });
  } catch (error) {
    if (!isNewsgraphError(error)) throw error;
    warn(error);
    return error.code === "read/date" ? tryAnnotate(text, undefined, warn) : undefined;
  }
}

/** A time of day without a zone says nothing that a date line could be held against: the day is kept. */
const dateOf = (date: string | null | undefined): string | undefined =>
  date === null || date === undefined || date === "" ? undefined : date.slice(0, 10);
