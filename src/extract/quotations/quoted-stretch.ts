import type { TextSpan } from "../reading.ts";

/** A stretch in quotation marks, which may run over several paragraphs. */
export interface QuotedStretch extends TextSpan {
  /** The words without the marks, one span for each paragraph. */
  readonly inner: readonly TextSpan[];
  /** Index of the paragraph it begins in. */
  readonly paragraph: number;
  /** Index of the paragraph it ends in. */
  readonly lastParagraph: number;
  /** False where one of the two marks is missing in print. */
  readonly closed: boolean;
  /** Index of the stretch around it; -1 for one that stands on its own. */
  readonly parent: number;
}
