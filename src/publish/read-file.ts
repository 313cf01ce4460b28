import { type FileHandle, open } from "node:fs/promises";
import { NewsgraphError } from "../error.ts";

/** Ten megabytes: some two thousand times an article of ordinary length. */
export const defaultMaximumBytes = 10_000_000;

/**
 * The bytes of a file, or of none at all: a folder, a missing file and one over the limit are refused
 * before anything is read.
 *
 * @throws NewsgraphError read/missing, read/folder, read/too-large, read/unreadable
 */
async function readBytes(file: string, maximumBytes = defaultMaximumBytes): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, "r");
    const facts = await handle.stat();
    if (facts.isDirectory())
      throw new NewsgraphError("read/folder", `${file} is a folder.`, {
        expected: "a file",
        got: "a folder",
        where: { file },
      });
    if (facts.size > maximumBytes) throw tooLarge(file, facts.size, maximumBytes);
    const bytes = await handle.readFile();
    // A pipe has no size until it has been read.
    if (bytes.length > maximumBytes) throw tooLarge(file, bytes.length, maximumBytes);
    return bytes;
  } catch (cause) {
    if (cause instanceof NewsgraphError) throw cause;
    const code = errorCode(cause);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new NewsgraphError("read/missing", `There is no file ${file}.`, {
        expected: "a file",
        got: "nothing",
        where: { file },
        cause,
      });
    throw new NewsgraphError("read/unreadable", `${file} cannot be read (${code}).`, {
      expected: "a readable file",
      got: code,
      where: { file },
      cause,
    });
  } finally {
    await handle?.close();
  }
}

/**
 * The text of a file in UTF-8.
 *
 * @throws NewsgraphError read/binary, read/encoding, and what {@link readBytes} throws
 */
export async function readText(file: string, maximumBytes = defaultMaximumBytes): Promise<string> {
  return decodeText(await readBytes(file, maximumBytes), file);
}

/** Pages from before UTF-8 say so in their first lines; what browsers take these names for is windows-1252. */
const declaredLatin =
  /<meta\b[^>]{0,200}\bcharset\s{0,3}=\s{0,3}["']?(?:iso-?8859-1|latin-?1|windows-1252|cp1252|us-ascii|ascii)\b/iu;

/**
 * UTF-8; UTF-16 where a byte order mark tells so; windows-1252 where a page declares it and is no UTF-8.
 *
 * @throws NewsgraphError read/binary where a zero byte stands, read/encoding where the bytes are no UTF-8.
 */
function decodeText(bytes: Uint8Array, file: string): string {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new NewsgraphError("read/binary", `${file} is not text: byte ${zero} is zero.`, {
      expected: "text in UTF-8",
      got: "binary data",
      where: { file },
    });
  try {
    // The reader of articles skips a byte order mark itself, so that offsets count it.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (declaredLatin.test(latinText(bytes.subarray(0, 2048)))) return latinText(bytes);
    const { line, column } = placeOfFault(bytes);
    throw new NewsgraphError("read/encoding", `${file}:${line}:${column} is not UTF-8.`, {
      expected: "text in UTF-8",
      got: "a byte sequence that is not UTF-8",
      where: { file, line, column },
      cause,
    });
  }
}

function wideEncodingOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** What windows-1252 has at 0x80 to 0x9F; Node 20 takes it for ISO 8859-1, which has controls there. */
const latinMarks =
  "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
  "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

const latinText = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (mark) => latinMarks[mark.charCodeAt(0) - 0x80] ?? mark);

/** Line and column (in bytes, 1-based) of the first byte that does not decode. */
function placeOfFault(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const decodes = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let fault = 0;
  for (let high = bytes.length; fault < high; ) {
    const middle = (fault + high + 1) >> 1;
    if (decodes(middle, true)) fault = middle;
    else high = middle - 1;
  }
  // The fault shows at the byte that does not go on with a sequence; it is in the byte that began it.
  while (fault > 0 && !decodes(fault, false)) fault--;
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < fault; at++)
    if (bytes[at] === 10) {
      line++;
      lineStart = at + 1;
    }
  return { line, column: fault - lineStart + 1 };
}

function tooLarge(file: string, size: number, limit: number): NewsgraphError {
  return new NewsgraphError("read/too-large", `${file} has ${size} bytes; the limit is ${limit}.`, {
    expected: `at most ${limit} bytes`,
    got: `${size} bytes`,
    where: { file },
  });
}

/** The system's code of a failed call, such as EACCES. */
export const errorCode = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
