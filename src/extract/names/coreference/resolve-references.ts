import type { Analysis, Token } from "../../../language/analysis.ts";
import { given } from "../../assemble/fields.ts";
import type { Entity, Mention, Role } from "../../reading.ts";
import { barredBody, barredPeople } from "./barred-person.ts";
import { coupleIn } from "./couples.ts";
import { definitePhrases } from "./definite-phrases.ts";
import { type Discourse, type RecentGroup, type Referent, remember } from "./discourse.ts";
import { countedPeople, introducedIn } from "./newcomers.ts";
import type { Resolution } from "./nominal-rule.ts";
import { nominalRules } from "./nominal-rules.ts";
import { genderOf, resolvePronoun } from "./pronouns.ts";
import { isQuoted, quotedBefore } from "./quoted-before.ts";
import { announcer, closingSpeaker, isSaidBy, quotedSpeaker, sayer } from "./quoted-speaker.ts";
import { referentOf } from "./referent-of.ts";
import { speakerAhead } from "./speaker-ahead.ts";
import { type Stranger, strangersIn } from "./strangers.ts";

/** A phrase or pronoun with what it takes up. */
export interface Reference {
  readonly mention: Omit<Mention, "entity">;
  /** One entity, or several that it stands for together. */
  readonly entities: readonly number[];
}

/** Reads through the article once and finds what definite noun phrases and pronouns take up. */
export function resolveReferences(
  analysis: Analysis,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): readonly Reference[] {
  const references: Reference[] = [];
  let recent: readonly Referent[] = [];
  let group: RecentGroup | undefined;
  let counted: Discourse["counted"];
  let couple: Discourse["couple"];
  let stranger: Discourse["stranger"];
  let spoken: number | undefined;
  const introduced = new Map<string, number>();
  const quoted = quotedBefore(analysis.sentences);
  const genders = new Map<number, Entity["gender"]>();
  let next = 0;
  analysis.sentences.forEach(({ tokens }, sentence) => {
    const firstNamed = next;
    const candidates = candidatesOf(tokens, sentence);
    const before = quoted[sentence] ?? { count: 0, opens: false };
    const isQuotedAt = (token: number): boolean => isQuoted(tokens, token, before.opens);
    const strangers = strangersIn(tokens, sentence);
    // "The official said": nobody new where an officer of that kind has a name.
    const known = new Set<number>();
    const isNew = ({ start }: Stranger): boolean => !known.has(start);
    let untold: Entity["gender"];
    const speakers = new Map<number, number | undefined>();
    // "she said" behind a quotation: by name, or as a pronoun is taken; else who spoke the sentence before.
    const speakerAt = (token: number, discourse: Discourse): number | undefined => {
      if (!speakers.has(token)) {
        const isIt = (one: Mention): boolean => isSaidBy(tokens, sentence, one, token);
        const named =
          recent.find(({ mention }) => isIt(mention))?.mention ??
          mentions.slice(next, next + 12).find(isIt);
        const taken =
          named?.entity ?? resolvePronoun(tokens, token, sentence, discourse)?.entities[0];
        const elsewhere = () =>
          closingSpeaker(analysis.sentences, sentence, mentions.slice(next, next + 32)) ?? spoken;
        speakers.set(token, token < 0 ? elsewhere() : taken);
      }
      return speakers.get(token);
    };
    for (const candidate of candidates) {
      // What is named before it in the sentence is remembered first.
      for (; next < mentions.length; next++) {
        const mention = mentions[next];
        if (
          mention === undefined ||
          mention.sentence > sentence ||
          mention.start >= candidate.start
        ) {
          break;
        }
        recent = rememberMention(recent, mention, entities, tokens, isQuotedAt(mention.first));
        // "When he left, Lund took his hat"
        if (entities[mention.entity]?.type === "person") untold = undefined;
      }
      if (isTaken(mentions, next, candidate)) {
        continue;
      }
      stranger = strangers.findLast((one) => one.start < candidate.start && isNew(one)) ?? stranger;
      const teller = speakers.get(candidate.at);
      const told = teller === undefined ? undefined : entities[teller];
      const ahead = told ?? speakerAhead(tokens, candidate.at, mentions, next, entities);
      const discourse = {
        recent,
        introduced,
        genders,
        quoted: before,
        roles,
        entities,
        ...(group === undefined ? {} : { group }),
        ...(counted === undefined ? {} : { counted }),
        ...(couple === undefined ? {} : { couple }),
        ...(stranger === undefined ? {} : { stranger }),
        ...(ahead === undefined ? {} : { ahead }),
        ...(untold === undefined ? {} : { untold }),
      };
      const speaker = candidate.gender
        ? quotedSpeaker(tokens, candidate.at, before.opens)
        : undefined;
      const found = candidate.resolve(
        speaker === undefined
          ? discourse
          : { ...discourse, ...given("speaker", speakerAt(speaker, discourse)) },
      );
      if (found === undefined) {
        if (tokens[candidate.at]?.relation.startsWith("nsubj")) untold ??= candidate.gender;
        // "He was bleeding. He died": who was not told who he was stays in mind.
        if (candidate.gender && stranger !== undefined && sentence - stranger.sentence === 1)
          stranger = { ...stranger, sentence };
      } else {
        references.push(found);
        known.add(tokens[candidate.at]?.start ?? -1);
        const [only] = found.entities;
        const entity =
          found.entities.length === 1 && only !== undefined ? entities[only] : undefined;
        if (entity !== undefined) {
          const mention: Mention = { ...found.mention, entity: entity.id };
          // "Noor Beg said it was late. She left.": the next "he" is somebody else.
          if (candidate.gender && mention.confidence > 0.8)
            genders.set(entity.id, candidate.gender);
          recent = remember(recent, referentOf(entity, mention, tokens, isQuotedAt(mention.first)));
        } else {
          const ofStates = found.entities.every((id) => entities[id]?.type === "country");
          group = { members: found.entities, sentence, ofStates };
        }
      }
    }
    stranger = strangers.findLast(isNew) ?? stranger;
    for (const { lemma, start } of introducedIn(tokens)) introduced.set(lemma.toLowerCase(), start);
    const count = countedPeople(tokens);
    if (count !== undefined) counted = { sentence, count };
    for (; next < mentions.length && (mentions[next]?.sentence ?? 0) <= sentence; next++) {
      const mention = mentions[next];
      if (mention !== undefined) {
        recent = rememberMention(recent, mention, entities, tokens, isQuotedAt(mention.first));
      }
    }
    const members = coupleIn(tokens, mentions.slice(firstNamed, next), entities);
    if (members !== undefined) couple = { members, start: tokens[0]?.start ?? 0 };
    // "Tom is bold," said Lund. "He came": who spoke speaks on.
    const by = Math.max(announcer(tokens), sayer(tokens, before.opens));
    const said = recent.find(({ mention }) => isSaidBy(tokens, sentence, mention, by))?.entity.id;
    const isWhole = by < 0 && isQuotedAt(tokens.length - 1) && isQuotedAt(1);
    spoken = [...speakers.values()].at(-1) ?? said ?? (isWhole ? spoken : undefined);
  });
  return references;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The token it is headed by. */
  readonly at: number;
  /** Of "he", "her". */
  readonly gender?: Entity["gender"];
  readonly resolve: (discourse: Discourse) => Reference | undefined;
}

function candidatesOf(tokens: readonly Token[], sentence: number): readonly Candidate[] {
  const candidates = definitePhrases(tokens, sentence).map(
    (phrase): Candidate => ({
      start: phrase.start,
      end: phrase.end,
      at: phrase.head,
      resolve: (discourse) => {
        for (const rule of nominalRules) {
          const resolution = rule.resolve(phrase, discourse);
          if (resolution !== undefined) {
            const barred = barredBody(tokens, phrase.head, sentence, discourse);
            if (barred !== undefined && resolution.entities.includes(barred)) return undefined;
            const { first, last, head, start, end } = phrase;
            const place = { sentence, first, last, head, start, end };
            return referenceOf(place, "nominal", rule.name, resolution);
          }
        }
        return undefined;
      },
    }),
  );
  tokens.forEach(({ upos, text, start, end }, at) => {
    if (upos !== "PRON") {
      return;
    }
    candidates.push({
      start,
      end,
      at,
      gender: genderOf(text.length > 8 ? "" : text.toLowerCase()),
      resolve: (discourse) => {
        const barred = barredPeople(tokens, at, sentence, discourse);
        const resolution = resolvePronoun(tokens, at, sentence, discourse, barred);
        const place = { sentence, first: at, last: at, head: at, start, end };
        return resolution === undefined
          ? undefined
          : referenceOf(place, "pronoun", resolution.rule, resolution);
      },
    });
  });
  return candidates.sort((a, b) => a.start - b.start || a.end - b.end);
}

function referenceOf(
  place: Omit<Mention, "entity" | "form" | "rule" | "confidence">,
  form: "nominal" | "pronoun",
  rule: string,
  { entities, confidence }: Resolution,
): Reference {
  return { mention: { ...place, form, rule, confidence }, entities };
}

/** Whether a name lies across the phrase's end: "the Omani ministry" may be a name itself. */
function isTaken(mentions: readonly Mention[], next: number, { start, end }: Candidate): boolean {
  const mention = mentions[next];
  return mention !== undefined && mention.start < end && mention.end > start && mention.end >= end;
}

function rememberMention(
  recent: readonly Referent[],
  mention: Mention,
  entities: readonly Entity[],
  tokens: readonly Token[],
  quoted: boolean,
): readonly Referent[] {
  const entity = entities[mention.entity];
  return entity === undefined
    ? recent
    : remember(recent, referentOf(entity, mention, tokens, quoted));
}
