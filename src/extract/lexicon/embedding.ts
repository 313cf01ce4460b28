import type { Factuality } from "../reading.ts";

/**
 * What a word does to the happening that stands in its complement. "The envoy denied that troops had
 * crossed" does not tell of a crossing.
 */
export type Embedding =
  /** The content is the source's, not the article's. */
  | "report"
  /** The content is taken for granted. */
  | "factive"
  /** The content is a fact if the showing is one: "proved that", but "no proof that". */
  | "proof"
  /** The content happened if this did. */
  | "implicative"
  /** The content did not happen if this did. */
  | "counter"
  /** The content is planned. */
  | "intention"
  /** The content is wished for, feared, asked for, tried, allowed: open. */
  | "open"
  /** The content is denied by a source. */
  | "denial"
  /** The content is held against someone. */
  | "allegation"
  /** The content goes on, begins or ends. */
  | "aspect";

/** What the content's own factuality becomes; undefined leaves it as it is. */
export const contentFactuality: Readonly<Record<Embedding, Factuality | undefined>> = {
  report: "reported",
  factive: undefined,
  proof: undefined,
  implicative: undefined,
  counter: "negated",
  intention: "planned",
  open: "hypothetical",
  denial: "negated",
  allegation: "alleged",
  aspect: undefined,
};

export interface EmbeddingRow {
  readonly embedding: Embedding;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** Only before this kind of complement; "of" and "from" stand for a prepositional one. */
  readonly before?: readonly ("to" | "that" | "gerund" | "object" | "of" | "from")[];
  /** An invented sentence; the embedded event stands between asterisks. */
  readonly example: string;
}

/** First match wins; rows that ask for a kind of complement stand before those that do not. */
export const embeddings: readonly EmbeddingRow[] = [
  {
    embedding: "allegation",
    verbs: `accuse suspect indict sue charge arraign implicate prosecute allege insinuate impeach`,
    nouns: "accusation allegation suspicion charge rumor rumour innuendo insinuation",
    example: "Prosecutors accused the treasurer of *bribing* a judge.",
  },
  {
    embedding: "allegation",
    verbs: `blame arrest detain try criticize condemn denounce investigate probe question quiz interview
      interrogate face`,
    nouns: "trial investigation probe inquiry",
    before: ["gerund"],
    example: "Police detained the clerk for *forging* a will.",
  },
  {
    embedding: "allegation",
    verbs: "claim",
    before: ["that", "to"],
    nouns: "claim",
    example: "The rebels claimed that the navy had *attacked* a village.",
  },
  {
    embedding: "implicative",
    verbs: "plead",
    adjectives: "guilty",
    before: ["gerund"],
    example: "The clerk pleaded guilty to *robbing* a bank.",
  },
  {
    embedding: "denial",
    verbs: "acquit clear exonerate absolve exculpate",
    adjectives: "innocent",
    before: ["gerund", "of"],
    example: "The court acquitted the clerk of *robbing* a bank.",
  },
  {
    embedding: "denial",
    verbs: `deny refute rebut dismiss disclaim reject disprove contradict repudiate disavow debunk
      discount rubbish doubt dispute contest`,
    nouns: "denial rebuttal refutation hoax lie myth fabrication falsehood",
    adjectives: "false untrue fake bogus baseless unfounded untruthful",
    example: "The envoy denied that troops had *crossed* the river.",
  },
  {
    embedding: "counter",
    verbs: `fail refuse decline neglect forget omit avoid refrain forbear abstain balk hesitate
      resist`,
    nouns: "failure refusal inability reluctance unwillingness",
    adjectives: "unable unwilling reluctant loath powerless unlikely impossible",
    example: "The crew failed to *repair* the pump.",
  },
  {
    embedding: "counter",
    verbs: `prevent stop block bar prohibit ban forbid dissuade deter discourage restrain
      preclude hinder inhibit exclude rule+out`,
    before: ["from", "gerund"],
    example: "The court barred the firm from *selling* the site.",
  },
  {
    embedding: "counter",
    verbs: `cancel call+off avert avoid prevent block foil thwart scrap abandon rule+out forestall preempt terminate revoke
      rescind annul nullify
      pre-empt deter prohibit ban forbid oppose stave+off head+off shelve ward+off veto`,
    before: ["object"],
    example: "The coast guard averted a *collision*.",
  },
  {
    embedding: "open",
    verbs: `threaten warn fear worry dread caution alarm frighten panic risk foresee imagine envisage
      envision contemplate consider weigh mull discuss debate ponder speculate wonder ask`,
    nouns: `threat fear warning risk danger possibility prospect likelihood chance concern worry specter
      spectre probability scenario question speculation hint discussion consideration option
      debate`,
    adjectives: "afraid fearful likely possible probable wary worried",
    example: "Villagers feared that the dam would *collapse*.",
  },
  {
    embedding: "report",
    verbs: "hear gather",
    before: ["that"],
    example: "The court heard that the clerk had *stabbed* a judge.",
  },
  {
    embedding: "open",
    verbs: "vote rule argue campaign lobby decide object",
    before: ["gerund"],
    example: "The committee voted against *sending* troops to Chad.",
  },
  {
    embedding: "open",
    verbs: "simulate rehearse dramatize dramatise mimic practise practice",
    before: ["object", "gerund", "of"],
    nouns: "simulation rehearsal",
    example: "The drill simulated an *attack* on the port.",
  },
  {
    embedding: "open",
    verbs: "offer propose volunteer",
    before: ["to", "gerund"],
    example: "The firm offered to *sell* its mine.",
  },
  {
    embedding: "open",
    verbs: "interest confer consult deliberate negotiate",
    adjectives: "interested",
    before: ["gerund"],
    example: "The firm is interested in *buying* a mine.",
  },
  {
    embedding: "open",
    nouns: "reward bounty warrant",
    adjectives: "subject conditional contingent dependent",
    before: ["of"],
    example: "The sale is subject to an *inspection*.",
  },
  {
    embedding: "implicative",
    verbs: `include involve entail end+up wind+up scare talk trick coax lure dupe bully shame goad cajole fool
      pressure pressurize`,
    before: ["gerund"],
    example: "The firm ended up *selling* its mine.",
  },
  {
    embedding: "open",
    nouns: "plan proposal promise pledge preparation scheme intention offer",
    before: ["of"],
    example: "Plans for a *merger* alarmed the miners.",
  },
  {
    embedding: "open",
    verbs: `want wish hope desire long yearn prefer aspire crave need like love seek try attempt endeavor
      endeavour strive struggle fight aim work bid press push race compete vie campaign
      demand urge request beg order call plead appeal propose suggest recommend advise encourage
      invite require insist command instruct implore exhort pressure lobby petition oblige direct
      persuade convince tempt entice allow permit let enable authorize entitle empower license
      advocate favor favour support oppose`,
    before: ["to", "that", "gerund", "object", "of"],
    nouns: `demand request call appeal proposal suggestion recommendation bid attempt effort hope wish
      desire need plea permission right ability opportunity order pressure invitation
      willingness readiness reluctance reason motive`,
    adjectives: `eager keen anxious able free welcome willing ready prepared necessary essential
      vital important desirable supposed`,
    example: "The mayor urged the council to *sell* the stadium.",
  },
  {
    embedding: "open",
    before: ["of"],
    nouns: "commitment openness path roadmap route obstacle alternative prospect",
    example: "The firm renewed its commitment to a *merger*.",
  },
  {
    embedding: "intention",
    verbs: `plan intend promise pledge vow agree decide resolve undertake commit prepare arrange mean
      schedule expect anticipate await look+forward set determine opt choose
      guarantee consent poise due elect`,
    before: ["to", "that", "gerund"],
    nouns: `plan intention promise pledge vow commitment decision proposal agreement intent preparation
      expectation ambition goal target aim readiness arrangement offer bid scheme`,
    adjectives: "due set poised bound scheduled certain sure determined committed about",
    example: "The firm planned to *close* its mine.",
  },
  {
    embedding: "intention",
    verbs: `plan schedule propose announce prepare organize order expect anticipate await set postpone
      delay defer put+off reschedule pledge promise`,
    before: ["object"],
    example: "The firm plans an *expansion*.",
  },
  {
    embedding: "aspect",
    verbs: `begin start continue resume keep finish complete cease stop quit end halt launch conduct
      hold carry+out stage commence proceed carry+on go+on undergo repeat renew initiate mount
      execute perform undertake suspend interrupt conclude accelerate speed+up`,
    nouns: "start beginning end continuation resumption completion halt suspension",
    example: "Workers began to *clear* the road.",
  },
  {
    embedding: "implicative",
    verbs: `manage dare bother condescend happen force compel make cause lead get cause drive prompt
      induce help turn+out prove tend come serve use remember`,
    example: "The crew managed to *repair* the pump.",
  },
  {
    embedding: "factive",
    verbs: `regret realize know discover learn notice remember recall forget reveal
      recognize acknowledge admit concede celebrate mark applaud welcome condemn denounce deplore
      criticize praise mourn lament resent note`,
    nouns: `fact news knowledge discovery revelation aftermath wake responsibility blame guilt
      anniversary victim survivor`,
    adjectives:
      "aware proud sorry glad sad angry happy surprised shocked pleased disappointed grateful",
    example: "The coach regretted that the club *sold* the striker.",
  },
  {
    embedding: "proof",
    verbs: `show prove demonstrate find see observe confirm establish witness hear watch feel verify`,
    nouns: "evidence proof confirmation trace",
    example: "Tests showed that the pump *leaked*.",
  },
  {
    embedding: "report",
    verbs: `say tell state add announce declare report assert insist maintain explain argue contend
      claim note remark comment write reply respond answer repeat reiterate stress emphasize
      testify think believe suppose assume presume guess estimate reckon feel suspect predict
      forecast project indicate suggest imply hint signal mention describe conclude
      disclose inform notify assure affirm reaffirm quote cite warn complain boast hold view
      understand judge consider regard deem rule swear proclaim recount relate`,
    nouns: `statement report announcement remark comment assertion belief opinion view assessment
      suggestion indication account forecast prediction estimate story article testimony sign impression
      argument conclusion rumor`,
    adjectives: "convinced confident certain sure hopeful optimistic",
    example: "The coroner said that the valve *failed*.",
  },
];
