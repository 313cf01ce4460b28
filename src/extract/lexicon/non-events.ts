/**
 * Verbs that seldom tell of anything that happens: links, possession, containment, measure, and the
 * helpers of other verbs. "The box contains nine stamps."
 */
export const nonEventVerbs: ReadonlySet<string> = new Set(
  `be have seem appear include contain consist comprise belong mean concern involve relate depend
  resemble equal weigh cost fit suit lack deserve matter tend exist constitute represent
  correspond pertain entail boast let do get keep own possess owe measure last date stem span range
  vary differ remain stay become make used go concern regard resemble signify denote according accord
  base compare follow regard bear outnumber total number amount ought suffice hinge located situate
  border adjoin surround overlook face account feature sound look smell taste feel hold stand lie sit
  rank`
    .trim()
    .split(/\s+/),
);

/** Verbs of thought and feeling: they embed, but seldom happen. "Analysts think the bank is safe." */
export const stateOfMindVerbs: ReadonlySet<string> = new Set(
  `think believe know want like love hate hope wish need prefer understand feel suppose assume doubt
  fear expect intend remember forget consider trust mind care imagine guess desire dislike envy
  plan aim mean see hear regard view deem worry enjoy`
    .trim()
    .split(/\s+/),
);

/** Of these, the ones that carry grammar alone. "It was *made* public", "*according* to the mayor" */
export const grammaticalVerbs: ReadonlySet<string> = new Set(
  "be have do let accord base compare regard concern follow use date account include".split(" "),
);
