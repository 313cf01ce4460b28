/**
 * Little words that decide whether a happening is told as fact. Lemmas or lower-case forms; words of
 * several tokens are parted by "_".
 */
const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** "The strike never began." */
export const negators =
  words(`not n't never no neither nor without hardly scarcely barely nobody none nothing
  cannot nowhere`);

/** "The strike would end": may be, need not be. Past "could" and "would" too. */
export const openModals = words("would could may might should ought must can shall need dare");

/** "The strike will end on Monday." */
export const futureModals = words("will 'll wo shall gonna");

/** "If the talks fail, ..." */
export const conditionMarkers = words("if unless whether lest provided assuming suppose supposing");

/** "In case of an attack", "in the event of", "to prevent". The head noun of the phrase. */
export const conditionNouns = words(
  "case event eventuality possibility absence lieu threat risk fear danger",
);

/** "Against an attack", "without a vote", "short of war", "instead of". */
export const openPrepositions = words(
  "without against instead pending barring short absent unlike versus",
);

/** "A potential strike", "any further strike". */
export const openAdjectives =
  words(`potential possible proposed hypothetical eventual would-be future likely probable feared
  threatened imminent prospective looming attempted failed unlikely theoretical aborted
  foiled averted thwarted suspected`);

export const plannedAdjectives =
  words(`planned upcoming scheduled forthcoming expected anticipated pending impending
  next coming intended prospective`);

/** "Any strike would hurt." */
export const openDeterminers = words("any whatever whichever either");

/** "The alleged strike." */
export const allegedAdjectives = words(
  "alleged purported supposed reported so-called unconfirmed rumored rumoured apparent ostensible",
);

/** "They allegedly struck." */
export const allegedAdverbs = words(
  "allegedly reportedly supposedly purportedly apparently ostensibly seemingly presumably",
);

/** "They perhaps struck." */
export const openAdverbs = words(
  "perhaps maybe possibly potentially probably hypothetically conceivably hopefully theoretically likely",
);

/** "Their previous strike", "a strike in 1998". */
export const pastAdjectives = words(
  "previous former past earlier last recent historic old ex- prior",
);

/** "The bank nearly collapsed": it did not. */
export const almost = words("nearly almost");

/** "False reports that ...", "fake news that ..." */
export const falseAdjectives = words(
  "false fake bogus baseless unfounded untrue fabricated spurious untruthful groundless",
);
