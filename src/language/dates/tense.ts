import type { Sentence, Token } from "../analysis.ts";
import { irregularLemmas } from "../irregular-forms.ts";

/** Where in time a clause stands, as its verb tells. */
export type Tense = "past" | "present" | "future" | "none";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "will", and what news says in its place: "would", "may", "could". */
const modals = words("will wo 'll ’ll shall would 'd ’d may might can ca could should must");

const pastAuxiliaries = words("had was were did");
const perfectAuxiliaries = words("has have 've ’ve having");
const presentAuxiliaries = words("is are am 's ’s 're ’re be been being does do");

/** Participles that tell of what lies ahead: "is scheduled for Friday", "a vote expected Monday". */
const ahead = words(
  "schedule expect plan set slate due bind book poise anticipate forecast intend propose suppose likely",
);

/** To have planned a thing is to have it ahead: "they planned a march for Sunday". */
const planning = words("plan schedule slate book");

/** The present tense of these tells a timetable: "the talks open Monday", "the vote takes place Friday". */
const timetable = words(
  `begin start open close end expire leave arrive depart resume return kick take go meet play face host travel
  visit vote elect choose debut premiere launch report release publish appear retire sit continue reconvene reopen`,
);

/** What these verbs bring about, or don't, is of their own time: "forced them to stop Monday", "failed to pay Friday". */
const carryingOut = words(
  "force manage fail begin start continue cause lead help have use rush gather refuse compel come",
);

const isCarriedOut = (tokens: readonly Token[], { xpos, head }: Token): boolean =>
  xpos === "VB" &&
  carryingOut.has(tokens[head]?.lemma.toLowerCase() ?? "") &&
  tenseOfVerb(tokens, head) === "past";

/** "had been scheduled to speak Monday": that is over. */
const wasAhead = (tokens: readonly Token[], { xpos, head }: Token): boolean => {
  const over = tokens[head];
  if (xpos !== "VB" || !over || !ahead.has(over.lemma.toLowerCase())) return false;
  const group = groupBefore(tokens, head);
  return group.includes("had") && group.includes("been");
};

const isVerb = ({ upos, xpos }: Token): boolean =>
  upos === "VERB" || upos === "AUX" || xpos.startsWith("VB");

/** The words that go before a verb in its group: "had not yet been", "will". */
function groupBefore(tokens: readonly Token[], at: number): readonly string[] {
  const group: string[] = [];
  // "would not have been able to" is as long as groups get.
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const token = tokens[before];
    if (!token) break;
    const lower = token.text.toLowerCase();
    const auxiliary =
      token.upos === "AUX" ||
      modals.has(lower) ||
      pastAuxiliaries.has(lower) ||
      perfectAuxiliaries.has(lower) ||
      presentAuxiliaries.has(lower);
    if (auxiliary || lower === "to") group.push(lower);
    else if (token.upos !== "ADV" && token.upos !== "PART") break;
    if (lower === "to") break;
  }
  return group;
}

function tenseOfVerb(tokens: readonly Token[], at: number): Tense {
  const verb = tokens[at];
  if (!verb) return "none";
  const { xpos } = verb;
  const lemma = verb.lemma.toLowerCase();
  const group = groupBefore(tokens, at);
  const has = (set: ReadonlySet<string>): boolean => group.some((word) => set.has(word));

  if (has(modals) || xpos === "MD") return has(perfectAuxiliaries) ? "past" : "future";
  if (group.includes("to")) return "future";
  if (xpos === "VBN" && !has(perfectAuxiliaries) && ahead.has(lemma)) return "future";
  if (planning.has(lemma)) return "future";
  if (has(pastAuxiliaries) || has(perfectAuxiliaries)) return "past";
  switch (xpos) {
    case "VBD":
      return "past";
    case "VBN":
      // "is being held Friday"
      if (group.includes("being") && (group.includes("is") || group.includes("are")))
        return "future";
      return has(presentAuxiliaries) ? "present" : "past";
    case "VBG":
      return has(presentAuxiliaries) ? "future" : "none";
    case "VB":
    case "VBP":
    case "VBZ":
      if (xpos === "VBP" && isPastForm(verb.text.toLowerCase())) return "past";
      return timetable.has(lemma) ? "future" : "present";
    default:
      return "none";
  }
}

/** "Exports fell": a form that is some verb's past is hardly another's present, whatever the tagger says. */
const isPastForm = (form: string): boolean => {
  const base = irregularLemmas.get("VBD")?.get(form);
  return base !== undefined && base !== form;
};

const hours = words("midnight noon a.m. p.m. o'clock morning afternoon evening night");

/** "The race is on Sunday", "the deadline is noon on Friday": what has a time to be at is ahead. */
function isToCome(tokens: readonly Token[], index: number): boolean {
  let at = index;
  for (let steps = 0; steps < 3; steps++) {
    const head = tokens[at]?.head ?? -1;
    const over = tokens[head];
    if (!over || (over.upos !== "NUM" && !hours.has(over.lemma.toLowerCase()))) break;
    at = head;
  }
  return (
    tokens[at]?.head === -1 &&
    tokens.some(
      ({ head, relation, text }) =>
        head === at && relation === "cop" && presentAuxiliaries.has(text.toLowerCase()),
    )
  );
}

/** The tense under which a token stands: that of the verb it hangs on, else of the nearest one. */
export function tenseAt({ tokens }: Sentence, index: number): Tense {
  if (isToCome(tokens, index)) return "future";
  let at = index;
  // A parse has no cycles and is seldom deeper; the bound holds for any input.
  for (let steps = 0; steps < 12; steps++) {
    const head = tokens[at]?.head ?? -1;
    const token = tokens[head];
    if (!token) break;
    at = head;
    if (ahead.has(token.lemma.toLowerCase()) && token.upos === "ADJ") return "future";
    const tense = isVerb(token) ? tenseOfVerb(tokens, at) : "none";
    if (tense !== "none")
      return isCarriedOut(tokens, token) || wasAhead(tokens, token) ? "past" : tense;
  }
  return nearestTense(tokens, index);
}

function nearestTense(tokens: readonly Token[], index: number): Tense {
  for (let distance = 1; distance < 24; distance++) {
    for (const at of [index - distance, index + distance]) {
      const token = at < 0 ? undefined : tokens[at];
      const tense = token && isVerb(token) ? tenseOfVerb(tokens, at) : "none";
      if (tense !== "none") return tense;
    }
  }
  return "none";
}
