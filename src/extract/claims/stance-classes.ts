import type { Stance } from "../../model/kinds/statement.ts";

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
  /** Only where the content's head is such a noun: "rejected the allegation" denies, "rejected the offer" does not. */
  readonly about?: "claims" | "others";
  /** Only where the content ends in a word for what is not so: "called the report false". */
  readonly untrue?: true;
  /** Only where the content says what must be: "insisted that the tax must go". */
  readonly obliging?: true;
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
    cues: "deny refute rebut dispute disavow disclaim repudiate contradict",
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
    about: "claims",
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
    cues: "call label describe brand term dub denounce condemn",
    about: "claims",
    untrue: true,
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
    ],
    negative: ["Samsung called the report thorough.", "The mayor called the rumors a worry."],
  },
  {
    name: "accuses",
    stance: "Accuses",
    construction: "A verb of blaming, with whom and for what",
    frames: ["object", "preposition", "order"],
    cues:
      "accuse blame condemn denounce criticize criticise slam blast decry lambaste lambast castigate rebuke fault deplore " +
      "assail berate lash_out hit_out rail chastise reprimand suspect",
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
        text: "Pfizer was accused by Moderna of copying its design.",
        author: "Moderna",
        stance: "Accuses",
        content: "copying its design",
      },
    ],
    negative: ["Residents left the council after the flood."],
  },
  {
    name: "accuses/charge",
    stance: "Accuses",
    construction: "Charging that somebody did something",
    frames: ["clause"],
    cues: "charge",
    positive: [
      {
        text: "Auditors charged that the mayor had hidden the debt.",
        author: "Auditors",
        stance: "Accuses",
        content: "the mayor had hidden the debt",
      },
    ],
    negative: ["Auditors charged the firm a fee."],
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
    name: "demands/insist",
    stance: "Demands",
    construction: "Insisting that something must be",
    frames: ["clause"],
    cues: "insist stress emphasize emphasise reiterate argue",
    obliging: true,
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
    negative: ["Bolivia accepted the offer.", "The union declined to comment."],
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
    positive: [
      {
        text: "Norway reaffirmed its support for the treaty.",
        author: "Norway",
        stance: "Affirms",
        content: "its support for the treaty",
      },
    ],
    negative: ["Norway signed the treaty."],
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

/** Nouns for what somebody claims: whoever rejects one of them denies it. */
export const claimNouns: ReadonlySet<string> = new Set(
  (
    "claim allegation accusation assertion charge report rumor rumour suggestion notion insinuation speculation involvement " +
    "responsibility wrongdoing guilt link links knowledge criticism idea theory story contention complaint finding " +
    "explanation account version narrative statement remark comment confession testimony characterization characterisation"
  ).split(" "),
);
