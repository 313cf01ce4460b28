import type { EventClass } from "./event-class.ts";

/** Yields without arms: eases restrictions, meets demands, reforms, lets off. CAMEO 08, its civil part. */
export const concede: EventClass = {
  type: "Concede",
  verbFrame: { initiator: ["subject"], recipient: ["to", "owner", "on", "against", "for", "in"] },
  nounFrame: { initiator: ["owner", "by"], recipient: ["to", "for"] },
  verbs: [
    {
      verbs: "reopen",
      objectWords: "border crossing airspace",
      recipient: ["with", "to"],
      example: "[i Chad] reopened its border with [r Mali].",
    },
    {
      verbs: "concede yield capitulate give+in bow cave+in cave relent bend accede",
      preposition: ["to"],
      recipient: ["owner", "to"],
      example: "[i The ministry] gave in to [r the truckers].",
    },
    {
      verbs: "succumb submit",
      preposition: ["to"],
      objectWords: "demand request pressure ultimatum blackmail call appeal condition term",
      recipient: ["owner", "to"],
      example: "[i The ministry] succumbed to pressure from [r the truckers].",
    },
    {
      verbs: "relent yield back+down budge climb+down backtrack back+off backpedal soften",
      intransitive: true,
      agent: true,
      weak: true,
      recipient: ["to", "on"],
      example: "[i The ministry] backed down after a week.",
    },
    {
      verbs: "accept meet satisfy grant heed fulfil fulfill accommodate acknowledge",
      object: ["claimOnOther"],
      recipient: ["owner", "of", "from", "by"],
      example: "[i The ministry] accepted the demands of [r the truckers].",
    },
    {
      verbs: `lift ease relax loosen cancel remove end abolish scrap drop shorten suspend reduce revoke
        repeal rescind waive soften lighten roll+back phase+out discontinue
        overturn annul withdraw`,
      object: ["restriction"],
      recipient: ["on", "against", "from", "owner", "in"],
      example: "[i The governor] eased the curfew in [r the northern districts].",
    },
    {
      verbs: "lift ease relax end remove cancel scrap drop suspend waive",
      objectEvent: ["Sanction", "Coerce"],
      recipient: ["on", "against", "from", "in"],
      example: "[i Canada] lifted sanctions on [r Myanmar].",
    },
    {
      verbs:
        "legalize decriminalize unban deregulate liberalize rehabilitate reinstate enfranchise democratize",
      recipient: ["object", "owner"],
      example: "[i Zambia] legalized [r the opposition party].",
    },
    {
      verbs: "enhance expand widen restore grant allow extend guarantee introduce initiate promote",
      object: ["freedom"],
      recipient: ["to", "for", "in", "indirect"],
      weak: true,
      example: "[i The sultan] widened press freedom in [r the north].",
    },
    {
      verbs: "reform overhaul",
      objectWords: "constitution judiciary court law system parliament police army code",
      agent: true,
      recipient: ["in"],
      theme: ["object"],
      weak: true,
      example: "[i The government] overhauled the courts.",
    },
    {
      verbs: "clear",
      object: ["actor", "person"],
      preposition: ["of"],
      recipient: ["object"],
      weak: true,
      example: "[i The court] cleared [r the treasurer] of theft.",
    },
    {
      verbs: "pardon amnesty acquit exonerate reprieve exculpate commute",
      recipient: ["object"],
      weak: true,
      example: "[i The king] pardoned [r nine poachers].",
    },
    {
      verbs: "drop dismiss withdraw",
      objectWords: "charge case lawsuit suit complaint prosecution indictment",
      recipient: ["against"],
      example: "[i Prosecutors] dropped charges against [r the banker].",
    },
    {
      verbs: "allow let permit",
      objectWords:
        "aid food fuel medicine truck lorry convoy shipment supply inspector monitor observer",
      preposition: ["into", "through", "in"],
      recipient: ["into", "in"],
      weak: true,
      example: "[i Chad] allowed nine aid trucks into [r Mali].",
    },
    {
      verbs: "make offer",
      objectWords: "concession",
      recipient: ["to"],
      example: "[i The airline] made concessions to [r its pilots].",
    },
    {
      verbs: "concede accept admit acknowledge",
      objectWords: "defeat election race loss",
      recipient: ["to"],
      example: "[i The senator] conceded defeat to [r her rival].",
    },
    {
      verbs: "reverse",
      objectWords: "decision policy course ruling ban position stance",
      weak: true,
      example: "[i The council] reversed its decision.",
    },
  ],
  nouns: [
    {
      nouns: "concession capitulation climbdown liberalization democratization",
      example: "[i The airline]'s concessions to [r its pilots] ended the strike.",
    },
    {
      nouns: "easing lifting relaxation legalization deregulation",
      theme: ["of"],
      recipient: ["on", "against", "for"],
      weak: true,
      example: "The lifting of sanctions on [r Myanmar] helped trade.",
    },
    {
      nouns: "reprieve parole acquittal",
      initiator: ["by", "doer"],
      recipient: ["for", "to", "of", "owner"],
      weak: true,
      example: "[r Ana Lund]'s acquittal angered the widow.",
    },
    {
      nouns: "amnesty pardon clemency leniency",
      recipient: ["for", "to", "of"],
      weak: true,
      example: "[i The king]'s pardon for [r nine poachers] was printed.",
    },
  ],
};
