import type { EventClass } from "./event-class.ts";

/** Moves or readies forces, short of using them. CAMEO 15. */
export const mobilize: EventClass = {
  type: "Mobilize",
  verbFrame: {
    initiator: ["subject"],
    recipient: ["against", "to", "near", "along", "in", "on", "at"],
    theme: ["object"],
  },
  nounFrame: {
    initiator: ["owner", "by"],
    recipient: ["against", "near", "along", "in", "on"],
  },
  verbs: [
    {
      verbs: `deploy mobilize mass send dispatch station move position amass rush concentrate marshal
        assemble redeploy reinforce base rotate pour order garrison call+up muster commit contribute
        build+up transfer shift bring+in fly+in bolster boost increase airlift gather place put`,
      object: ["force"],
      mode: "MobilizeTroops",
      example: "[i Kenya] deployed troops along [r the Somali border].",
    },
    {
      verbs: `deploy send dispatch station move position test-fire test install scramble fly mass ready
        rush shift place stockpile aim ship`,
      object: ["weapon"],
      mode: "MobilizeWeapons",
      example: "[i Kenya] moved missiles to [r the Somali border].",
    },
    {
      verbs: "deploy send dispatch mobilize station rush order call+in call+out post put",
      object: ["police"],
      mode: "MobilizePolice",
      example: "[i The governor] sent police to [r the docks].",
    },
    {
      verbs: "mobilize arm recruit mass deploy send assemble rally train",
      object: ["militia"],
      mode: "MobilizeMilitia",
      example: "[i The warlord] mobilized militiamen near [r the town].",
    },
    {
      verbs: "mass gather assemble mobilize deploy amass patrol",
      subject: ["force"],
      intransitive: true,
      mode: "MobilizeTroops",
      example: "[i Kenyan troops] massed along [r the Somali border].",
    },
    {
      verbs: "patrol",
      subject: ["police"],
      mode: "MobilizePolice",
      theme: ["object"],
      example: "[i Police] patrolled the market.",
    },
    {
      verbs: "patrol",
      theme: ["object"],
      example: "[i The army] patrolled the market.",
    },
    {
      verbs: "mobilize militarize conscript remilitarize rearm fortify",
      weak: true,
      recipient: ["against", "in"],
      theme: ["object"],
      example: "[i The sultan] mobilized against [r the emir].",
    },
    {
      verbs: "put place",
      objectWords: "army force troop military air navy reservist unit",
      preposition: ["on"],
      recipient: ["against"],
      example: "[i The sultan] put the army on alert.",
    },
    {
      verbs: "hold conduct stage begin start carry+out launch plan announce",
      objectWords: "exercise drill maneuver manoeuvre war-game wargame patrol parade",
      recipient: ["near", "in", "off", "against", "with"],
      mode: "MobilizeTroops",
      weak: true,
      example: "[i Kenya] held military exercises near [r the Somali border].",
    },
    {
      verbs: "test test-fire",
      objectWords: "missile rocket warhead bomb weapon interceptor",
      mode: "MobilizeWeapons",
      recipient: [],
      theme: ["object"],
      example: "[i The emirate] test-fired a missile.",
    },
    {
      verbs: "declare impose order",
      objectWords: "alert mobilization readiness conscription",
      recipient: ["in", "against"],
      example: "[i The sultan] ordered a mobilization.",
    },
  ],
  nouns: [
    {
      nouns: `deployment mobilization troop_movement troop_buildup military_buildup troop_deployment
        amassment massing troop_build-up military_build-up call-up troop_presence
        reinforcement conscription militarization redeployment buildup military_exercise
        military_drill naval_exercise naval_drill war_game live-fire_exercise joint_exercise`,
      mode: "MobilizeTroops",
      example: "[i Kenya]'s troop buildup near [r the Somali border] goes on.",
    },
    {
      nouns: "missile_test weapon_test nuclear_test rocket_test missile_launch",
      mode: "MobilizeWeapons",
      recipient: ["near", "over"],
      example: "[i The emirate]'s missile test failed.",
    },
    {
      nouns: "exercise drill maneuver manoeuvre patrol",
      mode: "MobilizeTroops",
      context: ["actor", "force", "weapon", "police"],
      weak: true,
      recipient: ["near", "with", "in"],
      example: "[i Kenya]'s drill near [r the Somali border] ended.",
    },
    {
      nouns: "exercise drill maneuver manoeuvre patrol",
      faint: true,
      recipient: ["near", "with", "in"],
      example: "The drill in [r Somalia] ended.",
    },
    {
      nouns: "police_deployment police_patrol",
      mode: "MobilizePolice",
      example: "The police deployment in [r the docks] was large.",
    },
  ],
};
