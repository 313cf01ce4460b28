import type { EventClass } from "./event-class.ts";

/** Deliberate physical violence: attacks, kills, bombs, invades, tortures, fights. CAMEO 18 to 20. */
export const assault: EventClass = {
  type: "Assault",
  verbFrame: { initiator: ["subject"], recipient: ["object", "on", "against", "at"] },
  nounFrame: {
    initiator: ["owner", "by", "from"],
    recipient: ["on", "against", "of", "into", "at", "in"],
  },
  verbs: [
    {
      verbs: `attack assault ambush bomb bombard invade strafe assassinate murder slay massacre slaughter behead decapitate
        lynch stab gun+down shoot+down mow+down torture maim mutilate rape molest bludgeon strangle throttle
        firebomb napalm carpet-bomb pepper-spray tear-gas dive-bomb garrote bayonet manhandle rough+up beat+up
        set+upon car-bomb terrorize airstrike counterattack machine-gun`,
      recipient: ["object", "on", "at", "against"],
      example: "[i Rebel gunmen] attacked [r a convoy].",
    },
    {
      verbs: `shell storm raid ravage ransack overrun torpedo mortar rocket dynamite spear
        decimate annihilate exterminate gouge`,
      transitive: true,
      recipient: ["object"],
      example: "[i The rebels] shelled [r the port].",
    },
    {
      verbs: "shoot execute hang gas poison flog whip club knife mug crucify brutalize batter",
      object: ["person", "actor", "force", "militia", "police"],
      recipient: ["object"],
      example: "[i The junta] executed [r the editor].",
    },
    {
      verbs: "kill wound injure hurt maim",
      subject: ["actor", "person", "weapon", "violence"],
      object: ["person", "actor", "force", "militia", "police"],
      recipient: ["object"],
      example: "[i Gunmen] killed [r nine villagers].",
    },
    {
      verbs: "kill wound injure hurt maim shoot",
      cause: ["violence", "weapon", "police", "force", "militia"],
      recipient: ["object"],
      example: "[r Nine villagers] were killed in a bombing.",
    },
    {
      verbs: "kill wound",
      object: ["force", "militia", "police"],
      recipient: ["object"],
      weak: true,
      example: "[r Two soldiers] were killed near Basra.",
    },
    {
      verbs: "rout dislodge drive+out push+back crush",
      object: ["force", "militia"],
      recipient: ["object"],
      example: "[i The militia] routed [r nine battalions].",
    },
    {
      verbs: "abuse mistreat maltreat",
      object: ["person", "actor"],
      recipient: ["object"],
      example: "[i The guards] abused [r the prisoners].",
    },
    {
      verbs: "beat",
      object: ["person"],
      unnamed: true,
      recipient: ["object"],
      weak: true,
      example: "[i Soldiers] beat [r the students].",
    },
    {
      verbs: "hit punch kick slap strike",
      object: ["person"],
      recipient: ["object"],
      weak: true,
      example: "[i Guards] punched [r the prisoners].",
    },
    {
      verbs: "hit strike pound pummel target blast",
      object: ["place", "force"],
      weak: true,
      example: "[i Warplanes] struck [r the village].",
    },
    {
      verbs: "fire shoot lob hurl",
      preposition: ["at", "on", "into", "upon", "toward", "towards"],
      recipient: ["at", "on", "into", "upon", "toward", "towards"],
      weak: true,
      example: "[i Snipers] fired on [r the convoy].",
    },
    {
      verbs: "fire launch lob shoot drop hurl toss throw plant",
      objectWords: `missile rocket shell bomb grenade mortar torpedo bullet shot round artillery
        teargas gas petrol firebomb molotov explosive munition`,
      recipient: ["at", "on", "into", "against", "toward", "towards", "over"],
      example: "[i The frigate] fired missiles at [r the port].",
    },
    {
      verbs: "open exchange return",
      objectWords: "fire shot",
      recipient: ["on", "at", "with"],
      example: "[i Snipers] opened fire on [r the crowd].",
    },
    {
      verbs: "explode detonate set+off blow+up go+off",
      objectWords: "bomb device explosive grenade car mine vest charge",
      recipient: ["in", "at", "near", "outside"],
      example: "[i Rebels] exploded a bomb outside [r the barracks].",
    },
    {
      verbs: "blow+up",
      object: ["person", "force"],
      recipient: ["object"],
      example: "[i Rebels] blew up [r the convoy].",
    },
    {
      verbs: "clash skirmish battle fight spar scuffle brawl tussle duel grapple",
      preposition: ["with", "against"],
      participant: ["subject", "with", "against"],
      initiator: [],
      recipient: [],
      example: "[p Fans] clashed with [p police].",
    },
    {
      verbs: "clash skirmish battle brawl",
      intransitive: true,
      participant: ["subject"],
      initiator: [],
      recipient: [],
      weak: true,
      example: "[p The two clans] clashed near the well.",
    },
    {
      verbs: "fight battle combat engage",
      object: ["actor", "person", "militia", "force", "police"],
      recipient: ["object"],
      example: "[i The army] fought [r the rebels].",
    },
    {
      verbs: "fight",
      intransitive: true,
      weak: true,
      recipient: ["in", "against"],
      example: "[i The rebels] fought on.",
    },
    {
      verbs: `launch mount carry+out stage conduct begin lead wage make unleash perpetrate commit start
        renew resume undertake execute press`,
      objectEvent: ["Assault"],
      recipient: ["on", "against", "in", "at", "into", "of"],
      example: "[i The army] launched an offensive against [r the rebels].",
    },
    {
      verbs: "wage declare make",
      objectWords: "war jihad",
      recipient: ["on", "against", "with"],
      example: "[i The sultan] declared war on [r the emir].",
    },
    {
      verbs: "capture seize take retake recapture occupy overrun conquer",
      object: ["territory"],
      recipient: ["object", "from"],
      weak: true,
      example: "[i The rebels] captured [r the town].",
    },
    {
      verbs: "retake recapture conquer overrun",
      recipient: ["object", "from"],
      example: "[i The rebels] recaptured [r the hill].",
    },
    {
      verbs: "advance thrust march push cross drive",
      subject: ["force", "militia", "weapon"],
      preposition: ["into", "on", "toward", "towards"],
      recipient: ["into", "on", "toward", "towards"],
      weak: true,
      example: "[i Tanks] advanced on [r the capital].",
    },
    {
      verbs: "violate break breach",
      object: ["truce"],
      recipient: ["with", "owner", "against"],
      example: "[i The militia] violated the ceasefire.",
    },
    {
      verbs: "shoot+down bring+down down",
      objectWords: "aircraft plane helicopter jet drone airliner fighter bomber",
      recipient: ["owner", "object", "of"],
      example: "[i Gunners] brought down [r a helicopter].",
    },
    {
      verbs: "sink scuttle",
      objectWords: "ship boat vessel destroyer frigate cruiser trawler submarine warship",
      recipient: ["owner", "object", "of"],
      example: "[i A submarine] sank [r the frigate].",
    },
    {
      verbs: "use employ",
      objectWords: "violence force gas teargas cannon baton bullet chemical",
      recipient: ["against", "on"],
      weak: true,
      example: "[i Police] used tear gas against [r the crowd].",
    },
  ],
  nouns: [
    {
      nouns: `attack assault invasion bombing bombardment shelling airstrike air_strike missile_strike drone_strike rocket_attack ambush raid massacre slaughter incursion offensive onslaught aggression terrorism atrocity genocide ethnic_cleansing war_crime firefight gunfire gunfight shootout crossfire suicide_bombing car_bomb car_bombing air_raid counterattack counteroffensive counter-offensive blitz strafing manslaughter homicide hostility bloodshed carnage sniping terror_attack military_operation military_action knifing pogrom fratricide infanticide mass_killing mass_shooting bomb_attack bomb_blast arson_attack retaliation reprisal`,
      example: "[i The army]'s attack on [r the village] lasted an hour.",
    },
    {
      nouns: `killing murder assassination stabbing beheading lynching rape torture execution beating
        shooting slaying poisoning`,
      initiator: ["by", "doer", "from"],
      recipient: ["of", "owner", "on", "against", "at", "in"],
      example: "[r Ana Lund]'s murder by [i the militia] shocked the town.",
    },
    {
      nouns: "strike",
      weak: true,
      recipient: ["on", "against", "in"],
      example: "[i Turkish] strikes on [r the camp] killed nine.",
    },
    {
      nouns: "operation campaign",
      context: ["force", "militia", "weapon"],
      weak: true,
      recipient: ["on", "against", "in"],
      example: "[i The army]'s operation against [r the rebels] began at dawn.",
    },
    {
      nouns: `war fighting clash conflict skirmish combat gun_battle civil_war brawl scuffle
        hostility melee insurgency violence`,
      participant: ["between", "with", "owner", "among"],
      initiator: [],
      recipient: ["against"],
      weak: true,
      example: "Clashes between [p fans] and [p police] left ten hurt.",
    },
    {
      nouns: "battle fight",
      context: ["force", "militia", "police", "weapon", "place"],
      participant: ["between", "with", "owner", "among"],
      initiator: [],
      recipient: ["against", "on", "in"],
      weak: true,
      example: "A battle between [p rebels] and [p the army] raged.",
    },
    {
      nouns: "abuse mistreatment maltreatment harassment brutality",
      recipient: ["of", "against"],
      weak: true,
      example: "[i The guards]' abuse of [r prisoners] was filmed.",
    },
    {
      nouns: "occupation conquest recapture",
      recipient: ["of"],
      weak: true,
      example: "[i The rebels]' occupation of [r the town] lasted a month.",
    },
    {
      nouns: "capture",
      sufferer: ["territory"],
      recipient: ["of"],
      example: "[i The rebels]' capture of [r the town] took a month.",
    },
    {
      nouns: "bomb_explosion grenade_explosion mine_explosion",
      initiator: ["by"],
      recipient: ["in", "at", "near", "outside"],
      example: "A bomb explosion near [r the barracks] shook the town.",
    },
    {
      nouns: "ceasefire_violation truce_violation",
      initiator: ["by", "owner"],
      recipient: [],
      example: "A ceasefire violation by [i the militia] was noted.",
    },
  ],
};
