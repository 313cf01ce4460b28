import type { EventClass } from "./event-class.ts";

/** Who is helped, besides people and bodies of them. */
const needy =
  "victim survivor refugee evacuee poor needy homeless hungry elderly sick wounded injured orphan that those";

/** Gives goods, money, shelter or rescue to another's benefit. CAMEO 07. */
export const aid: EventClass = {
  type: "Aid",
  verbFrame: { initiator: ["subject"], recipient: ["indirect", "to", "for", "object"] },
  nounFrame: { initiator: ["owner", "by", "from"], recipient: ["to", "for", "of"] },
  verbs: [
    {
      verbs: "help aid assist",
      subject: ["actor", "person", "force", "police"],
      object: ["person", "actor", "force", "captive", "militia"],
      objectWords: needy,
      recipient: ["object"],
      weak: true,
      example: "[i Nuns] helped [r the refugees].",
    },
    {
      verbs: `feed treat vaccinate inoculate immunize house resettle succor rehabilitate shelter train
        nurse`,
      subject: ["actor", "person", "force"],
      object: ["person", "force", "captive", "militia"],
      objectWords: needy,
      recipient: ["object"],
      weak: true,
      example: "[i Nuns] sheltered [r the refugees].",
    },
    {
      verbs: "subsidize finance fund bankroll bail+out",
      subject: ["actor", "person"],
      recipient: ["object", "for"],
      weak: true,
      example: "[i Norway] funded [r the clinic].",
    },
    {
      verbs: "care",
      preposition: ["for"],
      subject: ["actor", "person"],
      recipient: ["for"],
      weak: true,
      example: "[i Nuns] cared for [r the refugees].",
    },
    {
      verbs: `help aid assist feed nurse treat vaccinate inoculate immunize subsidize finance fund
        bankroll equip house resettle succor bail+out rehabilitate care`,
      recipient: ["object", "for", "indirect"],
      faint: true,
      example: "[i Nuns] assisted [r the refugees].",
    },
    {
      verbs: "receive secure obtain",
      subject: ["place"],
      objectWords: "loan grant bailout aid assistance lifeline",
      preposition: ["from"],
      toward: ["actor", "place"],
      initiator: ["from"],
      recipient: ["subject"],
      example: "[r Malawi] secured a loan from [i the fund].",
    },
    {
      verbs: "approve authorize okay clear release",
      objectWords: "loan grant bailout credit aid assistance tranche lifeline",
      preposition: ["for", "to"],
      toward: ["actor", "person", "place"],
      recipient: ["for", "to"],
      example: "[i The fund] approved a loan for [r Malawi].",
    },
    {
      verbs: "save",
      object: ["person", "captive", "vehicle"],
      objectWords: `${needy} life crew ship animal`,
      recipient: ["object"],
      example: "[i Fishermen] saved [r nine sailors].",
    },
    {
      verbs: "rescue evacuate airlift medevac",
      recipient: ["object", "from"],
      example: "[i Fishermen] rescued [r nine sailors].",
    },
    {
      verbs: "pull drag dig",
      preposition: ["from", "out", "of"],
      object: ["person"],
      except: "troop troops force army peacekeeper unit contingent",
      recipient: ["object"],
      weak: true,
      example: "[i Firefighters] pulled [r nine workers] from the mine.",
    },
    {
      verbs: `give provide send donate grant supply deliver contribute ship airlift distribute airdrop
        allocate lend disburse extend hand+out earmark release furnish
        channel dispatch loan dole+out`,
      object: ["aid"],
      except: "credit",
      recipient: ["indirect", "to", "for"],
      example: "[i Norway] gave [r Malawi] grain.",
    },
    {
      verbs: "extend grant lend",
      objectWords: "credit",
      recipient: ["to"],
      example: "[i Norway] extended credit to [r Malawi].",
    },
    {
      verbs: "donate",
      recipient: ["to", "for", "indirect"],
      theme: ["object"],
      example: "[i The singer] donated her fee to [r the hospital].",
    },
    {
      verbs: "grant give offer provide",
      object: ["refuge"],
      recipient: ["indirect", "to", "for"],
      example: "[i Uruguay] granted asylum to [r the poet].",
    },
    {
      verbs: "shelter harbor harbour accept admit take+in resettle accommodate",
      objectWords: "refugee migrant evacuee asylum-seeker exile defector survivor patient",
      recipient: ["object"],
      example: "[i Jordan] took in [r refugees].",
    },
    {
      verbs: "open reopen",
      objectWords: "border gate frontier crossing",
      preposition: ["to", "for"],
      recipient: ["to", "for"],
      example: "[i Jordan] opened its border to [r the refugees].",
    },
    {
      verbs: "provide supply equip arm furnish",
      preposition: ["with"],
      recipient: ["object"],
      theme: ["with"],
      weak: true,
      example: "[i The agency] supplied [r villagers] with water.",
    },
    {
      verbs: "cancel forgive write+off reschedule",
      objectWords: "debt loan arrears",
      recipient: ["owner", "to", "for"],
      example: "[i Japan] forgave [r Zambia]'s debt.",
    },
    {
      verbs: "sponsor",
      subject: ["actor"],
      object: ["person", "militia", "force"],
      recipient: ["object"],
      weak: true,
      example: "[i Libya] sponsored [r guerrillas].",
    },
    {
      verbs: "arm rearm bankroll underwrite",
      subject: ["actor"],
      recipient: ["object"],
      weak: true,
      example: "[i Libya] armed [r the rebels].",
    },
    {
      verbs: "help assist aid",
      clause: "to",
      subject: ["actor", "person", "force", "police"],
      object: ["person", "actor", "force", "captive", "militia"],
      objectWords: needy,
      recipient: ["object", "clause-actor"],
      weak: true,
      example: "[i Soldiers] helped [r villagers] to rebuild a dam.",
    },
    {
      verbs: "repatriate",
      subject: ["actor"],
      weak: true,
      recipient: ["object"],
      example: "[i The agency] repatriated [r two hundred sailors].",
    },
  ],
  nouns: [
    {
      nouns: "rescue evacuation airlift",
      initiator: ["by", "doer", "from"],
      recipient: ["of", "owner", "to", "for"],
      example: "The rescue of [r nine sailors] by [i the navy] took an hour.",
    },
    {
      nouns: "donation",
      recipient: ["to", "for"],
      example: "A donation to [r the clinic] by [i Norway] was lost.",
    },
    {
      nouns: `aid assistance relief_effort bailout humanitarian_aid
        relief_operation rescue_operation rescue_mission rescue_effort food_aid resettlement
        aid_package rescue_package famine_relief disaster_relief`,
      example: "[i Norway]'s aid to [r Malawi] doubled.",
    },
    {
      nouns: "grant loan subsidy funding contribution stipend",
      faint: true,
      recipient: ["to", "for"],
      example: "A loan from [i the bank] to [r the farmers] was approved.",
    },
  ],
};
