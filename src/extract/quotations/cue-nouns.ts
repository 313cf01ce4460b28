/** How a noun can introduce what someone says, thinks or means to do; the number is the rule's confidence there. */
export interface NounFrames {
  /** The claim that the vault was empty. */
  readonly clause?: number;
  /** The promise to rebuild. */
  readonly infinitive?: number;
  /** Fears of a shortage. */
  readonly prepositions?: Readonly<Record<string, number>>;
}

export interface CueNounClass extends NounFrames {
  readonly name: string;
  readonly example: string;
  readonly nouns: string;
}

export const cueNounClasses: readonly CueNounClass[] = [
  {
    name: "statement",
    example: "Lisbon's announcement that the port would close",
    nouns:
      "claim allegation accusation assertion statement suggestion announcement argument contention conclusion prediction " +
      "forecast estimate report rumor rumour speculation admission acknowledgment acknowledgement assurance confession " +
      "testimony ruling finding insinuation revelation remark comment reminder observation declaration denial complaint warning " +
      "message news rebuttal insistence confirmation charge evidence impression implication",
    clause: 0.6,
  },
  {
    name: "belief",
    example: "the miners' hope that the shaft would hold",
    nouns:
      "belief view opinion hope fear concern worry expectation doubt suspicion theory idea notion feeling conviction " +
      "understanding recognition realization perception assumption confidence consensus agreement sense alarm dismay outrage anger " +
      "surprise relief regret disappointment frustration shock delight satisfaction optimism pessimism unease fury",
    clause: 0.55,
  },
  {
    name: "demand that",
    example: "the guild's demand that the port hire more guards",
    nouns: "demand request plea proposal",
    clause: 0.5,
  },
  {
    name: "intention",
    example: "the company's decision to sell its mills",
    nouns:
      "plan proposal demand call request decision desire intention commitment promise pledge vow threat refusal offer " +
      "bid determination willingness reluctance ambition goal aim",
    infinitive: 0.45,
  },
  {
    name: "statement of",
    example: "allegations of fraud",
    nouns:
      "claim allegation accusation prediction denial warning threat report rumor rumour admission charge",
    prepositions: { of: 0.4, about: 0.4 },
  },
  {
    name: "worry about",
    example: "concern about the levees",
    nouns: "concern fear worry doubt complaint comment remark skepticism scepticism statement",
    prepositions: { about: 0.45, of: 0.4, over: 0.45, on: 0.35 },
  },
  {
    name: "appeal for",
    example: "a call for new elections",
    nouns: "call demand plea appeal plan proposal request hope support desire push wish",
    prepositions: { for: 0.45, of: 0.4 },
  },
  {
    name: "attack on",
    example: "her criticism of the tariff",
    nouns:
      "criticism praise condemnation denunciation rejection endorsement approval disapproval opposition",
    prepositions: { of: 0.45, to: 0.4, for: 0.4 },
  },
];

const framesByNoun = (): ReadonlyMap<string, NounFrames> => {
  const frames = new Map<string, NounFrames>();
  for (const { nouns, clause, infinitive, prepositions } of cueNounClasses) {
    for (const noun of nouns.split(" ")) {
      const known = frames.get(noun) ?? {};
      frames.set(noun, {
        ...known,
        ...(clause === undefined ? {} : { clause }),
        ...(infinitive === undefined ? {} : { infinitive }),
        ...(prepositions === undefined
          ? {}
          : { prepositions: { ...known.prepositions, ...prepositions } }),
      });
    }
  }
  return frames;
};

/** The frames of each cue noun by its lemma. */
export const cueNouns: ReadonlyMap<string, NounFrames> = framesByNoun();
