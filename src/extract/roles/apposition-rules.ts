import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { type HeldOffice, heldOffice } from "./held-office.ts";
import type { OfficePhrase } from "./office-phrases.ts";
import {
  bodyAt,
  personAt,
  type RoleFinding,
  type RoleRule,
  type RoleSentence,
} from "./role-sentence.ts";
import { isStyle } from "./title-style.ts";

export const apposedOffice: RoleRule = {
  name: "role/apposition",
  construction: "a name, a comma, an office with its body",
  read: (sentence) => {
    const { view, offices, spots, spotFrom } = sentence;
    return spots.flatMap((spot) => {
      const person = personAt(sentence, spot.head);
      if (person === undefined || view.words[spot.last + 1] !== ",") {
        return [];
      }
      let from = spot.last + 2;
      if (/^\d{1,3}$/.test(view.words[from] ?? "") && view.words[from + 1] === ",") {
        from += 2;
      }
      const office = offices.find(({ first }) => first >= from && first < from + 9);
      if (office === undefined || office.plural || office.kind !== "office") {
        return [];
      }
      const role = { ...heldOffice(sentence, office), person, confidence: 0.85 };
      const opens = Math.min(role.first, office.first);
      const between = view.words.slice(from, opens);
      const next = view.tokens[office.last + 1];
      // "Asked by Ana Soto, the minister said": the office opens the main clause.
      const isSubject =
        between[0] === "the" &&
        role.body === undefined &&
        next !== undefined &&
        /^(?:VBD|VBZ|VBP|MD)$/.test(next.xpos);
      if (isSubject || namesNext(sentence, role.last)) return [];
      const isHead =
        next === undefined ||
        (next.upos !== "NOUN" &&
          !/^['’]s?$/.test(next.text) &&
          // "Karl Lund, MP Dr. Ana Soto": the next one's.
          !offices.some(({ first }) => first === office.last + 1) &&
          spotFrom(office.reach + 1) === undefined);
      const isOffice =
        between.every((word) => openings.test(word)) || isOwned(sentence, from, opens, role.last);
      return isHead && isOffice ? [role, ...furtherOffice(sentence, role, offices)] : [];
    });
  },
  examples: [
    [
      "Ana Soto, the Peruvian finance minister, resigned.",
      ["Ana Soto", "finance minister", "Peruvian"],
    ],
    ["Karl Lund, 45, chief executive of Nokia, left.", ["Karl Lund", "chief executive", "Nokia"]],
    [
      "Karl Lund, Norway's ambassador to Chile, left.",
      ["Karl Lund", "ambassador to Chile", "Norway"],
    ],
    [
      "Karl Lund, director of the Kenya Dairy Board, left.",
      ["Karl Lund", "director", "Kenya Dairy Board"],
    ],
    ["Karl Lund, who is president of Nokia, left.", ["Karl Lund", "president", "Nokia"]],
    ["Karl Lund, Norway's envoy in Peru, left.", ["Karl Lund", "envoy", "Norway"]],
    [
      "Ana Soto, professor of physics at Lund University, left.",
      ["Ana Soto", "professor of physics", "Lund University"],
    ],
    [
      "Karl Lund, spokesman for the Kano police, left.",
      ["Karl Lund", "spokesman for the Kano police", ""],
    ],
    ["Karl Lund, a nurse in Peru, left.", ["Karl Lund", "nurse", ""]],
    ["Karl Lund, MP for Leeds East, left.", ["Karl Lund", "MP for Leeds East", "Leeds East"]],
    [
      "Ana Soto, vice president of Communications at Nokia, left.",
      ["Ana Soto", "vice president of Communications", "Nokia"],
    ],
    ["Karl Lund, the firm's finance director, left.", ["Karl Lund", "finance director", ""]],
    [
      "Karl Lund, the newly elected head of the Kenya Dairy Board, left.",
      ["Karl Lund", "head", "Kenya Dairy Board"],
    ],
    [
      "They met Ana Soto, deputy head of the Peruvian navy and chair of the Rice Board.",
      ["Ana Soto", "deputy head", "Peruvian"],
      ["Ana Soto", "chair", "Rice Board"],
    ],
  ],
  counterexamples: [
    "Karl Lund, formerly the firm's finance director, left.",
    "In a letter to Karl Lund, the mayor, Ana Soto, said no.",
    "Asked about Karl Lund, the firm's finance director said nothing.",
    "Karl Lund, President Ana Soto and others met.",
    "The envoy of Karl Lund, the Prime Minister of Peru, His Excellency Luis Paz, said no.",
    "Karl Lund, the minister's brother, left.",
    "Asked about Karl Lund, the minister said nothing.",
  ],
};

/** "In a letter to Ana Soto, the mayor of Oslo, *Karl Lund*, said": the office is his who stands behind it. */
function namesNext(
  { view, offices, spotFrom, mentionAt, typeOf }: RoleSentence,
  last: number,
): boolean {
  // "the Prime Minister of Chad, *His Excellency* Karl Lund, paid a visit"
  const address = offices.find(({ first }) => first === last + 2);
  const opens = address !== undefined && isStyle(address) ? address.last + 1 : last + 2;
  const next = view.words[last + 1] === "," ? spotFrom(opens) : undefined;
  const mention = next && mentionAt(next.head);
  if (next === undefined || mention === undefined || typeOf(mention.entity) !== "person")
    return false;
  const verb = view.tokens[next.last + 2];
  return view.words[next.last + 1] === "," && /^(?:VBD|VBZ|VBP|MD)$/.test(verb?.xpos ?? "");
}

const openings = /^(?:the|a|an|its|their|his|her|who|is|was|now|currently|also|former|ex|-)$/;

/** "the firm's finance director,", "the newly elected head,": closed off, it is what he is. */
function isOwned({ view }: RoleSentence, from: number, to: number, last: number): boolean {
  const owner = view.words.slice(from, to).findLastIndex((word) => /^['’]s?$/.test(word));
  return (
    /^[,.;:)]$/.test(view.words[last + 1] ?? ".") &&
    view.tokens
      .slice(from, to)
      .every(
        ({ upos, xpos, text }, at) =>
          at === owner ||
          openings.test(text) ||
          (at < owner
            ? /^(?:NOUN|ADJ|PROPN|DET)$/.test(upos)
            : /^(?:VBN|JJ)$/.test(xpos) || /^(?:newly|recently|just)$/.test(text)),
      )
  );
}

/** "head of the Rice Board *and chair of the Fish Board*" */
function furtherOffice(
  sentence: RoleSentence,
  { last, person, confidence }: RoleFinding,
  offices: readonly OfficePhrase[],
): readonly RoleFinding[] {
  const { words, tokens } = sentence.view;
  // "of the Norwegian parliament"
  const and = tokens[last + 1]?.upos === "NOUN" ? last + 2 : last + 1;
  if (words[and] !== "and") return [];
  const at = /^(?:the|an?)$/.test(words[and + 1] ?? "") ? and + 2 : and + 1;
  const next = offices.find(({ first }) => first === at);
  if (next === undefined || next.plural || next.kind !== "office") return [];
  const held = heldOffice(sentence, next);
  return held.first === at && held.body !== undefined ? [{ ...held, person, confidence }] : [];
}

/** "the Director, *Rice Board,* Ana Soto": a body between commas is what the office is held at. */
function withBodyBehind(
  sentence: RoleSentence,
  { capital }: OfficePhrase,
  held: HeldOffice,
): HeldOffice {
  const { words } = sentence.view;
  if (!capital || held.body !== undefined || words[held.last + 1] !== ",") return held;
  const spot = sentence.spotFrom(held.last + 2);
  const body = spot && bodyAt(sentence, spot.head);
  return spot === undefined || body === undefined || words[spot.last + 1] !== ","
    ? held
    : { ...held, body, last: spot.last };
}

/** "*A lawyer for* the minister, Ana Soto, said": whoever speaks for one who is told of may be named. */
const standsForAnother = (words: readonly string[], determiner: number): boolean =>
  /^(?:for|to)$/.test(words[determiner - 1] ?? "") &&
  personNoun(words[determiner - 2] ?? "") !== undefined &&
  words.slice(Math.max(0, determiner - 5), determiner - 2).some((word) => /^an?$/i.test(word));

export const officeThenName: RoleRule = {
  name: "role/apposed-name",
  construction: "an office with its body, a comma, a name",
  read: (sentence) => {
    const { view, offices, spotFrom } = sentence;
    return offices.flatMap((office) => {
      if (office.plural || office.kind !== "office") {
        return [];
      }
      const held = withBodyBehind(sentence, office, heldOffice(sentence, office));
      const comma = held.last + 1;
      // "the chairman of the board, Alhaji Musa Bello, said"
      const address = offices.find(({ first }) => first === comma + 1);
      const opens = address !== undefined && isStyle(address) ? address.last + 1 : comma + 1;
      const spot = view.words[comma] === "," ? spotFrom(opens) : undefined;
      const person = spot === undefined ? undefined : personAt(sentence, spot.head);
      const isTitled = spot?.title !== undefined && !isStyle(spot.title);
      if (spot === undefined || person === undefined || isTitled) {
        return [];
      }
      // "the newly elected governor of Umbra, Ana Soto"
      let front = held.first - 1;
      while (/^(?:JJ|RB|VBN)$/.test(view.tokens[front]?.xpos ?? "") && front > held.first - 4)
        front--;
      const determiner = (view.words[front] ?? "").toLowerCase();
      if (standsForAnother(view.words, front)) return [];
      // "talks with Foreign Minister, Ana Soto on Monday"
      const isTitle = office.capital && office.first < office.head;
      const isDefinite =
        held.body !== undefined || isTitle || /^(?:the|its|their|his|her|['’]s?)$/.test(determiner);
      const next = view.tokens[spot.last + 1];
      const closes =
        /^[,.;:)]$|^said$|^told$/.test(next?.text ?? ".") ||
        (isTitle && /^(?:ADP|AUX|VERB)$/.test(next?.upos ?? ""));
      return isDefinite && closes ? [{ ...held, person, last: held.last, confidence: 0.85 }] : [];
    });
  },
  examples: [
    [
      "The Peruvian finance minister, Ana Soto, resigned.",
      ["Ana Soto", "finance minister", "Peruvian"],
    ],
    ["The president of Nokia, Karl Lund, left.", ["Karl Lund", "president", "Nokia"]],
    ["The Director, Rice Board, Ms. Ana Soto, left.", ["Ana Soto", "Director", "Rice Board"]],
    ["He met Foreign Minister, A. Soto on Monday.", ["A. Soto", "Foreign Minister", ""]],
    ["The newly elected mayor of Oslo, Ana Soto, left.", ["Ana Soto", "mayor of Oslo", "Oslo"]],
    ["Its Kenya director, Ana Soto, left.", ["Ana Soto", "Kenya director", ""]],
    ["The former Peruvian minister, Ana Soto, left.", ["Ana Soto", "former minister", "Peruvian"]],
    ["The firm's finance director, Ana Soto, left.", ["Ana Soto", "finance director", ""]],
    ["They met the mayor of Zubaran, Karl Lund.", ["Karl Lund", "mayor of Zubaran", "Zubaran"]],
    [
      "The chairman of the Rice Board, Alhaji Karl Lund, left.",
      ["Karl Lund", "chairman", "Rice Board"],
    ],
    [
      "The Director-General of the National Food Agency, Prof. Ana Soto, left.",
      ["Ana Soto", "Director-General", "National Food Agency"],
    ],
    ["The Head of Service, Mrs. Ana Soto, left.", ["Ana Soto", "Head of Service", ""]],
    ["Counsel for the Rice Board, Ms Ana Soto, left.", ["Ana Soto", "Counsel", "Rice Board"]],
  ],
  counterexamples: [
    "The minister, Ana Soto and Karl Lund met.",
    "They invited the Prime Minister, Ana Soto and Karl Lund.",
    "He met the mayor of Oslo, Senator Karl Lund, and others.",
    "A lawyer for the minister, Ana Soto, said no.",
  ],
};
