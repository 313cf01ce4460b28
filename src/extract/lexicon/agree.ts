import type { EventClass } from "./event-class.ts";

/** Says it is willing to cooperate: promises, offers, accepts, commits itself. CAMEO 03. */
export const agree: EventClass = {
  type: "Agree",
  verbFrame: { initiator: ["subject"], recipient: ["with", "to", "clause-actor", "owner"] },
  nounFrame: { participant: ["between", "with", "among"], initiator: ["owner", "by"] },
  verbs: [
    {
      verbs: "agree consent assent concur",
      initiator: ["subject"],
      recipient: ["with"],
      example: "[i The coalition] agreed on a common budget.",
    },
    {
      verbs: "agree consent accede assent",
      clause: "to",
      recipient: ["clause-actor"],
      example: "[i Peru] agreed to reopen its port to [r Bolivian traders].",
    },
    {
      verbs: "agree consent assent",
      preposition: ["to"],
      recipient: ["owner", "to"],
      example: "[i Peru] agreed to [r Chile]'s proposal.",
    },
    {
      verbs: "agree",
      preposition: ["with"],
      recipient: ["with"],
      example: "[i Norway] agreed with [r Sweden] on fishing rights.",
    },
    {
      verbs: "promise pledge vow undertake commit offer volunteer guarantee swear",
      clause: "to",
      recipient: ["indirect", "to", "clause-actor", "object"],
      example: "[i Norway] promised to help [r Malawi] rebuild its schools.",
    },
    {
      verbs: "promise pledge guarantee assure",
      clause: "that",
      recipient: ["object", "indirect", "clause-actor"],
      example: "[i The minister] promised that [r farmers] would be paid in full.",
    },
    {
      verbs: "promise pledge guarantee",
      object: ["aid", "agreement", "freedom", "talk", "relation", "force", "refuge"],
      recipient: ["indirect", "to", "for", "owner"],
      example: "[i Canada] pledged money to [r Haiti].",
    },
    {
      verbs: "offer",
      objectWords: `concession compromise apology settlement truce ceasefire deal olive aid assistance help relief
        mediation amnesty asylum refuge sanctuary citizenship`,
      agent: true,
      recipient: ["indirect", "to"],
      example: "[i The union] offered concessions to [r the airline].",
    },
    {
      verbs: "offer",
      object: ["aid", "agreement", "freedom", "talk", "force", "refuge"],
      preposition: ["to"],
      subject: ["actor"],
      recipient: ["to"],
      weak: true,
      example: "[i Canada] offered tents to [r Haiti].",
    },
    {
      verbs: "promise pledge",
      agent: true,
      weak: true,
      recipient: ["indirect", "to"],
      example: "[i The bank] promised [r customers] a lower rate.",
    },
    {
      verbs: "accept",
      objectWords: `offer invitation formula deal proposal plan agreement compromise settlement truce
        ceasefire mediation solution resolution bid invite accord`,
      recipient: ["owner", "with", "from"],
      example: "[i Bolivia] accepted [r Peru]'s offer.",
    },
    {
      verbs: "welcome",
      objectWords: "offer invitation bid invite",
      recipient: ["owner", "from"],
      example: "[i Bolivia] welcomed [r Peru]'s offer.",
    },
    {
      verbs: "reach strike clinch seal conclude finalize cement",
      object: ["agreement"],
      participant: ["subject", "with", "between"],
      initiator: [],
      recipient: [],
      example: "[p Chile] struck a trade deal with [p Peru].",
    },
    {
      verbs: "shake",
      objectWords: "hand",
      preposition: ["on"],
      participant: ["subject", "with"],
      initiator: [],
      recipient: [],
      example: "[p The owners] shook hands on the sale.",
    },
    {
      verbs: "compromise reconcile",
      preposition: ["with"],
      recipient: ["with"],
      weak: true,
      example: "[i The board] compromised with [r the striking nurses].",
    },
    {
      verbs: "sign+up come+around go+along",
      preposition: ["to", "for", "with"],
      recipient: ["owner", "with", "to"],
      weak: true,
      example: "[i Denmark] signed up to the plan.",
    },
    {
      verbs: "acquiesce comply go+along",
      recipient: ["owner", "with", "in", "to"],
      example: "[i The firm] complied with the order.",
    },
  ],
  nouns: [
    {
      nouns: "commitment offer",
      content: ["to", "of", "that"],
      initiator: ["owner", "by", "from"],
      recipient: ["to"],
      example: "[i Canada]'s offer of tents to [r Haiti] was cheered.",
    },
    {
      nouns: "promise pledge assurance guarantee vow undertaking",
      initiator: ["owner", "by", "from"],
      recipient: ["to"],
      example: "[i Canada]'s pledge to [r Haiti] was cheered.",
    },
    {
      nouns: "consent assent acceptance willingness readiness acquiescence",
      initiator: ["owner", "by", "of"],
      recipient: ["with"],
      example: "[i The king]'s consent came on Monday.",
    },
    {
      nouns: `agreement accord deal pact treaty compromise consensus understanding settlement
        memorandum covenant concordat protocol`,
      participant: ["between", "among", "with", "owner", "by"],
      initiator: [],
      example: "A trade agreement between [p Chile] and [p Peru] took effect.",
    },
  ],
  adjectives: [
    {
      adjectives: "willing ready prepared committed",
      clause: "to",
      initiator: ["subject"],
      recipient: ["clause-actor"],
      example: "[i Sweden] is ready to send doctors to [r Malawi].",
    },
    {
      adjectives: "committed open amenable receptive",
      preposition: ["to"],
      initiator: ["subject"],
      recipient: ["owner", "to"],
      example: "[i The company] is committed to fair pay.",
    },
  ],
};
