import { NewsgraphError } from "../../error.ts";

/** @throws NewsgraphError read/format where the text is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    throw new NewsgraphError("read/format", "The text is no JSON.", {
      expected: "a JSON document",
      got:
        text.trim() === ""
          ? "nothing"
          : `text that begins with ${JSON.stringify(text.slice(0, 30))}`,
      cause,
    });
  }
}

/** The JSON of a script in a page; templates leave line breaks in strings, commas at ends, and comments around it. */
export function parseLenientJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/u, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$/u, "")
    .trim();
  for (const attempt of [bare, repaired(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt may do.
    }
  }
  return undefined;
}

/** Escapes control characters in strings, and drops commas before closing brackets and semicolons after all. */
function repaired(text: string): string {
  const parts: string[] = [];
  let inString = false;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString && code === 0x5c) index++;
    else if (code === 0x22) inString = !inString;
    else if (inString && code < 0x20) {
      parts.push(text.slice(from, index), code === 10 ? "\\n" : " ");
      from = index + 1;
    } else if (!inString && code === 0x2c && closesNext(text, index + 1)) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  parts.push(text.slice(from));
  const joined = parts.join("");
  return joined.endsWith(";") ? joined.slice(0, -1) : joined;
}

function closesNext(text: string, from: number): boolean {
  const found = /\S/u.exec(text.slice(from, from + 200));
  return found === null ? false : found[0] === "]" || found[0] === "}";
}
