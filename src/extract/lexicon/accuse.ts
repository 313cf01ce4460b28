import type { EventClass } from "./event-class.ts";

/** Disapproves, blames, complains, sues, investigates. CAMEO 09 and 11. */
export const accuse: EventClass = {
  type: "Accuse",
  verbFrame: { initiator: ["subject"], recipient: ["object", "owner", "against"] },
  nounFrame: { initiator: ["owner", "by", "from"], recipient: ["against", "of", "on", "over"] },
  verbs: [
    {
      verbs: `criticize condemn denounce deplore decry blast slam castigate censure chastise chide
        rebuke reprimand reproach berate lambaste lambast excoriate upbraid scold admonish deride
        disparage denigrate belittle ridicule mock insult malign vilify defame slander libel smear
        scorn pillory savage fault bash rubbish trash assail revile
        demonize caricature heckle ostracize disapprove deprecate lament flay
        stigmatize tear+into hit+out rail lash+out inveigh`,
      recipient: ["owner", "object", "at", "against"],
      example: "[i The bishop] condemned [r the landowners].",
    },
    {
      verbs: "pan slate rap",
      subject: ["actor", "person"],
      transitive: true,
      weak: true,
      example: "[i Critics] panned [r the academy]'s choice.",
    },
    {
      verbs: "call+out",
      object: ["actor", "person"],
      preposition: ["for", "over"],
      recipient: ["object"],
      example: "[i The bishop] called out [r the landowners] for their greed.",
    },
    {
      verbs: "suspect",
      preposition: ["of", "in"],
      recipient: ["object"],
      example: "[i The auditor] suspected [r the treasurer] of theft.",
    },
    {
      verbs: `accuse blame indict impeach arraign prosecute sue implicate incriminate
        allege impugn court-martial`,
      recipient: ["object", "on", "against", "clause-subject"],
      example: "[i The auditor] accused [r the treasurer] of theft.",
    },
    {
      verbs: "charge",
      preposition: ["with", "of", "over"],
      recipient: ["object"],
      example: "[i Prosecutors] charged [r the treasurer] with theft.",
    },
    {
      verbs: "charge",
      object: ["actor", "person"],
      recipient: ["object", "on"],
      weak: true,
      example: "[i Police] charged [r the treasurer] on Monday.",
    },
    {
      verbs: "charge allege",
      clause: "that",
      recipient: ["clause-subject"],
      weak: true,
      example: "[i The auditor] alleged that [r the treasurer] had stolen the funds.",
    },
    {
      verbs: "blame pin",
      preposition: ["on"],
      recipient: ["on"],
      example: "[i The pilot] blamed the crash on [r the mechanics].",
    },
    {
      verbs: "issue obtain",
      objectWords: "warrant indictment",
      recipient: ["for", "against"],
      example: "[i The court] issued a warrant for [r the treasurer].",
    },
    {
      verbs: "complain object grumble gripe carp",
      recipient: ["about", "over", "of", "against", "clause-subject", "to"],
      example: "[i The pilots] complained about [r the airline].",
    },
    {
      verbs: "protest object",
      clause: "that",
      recipient: ["clause-subject", "to"],
      example: "[i The pilots] protested that [r the airline] broke its word.",
    },
    {
      verbs: "hit+out lash+out rail fulminate inveigh rage",
      preposition: ["at", "against"],
      recipient: ["at", "against"],
      example: "[i The coach] hit out at [r the referees].",
    },
    {
      verbs: "attack assail hammer slam blast lambast",
      object: ["statement"],
      recipient: ["owner"],
      example: "[i The senator] attacked [r the treasury]'s plan.",
    },
    {
      verbs: "attack assail hammer slam blast lambast",
      preposition: ["for", "over"],
      recipient: ["object", "owner"],
      example: "[i The senator] attacked [r the governor] over taxes.",
    },
    {
      verbs: "attack assail hammer slam blast lambast hit",
      preposition: ["in", "on", "with", "at"],
      objectWords: `tweet ad advert advertisement speech interview debate letter article column editorial post
        commercial campaign blog memoir press twitter facebook rally conference`,
      recipient: ["object", "owner"],
      example: "[i The senator] attacked [r the governor] in a speech.",
    },
    {
      verbs: "attack assail hammer slam blast hit pound",
      subject: ["statement"],
      object: ["person", "actor"],
      recipient: ["object"],
      example: "The article attacked [r the governor].",
    },
    {
      verbs: "spar clash tussle battle duel tangle",
      preposition: ["over"],
      participant: ["subject", "with"],
      initiator: [],
      recipient: [],
      example: "[p The senator] clashed with [p the governor] over taxes.",
    },
    {
      verbs: `investigate probe scrutinize audit interrogate question cross-examine look+into`,
      agent: true,
      recipient: ["object", "owner", "against", "into", "of", "in"],
      weak: true,
      example: "[i Regulators] investigated [r the bank].",
    },
    {
      verbs: "examine inspect",
      object: ["offense"],
      recipient: ["object", "owner", "of"],
      weak: true,
      example: "[i Regulators] examined [r the bank]'s role in the fraud.",
    },
    {
      verbs: "examine inspect",
      subject: ["police"],
      recipient: ["object", "owner", "of"],
      weak: true,
      example: "[i Detectives] examined the records of [r the bank].",
    },
    {
      verbs: `open launch begin start order conduct announce demand initiate hold carry+out set+up
        lead reopen`,
      objectWords: "investigation inquiry enquiry probe audit inspection hearing prosecution",
      recipient: ["against", "into", "of", "on"],
      example: "[i The prosecutor] opened an investigation against [r the bank].",
    },
    {
      verbs: "dispatch send deploy",
      objectWords: "inspector investigator auditor monitor detective",
      recipient: ["to"],
      example: "[i The agency] sent inspectors to [r the refinery].",
    },
    {
      verbs: "file lodge bring press lay prefer level make",
      objectWords: `lawsuit suit charge complaint accusation allegation protest indictment
        objection criticism`,
      recipient: ["against", "at", "with", "on"],
      example: "[i The widow] filed a lawsuit against [r the clinic].",
    },
    {
      verbs: "file bring lodge",
      objectWords: "claim case",
      preposition: ["against", "to", "before"],
      recipient: ["against"],
      example: "[i The widow] brought a case against [r the clinic].",
    },
    {
      verbs: "express voice raise register convey signal",
      objectWords: `dismay anger outrage disapproval displeasure indignation criticism opposition objection
        dissatisfaction`,
      recipient: ["about", "over", "at", "with", "to"],
      example: "[i The envoy] voiced anger over [r the ministry]'s silence.",
    },
    {
      verbs: "try sentence convict jail imprison arraign condemn",
      preposition: ["for", "on", "of", "to"],
      recipient: ["object"],
      example: "[i The court] convicted [r the treasurer] of theft.",
    },
    {
      verbs: "sentence",
      object: ["person", "actor"],
      recipient: ["object"],
      example: "[i The court] sentenced [r the treasurer] to nine years.",
    },
    {
      verbs: "convict find+guilty stand+trial",
      recipient: ["object"],
      example: "[i The court] convicted [r the treasurer].",
    },
    {
      verbs: "give hand hand+down impose",
      objectWords: "sentence term",
      recipient: ["indirect", "to", "on"],
      example: "[i The court] handed [r the treasurer] a nine-year sentence.",
    },
    {
      verbs: "receive",
      objectWords: "sentence",
      initiator: ["from"],
      recipient: ["subject"],
      example: "[r The treasurer] received a nine-year sentence.",
    },
    {
      verbs: "call",
      preposition: ["for"],
      objectWords: "sanction boycott impeachment prosecution resignation punishment",
      recipient: ["against", "of", "on", "owner"],
      weak: true,
      example: "[i The bishop] called for sanctions against [r the regime].",
    },
    {
      verbs: "brand denounce decry condemn castigate",
      preposition: ["as"],
      weak: true,
      recipient: ["object", "owner"],
      example: "[i The senator] branded [r the lobbyists] as leeches.",
    },
    {
      verbs: "call brand label dub term describe characterize portray depict",
      names: `liar coward terrorist dictator traitor criminal thief murderer killer butcher puppet stooge clown fool idiot
        racist fascist tyrant despot thug bully extremist hypocrite enemy pariah monster fraud sham farce joke lie nonsense
        disgrace crime outrage insult scandal provocation aggression mistake failure disaster catastrophe threat danger
        illegal unlawful illegitimate unconstitutional unacceptable irresponsible reckless dangerous shameful disgraceful
        outrageous absurd ridiculous baseless false unfair unjust corrupt incompetent dishonest hypocritical cowardly
        provocative racist biased`,
      recipient: ["object", "owner"],
      example: "[i The bishop] called [r the landowners] thieves.",
    },
    {
      verbs: "hold",
      objectWords: "responsible accountable",
      recipient: ["object"],
      weak: true,
      example: "[i The court] held [r the bank] responsible.",
    },
    {
      verbs: "question challenge",
      agent: true,
      recipient: ["owner", "object"],
      weak: true,
      example: "[i The senator] questioned [r the treasury]'s figures.",
    },
    {
      verbs: "trade exchange swap",
      objectWords: "accusation insult barb blame charge threat",
      initiator: [],
      participant: ["subject", "with"],
      recipient: [],
      example: "[p Peru] traded accusations with [p Chile].",
    },
    {
      verbs: "summon",
      objectWords: "ambassador envoy diplomat attaché attache representative consul d'affaire",
      recipient: ["object", "owner"],
      example: "[i Ottawa] summoned [r the Chinese ambassador].",
    },
    {
      verbs: "rule find declare conclude",
      preposition: ["against"],
      toward: ["actor", "person"],
      recipient: ["against"],
      weak: true,
      example: "[i The court] ruled against [r the bank].",
    },
  ],
  nouns: [
    {
      nouns: `personal_attack verbal_attack scathing_attack political_attack accusation criticism condemnation denunciation allegation censure rebuke reprimand
        complaint blame reproach disapproval outcry slur smear insult grievance backlash`,
      example: "[i The auditor]'s accusation against [r the treasurer] was withdrawn.",
    },
    {
      nouns: "impeachment indictment",
      initiator: ["by", "doer", "from"],
      recipient: ["of", "against", "owner", "on", "over"],
      example: "[r Ana Lund]'s impeachment by [i the assembly] took a day.",
    },
    {
      nouns:
        "lawsuit suit prosecution litigation legal_action court_case class_action legal_challenge",
      initiator: ["owner", "by", "from"],
      recipient: ["against"],
      example: "A lawsuit by [i the widow] against [r the clinic] was dismissed.",
    },
    {
      nouns: `investigation inquiry enquiry probe audit inspection interrogation scrutiny
        fact-finding_mission`,
      recipient: ["into", "of", "against", "on"],
      example: "An investigation by [i regulators] into [r the bank] ended.",
    },
    {
      nouns: "trial conviction sentencing court-martial arraignment",
      initiator: ["by"],
      recipient: ["of", "against", "owner"],
      weak: true,
      example: "The trial of [r the treasurer] opened in May.",
    },
    {
      nouns: "charge",
      plural: true,
      recipient: ["against", "on"],
      weak: true,
      example: "The charges against [r the treasurer] were dropped.",
    },
  ],
  adjectives: [
    {
      adjectives: "critical suspicious distrustful contemptuous dismissive angry",
      preposition: ["of", "at", "with"],
      initiator: ["subject"],
      recipient: ["of", "at", "with"],
      example: "[i The bishop] was critical of [r the landowners].",
    },
    {
      adjectives: "guilty",
      preposition: ["of"],
      recipient: ["subject"],
      weak: true,
      example: "[r The treasurer] is guilty of fraud.",
    },
  ],
};
