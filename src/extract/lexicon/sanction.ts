import type { EventClass } from "./event-class.ts";

/** Cuts what was: aid, ties, trade, membership; expels; imposes sanctions. CAMEO 16. */
export const sanction: EventClass = {
  type: "Sanction",
  verbFrame: {
    initiator: ["subject"],
    recipient: ["against", "on", "to", "with", "from", "for", "object", "owner"],
  },
  nounFrame: { initiator: ["owner", "by"], recipient: ["on", "against", "of", "with"] },
  verbs: [
    {
      verbs: "sanction embargo blacklist boycott ostracize isolate penalize blackball",
      recipient: ["object", "owner"],
      example: "[i Canada] sanctioned [r the junta].",
    },
    {
      verbs: `impose slap levy place tighten extend toughen enforce renew reimpose adopt approve apply
        clamp widen expand institute put introduce`,
      objectWords: `sanction embargo boycott tariff duty freeze penalty surcharge quota`,
      recipient: ["on", "against", "upon", "to"],
      example: "[i Canada] imposed sanctions on [r Myanmar].",
    },
    {
      verbs: `cut halt suspend freeze stop reduce withhold cancel end terminate block cut+off slash
        discontinue withdraw hold+back prohibit curtail interrupt bar ban scale+back`,
      object: ["aid"],
      recipient: ["to", "for", "from", "owner"],
      weak: true,
      example: "[i Canada] suspended aid to [r Myanmar].",
    },
    {
      verbs:
        "cut break sever suspend break+off cut+off end downgrade freeze halt terminate reduce scale+back",
      object: ["relation"],
      recipient: ["with", "to", "between"],
      example: "[i Malta] broke off relations with [r Libya].",
    },
    {
      verbs: "freeze block impound",
      objectWords: "asset account property holding deposit",
      recipient: ["owner", "of"],
      example: "[i Canada] froze the accounts of [r the bank].",
    },
    {
      verbs: "break+off call+off suspend halt walk+out abandon end derail freeze interrupt",
      object: ["talk"],
      recipient: ["with", "between", "among"],
      example: "[i The pilots] broke off talks with [r the airline].",
    },
    {
      verbs: "announce declare order approve",
      objectWords: "suspension embargo sanction boycott tariff cutoff freeze",
      recipient: ["on", "against", "with", "to", "of"],
      example: "[i Canada] announced an embargo on [r Myanmar].",
    },
    {
      verbs:
        "expel eject oust evict throw+out kick+out drum+out force+out boot+out turf+out send+home",
      object: ["diplomat"],
      recipient: ["owner", "of", "object"],
      example: "[i Chad] expelled [r two French diplomats].",
    },
    {
      verbs: "hit slap strike target punish",
      objectWords: "sanction tariff duty penalty fine embargo ban package round set",
      preposition: ["with"],
      transitive: true,
      recipient: ["object"],
      example: "[i Canada] hit [r Myanmar] with sanctions.",
    },
    {
      verbs: "declare",
      objectWords: "persona personae",
      recipient: ["owner", "object"],
      example: "[i Chad] declared [r the French envoy] persona non grata.",
    },
    {
      verbs: "suspend expel exclude",
      object: ["place", "body"],
      recipient: ["object"],
      example: "[i The league] suspended [r Mali].",
    },
    {
      verbs: "expel eject kick+out throw+out exclude disqualify disbar",
      object: ["person", "actor"],
      recipient: ["object"],
      weak: true,
      example: "[i The league] expelled [r the club].",
    },
    {
      verbs: "force+out drive+out order+out throw+out kick+out push+out",
      object: ["person", "actor", "diplomat"],
      recipient: ["object"],
      example: "[i The junta] forced out [r the aid workers].",
    },
    {
      verbs: "force drive order throw kick push hound",
      object: ["actor", "person"],
      preposition: ["out"],
      recipient: ["object"],
      example: "[i The junta] forced [r the aid workers] out of the country.",
    },
    {
      verbs: "punish penalize",
      object: ["actor", "person"],
      recipient: ["object"],
      weak: true,
      example: "[i The league] punished [r the club].",
    },
    {
      verbs: "order tell command instruct direct",
      object: ["diplomat"],
      clause: "to",
      clauseVerbs: "leave depart quit go",
      recipient: ["object"],
      example: "[i Chad] ordered [r the ambassador] to leave within nine days.",
    },
    {
      verbs: "recall withdraw call+home call+back",
      object: ["envoy"],
      recipient: ["from", "to", "in"],
      example: "[i Chad] recalled its ambassador to [r France].",
    },
    {
      verbs: "close shut shut+down",
      objectWords: "embassy consulate border mission airspace",
      recipient: ["in", "to", "with"],
      example: "[i Chad] closed its embassy in [r Paris].",
    },
    {
      verbs: "close shut shut+down seal seal+off",
      subject: ["place"],
      objectWords: "crossing frontier",
      recipient: ["with", "to"],
      example: "[i Chad] sealed a border crossing with [r Mali].",
    },
    {
      verbs: "deny refuse",
      objectWords: "entry aid loan funding membership recognition",
      recipient: ["to", "indirect"],
      weak: true,
      example: "[i The bank] denied loans to [r the junta].",
    },
    {
      verbs: "fine",
      recipient: ["indirect", "object"],
      weak: true,
      example: "[i The regulator] fined [r the bank].",
    },
    {
      verbs: "revoke strip rescind cancel suspend void",
      objectWords:
        "license licence membership accreditation visa privilege citizenship contract permit",
      recipient: ["owner", "of", "from", "for"],
      example: "[i The regulator] revoked [r the bank]'s license.",
    },
    {
      verbs: "strip",
      objectWords:
        "citizenship nationality membership title license licence immunity accreditation rank seat",
      preposition: ["of"],
      recipient: ["object"],
      example: "[i The court] stripped [r Ann Lund] of her citizenship.",
    },
    {
      verbs: "ban bar prohibit block outlaw restrict",
      objectWords: "import export sale flight trade investment transaction shipment travel product",
      recipient: ["from", "to", "of", "owner"],
      example: "[i Chile] banned imports from [r Peru].",
    },
  ],
  nouns: [
    {
      nouns: `sanction embargo trade_embargo arms_embargo asset_freeze travel_ban
        trade_barrier trade_war no-fly_zone blacklist`,
      example: "[i Canada]'s sanctions on [r Myanmar] bite.",
    },
    {
      nouns: "expulsion suspension",
      initiator: ["by", "doer"],
      recipient: ["of", "owner", "from"],
      weak: true,
      example: "The expulsion of [r the club] by [i the league] stands.",
    },
    {
      nouns:
        "retaliatory_measure retaliatory_step retaliatory_action countermeasure counter-measure",
      recipient: ["on", "against", "to"],
      weak: true,
      example: "[i Canada]'s countermeasures against [r Chile] were lifted.",
    },
    {
      nouns: "tariff duty import_ban export_ban",
      recipient: ["on", "against"],
      weak: true,
      example: "[i Canada]'s tariffs on [r Chile] were lifted.",
    },
    {
      nouns: "aid_cut aid_freeze severance cutoff",
      recipient: ["to", "with", "of"],
      weak: true,
      example: "[i Canada]'s aid cut to [r Myanmar] hurt.",
    },
  ],
};
