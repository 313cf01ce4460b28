import type { Post } from "./article.ts";
import { findUrls, withoutLinks } from "./links.ts";
import type { Piece } from "./paragraphs.ts";
import {
  type Attribution,
  handlePattern,
  leadInRule,
  readAttribution,
} from "./post-attribution.ts";
import { shiftRange, trimRange } from "./white-space.ts";

/** A paragraph longer than this holds more than a post: no network shows so much before "more". */
const postLength = 700;
const shortPostLength = 300;

export interface PostsRead {
  readonly pieces: readonly Piece[];
  readonly posts: readonly Post[];
  /** How many posts' beginnings were guessed in a long paragraph. */
  readonly guessed: number;
}

/** Cuts the embedded posts out of the paragraphs; each becomes a piece of its own. */
export function takePosts(text: string, pieces: readonly Piece[]): PostsRead {
  const blankLines = pieces.some((piece, index) => index > 0 && piece.gap);
  const out: Piece[] = [];
  const posts: Post[] = [];
  let guessed = 0;
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end);
    const led = words.includes("(@") ? ledPost(text, piece) : undefined;
    if (led !== undefined) {
      posts.push(led);
      out.push({ ...piece, kind: "post" });
      continue;
    }
    let rest: Piece | undefined = piece;
    for (const match of words.includes("(@") ? words.matchAll(handlePattern) : []) {
      if (rest === undefined || match.index + piece.start < rest.start) continue;
      const from = rest.start - piece.start;
      const local = readAttribution(words, match, from, words.length);
      if (local === undefined) continue;
      const found = shiftAttribution(local, piece.start);
      const joined = joinBefore(text, out, rest, found, blankLines);
      const start = postStart(text, joined.start, found.start);
      if (start === undefined) continue;
      out.length = joined.keep;
      if (start > joined.start) {
        guessed++;
        out.push({ ...trimRange(text, joined.start, start), gap: joined.gap });
      }
      out.push({ start, end: found.end, gap: start > joined.start || joined.gap, kind: "post" });
      posts.push(postOf(text, start, found));
      const after = trimRange(text, found.end, piece.end);
      rest = after.end > after.start ? { ...after, gap: true } : undefined;
    }
    if (rest !== undefined) out.push(rest);
  }
  return { pieces: out, posts, guessed };
}

interface Joined {
  readonly start: number;
  readonly gap: boolean;
  /** How many of the pieces before stay as they are. */
  readonly keep: number;
}

/**
 * The lines before an attribution that belong to its post: those it follows without a blank line,
 * and, where the attribution or nothing but links stands alone, the paragraph before it.
 */
function joinBefore(
  text: string,
  before: readonly Piece[],
  own: Piece,
  found: Attribution,
  blankLines: boolean,
): Joined {
  let { start, gap } = own;
  let keep = before.length;
  for (let lines = 0; lines < 30 && keep > 0; lines++) {
    const previous = before[keep - 1];
    if (previous === undefined || previous.kind !== undefined) break;
    const alone = withoutLinks(text, start, found.start).end <= start;
    if (!alone && (gap || !blankLines)) break;
    if (found.start - previous.start > postLength * 2) break;
    start = previous.start;
    gap = previous.gap;
    keep--;
  }
  return { start, gap, keep };
}

/** Where the post begins; inside a long paragraph the sentences just before the attribution are taken. */
function postStart(text: string, from: number, dash: number): number | undefined {
  const end = withoutLinks(text, from, dash).end;
  if (end <= from) return undefined;
  if (end - from <= postLength) return from;
  const window = text.slice(end - shortPostLength, end);
  const sentence = /[.!?]["”’]?\s{1,4}(?=["“‘]?[\p{Lu}@#])/u.exec(window);
  if (sentence !== null) return end - shortPostLength + sentence.index + sentence[0].length;
  return end - from <= postLength * 2 ? from : undefined;
}

function postOf(text: string, start: number, found: Attribution): Post {
  return {
    start,
    end: found.end,
    text: withoutLinks(text, start, found.start),
    author: { name: found.name, handle: found.handle },
    ...(found.date === undefined ? {} : { date: found.date }),
    urls: findUrls(text, start, found.start),
  };
}

/** A whole paragraph that a lead-in makes a post. */
function ledPost(text: string, piece: Piece): Post | undefined {
  const found = leadInRule.read(text.slice(piece.start, piece.end));
  if (found === undefined) return undefined;
  const at = (range: typeof found.text): typeof found.text => shiftRange(range, piece.start);
  const body = at(found.text);
  return {
    start: piece.start,
    end: piece.end,
    text: withoutLinks(text, body.start, body.end),
    author: { name: at(found.name), handle: shiftRange(found.handle, piece.start) },
    urls: findUrls(text, body.start, body.end),
  };
}

function shiftAttribution(found: Attribution, by: number): Attribution {
  return {
    ...shiftRange(found, by),
    name: shiftRange(found.name, by),
    handle: shiftRange(found.handle, by),
    ...(found.date === undefined ? {} : { date: shiftRange(found.date, by) }),
  };
}
