import { type FieldChange, isSame, type StoryDiff, type ThingChange } from "./story-diff.ts";

/**
 * A difference for people: what was added, removed and changed, field by field, then words that moved or
 * changed where the facts did not. Empty where nothing is different.
 */
export function formatDiff(diff: StoryDiff): string {
  if (isSame(diff)) return "";
  const { added, removed, changed, reworded, moved, renamed } = diff;
  const sections = [
    section(
      "Added",
      added.map(({ kind, name }) => `  + ${kind} ${oneLine(name)}\n`),
    ),
    section(
      "Removed",
      removed.map(({ kind, name }) => `  - ${kind} ${oneLine(name)}\n`),
    ),
    section("Changed", changed.map(changeLines)),
    section("The same facts in other words", reworded.map(changeLines)),
  ];
  const counts = [
    `${added.length} added`,
    `${removed.length} removed`,
    `${changed.length} changed`,
    ...(reworded.length > 0 ? [`${reworded.length} in other words`] : []),
    ...(moved > 0 ? [`${moved} ${moved === 1 ? "piece" : "pieces"} of evidence only moved`] : []),
    ...(renamed > 0 ? [`${renamed} with another id`] : []),
  ];
  return [...sections.filter((text) => text !== ""), `${counts.join(", ")}\n`].join("\n");
}

const section = (title: string, entries: readonly string[]): string =>
  entries.length === 0 ? "" : `${title}\n${entries.join("")}`;

function changeLines({ kind, name, fields, evidence }: ThingChange): string {
  const lines = fields.flatMap(fieldLines);
  // Of a quotation the words are what it says, which stands in its field.
  const said = new Set(fields.flatMap(({ removed, added }) => [...removed, ...added]));
  const unsaid = (list: readonly string[]): readonly string[] =>
    list.filter((word) => !said.has(word));
  const words = [
    ...counted(unsaid(evidence.lost)).map((text) => `- ${text}`),
    ...counted(unsaid(evidence.gained)).map((text) => `+ ${text}`),
    ...counted(evidence.reread).map((text) => `${text}, by another rule`),
  ];
  return [
    `  ${kind} ${oneLine(name)}`,
    ...lines,
    ...(words.length > 0 ? [`words: ${words.join("  ")}`] : []),
  ]
    .join("\n    ")
    .concat("\n");
}

/** `name: Ines Falk -> Inez Falk`; of several values those that came and went. */
function fieldLines({ field, removed, added }: FieldChange): readonly string[] {
  const [before, ...moreBefore] = removed;
  const [after, ...moreAfter] = added;
  if (before !== undefined && after !== undefined && moreBefore.length + moreAfter.length === 0)
    return [`${field}: ${between(before, after)}`];
  return [
    ...inLines(removed).map((value) => `${field}: - ${value}`),
    ...inLines(added).map((value) => `${field}: + ${value}`),
  ];
}

/** Names in one line, sentences in a line each. */
const inLines = (values: readonly string[]): readonly string[] => {
  const lines = values.map((value) => shown(value));
  const whole = lines.join(", ");
  return lines.length > 0 && whole.length <= longest ? [whole] : lines;
};

const longest = 160;
/** How much of what is the same stands on both sides of a change. */
const around = 24;

/** Long texts are cut down to where they differ: `…the ferry compny said on… -> …the ferry company said on…`. */
function between(before: string, after: string): string {
  if (before.length <= longest / 2 && after.length <= longest / 2)
    return `${oneLine(before)} -> ${oneLine(after)}`;
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  let end = 0;
  while (end < limit - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = wordStart(before, Math.max(0, start - around));
  const cut = (text: string): string => {
    const to = wordEnd(text, Math.min(text.length, text.length - end + around));
    return shown(`${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`);
  };
  return `${cut(before)} -> ${cut(after)}`;
}

const wordStart = (text: string, at: number): number => {
  if (at === 0) return 0;
  const space = text.indexOf(" ", at);
  return space >= 0 && space - at < around / 2 ? space + 1 : notInPair(text, at);
};

const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space > 0 && at - space < around / 2 ? space : notInPair(text, at);
};

/** Of a character of two units both or none is shown. */
const notInPair = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;

function shown(value: string, length = longest): string {
  const line = oneLine(value);
  return line.length <= length ? line : `${line.slice(0, notInPair(line, length))}…`;
}

/** Whatever a text holds, it stays in its line and does nothing to the terminal. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ").trim();

/** `"Falk" (3 times)` */
function counted(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(
    ([word, count]) => `“${shown(word, longest / 2)}”${count > 1 ? ` (${count} times)` : ""}`,
  );
}
