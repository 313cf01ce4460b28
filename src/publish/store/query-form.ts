export type QueryForm = "select" | "ask" | "construct" | "describe";

// What may stand before the form: white space, comments, declarations.
const blank = /[ \t\r\n]+|#[^\r\n]*/y;
const declaration = /(?:BASE[ \t\r\n]*|PREFIX[ \t\r\n]+[^\s:<>#]*:[ \t\r\n]*)<[^<>\s]*>/iy;
const form = /(?:SELECT|ASK|CONSTRUCT|DESCRIBE)\b/iy;

/**
 * What a query asks for, as far as it can be told without reading it whole; undefined where it begins like
 * none. Some stores answer any form in the first media type that is asked for, so it has to fit.
 *
 * @see https://www.w3.org/TR/sparql11-query/#rQueryUnit
 */
export function queryForm(sparql: string): QueryForm | undefined {
  let at = 0;
  for (;;) {
    const found = [blank, declaration].find((pattern) => {
      pattern.lastIndex = at;
      return pattern.test(sparql);
    });
    if (!found) break;
    at = found.lastIndex;
  }
  form.lastIndex = at;
  // The pattern has no other words than these.
  return form.exec(sparql)?.[0].toLowerCase() as QueryForm | undefined;
}
