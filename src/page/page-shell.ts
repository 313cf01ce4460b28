import { type Content, type Html, html, trusted } from "./html.ts";
import { sha256 } from "./sha256.ts";
import { style } from "./style.ts";
import { themeScript } from "./theme-script.ts";

export interface Shell {
  readonly title: string;
  readonly language: string;
  /** More elements of the head. */
  readonly head?: Content;
  readonly body: Content;
  /** The page's own script, besides the one that switches the theme. */
  readonly script: string;
}

/**
 * A whole document that loads nothing, runs its own script only, and needs neither to be read.
 * @see https://www.w3.org/TR/CSP3/#external-hash
 */
export function pageShell({ title, language, head, body, script }: Shell): string {
  const scripts = [themeScript, script];
  const policy = [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${scripts.map(source).join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${withoutDirections(title)}</title>
<style>${trusted(style)}</style>
${head}</head>
<body>
${body}
${scripts.map((one): Html => html`<script>${trusted(one)}</script>\n`)}</body>
</html>
`.markup;
}

const source = (text: string): string => `'sha256-${sha256(text)}'`;

// A title has no markup to isolate it with: what turns the direction of text would turn the window's name too.
const withoutDirections = (text: string): string =>
  text.replace(/[\u202A-\u202E\u2066-\u2069]/gu, "");
