import type { Credit, CreditKind, TextRange } from "./article.ts";
import type { Piece } from "./paragraphs.ts";
import type { ReadingRule } from "./reading-rule.ts";
import { shiftRange, trimRange } from "./white-space.ts";

const noun =
  "(images?|photo(?:graph)?s?|pictures?|pics?|videos?|screen ?shots?|screen ?grabs?|illustrations?|graphics?|artwork)";
const kinds = "(?:(?:cover|featured?|file|handout|header|lead|main|stock|top) )?";
/** Groups: what is credited, what names the credit without a noun. */
const labelled = `(?:${kinds}${noun}(?:(?: (?:credits?|source|courtesy(?: of)?|by|via|from|copyright))?\\s?[:©]| source,|\\s(?:by|courtesy of|credit|via)\\s)|(credits?|courtesy)\\s?(?::|of\\s))\\s{0,3}`;
const house = "(?:AFP|AP|EPA|EFE|Getty(?: Images)?|PA|Reuters|REUTERS|TASS|UPI|Xinhua|ZUMA)";
/** `AP Photo/Ada Lovelace`, `REUTERS/Ada Lovelace`, `Ada Lovelace/Getty Images` */
const slashed = `((?:${house}(?: (?:Photo|File Photo|Images|Pool|Wire))?\\s?/\\s?\\p{Lu}|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}\\s?/\\s?${house}(?=[\\s)\\]./,]|$)))`;
const filePhoto = "(?:(?:file|handout) (photo|picture|image|video)\\.?\\s{0,2})?";

const openingBracket = new RegExp(`^[([]\\s{0,3}(?:${labelled}|${filePhoto}(?=${slashed}))`, "iu");
const openingLine = new RegExp(`^(?:${labelled}|${filePhoto}(?=${slashed}))`, "iu");
const insideParagraph = new RegExp(
  `(?:^|(?<=[\\s.!?"”)]))(?:${labelled}|${filePhoto}(?=${slashed}))`,
  "giu",
);
/** One of these stands in every credit without brackets: most paragraphs have none at their end. */
const mayHoldCredit = /[:©/]|source,|\s(?:by|via)\s|credit|courtesy/iu;
const slashedExactly = new RegExp(`^${slashed}`, "u");
const longest = 140;
/** A text in front of an unbracketed credit that is longer than this is no caption. */
const captionLength = 400;

/** A credit in brackets of its own. */
export const bracketedCreditRule: ReadingRule<Credit> = {
  name: "credit-in-brackets",
  construction: "(IMAGE: NAME), [Photo by NAME], (NAME/AGENCY)",
  examples: [
    ["(Image: NASA)", "image NASA"],
    ["[Photo by Ada Lovelace]", "photo Ada Lovelace"],
    ["(Photo: Ada Lovelace/Reuters)", "photo Ada Lovelace/Reuters"],
    ["(Image credit: Getty Images)", "image Getty Images"],
    ["(Photo courtesy of the City of Oslo)", "photo the City of Oslo"],
    ["(AP Photo/Ada Lovelace)", "photo AP Photo/Ada Lovelace"],
    ["(File Photo. REUTERS/Ada Lovelace)", "photo REUTERS/Ada Lovelace"],
    ["(Video: CERN)", "video CERN"],
    ["(Credit: ESA)", "image ESA"],
    ["(Picture by @ada_l)", "photo @ada_l"],
  ],
  counterexamples: [
    "(Image: )",
    "(image is everything)",
    "(NASA)",
    "(photo by photo)",
    "(Image: NASA",
    "(see picture below)",
  ],
  read: (text) => {
    const opening = openingBracket.exec(text.slice(0, longest));
    if (opening === null || !isOpening(text, opening)) return undefined;
    const close = text.slice(0, longest + 20).search(/[)\]]/u);
    if (close < 0) return undefined;
    const name = trimRange(text, opening[0].length, close);
    if (!/^[\p{Lu}\p{N}@©]|^the\s\p{Lu}/u.test(text.slice(name.start, name.end))) return undefined;
    return { start: 0, end: close + 1, text: name, kind: kindOf(opening) };
  },
  show: showCredit,
};

/** A line that is nothing but a credit. */
export const creditLineRule: ReadingRule<Credit> = {
  name: "credit-line",
  construction: "PHOTO: NAME, Image credit: NAME, NAME/AGENCY, alone",
  examples: [
    ["Photo: Ada Lovelace/Reuters", "photo Ada Lovelace/Reuters"],
    ["Image credit: Ada Lovelace.", "image Ada Lovelace"],
    ["Picture by Ada Lovelace for the Gotham Gazette", "photo Ada Lovelace for the Gotham Gazette"],
    ["Credit: NASA", "image NASA"],
    ["Image source, Getty Images", "image Getty Images"],
    ["File photo. REUTERS/Ada Lovelace", "photo REUTERS/Ada Lovelace"],
    ["Ada Lovelace/Getty Images", "photo Ada Lovelace/Getty Images"],
  ],
  counterexamples: [
    "Video: Watch the bridge fall",
    "Photo by photo, the archive grows.",
    "Credit: the bank that lends",
    "Pictures of the flood",
    "Either/Or",
  ],
  read: (text) => {
    if (text.length > longest) return undefined;
    const opening = openingLine.exec(text);
    return opening === null ? undefined : creditFrom(text, opening);
  },
  show: showCredit,
};

/** A credit at the end of a caption, without brackets. */
export const trailingCreditRule: ReadingRule<Credit> = {
  name: "trailing-credit",
  construction: "CAPTION Image: NAME",
  examples: [
    ["The crowd at the harbor. Image: Ada Lovelace.", "image Ada Lovelace"],
    ["The crowd at the harbor Photo: Ada Lovelace", "photo Ada Lovelace"],
    ["The crowd at the harbor. REUTERS/Ada Lovelace", "photo REUTERS/Ada Lovelace"],
    ["The crowd. Photograph: Ada Lovelace/AFP/Getty Images", "photo Ada Lovelace/AFP/Getty Images"],
  ],
  counterexamples: [
    "He showed her a picture by Picasso that he had bought.",
    "The state gave it credit: Two banks failed anyway.",
    "Image: Ada Lovelace",
  ],
  read: (text) => {
    if (text.length > captionLength || !mayHoldCredit.test(text.slice(-longest))) return undefined;
    for (const opening of text.matchAll(insideParagraph)) {
      if (opening.index === 0 || text.length - opening.index > longest) continue;
      const found = creditFrom(text, opening);
      if (found !== undefined) return found;
    }
    return undefined;
  },
  show: showCredit,
};

/** The credit whose label matched at an offset and whose names run to the end of the text. */
function creditFrom(text: string, opening: RegExpExecArray): Credit | undefined {
  const start = opening.index;
  // "He bought a picture by Picasso": outside brackets a label has a capital.
  if (!isOpening(text, opening) || !/^\p{Lu}/u.test(text.slice(start, start + 2))) return undefined;
  const end = text.length;
  const stopped = /\p{L}{2}\.$/u.test(text) && !/\b(?:Co|Corp|Inc|Jr|Ltd|Sr)\.$/u.test(text);
  const name = trimRange(text, start + opening[0].length, stopped ? end - 1 : end);
  return isNames(text.slice(name.start, name.end))
    ? { start, end, text: name, kind: kindOf(opening) }
    : undefined;
}

/** The patterns ignore case, which an agency's name with a slash must not: `AP/Ada` but not `ap/ada`. */
function isOpening(text: string, opening: RegExpExecArray): boolean {
  if (opening[4] === undefined) return true;
  return slashedExactly.test(
    text.slice(opening.index + opening[0].length, opening.index + longest),
  );
}

/** Whether a text holds nothing but names: every word has a capital or is a small connecting word. */
function isNames(text: string): boolean {
  if (
    !/^[\p{Lu}\p{N}@©]|^the\s\p{Lu}/u.test(text) ||
    /[()[\]]/u.test(text) ||
    /[.!?;:]\s/u.test(text.replaceAll(/\b\p{Lu}\./gu, ""))
  ) {
    return false;
  }
  const words = text.split(/[\s/,&|–-]+/u).filter((word) => word !== "");
  if (words.length > 12) return false;
  return words.every((word) =>
    /^(?:[\p{Lu}\p{N}@©(].*|and|at|by|courtesy|da|de|del|der|di|du|for|in|la|of|on|the|van|via|von)$/su.test(
      word,
    ),
  );
}

/** Divides paragraphs so that every credit in them is a piece of its own. */
export function takeCredits(
  text: string,
  pieces: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly credits: readonly Credit[] } {
  const out: Piece[] = [];
  const credits: Credit[] = [];
  for (const piece of pieces) {
    if (piece.kind !== undefined) {
      out.push(piece);
      continue;
    }
    const found = creditsIn(text, piece);
    let start = piece.start;
    for (const credit of found) {
      const bare = !/[([]/u.test(text[credit.start] ?? "");
      const before = trimRange(text, start, credit.start);
      const gap = start === piece.start && piece.gap;
      const caption = isCaption(text, before, bare);
      if (before.end > before.start) out.push({ ...before, gap, ...(caption ? captionKind : {}) });
      out.push({
        start: credit.start,
        end: credit.end,
        gap: before.end <= before.start && gap,
        kind: "credit",
      });
      credits.push(credit);
      start = credit.end;
    }
    const rest = trimRange(text, start, piece.end);
    if (rest.end > rest.start) out.push({ ...rest, gap: found.length === 0 && piece.gap });
  }
  return { pieces: out, credits };
}

const captionKind = { kind: "caption" } as const;

/** `A ship at sea Image: NASA` is a caption; a whole sentence before `(Image: NASA)` need not be. */
function isCaption(text: string, range: TextRange, bare: boolean): boolean {
  const words = text.slice(range.start, Math.min(range.end, range.start + captionLength + 1));
  if (words.length > captionLength) return false;
  return bare || !/[.!?]["'”’)]{0,2}$/u.test(words);
}

function creditsIn(text: string, piece: Piece): readonly Credit[] {
  const words = text.slice(piece.start, piece.end);
  if (words.length <= captionLength) {
    const credit = creditLineRule.read(words) ?? trailingCreditRule.read(words);
    if (credit !== undefined) return [shiftCredit(credit, piece.start)];
  }
  const found: Credit[] = [];
  let from = 0;
  for (const { index } of words.matchAll(/(?<!\S)[([]/gu)) {
    if (index < from) continue;
    const credit = bracketedCreditRule.read(words.slice(index, index + longest + 20));
    if (credit === undefined || !endsApart(words, index + credit.end)) continue;
    found.push(shiftCredit(credit, piece.start + index));
    from = index + credit.end;
  }
  return found;
}

/** At the end of the paragraph, or before a new sentence: "(Image: NASA) was seen" is no credit. */
function endsApart(words: string, end: number): boolean {
  const tail = words.slice(end, end + 4).trimStart();
  return tail === "" || /^["'“‘(]?[\p{Lu}\p{N}"“‘([]/u.test(tail);
}

function shiftCredit(credit: Credit, by: number): Credit {
  return { ...shiftRange(credit, by), text: shiftRange(credit.text, by) };
}

function kindOf(opening: RegExpExecArray): CreditKind {
  const word = (opening[1] ?? opening[3] ?? "").toLowerCase();
  if (word.startsWith("vid")) return "video";
  if (word.startsWith("photo") || word.startsWith("pic")) return "photo";
  return opening[4] === undefined ? "image" : "photo";
}

function showCredit(text: string, credit: Credit): string {
  return `${credit.kind} ${text.slice(credit.text.start, credit.text.end)}`;
}
