import { NewsgraphError } from "../error.ts";
import { lineIndex } from "./line-index.ts";
import { isSpace } from "./white-space.ts";

/** More control characters than this share of a text, and it is no text. */
const mostControls = 0.3;

/**
 * Refuses what is no text. Returns how many replacement characters (U+FFFD) are in it: traces of an
 * encoding that was wrong before the text came here.
 *
 * @throws NewsgraphError read/too-large, read/binary, read/encoding, read/empty
 */
export function checkText(text: string, maximumCharacters?: number): number {
  if (typeof text !== "string") {
    throw new NewsgraphError("read/binary", "This is no text.", {
      expected: "the text of an article, as a string",
      got: typeof text,
    });
  }
  if (maximumCharacters !== undefined && text.length > maximumCharacters) {
    throw new NewsgraphError("read/too-large", "The text is longer than the limit.", {
      expected: `at most ${maximumCharacters} characters`,
      got: `${text.length} characters`,
    });
  }
  let controls = 0;
  let replaced = 0;
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) refuse("read/binary", "The text holds a NUL character.", "U+0000", text, at);
    if (code >= 0xd800 && code <= 0xdfff) {
      if (!isPair(code, text.charCodeAt(at + 1))) {
        const got = `U+${code.toString(16).toUpperCase()} by itself`;
        refuse("read/encoding", "The text holds half of a surrogate pair.", got, text, at);
      }
      at++;
      blank = false;
    } else if (!isSpace(code)) {
      blank = false;
      if (code < 32 || (code >= 0x7f && code <= 0x9f)) controls++;
      else if (code === 0xfffd) replaced++;
    }
  }
  if (controls > text.length * mostControls) {
    throw new NewsgraphError("read/binary", "The text is mostly control characters.", {
      expected: "the text of an article",
      got: `${controls} control characters among ${text.length}`,
    });
  }
  if (blank) {
    throw new NewsgraphError("read/empty", "The text is empty.", {
      expected: "the text of an article",
      got: text === "" ? "nothing" : "only white space",
    });
  }
  return replaced;
}

function refuse(
  code: "read/binary" | "read/encoding",
  message: string,
  got: string,
  text: string,
  at: number,
): never {
  const { line, column } = lineIndex(text).positionAt(at);
  throw new NewsgraphError(code, message, {
    expected: "the text of an article",
    got,
    where: { line, column },
  });
}

function isPair(high: number, low: number): boolean {
  return high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
