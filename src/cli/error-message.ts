import type { NewsgraphError } from "../error.ts";

/** A refusal as a person reads it: what, where, and what was expected. */
export function errorMessage(error: NewsgraphError): string {
  const { where, expected, got } = error;
  const place = [where?.file, where?.line, where?.column]
    .filter((part) => part !== undefined)
    .join(":");
  const lines = [
    `newsgraph: ${error.message} [${error.code}]`,
    ...(place === "" ? [] : [`  at        ${place}`]),
    ...(where?.path === undefined ? [] : [`  path      ${where.path}`]),
    ...(expected === undefined ? [] : [`  expected  ${expected}`]),
    ...(got === undefined ? [] : [`  got       ${shortened(got)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

const longest = 200;

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
