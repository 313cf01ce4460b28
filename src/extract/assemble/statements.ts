import { lexicalOf } from "../../language/dates/lexical.ts";
import type { Claim, Quotation } from "../../model/kinds/statement.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import { type PostSpan, sourceOf } from "../happenings/occurrence.ts";
import { isOnlyShown } from "../quotations/uttered.ts";
import type { ClaimReading, QuoteReading, TextSpan } from "../reading.ts";
import { byStart, itemAround, itemsWithin, outermost } from "../span-search.ts";
import type { Assembly } from "./assembly.ts";
import { given, listed, unique } from "./fields.ts";
import type { AssembledHappening, HappeningRef } from "./happenings.ts";
import { quotationText } from "./quotation-text.ts";
import { relayedInOrder } from "./relayed.ts";
import { type Speakers, speakersOf } from "./speakers.ts";

export interface PostSource extends PostSpan {
  readonly id: Ref<"Post">;
}

const kinds = { direct: "Direct", mixed: "Mixed", indirect: "Indirect" } as const;

/** Quotations, each with its speaker; one inside a post belongs to the post. */
export function assembleQuotations(
  { quotations, claims }: { quotations: readonly QuoteReading[]; claims: readonly ClaimReading[] },
  speakers: Speakers,
  posts: readonly PostSource[],
  assembled: readonly AssembledHappening[],
  assembly: Assembly,
): readonly Quotation[] {
  const spokenOn = datesOfSpeaking(assembled);
  const denied = new Set(
    claims.flatMap(({ stance, cue }) => (refusing.has(stance) ? [placeOf(cue)] : [])),
  );
  return quotations
    .filter(
      ({ confidence, content }) => confidence >= assembly.minimumConfidence && content.length > 0,
    )
    .flatMap((quotation): readonly Quotation[] => {
      const [first, ...rest] = quotation.content;
      const { cue } = quotation;
      const creator = speakersOf(quotation, speakers);
      if (!first || isOnlyShown(quotation, creator)) return [];
      // "denied that it was late": those are no words of theirs.
      if (quotation.kind === "indirect" && cue && denied.has(placeOf(cue))) return [];
      const source = sourceOf(first, posts);
      const post = source === "article" ? undefined : posts[source];
      return [
        {
          kind: "Quotation",
          id: refTo("Quotation", assembly.numbered("quotation")),
          text: quotationText(quotation.content.map(assembly.textOf), quotation.kind),
          ...listed("creator", creator),
          quotationKind: kinds[quotation.kind],
          ...given("dateCreated", cue ? spokenOn.get(placeOf(cue)) : undefined),
          isPartOf: post ? post.id : assembly.article,
          ...assembly.fact(
            [
              { ...first, rule: quotation.rule },
              ...rest.map((span) => ({ ...span, rule: quotation.rule })),
            ],
            quotation.confidence,
          ),
        },
      ];
    });
}

const placeOf = ({ sentence, token }: { sentence: number; token: number }): string =>
  `${sentence} ${token}`;

/** The day of each act of speaking, by the token that tells of it. */
function datesOfSpeaking(assembled: readonly AssembledHappening[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { happening } of assembled)
    for (const { reading, time } of happening.occurrences) {
      const date = time ? lexicalOf(time.value) : undefined;
      if (date !== undefined) dates.set(placeOf(reading.trigger), date);
    }
  return dates;
}

/** Positions that someone takes, with what they propose. */
export function assembleClaims(
  claims: readonly ClaimReading[],
  speakers: Speakers,
  assembled: readonly AssembledHappening[],
  quotations: readonly QuoteReading[],
  assembly: Assembly,
): readonly Claim[] {
  const told = toldInOrder(assembled);
  const relayed = relayedInOrder(quotations, speakers);
  const { actors } = speakers;
  const reported = outermost(quotations.flatMap(({ content }) => content));
  return claims
    .filter(({ confidence }) => confidence >= assembly.minimumConfidence)
    .flatMap((claim): readonly Claim[] => {
      const author = speakersOf({ ...claim, speaker: claim.author }, speakers);
      if (author.length === 0) return [];
      const recipient = claim.recipient === undefined ? [] : actors.actorsOf(claim.recipient);
      const around = itemAround(relayed, claim.cue);
      // "an aide said Oman had accused Malta": there would be nobody to tell whose word it is.
      if (!around && itemAround(reported, claim.cue)) return [];
      // "Oman will reject it" is a stance only in Oman's own words.
      if (claim.factuality === "planned" && around?.entity !== claim.author) return [];
      const [first, ...rest] = around
        ? claim.content
            .map(({ start, end }) => ({ start, end: Math.min(end, around.end) }))
            .filter(({ start, end }) => start < end)
        : claim.content;
      if (!first) return [];
      const sources = [...(around ? around.from : []), ...(isRelay(claim) ? author : [])];
      return [
        {
          kind: "Claim",
          id: refTo("Claim", assembly.numbered("claim")),
          text: quotationText([first, ...rest].map(assembly.textOf), "indirect"),
          author,
          stance: claim.stance,
          ...listed("recipient", recipient),
          ...listed(
            "proposes",
            proposedBy(
              claim,
              [first, ...rest].flatMap((span) => itemsWithin(told, span)),
            ),
          ),
          appearance: assembly.article,
          ...listed("primarySource", unique(sources)),
          ...assembly.fact(
            [
              { ...first, rule: claim.rule },
              ...[...rest, claim.cue].map((span) => ({ ...span, rule: claim.rule })),
            ],
            claim.confidence,
          ),
        },
      ];
    });
}

/** "according to X", "as per X": whoever is named there is the source that the article has it from. */
const isRelay = ({ cue }: ClaimReading): boolean => relays.has(cue.lemma.toLowerCase());

const relays: ReadonlySet<string> = new Set([
  "according",
  "accord",
  "per",
  "as",
  "via",
  "citing",
  "cite",
]);

const refusing: ReadonlySet<ClaimReading["stance"]> = new Set(["Denies", "Rejects"]);

interface Told extends TextSpan {
  readonly id: HappeningRef;
  /** Whether the article tells it as something that happened. */
  readonly isFact: boolean;
}

/** "ruled out talks as police *filed* charges": what the article itself tells as done beside is not turned down; "the *offer*" is. */
const proposedBy = ({ stance }: ClaimReading, told: readonly Told[]): readonly HappeningRef[] =>
  unique(
    told
      .filter(({ isFact }, at) => at === 0 || !isFact || !refusing.has(stance))
      .map(({ id }) => id),
  );

/** Every telling, by where its trigger stands. */
const toldInOrder = (assembled: readonly AssembledHappening[]): readonly Told[] =>
  assembled
    .flatMap(({ happening, thing }) =>
      happening.occurrences.map(({ reading: { trigger } }) => ({
        start: trigger.start,
        end: trigger.end,
        id: thing.id,
        isFact: thing.kind === "Event" && thing.modality === "Actual",
      })),
    )
    .sort(byStart);
