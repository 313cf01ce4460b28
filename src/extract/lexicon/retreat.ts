import type { EventClass } from "./event-class.ts";

/** Steps back: withdraws forces, stops fighting, frees captives, resigns. CAMEO 08, its military part. */
export const retreat: EventClass = {
  type: "Retreat",
  verbFrame: { initiator: ["subject"], recipient: ["from", "to", "against", "on"] },
  nounFrame: { initiator: ["owner", "by", "of"], recipient: ["from"] },
  verbs: [
    {
      verbs: "withdraw retreat pull+out pull+back fall+back decamp disengage evacuate",
      subject: ["force", "actor", "militia", "weapon", "police"],
      intransitive: true,
      recipient: ["from", "to"],
      example: "[i Ethiopian troops] withdrew from [r Mogadishu].",
    },
    {
      verbs: "pull+out",
      object: ["force", "militia", "police"],
      objectWords: "tank artillery missile warship",
      recipient: ["from"],
      example: "[i Ethiopia] pulled out its tanks from [r Somalia].",
    },
    {
      verbs: "withdraw pull+back recall remove evacuate pull redeploy bring+home",
      object: ["force", "weapon", "militia", "police"],
      recipient: ["from"],
      example: "[i Ethiopia] withdrew its troops from [r Somalia].",
    },
    {
      verbs: "pull",
      object: ["force", "militia", "police"],
      preposition: ["out", "from"],
      toward: ["territory"],
      recipient: ["from", "out"],
      example: "[i Ethiopia] pulled its soldiers out of [r Somalia].",
    },
    {
      verbs: "surrender",
      recipient: ["to"],
      example: "[i The gunmen] surrendered to [r police].",
    },
    {
      verbs: "disarm demobilize demilitarize de-escalate deescalate stand+down disband",
      recipient: ["in", "object"],
      weak: true,
      example: "[i The militia] disarmed on Friday.",
    },
    {
      verbs:
        "lay+down surrender hand+in hand+over give+up turn+in abandon decommission dismantle destroy",
      objectWords: "arm weapon rifle arsenal stockpile gun",
      recipient: ["to"],
      example: "[i The rebels] laid down their arms.",
    },
    {
      verbs: "lift end raise remove ease relax break+off call+off loosen",
      object: ["siege"],
      recipient: ["on", "of", "against", "in"],
      example: "[i The army] lifted its blockade of [r the port].",
    },
    {
      verbs: "declare announce call observe proclaim order hold respect extend impose",
      objectWords:
        "ceasefire truce armistice cease-fire fire disengagement pullout withdrawal pullback",
      recipient: ["with", "in"],
      example: "[i The rebels] declared a ceasefire.",
    },
    {
      verbs: "halt end stop cease suspend call+off abandon discontinue renounce",
      objectEvent: ["Assault", "Mobilize"],
      recipient: ["on", "against", "in"],
      example: "[i The navy] halted its bombardment of [r the island].",
    },
    {
      verbs: "halt stop cease suspend end",
      objectWords: "hostility fighting fire violence bombing shelling operation war",
      recipient: ["with", "against", "in"],
      example: "[i The two armies] ceased hostilities.",
    },
    {
      verbs: "release free liberate",
      object: ["person", "force"],
      recipient: ["object", "to"],
      weak: true,
      example: "[i The rebels] released [r nine soldiers].",
    },
    {
      verbs: "release free liberate let+go set+free return",
      object: ["captive"],
      recipient: ["object", "to"],
      weak: true,
      example: "[i The kidnappers] released [r two hostages].",
    },
    {
      verbs: "resign quit step+down stand+down abdicate step+aside bow+out",
      except: `himself herself itself themselves defeat fate smoking smoke drinking drink match race tournament competition cup
        championship final open playoff semifinal quarterfinal round`,
      recipient: [],
      theme: ["from"],
      example: "[i The governor] resigned on Tuesday.",
    },
    {
      verbs: "relinquish renounce cede vacate surrender",
      recipient: ["to"],
      theme: ["object"],
      weak: true,
      example: "[i The general] ceded power to [r a civilian council].",
    },
    {
      verbs: "speed+up complete begin start accelerate finish continue resume carry+out",
      objectEvent: ["Retreat"],
      recipient: ["from"],
      example: "[i Ethiopia] completed its withdrawal from [r Somalia].",
    },
    {
      verbs: "admit accept allow+in let+in",
      objectWords: "observer inspector peacekeeper monitor inspection mission delegation",
      recipient: ["object", "from", "of"],
      weak: true,
      example: "[i Cyprus] let in [r the observers].",
    },
    {
      verbs: "receive",
      objectWords: "observer inspector peacekeeper monitor inspection mission",
      recipient: ["object", "from", "of"],
      weak: true,
      example: "[i Cyprus] admitted [r the observers].",
    },
  ],
  nouns: [
    {
      nouns: `withdrawal pullout pullback retreat disengagement troop_pullout troop_withdrawal
        demobilization disarmament de-escalation demilitarization pull_out
        pull_back drawdown`,
      recipient: ["from"],
      example: "[i Ethiopia]'s withdrawal from [r Somalia] began.",
    },
    {
      nouns: "ceasefire truce armistice cease_fire lull cessation",
      participant: ["between", "with"],
      initiator: ["owner", "by"],
      recipient: [],
      example: "A truce between [p the clans] held for a week.",
    },
    {
      nouns: "surrender",
      recipient: ["to"],
      example: "[i The garrison]'s surrender to [r the rebels] ended the siege.",
    },
    {
      nouns: "resignation abdication",
      recipient: [],
      example: "[i The governor]'s resignation was expected.",
    },
    {
      nouns: "release",
      sufferer: ["person", "captive", "force"],
      initiator: ["by", "doer"],
      recipient: ["of", "owner"],
      example: "[r Ana Lund]'s release by [i the rebels] came on Friday.",
    },
    {
      nouns: "hostage_release prisoner_release",
      recipient: ["of"],
      example: "A prisoner release by [i the rebels] came on Friday.",
    },
  ],
};
