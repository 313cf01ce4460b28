/** A stretch of an article's body: UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the body together with its characters. */
export interface TextSlice extends TextRange {
  readonly text: string;
}

/** A stretch of the body together with what it means: a date in ISO 8601, a handle, an address. */
export interface ValueRange extends TextRange {
  readonly value: string;
}

export type BlockKind =
  | "headline"
  | "heading"
  | "byline"
  | "date"
  | "dateline"
  | "paragraph"
  | "post"
  | "credit"
  | "caption"
  | "boilerplate";

/** A part of the page as a reader sees it; white space at its ends is not part of it. */
export interface Block extends TextRange {
  readonly kind: BlockKind;
}

export interface Byline extends TextRange {
  readonly names: readonly TextSlice[];
  readonly agency?: TextRange;
}

export interface Dateline extends TextRange {
  /** With its region: `NAIROBI, Kenya`. */
  readonly place?: TextRange;
  readonly agency?: TextRange;
  /** `2019-11-02`, or `--11-02` (xsd:gMonthDay) where no year is printed nor given by another date. */
  readonly date?: ValueRange;
}

export type DateSource = "header" | "option" | "line" | "dateline" | "source";

export interface PublicationDate {
  /** `YYYY-MM-DD`, or an xsd:dateTime where both a time and its zone are printed. */
  readonly value: string;
  readonly source: DateSource;
  /** Where it stands in the body; a header stands before the body, an option nowhere, metadata elsewhere. */
  readonly start?: number;
  readonly end?: number;
}

export interface Post extends TextRange {
  /** Without the links that follow it and without the attribution. */
  readonly text: TextRange;
  readonly author?: {
    readonly name: TextRange;
    /** The value has no `@`. */
    readonly handle?: ValueRange;
  };
  readonly date?: ValueRange;
  /** The values are absolute addresses. */
  readonly urls: readonly ValueRange[];
}

export type CreditKind = "image" | "video" | "photo";

export interface Credit extends TextRange {
  /** Who is credited, without the label: `NASA` of `(Image: NASA)`. */
  readonly text: TextRange;
  readonly kind: CreditKind;
}

/** A place in the source of an article, outside its body, and the characters that stand there, decoded. */
export interface SourcePlace {
  /** `xpointer(/html/head/meta[3]/@content)` into HTML; `/author/name`, a JSON Pointer, into JSON. */
  readonly path: string;
  readonly exact: string;
}

/** What the source states of the article outside the body. */
export interface Stated<T = string> {
  readonly value: T;
  readonly at: readonly [SourcePlace, ...SourcePlace[]];
  /** What read it: `source/json-ld`, `source/open-graph`. */
  readonly rule: string;
}

export interface StatedAgent {
  readonly name: string;
  readonly kind: "person" | "organization";
  readonly url?: string;
}

export interface StatedImage {
  readonly url?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/**
 * What an article's source states of it besides its text: the metadata of a page, the fields of a JSON
 * document. In order of authority; of equal statements the first stands for all, with all their places.
 */
export interface SourceStatements {
  readonly headlines: readonly Stated[];
  /** Calendar times: `2024-05-17`, `2024-05-17T08:30:00+02:00`. */
  readonly datesPublished: readonly Stated[];
  readonly datesModified: readonly Stated[];
  /** Each statement is a whole list of authors. */
  readonly authors: readonly Stated<readonly StatedAgent[]>[];
  readonly publishers: readonly Stated<StatedAgent>[];
  readonly images: readonly Stated<StatedImage>[];
}

/** From a stretch of the body back to the source it was taken from. */
export interface Origin extends TextRange {
  /** As of a {@link SourcePlace}. */
  readonly path: string;
}

export type WarningCode =
  | "source-differs"
  | "ambiguous-date"
  | "date-differs"
  | "impossible-date"
  | "language-not-english"
  | "language-unknown"
  | "no-date"
  | "no-headline"
  | "post-start-guessed"
  | "replacement-characters"
  | "weekday-differs";

/** Something a reader of the graph should know; never a reason to stop. */
export interface ReadingWarning {
  readonly code: WarningCode;
  readonly message: string;
}

/**
 * An article as it is printed, before anything of its content is understood. All offsets but
 * `bodyOffset` are UTF-16 offsets into `body`. What the source does not print is absent.
 */
export interface Article {
  /** Safe in an IRI and in a file name. */
  readonly id: string;
  readonly url?: string;
  readonly headline?: TextSlice;
  readonly bylines: readonly Byline[];
  readonly dateline?: Dateline;
  readonly datePublished?: PublicationDate;
  /** ISO 639-1, or "und" where there is too little text to tell. */
  readonly language: string;
  /** Of plain text one contiguous slice, character for character; of a page its blocks, joined by blank lines. */
  readonly body: string;
  /** UTF-16 offset of the body in the given text; a byte order mark counts. 0 where the body is no slice of it. */
  readonly bodyOffset: number;
  /** In order, disjoint; together they hold every character of the body but white space. */
  readonly blocks: readonly Block[];
  readonly posts: readonly Post[];
  readonly credits: readonly Credit[];
  readonly warnings: readonly ReadingWarning[];
  /** For an article that was read from more than plain text. */
  readonly statements?: SourceStatements;
  /** In order, disjoint: where in the source each block of the body stood. */
  readonly origins?: readonly Origin[];
}
