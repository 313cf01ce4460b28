import { z } from "zod";
import { NewsgraphError } from "../../error.ts";
import { annotate } from "../../extract/annotate.ts";
import { type Command, parseCall, usage } from "../command.ts";
import { linesOf } from "../lines.ts";

const Input = z.object({ id: z.string(), text: z.string(), date: z.string().nullish() });

export const annotateCommand: Command = {
  name: "annotate",
  usage: "< NDJSON > NDJSON",
  summary: "mark names, dates, quotations and events in texts",
  help: `Reads one JSON object a line, {"id", "text", "date"?}, and writes one a line: {"id", "entities", "dates",
"quotes", "events"}. Offsets are UTF-16 offsets into the given text, end exclusive.

Example:
  echo '{"id":"1","text":"Rome said on Friday it would send aid."}' | newsgraph annotate
`,
  async run(args, { stdin, stdout }) {
    const { positionals } = parseCall(args, {});
    if (positionals.length > 0) throw usage("annotate reads standard input and takes no FILE.");
    let line = 0;
    for await (const text of linesOf(stdin)) {
      line++;
      if (text.trim() === "") continue;
      const input = parseLine(text, line);
      const date = dateOf(input.date);
      stdout(`${JSON.stringify({ id: input.id, ...annotateLine(input.text, date, line) })}\n`);
    }
    return 0;
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

function annotateLine(text: string, date: string | undefined, line: number) {
  try {
    return annotate(text, date === undefined ? {} : { date });
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    throw new NewsgraphError(error.code, `Line ${line} of standard input: ${error.message}`, {
      ...(error.expected === undefined ? {} : { expected: error.expected }),
      ...(error.got === undefined ? {} : { got: error.got }),
      where: { ...error.where, file: "standard input", line },
      cause: error,
    });
  }
}

/** A time of day without a zone says nothing that a date line could be held against: the day is kept. */
const dateOf = (date: string | null | undefined): string | undefined =>
  date === null || date === undefined || date === "" ? undefined : date.slice(0, 10);
