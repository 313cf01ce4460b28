import { expect, test } from "vitest";
import { told } from "./told.ts";

/** The facts of a sentence that have one of its types, or are of its word. */
const factsOf = (sentence: string, sought: RegExp): readonly string[] =>
  told(`A short note on the day\n\n${sentence}`, true).filter((fact) => sought.test(fact));

/** Sense, sentence, what must be told of it; null where nothing of the kind may be. */
type Case = readonly [sense: string, sentence: string, sought: RegExp, fact: string | null];

const cases: readonly Case[] = [
  // to seek
  ["what one tries", "The firm sought to widen the canal.", /Request/, null],
  ["whom police are after", "The clerk is being sought by police as a suspect.", /Request/, null],
  ["what one looks for", "The brewer is seeking ways to save water.", /Request/, null],
  [
    "what is asked of somebody",
    "Ana Lund sought help from Interpol.",
    /Request/,
    "Actual Request sought: Ana Lund > Interpol",
  ],
  [
    "what somebody has to grant",
    "Chad sought approval for the dam.",
    /Request/,
    "Actual Request sought: Chad > -",
  ],
  // to threaten
  [
    "an act, and no attack that is threatened",
    "Norway threatened to attack Chad.",
    /Threaten/,
    "Actual Threaten threatened: Norway > Chad",
  ],
  [
    "a state",
    "Norway recognized Kosovo in May.",
    /Support/,
    "Actual Support recognized: Norway > Kosovo",
  ],
  ["a face", "Ana Lund recognized the clerk.", /Support/, null],
  // to offer
  ["a reward", "Police are offering a reward of 900 euros.", /Agree/, null],
  ["a service", "The clinic offers screening to tourists.", /Agree/, null],
  ["an opinion", "Ana Lund offered an opinion on the dam.", /Agree/, null],
  [
    "help",
    "Norway offered assistance to Malawi.",
    /Agree/,
    "Actual Agree offered: Norway > Malawi",
  ],
  [
    "what one would do",
    "Norway offered to train nurses.",
    /Agree/,
    "Actual Agree offered: Norway > nurses",
  ],
  // to suggest
  ["what a thing shows", "The tide marks suggest that the ferry sank.", /Request|Speak/, null],
  [
    "what somebody takes for likely",
    "Ana Lund suggested that the clerk had lied.",
    /Request|Speak/,
    "Actual Speak suggested: Ana Lund > -",
  ],
  [
    "what shall be done",
    "Ana Lund suggested that Chad withdraw.",
    /Request|Speak/,
    "Actual Request suggested: Ana Lund > Chad",
  ],
  [
    "doing something",
    "Ana Lund suggested closing the port.",
    /Request|Speak/,
    "Actual Request suggested: Ana Lund > -",
  ],
  // to charge
  ["an amount", "The brewer charged 90 million euros against profits.", /Accuse/, null],
  ["a price", "The museum charged visitors twice.", /Accuse/, null],
  [
    "a person",
    "Police charged Ana Lund on Monday.",
    /Accuse/,
    "Actual Accuse charged: Police > Ana Lund",
  ],
  // to suspect, to slate, to take on, to call out
  ["what is thought likely", "Engineers suspect the valve failed.", /Accuse/, null],
  [
    "of a crime",
    "Auditors suspected Ana Lund of theft.",
    /Accuse/,
    "Actual Accuse suspected: Auditors > Ana Lund",
  ],
  ["what is due", "The regatta is slated for Friday.", /Accuse/, null],
  ["a new role", "The canal has taken on new weight.", /Accuse/, null],
  ["to shout", "The boy called out to his mother.", /Accuse/, null],
  // to describe, to label, to call
  ["praise", "The mayor described Ana Lund as a fine painter.", /Accuse/, null],
  ["a fact", "The coast guard described the wreck as a ferry.", /Accuse/, null],
  [
    "blame",
    "The mayor described Ana Lund as a disgrace.",
    /Accuse/,
    "Actual Accuse described: mayor > Ana Lund",
  ],
  [
    "a name in quotation marks",
    'Ana Lund called half of the miners "blockheads".',
    /Consult/,
    null,
  ],
  [
    "by telephone",
    "Ana Lund called the mayor of Lima on Monday.",
    /Consult/,
    "Actual Consult called: Ana Lund > -",
  ],
  // to express, to question, to dispute, to examine
  ["concern with nobody to blame", "Norway expressed concern about the drought.", /Accuse/, null],
  [
    "anger",
    "Norway voiced anger over Chad's silence.",
    /Accuse/,
    "Actual Accuse voiced: Norway > Chad",
  ],
  [
    "what is said not to be so",
    "Ana Lund disputed the claim.",
    /Accuse|Reject/,
    "Actual Reject disputed: Ana Lund > -",
  ],
  ["ground", "The islands are disputed by Chad and Mali.", /Accuse|Reject/, null],
  ["a study", "The study examined the effects of sleep.", /Accuse/, null],
  ["a claim that is made", "Ana Lund made the claims on Monday.", /Accuse/, null],
  // nouns
  ["what a diver wears", "The diver tested the suit on Monday.", /Accuse/, null],
  [
    "a court's",
    "The nurses filed a suit against Kenya.",
    /Accuse/,
    "Actual Accuse suit: nurses > Kenya",
  ],
  ["by telephone", "Ana Lund took a call from her mother.", /Request/, null],
  [
    "for something",
    "Ana Lund repeated her call for a truce.",
    /Request/,
    "Actual Request call: Ana Lund > -",
  ],
  ["listeners", "Ana Lund thanked the audience.", /Consult/, null],
  [
    "with the pope",
    "Ana Lund had an audience with the pope.",
    /Consult/,
    "Actual Consult audience: Ana Lund > -",
  ],
  ["a bid at a sale", "The brewer launched a tender offer for a rival.", /Agree/, null],
  [
    "an offer of help",
    "Chad rejected Norway's offer of troops.",
    /Agree/,
    "Actual Agree offer: Norway > -",
  ],
  ["knowledge", "Divers have a better understanding of tides.", /Agree/, null],
  ["villages", "The settlements in the hills were flooded.", /Agree/, null],
  ["a pact", "Chad reached a settlement with Mali.", /Agree/, "Actual Agree settlement: - > -"],
  ["what software has", "The camera has built-in support for Esperanto.", /Support/, null],
  ["of data", "The data breach hit nine banks.", /Reject/, null],
  [
    "of a pact",
    "Chad condemned Mali's breach of the treaty.",
    /Reject/,
    "Actual Reject breach: Mali > -",
  ],
  ["sums of money", "The bank cut service charges on Monday.", /Accuse/, null],
  // to speak, to join, to back, to hail, to clear, to succumb, to work with
  [
    "to those who listen",
    "Ana Lund spoke to reporters in Lima.",
    /Consult|Speak/,
    "Actual Speak spoke: Ana Lund > reporters",
  ],
  [
    "with one another",
    "Ana Lund spoke with Tomas Vega on Monday.",
    /Consult|Speak/,
    "Actual Consult spoke: Ana Lund > -",
  ],
  ["a firm's staff", "Ana Lund joined her brother at the mill.", /Consult/, null],
  ["what a thing bears out", "The data support the claim.", /Support/, null],
  [
    "a party to it",
    "The miners' union backed Ana Lund.",
    /Support/,
    "Actual Support backed: miners' union > Ana Lund",
  ],
  ["where one is from", "Ana Lund hails from Riga.", /Support/, null],
  ["praise", "Ana Lund hailed the crew.", /Support/, "Actual Support hailed: Ana Lund > crew"],
  ["leave to do it", "The regulator cleared the merger on Monday.", /Concede/, null],
  [
    "of blame",
    "The court cleared Ana Lund of fraud.",
    /Concede/,
    "Actual Concede cleared: court > Ana Lund",
  ],
  ["an illness", "Ana Lund succumbed to cancer.", /Concede/, null],
  [
    "pressure",
    "Kenya succumbed to the demands of truckers.",
    /Concede/,
    "Actual Concede succumbed: Kenya > truckers",
  ],
  ["a material", "The sculptor works with steel.", /Cooperate/, null],
  ["a partner", "Detectives worked with Interpol.", /Cooperate/, "Actual Cooperate worked: - > -"],
  ["a deal that is reached", "Chad reached a deal with Mali.", /Support/, null],
  // to decline, to default, to overturn
  ["a fall", "Sales declined to 9 million euros.", /Reject/, null],
  [
    "an offer",
    "Ana Lund declined the invitation.",
    /Reject/,
    "Actual Reject declined: Ana Lund > -",
  ],
  ["on a debt", "Ana Lund defaulted on a loan.", /Reject/, null],
  ["a truck", "The driver overturned his truck near Lima.", /Reject/, null],
  [
    "a ruling",
    "The court overturned the ban on Monday.",
    /Reject/,
    "Actual Reject overturned: court > -",
  ],
  // to require, to prompt, to ask, to press
  ["what things make necessary", "The trip required the nurses to walk.", /Request/, null],
  ["a cause", "The leak prompted Kenya to close the port.", /Request/, null],
  ["a question", "Ana Lund asked whether the port was open.", /Request/, null],
  [
    "a wish",
    "Ana Lund asked that the port be closed.",
    /Request/,
    "Actual Request asked: Ana Lund > -",
  ],
  ["what a plan holds", "The budget calls for higher fees.", /Request/, null],
  [
    "what somebody wants",
    "Ana Lund called for higher fees.",
    /Request/,
    "Actual Request called: Ana Lund > -",
  ],
  [
    "a contract to do something",
    "Kenya was challenged by Ana Lund over a contract to supply rice.",
    /Request/,
    null,
  ],
  // to meet, to host, to investigate
  ["laughter", "The plan was met with laughter.", /Consult/, null],
  ["a fixture", "Kenya will host Mali for a match in Lima.", /Consult/, null],
  ["nature", "Scientists investigated how eels sleep.", /Accuse/, null],
  ["a duty", "The agency is charged with protecting eels.", /Accuse/, null],
  // what is said
  ["who cannot refuses nothing", "Ana Lund said she could not comment.", /Reject/, null],
  [
    "who will not does",
    "Ana Lund said she would not sell the mill.",
    /Reject/,
    "Actual Reject said: Ana Lund > -",
  ],
  ["what has yet to be", "Ana Lund said she had yet to find a buyer.", /Reject/, null],
  ["what must have been", "Ana Lund said the driver must have slept.", /Request/, null],
  [
    "what must be done",
    "Ana Lund said Chad must leave.",
    /Request/,
    "Actual Request said: Ana Lund > Chad",
  ],
  ["no person is an it", "Ana Lund said it would help Chad.", /Agree/, null],
  // who answers for it
  [
    "not those who suffer it",
    "Ana Lund condemned the bombing of Malta.",
    /Accuse/,
    "Actual Accuse condemned: Ana Lund > -",
  ],
  [
    "those who do it",
    "Ana Lund condemned Mali's invasion of Malta.",
    /Accuse/,
    "Actual Accuse condemned: Ana Lund > Mali",
  ],
  // whether it happened
  ["what may be part of it", "That could include suing Ana Lund.", /Actual Accuse/, null],
  [
    "to announce is to do",
    "Ana Lund announced a deal with Chad.",
    /Agree/,
    "Actual Agree deal: - > -",
  ],
  ["stiff resistance", "The council met with stiff resistance from farmers.", /Consult/, null],
  ["clubs", "The two clubs meet again on Sunday.", /Consult/, null],
  [
    "miners",
    "Ana Lund met with the miners on Monday.",
    /Consult/,
    "Actual Consult met: Ana Lund > -",
  ],
  ["a band's", "The band will tour Norway in May.", /Consult/, null],
  [
    "a duty called to mind",
    "Ana Lund called on Chad to pay.",
    /Consult|Request/,
    "Actual Request called: Ana Lund > Chad",
  ],
  ["taste", "The film appeals to children.", /Request/, null],
  [
    "for a life",
    "Ana Lund pleaded for her son's life.",
    /Request/,
    "Actual Request pleaded: Ana Lund > -",
  ],
  ["a chance", "The lottery offers the chance to win a boat.", /Agree/, null],
  [
    "whose members blame",
    "Ana Lund faced criticism from members of the senate.",
    /Accuse/,
    "Actual Accuse criticism: - > Ana Lund",
  ],
  ["by name", "Her charity, called the Elm Trust, will keep the mill.", /Consult/, null],
  ["what is not the case", "Doctors ruled out cancer.", /Reject/, null],
  [
    "what will not be done",
    "The party ruled out a coalition.",
    /Reject/,
    "Actual Reject ruled out: party > coalition",
  ],
  ["a title", "Ana Lund defended her title in Rome.", /Support/, null],
  ["an ally", "Kenya defended Mali.", /Support/, "Actual Support defended: Kenya > Mali"],
  [
    "who is led into it",
    "Ana Lund tricked Tomas Vega into suing the bank.",
    /Accuse/,
    "Actual Accuse suing: Tomas Vega > bank",
  ],
  [
    "who is talked out of it",
    "Ana Lund talked Tomas Vega out of suing the bank.",
    /Actual Accuse/,
    null,
  ],
  [
    "who is told",
    "Nine nurses were searched and asked to sign a form.",
    /Request/,
    "Actual Request asked: - > Nine nurses",
  ],
  [
    "whom one tries to lead into it",
    "Ana Lund tried to trick Tomas Vega into suing the bank.",
    /Actual Accuse/,
    null,
  ],
  ["a duty", "Ana Lund is responsible for painting the ferry.", /Accuse/, null],
  [
    "what many think",
    "Nurses agreed that Kenya is safe.",
    /Agree/,
    "Actual Agree agreed: Nurses > -",
  ],
  ["to arms", "The guards were called to service by Ana Lund.", /Request/, null],
  [
    "a ban on what",
    "Ana Lund called for a ban on Saab.",
    /Request/,
    "Actual Request called: Ana Lund > -",
  ],
  [
    "on whom",
    "Ana Lund called on Chad for help.",
    /Request/,
    "Actual Request called: Ana Lund > Chad",
  ],
  [
    "one's own grief",
    "Ana Lund complained that she paid too much.",
    /Accuse/,
    "Actual Accuse complained: Ana Lund > -",
  ],
  [
    "another's doing",
    "Ana Lund complained that Saab paid too little.",
    /Accuse/,
    "Actual Accuse complained: Ana Lund > Saab",
  ],
  ["what one keeps from", "Ana Lund steered clear of criticizing Chad.", /Actual Accuse/, null],
  ["a rule", "The court ruled against the quota on Monday.", /Accuse/, null],
  [
    "a party",
    "The court ruled against Saab on Monday.",
    /Accuse/,
    "Actual Accuse ruled: court > Saab",
  ],
];

test.each(cases)("%s: %s", (_, sentence, sought, fact) => {
  const found = factsOf(sentence, sought);
  if (fact === null) expect(found).toEqual([]);
  else expect(found).toContain(fact);
});
