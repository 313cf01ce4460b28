import type { Block, Byline } from "./article.ts";
import type { DateLine } from "./date-line.ts";
import type { PrintedDateline } from "./printed-dateline.ts";
import type { PieceInPlace } from "./surroundings.ts";

/** What a paragraph turned out to be. All offsets are into the body. */
export interface BlocksFound {
  readonly blocks: readonly Block[];
  readonly bylines?: readonly Byline[];
  readonly dates?: readonly DateLine[];
  readonly dateline?: PrintedDateline;
}

export type BlockReader = (place: PieceInPlace) => BlocksFound | undefined;
