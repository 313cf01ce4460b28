import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Names } from "../reading.ts";
import { amended } from "./amended.ts";
import { apposeOffice } from "./appose-office.ts";
import { arcsOf, isBroken, type Named, type NamedAt } from "./arcs.ts";
import { openPair } from "./bind-between.ts";
import { bindList, coordinate } from "./bind-people.ts";
import { bindKind, bindPhrase, flattenNames } from "./bind-phrase.ts";
import { apposeLast, bindRelative } from "./bind-relative.ts";
import { claimSubject } from "./claim-subject.ts";
import { closeParenthesis } from "./close-parenthesis.ts";
import { closeParticiple } from "./close-participle.ts";
import { closeRelative } from "./close-relative.ts";
import { closeReport } from "./close-report.ts";
import { closeRestrictive } from "./close-restrictive.ts";
import { openContent } from "./content-clause.ts";
import { tagEventNoun, tagSession } from "./event-noun.ts";
import { findFiniteVerb } from "./finite-verb.ts";
import { freeCircumstance } from "./free-circumstance.ts";
import { freeDay } from "./free-day.ts";
import { freeModifiers } from "./free-modifiers.ts";
import { freeRelative, lowerParticiple } from "./free-relative.ts";
import { freeReport } from "./free-report.ts";
import { giveObject } from "./give-object.ts";
import { giveSubject } from "./give-subject.ts";
import { tagHazardVerb } from "./hazard-verb.ts";
import { tagHeadlineCue, tagToldNoun } from "./headline-cue.ts";
import { tagInfinitive } from "./infinitive-verb.ts";
import { joinNouns } from "./join-nouns.ts";
import { joinGroup, joinOpeners } from "./join-openers.ts";
import { joinToll, tagToll } from "./join-toll.ts";
import { joinVerbs } from "./join-verbs.ts";
import { liftFinite } from "./lift-finite.ts";
import { lowerAccused } from "./lower-accused.ts";
import { lowerOwned } from "./lower-owned.ts";
import { lowerReduced } from "./lower-reduced.ts";
import { lowerRuling } from "./lower-ruling.ts";
import { freeNamed } from "./named-officer.ts";
import { tagObjectVerb } from "./object-verb.ts";
import { openApposed } from "./open-apposed.ts";
import { openClause } from "./open-clause.ts";
import { openReport } from "./open-report.ts";
import { openTold } from "./open-told.ts";
import { openWhen } from "./open-when.ts";
import { partAnswer } from "./part-answer.ts";
import { partDay } from "./part-day.ts";
import { partDemand } from "./part-demand.ts";
import { tagPluralDeed } from "./plural-deed.ts";
import { raiseAct } from "./raise-act.ts";
import { raiseCue } from "./raise-cue.ts";
import { raiseFirstVerb } from "./raise-first-verb.ts";
import { raiseInfinitive } from "./raise-infinitive.ts";
import { lowerRelative, raiseMain } from "./raise-main.ts";
import { raiseOccasion } from "./raise-occasion.ts";
import { raisePast } from "./raise-past.ts";
import { raiseSaying } from "./raise-saying.ts";
import { raiseSubjected } from "./raise-subjected.ts";
import { lowerDescribing, tagReduced } from "./reduced-participle.ts";
import { seatApposedSpeaker } from "./seat-apposed-speaker.ts";
import { seatCalled } from "./seat-called.ts";
import { seatCount } from "./seat-count.ts";
import { seatJoined } from "./seat-joined.ts";
import { seatLocated } from "./seat-located.ts";
import { seatSubject } from "./seat-subject.ts";
import { seatThose } from "./seat-those.ts";
import { seatVisitor } from "./seat-visitor.ts";
import { settleObject } from "./settle-object.ts";
import { settleOccasion } from "./settle-occasion.ts";
import { settleParticiple } from "./settle-participle.ts";
import { settleParticle } from "./settle-particle.ts";
import { settlePassive } from "./settle-passive.ts";
import { settlePhrase } from "./settle-phrase.ts";
import { settleTime } from "./settle-time.ts";
import { tagSharesNoun } from "./shares-noun.ts";
import { tagShotDead } from "./shot-dead.ts";
import { freeSubject, joinBesideSubject, joinSubjects, widenSubject } from "./split-subject.ts";
import { tagStagedNoun } from "./staged-noun.ts";
import { tagTailNoun } from "./tail-noun.ts";
import { type Titled, titledBySentence } from "./titled.ts";
import { tieToldRelative } from "./told-relative.ts";
import { partObjects } from "./two-objects.ts";
import { unseatParticiple } from "./unseat-participle.ts";
import { tagWarned } from "./warned-passive.ts";

/**
 * Puts the parse right where the names know better: "defense ministry spokeswoman Ana Ruiz" is one noun
 * phrase headed by the name, however long the office; a name before a verb that has no subject is its
 * subject; and "to", "by", "on" after a person's name hang on the verb, for no one is "Ruiz to Monday".
 * News is full of such phrases and the treebanks that the parser learnt from are not. What grammar alone knows
 * comes first: a printed sentence has a finite verb, and a verb one subject.
 */
export function repairParse(analysis: Analysis, names: Names): Analysis {
  const titled = titledBySentence(analysis, names);
  const sentences = analysis.sentences.map((sentence, index) => {
    const phrases = titled.get(index) ?? [];
    const named = sentence.tokens.map((_, token): Named | undefined => {
      const mention = names.mentionAt(index, token);
      if (mention?.form !== "name" || mention.head !== token) return undefined;
      const { first, last } = mention;
      const type = names.entities[mention.entity]?.type;
      return { first, last, isPerson: type === "person", isState: type === "country" };
    });
    const whole = closeParticiple(
      closeRelative(raiseFirstVerb(openWhen(freeReport(partDemand(retagged(sentence)))))),
    );
    const finite = openReport(findFiniteVerb(raiseCue(whole)));
    return repaired(finite, phrases, (token) => named[token]);
  });
  return { ...analysis, sentences };
}

/** What the tagger takes for another part of speech, in this order. */
const tagRules: readonly ((sentence: Sentence) => Sentence)[] = [
  tagWarned,
  tagPluralDeed,
  tagHazardVerb,
  tagHeadlineCue,
  tagToldNoun,
  tagEventNoun,
  tagSession,
  tagStagedNoun,
  tagSharesNoun,
  tagShotDead,
  tagToll,
  tagObjectVerb,
  tagInfinitive,
  tagTailNoun,
  seatCount,
  tieToldRelative,
  lowerAccused,
  lowerRuling,
  lowerDescribing,
  tagReduced,
];

const retagged = (sentence: Sentence): Sentence =>
  tagRules.reduce((tagged, rule) => rule(tagged), sentence);

function repaired(sentence: Sentence, phrases: readonly Titled[], named: NamedAt): Sentence {
  const arcs = arcsOf(sentence);
  for (const phrase of phrases) bindPhrase(arcs, phrase);
  flattenNames(arcs, named);
  bindKind(arcs, named);
  raiseSubjected(arcs);
  settleTime(arcs, named);
  partDay(arcs);
  lowerOwned(arcs);
  settleOccasion(arcs);
  bindList(arcs, phrases, named);
  closeParenthesis(arcs);
  openPair(arcs);
  joinOpeners(arcs, named);
  joinGroup(arcs, named);
  joinSubjects(arcs);
  joinBesideSubject(arcs);
  seatJoined(arcs);
  freeSubject(arcs);
  lowerReduced(arcs);
  closeRestrictive(arcs);
  seatApposedSpeaker(arcs, phrases, named);
  closeReport(arcs);
  partAnswer(arcs);
  raiseMain(arcs);
  lowerRelative(arcs);
  joinToll(arcs);
  joinVerbs(arcs);
  joinNouns(arcs);
  raiseAct(arcs);
  raiseSaying(arcs);
  apposeLast(arcs);
  bindRelative(arcs);
  seatThose(arcs);
  seatVisitor(arcs);
  freeCircumstance(arcs);
  liftFinite(arcs);
  openApposed(arcs);
  openContent(arcs);
  openClause(arcs);
  openTold(arcs);
  seatCalled(arcs);
  lowerParticiple(arcs);
  raiseInfinitive(arcs);
  raisePast(arcs);
  settleParticiple(arcs);
  unseatParticiple(arcs);
  settlePassive(arcs);
  settleObject(arcs);
  settlePhrase(arcs);
  raiseOccasion(arcs);
  settleParticle(arcs);
  partObjects(arcs);
  for (let token = 0; token < sentence.tokens.length; token++) {
    const name = named(token);
    if (name === undefined) continue;
    coordinate(arcs, token, phrases, named);
    freeRelative(arcs, token, name.last);
    giveSubject(arcs, token, name.first);
    freeNamed(arcs, token, named);
    if (!name.isPerson) continue;
    seatLocated(arcs, token, name, named);
    const whole = phrases.find(({ head }) => head === token);
    giveObject(arcs, token, name, whole?.first ?? name.first);
    freeModifiers(arcs, token);
    apposeOffice(arcs, token, name.last);
  }
  claimSubject(arcs);
  seatSubject(arcs);
  widenSubject(arcs);
  freeDay(arcs);
  const tokens = sentence.tokens.map((token, index) => {
    const head = arcs.heads[index] ?? token.head;
    const relation = arcs.relations[index] ?? token.relation;
    return head === token.head && relation === token.relation
      ? token
      : amended(token, { head, relation });
  });
  const isAsBefore = tokens.every((token, index) => token === sentence.tokens[index]);
  return isAsBefore || isBroken(arcs) ? sentence : { ...sentence, tokens };
}
