import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { NewsgraphError } from "../error.ts";
import { errorCode } from "./read-file.ts";

export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Writes files whole or not at all: every one goes under a temporary name beside its place, and only
 * when all are there do they take their names.
 *
 * @throws NewsgraphError publish/unwritable
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const staged = files.map((file, index) => ({
    ...file,
    temporary: join(dirname(file.path), `.newsgraph-${process.pid}-${index}.tmp`),
  }));
  try {
    for (const { path, temporary, content } of staged) {
      await makeFolder(dirname(path));
      await writeFile(temporary, content, { flag: "wx" });
    }
    for (const { path, temporary } of staged) await rename(temporary, path);
  } catch (cause) {
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
    const code = errorCode(cause);
    const file = cause instanceof Error && "path" in cause ? String(cause.path) : undefined;
    throw new NewsgraphError(
      "publish/unwritable",
      `The output cannot be written to ${dirname(files[0]?.path ?? ".")} (${code}).`,
      {
        expected: "a folder that can be written to",
        got: code,
        ...(file === undefined ? {} : { where: { file } }),
        cause,
      },
    );
  }
}

/** One by one: where a parent can hold no folder (as in /proc), Node's own recursive mkdir never ends. */
async function makeFolder(folder: string): Promise<void> {
  if (await exists(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch((cause: unknown) => {
    // Another process may have made it meanwhile.
    if (errorCode(cause) !== "EEXIST") throw cause;
  });
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
