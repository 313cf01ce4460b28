import type { EventClass } from "./event-class.ts";

/** Something changes hands: bought, sold, delivered, paid, leased, stolen back. */
export const transfer: EventClass = {
  type: "Transfer",
  verbFrame: { initiator: ["subject"], recipient: ["to", "indirect", "from"], theme: ["object"] },
  nounFrame: { initiator: ["owner", "by"], recipient: ["to", "from"], theme: ["of"] },
  verbs: [
    {
      verbs: `sell lease rent lend loan auction divest offload license export ship deliver mail post
        send hand give pass transmit convey forward donate bequeath cede transfer supply provide
        furnish distribute hand+over turn+over sell+off pass+on hand-deliver return refund
        repay reimburse pay remit wire award grant present assign allocate issue submit
        surrender consign entrust dispense relay smuggle traffic barter trade vend
        unload dispose spin+off pay+out dole+out disburse re-export serve file tender bring
        hand+in send+out send+back give+back contribute resell sublet`,
      recipient: ["indirect", "to", "for"],
      example: "[i Saab] sold nine jets to [r Brazil].",
    },
    {
      verbs: `buy purchase acquire obtain receive get import borrow inherit take+over buy+out procure
        order collect recover retrieve redeem earn snap+up pick+up secure
        gain repurchase buy+back accept source subscribe
        stockpile take+delivery fetch`,
      recipient: ["from"],
      example: "[i Brazil] bought nine jets from [r Saab].",
    },
    {
      verbs: "buy acquire purchase",
      objectWords: "stake share interest holding",
      recipient: ["from", "in"],
      theme: ["object"],
      example: "[i Saab] bought a stake in [r the mine].",
    },
    {
      verbs: "acquire take+over buy purchase absorb swallow",
      object: ["actor"],
      recipient: ["object"],
      theme: [],
      example: "[i The brewer] acquired [r a rival firm].",
    },
    {
      verbs: "supply provide present equip furnish serve",
      preposition: ["with"],
      recipient: ["object"],
      theme: ["with"],
      example: "[i Saab] supplied [r the navy] with radars.",
    },
    {
      verbs: "merge amalgamate combine consolidate",
      participant: ["subject", "with"],
      initiator: [],
      recipient: [],
      theme: [],
      weak: true,
      example: "[p The brewer] merged with [p its rival].",
    },
    {
      verbs: "trade swap exchange barter",
      preposition: ["for"],
      recipient: ["with", "to"],
      weak: true,
      example: "[i The farmer] swapped a cow for a plow with [r his neighbor].",
    },
    {
      verbs: "pay compensate reimburse reward repay tip bribe",
      object: ["actor", "person"],
      recipient: ["object"],
      theme: [],
      example: "[i The clinic] paid [r the widow].",
    },
    {
      verbs: "invest",
      preposition: ["in", "into"],
      recipient: ["in", "into"],
      theme: ["object"],
      example: "[i The fund] invested ten million euros in [r the mine].",
    },
    {
      verbs: "sink plow plough pour pump",
      objectWords: "money cash fund funding capital million billion dollar euro pound yen $ saving",
      preposition: ["in", "into"],
      recipient: ["in", "into"],
      example: "[i The fund] sank nine million euros into [r the mine].",
    },
    {
      verbs: "raise",
      objectWords: "money cash fund funding capital million billion dollar euro pound yen $",
      weak: true,
      recipient: ["for", "from"],
      example: "[i The fund] raised ten million euros from [r savers].",
    },
    {
      verbs: "spend fundraise",
      weak: true,
      recipient: ["on", "for", "from"],
      example: "[i The fund] spent ten million euros on [r the clinic].",
    },
    {
      verbs: "steal embezzle siphon pilfer loot",
      recipient: ["from"],
      weak: true,
      example: "[i The clerk] stole coins from [r the museum].",
    },
    {
      verbs: "tax charge bill invoice levy",
      recipient: ["object", "on"],
      theme: [],
      weak: true,
      example: "[i The clinic] charged [r patients] twice.",
    },
  ],
  nouns: [
    {
      nouns: `sale delivery shipment transfer handover sell-off divestment export lease
        arms_sale payment refund payout compensation remittance privatization auction
        distribution supply transaction repayment bequest`,
      weak: true,
      recipient: ["to"],
      example: "[i Saab]'s sale of jets to [r Brazil] went through.",
    },
    {
      nouns: `purchase acquisition takeover buyout buy-out import procurement investment order
        buyback repurchase`,
      recipient: ["from", "in"],
      example: "[i Brazil]'s purchase of jets from [r Saab] went through.",
    },
    {
      nouns: "merger amalgamation tie-up tie_up consolidation",
      participant: ["between", "with", "of", "owner"],
      initiator: [],
      recipient: [],
      theme: [],
      example: "A merger between [p the brewer] and [p its rival] is off.",
    },
    {
      nouns: "arms_deal business_deal contract public_offering ipo",
      participant: ["between", "with"],
      weak: true,
      example: "An arms deal between [p Brazil] and [p Saab] was signed.",
    },
  ],
};
