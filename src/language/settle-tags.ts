import { wordClass } from "./dictionary.ts";
import { personNoun } from "./gazetteer/person-nouns.ts";
import type { TagPair } from "./lexicon.ts";
import { caseMode, type Word } from "./words.ts";

/** Mends, in place, the tag classes of a sentence's words. */
export type SettleTags = (words: readonly Word[], tags: Uint8Array) => void;

/** A sentence whose tags are mended. */
interface Tagged {
  readonly words: readonly Word[];
  readonly length: number;
  /** The word at a place, as the models know it; empty outside of the sentence. */
  readonly key: (at: number) => string;
  /** Whether the tag at a place is of that kind. */
  readonly is: (kind: TagKind, at: number) => boolean;
  readonly set: (at: number, tag: GivenTag) => void;
}

/** Kinds of tags, told from tag and part of speech: "NN NOUN". */
const kinds = {
  modal: /^MD /,
  plainVerb: /^VBP? VERB/,
  verbInS: /^VBZ VERB/,
  tensed: /^VB[DZ] VERB/,
  past: /^VBD VERB/,
  finite: /^(?:VB[DZP]|MD) /,
  anyVerb: /^VB/,
  helper: /^(?:MD|VB[DP]) AUX/,
  article: /^DT /,
  name: /^NNPS? /,
  noun: /^NNS? NOUN/,
  singular: /^NN NOUN/,
  plural: /^NNS NOUN/,
  nominal: /^(?:NNS?|JJ|NNPS?|POS) /,
  describing: /^(?:JJ|RB) /,
  describer: /^(?:JJ|NNP|CD) /,
  inPhrase: /^(?:IN ADP|(?:DT|PRP\$|JJ|NNP?S?|POS|CD) )/,
  opensClause: /^(?:W|IN SCONJ)/,
  mark: / (?:PUNCT|SYM)$/,
  possessive: /^POS /,
  gerund: /^VBG /,
  thing: /^(?:DT|PRP\$|CD|NNS|NNPS?) /,
  joinsNoun: /^IN ADP/,
  ends: /^(?:IN|CC|[.,:]|MD|VB[DZ]|WDT) /,
  taker: /^(?:NN|JJ|VB[NG]|DT|PDT|PRP|CD)/,
};
type TagKind = keyof typeof kinds;

const given = {
  noun: "NN NOUN",
  plural: "NNS NOUN",
  name: "NNP PROPN",
  present: "VBP VERB",
  presentInS: "VBZ VERB",
  gerund: "VBG VERB",
  preposition: "IN ADP",
  conjunction: "IN SCONJ",
};
type GivenTag = keyof typeof given;

/** Mends the tag at a place where the words around it rule that tag out. */
type Rule = (sentence: Tagged, at: number) => void;

/** "Gunmen *kill* nine": few words can be modals, and that is none of them. */
const onlyModals: Rule = ({ words, is, key, set }, at) => {
  if (is("modal", at) && words[at]?.alphabetic && key(at).length > 3 && !modals.has(key(at)))
    set(at, "present");
};

const modals: ReadonlySet<string> = new Set(
  "will would could should might must shall ought need dare wilt".split(" "),
);

/** "Premier *Hu* Ping": a capitalized word of letters is a name before it is a mark. */
const nameBeforeMark: Rule = ({ words, is, set }, at) => {
  const word = words[at];
  if (word?.capitalized && word.form.length > 1 && is("mark", at)) set(at, "name");
};

/** "General Omar *Said*": in running text no verb behind a name has a capital. */
const nameInCapitals: Rule = ({ words, is, set }, at) => {
  const capitalized = words[at]?.capitalized && words[at - 1]?.capitalized;
  if (capitalized && is("anyVerb", at) && is("name", at - 1) && caseMode(words) === 0)
    set(at, "name");
};

/** "Fisheries *minister* Ana Ruiz": between a noun or adjective and a name, a noun for people is no verb. */
const personBeforeName: Rule = ({ is, key, set }, at) => {
  const stands = is("plainVerb", at) && is("name", at + 1) && is("nominal", at - 1);
  if (stands && personNoun(key(at)) !== undefined) set(at, "noun");
};

/** "A U.S. *official* said", "the *rally* began": what ends a phrase with an article right before a tense is a noun. */
const endOfPhrase: Rule = ({ words, is, key, set }, at) => {
  if (!is("describing", at)) return;
  // "an official *said*": no participle, whatever the tagger calls it.
  if (!is("tensed", at + 1) && key(at + 1) !== "said") return;
  // "The mayor also resigned": a noun stands before that word already.
  if (((words[at]?.classes ?? 0) & wordClass.noun) === 0) return;
  let first = at - 1;
  while (first > at - 4 && is("describer", first)) first--;
  if (is("article", first) && /^(?:an?|the)$/.test(key(first))) set(at, "noun");
};

/** "The union wrote that *talks* had failed": a verb in -s and a second tense cannot stand in a row. */
const pluralBehindThat: Rule = (sentence, at) => {
  const { is, set } = sentence;
  if (!isPluralBehindThat(sentence, at)) return;
  if (is("verbInS", at)) set(at, "plural");
  set(at - 1, "conjunction");
};

function isPluralBehindThat(sentence: Tagged, at: number): boolean {
  const { is, key } = sentence;
  if (key(at - 1) !== "that") return false;
  // "said in a briefing that *crews* found a leak": no briefing covers what it is told of there.
  if (!is("helper", at + 1))
    return is("verbInS", at) && is("past", at + 1) && isSaidIn(sentence, at - 2);
  // "conceding that mistakes were made": the demonstrative would be "those".
  if (is("plural", at)) return is("article", at - 1);
  if (!is("verbInS", at)) return false;
  // "the team that wins will play": behind a single noun a plural's helper tells, or a verb that says it there.
  return (
    is("anyVerb", at - 2) ||
    is("plural", at - 2) ||
    isSaidIn(sentence, at - 2) ||
    /^(?:are|were|have|do)$/.test(key(at + 1))
  );
}

/** "*said on its website* that clinics would close": does the phrase that ends there stand right behind such a verb? */
function isSaidIn({ is, key }: Tagged, last: number): boolean {
  let first = last;
  while (first > last - 8 && is("inPhrase", first)) first--;
  return /^(?:said|says|wrote|announced|posted|confirmed|stated|warned|added)$/.test(key(first));
}

/** "The Kenya-Sudan *talks*": two names joined do not talk. */
const talksOfTwo: Rule = ({ is, key, set }, at) => {
  if (key(at) === "talks" && key(at - 2) === "-" && is("name", at - 1) && is("name", at - 3))
    set(at, "plural");
};

/** "*Talks* between the two sides resumed", "*Amid fears* of a strike, stocks fell" */
const openers: Rule = ({ is, key, set, length }, at) => {
  if (at !== 0 || length < 2) return;
  if (key(0) === "talks" && /^(?:between|on|over|with|among|aimed)$/.test(key(1))) set(0, "plural");
  if (key(0) !== "amid") return;
  set(0, "preposition");
  if (is("verbInS", 1)) set(1, "plural");
};

/** Forms of verbs of showing and saying that are nouns as well. */
const cueForm =
  /^(?:shows?|states?|claims?|notes?|reports?|charges?|fears?|hopes?|doubts|estimates?|reveals?|suggests?)$/;

/** "Records kept by the port *show* that two ships sank": the noun would leave the sentence without a verb of its own. */
const verbBeforeThat: Rule = ({ is, key, set, length }, at) => {
  if (key(at + 1) !== "that" || !is("noun", at) || !is("nominal", at - 1)) return;
  if (!cueForm.test(key(at)) || key(length - 1) !== ".") return;
  let tenses = 0;
  let clauses = 0;
  for (let other = 0; other < length; other++) {
    if (is("finite", other)) {
      if (other < at) return;
      tenses += 1;
    } else if (other > at + 1 && is("opensClause", other)) clauses += 1;
  }
  if (tenses - clauses !== 1) return;
  set(at, is("plural", at) ? "presentInS" : "present");
  set(at + 1, "conjunction");
};

/** "Ana Lund's *killing* in March": an owner's gerund with nothing behind it that it could take is a noun. */
const gerundOfOwner: Rule = ({ is, key, set }, at) => {
  if (!is("gerund", at) || !is("possessive", at - 1)) return;
  // "the plant's *closing* shocked Peru": the next word is the verb, whatever the tagger calls it.
  if (!is("taker", at + 1) || /ed$/.test(key(at + 1))) set(at, "noun");
};

/** "Nurses walked out over *pay*": no bare verb stands behind a preposition and ends its phrase. */
const nounAfterPreposition: Rule = ({ words, is, set }, at) => {
  if (!is("plainVerb", at) || !is("joinsNoun", at - 1) || !is("ends", at + 1)) return;
  if (((words[at]?.classes ?? 0) & wordClass.noun) !== 0) set(at, "noun");
};

/** "A Lima *appeals* court upheld it": no clause of a verb that does not report begins with a bare noun in the singular. */
const pluralBeforeNoun: Rule = ({ words, is, key, set }, at) => {
  const stands = is("verbInS", at) && is("nominal", at - 1);
  if (!stands || !is("singular", at + 1) || !is("finite", at + 2)) return;
  if (cueForm.test(key(at)) || reporting.test(key(at))) return;
  if (((words[at]?.classes ?? 0) & wordClass.plural) !== 0) set(at, "plural");
};

const reporting = /^(?:says|finds|means|thinks|feels|seems|wants|needs|hears|sees|warns|signals)$/;

/** "accused Peru of *shelling* villages": what somebody is accused of doing, with what it is done to behind it, is a verb. */
const gerundOfAccused: Rule = ({ words, is, key, set }, at) => {
  if (!is("noun", at) || key(at - 1) !== "of" || !key(at).endsWith("ing")) return;
  if (((words[at]?.classes ?? 0) & wordClass.gerund) === 0 || !is("thing", at + 1)) return;
  for (let before = at - 2; before > at - 10 && before >= 0; before--)
    if (
      /^(?:accus(?:e[sd]?|ing)|suspect(?:s|ed|ing)?|convict(?:s|ed|ing)?|guilty)$/.test(key(before))
    )
      set(at, "gerund");
};

/** Each goes over the whole sentence before the next one does. */
const rules: readonly Rule[] = [
  onlyModals,
  openers,
  nameBeforeMark,
  nameInCapitals,
  personBeforeName,
  endOfPhrase,
  pluralBehindThat,
  talksOfTwo,
  verbBeforeThat,
  gerundOfOwner,
  nounAfterPreposition,
  gerundOfAccused,
  pluralBeforeNoun,
];

/** Mends tags that the words around them rule out: each rule shows what it was made for. */
export function tagSettler(pairs: readonly TagPair[]): SettleTags {
  const names = pairs.map(({ xpos, upos }) => `${xpos} ${upos}`);
  const tagsOf = new Map(
    Object.entries(kinds).map(([kind, pattern]) => [
      kind,
      Uint8Array.from(names, (name) => (pattern.test(name) ? 1 : 0)),
    ]),
  );
  const numbers = new Map(
    Object.entries(given).map(([tag, name]) => [tag, names.indexOf(name)] as const),
  );
  return (words, tags) => {
    const sentence: Tagged = {
      words,
      length: tags.length,
      key: (at) => words[at]?.key ?? "",
      is: (kind, at) => at >= 0 && at < tags.length && tagsOf.get(kind)?.[tags[at] ?? 0] === 1,
      set: (at, tag) => {
        const number = numbers.get(tag) ?? -1;
        if (number >= 0) tags[at] = number;
      },
    };
    for (const rule of rules) for (let at = 0; at < tags.length; at++) rule(sentence, at);
  };
}
