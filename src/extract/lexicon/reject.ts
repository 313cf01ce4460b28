import type { EventClass } from "./event-class.ts";

/** Turns down, refuses, vetoes, defies, breaks off talks. CAMEO 12. */
export const reject: EventClass = {
  type: "Reject",
  verbFrame: {
    initiator: ["subject"],
    recipient: ["owner", "object", "from", "to", "clause-actor"],
  },
  nounFrame: { initiator: ["owner", "by"], recipient: ["of", "to"] },
  verbs: [
    {
      verbs: `reject rebuff spurn refuse turn+down vote+down throw+out strike+down rule+out
        shrug+off brush+off brush+aside knock+back shoot+down snub repudiate veto disavow renounce
        nix scotch wave+away laugh+off`,
      recipient: ["owner", "by", "from", "indirect", "object", "of"],
      example: "[i The airline] rejected [r the pilots]' proposal.",
    },
    {
      verbs: "decline",
      object: ["demand"],
      objectWords: "award honor honour prize comment post role job chance help",
      recipient: ["owner", "by", "from", "of"],
      example: "[i The airline] declined [r the pilots]' offer.",
    },
    {
      verbs: "dismiss",
      preposition: ["as"],
      objectWords: "charge case lawsuit suit complaint indictment report",
      recipient: ["owner", "by", "from"],
      example: "[i The airline] dismissed [r the pilots]' complaint as baseless.",
    },
    {
      verbs: "dismiss deny rebut refute",
      object: ["claimOnOther"],
      objectWords: "proposal offer bid application idea plan suggestion motion initiative overture",
      recipient: ["owner", "by", "from"],
      example: "[i The airline] dismissed [r the pilots]' demand.",
    },
    {
      verbs: "dispute contest",
      object: ["statement"],
      objectWords:
        "notion allegation account finding version figure assertion charge accusation accuracy",
      agent: true,
      recipient: ["owner", "by", "from"],
      example: "[i The airline] disputed [r the pilots]' version.",
    },
    {
      verbs: "dispute",
      clause: "that",
      agent: true,
      recipient: [],
      example: "[i The airline] disputed that crews were tired.",
    },
    {
      verbs: "refuse decline balk hesitate scruple",
      clause: "to",
      recipient: ["clause-actor"],
      example: "[i The airline] refused to rehire [r the pilots].",
    },
    {
      verbs: "fail",
      clause: "to",
      objectWords: "agree reach sign compromise ratify",
      recipient: ["with"],
      weak: true,
      example: "[i The two unions] failed to reach an agreement.",
    },
    {
      verbs: "deny refuse withhold",
      objectWords: `access entry visa permission permit request bail appeal admission admittance
        asylum license licence recognition accreditation landing right`,
      recipient: ["indirect", "to", "for", "owner", "from"],
      example: "[i The consulate] denied visas to [r the dancers].",
    },
    {
      verbs: "oppose resist defy disobey flout disregard ignore boycott shun",
      agent: true,
      recipient: ["owner", "object", "of"],
      weak: true,
      example: "[i The mayor] defied [r the court]'s order.",
    },
    {
      verbs: "balk baulk bristle object",
      preposition: ["at", "to"],
      recipient: ["owner", "at", "to"],
      weak: true,
      example: "[i Parents] objected to [r the school]'s plan.",
    },
    {
      verbs: "vote campaign lobby come+out speak+out argue fight",
      preposition: ["against"],
      recipient: ["owner", "against"],
      weak: true,
      example: "[i The party] voted against the budget.",
    },
    {
      verbs: "renege backtrack go+back",
      preposition: ["on"],
      recipient: ["to", "owner", "with", "on"],
      example: "[i The airline] reneged on its promise to [r the pilots].",
    },
    {
      verbs:
        "break violate breach flout ignore tear+up scrap abandon withdraw quit exit repudiate pull+out",
      object: ["agreement"],
      preposition: ["from", "of", "with"],
      recipient: ["with"],
      weak: true,
      example: "[i Serbia] tore up the pact with [r Albania].",
    },
    {
      verbs: "leave quit exit",
      subject: ["actor"],
      objectWords: "coalition",
      recipient: [],
      example: "[i The Farmers' Party] left the coalition.",
    },
    {
      verbs: "withdraw pull+out walk+out",
      objectWords: "coalition government",
      preposition: ["from", "of"],
      recipient: ["with"],
      example: "[i The Farmers' Party] pulled out of the coalition.",
    },
    {
      verbs: "leave quit exit",
      subject: ["place"],
      object: ["league"],
      recipient: ["object"],
      weak: true,
      example: "[i Norway] left [r the European Union].",
    },
    {
      verbs: "withdraw pull",
      object: ["place"],
      preposition: ["from", "out"],
      toward: ["agreement", "body"],
      recipient: [],
      example: "[i The president] withdrew his country from the treaty.",
    },
    {
      verbs: `break tear+up scrap repudiate abrogate denounce cancel terminate revoke suspend rescind annul renounce
        nullify end freeze`,
      objectWords: "agreement accord treaty pact deal contract promise pledge commitment",
      recipient: ["with", "to", "owner"],
      example: "[i The club] tore up the contract with [r its sponsor].",
    },
    {
      verbs: "walk pull storm back drop",
      preposition: ["out", "of"],
      objectWords: `talk negotiation meeting session summit conference debate deal agreement pact treaty accord parliament
        chamber coalition alliance dialogue`,
      weak: true,
      recipient: ["of", "with"],
      example: "[i The delegates] walked out of the session.",
    },
    {
      verbs: "boycott quit scupper torpedo skip refuse",
      object: ["talk"],
      recipient: ["with", "between"],
      example: "[i The pilots] boycotted talks with [r the airline].",
    },
    {
      verbs: "block obstruct stymie thwart filibuster overrule overturn stonewall stall",
      object: ["demand", "agreement"],
      recipient: ["owner", "by"],
      example: "[i The senate] blocked the nomination.",
    },
    {
      verbs: "block overrule overturn quash disallow invalidate nullify annul void",
      objectWords: `decision ruling conviction verdict ban law bill plan merger sale takeover acquisition appointment
        nomination move attempt effort rule order deal bid election result sentence judgment judgement motion resolution
        amendment request measure proposal legislation contract policy sanction vote`,
      recipient: ["owner"],
      theme: ["object"],
      weak: true,
      example: "[i The court] overturned [r the council]'s ban.",
    },
    {
      verbs: "impose order maintain",
      objectWords: "blackout silence censorship",
      recipient: ["on"],
      weak: true,
      example: "[i The army] imposed a news blackout.",
    },
    {
      verbs: "rescind retract revoke withdraw",
      objectWords: "offer invitation proposal pledge bid application support candidacy",
      recipient: ["to", "from"],
      example: "[i The museum] withdrew its invitation to [r the sculptor].",
    },
  ],
  nouns: [
    {
      nouns: `rejection refusal veto rebuff repudiation snub defiance
        disobedience`,
      recipient: ["of", "to", "by"],
      example: "[i The airline]'s rejection of the offer angered crews.",
    },
    {
      nouns: "opposition resistance objection",
      recipient: ["to"],
      weak: true,
      example: "[i The bishop]'s opposition to the bill is known.",
    },
    {
      nouns: "breach violation infringement contravention",
      sufferer: ["agreement", "truce"],
      weak: true,
      recipient: ["of"],
      example: "[i The firm]'s breach of contract was costly.",
    },
  ],
  adjectives: [
    {
      adjectives: "unwilling reluctant loath hesitant unprepared",
      clause: "to",
      initiator: ["subject"],
      recipient: ["clause-actor"],
      example: "[i The bank] is unwilling to lend to [r the farmers].",
    },
    {
      adjectives: "opposed averse resistant hostile",
      preposition: ["to"],
      initiator: ["subject"],
      recipient: ["owner", "to"],
      example: "[i The bishop] is opposed to [r the senate]'s bill.",
    },
  ],
};
