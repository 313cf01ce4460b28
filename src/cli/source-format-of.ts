import { NewsgraphError } from "../error.ts";
import { type SourceFormat, sourceFormats } from "../read/sniff-format.ts";

/** What `--from` names. @throws NewsgraphError cli/usage */
export function sourceFormatOf(name: string): SourceFormat {
  const found = sourceFormats.find((format) => format === name);
  if (found !== undefined) return found;
  throw new NewsgraphError("cli/usage", `--from does not take ${JSON.stringify(name)}.`, {
    expected: sourceFormats.join(", "),
    got: name,
  });
}
