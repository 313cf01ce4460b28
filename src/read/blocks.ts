import type { Block, BlockKind, Byline, TextRange } from "./article.ts";
import type { BlockReader } from "./block-reader.ts";
import { blockReaders } from "./block-readers.ts";
import type { DateLine } from "./date-line.ts";
import type { Piece } from "./paragraphs.ts";
import type { PrintedDateline } from "./printed-dateline.ts";
import { surroundings } from "./surroundings.ts";

export interface BlocksRead {
  readonly blocks: readonly Block[];
  readonly headline?: TextRange;
  readonly bylines: readonly Byline[];
  readonly dateline?: PrintedDateline;
  readonly dates: readonly DateLine[];
}

/** Names every paragraph of a body: the first reader that knows it says what it is and may divide it. */
export function nameBlocks(
  body: string,
  pieces: readonly Piece[],
  readers: readonly BlockReader[] = blockReaders,
): BlocksRead {
  const { repeated, speakers } = surroundings(body, pieces);
  const seen = new Set<BlockKind>();
  const blocks: Block[] = [];
  const bylines: Byline[] = [];
  const dates: DateLine[] = [];
  let headline: TextRange | undefined;
  let dateline: PrintedDateline | undefined;
  for (const [index, piece] of pieces.entries()) {
    const place = { repeated, speakers, body, pieces, index, piece, seen };
    for (const read of readers) {
      const found = read(place);
      if (found === undefined) continue;
      for (const block of found.blocks) {
        blocks.push(block);
        seen.add(block.kind);
        if (block.kind === "headline") headline = withoutMarker(body, block);
      }
      bylines.push(...(found.bylines ?? []));
      dates.push(...(found.dates ?? []));
      dateline ??= found.dateline;
      break;
    }
  }
  return {
    blocks,
    bylines,
    dates,
    ...(headline === undefined ? {} : { headline }),
    ...(dateline === undefined ? {} : { dateline }),
  };
}

/** Markdown's "# " is part of the block and not of the headline. */
function withoutMarker(body: string, { start, end }: TextRange): TextRange {
  const marker = /^#{1,6}\s{1,4}(?=\S)/u.exec(body.slice(start, start + 12))?.[0].length ?? 0;
  return { start: start + marker, end };
}
