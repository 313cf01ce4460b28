/** Words that tell when, for readings made without the dates of the article. */
export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight now morning afternoon evening
  night day week month year decade century hour minute moment noon midnight weekend summer winter
  spring autumn time period quarter season`.split(/\s+/),
);

/** A year as a number alone. "in 1998" */
export const isYear = (word: string): boolean => /^(1[5-9]|20)\d\d$/.test(word);
