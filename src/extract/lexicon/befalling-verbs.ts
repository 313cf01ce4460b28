/**
 * What is done to people, and told without an object of nothing that they do themselves: "a clerk *jailed* for theft",
 * "was fined and *sentenced*". The tagger takes many such participles for past tenses.
 */
export const befallingVerbs: ReadonlySet<string> = new Set(
  `abduct acquit appoint arrest assassinate ban behead charge convict deport detain discharge elect evacuate evict execute
  exile expel extradite find fine free hold hospitalize hurt imprison indict injure jail kidnap kill lynch murder name oust
  re-elect reelect release rescue rob sack sentence shoot stab suspend torture treat wound`.split(
    /\s+/,
  ),
);

/** What a blast or a quake does to people at once, where and when it comes. */
export const consequenceVerbs: ReadonlySet<string> = new Set(
  "kill injure wound hurt maim".split(" "),
);

/** With what it is about behind it, it is told of those accused: "two men *charged* with theft". */
export const accusedParticiple = /^(?:accused|suspected|convicted|acquitted|charged)$/;

/** What is done to nobody: "was elected in May and *resigned* in June". */
export const unbefallingVerbs: ReadonlySet<string> = new Set(
  "arrive collapse depart die disappear emerge escape fall flee perish resign retire rise vanish".split(
    " ",
  ),
);
