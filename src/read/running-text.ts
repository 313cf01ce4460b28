import type { Block, Byline } from "./article.ts";
import type { BlocksFound } from "./block-reader.ts";
import { shiftByline, signOffRule } from "./byline.ts";
import { inlineDateRule } from "./date-header.ts";
import { type DateLine, shiftDates } from "./date-line.ts";
import { openingDateline } from "./opening-dateline.ts";
import { shiftDateline } from "./printed-dateline.ts";
import { inHead, lineOf, type PieceInPlace } from "./surroundings.ts";
import { skipSpace, trimRange } from "./white-space.ts";

const bullet = /^(?:[•·▪◦‣∙●○■►]|[-*](?=\s))\s{1,3}(?=\S)/u;

/** A paragraph, with what may stand before and behind its sentences. */
export function readRunningText(place: PieceInPlace): BlocksFound {
  const { body, piece } = place;
  const blocks: Block[] = [];
  const dates: DateLine[] = [];
  // The mark of a list's item is no part of its sentence.
  let start =
    piece.start + (bullet.exec(body.slice(piece.start, piece.start + 5))?.[0].length ?? 0);
  const inline = inHead(place) ? inlineDateRule.read(lineOf(body, piece)) : undefined;
  if (inline !== undefined) {
    const textStart = start + inline.textStart;
    dates.push(shiftDates(inline.dates, start));
    blocks.push({ kind: "date", ...trimRange(body, start, textStart) });
    start = textStart;
  }
  const opening = openingDateline(place, lineOf(body, { ...piece, start }));
  const dateline = opening === undefined ? undefined : shiftDateline(opening, start);
  if (dateline !== undefined) {
    blocks.push({ kind: "dateline", start: dateline.start, end: dateline.end });
    start = skipSpace(body, dateline.end, piece.end);
  }
  const signature = start < piece.end ? signatureOf(body, start, piece.end) : undefined;
  if (start < piece.end) {
    blocks.push({ kind: "paragraph", ...trimRange(body, start, signature?.start ?? piece.end) });
  }
  if (signature !== undefined) {
    blocks.push({ kind: "byline", start: signature.start, end: signature.end });
  }
  return {
    blocks,
    dates,
    ...(dateline === undefined ? {} : { dateline }),
    ...(signature === undefined ? {} : { bylines: [signature] }),
  };
}

/** "Rain fell. (Reporting by Ada Lovelace; Editing by Charles Babbage)" */
function signatureOf(body: string, start: number, end: number): Byline | undefined {
  const from = Math.max(start, end - 500);
  const tail = body.slice(from, end);
  const at = tail.search(
    /\s\((?:Additional r|R)eporting by |\s\((?:Writing|Editing|Compiled) by /u,
  );
  const found = at < 0 ? undefined : signOffRule.read(tail.slice(at + 1));
  return found === undefined || from + at <= start ? undefined : shiftByline(found, from + at + 1);
}
