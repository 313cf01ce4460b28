import type { EventClass } from "./event-class.ts";

/** Civilians demonstrate, strike, riot, block roads, refuse food. CAMEO 14. */
export const protest: EventClass = {
  type: "Protest",
  verbFrame: { initiator: ["subject"], recipient: ["against", "owner", "from", "over", "to"] },
  nounFrame: { initiator: ["owner", "by", "of"], recipient: ["against", "over"] },
  verbs: [
    {
      verbs: `protest demonstrate march picket riot agitate rampage rise+up revolt mutiny
        rebel down+tool chant sit+in leaflet`,
      intransitive: true,
      weak: true,
      recipient: ["against", "at"],
      example: "[i Thousands of students] demonstrated in Lima.",
    },
    {
      verbs: "march parade",
      subject: ["protester"],
      intransitive: true,
      preposition: ["through", "to", "in", "on", "along", "toward", "towards", "for"],
      recipient: ["against"],
      weak: true,
      example: "[i Thousands of students] marched through Lima.",
    },
    {
      verbs: "rally",
      subject: ["person", "worker"],
      intransitive: true,
      weak: true,
      recipient: ["against", "at"],
      example: "[i Thousands of students] rallied in Lima.",
    },
    {
      verbs: "walk+out",
      subject: ["worker"],
      intransitive: true,
      weak: true,
      example: "[i The miners] walked out.",
    },
    {
      verbs: "protest demonstrate march rally riot strike rise+up revolt rebel mutiny agitate",
      preposition: ["against", "over", "for"],
      recipient: ["against", "over", "owner"],
      example: "[i Farmers] rallied against [r the ministry].",
    },
    {
      verbs: "strike",
      subject: ["worker"],
      intransitive: true,
      weak: true,
      example: "[i Nurses] will strike on Friday.",
    },
    {
      verbs: "protest picket boycott leaflet",
      recipient: ["object", "owner", "against"],
      weak: true,
      example: "[i Farmers] picketed [r the ministry].",
    },
    {
      verbs: "block barricade occupy blockade obstruct cut+off close",
      subject: ["person"],
      object: ["road"],
      recipient: ["against", "from", "owner"],
      weak: true,
      example: "[i Farmers] blocked the highway to press [r the ministry].",
    },
    {
      verbs: `stage hold organize mount begin join lead plan go+on call+for take+part launch call end attend
        continue participate`,
      objectWords: `protest demonstration march walkout sit-in riot vigil hunger boycott
        picket stoppage uprising`,
      recipient: ["against", "over", "owner"],
      example: "[i Nurses] staged a protest against [r the ministry].",
    },
    {
      verbs: `stage hold organize begin join plan call+for launch call end continue`,
      subject: ["worker", "person"],
      objectWords: "strike",
      recipient: ["against", "over"],
      example: "[i Nurses] staged a strike against [r the ministry].",
    },
    {
      verbs: "stage hold organize lead join attend",
      preposition: ["against", "over"],
      objectWords: "rally parade",
      recipient: ["against", "over", "owner"],
      example: "[i Nurses] held a rally against [r the ministry].",
    },
    {
      verbs: "take+to",
      objectWords: "street",
      preposition: ["to"],
      recipient: ["against"],
      example: "[i Students] took to the streets.",
    },
    {
      verbs: "gather collect sign",
      objectWords: "signature petition",
      recipient: ["against", "to", "clause-actor"],
      example: "[i Parents] collected signatures against [r the mayor].",
    },
    {
      verbs: "burn trample",
      objectWords: "flag effigy tire tyre",
      recipient: ["owner", "of"],
      example: "[i Students] burned the flag of [r the sultanate].",
    },
    {
      verbs: "loot ransack vandalize",
      weak: true,
      recipient: ["object", "owner"],
      example: "[i Rioters] looted [r the shops].",
    },
    {
      verbs: "throw hurl pelt",
      objectWords: "stone rock bottle egg paint shoe tomato firework flare firecracker brick",
      recipient: ["at", "with"],
      example: "[i Youths] threw stones at [r the police].",
    },
    {
      verbs: "self-immolate fast",
      intransitive: true,
      recipient: ["against"],
      weak: true,
      example: "[i The monk] fasted against [r the regime].",
    },
  ],
  nouns: [
    {
      nouns: `protest demonstration riot unrest sit-in walkout uprising rebellion revolt mutiny
        picket disturbance hunger_strike general_strike labor_strike labour_strike transport_strike
        work_stoppage rail_strike transit_strike teacher_strike doctor_strike nurse_strike
        worker_strike industrial_action civil_disobedience protest_march protest_rally sit_in
        walk_out insurrection upheaval vigil intifada`,
      example: "[i Students]' protest against [r the regime] spread.",
    },
    {
      nouns: "rally march",
      weak: true,
      example: "A rally by [i farmers] against [r the ministry] passed calmly.",
    },
    {
      nouns: "boycott",
      weak: true,
      recipient: ["of", "against"],
      example: "[i Shoppers]' boycott of [r the chain] hurt sales.",
    },
    {
      nouns: "strike stoppage",
      context: ["worker"],
      initiator: ["owner", "by", "of"],
      recipient: ["against", "at"],
      example: "A strike by [i miners] began on Monday.",
    },
  ],
};
