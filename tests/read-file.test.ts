import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readText } from "../src/publish/read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>The \u201ccaf\xe9\u201d`;

/** The characters of windows-1252 that are used here. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (c) => ({ "\u201c": 0x93, "\u201d": 0x94 })[c] ?? c.charCodeAt(0));

describe("the encoding of a file", () => {
  it.each([
    [
      "that of browsers where an old page names it",
      bytesOf(page("ISO-8859-1")),
      page("ISO-8859-1"),
    ],
    ["UTF-8, whatever a page in UTF-8 says", Buffer.from(page("latin1")), page("latin1")],
    ["UTF-16 where its mark says so", Buffer.from("\ufeffCaf\xe9", "utf16le"), "Caf\xe9"],
  ])("is %s", async (name, bytes, text) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    expect(await readText(file)).toBe(text);
  });

  it("is never guessed", async () => {
    const file = join(folder, "undeclared");
    writeFileSync(file, bytesOf("<html><p>A caf\xe9 where charset=latin1"));
    await expect(readText(file)).rejects.toMatchObject({ code: "read/encoding" });
  });
});
