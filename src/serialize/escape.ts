// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const special = /["\\\u0000-\u001f\u007f]/g;
const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

/**
 * Text between quotation marks, as N-Triples and Turtle both read it.
 * @see https://www.w3.org/TR/n-triples/#grammar-production-STRING_LITERAL_QUOTE
 */
export const quoted = (text: string): string => `"${text.replace(special, escapeOne)}"`;

const escapeOne = (character: string): string =>
  short[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
