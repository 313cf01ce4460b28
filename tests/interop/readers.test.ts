import { describe, expect, it } from "vitest";
import { type Format, formats } from "../../src/serialize/formats.ts";
import { compare } from "./consumer.ts";
import { nodeReaders } from "./node-readers.ts";
import { programs } from "./programs.ts";
import { samples } from "./samples.ts";
import { skipOrFail } from "./skip-or-fail.ts";
import { readmeRows, type TableRow } from "./table-rows.ts";

const all = samples();
const consumers = [...programs, ...nodeReaders];

it("the README's table has a row for each of them: npm run interop", () => {
  const rows = consumers.flatMap(({ name, reads }) =>
    Object.values(reads).map((label) => `${name}: ${label}`),
  );
  expect(readmeRows()).toEqual(expect.arrayContaining(rows));
});

describe.each(consumers)("$name", (consumer) => {
  const version = consumer.version();
  const reads = formats.flatMap(({ name }): [Format, string][] => {
    const label = consumer.reads[name];
    return label === undefined ? [] : [[name, label]];
  });

  it.for(reads)("reads %s as the same graphs", async ([format, label], { task, skip }) => {
    const row: TableRow = { consumer: consumer.name, version, format: label, result: "differs" };
    task.meta.interop = row;
    if (version === undefined) return skipOrFail(consumer, skip);
    const answers = await consumer.read(
      format,
      all.map(({ texts }) => texts[format]),
    );
    const { differences, met } = await compare(consumer, format, all, answers);
    expect(differences).toEqual([]);
    const but = met.length === 0 ? "" : `, but ${met.join("; ")}`;
    row.result = `the same ${all.length} graphs${but}`;
  });
});
