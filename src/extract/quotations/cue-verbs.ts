/** How a verb can introduce what someone says, thinks or means to do; the number is the rule's confidence there. */
export interface CueFrames {
  /** In front of or behind words in quotation marks: "...," she quipped. */
  readonly speech?: number;
  /** With a finite clause: argued that taxes are too high; asked whether it rains. */
  readonly clause?: number;
  /** With an infinitive of its own subject: vowed to fight on. */
  readonly infinitive?: number;
  /** With an object that is to do something: urged voters to stay home. */
  readonly order?: number;
  /** With a noun phrase or gerund for what is said: denied the charge; denied taking part. */
  readonly object?: number;
  /** With an object and what it is called: called the plan a disaster; described it as weak. */
  readonly naming?: number;
  /** With a preposition in front of what is said: called for calm. */
  readonly prepositions?: Readonly<Record<string, number>>;
}

/** The confidence of what takes a stance but reports no words: a charge before a court. */
export const stanceAlone = 0.1;

export interface CueVerbClass extends CueFrames {
  readonly name: string;
  readonly example: string;
  readonly verbs: string;
}

/** What each class admits. A verb may stand in several; its frames add up. */
export const cueVerbClasses: readonly CueVerbClass[] = [
  {
    name: "say",
    example: "The mayor said that the bridge would reopen in May.",
    verbs: "say",
    speech: 0.99,
    clause: 0.95,
  },
  {
    name: "state",
    example: "Ms. Okafor noted that rents had doubled.",
    verbs:
      "add note state remark comment announce declare reply respond answer explain continue conclude observe insist assert " +
      "maintain argue claim contend allege affirm confirm reaffirm reiterate repeat stress emphasize emphasise underline underscore " +
      "acknowledge acknowlege admit concede confess reveal disclose warn caution predict testify swear vow pledge promise " +
      "recommend complain lament boast brag counter retort opine theorize theorise speculate posit profess proclaim clarify " +
      "recount stipulate joke quip elaborate interject volunteer chime attest avow certify decree enthuse gripe grumble aver " +
      "guess hypothesize moan postulate preach rejoin reminisce suggest protest propose urge deny charge",
    speech: 0.95,
    clause: 0.92,
  },
  {
    name: "point out",
    example: "Engineers pointed out that the span had cracked before.",
    verbs:
      "point_out spell_out make_out let_on go_on chime_in cry_out call_out sum_up shoot_back fire_back hit_back shout_out",
    speech: 0.9,
    clause: 0.9,
  },
  {
    name: "lay out",
    example: "The governor laid out a plan for the ports.",
    verbs:
      "lay_out set_out spell_out rule_out turn_down brush_off brush_aside shrug_off play_down call_out lash_out bring_up " +
      "talk_up hit_out take_on speak_out back_up",
    object: 0.48,
  },
  {
    name: "lash out at",
    example: "The striker lashed out at the referee.",
    verbs: "lash_out hit_out hit_back fire_back",
    prepositions: { at: 0.48 },
  },
  {
    name: "speak out against",
    example: "Nurses spoke out against the closure.",
    verbs: "speak_out come_out lash_out hit_out campaign",
    prepositions: { against: 0.48 },
  },
  {
    name: "turn away",
    example: "The club rebuffed a takeover.",
    verbs: "rebuff spurn veto resist decline refuse",
    object: 0.4,
  },
  {
    name: "write",
    example: "He wrote in his diary that the siege had begun.",
    verbs: "write tweet post blog retweet text email e-mail cable message caption",
    speech: 0.95,
    clause: 0.9,
  },
  {
    name: "tell",
    example: "Lopez told reporters that talks would resume.",
    verbs: "tell assure reassure inform notify remind brief advise warn convince persuade promise",
    speech: 0.95,
    clause: 0.92,
  },
  {
    name: "gather",
    example: "The daily gathered that the pilots had walked out.",
    verbs: "gather",
    clause: 0.7,
  },
  {
    name: "hear in court",
    example: "The jury heard the clerk forged a will.",
    verbs: "hear_in_court",
    clause: 0.85,
  },
  {
    name: "ask",
    example: "Senators asked whether the fund was solvent.",
    verbs: "ask inquire enquire wonder question query demand",
    speech: 0.93,
    clause: 0.85,
  },
  {
    name: "utter",
    example: '"Get down!" the officer yelled.',
    verbs:
      "shout yell scream whisper mutter murmur chant cry exclaim sigh laugh roar bark snap gasp groan growl mumble shriek sob " +
      "plead beg implore intone deadpan recite sing recall muse reason venture begin read go ask thunder crow sneer scoff smile " +
      "grin nod shrug bellow hiss holler wail blurt agree reflect warn apologize apologise advise order command interrupt",
    speech: 0.88,
  },
  {
    name: "utter a clause",
    example: "Survivors recalled that the alarm never rang.",
    verbs:
      "recall muse reason shout yell scream whisper agree relate narrate rule order plead specify remember dispute refute demand alert threaten require " +
      "mention highlight share submit depose bemoan express signify intimate divulge relay communicate rue flag object_that",
    clause: 0.85,
  },
  {
    name: "show",
    example: "The survey found that most readers skip the ending.",
    verbs:
      "show find indicate report estimate project forecast demonstrate reveal calculate determine document detail illustrate " +
      "hint imply signal rule hold establish certify record reckon",
    speech: 0.8,
    clause: 0.8,
  },
  {
    name: "believe",
    example: "Many farmers believe the drought will end.",
    verbs:
      "believe think feel suppose assume presume imagine suspect doubt expect anticipate hope fear worry wish reckon conclude " +
      "agree disagree accept figure trust dream",
    speech: 0.75,
    clause: 0.8,
  },
  {
    name: "know",
    example: "Investigators know that the door was locked.",
    verbs:
      "know understand realize realise recognize recognise learn discover decide notice hear sense perceive see forget appreciate " +
      "remember consider deem judge foresee envision grasp",
    clause: 0.55,
  },
  {
    name: "intend",
    example: "The airline plans to cut forty routes.",
    verbs:
      "want wish hope plan intend expect aim seek decide agree vow pledge promise threaten refuse decline propose offer claim " +
      "prefer choose resolve swear demand ask opt long yearn desire consent undertake elect request fear volunteer beg vote",
    infinitive: 0.48,
  },
  {
    name: "urge",
    example: "Doctors urged parents to vaccinate their children.",
    verbs:
      "urge ask challenge encourage advise beg implore press request entreat exhort counsel petition want expect admonish wish",
    order: 0.6,
  },
  {
    name: "order",
    example: "The judge ordered the company to pay.",
    verbs: "tell order instruct direct command remind warn invite forbid dare require",
    order: 0.45,
  },
  {
    name: "speak of",
    example: "The treasurer denied any knowledge of the loan.",
    verbs:
      "deny allege acknowledge admit announce cite claim mention note predict propose recommend suggest confirm deny reveal " +
      "debunk disclose concede stress emphasize emphasise underline underscore reiterate reaffirm assert declare demand refute rebut dispute " +
      "question describe outline detail explain discuss recount voice express convey advocate stipulate foresee " +
      "forecast anticipate pledge vow promise threaten tout highlight report estimate quote recall warn articulate",
    object: 0.48,
  },
  {
    name: "expect",
    example: "Analysts expect a smaller loss.",
    verbs: "expect project foresee envisage envision anticipate forecast predict",
    object: 0.4,
  },
  {
    name: "judge",
    example: "Union leaders criticized the merger.",
    verbs:
      "criticize criticise praise denounce condemn blast slam attack mock ridicule deride dismiss reject oppose defend welcome " +
      "applaud hail laud decry deplore lament protest challenge blame rip bash pan lambaste lambast chastise scold rebuke berate " +
      "castigate disparage belittle endorse back support favor favour want fear regret commend salute " +
      "admire love hate despise like dislike resent doubt bemoan assail admonish reprimand condone champion " +
      "disavow renounce repudiate retract recant embrace disown vilify malign accuse rap savage skewer trash fault",
    object: 0.4,
  },
  {
    name: "name",
    example: "The coach called the referee a fool.",
    verbs: "call label dub term brand pronounce declare deem proclaim consider",
    naming: 0.48,
  },
  {
    name: "describe as",
    example: "Witnesses described the driver as calm.",
    verbs:
      "term dub describe characterize characterise portray depict paint regard view denounce condemn dismiss hail praise criticize " +
      "criticise decry deride reject mock slam blast label cite define interpret laud tout attack rate " +
      "ridicule derride welcome brand disparage frame bill",
    naming: 0.48,
  },
  {
    name: "liken to",
    example: "The pilot likened the storm to a war.",
    verbs: "liken compare equate",
    naming: 0.48,
  },
  {
    name: "press for",
    example: "The envoy urged restraint.",
    verbs: "urge counsel signal echo",
    object: 0.4,
  },
  {
    name: "weigh in on",
    example: "Two bishops weighed in on the strike.",
    verbs: "weigh_in speak_out hold_forth opine",
    prepositions: { on: 0.45, about: 0.45 },
  },
  {
    name: "call for",
    example: "Aid groups called for a ceasefire.",
    verbs: "call push press plead appeal argue campaign lobby petition advocate vote",
    prepositions: { for: 0.55 },
  },
  {
    name: "complain of",
    example: "Tenants complained about the smell.",
    verbs: "complain talk speak boast brag warn worry joke dream think grumble lie",
    prepositions: { about: 0.4, of: 0.4 },
  },
  {
    name: "warn against",
    example: "The bank warned against further cuts.",
    verbs: "warn argue advise caution rail speak protest rule decide vote campaign",
    prepositions: { against: 0.48 },
  },
  {
    name: "insist on",
    example: "Manila insisted on a written apology.",
    verbs: "insist agree comment call seize elaborate",
    prepositions: { on: 0.4 },
  },
  {
    name: "call upon",
    example: "The bishop calls upon both armies to stop.",
    verbs: "call",
    prepositions: { upon: 0.4 },
  },
  {
    name: "point to",
    example: "Analysts point to weak demand.",
    verbs: "point refer object allude agree respond appeal",
    prepositions: { to: 0.4 },
  },
  {
    name: "agree with",
    example: "The board agreed with the auditors.",
    verbs: "agree disagree side",
    prepositions: { with: 0.35 },
  },
  {
    name: "hint at",
    example: "The singer hinted at a comeback.",
    verbs: "hint lash balk marvel scoff",
    prepositions: { at: 0.4 },
  },
  {
    name: "hope for",
    example: "Growers are hoping for rain.",
    verbs: "hope wish ask apologize apologise pray",
    prepositions: { for: 0.4 },
  },
  {
    name: "accuse of",
    example: "Athens accused Ankara of violating its airspace.",
    verbs: "accuse suspect",
    prepositions: { of: 0.55 },
  },
  {
    name: "charge with",
    example: "Prosecutors charged the banker with hiding the losses.",
    verbs: "charge",
    prepositions: { with: stanceAlone },
  },
  {
    name: "confess to",
    example: "The clerk confessed to burning the files.",
    verbs: "confess",
    prepositions: { to: 0.45 },
  },
  {
    name: "blame for",
    example: "Residents blamed the council for the flood.",
    verbs: "blame criticize criticise fault condemn praise thank attack rebuke",
    prepositions: { for: 0.4 },
  },
];

const strongest = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.max(one, other);

const joined = (one: CueFrames, other: CueFrames): CueFrames => {
  const frames: { -readonly [Frame in keyof CueFrames]: CueFrames[Frame] } = {};
  for (const frame of ["speech", "clause", "infinitive", "order", "object", "naming"] as const) {
    const confidence = strongest(one[frame], other[frame]);
    if (confidence !== undefined) frames[frame] = confidence;
  }
  if (one.prepositions !== undefined || other.prepositions !== undefined) {
    frames.prepositions = { ...one.prepositions, ...other.prepositions };
  }
  return frames;
};

const framesByVerb = (): ReadonlyMap<string, CueFrames> => {
  const frames = new Map<string, CueFrames>();
  for (const cueClass of cueVerbClasses) {
    for (const verb of cueClass.verbs.split(" ")) {
      frames.set(verb, joined(frames.get(verb) ?? {}, cueClass));
    }
  }
  return frames;
};

/** The frames of each cue verb by its lemma. */
export const cueVerbs: ReadonlyMap<string, CueFrames> = framesByVerb();
