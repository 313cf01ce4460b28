import { extname } from "node:path";
import { NewsgraphError } from "../error.ts";
import { type SourceFormat, sniffFormat, sourceFormats } from "../read/sniff-format.ts";

/** What `--from` names. @throws NewsgraphError cli/usage */
export function sourceFormatOf(name: string): SourceFormat {
  const found = sourceFormats.find((format) => format === name);
  if (found !== undefined) return found;
  throw new NewsgraphError("cli/usage", `--from does not take ${JSON.stringify(name)}.`, {
    expected: sourceFormats.join(", "),
    got: name,
  });
}

/**
 * A file that is JSON by its name and its first letter but holds no article that is known here is not read as
 * plain text, as a download that broke off would be.
 *
 * @throws NewsgraphError read/format
 */
export function checkJson(file: string, text: string): void {
  if (!/^\.(?:json|jsonld|ninjs)$/i.test(extname(file)) || !/^\ufeff?\s*[{[]/.test(text)) return;
  if (sniffFormat(text) !== "text") return;
  throw new NewsgraphError("read/format", `${file} is JSON by its name, but no article in JSON.`, {
    expected: "ninjs or schema.org JSON-LD, whole; --from says what else it is",
    got: `${text.length} characters that begin with ${JSON.stringify(text.trimStart().slice(0, 20))}`,
    where: { file },
  });
}
