import { extname } from "node:path";
import { readText } from "../publish/read-file.ts";
import { type FormatFacts, formatOf } from "../serialize/formats.ts";

/** A graph is far longer than the article it tells of. */
export const maximumGraphBytes = 1_000_000_000;

export interface GraphText {
  readonly text: string;
  readonly format: FormatFacts;
}

/** The text of a graph's file; its name's extension tells the syntax. @throws NewsgraphError serialize/format, read/... */
export async function readGraph(file: string): Promise<GraphText> {
  const format = formatOf(extname(file));
  return { text: await readText(file, maximumGraphBytes), format };
}
