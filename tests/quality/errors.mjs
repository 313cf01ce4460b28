// Lists what is missed, found wrongly, or found with a wrong value, each in its sentence.
import { corporaIn } from "./gold.mjs";
import { annotated, documentsOf } from "./system.mjs";

/** An item: where it is, and what is said of it. Two items agree where they overlap enough and say the same. */
const layers = {
  names: {
    gold: ({ entities }) =>
      entities
        ?.filter(({ kind, type }) => (kind ?? "name") === "name" && type !== "other")
        .map(({ start, end, type }) => item([[start, end]], type === "unknown" ? undefined : type)),
    system: ({ entities }) =>
      entities
        .filter(({ kind }) => (kind ?? "name") === "name")
        .map(({ start, end, type }) => item([[start, end]], type)),
    enough: 0.01,
  },
  dates: {
    gold: ({ dates }) => dates?.map(({ start, end, iso }) => item([[start, end]], iso)),
    system: ({ dates }) => dates.map(({ start, end, iso }) => item([[start, end]], iso)),
    enough: 0.01,
  },
  quotes: {
    gold: ({ quotes, quotesDirectOnly, text }) =>
      quotes?.map(({ contentSpans, source }) =>
        item(contentSpans, quotesDirectOnly ? undefined : words(text, source)),
      ),
    system: ({ quotes, quotesDirectOnly, text }) =>
      quotes
        .filter(({ direct }) => direct || !quotesDirectOnly)
        .map(({ contentSpans, source }) => item(contentSpans, words(text, source))),
    enough: 0.7,
    sameSaid: (gold, system) => gold.includes(system) || system.includes(gold),
  },
  events: {
    gold: ({ events, text }) =>
      events?.map((event) => item([event.trigger], type(event), sides(event, text))),
    system: ({ events, text }) =>
      events.map((event) => item([event.trigger], type(event), sides(event, text))),
    enough: 0.01,
  },
  participants: {
    gold: ({ events, text }) => events?.flatMap((event) => participantsOf(event, text)),
    system: ({ events, text }) => events.flatMap((event) => participantsOf(event, text)),
    enough: 0.01,
  },
};

export const layerNames = Object.keys(layers);

const item = (spans, said, more, of) => ({ spans, said, more, of });
const words = (text, span) => (span ? text.slice(...span) : "nobody");
const participantsOf = ({ trigger, participants = [] }, text) =>
  participants.map(({ role, span }) =>
    item([span], undefined, `${role} of ${words(text, trigger)}`, trigger),
  );

const ours = new Set(
  "ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT THREATEN".split(
    " ",
  ),
);
/** Types of a corpus' own say nothing that could be held against ours. */
const type = ({ type: given }) => (ours.has(given) ? given : undefined);
const sides = ({ participants = [] }, text) =>
  participants.map(({ role, span }) => `${role}: ${text.slice(...span)}`).join("; ");

const length = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Shared characters over all characters of two lists of spans. */
function agreement(a, b) {
  let shared = 0;
  for (const [s, e] of a)
    for (const [t, f] of b) shared += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared);
}

/** Two participants are of the same event where its triggers touch. */
const ofTheSame = ({ of: a }, { of: b }) => !a || !b || agreement([a], [b]) > 0;

/** Pairs each gold item with the system's item that it shares most with, each once. */
function paired(gold, system, enough) {
  const candidates = gold
    .flatMap((expected) =>
      system.map((found) => ({ expected, found, by: agreement(expected.spans, found.spans) })),
    )
    .filter(({ expected, found, by }) => by >= enough && ofTheSame(expected, found))
    .sort((a, b) => b.by - a.by);
  const pairs = new Map();
  const taken = new Set();
  for (const { expected, found } of candidates) {
    if (pairs.has(expected) || taken.has(found)) continue;
    pairs.set(expected, found);
    taken.add(found);
  }
  return { pairs, taken };
}

/** Lines for a layer of the corpora named (all, where none is). @returns {Promise<readonly string[]>} */
export async function errorsOf(folder, layerName, corpusName) {
  const layer = layers[layerName];
  const lines = [];
  for (const [corpus, file] of corporaIn(folder)) {
    if (corpusName !== undefined && corpusName !== corpus) continue;
    const documents = documentsOf(file).filter((document) => layer.gold(document));
    const annotations = await annotated(documents);
    documents.forEach((document, index) => {
      lines.push(...errorsIn(document, annotations[index], layer));
    });
  }
  return lines.sort((a, b) => order.indexOf(a.fault) - order.indexOf(b.fault));
}

const order = ["missed", "false", "other"];

function errorsIn(document, annotations, { gold, system, enough, sameSaid }) {
  const { id, text, evalSpans, incomplete = [] } = document;
  const measured = ({ spans }) =>
    evalSpans === undefined || evalSpans.some((span) => agreement([span], spans) > 0);
  const expected = gold(document);
  const found = system({
    ...annotations,
    text,
    quotesDirectOnly: document.quotesDirectOnly,
  }).filter(measured);
  const { pairs, taken } = paired(expected, found, enough);
  const line = (fault, { spans, said, more }, note = said) => ({
    fault,
    text: [fault, note, more, id, inSentence(text, spans)]
      .filter((part) => part !== undefined && part !== "")
      .join(" | "),
  });
  const agree = sameSaid ?? ((a, b) => a === b);
  return [
    ...expected.filter((one) => !pairs.has(one)).map((one) => line("missed", one)),
    // Where only a part of the corpus' items is annotated, the others are not false.
    ...found
      .filter((one) => !taken.has(one) && incomplete.length === 0)
      .map((one) => line("false", one)),
    ...[...pairs]
      .filter(([a, b]) => a.said !== undefined && b.said !== undefined && !agree(a.said, b.said))
      .map(([a, b]) => line("other", b, `${a.said} is read as ${b.said}`)),
  ];
}

const farthest = 160;

/** The words around, as far as the sentence's ends, with the spans between « and ». */
function inSentence(text, spans) {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  const [start, end] = [sorted[0][0], sorted.at(-1)[1]];
  const before = text.slice(Math.max(0, start - farthest), start);
  const opening = Math.max(0, ...[...before.matchAll(/[.!?]["”’']?\s+|\n/g)].map(after));
  const behind = text.slice(end, end + farthest);
  const closing = /[.!?]["”’']?(?=\s|$)|\n/.exec(behind);
  let marked = before.slice(opening);
  let at = start;
  for (const [from, to] of sorted) {
    marked += `${text.slice(at, from)}«${text.slice(from, to)}»`;
    at = to;
  }
  return (marked + behind.slice(0, closing ? after(closing) : behind.length))
    .replace(/\s+/g, " ")
    .trim();
}

const after = (match) => match.index + match[0].length;
