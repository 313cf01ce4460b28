import type { EventClass } from "./event-class.ts";

/** Warns of force or of other harm to come. CAMEO 13. */
export const threaten: EventClass = {
  type: "Threaten",
  verbFrame: { initiator: ["subject"], recipient: ["object", "clause-actor", "against"] },
  nounFrame: { initiator: ["owner", "by", "from"], recipient: ["against", "to"] },
  verbs: [
    {
      verbs: "threaten",
      clause: "to",
      recipient: ["clause-actor"],
      example: "[i The pilots] threatened to sue [r the airline].",
    },
    {
      verbs: "threaten menace intimidate blackmail bully browbeat terrorize harass",
      recipient: ["object"],
      example: "[i The gang] threatened [r the shopkeepers].",
    },
    {
      verbs: "threaten",
      clause: "that",
      recipient: ["clause-actor"],
      example: "[i The pilots] threatened that they would sue [r the airline].",
    },
    {
      verbs: "threaten",
      objectWords: "war retaliation action strike force attack sanction reprisal revenge violence",
      recipient: ["against", "on", "with"],
      example: "[i The emir] threatened war against [r the sultan].",
    },
    {
      verbs: "warn caution",
      object: ["place", "body", "militia", "force"],
      recipient: ["object"],
      weak: true,
      example: "[i The general] warned [r the rebels] that he would advance.",
    },
    {
      verbs: "warn caution",
      object: ["actor", "person"],
      preposition: ["against"],
      recipient: ["object", "against"],
      weak: true,
      example: "[i The emir] warned [r the sultan] against an advance.",
    },
    {
      verbs: "vow swear pledge promise threaten",
      objectWords: "revenge retaliation vengeance reprisal retribution war",
      recipient: ["against", "on", "for"],
      example: "[i The clan] vowed revenge on [r its rivals].",
    },
    {
      verbs: "issue deliver give serve",
      objectWords: "ultimatum threat warning",
      recipient: ["to", "indirect", "against"],
      example: "[i The general] gave [r the rebels] an ultimatum.",
    },
    {
      verbs: "tolerate stand+for put+up",
      negated: true,
      weak: true,
      recipient: ["owner", "by", "from", "object"],
      example: "[i The general] will not tolerate attacks by [r the rebels].",
    },
    {
      verbs: "brandish rattle",
      objectWords: "sabre saber",
      recipient: ["at", "against"],
      example: "[i The emir] rattled his saber at [r the sultan].",
    },
    {
      verbs: "target aim train",
      objectWords: "missile gun rocket weapon",
      preposition: ["at", "on"],
      recipient: ["at", "on"],
      weak: true,
      example: "[i The battery] trained its guns on [r the port].",
    },
    {
      verbs: "endanger imperil jeopardize",
      weak: true,
      example: "[i The gang] endangered [r the villagers].",
    },
  ],
  nouns: [
    {
      nouns: "threat intimidation blackmail saber_rattling sabre_rattling bomb_threat death_threat",
      recipient: ["against", "to", "of"],
      example: "[i The gang]'s threat against [r the mayor] was recorded.",
    },
    {
      nouns: "ultimatum",
      recipient: ["to", "against"],
      weak: true,
      example: "[i The general]'s ultimatum to [r the rebels] was blunt.",
    },
  ],
};
