import { performance } from "node:perf_hooks";

/** Median of numbers. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Milliseconds that the processor worked for this process, all threads: unlike the clock's they hardly grow with what else the machine does. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of each of some runs, after some that do not count. */
export async function times(work, runs = 7, warmUp = 1) {
  for (let run = 0; run < warmUp; run++) await work();
  const measured = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    measured.push(performance.now() - start);
  }
  return measured;
}

/** Runs two pieces of work in turn, A B A B, and returns both medians and the median of the ratios B/A. */
export async function compare(a, b, runs = 7) {
  await a();
  await b();
  const first = [];
  const second = [];
  for (let run = 0; run < runs; run++) {
    for (const [work, list] of [
      [a, first],
      [b, second],
    ]) {
      // What one leaves behind must not be charged to the other.
      globalThis.gc?.();
      const start = performance.now();
      await work();
      list.push(performance.now() - start);
    }
  }
  return {
    a: median(first),
    b: median(second),
    ratio: median(first.map((time, run) => second[run] / time)),
  };
}

export const fixed = (value, digits = 1) => value.toFixed(digits);

/** Prints rows as aligned columns under a heading; the columns after the first ones are set flush right. */
export function printTable(heading, rows, flushLeft = 1) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  const padded = (cell, column) =>
    column < flushLeft
      ? String(cell).padEnd(widths[column])
      : String(cell).padStart(widths[column]);
  console.log(`\n${heading}`);
  for (const row of rows) console.log(`  ${row.map(padded).join("  ").trimEnd()}`);
}
