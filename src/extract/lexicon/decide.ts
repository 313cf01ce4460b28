import type { EventClass } from "./event-class.ts";

/** A body or a person settles something: votes, rules, elects, passes, chooses. */
export const decide: EventClass = {
  type: "Decide",
  verbFrame: { initiator: ["subject"], theme: ["object", "on", "for", "against"] },
  nounFrame: { initiator: ["owner", "by"], theme: ["on", "in", "of", "against"] },
  verbs: [
    {
      verbs: `decide vote elect rule adjudicate legislate enact approve adopt authorize
        decree resolve opt choose select pick plump certify uphold overrule sentence acquit convict award ratify mandate
        ballot amend repeal reinstate annul postpone adjourn dissolve prorogue arbitrate designate
        finalize commission order defer reschedule cancel call+off shelve scrap ditch`,
      weak: true,
      example: "[i The council] approved the budget.",
    },
    {
      verbs: "determine conclude",
      clause: "that",
      subject: ["actor"],
      weak: true,
      example: "[i The court] determined that the ban was void.",
    },
    {
      verbs: "fix set settle",
      objectWords: `price rate date deadline limit quota target level fee tax bail sentence ceiling threshold terms
        lawsuit suit case dispute claim`,
      weak: true,
      example: "[i The council] fixed a date for the vote.",
    },
    {
      verbs: "delay schedule",
      subject: ["actor"],
      weak: true,
      example: "[i The council] delayed the vote.",
    },
    {
      verbs: `determine settle fix set schedule pass cast judge classify poll license permit allow reconsider revise
        review`,
      faint: true,
      example: "[i The council] reviewed the budget.",
    },
    {
      verbs: "clear",
      objectWords:
        "move deal merger takeover sale purchase acquisition plan drug vaccine project bid",
      weak: true,
      example: "[i The regulator] cleared the merger.",
    },
    {
      verbs: "drop",
      object: ["demand", "offense"],
      weak: true,
      example: "[i The council] dropped the plan.",
    },
    {
      verbs: "vote",
      intransitive: true,
      theme: ["on", "for", "against", "in"],
      example: "[i Voters] went out and voted on Sunday.",
    },
    {
      verbs: "abstain",
      preposition: ["from", "in", "on"],
      objectWords: "vote voting ballot resolution motion",
      theme: ["from", "in", "on"],
      example: "[i Malta] abstained from the vote.",
    },
    {
      verbs: "rule decree",
      clause: "that",
      example: "[i The court] ruled that the ban was void.",
    },
    {
      verbs: "pass adopt approve enact reject defeat table",
      objectWords:
        "law bill resolution budget motion legislation amendment measure constitution act ordinance referendum",
      theme: ["object"],
      example: "[i The parliament] passed a law.",
    },
    {
      verbs: "sign",
      objectWords: "bill law legislation act order decree directive proclamation plan budget",
      example: "[i The emir] signed a decree.",
    },
    {
      verbs: "sanction",
      objectWords: `crore lakh rs rupee taka million billion dollar euro fund funding grant loan package post scheme
        project expenditure outlay construction leave prosecution amount sum`,
      example: "[i The cabinet] sanctioned a loan for the dam.",
    },
    {
      verbs: "declare proclaim pronounce",
      objectWords: "winner victor champion president-elect guilty",
      recipient: ["object"],
      theme: [],
      example: "[i The commission] declared [r Ann Lund] the winner.",
    },
    {
      verbs: "declare proclaim",
      names: "winner victor president president-elect premier king queen emperor governor mayor",
      recipient: ["object"],
      theme: [],
      example: "[i The commission] declared [r Ann Lund] as the winner.",
    },
    {
      verbs: "confirm",
      object: ["post"],
      objectWords: "appointment nomination conviction sentence verdict ruling judgment judgement",
      example: "[i The senate] confirmed the nominee.",
    },
    {
      verbs: "adopt endorse",
      objectWords:
        "list plan strategy text declaration report charter policy rule agenda roadmap code",
      example: "[i The council] adopted a strategy.",
    },
    {
      verbs: "cast",
      object: ["ballot"],
      theme: ["for", "in"],
      example: "[i Voters] cast ballots in Riga.",
    },
    {
      verbs: "take make reach hand+down announce deliver issue",
      objectWords: "decision verdict ruling choice judgment judgement determination decree",
      theme: ["on", "against"],
      example: "[i The court] handed down a ruling.",
    },
    {
      verbs: "hold call",
      objectWords: "election referendum vote poll ballot primary plebiscite",
      theme: ["object", "on"],
      example: "[i Latvia] held an election.",
    },
    {
      verbs: "file declare",
      objectWords: "bankruptcy insolvency",
      preposition: ["for"],
      theme: [],
      weak: true,
      example: "[i The airline] filed for bankruptcy.",
    },
  ],
  nouns: [
    {
      nouns: `election referendum vote ruling verdict decision judgment judgement decree plebiscite
        runoff run-off by-election primary enactment adoption sentence general_election presidential_election
        approval authorization certification postponement cancellation`,
      weak: true,
      example: "[i The court]'s ruling on the ban is final.",
    },
    {
      nouns: "ballot resolution determination choice selection polling passage amendment",
      weak: true,
      lent: true,
      example: "[i The board] announced its choice.",
    },
  ],
};
