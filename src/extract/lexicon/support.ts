import type { EventClass } from "./event-class.ts";

/** Backs, praises, signs, ratifies, recognizes, apologizes: cooperation without goods. CAMEO 05. */
export const support: EventClass = {
  type: "Support",
  verbFrame: { initiator: ["subject"], recipient: ["object", "owner"] },
  nounFrame: { initiator: ["owner", "by", "from"], recipient: ["for", "of", "to"] },
  verbs: [
    {
      verbs: "recognize recognise",
      subject: ["actor"],
      object: ["place"],
      objectWords: "independence sovereignty statehood government",
      recipient: ["object", "owner", "of"],
      weak: true,
      example: "[i Peru] recognized [r Kosovo].",
    },
    {
      verbs: "pay+tribute",
      recipient: ["to"],
      example: "[i The union] paid tribute to [r the mayor].",
    },
    {
      verbs: `support back endorse champion espouse second favor favour bolster
        reassure embrace root+for`,
      agent: true,
      recipient: ["object", "owner"],
      example: "[i The union] backed [r the mayor].",
    },
    {
      verbs: "uphold",
      agent: true,
      objectWords: `agreement ceasefire commitment constitution freedom law pact peace principle right tradition treaty truce
        value`,
      recipient: [],
      example: "[i The union] upheld the pact.",
    },
    {
      verbs: "hail toast credit honor honour cheer",
      object: ["person", "actor"],
      objectWords: `decision move plan ruling verdict result deal victory success effort courage role work service bravery
        achievement talk memory legacy`,
      recipient: ["object", "owner"],
      weak: true,
      example: "[i The premier] hailed [r the crew].",
    },
    {
      verbs: `praise commend laud applaud salute compliment extol acclaim congratulate thank eulogize admire commemorate`,
      example: "[i The president] praised [r the firefighters].",
    },
    {
      verbs: "welcome greet",
      objectWords: `decision move step announcement news plan statement agreement ruling verdict result
        initiative proposal outcome report resolution release accord deal pact treaty truce ceasefire settlement
        compromise solution mediation`,
      recipient: ["owner", "between", "object"],
      example: "[i Sweden] welcomed [r the court]'s decision.",
    },
    {
      verbs: "justify excuse exonerate vindicate absolve side stand+by stick+by speak+up",
      recipient: ["object", "with", "for"],
      weak: true,
      example: "[i The premier] stood by [r his finance minister].",
    },
    {
      verbs: "defend",
      object: ["actor", "person", "statement"],
      objectWords: `handling tweet post action use choice stance conduct right interest practice work role response performance law
        strategy legacy`,
      recipient: ["object", "owner"],
      weak: true,
      example: "[i Egypt] defended [r Sudan] against the criticism.",
    },
    {
      verbs: "stand+up",
      preposition: ["for"],
      recipient: ["for"],
      example: "[i The bishop] stood up for [r the strikers].",
    },
    {
      verbs: "side align sympathize ally",
      preposition: ["with"],
      recipient: ["with"],
      example: "[i The senate] sided with [r the governor].",
    },
    {
      verbs: "rally queue stand line+up unite fall+in",
      preposition: ["behind"],
      recipient: ["behind"],
      example: "[i The party] rallied behind [r its leader].",
    },
    {
      verbs: "vote campaign lobby plead intercede vouch speak+out come+out argue",
      preposition: ["for"],
      recipient: ["for"],
      weak: true,
      example: "[i The actor] campaigned for [r the senator].",
    },
    {
      verbs: "apologize apologise",
      recipient: ["to", "for"],
      example: "[i The bank] apologized to [r its customers].",
    },
    {
      verbs: "forgive pardon excuse",
      weak: true,
      example: "[i The bishop] forgave [r the thieves].",
    },
    {
      verbs:
        "express voice offer declare reaffirm reiterate extend give show convey emphasize stress",
      objectWords: `support solidarity sympathy condolence appreciation gratitude thanks confidence
        backing endorsement admiration congratulation regret apology praise friendship`,
      recipient: ["for", "to", "with", "in", "indirect"],
      example: "[i The king] expressed support for [r the striking miners].",
    },
    {
      verbs: "sign ratify initial ink",
      object: ["agreement"],
      participant: ["subject", "with", "between"],
      initiator: [],
      recipient: [],
      example: "[p Chile] signed a trade pact with [p Peru].",
    },
    {
      verbs: "join rejoin",
      subject: ["place"],
      object: ["league"],
      recipient: ["object"],
      weak: true,
      example: "[i Norway] joined [r the European Union].",
    },
    {
      verbs: "ratify",
      theme: ["object"],
      recipient: ["with", "owner"],
      example: "[p The senate] ratified the protocol.",
    },
    {
      verbs: `establish restore resume normalize improve strengthen deepen upgrade boost expand forge
        build mend renew cement foster open develop`,
      object: ["relation"],
      recipient: ["with", "between", "to"],
      example: "[i Malta] restored diplomatic relations with [r Libya].",
    },
    {
      verbs: "open reopen establish",
      objectWords: "embassy consulate mission",
      recipient: ["in", "to"],
      example: "[i Oman] reopened its embassy in [r Damascus].",
    },
    {
      verbs: "recognize acknowledge",
      objectWords: `government independence sovereignty legitimacy statehood state authority president
        leader regime republic victory`,
      recipient: ["owner", "object", "of"],
      example: "[i Iceland] recognized [r Lithuania]'s independence.",
    },
    {
      verbs: "mobilize rally garner drum+up muster",
      objectWords: "support opinion group voter pressure",
      recipient: ["for", "behind"],
      example: "[i The party] rallied support for [r the senator].",
    },
    {
      verbs: "accredit award decorate knight honor honour",
      object: ["actor", "person"],
      recipient: ["object", "to"],
      weak: true,
      example: "[i The academy] honored [r the poet].",
    },
    {
      verbs: "approve",
      preposition: ["of"],
      recipient: ["of"],
      weak: true,
      example: "[i The bishop] approved of [r the mayor].",
    },
  ],
  nouns: [
    {
      nouns: "support backing endorsement praise commendation condolence tribute congratulation",
      example: "[i The union]'s support for [r the mayor] is firm.",
    },
    {
      nouns: "solidarity sympathy gratitude appreciation applause admiration",
      content: ["for", "with", "to"],
      recipient: ["for", "with", "to"],
      example: "[i The union]'s sympathy for [r the nurses] is known.",
    },
    {
      nouns: "apology",
      recipient: ["to", "for"],
      example: "[i The bank]'s apology to [r customers] came late.",
    },
    {
      nouns: "ratification signing accession",
      recipient: ["with"],
      theme: ["of", "to"],
      example: "[i The senate]'s ratification of the treaty took a year.",
    },
    {
      nouns: "rapprochement normalization reconciliation detente détente thaw",
      participant: ["between", "with", "owner", "of"],
      initiator: [],
      recipient: [],
      example: "The rapprochement between [p Greece] and [p Turkey] surprised many.",
    },
  ],
  adjectives: [
    {
      adjectives: "supportive appreciative grateful proud thankful sympathetic",
      preposition: ["of", "to", "toward", "towards", "for"],
      initiator: ["subject"],
      recipient: ["of", "to", "toward", "towards", "for"],
      example: "[i The union] is supportive of [r the mayor].",
    },
  ],
};
