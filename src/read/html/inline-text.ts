/** Text as a browser lays it out, made out of the pieces between tags. */
export interface TextRun {
  readonly add: (text: string, linked: boolean) => void;
  /** A `<br>`. */
  readonly lineBreak: () => void;
  /** What was gathered; the run is empty afterwards. Several line breaks in a row part paragraphs. */
  readonly take: () => readonly TakenText[];
}

export interface TakenText {
  /** White space collapsed; a single `<br>` is a line feed. */
  readonly text: string;
  /** How many of its characters lead to other pages. */
  readonly linked: number;
}

/** What breaks words or is no character to read: soft hyphens, zero-width spaces, byte order marks. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * White space becomes one space, no-break spaces too: how a line was broken is no part of what it says. Bidirectional
 * marks and joiners stay.
 */
export const collapse = (text: string): string =>
  text.replaceAll(unseen, "").replaceAll(/[\t\n\f\r \u00a0\u2007\u202f]+/gu, " ");

const lineBreak = "\n";

export function textRun(): TextRun {
  let parts: { readonly text: string; readonly linked: boolean }[] = [];
  return {
    add: (text, linked) => {
      const collapsed = collapse(text);
      if (collapsed !== "") parts.push({ text: collapsed, linked });
    },
    lineBreak: () => void parts.push({ text: lineBreak, linked: false }),
    take: () => {
      const taken = lay(parts);
      parts = [];
      return taken;
    },
  };
}

function lay(
  parts: readonly { readonly text: string; readonly linked: boolean }[],
): readonly TakenText[] {
  const taken: TakenText[] = [];
  let words: string[] = [];
  let spaced = true;
  let linked = 0;
  let breaks = 0;
  const end = (): void => {
    const text = words.join("").trim().replaceAll(" \n", lineBreak);
    if (text !== "") taken.push({ text, linked });
    words = [];
    linked = 0;
    spaced = true;
  };
  for (const part of parts) {
    if (part.text === lineBreak) {
      breaks++;
      continue;
    }
    if (breaks > 0 && part.text === " ") continue;
    if (breaks > 1) end();
    else if (breaks === 1 && words.length > 0) {
      words.push(lineBreak);
      spaced = true;
    }
    breaks = 0;
    const text: string = spaced ? part.text.trimStart() : part.text;
    if (text === "") continue;
    words.push(text);
    spaced = text.endsWith(" ");
    if (part.linked) linked += text.trim().length;
  }
  end();
  return taken;
}
