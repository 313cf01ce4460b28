import { contestVerbs } from "./contest.ts";
import type { EventClass } from "./event-class.ts";

/** What else happens and is worth telling: contests, ceremonies, rises and falls, beginnings and ends. */
export const occur: EventClass = {
  type: "Occur",
  verbFrame: { initiator: ["subject"], recipient: [], theme: ["object"] },
  nounFrame: { participant: ["between", "with"], initiator: ["owner", "by", "of"] },
  verbs: [
    ...contestVerbs,
    {
      verbs: "lose win",
      objectWords: `way sight track touch ground hope interest patience face faith heart sleep temper count steam momentum
        nerve mind cool respect admiration`,
      faint: true,
      example: "[i The club] lost its way.",
    },
    {
      verbs: "beat",
      objectWords: "odd odds path drum retreat expectation forecast estimate",
      faint: true,
      example: "[i Exports] beat the forecast.",
    },
    {
      verbs: "hit",
      objectWords: "road headline headlines ground roof shelf nerve wall back",
      faint: true,
      example: "[i The ban] hit a nerve.",
    },
    {
      verbs: "fall stop",
      objectWords: "short love victim prey apart asleep flat foul silent",
      faint: true,
      example: "[i Exports] fell short of the forecast.",
    },
    {
      verbs: "close",
      objectWords: "eye ear rank gap",
      faint: true,
      example: "[i The council] closed its eyes to the debt.",
    },
    {
      verbs: "earn make post report book net gross record",
      objectWords: `million billion $ dollar euro pound yen yuan franc rupee peso crown cent penny profit loss income
        revenue earnings salary wage gain deficit surplus`,
      recipient: [],
      weak: true,
      example: "[i Acme] earned nine million euros.",
    },
    {
      verbs: "run stand",
      objectWords:
        "president office mayor governor parliament congress senate re-election reelection presidency leadership seat",
      preposition: ["for"],
      subject: ["person", "actor"],
      intransitive: true,
      weak: true,
      example: "[i Ann Lund] ran for mayor.",
    },
    {
      verbs: "respond react",
      objectWords: `attack strike raid aggression incursion invasion sanction tariff duty measure crisis emergency disaster
        outbreak fire alarm`,
      preposition: ["to"],
      weak: true,
      example: "[i Acme] responded to the outbreak.",
    },
    {
      verbs: "marry wed divorce",
      object: ["person"],
      initiator: [],
      participant: ["subject", "object"],
      recipient: [],
      theme: [],
      weak: true,
      example: "[p The duke] married [p the singer].",
    },
    {
      verbs: "rule govern",
      objectWords: "country nation state island kingdom empire region territory",
      theme: ["object"],
      example: "[i The emir] ruled the island for nine years.",
    },
    {
      verbs: `rise fall drop climb jump surge soar plunge plummet slump slide dip tumble sink decline increase decrease grow shrink expand contract gain slip rebound recover rally ease edge+up edge+down double triple quadruple halve fluctuate stabilize peak spike skyrocket crash weaken strengthen widen narrow accelerate slow swell dwindle taper shed boom stagnate improve worsen deteriorate reach hit`,
      theme: ["by", "to", "from", "object"],
      weak: true,
      example: "[i Exports] rose by nine percent.",
    },
    {
      verbs: "average total top exceed",
      theme: ["object"],
      faint: true,
      example: "[i Exports] exceeded the forecast.",
    },
    {
      verbs: `begin start end finish continue resume stop cease halt open close occur happen take+place
        unfold ensue emerge arise erupt break+out go+ahead proceed kick+off
        conclude commence culminate recur pause restart expire lapse
        wrap+up come+about`,
      theme: ["object", "with"],
      weak: true,
      example: "[i The regatta] began on Friday.",
    },
    {
      verbs: "demonstrate",
      clause: "that",
      theme: [],
      weak: true,
      example: "[i The engineer] demonstrated how the pump worked.",
    },
    {
      verbs: "fight battle struggle",
      intransitive: true,
      clause: "to",
      theme: [],
      weak: true,
      example: "[i The nurses] fought to keep the clinic.",
    },
    {
      verbs: "fight battle struggle",
      intransitive: true,
      preposition: ["for"],
      theme: ["for"],
      weak: true,
      example: "[i The nurses] fought for better pay.",
    },
    {
      verbs: "last persist follow precede coincide",
      theme: ["object", "with"],
      faint: true,
      example: "[i The regatta] coincided with the fair.",
    },
    {
      verbs: "collapse founder stall fail",
      subject: ["talk", "agreement", "truce"],
      intransitive: true,
      example: "[i The talks] collapsed in March.",
    },
    {
      verbs: "serve",
      preposition: ["as"],
      subject: ["person"],
      weak: true,
      example: "[i Ann Lund] served as treasurer.",
    },
    {
      verbs: "serve",
      preposition: ["as"],
      faint: true,
      example: "[i The hall] serves as a court.",
    },
    {
      verbs: "celebrate commemorate mourn bury inter cremate marry wed divorce baptize",
      theme: ["object"],
      weak: true,
      example: "[i The village] celebrated its saint.",
    },
    {
      verbs: "mark observe",
      objectWords: `anniversary birthday centenary bicentenary jubilee day week month year festival holiday silence
        ramadan christmas easter`,
      theme: ["object"],
      weak: true,
      example: "[i The village] marked the anniversary.",
    },
    {
      verbs: "mark observe engage bear",
      theme: ["object"],
      faint: true,
      example: "[i The treaty] marks a new era.",
    },
    {
      verbs: "raise lift push",
      object: ["figure"],
      objectWords: `fee dividend stake offer bid target limit quota ceiling threshold alert pension age toll levy fund money
        capital cash sum million billion dollar euro pound wreck`,
      theme: ["object", "to"],
      weak: true,
      example: "[i The bank] raised its rate.",
    },
    {
      verbs: `raise lift push improve affect hamper undermine fuel ignite stoke prevent avert deter`,
      theme: ["object", "to", "in"],
      faint: true,
      example: "[i The drought] affected the village.",
    },
    {
      verbs: `cause trigger spark prompt provoke result boost hurt
        lower cut reduce increase delay disrupt ease worsen`,
      theme: ["object", "to", "in"],
      weak: true,
      example: "[i The drought] raised prices.",
    },
  ],
  nouns: [
    {
      nouns: `game match race contest tournament championship final semifinal semi-final playoff olympics
        world_cup regatta derby fixture bout duel competition grand_prix semi-final_clash semifinal_clash quarter-final_clash quarterfinal_clash final_clash cup_clash league_clash title_clash`,
      participant: ["between", "with", "against"],
      initiator: [],
      weak: true,
      example: "The match between [p Arsenal] and [p Porto] was drawn.",
    },
    {
      nouns: "season series",
      participant: ["between", "with", "against"],
      initiator: [],
      weak: true,
      lent: true,
      example: "Malta won a series against [p Cyprus].",
    },
    {
      nouns: "defeat",
      initiator: ["by", "to", "against"],
      recipient: ["of", "owner", "for"],
      weak: true,
      example: "[r Arsenal]'s defeat by [i Porto] was narrow.",
    },
    {
      nouns: `victory win loss triumph comeback draw upset`,
      initiator: ["owner", "by", "for"],
      recipient: ["over", "against", "to"],
      weak: true,
      example: "[i Arsenal]'s victory over [r Porto] was narrow.",
    },
    {
      nouns: `ceremony hearing festival celebration wedding funeral parade anniversary birthday fair
        carnival feast reunion commemoration memorial_service burial birth marriage divorce
        graduation event occasion gala banquet procession`,
      initiator: ["owner", "of", "for"],
      weak: true,
      example: "The funeral of [i the poet] drew crowds.",
    },
    {
      nouns: `rise fall drop increase decrease decline surge slump plunge gain jump recovery upturn rebound
        default bankruptcy insolvency profit_warning selloff sell-off
        reduction cut hike spike shift turnaround`,
      initiator: ["in", "of", "owner"],
      weak: true,
      example: "A rise in [i exports] helped.",
    },
    {
      nouns: "growth slowdown recession boom bust downturn inflation shortage",
      initiator: ["in", "of", "owner"],
      weak: true,
      lent: true,
      example: "[i The brewer] reported growth in exports.",
    },
    {
      nouns: `surgery rescue_attempt incident episode scandal dispute row feud debate controversy`,
      weak: true,
      initiator: ["owner", "by", "of"],
      participant: ["between", "with"],
      example: "A dispute between [p the brewer] and [p its rival] goes on.",
    },
    {
      nouns: `operation effort campaign mission move action activity work study research treatment procedure attempt
        experiment search hunt struggle`,
      weak: true,
      lent: true,
      initiator: ["owner", "by", "of"],
      participant: ["between", "with"],
      example: "[i The brewer] ran a campaign.",
    },
    {
      nouns:
        "offer bid initiative project program programme plan process change use development affair rivalry tension",
      faint: true,
      initiator: ["owner", "by", "of"],
      participant: ["between", "with"],
      example: "[i The brewer]'s plan is old.",
    },
  ],
};
