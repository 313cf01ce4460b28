import { attribute, elementsIn, type HtmlElement } from "./html-node.ts";
import { lineOf } from "./text-of.ts";

/** Cells with more text are columns of a page. */
const longCell = 300;

/** Whether a table only places things on the page. */
export function isLayoutTable(table: HtmlElement): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return true;
  let rows = 0;
  const cells: HtmlElement[] = [];
  for (const element of elementsIn(table)) {
    if (element === table) continue;
    if (/^(?:table|p|h[1-6]|article|ul|form)$/u.test(element.name)) return true;
    if (element.name === "tr") rows++;
    else if (element.name === "td" || element.name === "th") cells.push(element);
  }
  if (cells.some(({ name }) => name === "th")) return false;
  if (cells.some((cell) => lineOf(cell).length > longCell)) return true;
  return rows < 2 || cells.length < 4;
}

/** A line for each row, its cells parted by bars: `Lund | 12 mm | 4 °C`. */
export function rowsOf(
  table: HtmlElement,
): readonly { readonly element: HtmlElement; readonly text: string }[] {
  const rows = [];
  for (const element of elementsIn(table)) {
    if (element.name === "caption") {
      const text = lineOf(element);
      if (text !== "") rows.push({ element, text });
    }
    if (element.name !== "tr") continue;
    const cells = [];
    for (const cell of elementsIn(element))
      if (cell.name === "td" || cell.name === "th") cells.push(lineOf(cell));
    const text = cells.filter((cell) => cell !== "").join(" | ");
    if (text !== "") rows.push({ element, text });
  }
  return rows;
}
