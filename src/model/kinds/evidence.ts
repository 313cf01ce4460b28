import { entity, many, maybe, type Of, one } from "../entity.ts";
import { integer, ref, text, time } from "../range.ts";

/**
 * A stretch of the article's body, its id ending in `#char=START,END`; or a place outside the body where
 * the source states something of the article, such as a meta tag.
 * @see https://www.rfc-editor.org/rfc/rfc5147
 */
export const Span = entity("Span", {
  source: one(ref("Article")),
  selector: one(ref("Selector", "SourceSelector")),
  /** The rules that found it. */
  rule: many(text),
});
export type Span = Of<typeof Span>;

/**
 * Where a span is and what stands there: both a text position and a text quote selector.
 * Positions are code points of the body, end exclusive.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export const Selector = entity("Selector", {
  start: one(integer),
  end: one(integer),
  exact: one(text),
  prefix: maybe(text),
  suffix: maybe(text),
});
export type Selector = Of<typeof Selector>;

/**
 * Where a statement is in the source as it was read, and its characters there.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export const SourceSelector = entity("SourceSelector", {
  /** `xpointer(…)` around an XPath of an element or attribute of HTML; a JSON Pointer (RFC 6901) into JSON. */
  path: one(text),
  exact: one(text),
});
export type SourceSelector = Of<typeof SourceSelector>;

/** One run of the reading program. */
export const Run = entity("Run", {
  used: one(ref("Article")),
  agent: one(ref("Agent")),
  /** Only where the caller passes a time in. */
  endedAt: maybe(time),
});
export type Run = Of<typeof Run>;

/** The program that read the article. */
export const Agent = entity("Agent", { name: one(text), version: one(text) });
export type Agent = Of<typeof Agent>;
