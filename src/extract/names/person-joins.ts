import { nameParticles } from "../../language/gazetteer/courtesy-titles.ts";
import { givenName } from "../../language/gazetteer/given-names.ts";
import { startsUpper } from "./letter-case.ts";
import type { SentenceView } from "./name-words.ts";

/** 'James "Big Jim" Lund': quotation marks inside a person's name. */
export function nicknameEnd(
  { words }: Pick<SentenceView, "words">,
  isName: readonly boolean[],
  first: number,
  last: number,
): number | undefined {
  if (givenName(words[first] ?? "") === undefined || last - first > 1) {
    return undefined;
  }
  for (let close = last + 3; close < last + 6; close++) {
    if (/^(?:["”]|'')$/.test(words[close] ?? "")) {
      return isName[close + 1] && startsUpper(words[last + 2] ?? "") ? close + 1 : undefined;
    }
  }
  return undefined;
}

/** "Park Ji-won": the second half of a Korean or Chinese given name is small; "Seoul-based" is not one. */
export function endsGivenName(word: string, first: number, last: number): boolean {
  return last > first && word.length < 6 && /^\p{Ll}+$/u.test(word) && !compoundEndings.has(word);
}

const compoundEndings: ReadonlySet<string> = new Set(
  "area based born bound era fed free held laden led like made only owned rich run style to trade type wide aided made built style ruled era plus turned".split(
    " ",
  ),
);

/** Where a name goes on behind "von", "bin", "de la". */
export function afterParticle(
  words: readonly string[],
  isName: readonly boolean[],
  last: number,
): number | undefined {
  for (let right = last + 2; right <= last + 4; right++) {
    if (isName[right]) {
      return right;
    }
    const word = words[right] ?? "";
    if (word !== "-" && !nameParticles.has(word)) {
      return undefined;
    }
  }
  return undefined;
}
