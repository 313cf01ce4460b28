import type { EventClass } from "./event-class.ts";

/** Something changes hands: bought, sold, delivered, paid, leased, stolen back. */
export const transfer: EventClass = {
  type: "Transfer",
  verbFrame: { initiator: ["subject"], recipient: ["to", "indirect", "from"], theme: ["object"] },
  nounFrame: { initiator: ["owner", "by"], recipient: ["to", "from"], theme: ["of"] },
  verbs: [
    {
      verbs: `sell lease rent loan auction divest offload export ship mail supply distribute donate bequeath
        cede hand+over turn+over sell+off hand-deliver refund repay reimburse remit wire award
        consign dispense smuggle traffic vend unload spin+off pay+out dole+out disburse re-export
        hand+in give+back send+back resell sublet license allocate`,
      except: "point penalty free-kick kick corner mark history scrapheap",
      recipient: ["indirect", "to", "for"],
      example: "[i Saab] sold nine jets to [r Brazil].",
    },
    {
      verbs: "deliver",
      except: `speech address lecture remark statement sermon eulogy verdict judgment judgement ruling decision
        blow message result performance victory promise growth profit return setback warning opinion
        baby boy girl child vote goal service`,
      recipient: ["indirect", "to", "for"],
      example: "[i Saab] delivered nine jets to [r Brazil].",
    },
    {
      verbs: "pay",
      except: `attention tribute homage respect heed visit compliment price dividend tax off`,
      recipient: ["indirect", "to"],
      example: "[i Saab] paid a fee to [r Brazil].",
    },
    {
      verbs: "pay",
      objectWords: "dividend tax",
      recipient: ["indirect", "to"],
      example: "[i Saab] paid a dividend to [r the fund].",
    },
    {
      verbs: `give hand pass send forward convey transmit relay present submit bring return lend assign
        contribute provide furnish grant issue tender transfer entrust send+out pass+on surrender trade`,
      object: ["possession"],
      except: "back report message",
      recipient: ["indirect", "to", "for"],
      example: "[i Saab] gave [r the museum] a jet.",
    },
    {
      verbs: `buy purchase acquire import inherit buy+out procure collect redeem snap+up borrow repurchase
        buy+back stockpile take+delivery`,
      except:
        "himself herself itself themselves time data information knowledge skill reputation taste evidence testimony thought",
      recipient: ["from"],
      example: "[i Brazil] bought nine jets from [r Saab].",
    },
    {
      verbs: "issue",
      objectWords:
        "note bond share stock debenture passport visa license permit certificate ticket stamp card",
      recipient: ["to"],
      example: "[i Saab] issued bonds to [r savers].",
    },
    {
      verbs: "send forward submit transmit relay convey present hand deliver pass+on receive",
      objectWords: `report message invitation list text file data video footage patch update sample response reply answer
        proposal demand offer guarantee condition question`,
      recipient: ["indirect", "to", "from"],
      example: "[i Brazil] sent [r Saab] a report.",
    },
    {
      verbs: `obtain receive recover retrieve pick+up secure accept order fetch subscribe gain raise`,
      object: ["possession"],
      recipient: ["from"],
      example: "[i Brazil] received nine jets from [r Saab].",
    },
    {
      verbs: "take+over",
      objectWords: `business operation company firm factory plant mine bank airline farm hotel store shop chain estate
        debt loan lease route brand`,
      recipient: ["from"],
      example: "[i Brazil] took over a factory from [r Saab].",
    },
    {
      verbs: "serve",
      objectWords:
        "notice summons subpoena warrant writ paper injunction order lawsuit suit complaint eviction",
      recipient: ["on", "to"],
      example: "[i The bailiff] served a writ on [r the brewer].",
    },
    {
      verbs: `give hand pass send forward convey transmit relay present submit bring return lend assign contribute
        provide furnish grant issue tender transfer entrust send+out pass+on surrender trade post
        file serve barter`,
      recipient: ["indirect", "to", "for"],
      faint: true,
      example: "[i Saab] gave [r Brazil] hope.",
    },
    {
      verbs: `obtain receive recover retrieve pick+up secure accept order fetch subscribe gain earn source
        take+over collect acquire`,
      recipient: ["from"],
      faint: true,
      example: "[i Brazil] gained praise from [r Saab].",
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
      verbs: "merge amalgamate",
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
      except: `time second minute hour day night weekend week month season year decade century summer winter
        spring autumn fall morning afternoon evening career life lifetime holiday vacation christmas childhood
        lot rest half while`,
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
      verbs: "tax bill invoice levy",
      recipient: ["object", "on"],
      theme: [],
      weak: true,
      example: "[i The clinic] billed [r patients] twice.",
    },
    {
      verbs: "charge",
      objectWords: `patient customer client consumer user tourist visitor motorist driver passenger tenant fee price rent
        interest toll premium commission`,
      recipient: ["indirect", "object", "to"],
      theme: [],
      weak: true,
      example: "[i The clinic] charged [r patients] twice.",
    },
  ],
  nouns: [
    {
      nouns: "sale export import",
      plural: true,
      faint: true,
      example: "[i Saab]'s sales rose.",
    },
    {
      nouns: `sale delivery shipment transfer handover sell-off divestment export lease
        arms_sale payment refund payout remittance privatization auction
        transaction repayment bequest`,
      weak: true,
      recipient: ["to"],
      example: "[i Saab]'s sale of jets to [r Brazil] went through.",
    },
    {
      nouns: "takeover buyout buy-out",
      initiator: ["by", "owner"],
      recipient: ["of", "from", "owner"],
      example: "[i The brewer]'s takeover of [r its rival] is off.",
    },
    {
      nouns: "purchase acquisition procurement buyback repurchase",
      initiator: ["by", "owner"],
      recipient: ["from", "in"],
      example: "[i Brazil]'s purchase of jets from [r Saab] went through.",
    },
    {
      nouns: "withdrawal",
      context: ["account"],
      initiator: ["by"],
      recipient: [],
      weak: true,
      example: "Withdrawals from the fund by [i savers] were halted.",
    },
    {
      nouns: "merger amalgamation tie-up tie_up",
      participant: ["between", "with", "of", "owner"],
      initiator: [],
      recipient: [],
      theme: [],
      example: "A merger between [p the brewer] and [p its rival] is off.",
    },
    {
      nouns: "arms_deal business_deal public_offering ipo",
      participant: ["between", "with"],
      weak: true,
      example: "An arms deal between [p Brazil] and [p Saab] was signed.",
    },
    {
      nouns: `contract consolidation supply distribution compensation`,
      participant: ["between", "with"],
      faint: true,
      example: "A contract between [p Brazil] and [p Saab] was signed.",
    },
    {
      nouns: "import investment order",
      recipient: ["from", "in"],
      faint: true,
      example: "[i Brazil]'s order for jets was signed.",
    },
  ],
};
