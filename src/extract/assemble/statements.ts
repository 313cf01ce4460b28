import { lexicalOf } from "../../language/dates/lexical.ts";
import type { Claim, Quotation } from "../../model/kinds/statement.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import { type PostSpan, sourceOf } from "../happenings/occurrence.ts";
import type { ClaimReading, QuoteReading, TextSpan } from "../reading.ts";
import { byStart, itemAround, itemsWithin } from "../span-search.ts";
import type { Actors } from "./actors.ts";
import { type Assembly, citedBy } from "./assembly.ts";
import { given, listed, unique } from "./fields.ts";
import type { AssembledHappening, HappeningRef } from "./happenings.ts";

export interface PostSource extends PostSpan {
  readonly id: Ref<"Post">;
}

const kinds = { direct: "Direct", mixed: "Mixed", indirect: "Indirect" } as const;

/** Quotations, each with its speaker; one inside a post belongs to the post. */
export function assembleQuotations(
  quotations: readonly QuoteReading[],
  actors: Actors,
  posts: readonly PostSource[],
  assembled: readonly AssembledHappening[],
  assembly: Assembly,
): readonly Quotation[] {
  const spokenOn = datesOfSpeaking(assembled);
  return quotations
    .filter(
      ({ confidence, content }) => confidence >= assembly.minimumConfidence && content.length > 0,
    )
    .flatMap((quotation, index): readonly Quotation[] => {
      const [first, ...rest] = quotation.content;
      if (!first) return [];
      const source = sourceOf(first, posts);
      const post = source === "article" ? undefined : posts[source];
      const { cue } = quotation;
      return [
        {
          kind: "Quotation",
          id: refTo("Quotation", assembly.local(`quotation-${index + 1}`)),
          text: quotation.content.map(assembly.textOf).join(" "),
          ...listed(
            "creator",
            quotation.speaker === undefined ? [] : actors.actorsOf(quotation.speaker),
          ),
          quotationKind: kinds[quotation.kind],
          ...given("dateCreated", cue ? spokenOn.get(`${cue.sentence} ${cue.token}`) : undefined),
          isPartOf: post ? post.id : assembly.article,
          ...assembly.fact(
            [
              citedBy({ ...first, rule: quotation.rule }),
              ...rest.map((span) => citedBy({ ...span, rule: quotation.rule })),
            ],
            quotation.confidence,
          ),
        },
      ];
    });
}

/** The day of each act of speaking, by the token that tells of it. */
function datesOfSpeaking(assembled: readonly AssembledHappening[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { happening } of assembled)
    for (const { reading, time } of happening.occurrences) {
      const date = time ? lexicalOf(time.value) : undefined;
      if (date !== undefined)
        dates.set(`${reading.trigger.sentence} ${reading.trigger.token}`, date);
    }
  return dates;
}

/** Positions that someone takes, with what they propose. */
export function assembleClaims(
  claims: readonly ClaimReading[],
  actors: Actors,
  assembled: readonly AssembledHappening[],
  quotations: readonly QuoteReading[],
  assembly: Assembly,
): readonly Claim[] {
  const told = toldInOrder(assembled);
  const relayed = relayedInOrder(quotations);
  return claims
    .filter(({ confidence }) => confidence >= assembly.minimumConfidence)
    .flatMap((claim, index): readonly Claim[] => {
      const author = claim.author === undefined ? [] : actors.actorsOf(claim.author);
      if (author.length === 0) return [];
      const medium = itemAround(relayed, claim.content)?.via;
      const recipient = claim.recipient === undefined ? [] : actors.actorsOf(claim.recipient);
      return [
        {
          kind: "Claim",
          id: refTo("Claim", assembly.local(`claim-${index + 1}`)),
          text: assembly.textOf(claim.content),
          author,
          stance: claim.stance,
          ...listed("recipient", recipient),
          ...listed("proposes", unique(itemsWithin(told, claim.content).map(({ id }) => id))),
          appearance: assembly.article,
          ...listed("primarySource", medium === undefined ? [] : actors.actorsOf(medium)),
          ...assembly.fact(
            [
              citedBy({ ...claim.content, rule: claim.rule }),
              citedBy({ ...claim.cue, rule: claim.rule }),
            ],
            claim.confidence,
          ),
        },
      ];
    });
}

interface Told extends TextSpan {
  readonly id: HappeningRef;
}

/** Every telling, by where its trigger stands. */
const toldInOrder = (assembled: readonly AssembledHappening[]): readonly Told[] =>
  assembled
    .flatMap(({ happening, thing }) =>
      happening.occurrences.map(({ reading: { trigger } }) => ({
        start: trigger.start,
        end: trigger.end,
        id: thing.id,
      })),
    )
    .sort(byStart);

interface Relayed extends TextSpan {
  readonly via: number;
}

/** What the article has from a medium: "..., as per the agency". */
const relayedInOrder = (quotations: readonly QuoteReading[]): readonly Relayed[] =>
  quotations
    .flatMap(({ via, content }) =>
      via === undefined ? [] : content.map(({ start, end }) => ({ start, end, via })),
    )
    .sort(byStart);
