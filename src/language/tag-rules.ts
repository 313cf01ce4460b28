import { wordClass } from "./dictionary.ts";
import { personNoun } from "./gazetteer/person-nouns.ts";
import type { Tagged, TagRule } from "./tagged-sentence.ts";
import { caseMode, wordAt } from "./words.ts";

/** "Gunmen *kill* nine": few words can be modals, and that is none of them. */
const onlyModals: TagRule = ({ words, is, key, set }, at) => {
  if (is("modal", at) && words[at]?.alphabetic && key(at).length > 3 && !modals.has(key(at)))
    set(at, "present");
};

const modals: ReadonlySet<string> = new Set(
  "will would could should might must shall ought need dare wilt".split(" "),
);

/** "Premier *Hu* Ping": a capitalized word of letters is a name before it is a mark. */
const nameBeforeMark: TagRule = ({ words, is, set }, at) => {
  const word = words[at];
  if (word?.capitalized && word.form.length > 1 && is("mark", at)) set(at, "name");
};

/** "General Omar *Said*": in running text no verb behind a name has a capital. */
const nameInCapitals: TagRule = ({ words, is, set }, at) => {
  const capitalized = words[at]?.capitalized && wordAt(words, at - 1).capitalized;
  if (capitalized && is("anyVerb", at) && is("name", at - 1) && caseMode(words) === 0)
    set(at, "name");
};

/** "Fisheries *minister* Ana Ruiz": between a noun or adjective and a name, a noun for people is no verb. */
const personBeforeName: TagRule = ({ is, key, set }, at) => {
  const stands = is("plainVerb", at) && is("name", at + 1) && is("nominal", at - 1);
  if (stands && personNoun(key(at)) !== undefined) set(at, "noun");
};

/** "A U.S. *official* said", "the *rally* began": what ends a phrase with an article right before a tense is a noun. */
const endOfPhrase: TagRule = ({ words, is, key, set }, at) => {
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
const pluralBehindThat: TagRule = (sentence, at) => {
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
const talksOfTwo: TagRule = ({ is, key, set }, at) => {
  if (key(at) === "talks" && key(at - 2) === "-" && is("name", at - 1) && is("name", at - 3))
    set(at, "plural");
};

/** "*Talks* between the two sides resumed", "*Amid fears* of a strike, stocks fell" */
const openers: TagRule = ({ is, key, set, length }, at) => {
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
const verbBeforeThat: TagRule = ({ is, key, set, length }, at) => {
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
const gerundOfOwner: TagRule = ({ is, key, set }, at) => {
  if (!is("gerund", at) || !is("possessive", at - 1)) return;
  // "the plant's *closing* shocked Peru": the next word is the verb, whatever the tagger calls it.
  if (!is("taker", at + 1) || /ed$/.test(key(at + 1))) set(at, "noun");
};

/** "Nurses walked out over *pay*": no bare verb stands behind a preposition and ends its phrase. */
const nounAfterPreposition: TagRule = ({ words, is, set }, at) => {
  if (!is("plainVerb", at) || !is("joinsNoun", at - 1) || !is("ends", at + 1)) return;
  if (((words[at]?.classes ?? 0) & wordClass.noun) !== 0) set(at, "noun");
};

/** "A Lima *appeals* court upheld it": no clause of a verb that does not report begins with a bare noun in the singular. */
const pluralBeforeNoun: TagRule = ({ words, is, key, set }, at) => {
  const stands = is("verbInS", at) && is("nominal", at - 1);
  if (!stands || !is("singular", at + 1) || !is("finite", at + 2)) return;
  if (cueForm.test(key(at)) || reporting.test(key(at))) return;
  if (((words[at]?.classes ?? 0) & wordClass.plural) !== 0) set(at, "plural");
};

const reporting = /^(?:says|finds|means|thinks|feels|seems|wants|needs|hears|sees|warns|signals)$/;

/** "accused Peru of *shelling* villages": what somebody is accused of doing, with what it is done to behind it, is a verb. */
const gerundOfAccused: TagRule = ({ words, is, key, set }, at) => {
  if (!is("noun", at) || key(at - 1) !== "of" || !is("thing", at + 1)) return;
  if (((words[at]?.classes ?? 0) & wordClass.gerund) === 0) return;
  const before = words.slice(Math.max(0, at - 9), at - 1);
  if (before.some((word) => accusing.test(word.key))) set(at, "gerund");
};

const accusing = /^(?:accus(?:e[sd]?|ing)|suspect(?:s|ed|ing)?|convict(?:s|ed|ing)?|guilty)$/;

/** "hit a bus at a level *crossing*": nobody crosses a level. */
const crossingPlace: TagRule = ({ is, key, set }, at) => {
  if (key(at) === "crossing" && is("gerund", at) && crossed.test(key(at - 1))) set(at, "noun");
};

const crossed = /^(?:level|rail|railway|railroad|border|pedestrian|zebra|grade)$/;

/** "should raise *pay*": few verbs take a bare verb behind them. */
const nounBehindVerb: TagRule = ({ words, is, key, set }, at) => {
  if (!is("plainVerb", at) || !is("plainVerb", at - 1) || takesBareVerb.test(key(at - 1))) return;
  if (((words[at]?.classes ?? 0) & wordClass.noun) !== 0) set(at, "noun");
};

const takesBareVerb =
  /^(?:help|go|come|say|let|make|have|see|hear|watch|feel|get|dare|need|do|be|compare|try|please|bid)$/;

/** "On Monday, *riot* police fired tear gas": what nobody is told to do, before a noun that does something, is part of it. */
const verbBeforeSubject: TagRule = ({ words, is, key, set }, at) => {
  if (!is("plainVerb", at) || (at > 0 && key(at - 1) !== ",")) return;
  if (!is("noun", at + 1) || !is("participle", at + 2)) return;
  if (((words[at]?.classes ?? 0) & wordClass.noun) !== 0) set(at, "noun");
};

/** Each goes over the whole sentence before the next one does. */
export const tagRules: readonly TagRule[] = [
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
  crossingPlace,
  nounBehindVerb,
  verbBeforeSubject,
];
