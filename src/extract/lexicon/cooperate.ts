import type { EventClass } from "./event-class.ts";

/** Works, trades, or shares materially with another. CAMEO 06. */
export const cooperate: EventClass = {
  type: "Cooperate",
  verbFrame: { participant: ["subject", "with"] },
  nounFrame: { participant: ["owner", "between", "with", "among"] },
  verbs: [
    {
      verbs: `cooperate collaborate co-operate partner team+up join+force work+together ally
        band+together pool+resource co-produce`,
      example: "[p Nokia] teamed up with [p Bosch] on a sensor.",
    },
    {
      verbs: "form",
      objectWords: "coalition alliance government partnership union front bloc",
      preposition: ["with"],
      toward: ["actor", "person", "place"],
      example: "[p The Farmers' Party] formed a coalition with [p the Greens].",
    },
    {
      verbs: "work",
      preposition: ["with"],
      toward: ["actor", "person"],
      agent: true,
      weak: true,
      example: "[p The police] worked with [p Interpol].",
    },
    {
      verbs: "share exchange swap pool",
      objectWords: `intelligence information expertise technology data knowledge evidence
        resource prisoner know-how`,
      agent: true,
      participant: ["subject", "with"],
      example: "[p Norway] shared intelligence with [p Iceland].",
    },
    {
      verbs: "join unite merge coordinate",
      preposition: ["with"],
      toward: ["actor", "person"],
      weak: true,
      example: "[p The navy] coordinated its patrols with [p the coast guard].",
    },
    {
      verbs: "coordinate",
      intransitive: true,
      example: "[p The agencies] coordinated closely.",
    },
    {
      verbs: "trade",
      preposition: ["with"],
      weak: true,
      example: "[p Oman] trades with [p Yemen].",
    },
    {
      verbs: "extradite",
      participant: [],
      initiator: ["subject"],
      recipient: ["to"],
      theme: ["object"],
      example: "[i Spain] extradited the smuggler to [r Brazil].",
    },
    {
      verbs: "ally align confederate federate",
      preposition: ["with"],
      example: "[p The clan] allied with [p the king].",
    },
    {
      verbs: "demine decontaminate disarm",
      participant: [],
      initiator: ["subject"],
      recipient: ["object"],
      weak: true,
      example: "[i Sappers] demined [r the valley].",
    },
  ],
  nouns: [
    {
      nouns: `cooperation collaboration co-operation partnership coordination teamwork joint_venture
        joint_exercise joint_operation joint_project`,
      example: "Cooperation between [p Norway] and [p Iceland] has grown.",
    },
    {
      nouns: "extradition",
      participant: [],
      initiator: ["doer", "by", "from"],
      recipient: ["to"],
      theme: ["of", "owner"],
      example: "The extradition of the smuggler to [r Brazil] took years.",
    },
    {
      nouns:
        "prisoner_swap prisoner_exchange student_exchange intelligence_sharing information_sharing",
      example: "A prisoner swap between [p Armenia] and [p Azerbaijan] was held.",
    },
  ],
};
