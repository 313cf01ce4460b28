/** "AFP file – A man walks", "In this file photo taken in May": what an older picture shows is none of the story's news. */
const olderPicture =
  /^(?:(?:\p{Lu}{2,8}\s)?file(?:\s(?:photo|photograph|picture|image|pic))?\s{0,2}[:–—-]\s|in this .{0,40}\bfile (?:photo|picture|image)\b)/iu;

/** "This story was amended on 3 May", "Correction: An earlier version said": what a paper says of its own text. */
const correction =
  /^(?:(?:this (?:article|story|report|piece|post)|the (?:article|story|headline))(?: [\p{L}’']+){0,3} (?:was|has been) (?:\p{L}+ )?(?:amended|updated|corrected|edited|changed|revised|republished|translated|published)\b|(?:correction|clarification|editor['’]s note|corrects)\s?[:(–—-]|an earlier version of th(?:is|e) (?:article|story|report|headline)\b)/iu;

const thisStory =
  "this (?:report|story|article|post|piece|column|dispatch|analysis|interview|version)";

/** What stands at the foot of a story about its making, its writers and its page; each form reads a sentence. */
const notes: readonly RegExp[] = [
  // "Ann Lee in Oslo contributed to this report."
  new RegExp(`\\scontributed (?:\\w{1,12} ){0,2}${thisStory}[.)\\]]{0,3}$`, "iu"),
  // "Some of the information in this report was provided by a news agency."
  new RegExp(
    `^[(\\[]?(?:some|certain|additional)(?: of the)? (?:data|details|information|material|reporting) (?:for|from|in|to|used in) ${thisStory}\\b`,
    "iu",
  ),
  // "(With inputs from agencies)"
  /^[([]?(?:[-–—]{1,2}\s?)?with (?:(?:additional )?(?:contributions?|files?|information|inputs?|reporting|reports?) (?:by|from)\s(?:the\s)?(?:\p{Lu}|agenc|wire|news)[^,]{0,80}|agenc(?:y|ies)(?: (?:inputs?|reports?))?[.)\]]{0,2})$/iu,
  // "This story originally appeared in the Herald."
  /^[([]?this (?:article|column|page|piece|post|story) (?:also |first |originally )?(?:appear(?:s|ed)?|comes|ran|(?:is|was|will be) (?:also |being |first |originally )?(?:adapted|part of|posted|produced|published|reprinted|syndicated|updated|written)\b).{0,220}$/iu,
  /^[([]?this is an? (?:breaking|developing|evolving) (?:news )?story\b/iu,
  /^[([]?compiled (?:by|from) [^,]{2,100}$/iu,
  // "Contact the reporter at ...", "Ann Lee can be reached at ..."
  /^(?:call|contact|e-?mail|reach) (?:the )?(?:author|editor|reporter|us|writer)\b/iu,
  /^[^,]{3,80}\s(?:can|may) be (?:contacted|reached) (?:at|by|on|via)\s.{3,120}$/iu,
  // "The writer is a professor of law at the university."
  /^the (?:author|columnist|writer) (?:is|was) an? .{0,60}\b(?:analyst|columnist|correspondent|director|economist|editor|fellow|journalist|lawyer|lecturer|professor|reporter|researcher|writer)\b/iu,
  /^the (?:opinions|views) expressed\b/iu,
  /^for (?:further|more) (?:details|information)\b.{0,80}\b(?:call|click|contact|e-?mail|go to|see|visit|write)\b/iu,
  /^(?:listen to|see|view|watch) (?:the |more )?(?:clip|gallery|interview|photos|pictures|video)s?\b(?: (?:above|below|here|now|again)\b.{0,60})?[.:]?$/iu,
  /^(?:get|receive) .{1,80}\b(?:in|into|to) your inbox\b/iu,
];

/** How much of a block tells what it is. */
const opening = 160;
const longestNote = 320;

/** Whether a block tells of the page, or of a picture from an archive, and not what has happened. */
export function isPageRemark(text: string): boolean {
  const start = text.slice(0, opening);
  return olderPicture.test(start) || correction.test(start);
}

/** Whether a sentence tells of the story's making, its writers or its page. */
export function isStoryNote(sentence: string): boolean {
  if (sentence.length > longestNote) return false;
  const line = sentence.replace(/\s+/gu, " ").trim();
  return notes.some((note) => note.test(line));
}
