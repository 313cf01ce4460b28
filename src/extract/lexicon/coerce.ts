import type { EventClass } from "./event-class.ts";

/** Represses without bodily violence: arrests, bans, seizes, censors, deports, hacks. CAMEO 17. */
export const coerce: EventClass = {
  type: "Coerce",
  verbFrame: { initiator: ["subject"], recipient: ["object", "owner", "on", "against"] },
  nounFrame: { initiator: ["owner", "by"], recipient: ["of", "on", "against"] },
  verbs: [
    {
      verbs: "expel",
      object: ["person"],
      recipient: ["object"],
      example: "[i Cyprus] expelled [r nine migrants].",
    },
    {
      verbs: `arrest detain imprison jail incarcerate apprehend intern round+up
        lock+up remand nab kidnap abduct hijack commandeer handcuff cuff snatch subpoena extort
        enslave subjugate`,
      recipient: ["object"],
      example: "[i Police] arrested [r two smugglers].",
    },
    {
      verbs: "capture",
      object: ["person"],
      recipient: ["object"],
      weak: true,
      example: "[i Marines] captured [r nine pirates].",
    },
    {
      verbs: "take",
      preposition: ["into"],
      objectWords: "custody",
      recipient: ["object"],
      example: "[i Police] took [r two smugglers] into custody.",
    },
    {
      verbs: "send return",
      preposition: ["to"],
      objectWords: "prison jail custody",
      recipient: ["object"],
      example: "[i The judge] sent [r two smugglers] to jail.",
    },
    {
      verbs: "take hold",
      objectWords: "hostage captive prisoner",
      recipient: ["object", "of"],
      example: "[i Gunmen] took [r the tourists] hostage.",
    },
    {
      verbs: "hold keep",
      preposition: ["in", "at", "on"],
      objectWords: "custody detention captivity prison jail hostage arrest prisoner",
      recipient: ["object"],
      weak: true,
      example: "[i The rebels] held [r two pilots] in captivity.",
    },
    {
      verbs: "deport exile banish evict displace uproot",
      recipient: ["object"],
      example: "[i Cyprus] deported [r nine sailors].",
    },
    {
      verbs: `ban outlaw censor muzzle gag silence repress suppress oppress persecute quell disperse
        quash stifle disband dissolve subdue harass blacklist surveil wiretap
        criminalize disenfranchise dispossess confine quarantine restrict segregate deprive`,
      recipient: ["object", "owner", "against"],
      weak: true,
      example: "[i The junta] outlawed [r the party].",
    },
    {
      verbs: "crush",
      objectWords:
        "revolt rebellion uprising protest dissent opposition unrest mutiny demonstration strike",
      recipient: ["owner", "by", "of", "object"],
      example: "[i The junta] crushed [r the miners]' revolt.",
    },
    {
      verbs: "crack+down clamp+down",
      recipient: ["on", "against"],
      example: "[i The junta] cracked down on [r dissidents].",
    },
    {
      verbs: `impose reimpose declare enforce order tighten extend introduce institute set clamp place put
        announce`,
      objectWords: `curfew blockade martial emergency lockdown ban restriction censorship quarantine
        closure siege checkpoint roadblock law curb limit`,
      recipient: ["on", "in", "against", "over"],
      example: "[i The governor] imposed a curfew on [r the northern districts].",
    },
    {
      verbs: "declare impose proclaim extend announce",
      preposition: ["of"],
      objectWords: "emergency siege calamity",
      recipient: ["in", "over"],
      example: "[i The governor] declared a state of emergency in the northern districts.",
    },
    {
      verbs: "seize confiscate impound expropriate nationalize requisition appropriate annex",
      recipient: ["owner", "from", "of", "object", "against"],
      example: "[i Customs officers] seized [r the trawler].",
    },
    {
      verbs: "seize occupy",
      object: ["property"],
      recipient: ["owner", "of", "object"],
      example: "[i Squatters] occupied [r the bank]'s offices.",
    },
    {
      verbs: `burn torch destroy demolish raze bulldoze blow+up vandalize sabotage damage ransack loot
        wreck deface set+alight burn+down tear+down smash`,
      object: ["property"],
      recipient: ["owner", "of", "in", "object", "at"],
      weak: true,
      example: "[i Arsonists] burned down [r the union]'s office.",
    },
    {
      verbs: "set",
      objectWords: "fire ablaze alight",
      recipient: ["to", "on", "owner"],
      example: "[i Arsonists] set fire to [r the union]'s office.",
    },
    {
      verbs:
        "hack deface breach infiltrate penetrate phish spoof ddos infect compromise cyberattack wiretap dox",
      recipient: ["owner", "object", "into"],
      weak: true,
      example: "[i Pranksters] hacked [r the bank]'s website.",
    },
    {
      verbs: "attack hit strike target cripple paralyze",
      cause: ["intruder"],
      recipient: ["owner", "object"],
      example: "[i Hackers] attacked [r the bank].",
    },
    {
      verbs: "attack hit target cripple",
      objectWords: "website server database computer browser software website mainframe",
      recipient: ["owner", "object"],
      weak: true,
      example: "[i Pranksters] attacked [r the bank]'s website.",
    },
    {
      verbs: "hack break",
      preposition: ["into"],
      recipient: ["owner", "into"],
      example: "[i Pranksters] hacked into [r the bank]'s server.",
    },
    {
      verbs: "raid search storm",
      object: ["property"],
      recipient: ["owner", "of", "object"],
      example: "[i Police] raided [r the newspaper]'s office.",
    },
    {
      verbs: "block censor shut+down jam shutter close ban",
      objectWords: `website newspaper station channel network broadcast access internet app paper
        magazine school party outlet media platform radio`,
      recipient: ["owner", "object", "of"],
      example: "[i The junta] shut down [r the newspaper].",
    },
    {
      verbs: "ban bar prohibit forbid prevent restrict block stop",
      object: ["person", "actor"],
      clause: "gerund",
      recipient: ["object"],
      weak: true,
      example: "[i The junta] banned [r women] from driving.",
    },
    {
      verbs: "ban bar prohibit forbid restrict",
      recipient: ["object", "owner", "from"],
      weak: true,
      example: "[i The stadium] banned [r the fans].",
    },
    {
      verbs: "book",
      preposition: ["into", "at", "in"],
      objectWords: "jail prison custody lockup station",
      recipient: ["object"],
      weak: true,
      example: "[i Deputies] booked [r the driver] into jail.",
    },
    {
      verbs: "force coerce compel",
      subject: ["actor", "person"],
      object: ["person", "actor"],
      clause: "to",
      recipient: ["object"],
      weak: true,
      example: "[i The junta] forced [r the editor] to resign.",
    },
    {
      verbs: "overthrow topple depose oust unseat dethrone",
      recipient: ["object"],
      example: "[i Officers] overthrew [r the president].",
    },
    {
      verbs: "disperse break+up",
      objectWords: "crowd protest demonstration rally protester demonstrator march gathering",
      recipient: ["object", "of", "owner"],
      example: "[i Police] dispersed [r the crowd].",
    },
    {
      verbs: "disperse",
      object: ["person"],
      recipient: ["object"],
      example: "[i Police] fired gas to disperse [r the villagers].",
    },
    {
      verbs: "surround encircle",
      subject: ["police", "force", "militia"],
      recipient: ["object"],
      example: "[i Soldiers] surrounded [r the village].",
    },
    {
      verbs: "stop intercept",
      subject: ["police", "force"],
      object: ["person"],
      recipient: ["object"],
      weak: true,
      example: "[i Officers] stopped [r two drivers].",
    },
    {
      verbs: "push+back drive+back beat+back force+back",
      subject: ["police", "force"],
      object: ["person"],
      recipient: ["object"],
      example: "[i Police] pushed back [r the villagers].",
    },
    {
      verbs: "besiege blockade surround encircle cordon+off seal+off barricade",
      recipient: ["object"],
      example: "[i The army] surrounded [r the town].",
    },
    {
      verbs: "rig steal",
      objectWords: "election vote poll ballot",
      recipient: ["owner"],
      example: "[i The junta] rigged the election.",
    },
    {
      verbs: "steal rob burgle pickpocket defraud swindle embezzle extort scam",
      recipient: ["from", "owner", "object"],
      weak: true,
      example: "[i Thieves] robbed [r the bank].",
    },
    {
      verbs: "make+off",
      preposition: ["with"],
      recipient: ["from"],
      example: "[i Thieves] made off with the cash.",
    },
  ],
  nouns: [
    {
      nouns: `arrest detention imprisonment kidnapping abduction capture incarceration deportation
        persecution eviction house_arrest internment banishment kidnap displacement`,
      initiator: ["by", "doer"],
      recipient: ["of", "owner"],
      example: "[r Ana Lund]'s arrest by [i the army] drew anger.",
    },
    {
      nouns: `hijacking repression crackdown clampdown roundup seizure confiscation oppression
        suppression censorship mass_arrest hostage-taking hostage_taking expropriation
        nationalization`,
      example: "[i The junta]'s arrest of [r the editor] drew anger.",
    },
    {
      nouns: "curfew martial_law lockdown blockade siege roadblock closure",
      recipient: ["on", "of", "in", "against"],
      weak: true,
      example: "[i The army]'s blockade of [r the port] goes on.",
    },
    {
      nouns: "coup coup_d'état putsch power_grab overthrow ouster",
      recipient: ["against", "of"],
      example: "A coup against [r the president] failed.",
    },
    {
      nouns: `cyber_attack cyberattack hack hacking ransomware_attack malware_attack ddos_attack csrf_attack
        phishing_attack spear-phishing_attack denial-of-service_attack hacking_attack botnet_attack
        brute-force_attack man-in-the-middle_attack computer_attack`,
      recipient: ["on", "against", "of", "at"],
      example: "A cyberattack on [r the bank] began at noon.",
    },
    {
      nouns: "attack",
      context: ["intruder"],
      recipient: ["on", "against", "of", "at"],
      example: "An attack by [i hackers] on [r the bank] began at noon.",
    },
    {
      nouns: "data_breach security_breach data_leak",
      initiator: ["by"],
      recipient: ["of", "at", "owner"],
      example: "A data breach at [r the bank] came to light.",
    },
    {
      nouns:
        "theft robbery burglary heist fraud extortion larceny embezzlement looting arson vandalism sabotage",
      recipient: ["from", "of", "at", "on", "against"],
      weak: true,
      example: "The robbery of [r the bank] took minutes.",
    },
    {
      nouns: "raid",
      weak: true,
      recipient: ["on", "at"],
      example: "A raid on [r the newspaper] by [i police] found nothing.",
    },
    {
      nouns: "ban prohibition restriction",
      weak: true,
      recipient: ["on", "of", "against", "from"],
      example: "[i The stadium]'s ban on [r the fans] holds.",
    },
  ],
};
