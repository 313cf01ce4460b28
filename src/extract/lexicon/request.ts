import type { EventClass } from "./event-class.ts";

/** Asks, urges, demands, orders, calls for; applies for asylum. CAMEO 10. */
export const request: EventClass = {
  type: "Request",
  verbFrame: {
    initiator: ["subject"],
    recipient: ["clause-subject", "object", "to", "from", "on", "upon", "clause-actor", "owner"],
  },
  nounFrame: { initiator: ["owner", "by", "from"], recipient: ["to", "on"] },
  verbs: [
    {
      verbs: `urge ask request demand implore beseech exhort entreat petition beg press pressure
        pressurize lobby order command instruct direct prod nudge call+on call+upon plead
        dare encourage advise enjoin`,
      clause: "to",
      recipient: ["object", "clause-subject", "on", "with", "upon"],
      example: "[i The bishop] urged [r the senate] to pass the bill.",
    },
    {
      verbs: "entrust task mandate",
      object: ["actor", "person"],
      preposition: ["with"],
      recipient: ["object"],
      example: "[i The king] tasked [r the mayor] with forming a government.",
    },
    {
      verbs: "turn look",
      objectWords: "help aid assistance support relief bailout loan rescue mediation",
      preposition: ["to", "for"],
      toward: ["actor", "person", "place"],
      recipient: ["to"],
      example: "[i The union] turned to [r the bishop] for help.",
    },
    {
      verbs: "require challenge compel",
      subject: ["actor", "person"],
      clause: "to",
      recipient: ["object", "clause-subject"],
      example: "[i The bishop] challenged [r the senate] to vote.",
    },
    {
      verbs: "demand urge request recommend order propose require plead stipulate",
      clause: "that",
      recipient: ["clause-subject", "of", "object"],
      example: "[i The union] demanded that [r the airline] rehire the pilots.",
    },
    {
      verbs: "insist suggest ask",
      clause: "that",
      mandative: true,
      recipient: ["clause-subject", "of", "object"],
      example: "[i The union] insisted that [r the airline] rehire the pilots.",
    },
    {
      verbs: "demand request solicit beg",
      recipient: ["from", "of", "with", "owner", "object", "clause-actor"],
      weak: true,
      example: "[i The union] demanded a pay rise from [r the airline].",
    },
    {
      verbs: "seek",
      preposition: ["from"],
      toward: ["actor", "person"],
      recipient: ["from"],
      example: "[i The widow] sought redress from [r the clinic].",
    },
    {
      verbs: "seek",
      objectWords: `permission approval consent clarification explanation extradition injunction compensation damages
        damage refund apology bail pardon mediation referendum peace truce ceasefire`,
      recipient: ["from", "of", "with"],
      example: "[i The firm] sought approval for the mine.",
    },
    {
      verbs: "claim",
      objectWords:
        "compensation damages damage reparation asylum benefit refund allowance inheritance",
      recipient: ["from", "of"],
      example: "[i The widow] claimed damages from [r the clinic].",
    },
    {
      verbs: "demand",
      clause: "to",
      recipient: ["clause-actor", "from"],
      example: "[i The auditors] demanded to see the ledgers.",
    },
    {
      verbs: "plead beg pray",
      preposition: ["for"],
      agent: true,
      recipient: ["to", "with", "from"],
      example: "[i The widow] pleaded with [r the king] for his life.",
    },
    {
      verbs: "call ask appeal clamor clamour push press lobby petition agitate",
      preposition: ["for"],
      agent: true,
      recipient: ["on", "to", "clause-subject", "from", "owner", "object"],
      example: "[i The union] called for an inquiry.",
    },
    {
      verbs: "call prevail",
      preposition: ["on", "upon"],
      agent: true,
      recipient: ["on", "upon"],
      example: "[i The bishop] called on [r the rebels] in vain.",
    },
    {
      verbs: "appeal",
      preposition: ["to"],
      agent: true,
      recipient: ["to"],
      example: "[i The bishop] appealed to [r the rebels].",
    },
    {
      verbs: "push press lobby",
      preposition: ["for"],
      recipient: ["owner", "clause-subject", "on", "to", "for"],
      example: "[i The union] pushed for a new contract.",
    },
    {
      verbs: "seek request ask+for solicit apply+for",
      object: ["aid", "refuge", "talk"],
      recipient: ["from", "in", "with", "of"],
      example: "[i The poet] sought asylum in [r Uruguay].",
    },
    {
      verbs: "apply",
      preposition: ["for"],
      recipient: ["to", "in", "with", "from"],
      weak: true,
      example: "[i The poet] applied for asylum in [r Uruguay].",
    },
    {
      verbs: "file submit lodge",
      objectWords: "request application petition appeal bid demand",
      recipient: ["with", "to"],
      example: "[i The firm] filed a petition with [r the regulator].",
    },
    {
      verbs: "appeal",
      intransitive: true,
      agent: true,
      weak: true,
      recipient: ["to"],
      example: "[i The widow] appealed to [r the king].",
    },
    {
      verbs: "invite",
      object: ["actor", "person"],
      recipient: ["object"],
      example: "[i The emir] invited [r the premier].",
    },
    {
      verbs: "issue make reiterate renew repeat voice raise present put+forward deliver",
      objectWords: "demand appeal call request plea ultimatum proposal",
      recipient: ["to", "on", "owner", "clause-subject"],
      example: "[i The union] renewed its demand that [r the airline] rehire the pilots.",
    },
    {
      verbs: "exert put apply pile",
      objectWords: "pressure",
      agent: true,
      recipient: ["on", "upon"],
      example: "[i Unions] put pressure on [r the senate].",
    },
    {
      verbs: "propose recommend",
      agent: true,
      recipient: ["to", "clause-subject", "with"],
      weak: true,
      example: "[i The regulator] recommended a recall to [r the carmaker].",
    },
    {
      verbs: "suggest",
      clause: "gerund",
      agent: true,
      recipient: ["to"],
      example: "[i The nurse] suggested closing the ward.",
    },
    {
      verbs: "suggest",
      objectWords:
        "plan proposal alternative compromise solution approach meeting change amendment delay truce talk visit measure",
      agent: true,
      recipient: ["to"],
      example: "[i The nurse] suggested a compromise to [r the clinic].",
    },
    {
      verbs: "send",
      objectWords: "request appeal petition ultimatum",
      recipient: ["to", "indirect"],
      example: "[i The mayor] sent a request to [r the ministry].",
    },
  ],
  nouns: [
    {
      nouns: `demand request appeal plea petition ultimatum solicitation entreaty exhortation
        recommendation summons`,
      example: "[i The union]'s appeal to [r the airline] was ignored.",
    },
    {
      nouns: "call",
      content: ["to", "for", "that", "on"],
      recipient: ["to", "on"],
      example: "[i The union]'s call for a strike was heard.",
    },
    {
      nouns: "proposal suggestion overture",
      weak: true,
      example: "[i The union]'s proposal to [r the airline] was ignored.",
    },
    {
      nouns: "invitation",
      example: "[i The emir]'s invitation to [r the premier] stands.",
    },
  ],
};
