import type { Stance } from "../../model/kinds/statement.ts";
import type { StanceCondition } from "./stance-conditions.ts";

/** The constructions that a stance is read from, by what stands for the claimed: see the rules of quotations. */
export type StanceFrame =
  | "clause"
  | "object"
  | "infinitive"
  | "order"
  | "preposition"
  | "noun"
  | "according";

export interface StanceExample {
  readonly text: string;
  /** The author's noun phrase, as printed. */
  readonly author: string;
  readonly stance: Stance;
  /** Words that the content must hold. */
  readonly content: string;
}

export interface StanceClass {
  readonly name: string;
  readonly stance: Stance;
  readonly construction: string;
  readonly frames: readonly StanceFrame[];
  /** Lemmas, with their particles: rule_out. */
  readonly cues: string;
  /** All of these must hold of the construction. */
  readonly only?: readonly StanceCondition[];
  /** Only where the cue is negated: "does not believe"; every other class wants it affirmed. */
  readonly negated?: true;
  readonly positive: readonly StanceExample[];
  readonly negative: readonly string[];
}

/** In order of precedence: the first that fits gives the stance. */
export const stanceClasses: readonly StanceClass[] = [
  {
    name: "denies",
    stance: "Denies",
    construction: "A verb of denying with clause, noun phrase or gerund",
    frames: ["clause", "object", "infinitive"],
    cues: "deny refute rebut dispute disavow disclaim repudiate contradict debunk",
    positive: [
      {
        text: "Eritrea denied that its troops had crossed the river.",
        author: "Eritrea",
        stance: "Denies",
        content: "its troops had crossed the river",
      },
      {
        text: "The bank has denied reports of missing deposits.",
        author: "The bank",
        stance: "Denies",
        content: "reports of missing deposits",
      },
    ],
    negative: ["The bank did not deny the reports.", "The guard denied it."],
  },
  {
    name: "denies/claim",
    stance: "Denies",
    construction: "Rejecting or dismissing what someone claims",
    frames: ["object"],
    cues: "dismiss reject brush_off brush_aside shrug_off deride ridicule retract recant disown",
    only: ["claim"],
    positive: [
      {
        text: "Samsung dismissed the allegation as baseless.",
        author: "Samsung",
        stance: "Denies",
        content: "the allegation",
      },
      {
        text: "Pilots rejected that explanation.",
        author: "Pilots",
        stance: "Denies",
        content: "that explanation",
      },
      {
        text: "Police say the crew fled, a claim the captain rejects.",
        author: "the captain",
        stance: "Denies",
        content: "the crew fled",
      },
      {
        text: "The coach retracted his remark.",
        author: "The coach",
        stance: "Denies",
        content: "his remark",
      },
    ],
    negative: ["The judge dismissed the jury."],
  },
  {
    name: "denies/called",
    stance: "Denies",
    construction: "Calling what someone claims untrue",
    frames: ["object", "clause"],
    cues: "call label describe brand term dub denounce condemn characterize characterise portray",
    only: ["untrueClaim"],
    positive: [
      {
        text: "Samsung called the allegations baseless.",
        author: "Samsung",
        stance: "Denies",
        content: "the allegations baseless",
      },
      {
        text: "The mayor described the report as a lie.",
        author: "The mayor",
        stance: "Denies",
        content: "the report as a lie",
      },
      {
        text: "The mayor termed the claims as propaganda.",
        author: "The mayor",
        stance: "Denies",
        content: "the claims as propaganda",
      },
    ],
    negative: ["Samsung called the report thorough.", "The mayor called the rumors a worry."],
  },
  {
    name: "denies/doubt",
    stance: "Denies",
    construction: "Doubting that it is so, or not believing it",
    frames: ["clause", "object"],
    cues: "doubt",
    positive: [
      {
        text: "Analysts doubt that the merger will go through.",
        author: "Analysts",
        stance: "Denies",
        content: "the merger will go through",
      },
    ],
    negative: ["Analysts expect a merger."],
  },
  {
    name: "denies/disbelieve",
    stance: "Denies",
    construction: "Not believing that it is so",
    frames: ["clause"],
    cues: "believe think accept agree",
    negated: true,
    positive: [
      {
        text: "Growers do not believe the dam will help them.",
        author: "Growers",
        stance: "Denies",
        content: "the dam will help them",
      },
    ],
    negative: ["Growers believe the dam will help them."],
  },
  {
    name: "accuses",
    stance: "Accuses",
    construction: "A verb of blaming, with whom and for what",
    frames: ["object", "preposition", "order"],
    cues:
      "accuse blame condemn denounce criticize criticise slam blast decry lambaste lambast castigate rebuke fault deplore " +
      "assail berate lash_out hit_out rail chastise reprimand suspect charge",
    positive: [
      {
        text: "Athens accused Ankara of violating its airspace.",
        author: "Athens",
        stance: "Accuses",
        content: "violating its airspace",
      },
      {
        text: "Residents blamed the council for the flood.",
        author: "Residents",
        stance: "Accuses",
        content: "the council for the flood",
      },
      {
        text: "Kenya left the talks, accusing Somalia of bad faith.",
        author: "Kenya",
        stance: "Accuses",
        content: "bad faith",
      },
      {
        text: "Prosecutors charged the banker with hiding the losses.",
        author: "Prosecutors",
        stance: "Accuses",
        content: "hiding the losses",
      },
      {
        text: "Pfizer was accused by Moderna of copying its design.",
        author: "Moderna",
        stance: "Accuses",
        content: "copying its design",
      },
    ],
    negative: [
      "Residents left the council after the flood.",
      "The council is to blame for the flood.",
    ],
  },
  {
    name: "accuses/called",
    stance: "Accuses",
    construction: "Calling something what is wrong or worse",
    frames: ["object", "clause"],
    cues: "call label describe brand term dub characterize characterise portray depict",
    only: ["blaming"],
    positive: [
      {
        text: "The senator called the law a disgrace.",
        author: "The senator",
        stance: "Accuses",
        content: "the law a disgrace",
      },
      {
        text: "The coach described the ban as unfair.",
        author: "The coach",
        stance: "Accuses",
        content: "the ban as unfair",
      },
    ],
    negative: ["The senator called the law a milestone.", "The coach called the crash a tragedy."],
  },
  {
    name: "accuses/for",
    stance: "Accuses",
    construction: "Turning on somebody, with what for",
    frames: ["object"],
    cues: "attack challenge rip savage mock ridicule scold upbraid question",
    only: ["reasoned"],
    positive: [
      {
        text: "The senator attacked the bank for closing branches.",
        author: "The senator",
        stance: "Accuses",
        content: "the bank for closing branches",
      },
      {
        text: "The charity challenged the ministry over its figures.",
        author: "The charity",
        stance: "Accuses",
        content: "the ministry over its figures",
      },
    ],
    negative: ["Gunmen attacked the bank for two hours.", "Gunmen attacked the bank."],
  },
  {
    name: "accuses/complain",
    stance: "Accuses",
    construction: "Complaining that something is so",
    frames: ["clause"],
    cues: "complain protest object_that",
    positive: [
      {
        text: "Bishops objected that the law was cruel.",
        author: "Bishops",
        stance: "Accuses",
        content: "the law was cruel",
      },
      {
        text: "Tenants complained that the pipes leaked.",
        author: "Tenants",
        stance: "Accuses",
        content: "the pipes leaked",
      },
    ],
    negative: ["Tenants said that the pipes leaked."],
  },
  {
    name: "accuses/complain-of",
    stance: "Accuses",
    construction: "Complaining of something",
    frames: ["preposition"],
    cues: "complain",
    only: ["of"],
    positive: [
      {
        text: "Villagers complained about theft by soldiers.",
        author: "Villagers",
        stance: "Accuses",
        content: "theft by soldiers",
      },
    ],
    negative: ["Villagers spoke about theft by soldiers."],
  },
  {
    name: "accuses/charge",
    stance: "Accuses",
    construction: "Charging that somebody did something",
    frames: ["clause"],
    cues: "charge",
    only: ["unaimed"],
    positive: [
      {
        text: "Auditors charged that the mayor had hidden the debt.",
        author: "Auditors",
        stance: "Accuses",
        content: "the mayor had hidden the debt",
      },
    ],
    negative: [
      "Auditors charged the firm a fee.",
      "Last year, the bank charged $4 million against earnings, added staff and closed branches.",
    ],
  },
  {
    name: "demands",
    stance: "Demands",
    construction: "A verb of demanding or urging",
    frames: ["clause", "object", "order", "infinitive"],
    cues: "demand urge exhort implore beseech press beg",
    positive: [
      {
        text: "Ghana urged Togo to reopen the border.",
        author: "Ghana",
        stance: "Demands",
        content: "to reopen the border",
      },
      {
        text: "Parents demanded that the school be closed.",
        author: "Parents",
        stance: "Demands",
        content: "the school be closed",
      },
    ],
    negative: ["Parents closed the school."],
  },
  {
    name: "demands/call",
    stance: "Demands",
    construction: "Calling for something, calling on somebody",
    frames: ["preposition"],
    cues: "call push press plead appeal insist lobby petition ask",
    positive: [
      {
        text: "The bishop called on both armies to lay down their arms.",
        author: "The bishop",
        stance: "Demands",
        content: "lay down their arms",
      },
      {
        text: "Oxfam called for an immediate ceasefire.",
        author: "Oxfam",
        stance: "Demands",
        content: "an immediate ceasefire",
      },
    ],
    negative: ["The bishop called his sister."],
  },
  {
    name: "demands/ask",
    stance: "Demands",
    construction: "Asking or challenging somebody to do something",
    frames: ["order"],
    cues: "ask request challenge",
    positive: [
      {
        text: "Haiti asked the bank to defer its debt.",
        author: "Haiti",
        stance: "Demands",
        content: "defer its debt",
      },
      {
        text: "The union challenged the mill to open its books.",
        author: "The union",
        stance: "Demands",
        content: "to open its books",
      },
    ],
    negative: ["Haiti was asked to leave.", "The clerk asked whether it was late."],
  },
  {
    name: "demands/for",
    stance: "Demands",
    construction: "Arguing for something",
    frames: ["preposition"],
    cues: "argue",
    only: ["for"],
    positive: [
      {
        text: "Farmers argued for a lower tax.",
        author: "Farmers",
        stance: "Demands",
        content: "a lower tax",
      },
    ],
    negative: ["Farmers argued about a lower tax."],
  },
  {
    name: "demands/insist",
    stance: "Demands",
    construction: "Insisting that something must be",
    frames: ["clause"],
    cues: "insist stress emphasize emphasise reiterate argue",
    only: ["obliging"],
    positive: [
      {
        text: "Chile insisted that the dam must be removed.",
        author: "Chile",
        stance: "Demands",
        content: "the dam must be removed",
      },
    ],
    negative: ["Chile said the dam must be removed."],
  },
  {
    name: "rejects",
    stance: "Rejects",
    construction: "A verb of refusing or opposing",
    frames: ["object", "infinitive"],
    cues: "reject refuse oppose rule_out turn_down rebuff spurn veto resist decline dismiss",
    only: ["ofNobody"],
    positive: [
      {
        text: "Bolivia rejected the offer of new loans.",
        author: "Bolivia",
        stance: "Rejects",
        content: "the offer of new loans",
      },
      {
        text: "The union refused to return to work.",
        author: "The union",
        stance: "Rejects",
        content: "to return to work",
      },
      {
        text: "Jakarta ruled out early elections.",
        author: "Jakarta",
        stance: "Rejects",
        content: "early elections",
      },
    ],
    negative: [
      "Bolivia accepted the offer.",
      "The union declined to comment.",
      "The premier dismissed his deputy.",
    ],
  },
  {
    name: "rejects/against",
    stance: "Rejects",
    construction: "Objecting to something, speaking out against it",
    frames: ["preposition"],
    cues: "object protest come_out speak_out hit_out argue campaign balk",
    only: ["against"],
    positive: [
      {
        text: "The council objected to the sale of the pier.",
        author: "The council",
        stance: "Rejects",
        content: "the sale of the pier",
      },
      {
        text: "The mayor spoke out against the closure.",
        author: "The mayor",
        stance: "Rejects",
        content: "the closure",
      },
    ],
    negative: ["The mayor spoke about the closure.", "The council objected."],
  },
  {
    name: "warns",
    stance: "Warns",
    construction: "A verb of warning or threatening",
    frames: ["clause", "order", "preposition", "infinitive", "object"],
    cues: "warn threaten caution alert",
    positive: [
      {
        text: "The bank warned that inflation would persist.",
        author: "The bank",
        stance: "Warns",
        content: "inflation would persist",
      },
      {
        text: "Laos warned Thailand of consequences.",
        author: "Laos",
        stance: "Warns",
        content: "consequences",
      },
      {
        text: "Drivers threatened to block the port.",
        author: "Drivers",
        stance: "Warns",
        content: "to block the port",
      },
    ],
    negative: ["The bank was aware of inflation."],
  },
  {
    name: "warns/fear",
    stance: "Warns",
    construction: "Fearing that something may come",
    frames: ["clause"],
    cues: "fear worry",
    positive: [
      {
        text: "Growers fear that the frost will return.",
        author: "Growers",
        stance: "Warns",
        content: "the frost will return",
      },
    ],
    negative: ["Growers fear the frost."],
  },
  {
    name: "affirms",
    stance: "Affirms",
    construction: "A verb of asserting with its clause",
    frames: ["clause", "infinitive"],
    cues:
      "claim allege insist maintain assert confirm reiterate contend argue affirm reaffirm acknowledge admit concede swear " +
      "profess declare certify",
    positive: [
      {
        text: "The pilot insisted that the runway was clear.",
        author: "The pilot",
        stance: "Affirms",
        content: "the runway was clear",
      },
      {
        text: "The runway was clear, the pilot insisted.",
        author: "the pilot",
        stance: "Affirms",
        content: "The runway was clear",
      },
    ],
    negative: ["The pilot could not confirm that the runway was clear."],
  },
  {
    name: "affirms/object",
    stance: "Affirms",
    construction: "A verb of asserting with a noun phrase",
    frames: ["object"],
    cues: "confirm reiterate reaffirm affirm assert allege acknowledge admit tout stress emphasize emphasise underline underscore",
    only: ["ofNobody"],
    positive: [
      {
        text: "Norway reaffirmed its support for the treaty.",
        author: "Norway",
        stance: "Affirms",
        content: "its support for the treaty",
      },
    ],
    negative: ["Norway signed the treaty.", "The senate confirmed Ana Lund as a judge."],
  },
  {
    name: "affirms/believe",
    stance: "Affirms",
    construction: "Believing that it is so",
    frames: ["clause"],
    cues: "believe think reckon suspect",
    only: ["held"],
    positive: [
      {
        text: "Police believe that the fire was set.",
        author: "Police",
        stance: "Affirms",
        content: "the fire was set",
      },
    ],
    negative: ["Police do not believe that the fire was set.", "Police investigate the fire."],
  },
  {
    name: "affirms/partisan",
    stance: "Affirms",
    construction: "What those say who are called by the side that they take",
    frames: ["clause"],
    cues: "say note add write tell point_out state charge counter respond",
    only: ["partisan"],
    positive: [
      {
        text: "Critics of the law say it goes too far.",
        author: "Critics of the law",
        stance: "Affirms",
        content: "it goes too far",
      },
      {
        text: "The dam would flood farms, opponents said.",
        author: "opponents",
        stance: "Affirms",
        content: "The dam would flood farms",
      },
    ],
    negative: ["Drivers say the road is closed.", "Critics met in Oslo."],
  },
  {
    name: "affirms/called",
    stance: "Affirms",
    construction: "Calling something what it is held to be",
    frames: ["object", "clause"],
    cues: "call label describe brand term dub characterize characterise portray depict hail praise",
    only: ["evaluated"],
    positive: [
      {
        text: "The governor called the deal historic.",
        author: "The governor",
        stance: "Affirms",
        content: "the deal historic",
      },
      {
        text: "Witnesses described the driver as calm.",
        author: "Witnesses",
        stance: "Affirms",
        content: "the driver as calm",
      },
    ],
    negative: ["The governor called his dog Rex.", "The governor called the mayor."],
  },
  {
    name: "affirms/confess",
    stance: "Affirms",
    construction: "Confessing to something",
    frames: ["preposition"],
    cues: "confess",
    positive: [
      {
        text: "The clerk confessed to burning the files.",
        author: "The clerk",
        stance: "Affirms",
        content: "burning the files",
      },
    ],
    negative: ["The clerk burned the files."],
  },
  {
    name: "affirms/according",
    stance: "Affirms",
    construction: "According to, as per",
    frames: ["according"],
    cues: "according as",
    positive: [
      {
        text: "The town has shrunk by half, according to Eurostat.",
        author: "Eurostat",
        stance: "Affirms",
        content: "The town has shrunk by half",
      },
    ],
    negative: ["Players are paid according to rank."],
  },
  {
    name: "denies/noun",
    stance: "Denies",
    construction: "Somebody's denial",
    frames: ["noun"],
    cues: "denial rebuttal",
    positive: [
      {
        text: "Greece doubted Turkey's denial that its ships were there.",
        author: "Turkey's",
        stance: "Denies",
        content: "its ships were there",
      },
    ],
    negative: ["Turkey's ships surprised nobody."],
  },
  {
    name: "accuses/noun",
    stance: "Accuses",
    construction: "Somebody's accusation or condemnation",
    frames: ["noun"],
    cues: "accusation condemnation criticism denunciation",
    positive: [
      {
        text: "Tunisia answered Malta's accusation that the trawler had fished illegally.",
        author: "Malta's",
        stance: "Accuses",
        content: "the trawler had fished illegally",
      },
    ],
    negative: ["Malta repeated its offer."],
  },
  {
    name: "demands/noun",
    stance: "Demands",
    construction: "Somebody's demand or appeal",
    frames: ["noun"],
    cues: "demand call appeal plea request",
    positive: [
      {
        text: "The firm ignored their demand for safer shafts.",
        author: "their",
        stance: "Demands",
        content: "safer shafts",
      },
    ],
    negative: ["The miners went unheard."],
  },
  {
    name: "rejects/noun",
    stance: "Rejects",
    construction: "Somebody's refusal or opposition",
    frames: ["noun"],
    cues: "refusal rejection opposition",
    positive: [
      {
        text: "Cuba's refusal to extradite the banker delayed the trial.",
        author: "Cuba's",
        stance: "Rejects",
        content: "to extradite the banker",
      },
    ],
    negative: ["Cuba's banker delayed the trial."],
  },
  {
    name: "warns/noun",
    stance: "Warns",
    construction: "Somebody's warning or threat",
    frames: ["noun"],
    cues: "warning threat",
    positive: [
      {
        text: "The army's threat to shell the harbor emptied the town.",
        author: "The army's",
        stance: "Warns",
        content: "to shell the harbor",
      },
    ],
    negative: ["The army's harbor emptied."],
  },
  {
    name: "affirms/noun",
    stance: "Affirms",
    construction: "Somebody's claim",
    frames: ["noun"],
    cues: "claim allegation assertion contention argument insistence admission confirmation assurance",
    positive: [
      {
        text: "Zhou's claim that the vase was stolen convinced the court.",
        author: "Zhou's",
        stance: "Affirms",
        content: "the vase was stolen",
      },
    ],
    negative: ["Zhou's vase was stolen."],
  },
];
