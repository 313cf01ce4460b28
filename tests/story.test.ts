import { describe, expect, it } from "vitest";
import { draftStory } from "../src/extract/draft-story.ts";
import { type ExtractOptions, extractStory } from "../src/extract/extract-story.ts";
import { Membership, Person, State } from "../src/model/kinds/actor.ts";
import type { NewsThing } from "../src/model/kinds/news.ts";
import { type Story, thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

// Invented throughout: people, meetings and figures.
const accord = `2023-06-09

Finland and Chile sign fisheries accord

SANTIAGO, June 9 (Reuters) - Finnish Foreign Minister Elina Koski met Chilean President Pablo Rojas in Santiago on Thursday. The meeting was attended by Chile's fisheries minister, Rosa Vidal.

The note from the Finnish embassy was delivered by ambassador Timo Lahti to Chilean deputy foreign minister Ana Paz.

Chile deployed more than 1,200 soldiers along the border with Bolivia, and it should be noted that Peru sent 300 soldiers to Tacna. Rojas accused Norway of unfair fishing. "We were misled," Rojas told reporters on Friday.

I met Pablo Rojas and fisheries minister Luis Toro yesterday. — Elina Koski (@ekoski) June 8, 2023

(Image: Jane Doe/AFP)
`;

const tell = (text: string, options: ExtractOptions & { readonly date?: string } = {}): Story => {
  const { date, ...extract } = options;
  return extractStory(
    readArticle(text, { id: "test", ...(date === undefined ? {} : { date }) }),
    extract,
  );
};

/** Reads ids as names, so that expectations read as the article does. */
const namesIn = (told: Story): ((ids: readonly string[] | undefined) => readonly string[]) => {
  const names = new Map(
    told.things.map((thing) => [
      String(thing.id),
      "name" in thing ? thing.name : "description" in thing ? thing.description : thing.id,
    ]),
  );
  return (ids = []) => ids.map((id) => names.get(id) ?? id).sort();
};

const quoted = (told: Story, thing: NewsThing | undefined): readonly string[] => {
  const exact = new Map(
    thingsOf(told, "Selector").map(({ id, exact }) => [id.replace("selector", "char"), exact]),
  );
  return (thing && "evidence" in thing ? (thing.evidence ?? []) : []).map(
    (id) => exact.get(id) ?? "",
  );
};

describe("a story", () => {
  const told = tell(accord);
  const names = namesIn(told);
  const events = thingsOf(told, "Event");

  it("names each person once, with the offices they hold and for whom", () => {
    expect(
      thingsOf(told, "Person")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Ana Paz", "Elina Koski", "Luis Toro", "Pablo Rojas", "Rosa Vidal", "Timo Lahti"]);
    const offices = thingsOf(told, "Membership").map(({ member, organization, roleName, asOf }) =>
      [...names([member]), roleName, ...names([organization]), asOf].join(" | "),
    );
    expect(offices).toContain("Elina Koski | Foreign Minister | Finland | 2023-06-09");
    expect(offices).toContain("Pablo Rojas | President | Chile | 2023-06-09");
    expect(offices).toContain("Ana Paz | deputy foreign minister | Chile | 2023-06-09");
  });

  it("has the government of a town as the body of its mayor, and the town as a place", () => {
    const told = tell("Boston Mayor Ana Paz left. Boston lawyer Timo Lahti stayed.");
    const bodies = thingsOf(told, "Organization");
    expect(bodies.map(({ name, category }) => [name, category])).toEqual([
      ["Boston", ["GovernmentOrganization"]],
    ]);
    expect(thingsOf(told, "Membership").map(({ organization }) => organization)).toEqual(
      bodies.map(({ id }) => id),
    );
    expect(thingsOf(told, "Place").map(({ name }) => name)).toContain("Boston");
  });

  it("calls a country and a town by one name in every article", () => {
    const told = tell("LONDON, June 9 (Reuters) - The U.S. warned Britain on Friday.");
    const named = [...thingsOf(told, "State"), ...thingsOf(told, "Place")];
    const printed = named.filter(({ alternateName }) => alternateName !== undefined);
    expect(printed.map(({ name, alternateName }) => `${name}: ${alternateName}`).sort()).toEqual([
      "London: LONDON",
      "United Kingdom: Britain",
      "United Kingdom: Britain",
      "United States: U.S.",
      "United States: U.S.",
    ]);
  });

  it("says of no office held once that it is held now", () => {
    const past = tell("Former Chilean president Pablo Rojas met farmers.", { date: "2023-06-09" });
    expect(thingsOf(past, "Membership").map(({ asOf }) => asOf)).toEqual([undefined]);
    expect(thingsOf(past, "Person")[0]?.jobTitle).toBeUndefined();
  });

  it("keeps a country apart as one that acts and as ground, and joins the two", () => {
    const chile = thingsOf(told, "State").find(({ name }) => name === "Chile");
    expect(chile?.alternateName).toContain("Chilean");
    expect(chile?.sameAs).toContain("http://www.wikidata.org/entity/Q298");
    expect(names(chile?.areaServed ? [chile.areaServed] : [])).toEqual(["Chile"]);
    expect(thingsOf(told, "Place").find(({ id }) => id === chile?.areaServed)?.category).toEqual([
      "Country",
    ]);
  });

  it("recognizes what is told again as the same, with its day and place", () => {
    const meetings = events.filter(({ eventType }) => eventType === "Consult");
    expect(meetings).toHaveLength(1);
    const [meeting] = meetings;
    expect(quoted(told, meeting)).toEqual(expect.arrayContaining(["met", "meeting"]));
    expect(names(meeting?.initiator)).toEqual(["Elina Koski"]);
    expect(names(meeting?.participant)).toEqual(["Luis Toro", "Pablo Rojas", "Rosa Vidal"]);
    expect(names(meeting?.place)).toEqual(["Santiago"]);
  });

  it("keeps the accounts of the article and of the post side by side where they differ", () => {
    const accounts = thingsOf(told, "Account");
    const [article] = accounts.filter(({ accordingTo }) => accordingTo === "a/test");
    const [post] = accounts.filter(({ accordingTo }) => accordingTo === "a/test#post-1");
    expect(names(article?.actor)).toContain("Rosa Vidal");
    expect(names(article?.actor)).not.toContain("Luis Toro");
    expect(article?.startDate).toBe("2023-06-08");
    expect(names(post?.actor)).toContain("Luis Toro");
    expect(post?.startDate).toBe("2023-06-07");
    expect(article?.contradicts).toEqual([post?.id]);
    expect(post?.contradicts).toEqual([article?.id]);
    // Neither day is the event's own; it happened in the days that the accounts span.
    const [meeting] = events.filter(({ eventType }) => eventType === "Consult");
    expect(meeting?.startDate).toBeUndefined();
    expect([meeting?.earliestBegin, meeting?.latestEnd]).toEqual(["2023-06-07", "2023-06-08"]);
  });

  it("knows who handed which document to whom", () => {
    const [note] = thingsOf(told, "Document");
    expect(note?.form).toEqual(["Message"]);
    expect(names(note?.sender)).toEqual(["Timo Lahti"]);
    expect(names(note?.addressee)).toEqual(["Ana Paz"]);
    expect(events.find(({ object }) => note && object?.includes(note.id))?.eventType).toBe(
      "Transfer",
    );
  });

  it("reads figures with their bounds and ties them to what they count", () => {
    const figures = thingsOf(told, "Figure");
    const more = figures.find(({ minValue }) => minValue === 1200);
    expect(more?.unitText).toBe("soldiers");
    const deployed = events.find(({ id }) => id === more?.observationAbout);
    expect([deployed?.eventType, deployed?.mode, ...names(deployed?.initiator)]).toEqual([
      "Mobilize",
      "MobilizeTroops",
      "Chile",
    ]);
  });

  it("takes the article's own remark for its own, and a claim for a claim", () => {
    expect(
      events.some(
        ({ eventType, initiator }) => eventType === "Mobilize" && names(initiator).includes("Peru"),
      ),
    ).toBe(true);
    const [claim] = thingsOf(told, "Claim");
    expect([claim?.stance, ...names(claim?.author), ...names(claim?.recipient)]).toEqual([
      "Accuses",
      "Pablo Rojas",
      "Norway",
    ]);
  });

  it("gives a quotation its speaker and the day it was spoken", () => {
    const quotation = thingsOf(told, "Quotation").find(({ text }) => text === "We were misled");
    expect(quotation?.quotationKind).toBe("Direct");
    expect(names(quotation?.creator)).toEqual(["Pablo Rojas"]);
    expect(quotation?.dateCreated).toBe("2023-06-09");
    const posted = thingsOf(told, "Quotation").find(({ isPartOf }) => isPartOf === "a/test#post-1");
    expect(names(posted?.creator)).toEqual(["Elina Koski"]);
  });

  it("tells what the page shows: headline, dateline, post, credit", () => {
    const [article] = thingsOf(told, "Article");
    expect(article?.headline).toBe("Finland and Chile sign fisheries accord");
    expect(article?.dateline).toBe("SANTIAGO");
    expect(article?.datePublished).toBe("2023-06-09");
    expect(article?.language).toBe("en");
    const [post] = thingsOf(told, "Post");
    expect(names(post?.author ? [post.author] : [])).toEqual(["Elina Koski"]);
    expect([post?.handle, post?.datePublished]).toEqual(["ekoski", "2023-06-08"]);
    expect(thingsOf(told, "Image")[0]?.creditText).toBe("Jane Doe/AFP");
  });

  it("ties every fact to words", () => {
    const bare = told.things.filter(
      (thing) => "derivedFrom" in thing && quoted(told, thing).length === 0,
    );
    expect(bare).toEqual([]);
  });
});

describe("figures", () => {
  const figuresIn = (text: string): readonly string[] => {
    const told = tell(text);
    const kinds = new Map(
      thingsOf(told, "Event").map(({ id, eventType }) => [String(id), String(eventType)]),
    );
    return thingsOf(told, "Figure").map(
      ({ value, minValue, unitText, observationAbout, primarySource }) =>
        [
          value ?? `${minValue}+`,
          unitText,
          kinds.get(observationAbout) ?? "other",
          ...namesIn(told)(primarySource),
        ].join(" | "),
    );
  };

  it.each([
    [
      "without a noun",
      "A storm hit Bergen on Monday, killing at least 61.",
      ["61+ | killed | Harm"],
    ],
    ["of a toll", "Chile put the number of dead at 58.", ["58 | number of dead | other | Chile"]],
    [
      "by somebody's word, and not of the saying",
      "Ana Paz said on Monday that 61 bodies had been found.",
      ["61 | bodies | other | Ana Paz"],
    ],
    [
      "by the word of who puts them, not of who spoke before",
      "Police said 12 people died in the clashes, but doctors put the toll at 40.",
      ["12 | people | other | Police", "40 | toll | other | doctors"],
    ],
    [
      "by the word of who says so in between",
      "The rebels said they had killed 20 soldiers, but the army said only three soldiers were hurt.",
      ["20 | soldiers | other | rebels", "3 | soldiers | other | army"],
    ],
    [
      "by the word of who reports them",
      "Villagers said 9 people had died, while nurses reported 15 deaths.",
      ["9 | people | other | Villagers", "15 | deaths | other | nurses"],
    ],
    [
      "still by the word of who spoke, where what follows is told by nobody else",
      "Ana Paz said 12 people died in Chile and 30 bridges fell.",
      ["12 | people | other | Ana Paz", "30 | bridges | other | Ana Paz"],
    ],
    ["but not the whole of a share", "Nearly six of 10 clerks like it; one in 131 do not.", []],
    ["nor a name with a number", "Acme will cancel the 717 program.", []],
    ["nor a turn of phrase", "At one point it was one hell of a storm.", []],
    [
      "with a bound behind them, and between two numbers",
      "Three or more barges and 30 - 45 lorries waited.",
      ["3+ | barges | other", "30+ | lorries | other"],
    ],
    [
      "of what has no plural of its own",
      "The army seized 12 aircraft and 40 sheep.",
      ["12 | aircraft | Coerce", "40 | sheep | Coerce"],
    ],
    [
      "of money with its scale in one word",
      "The clinic cost €310m or N1.6bn or Rs 500 crore, and R20 million went to its 10m tower on the N12.",
      [
        "310000000 | € | other",
        "1600000000 | N | other",
        "5000000000 | Rs | other",
        "20000000 | R | other",
      ],
    ],
    [
      "of groups of figures that a space parts",
      "Some 10 000 people fled Chile with R5\u00a0000 000.",
      ["10000 | people | Move", "5000000 | R | Move"],
    ],
    ["of people by the million", "Some 2m people fled Chile.", ["2000000 | people | Move"]],
    [
      "of rates, and of no time",
      "Norda Corp. made $5 million a year earlier, $2 a share, 40 tonnes per hour.",
      ["5000000 | $ | Occur", "2 | $ a share | Occur", "40 | tonnes per hour | Occur"],
    ],
    [
      "of others by what they are",
      "A bomb killed 12 people in Bergen and wounded 50 others.",
      ["12 | people | Assault", "50 | people | Assault"],
    ],
    [
      "of the dead and missing without a noun",
      "The flood left 12 dead in Bergen and 40 were missing.",
      ["12 | dead | Harm", "40 | missing | other"],
    ],
    [
      "not of what befell others",
      "At least 29 people died in the riot and scores were arrested in Peru.",
      ["29+ | people | Harm"],
    ],
    ["not the end of a number with a comma", "The quake in Peru was 85,4km deep.", []],
    [
      "not of those whom it is measured from",
      "The hosts stay six points adrift of Norda Corp.",
      ["6 | points | other"],
    ],
    ["not a part of a word", "A five-man panel met a four-month-old baby in Bergen.", []],
    [
      "of whose it is",
      "Norda Corp.'s revenue totaled $2 billion; Chile has 80,000 troops in Peru.",
      ["2000000000 | $ | other", "80000 | troops | other"],
    ],
    ["not of the sources", "Two diplomats said on Monday that Chile would leave.", []],
    ["not the parts of a fraction", "Chile lost two thirds of the ballots.", []],
    [
      "of who it is told of, not of the deed",
      "Chile expelled on Monday the striker who scored 22 goals.",
      ["22 | goals | other"],
    ],
  ])("%s", (_, text, expected) => expect(figuresIn(text)).toEqual(expected));
});

it("a figure of what somebody's people saw is not about them", () => {
  const told = tell("Sea Watch said its divers saw a hall in a cave holding as many as 530 boats.");
  const [figure] = thingsOf(told, "Figure");
  const organizations = thingsOf(told, "Organization").map(({ id }) => String(id));
  expect(organizations).toHaveLength(1);
  expect(organizations).not.toContain(figure?.observationAbout);
});

describe("competing figures", () => {
  const accountsIn = (text: string): readonly string[] => {
    const told = tell(text);
    const labels = new Map(
      told.things.flatMap((thing) =>
        "name" in thing ? [[String(thing.id), String(thing.name)] as const] : [],
      ),
    );
    const accounts = thingsOf(told, "Account");
    return accounts.map(({ accountOf, accordingTo, value, minValue, contradicts = [] }) => {
      const selector = accordingTo.replace("#char=", "#selector=");
      const words = thingsOf(told, "Selector").find(({ id }) => id === selector)?.exact;
      const source = words ?? namesIn(told)([accordingTo])[0];
      const against = contradicts.map((id) => accounts.findIndex((other) => other.id === id) + 1);
      return [labels.get(accountOf) ?? "article", source, value ?? `${minValue}+`, against].join(
        " | ",
      );
    });
  };

  it.each([
    [
      "Police said 12 people died in Bergen, but doctors put the toll at 40.",
      ["died | Police | 12 | 2", "died | doctors | 40 | 1"],
    ],
    [
      "Police said 12 people died in Bergen. Local media reported at least 90 deaths.",
      ["died | Police | 12 | 2", "died | Local media | 90+ | 1"],
    ],
    [
      "Marshals said 9,000 people took part in the march in Bergen, while police put the crowd at 2,000.",
      ["march | Marshals | 9000 | 2", "march | police | 2000 | 1"],
    ],
    [
      "Turnout in Bergen was 40 percent, nurses said, but doctors said it was 12 percent.",
      ["article | nurses | 40 | 2", "article | doctors | 12 | 1"],
    ],
  ])("%s", (text, expected) => expect(accountsIn(text)).toEqual(expected));

  it.each([
    "Police said 12 people died in Bergen, and doctors said another 40 people died later.",
    "Police said 12 people died in Bergen. In Lima, doctors said 40 people had died.",
    "Police said 12 people died on Monday in Bergen. On Friday, doctors said 40 people had died.",
    "At least 12 people were killed in Bergen. Police said five soldiers were killed.",
    "Police said more than 12 people died in Bergen. Doctors said 40 people had died.",
    "Police said 3,400 people died in Bergen. Doctors said 3,419 people had died.",
    "Soldiers said 30 rebels died in Bergen. Rebels said five soldiers died.",
    "Police said 12 people died in Bergen, including three nurses, doctors said.",
  ])("not of what can be true together: %s", (text) => expect(accountsIn(text)).toEqual([]));
});

describe("what is told by somebody's word", () => {
  it.each([
    ["Ana Paz said Chile had attacked Peru.", "attacked < Ana Paz"],
    [
      "Rebels said Chile had attacked Peru, but Ana Paz said Peru attacked first.",
      "attacked < Rebels",
    ],
    ["Chile may attack Peru.", "attack <"],
  ])("names those whose word it is: %s", (text, expected) => {
    const told = tell(text);
    const names = namesIn(told);
    const lines = thingsOf(told, "Situation").map(({ name, primarySource }) =>
      `${name} < ${names(primarySource).join(", ")}`.trim(),
    );
    expect(lines).toContain(expected);
  });
});

describe("one happening or two", () => {
  it.each([
    [
      "the word for a deed points back to it",
      "Chile arrested Timo Lahti on Monday. The arrest angered Peru.",
      "Coerce",
      1,
    ],
    [
      "a word for another deed of that type does not",
      "Ana Paz accused Timo Lahti of theft. The trial in Bergen was adjourned.",
      "Accuse",
      2,
    ],
    [
      "nor does one that names another victim",
      "Chile arrested Timo Lahti on Monday. The arrest of Ana Paz angered Peru.",
      "Coerce",
      2,
    ],
    [
      "nor one that names a victim where none was told of",
      "Chile's navy opened fire on Monday. The murder of Ana Paz angered Peru.",
      "Assault",
      2,
    ],
  ] as const)("%s", (_, text, type, count) =>
    expect(
      thingsOf(tell(text), "Event").filter(({ eventType }) => eventType === type),
    ).toHaveLength(count),
  );

  it("joins nobody to a pact who only welcomes it", () => {
    const told = tell("Peru and Chile agreed to share water. Norway welcomed the accord.");
    const [pact] = thingsOf(told, "Event").filter(({ eventType }) => eventType === "Agree");
    expect(namesIn(told)(pact?.initiator)).toEqual(["Chile", "Peru"]);
  });

  it("finds the town behind the place without a name", () => {
    const told = tell("Timo Lahti spoke at a hotel in the northern city of Bergen.");
    expect(namesIn(told)(thingsOf(told, "Event")[0]?.place)).toEqual(["Bergen"]);
  });
});

describe("identity", () => {
  const text = "Elina Koski met Pablo Rojas in Bergen.";
  const idsOf = (options: ExtractOptions): readonly string[] =>
    thingsOf(tell(text, options), "Person").map(({ id }) => id);

  it("keeps names inside their article, by default", () =>
    expect(idsOf({})).toEqual(["a/test#person-elina-koski", "a/test#person-pablo-rojas"]));
  it("may join what has the same name", () =>
    expect(idsOf({ identity: "name" })).toEqual(["person/elina-koski", "person/pablo-rojas"]));
  it("may be decided by a function", () =>
    expect(
      idsOf({
        identity: ({ name }) => (name === "Elina Koski" ? "https://people.example/7" : undefined),
      }),
    ).toEqual(["a/test#person-pablo-rojas", "https://people.example/7"]));
});

describe("whose stance it is", () => {
  const stances = (text: string): readonly string[] => {
    const told = tell(text);
    return thingsOf(told, "Claim").map(({ stance, author, primarySource }) =>
      [stance, ...namesIn(told)(author), "by", ...namesIn(told)(primarySource)].join(" "),
    );
  };

  it.each([
    ["in one's own voice", "Chile rejected the plan.", ["Rejects Chile by"]],
    ["by somebody's word", "Norway said Chile had rejected the plan.", ["Rejects Chile by Norway"]],
    [
      "by one without a name",
      "A diplomat said Chile had rejected the plan.",
      ["Rejects Chile by diplomat"],
    ],
    ["announced by oneself", "Chile said it will reject the plan.", ["Rejects Chile by Chile"]],
    ["to come", "Chile will reject the plan.", []],
  ])("%s", (_, text, expected) => expect(stances(text)).toEqual(expected));
});

describe("what a claim proposes", () => {
  it.each([
    ["the offer that is turned down", "Chile rejected an invitation from Peru.", ["invitation"]],
    [
      "not what the article tells as done beside it",
      "Chile ruled out talks with Peru after Norway arrested Timo Lahti.",
      ["talks"],
    ],
  ])("%s", (_, text, expected) => {
    const told = tell(text);
    const names = new Map(
      [...thingsOf(told, "Event"), ...thingsOf(told, "Situation")].map(({ id, name }) => [
        id,
        name,
      ]),
    );
    const proposed = thingsOf(told, "Claim").flatMap(({ proposes = [] }) => proposes);
    expect(proposed.map((id) => names.get(id))).toEqual(expected);
  });
});

describe("doubt", () => {
  it("keeps out what is less sure than asked", () => {
    const some = tell(accord).things.length;
    expect(tell(accord, { minimumConfidence: 0.9 }).things.length).toBeLessThan(some);
    const sure = tell(accord, { minimumConfidence: 0.9 }).things;
    expect(
      sure.every(
        (thing) =>
          !("confidence" in thing) ||
          (thing.confidence ?? 1) >= 0.9 ||
          thing.kind === "Figure" ||
          thing.kind === "Document" ||
          thing.kind === "Account",
      ),
    ).toBe(true);
  });

  it("makes up no date where the article has none", () => {
    const told = tell("Elina Koski met Pablo Rojas yesterday.");
    expect(thingsOf(told, "Article")[0]?.datePublished).toBeUndefined();
    expect(thingsOf(told, "Event")[0]?.startDate).toBeUndefined();
  });
});

describe("who acts", () => {
  const actorsIn = (text: string): readonly string[] => {
    const told = tell(text);
    return thingsOf(told, "Event").flatMap(({ initiator, participant, recipient }) =>
      namesIn(told)([...(initiator ?? []), ...(participant ?? []), ...(recipient ?? [])]),
    );
  };

  it.each([
    ["a state by its forces", "Danish frigates shelled a village.", ["Denmark"]],
    [
      "states by their ministers",
      "The foreign ministers of Chile and Peru met on Monday.",
      ["Chile", "Peru"],
    ],
    [
      "no state by its farmers",
      "Danish farmers picketed the ministry on Monday.",
      ["Danish farmers", "ministry"],
    ],
    ["nobody by a suspicion", "Suspected Danish agents attacked a village on Monday.", []],
    [
      "who is named in apposition",
      "The head of the militia, Timo Lahti, surrendered on Friday.",
      ["Timo Lahti"],
    ],
    [
      "who is appointed, not the office",
      "Elina Koski appointed Ana Paz finance minister.",
      ["Ana Paz", "Elina Koski"],
    ],
  ])("%s", (_, text, actors) => expect(actorsIn(text)).toEqual(actors));
});

describe("a story by hand", () => {
  const article = readArticle("Kenya's president, Ama Obi, met farmers on Monday. Kenya is dry.", {
    id: "hand",
  });

  it("is filled in with article, spans and selectors", () => {
    const draft = draftStory(article);
    const obi = draft.add(Person, "ama-obi", {
      name: "Ama Obi",
      evidence: [draft.cite("Ama Obi")],
    });
    const kenya = draft.add(State, "kenya", { name: "Kenya", evidence: [draft.cite("Kenya", 2)] });
    draft.add(Membership, "1", {
      member: obi,
      organization: kenya,
      roleName: "president",
      evidence: [draft.cite("president")],
    });
    const told = draft.story();
    expect(quoted(told, thingsOf(told, "State")[0])).toEqual(["Kenya"]);
    expect(thingsOf(told, "Selector").map(({ start }) => start)).toEqual([8, 19, 51]);
  });

  it("cannot cite what the article does not say", () => {
    const draft = draftStory(article);
    expect(() => draft.cite("Uganda")).toThrowError(
      expect.objectContaining({ code: "model/evidence" }),
    );
    expect(() => draft.cite("Kenya", 3)).toThrowError(/3 times/);
  });
});
