import { entity, many, maybe, type Of, one } from "../entity.ts";
import { oneOf, ref, text, time } from "../range.ts";
import { actor, fact, party } from "./fact.ts";

/** Someone's words, or what the article says they said. */
export const Quotation = entity("Quotation", {
  /** Without the quotation marks. */
  text: one(text),
  creator: many(party),
  /** Direct: whole in quotation marks. Mixed: partly. Indirect: reported in the article's words. */
  quotationKind: one(oneOf("Direct", "Mixed", "Indirect")),
  dateCreated: maybe(time),
  isPartOf: one(ref("Article", "Post")),
  ...fact,
});
export type Quotation = Of<typeof Quotation>;

export const stances = ["Affirms", "Denies", "Accuses", "Demands", "Rejects", "Warns"] as const;
export type Stance = (typeof stances)[number];

/** A position that someone takes, which the article reports without making it its own. */
export const Claim = entity("Claim", {
  text: one(text),
  author: many(party),
  stance: one(oneOf(...stances)),
  /** Towards whom: the accused, the warned, those of whom something is demanded. */
  recipient: many(actor),
  proposes: many(ref("Event", "Situation")),
  appearance: one(ref("Article")),
  /** The medium that the article has it from ("as per", "according to"). */
  primarySource: many(party),
  ...fact,
});
export type Claim = Of<typeof Claim>;
