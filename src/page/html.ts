import { scriptSafeJson } from "../bind/script-safe-json.ts";

/** Markup that may stand in a page as it is: nothing makes it but {@link html} and {@link trusted}. */
export interface Html {
  readonly markup: string;
}

export type Content = Html | string | number | false | undefined | readonly Content[];

/**
 * A template whose values are escaped, whatever they hold; what is itself {@link Html} is not escaped again.
 * Attributes stand between double quotes.
 *
 * @example
 * html`<p title="${'"'}">${"<b>"}</p>`.markup; // <p title="&quot;">&lt;b&gt;</p>
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const parts: string[] = [];
  for (const [index, string] of strings.entries()) {
    parts.push(string);
    push(parts, values[index]);
  }
  return { markup: parts.join("") };
}

/** Only for what newsgraph itself wrote: its style sheet and its scripts. */
export const trusted = (markup: string): Html => ({ markup });

/** Contents with something between them. */
export const joined = (contents: readonly Content[], between: Content): Content =>
  contents.flatMap((content, index) => (index === 0 ? [content] : [between, content]));

function push(parts: string[], value: Content): void {
  if (value === undefined || value === false) return;
  if (typeof value === "string") parts.push(escapeText(value));
  else if (typeof value === "number") parts.push(String(value));
  else if (isList(value)) for (const one of value) push(parts, one);
  else parts.push(value.markup);
}

const isList = (value: Html | readonly Content[]): value is readonly Content[] =>
  Array.isArray(value);

// A parser reads a zero as U+FFFD in one place and drops it in another; a carriage return it makes a line feed.
const special = /[&<>"'`\0\r]/g;
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  "\0": "\uFFFD",
  "\r": "&#13;",
};

const escapeText = (text: string): string =>
  text.replace(special, (character) => escapes[character] ?? "");

/** JSON that can stand inside a script element. */
export const scriptJson = (value: unknown): Html => trusted(scriptSafeJson(value));

/**
 * The address that a link may lead to, or nothing: a page written from a text must not run what the text
 * says (`javascript:`), nor hand data out of it (`data:`, `file:`).
 */
export const linkTarget = (address: string): string | undefined =>
  /^https?:\/\/[^\s/]/i.test(address) ? address : undefined;
