import type { EventClass } from "./event-class.ts";

/** Accident, disaster, illness, death: nobody meant it, or nobody is said to have. */
export const harm: EventClass = {
  type: "Harm",
  verbFrame: { initiator: [], recipient: ["subject", "object"] },
  nounFrame: { initiator: [], recipient: ["of", "owner", "at"] },
  verbs: [
    {
      verbs: `die perish drown suffocate choke starve succumb asphyxiate pass+away bleed
        faint sicken fall+ill ail suffer`,
      recipient: ["subject"],
      intransitive: true,
      example: "[r The poet] died in Lisbon.",
    },
    {
      verbs: "kill injure wound hurt maim claim sicken trap",
      cause: ["hazard"],
      recipient: ["object"],
      example: "The earthquake killed [r forty villagers].",
    },
    {
      verbs: "leave+dead leave+wounded leave+injured leave+homeless leave+missing",
      recipient: ["object"],
      example: "The clash left [r nine villagers] dead.",
    },
    {
      verbs: "find+dead pronounce+dead declare+dead confirm+dead",
      initiator: [],
      recipient: ["object"],
      example: "[r The poet] was found dead on Monday.",
    },
    {
      verbs: "find discover recover retrieve",
      objectWords: "body corpse",
      initiator: [],
      recipient: ["owner", "of"],
      example: "The body of [r the poet] was found on Monday.",
    },
    {
      verbs: "lose",
      objectWords: "life",
      recipient: ["subject"],
      example: "[r Nine sailors] lost their lives off Samar.",
    },
    {
      verbs: "burn freeze starve crush batter",
      preposition: ["to"],
      objectWords: "death",
      recipient: ["object"],
      weak: true,
      example: "[r Nine sailors] were burned to death.",
    },
    {
      verbs: "fall plunge",
      subject: ["vehicle"],
      preposition: ["into", "off", "from"],
      recipient: ["subject"],
      example: "[r A bus] fell into a gorge.",
    },
    {
      verbs: "make",
      objectWords: "landfall",
      subject: ["hazard"],
      recipient: ["in", "on"],
      example: "The typhoon made landfall in [r Samar].",
    },
    {
      verbs: "break+out",
      subject: ["hazard"],
      intransitive: true,
      recipient: ["at"],
      example: "A fire broke out at [r a clinic].",
    },
    {
      verbs: "go+missing",
      recipient: ["subject"],
      intransitive: true,
      example: "[r Nine sailors] went missing off Samar.",
    },
    {
      verbs: "trap strand sweep+away wash+away",
      object: ["person", "actor"],
      recipient: ["object"],
      weak: true,
      example: "[r Nine villagers] were trapped by the mud.",
    },
    {
      verbs: "claim",
      objectWords: "life victim",
      recipient: ["object"],
      example: "The landslide claimed [r nine victims].",
    },
    {
      verbs: "kill injure wound hurt maim",
      object: ["person", "actor", "force", "militia", "police"],
      recipient: ["object"],
      weak: true,
      example: "[r Nine villagers] were injured on Monday.",
    },
    {
      verbs: "crash derail capsize overturn collide skid explode ignite malfunction veer",
      intransitive: true,
      recipient: ["subject"],
      theme: ["with", "into"],
      weak: true,
      example: "[r A ferry] capsized off Samar.",
    },
    {
      verbs: "sink plunge",
      subject: ["vehicle"],
      intransitive: true,
      recipient: ["subject"],
      example: "[r A ferry] sank off Samar.",
    },
    {
      verbs: "crash plow plough slam smash ram bump",
      preposition: ["into", "onto"],
      intransitive: true,
      recipient: ["into", "onto"],
      initiator: ["subject"],
      example: "[i A lorry] crashed into [r a bus].",
    },
    {
      verbs: "ram",
      object: ["vehicle"],
      recipient: ["owner", "object"],
      initiator: ["subject"],
      example: "[i The navy] rammed [r Malta]'s ferry.",
    },
    {
      verbs: "crash plow plough slam smash ram",
      object: ["vehicle"],
      preposition: ["into", "onto"],
      recipient: ["into", "onto"],
      initiator: ["subject"],
      example: "[i The driver] crashed the lorry into [r a bus].",
    },
    {
      verbs:
        "hit strike shake rock jolt batter lash ravage devastate flatten flood engulf inundate destroy damage sweep rip tear",
      subject: ["hazard"],
      cause: ["hazard"],
      recipient: ["object", "through"],
      example: "The typhoon battered [r Samar].",
    },
    {
      verbs: "collapse",
      subject: ["person", "property", "vehicle", "place"],
      intransitive: true,
      recipient: ["subject"],
      example: "[r The striker] collapsed in Porto.",
    },
    {
      verbs: "erupt",
      subject: ["hazard"],
      intransitive: true,
      recipient: ["subject"],
      example: "[r The volcano] erupted on Monday.",
    },
    {
      verbs: "damage destroy gut wreck",
      object: ["property", "place"],
      cause: ["hazard"],
      recipient: ["object"],
      example: "[r The chapel] was damaged in a fire.",
    },
    {
      verbs: "flood burn leak burst spill rupture",
      intransitive: true,
      recipient: ["subject"],
      weak: true,
      example: "[r A bridge] collapsed near Porto.",
    },
    {
      verbs:
        "infect contaminate sicken poison electrocute drown crush trample bury scald bruise fracture concuss afflict displace",
      recipient: ["object"],
      weak: true,
      example: "The virus infected [r ninety pupils].",
    },
    {
      verbs: "suffer sustain contract catch develop break tear sprain undergo have",
      objectWords: `injury heart stroke cancer burn fracture leg arm disease virus infection concussion
        damage setback flu pneumonia hamstring ligament attack wound`,
      recipient: ["subject"],
      example: "[r The striker] suffered a knee injury.",
    },
    {
      verbs: "run+over knock+down mow+down",
      initiator: ["subject"],
      recipient: ["object"],
      example: "[i A tram] knocked down [r a cyclist].",
    },
    {
      verbs: "hospitalize quarantine amputate",
      recipient: ["object"],
      weak: true,
      example: "[r The singer] was hospitalized on Friday.",
    },
  ],
  nouns: [
    {
      nouns: `death accident crash collision derailment earthquake quake tremor aftershock tsunami flood
        flooding hurricane typhoon cyclone storm tornado landslide mudslide avalanche wildfire
        drought famine eruption disaster catastrophe calamity tragedy outbreak epidemic pandemic
        shipwreck sinking stampede explosion blast fire blaze inferno collapse injury casualty
        fatality heart_attack illness oil_spill plane_crash car_crash train_crash car_accident
        power_outage meltdown contamination poisoning infection heatwave
        heat_wave hailstorm snowstorm blizzard thunderstorm mishap wreck drowning suicide
        mass_extinction crop_failure hunger starvation gas_leak gas_explosion pile-up overdose
        miscarriage stroke`,
      example: "The crash of [r the ferry] shocked Samar.",
    },
    {
      nouns: "damage destruction devastation emergency crisis",
      weak: true,
      recipient: ["to", "of"],
      example: "The damage to [r the bridge] was slight.",
    },
  ],
};
