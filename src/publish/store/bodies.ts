import type { RequestBody } from "./exchange.ts";

const encoder = new TextEncoder();
/** Characters in a piece: enough that a piece costs little, and few beside any graph. */
const pieceLength = 65_536;

export const textBody = (text: string): RequestBody => {
  const bytes = encoder.encode(text);
  return { bytes: bytes.length, pieces: () => [bytes] };
};

/**
 * Lines that are encoded while they are sent. They are gone through once more before that, to know
 * how many bytes they are.
 * @param sent is told how many lines are on their way
 */
export function linesBody(
  lines: Iterable<string>,
  sent: (lines: number) => void = () => undefined,
): RequestBody {
  let bytes = 0;
  for (const line of lines) bytes += byteLength(line);
  return { bytes, pieces: () => piecesOf(lines, sent) };
}

function* piecesOf(lines: Iterable<string>, sent: (lines: number) => void): Generator<Uint8Array> {
  let [held, length, count] = [[] as string[], 0, 0];
  for (const line of lines) {
    held.push(line);
    length += line.length;
    count++;
    if (length < pieceLength) continue;
    yield encoder.encode(held.join(""));
    sent(count);
    [held, length] = [[], 0];
  }
  if (held.length > 0) yield encoder.encode(held.join(""));
  sent(count);
}

/** Of the UTF-8 form. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of the four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
