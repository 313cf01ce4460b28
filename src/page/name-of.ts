import type { NewsThing } from "../model/kinds/news.ts";
import type { Told } from "./page-model.ts";

/** What a thing is called on the page. Numbers and statements have no names: their words stand for them. */
export function nameOf(thing: Told, byId: ReadonlyMap<string, NewsThing>): string {
  switch (thing.kind) {
    case "Quotation":
    case "Claim":
      return shortened(thing.text);
    case "Figure": {
      const about = byId.get(thing.observationAbout);
      const unit = thing.unitText ?? (about && "name" in about ? about.name : "");
      return `${amountOf(thing)} ${unit}`.trim();
    }
    case "UnnamedActor":
      return thing.description;
    default:
      return thing.name.trim() === "" ? `a ${thing.kind.toLowerCase()} without a name` : thing.name;
  }
}

/** `100000`, `at least 100000`, `900 to 1200`. */
export function amountOf(figure: {
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
}): string {
  const { value, minValue, maxValue } = figure;
  const bounds =
    minValue !== undefined && maxValue !== undefined
      ? `${grouped(minValue)} to ${grouped(maxValue)}`
      : minValue !== undefined
        ? `at least ${grouped(minValue)}`
        : maxValue !== undefined
          ? `at most ${grouped(maxValue)}`
          : undefined;
  if (value === undefined) return bounds ?? "";
  return bounds === undefined ? grouped(value) : `${grouped(value)} (${bounds})`;
}

/** Thousands apart by a narrow space, which every reader of English takes for what it is. */
function grouped(value: number): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d+)(.*)$/.exec(String(value)) ?? [];
  if (whole.length < 5) return String(value);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${sign}${groups.join("\u202F")}${rest}`;
}

const longest = 100;

export function shortened(text: string, length = longest): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= length && text.length <= 4 * length) return line;
  const cut = line.slice(0, length);
  const word = cut.lastIndexOf(" ");
  // A pair of surrogates must not be cut in two.
  return `${(word > length / 2 ? cut.slice(0, word) : cut).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
