import type { Token } from "../../language/analysis.ts";
import { nameParticles } from "../../language/gazetteer/courtesy-titles.ts";
import { givenName } from "../../language/gazetteer/given-names.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { CapitalStyle, DocumentView } from "./document-view.ts";
import { isCommonInCapitals, opensBody } from "./first-words.ts";
import type { KnownMatch } from "./known-names.ts";
import { hasInnerCapital, isAllCapitals, startsUpper } from "./letter-case.ts";

/** What one sentence offers to the search for names. */
export interface SentenceView {
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly style: CapitalStyle;
  /** The longest gazetteer name that begins at each token, and of it what it is without a doubt. */
  readonly matches: readonly (KnownMatch | undefined)[];
  readonly known: readonly (KnownMatch | undefined)[];
  /** Whether a token begins the sentence, or what is said after a colon or an opening quotation mark. */
  readonly begins: readonly boolean[];
}

/** Whether a token is by its letters, its tag and the rest of the article a part of a name. */
export function isNameWord(sentence: SentenceView, i: number, document: DocumentView): boolean {
  const token = sentence.tokens[i];
  if (token === undefined || !isPrintedAsName(token.text) || isCalendarWord(sentence, i)) {
    return false;
  }
  const lower = token.text.toLowerCase();
  const tagged = token.upos === "PROPN" || token.name !== "";
  const smallElsewhere = document.small.has(lower);
  const capitalElsewhere = document.capital.has(lower);
  const known = sentence.known[i] !== undefined;
  const next = sentence.words[i + 1] ?? "";
  // "Ana Lund, R-Iowa": of which party.
  const isParty = next === "-" && /^[RDI]$/.test(token.text);
  // "GB£20", "HK$5"
  const isCurrency = token.text.length < 4 && /^[$£€¥]/.test(next);
  if (isParty || isCurrency || (labels.has(lower) && next === ":")) {
    return false;
  }
  // "CCTV footage", "caught on CCTV": cameras, but for the Chinese broadcaster.
  const isCamera =
    token.text === "CCTV" &&
    !document.capital.has("china") &&
    !document.capital.has("chinese") &&
    !/^(?:said|reported|says|news|host)$/i.test(next);
  if (isCamera || (!known && neverNames.has(lower))) {
    return false;
  }
  switch (sentence.style) {
    case "title":
      // "Storm Leaves Parts of Norway Dark": only what is a name elsewhere too.
      return (
        known ||
        (capitalElsewhere && !smallElsewhere) ||
        (isBare(document) && token.name !== "") ||
        opensFullName(sentence.tokens, i) ||
        opensFullName(sentence.tokens, i - 1)
      );
    case "capitals":
      return (
        known ||
        (capitalElsewhere && !smallElsewhere) ||
        (token.name !== "" && !smallElsewhere && !isSubheading(sentence, document))
      );
    case "plain":
      break;
  }
  if (opensInitials(sentence, i)) {
    return true;
  }
  // "Vice Premier *He* Lizhen": a surname that looks like a pronoun.
  if (token.text === "He" && !sentence.begins[i] && startsUpper(next)) {
    return true;
  }
  if (sentence.begins[i] === true && isCommonInCapitals(token, next)) {
    return false;
  }
  // "WHO" and "US" look like pronouns to a tagger, "Reading" like a verb.
  if (known && (isAllCapitals(token.text) || !closedTags.has(token.upos) || lower.length > 4)) {
    const isAcronym = isAllCapitals(token.text) && token.text.length > 2;
    return isAcronym || sentence.begins[i] !== true || !smallElsewhere || tagged;
  }
  // "Presidents Ana Soto and ...": a given name before another word, whatever the tagger takes it for.
  if (
    givenName(token.text)?.ambiguous === false &&
    startsUpper(sentence.words[i + 1] ?? "") &&
    !closedTags.has(token.upos)
  ) {
    return true;
  }
  if (sentence.begins[i]) {
    // "Neither Lund nor Okoro": a name by its tag, but no word to begin one.
    if (closedTags.has(token.upos) && !known && !capitalElsewhere) {
      return false;
    }
    // "Gunmen on motorcycles raided the port": people of whom there are many, whatever the tagger takes them for.
    if (personNoun(lower)?.plural === lower && !known && !capitalElsewhere && !startsUpper(next)) {
      return false;
    }
    // A tagger takes the first word for a common noun.
    if (opensBody(sentence.words, token, i)) {
      return true;
    }
    const small = document.small.get(lower) ?? 0;
    if (small > 0 && small >= (document.capital.get(lower) ?? 0) && !known) {
      return tagged && isFollowedByName(sentence, i);
    }
    if (known || (capitalElsewhere && !smallElsewhere)) {
      return tagged || !closedTags.has(token.upos);
    }
    if (capitalElsewhere) {
      return tagged || !functionTags.has(token.upos);
    }
    // "Image: a harbor" is a label, "Police: two dead" too.
    const isLabel = sentence.words[i + 1] === ":";
    return tagged && !isLabel && !(smallElsewhere && !isFollowedByName(sentence, i));
  }
  // "they say Lively plans ...": verbs and adverbs are not capitalized inside a sentence.
  return (
    tagged || !functionTags.has(token.upos) || (!closedTags.has(token.upos) && !smallElsewhere)
  );
}

/** "Reporting by *Samantha* Okoro": a given name that the tagger has begin a person's name, and the word behind it. */
function opensFullName(tokens: readonly Token[], i: number): boolean {
  const [given, next] = [tokens[i], tokens[i + 1]];
  return (
    given?.name === "PER" &&
    next?.name === "PER" &&
    !next.nameBegins &&
    // "(Image: Ana Lund/AFP)": a credit.
    tokens[i + 2]?.text !== "/" &&
    /^\p{Lu}[\p{L}'’]+$/u.test(next.text.slice(0, 30)) &&
    givenName(given.text)?.ambiguous === false
  );
}

/** "WATER SUPPLY": two words in capitals over what follows. */
const isSubheading = ({ words }: SentenceView, document: DocumentView): boolean =>
  words.length < 3 && !isBare(document);

/** "S P Lund": letters without periods before a surname, whatever the tagger takes them for. */
function opensInitials({ tokens, known }: SentenceView, i: number): boolean {
  let at = i;
  while (at < i + 3 && /^[B-HJ-Z]$/.test(tokens[at]?.text ?? "")) {
    at++;
  }
  const name = tokens[at];
  return (
    at > i &&
    // "Plan B Works", "Vitamin D Lund"
    (at > i + 1 || !/^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text.slice(0, 2) ?? "")) &&
    name?.upos === "PROPN" &&
    known[at] === undefined &&
    /^\p{Lu}\p{Ll}{2}/u.test(name.text.slice(0, 3))
  );
}

/** A headline by itself: nothing else tells what is a name in it. */
const isBare = ({ styles }: DocumentView): boolean => !styles.includes("plain");

/** "Image: Ana Lund" */
const labels: ReadonlySet<string> = new Set(
  "image images photo photos picture pictures file credit photograph video source sources caption graphic map illustration note editor".split(
    " ",
  ),
);

/** "Reuters", "iPhone", "3M": a capital in first place, or behind a digit or a few small letters. */
function isPrintedAsName(text: string): boolean {
  return (
    (startsUpper(text) || hasInnerCapital(text) || /^\d{1,3}(?!ST|ND|RD|TH)\p{Lu}/u.test(text)) &&
    !text.includes("://") &&
    !text.includes("@") &&
    !text.includes("$") &&
    !/^(?:mid|non|pre|pro|anti|ex|all|un|co|sub|[A-Z]{2,6}\.[A-Z]{1,2}$)-?/.test(
      text.length > 12 ? "" : text,
    ) &&
    !text.startsWith("#")
  );
}

const functionTags: ReadonlySet<string> = new Set(
  "DET PRON ADP CCONJ SCONJ PART AUX INTJ PUNCT SYM ADV VERB NUM".split(" "),
);

const closedTags: ReadonlySet<string> = new Set(
  "DET PRON ADP CCONJ SCONJ PART AUX PUNCT SYM".split(" "),
);

const neverNames: ReadonlySet<string> = new Set(
  `i mr mrs ms a.m. p.m. am pm gmt est edt pst pdt cet utc bst tv dvd cd ok vs ad bc a.d. b.c. re ps q a the mt no. nos
highness highnesses excellency excellencies majesty majesties cm mla mlas mlc mlcs igp dgp cji h.h. h.e. h.r.h. hrh
shr shrs qtr qtrs mln mlns bln blns dlr dlrs cts pct revs oper mth mths yr yrs
cholera measles malaria polio influenza tuberculosis dengue typhoid diphtheria ebola zika`.split(
    /\s+/,
  ),
);

/** "Van den Berg", "Al-Mansour": the small words and the hyphen behind a capital particle are the name's. */
function isFollowedByName({ tokens }: SentenceView, i: number): boolean {
  let at = i + 1;
  if (nameParticles.has((tokens[i]?.text ?? "").toLowerCase())) {
    while (at < i + 4 && (tokens[at]?.text === "-" || nameParticles.has(tokens[at]?.text ?? ""))) {
      at++;
    }
  }
  const next = tokens[at];
  return next?.upos === "PROPN" && startsUpper(next.text);
}

const weekdays: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays".split(
    " ",
  ),
);

const months: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split(
    " ",
  ),
);

/** "in May", "March 3", but not "Theresa May", nor "June Adeyemi". */
function isCalendarWord({ tokens }: SentenceView, i: number): boolean {
  const lower = tokens[i]?.text.toLowerCase() ?? "";
  if (weekdays.has(lower)) {
    // "Sun Umbra Properties"
    return lower !== "sun" || !/^\p{Lu}\p{Ll}+$/u.test(tokens[i + 1]?.text.slice(0, 20) ?? "");
  }
  if (!months.has(lower)) {
    return false;
  }
  const before = tokens[i - 1]?.text ?? "";
  const after = tokens[i + 1];
  if (givenName(before) !== undefined || /^\p{Lu}\.$/u.test(before)) {
    return false;
  }
  // "police chief Baba *Jan*": behind a person's name, and no day with it.
  if (tokens[i]?.name === "PER" && startsUpper(before) && !/^\d/.test(after?.text ?? "")) {
    return false;
  }
  return !(
    givenName(tokens[i]?.text ?? "") !== undefined &&
    after !== undefined &&
    !/^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|First|Second|Third)$/.test(after.text) &&
    after.upos === "PROPN" &&
    startsUpper(after.text) &&
    !isAllCapitals(after.text)
  );
}
