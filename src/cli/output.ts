/** Where a command writes, and what it reads from; passed in, so that a test can hold both ends. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether a line there can be written over; not, if it is not said. */
  readonly stderrIsTerminal?: boolean;
}

/** 0: fine. 1: the graph does not conform. 2: the input or the call cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** Columns padded to their widest cell, two spaces between; the columns named are set flush right. */
export function table(
  rows: readonly (readonly string[])[],
  flushRight: ReadonlySet<number> = new Set(),
): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          flushRight.has(column)
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}
