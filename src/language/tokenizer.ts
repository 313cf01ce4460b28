import { keepsPeriod } from "./abbreviations.ts";
import {
  classOf,
  digit,
  isLower,
  isUpper,
  letter,
  punctuation,
  space,
  symbol,
} from "./characters.ts";

/** Start and end of each token, in turn: [start, end, start, end ...]. */
export type Spans = number[];

/** No token is longer: what is longer is no word, and is cut. */
export const longestToken = 1024;

const address = /(?:https?:\/\/|www\.)[^\s<>"“”|]{1,900}/iy;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y;
const handle = /@\w{1,64}/y;
const hashTag = /#[\p{L}_][\p{L}\p{M}\d_]{0,99}/uy;
const figure = /\d{1,40}(?:[.,:/]\d{1,40}){0,12}/y;
const phone = /\+?\d{1,4}(?:-\d{2,5}){1,4}/y;
const dayMonth = /\d{1,2}-[A-Za-z]{3}-\d{2,4}/y;
const smiley = /[:;=]-?[()DPp](?![\p{L}\d])/uy;

/** Stay with what follows: "re-elected", "anti-war"; other compounds are split at the hyphen. */
const prefixes: ReadonlySet<string> = new Set(
  (
    "anti co counter cross de e ex extra inter intra mega micro mid mini mis multi neo non over post pre pro " +
    "pseudo psycho re semi socio sub super trans ultra un"
  ).split(" "),
);

function matchAt(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? at : Math.min(at + found[0].length, end);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

function isAlphanumeric(code: number): boolean {
  const kind = classOf(code);
  return kind === letter || kind === digit;
}

/** End of a run of letters and figures with what may stand inside a word: "O'Neil", "3.5", "AT&T". */
function wordEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + longestToken);
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === letter || kind === digit || code === 95) {
      at++;
      continue;
    }
    if (kind !== punctuation || at === start || at + 1 >= limit) return at;
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    if (!isAlphanumeric(after)) return at;
    const inFigures = classOf(before) === digit && classOf(after) === digit;
    if (isApostrophe(code)) {
      if (classOf(before) !== letter || classOf(after) !== letter) return at;
    } else if (code === 46) {
      // "ended.The next": a period without the space that should follow it.
      const sentence =
        isUpper(text.charAt(at + 1)) && at - start > 1 && isLower(text.charAt(at - 1));
      if (sentence) return at;
    } else if (code === 38) {
      if (!isUpper(text.charAt(at - 1)) || !isUpper(text.charAt(at + 1))) return at;
    } else if (code === 44) {
      if (!inFigures || (at + 2 < limit && classOf(text.charCodeAt(at + 2)) !== digit)) return at;
    } else if (code === 58 || code === 47) {
      if (!inFigures) return at;
    } else if (isHyphen(code)) {
      if (!prefixes.has(text.slice(start, at).toLowerCase()) || classOf(after) !== letter)
        return at;
    } else return at;
    at++;
  }
  return at;
}

const contracted: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
};

/** Where the second token of a contraction begins ("do|n't", "she|'s", "can|not"), or its end. */
function contraction(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2) return end;
  if (length === 5 || length === 6) {
    const at = contracted[text.slice(start, end).toLowerCase()];
    if (at !== undefined) return start + at;
  }
  if (!isApostrophe(text.charCodeAt(end - 2)) && !isApostrophe(text.charCodeAt(end - 3)))
    return end;
  const from = Math.max(start, end - 3);
  const tail = text.slice(from, end).toLowerCase().replace("’", "'");
  if (tail === "n't") return from > start ? from : end;
  if (tail === "'ll" || tail === "'re" || tail === "'ve") return from > start ? from : end;
  const two = tail.slice(-2);
  if ((two === "'s" || two === "'m" || two === "'d") && end - 2 > start) return end - 2;
  return end;
}

function repeatEnd(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const limit = Math.min(end, start + longestToken);
  let at = start + 1;
  if (first === 33 || first === 63) {
    while (at < limit && (text.charCodeAt(at) === 33 || text.charCodeAt(at) === 63)) at++;
    return at;
  }
  // Quote marks by the two (`` and '', ‘‘ and ’’); dashes, periods, stars, lines by the run; others singly.
  if (first === 96 || first === 39 || first === 0x2018 || first === 0x2019)
    return text.charCodeAt(at) === first && at < limit ? at + 1 : at;
  if (![42, 43, 45, 46, 60, 61, 62, 95, 126].includes(first)) return at;
  while (at < limit && text.charCodeAt(at) === first) at++;
  return at;
}

/** Appends the tokens between start and end as the English treebanks cut them. */
export function tokenize(text: string, start: number, end: number, spans: Spans): void {
  let at = start;
  /** The character that ended the last token, 0 after a space. */
  let glued = 0;
  /** The last character of the last token, whatever stands between. */
  let last = 0;
  const push = (to: number): void => {
    spans.push(at, to);
    last = text.charCodeAt(to - 1);
    glued = last;
    at = to;
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === space) {
      at++;
      glued = 0;
      continue;
    }
    const fresh = !isAlphanumeric(glued);
    if (kind === letter || kind === digit) {
      const special = fresh ? specialEnd(text, at, end, code) : at;
      if (special > at) {
        push(special);
        continue;
      }
      let to = Math.max(wordEnd(text, at, end), at + 1);
      if (text.charCodeAt(to) === 46 && to < end && keepsPeriod(text, at, to, end, last)) {
        push(to + 1);
        continue;
      }
      // "US$", "5pm", "5%".
      if (to < end && text.charCodeAt(to) === 36 && to - at <= 3 && isUpper(text.charAt(at))) to++;
      const hour = kind === digit ? hourEnd(text, at, to) : to;
      if (hour < to) push(hour);
      const cut = contraction(text, at, to);
      if (cut < to) push(cut);
      push(to);
    } else if (kind === symbol) {
      push(code >= 0xd800 && code < 0xdc00 && at + 1 < end ? at + 2 : at + 1);
    } else {
      push(punctuationEnd(text, at, end, fresh, glued));
    }
  }
}

function specialEnd(text: string, at: number, end: number, code: number): number {
  const lower = code | 32;
  if (lower === 104 || lower === 119) {
    let to = matchAt(address, text, at, end);
    while (to > at && ".,;:!?)'’]".includes(text.charAt(to - 1))) to--;
    if (to > at) return to;
  }
  if (code < 128) {
    const to = matchAt(mail, text, at, end);
    if (to > at) return to;
  }
  if (classOf(code) !== digit) return at;
  const day = matchAt(dayMonth, text, at, end);
  if (day > at) return day;
  const call = matchAt(phone, text, at, end);
  if (call - at > 6 && !isAlphanumeric(text.charCodeAt(call))) return call;
  const to = matchAt(figure, text, at, end);
  return to < end && isAlphanumeric(text.charCodeAt(to)) ? at : to;
}

/** "5pm" is two tokens, "5th" is one. */
function hourEnd(text: string, start: number, end: number): number {
  const tail = text.slice(Math.max(start, end - 2), end).toLowerCase();
  if ((tail !== "am" && tail !== "pm") || end - start > 7 || end - start < 3) return end;
  return classOf(text.charCodeAt(end - 3)) === digit ? end - 2 : end;
}

function punctuationEnd(
  text: string,
  at: number,
  end: number,
  fresh: boolean,
  glued: number,
): number {
  const code = text.charCodeAt(at);
  if (code === 64 && fresh) {
    const to = matchAt(handle, text, at, end);
    if (to > at) return to;
  }
  if (code === 35 && fresh) {
    const to = matchAt(hashTag, text, at, end);
    if (to > at) return to;
  }
  if (glued === 0 && (code === 58 || code === 59 || code === 61)) {
    const to = matchAt(smiley, text, at, end);
    if (to > at) return to;
  }
  if (isApostrophe(code)) {
    // "'90s", and a clitic after something that is no word: "(UN)'s".
    const next = classOf(text.charCodeAt(at + 1));
    if (next === digit && glued === 0 && text.charAt(at + 3).toLowerCase() === "s")
      return Math.min(at + 4, end);
    const clitic =
      (text.charCodeAt(at + 1) | 32) === 115 && !isAlphanumeric(text.charCodeAt(at + 2));
    if (glued !== 0 && clitic) return Math.min(at + 2, end);
  }
  return repeatEnd(text, at, end);
}
