/** "Peru promised Chile to *withdraw*": the infinitive is the subject's, object or not. */
export const subjectControl: ReadonlySet<string> = new Set(
  "promise threaten vow pledge offer".split(" "),
);

/** "urged the council to *sell*": the infinitive is what the object does. */
export const objectControl: ReadonlySet<string> = new Set(
  `ask urge order tell force allow want persuade convince compel press pressure invite help enable lead
  cause encourage require instruct command request beg advise counsel caution warn permit teach expect get lobby
  implore appeal call push direct authorize authorise oblige recruit send hire pay train deploy
  appoint elect dispatch choose bring use`.split(/\s+/),
);

/** "appealed to the rebels to *free* the pilots": it is what those do who are called on behind a preposition. */
export const calling: ReadonlySet<string> = new Set(
  "call appeal plead signal wait pray".split(" "),
);

/** "phoned Paz to *thank* him": what one calls or meets somebody for is what the caller does. */
export const addressing: ReadonlySet<string> = new Set(
  `express offer convey discuss congratulate thank apologize apologise voice brief
  inform extend deliver wish urge ask tell reassure`.split(/\s+/),
);

/** "condemned the decision to *expel* Ruiz": what one judges is what others do. */
export const judging: ReadonlySet<string> = new Set(
  `condemn denounce criticize criticise decry deplore blast slam oppose reject protest welcome praise hail laud applaud
  regret question challenge mock fault`.split(/\s+/),
);
