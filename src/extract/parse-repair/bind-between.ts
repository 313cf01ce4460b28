import { type Arcs, hangOn, isBelow } from "./arcs.ts";

/**
 * "The meeting in Lima *between* Ana Ruiz *and* Omar Bello ended": the preposition opens the first of the two, and both
 * belong to what is between them, wherever the parser has hung it.
 */
export function openPair(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  tokens.forEach(({ text }, between) => {
    if (text !== "between") return;
    const second = relations.findIndex(
      (relation, at) => relation === "conj" && isOneOfTwo(arcs, between, heads[at] ?? -1, at),
    );
    const first = heads[second] ?? -1;
    if (second < 0) return;
    const isOpened = heads[between] === first && relations[between] === "case";
    if (isOpened && /^(?:nmod|obl)/.test(relations[first] ?? "")) return;
    hangOn(arcs, first, between, "case");
    const noun = nounBefore(arcs, between);
    const isHung = relations[first] === "nmod" && (heads[first] ?? -1) < between;
    if (noun !== undefined && !isHung && !isBelow(heads, noun, first))
      hangOn(arcs, noun, first, "nmod");
  });
}

/** No verb on the way, and "and" before the second. */
function isOneOfTwo({ tokens }: Arcs, between: number, first: number, second: number): boolean {
  const inside = tokens.slice(between + 1, second);
  return (
    first > between &&
    first < second &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[first]?.upos ?? "") &&
    inside.some(({ text }) => text === "and") &&
    !inside.some(({ upos }) => upos === "VERB" || upos === "AUX")
  );
}

/** "meeting" of "the meeting on Monday in Lima between": the last common noun before the names of places and days. */
function nounBefore({ tokens }: Arcs, between: number): number | undefined {
  for (let at = between - 1; at >= 0; at--) {
    const { upos = "" } = tokens[at] ?? {};
    if (upos === "NOUN") return at;
    if (!/^(?:ADP|PROPN|DET|NUM|ADJ)$/.test(upos)) return undefined;
  }
  return undefined;
}

/** "Nine died in a clash *between miners* and guards": a noun right before is what is between them. */
export function bindPair({ tokens, heads, relations }: Arcs, between: number): void {
  const noun = heads[between] ?? -1;
  if (tokens[between - 1]?.upos !== "NOUN" || relations[between] !== "case" || noun < between)
    return;
  // "talks between Cargill and *the union*": what is between has two sides.
  const joining = tokens.findIndex(
    ({ upos }, at) => at > noun && (upos === "CCONJ" || !isBelow(heads, at, noun)),
  );
  const other = heads[joining] ?? -1;
  const isPair = heads.every((head, at) => head !== noun || relations[at] !== "conj");
  // "The truce between the army and *rebels* collapsed": a verb has one subject.
  const isSecondSubject =
    /^nsubj/.test(relations[other] ?? "") &&
    heads.some(
      (head, at) => head === heads[other] && at < between && /^nsubj/.test(relations[at] ?? ""),
    );
  const isJoined =
    tokens[joining]?.text === "and" && other > joining && tokens[other]?.upos !== "VERB";
  if (isJoined && isPair && (isSecondSubject || relations[other] === "conj")) {
    heads[other] = noun;
    relations[other] = "conj";
  }
  if (relations[noun] !== "obl" || tokens[heads[noun] ?? -1]?.upos !== "VERB") return;
  if ((heads[noun] ?? -1) > between) return;
  heads[noun] = between - 1;
  relations[noun] = "nmod";
}
