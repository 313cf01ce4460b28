import { verbLemma } from "../lexicon/verb-forms.ts";
import { type Arcs, childWith } from "./arcs.ts";

const giving: ReadonlySet<string> = new Set(
  `give send offer lend grant show tell award pay hand promise deny owe teach sell bring cost afford allow
  assign guarantee allocate extend pledge supply lease loan donate allot fine refuse`.split(/\s+/),
);
const naming: ReadonlySet<string> = new Set(
  "name appoint elect call dub label make crown proclaim declare nominate choose".split(" "),
);

/**
 * "Norway gave *Malawi nine million dollars*", "The club named *Eva Borg coach*": of two objects the first is who gets
 * the second, or who becomes it.
 */
export function partObjects(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 0; verb < tokens.length; verb++) {
    const token = tokens[verb];
    if (token?.text === "guilty") seatVerdict(arcs, verb);
    if (token?.text === "hostage" || token?.text === "captive") seatCaptive(arcs, verb);
    if (token?.upos !== "VERB") continue;
    const lemma = verbLemma(token.lemma, token.text);
    const isGiving = giving.has(lemma);
    if (!isGiving && !naming.has(lemma)) continue;
    if (lemma === "fine") seatFined(arcs, verb);
    if (isGiving) seatPayer(arcs, verb) || seatTaker(arcs, verb);
    else seatNamed(arcs, verb);
    const first = childWith(arcs, verb, /^obj$/);
    if (first < verb) continue;
    const second = heads.findIndex((head, at) => head === verb && at > first && isObject(arcs, at));
    // "cost nine million pounds (11 million dollars)": a sum gets nothing.
    const isSum = tokens[first]?.upos === "SYM" || childWith(arcs, first, /^nummod$/) >= 0;
    if (
      second < 0 ||
      (isGiving && isSum) ||
      tokens.slice(first, second).some(({ text }) => text === ",")
    )
      continue;
    if (isGiving) relations[first] = "iobj";
    else relations[second] = "xcomp";
  }
}

/** "fined *Delta Bank* nine million euros": the bank is no part of the sum. */
function seatFined({ tokens, heads, relations }: Arcs, verb: number): void {
  const sum = tokens.findIndex(
    ({ upos }, at) => at > verb && (upos === "NUM" || upos === "SYM" || upos === "PUNCT"),
  );
  const fined = sum - 1;
  if (fined <= verb || tokens[sum]?.upos === "PUNCT") return;
  for (let at = verb + 1; at <= fined; at++)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? "")) return;
  const total = tokens.findIndex((_, at) => {
    const head = heads[at] ?? -1;
    // "fined the carmaker *Umbra* nine million euros": nor is the sum another word for the carmaker.
    const isOther = relations[at] === "appos" && head > verb && head <= fined;
    return at > fined && (head === verb || isOther);
  });
  if (total < 0 || !/^(?:obj|appos)/.test(relations[total] ?? "")) return;
  if (relations[total] === "appos") {
    heads[total] = verb;
    relations[total] = "obj";
  }
  for (let at = verb + 1; at < total; at++) {
    const head = heads[at] ?? -1;
    if (at < fined && (head <= verb || head > fined)) {
      heads[at] = fined;
      if (relations[at] === "obj") relations[at] = "compound";
    }
    if (at > fined && head > verb && head <= fined) heads[at] = total;
  }
  heads[fined] = verb;
  relations[fined] = "iobj";
}

/** "appointed *Eva Borg* finance minister": she is no subject of the office, but who gets it. */
function seatNamed(arcs: Arcs, verb: number): void {
  const { tokens, heads, relations } = arcs;
  const behind = childWith(arcs, verb, /^xcomp$/);
  // "a guard named Ana Ruiz", "was elected Conti's heir": without one who names there is no object.
  const isActive = tokens[verb]?.xpos !== "VBN" || childWith(arcs, verb, /^nsubj$/) >= 0;
  if (isActive && tokens[behind]?.name === "PER" && childWith(arcs, verb, /^obj$/) < 0) {
    relations[behind] = "obj";
    return;
  }
  const named = verb + 1;
  if (tokens[named]?.name !== "PER") return;
  let last = named;
  while (tokens[last + 1]?.name === "PER" && !tokens[last + 1]?.nameBegins) last++;
  const first = heads[last] === named ? (heads[named] ?? -1) : (heads[last] ?? -1);
  if (first <= last || tokens[first]?.upos !== "NOUN") return;
  // "chief executive": the parser may part the office's words.
  const over = heads[first] ?? -1;
  const office = over === first + 1 && relations[first] === "obl:unmarked" ? over : first;
  if (!/^(?:nsubj|compound)$/.test(relations[named] ?? "")) return;
  if (relations[named] === "compound" && tokens[verb]?.xpos === "VBN") return;
  if (childWith(arcs, office, /^cop$/) >= 0 || heads[office] !== verb) return;
  if (!/^(?:obj|ccomp|xcomp|obl:unmarked)$/.test(relations[office] ?? "")) return;
  for (let at = named + 1; at <= last; at++)
    if (heads[at] === first) {
      heads[at] = named;
      relations[at] = "flat";
    }
  if (office !== first) relations[first] = "compound";
  heads[named] = verb;
  relations[named] = "obj";
  relations[office] = "xcomp";
}

/** "The jury found Eva Borg *guilty* of fraud": she is that, the fraud is not. */
function seatVerdict({ tokens, heads, relations }: Arcs, guilty: number): void {
  const noun = heads[guilty] ?? -1;
  const verb = heads[noun] ?? -1;
  if (tokens[guilty + 1]?.text !== "of" || noun < guilty || verb < 0 || verb > guilty) return;
  if (tokens[verb]?.upos !== "VERB" || heads[guilty + 1] !== noun) return;
  heads[guilty] = verb;
  relations[guilty] = "xcomp";
  heads[noun] = guilty;
  relations[noun] = "obl";
}

/** "took a guard *hostage*": the guard is no part of what he becomes. */
function seatCaptive({ tokens, heads, relations }: Arcs, captive: number): void {
  const taken = captive - 1;
  const verb = heads[captive] ?? -1;
  if (verb > taken || !/^(?:take|hold|keep)$/.test(tokens[verb]?.lemma ?? "")) return;
  if (relations[captive] !== "obj" || heads[taken] !== captive) return;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[taken]?.upos ?? "")) return;
  for (let at = verb + 1; at < tokens.length; at++) {
    if (heads[at] !== captive || at === taken) continue;
    heads[at] = at < taken ? taken : verb;
    if (relations[at] === "nmod") relations[at] = "obl";
  }
  heads[taken] = verb;
  relations[taken] = "obj";
  heads[captive] = verb;
  relations[captive] = "xcomp";
}

/** "fined the *bank* nine dollars", "paid *her* $9": a sum has no subject. */
function seatPayer(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  // "lent *Laos* nine dollars": no sum is a part of whom it is lent to.
  const payee = childWith(arcs, verb, /^obj$/);
  const part = heads.findIndex(
    (head, at) => head === payee && at > payee && tokens[at]?.upos === "SYM",
  );
  if (payee > verb && part === payee + 1) {
    heads[part] = verb;
    relations[part] = "obj";
    return true;
  }
  let noun = verb + 1;
  while (noun < verb + 6 && relations[noun] !== "nsubj") noun++;
  const sum = heads[noun] ?? -1;
  if (relations[noun] !== "nsubj" || sum < noun || heads[sum] !== verb) return false;
  if (!/^(?:obj|ccomp|xcomp)$/.test(relations[sum] ?? "")) return false;
  if (tokens[sum]?.upos !== "SYM" && !money.test(tokens[sum]?.text ?? "")) return false;
  heads[noun] = verb;
  relations[noun] = "obj";
  relations[sum] = "obj";
  return true;
}

/** "promised *Eva Kern* his support", "fined *Saab* 2.4 billion euros": a name is no part of what begins behind it. */
function seatTaker(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const name = verb + 1;
  let next = name;
  while (tokens[next]?.upos === "PROPN") next++;
  const opens = /^(?:PRP\$|P?DT|\$)$/.test(tokens[next]?.xpos ?? "") || isSumAt(arcs, next);
  const over = heads[name] ?? -1;
  if (next === name || !opens || over <= next) return false;
  if (!/^(?:compound|nmod|amod)$/.test(relations[name] ?? "")) return false;
  const object = childWith(arcs, verb, /^obj$/);
  if (object < over || childWith(arcs, verb, /^iobj$/) >= 0) return false;
  for (let at = name + 1; at < next; at++) if ((heads[at] ?? -1) >= next) heads[at] = name;
  heads[name] = verb;
  relations[name] = "iobj";
  return true;
}

const isSumAt = ({ tokens }: Arcs, at: number): boolean =>
  tokens[at]?.upos === "NUM" &&
  /^(?:[mb]illion|trillion|thousand)$/.test(tokens[at + 1]?.text ?? "");

const money = /^(?:dollar|euro|pound|franc|peso|rupee|ruble|cent)s?$/;

/** "refused him *a permit*", "promised Ruiz *his support*": with an article or an owner and no time, what stands bare is an object too. */
const isObject = (arcs: Arcs, at: number): boolean =>
  arcs.relations[at] === "obj" ||
  (arcs.relations[at] === "obl:unmarked" &&
    childWith(arcs, at, /^(?:det|nmod:poss)$/) >= 0 &&
    !time.test(arcs.tokens[at]?.lemma ?? ""));

const time =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|time|morning|afternoon|evening|moment|.*day)$/;
