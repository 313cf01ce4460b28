/** The tags of a finite verb or auxiliary (Penn Treebank). */
export const finite = /^(?:VBD|VBZ|VBP|MD)$/;

export const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The days that a report tells by name. */
export const reportedDay = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/;
