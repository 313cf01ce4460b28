/** "AFP file – A man walks", "In this file photo taken in May": what an older picture shows is none of the story's news. */
const olderPicture =
  /^(?:(?:\p{Lu}{2,8}\s)?file(?:\s(?:photo|photograph|picture|image|pic))?\s{0,2}[:–—-]\s|in this .{0,40}\bfile (?:photo|picture|image)\b)/iu;

/** "This story was amended on 3 May", "Correction: An earlier version said": what a paper says of its own text. */
const correction =
  /^(?:(?:this (?:article|story|report|piece|post)|the (?:article|story|headline))(?: [\p{L}’']+){0,3} (?:was|has been) (?:\p{L}+ )?(?:amended|updated|corrected|edited|changed|revised|republished|translated|published)\b|(?:correction|clarification|editor['’]s note|corrects)\s?[:(–—-]|an earlier version of th(?:is|e) (?:article|story|report|headline)\b)/iu;

/** How much of a block tells what it is. */
const opening = 160;

/** Whether a block tells of the page, or of a picture from an archive, and not what has happened. */
export function isPageRemark(text: string): boolean {
  const start = text.slice(0, opening);
  return olderPicture.test(start) || correction.test(start);
}
