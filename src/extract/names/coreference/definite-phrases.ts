import type { Token } from "../../../language/analysis.ts";
import { organizationNoun } from "../../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import type { Phrase } from "../../reading.ts";
import { startsUpper } from "../letter-case.ts";
import { isRemains } from "./newcomers.ts";

/** A noun phrase that takes up something told before: "the company", "these two ministers", "his home town". */
export interface DefinitePhrase extends Phrase {
  /** "the", "these", "his": lower case. */
  readonly determiner: string;
  /** The noun in the singular, lower case: "company". */
  readonly noun: string;
  readonly plural: boolean;
  /** Tokens between determiner and noun. */
  readonly modifiers: readonly Token[];
  /** The word behind: "of" and "who" tell that the phrase explains itself. */
  readonly next: string;
  /** "the regulator, Ofcom, said", "the capital Lima": it is named right behind. */
  readonly named: boolean;
  /** "company spokeswoman": it tells only whose staff somebody is. */
  readonly ofStaff?: boolean;
}

const determiners: ReadonlySet<string> = new Set("the this that these those both".split(" "));

/** In the order of their heads. */
export function definitePhrases(
  tokens: readonly Token[],
  sentence: number,
): readonly DefinitePhrase[] {
  const found: DefinitePhrase[] = [];
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head];
    const next = tokens[head + 1];
    if (isOfStaff(tokens, head)) {
      found.push(wordPhrase(tokens, sentence, head));
      continue;
    }
    const isHead = token !== undefined && (isNominal(token) || isOffice(tokens, head));
    // "the head-of-state dinner", "your college-age child": a part of another word
    const isPart = next?.text === "-" && next.start === token?.end;
    if (token === undefined || !isHead || isPart || next?.upos === "NOUN") {
      continue;
    }
    const first = phraseStart(tokens, head);
    const opening = first === undefined ? undefined : tokens[first];
    if (first === undefined || opening === undefined || isRemains(tokens, first, head)) {
      continue;
    }
    const lower = token.text.length > 30 ? "" : token.text.toLowerCase();
    const noun = singularOf(lower);
    found.push({
      sentence,
      first,
      last: head,
      head,
      start: opening.start,
      end: token.end,
      determiner: opening.text.toLowerCase(),
      noun,
      plural: token.xpos === "NNS" || (noun !== lower && token.xpos !== "NN"),
      modifiers: tokens.slice(first + 1, head),
      next: next === undefined || next.text.length > 20 ? "" : next.text.toLowerCase(),
      named:
        next?.text === ","
          ? startsUpper(tokens[head + 2]?.text ?? "")
          : next?.upos === "PROPN" && startsUpper(next.text) && !next.text.endsWith("day"),
    });
  }
  return found;
}

/** "*Company* spokeswoman Ann Lee said", "a *bank* official": it is the one told of. */
const isOfStaff = (tokens: readonly Token[], head: number): boolean =>
  staffed.has(tokens[head]?.text.toLowerCase().slice(0, 12) ?? "") &&
  speaksFor.test(tokens[head + 1]?.text ?? "") &&
  !/^(?:PROPN|NOUN|ADJ)$/.test(tokens[head - 1]?.upos ?? "") &&
  tokens[head - 1]?.xpos !== "POS";

const staffed: ReadonlySet<string> = new Set(
  "company bank airline carrier firm party club university ministry department foundation institute council commission museum hospital union charity association society federation".split(
    " ",
  ),
);

const speaksFor =
  /^(?:spokes(?:man|woman|person)|officials?|executives?|president|chairman|chairwoman|chief)$/i;

const wordPhrase = (tokens: readonly Token[], sentence: number, at: number): DefinitePhrase => ({
  sentence,
  first: at,
  last: at,
  head: at,
  start: tokens[at]?.start ?? 0,
  end: tokens[at]?.end ?? 0,
  determiner: "the",
  noun: tokens[at]?.text.toLowerCase() ?? "",
  plural: false,
  modifiers: [],
  next: "",
  named: false,
  ofStaff: true,
});

/** A common noun, or "latter" and "former" by themselves. */
function isNominal({ upos, text }: Token): boolean {
  return upos === "NOUN" || (text === "latter" && (upos === "ADJ" || upos === "ADV"));
}

/** "The Minister said", "the Chief Minister said": capitals do not make a name of an office that stands by itself. */
const isOffice = (tokens: readonly Token[], head: number): boolean => {
  const { upos, text = "" } = tokens[head] ?? {};
  if (upos !== "PROPN" || /^(?:PROPN|NOUN)$/.test(tokens[head + 1]?.upos ?? "")) return false;
  const start = phraseStart(tokens, head);
  if (start === undefined) return false;
  const noun = personNoun(text.toLowerCase());
  return (
    tokens[start]?.text.toLowerCase() === "the" &&
    (noun?.kind === "office" || noun?.singular === "minister")
  );
};

function phraseStart(tokens: readonly Token[], head: number): number | undefined {
  for (let i = head - 1; i >= Math.max(0, head - 7); i--) {
    const token = tokens[i];
    const lower = token === undefined || token.text.length > 10 ? "" : token.text.toLowerCase();
    if (token === undefined) {
      return undefined;
    }
    if (
      determiners.has(lower) &&
      (token.upos === "DET" || token.upos === "CCONJ" || token.upos === "PRON")
    ) {
      const before = tokens[i - 1]?.text.toLowerCase();
      return before === "both" ? i - 1 : i;
    }
    if (token.xpos === "PRP$") {
      return i;
    }
    if (
      !/^(?:ADJ|NOUN|NUM|PROPN)$/.test(token.upos) &&
      token.text !== "-" &&
      token.xpos !== "VBN"
    ) {
      return undefined;
    }
  }
  return undefined;
}

function singularOf(lower: string): string {
  return (
    personNoun(lower)?.singular ??
    organizationNoun(lower)?.singular ??
    placeNoun(lower)?.singular ??
    lower
  );
}
