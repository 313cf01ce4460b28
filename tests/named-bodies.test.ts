import { describe, expect, it } from "vitest";
import { readNews } from "../src/extract/read-news.ts";
import { readArticle } from "../src/read/read-article.ts";

/** Each thing that the text names: its kind, its full name, and how it is printed every time. */
function namedIn(
  text: string,
): readonly (readonly [type: string, name: string, printed: string])[] {
  const { names, article } = readNews(readArticle(text));
  return names.entities.map(({ type, name, mentions }) => [
    type,
    name,
    mentions
      .flatMap((index) => names.mentions[index] ?? [])
      .map(({ start, end }) => article.body.slice(start, end))
      .join(", "),
  ]);
}

const categoryOf = (text: string, name: string): string | undefined =>
  readNews(readArticle(text)).names.entities.find((one) => one.name === name)?.category;

const rolesIn = (text: string) => {
  const { entities, roles } = readNews(readArticle(text)).names;
  return roles.map(({ person, name, body }) => [
    entities[person]?.name,
    name,
    entities[body ?? -1]?.name,
  ]);
};

describe("a body and the place it is named after", () => {
  it.each([
    [
      "The Zubaran City Council voted no. This is a sad day for Zubaran.",
      ["organization", "Zubaran City Council", "Zubaran City Council"],
    ],
    [
      "A meeting in Zubaran ended early. The Zubaran Historical Society was glad.",
      ["organization", "Zubaran Historical Society", "Zubaran Historical Society"],
    ],
    [
      "The Zubaran Liberation Army burned a village in the Zubaran region. Troops left Zubaran.",
      ["organization", "Zubaran Liberation Army", "Zubaran Liberation Army"],
    ],
  ])("are two: %s", (text, body) => {
    expect(namedIn(text)).toContainEqual(body);
  });

  it("are two where the place is a county", () => {
    const text = "He was sentenced in Umbra County Common Pleas Court. Umbra County paid.";
    expect(namedIn(text).map(([type, name]) => [type, name])).toEqual([
      ["organization", "Umbra County Common Pleas Court"],
      ["place", "Umbra County"],
    ]);
  });

  it("are one where the place is a part of a state, before, behind or as owner", () => {
    const courts = namedIn(
      "The Ohio Supreme Court ruled. The Supreme Court of Ohio was split. Ohio's Supreme Court had waited for the Texas Supreme Court.",
    ).filter(([type]) => type === "organization");
    expect(courts).toEqual([
      [
        "organization",
        "Supreme Court of Ohio",
        "Ohio Supreme Court, Supreme Court of Ohio, Supreme Court",
      ],
      ["organization", "Texas Supreme Court", "Texas Supreme Court"],
    ]);
  });
});

describe("a body named again", () => {
  it.each([
    [
      "by its letters, its state before it",
      "The U.S. Centers for Disease Control and Prevention sent a team. The CDC was asked.",
      "U.S. Centers for Disease Control and Prevention, CDC",
    ],
    [
      "by what it is, before its staff",
      "The Zubaran Foundation paid. Foundation director Ana Lund was glad.",
      "Zubaran Foundation, Foundation",
    ],
    [
      "by what it is better known as",
      "The Umbra Rice Federation, better known as Umric, met. Umric voted.",
      "Umbra Rice Federation, Umric, Umric",
    ],
    [
      "by its letters in its own language",
      "The Council of Indigenous Peoples (COPIN) met. COPIN voted.",
      "Council of Indigenous Peoples, COPIN, COPIN",
    ],
    [
      "by its own words without its kind",
      "Nurses left Mercy General Hospital. Mercy General was silent.",
      "Mercy General Hospital, Mercy General",
    ],
    [
      "behind a word for a rival",
      "Rival Zubaran Motors fell. Zubaran makes trucks.",
      "Zubaran Motors, Zubaran",
    ],
    [
      "by letters that count its first small word",
      "The All Rice Growers (ARG) met. The ARG voted.",
      "All Rice Growers, ARG, ARG",
    ],
  ])("%s", (_, text, printed) => {
    const whole = printed.split(", ")[0];
    const [, , found] = namedIn(text).find(([, name]) => name === whole) ?? [];
    expect(found).toBe(printed);
  });

  it("is a team by the last word of its name, whoever else is called so", () => {
    const text =
      "The Ashford Titans beat the Marlow Kestrels in the final. Titans captain Ana Soto scored, and the Kestrels coach blamed the referee after halftime.";
    expect(namedIn(text)).toContainEqual([
      "organization",
      "Ashford Titans",
      "Ashford Titans, Titans",
    ]);
  });

  it("is not its council or congress", () => {
    expect(namedIn("UEFA declined. The UEFA Council met before the UEFA Congress.")).toEqual([
      ["organization", "UEFA", "UEFA"],
      ["organization", "UEFA Council", "UEFA Council"],
      ["organization", "UEFA Congress", "UEFA Congress"],
    ]);
  });
});

describe("what kind of body it is", () => {
  it.each([
    ["The rebel Zubaran Army fled.", "Zubaran Army", undefined],
    ["The Zubaran Army fled.", "Zubaran Army", "GovernmentOrganization"],
    ["Rebels of the Zubaran Front fled.", "Zubaran Front", undefined],
    ["The Zubaran Liberation Army fled.", "Zubaran Liberation Army", undefined],
    ["Zubaran House, a care home, closed.", "Zubaran House", undefined],
    ["The Zubaran Central Bank met.", "Zubaran Central Bank", "GovernmentOrganization"],
    ["Zubaran Savings Bank failed.", "Zubaran Savings Bank", "Corporation"],
  ])("%s", (text, name, category) => {
    expect(categoryOf(text, name)).toBe(category);
  });
});

it("a town is no water and no hill, whatever it is called after", () => {
  expect(categoryOf("A man was arrested in Umbra Falls on Monday.", "Umbra Falls")).toBeUndefined();
  expect(categoryOf("Two climbers crossed Umbra Falls on Monday.", "Umbra Falls")).toBe(
    "BodyOfWater",
  );
});

describe("a name begins where it does", () => {
  it.each([
    ["Reserve Bank governor Ana Soto said no.", "Reserve Bank"],
    ["Police Service of Norway Chief Inspector Ana Soto left.", "Police Service of Norway"],
    ["National Farmers' Federation president Ana Soto left.", "National Farmers' Federation"],
    ["The Umdra Paz family sold it. Wesley Umdra Paz wept.", "Wesley Umdra Paz"],
    ["They met police chief Baba Jan on Monday.", "Baba Jan"],
    ["Dean Umdra, 38, won a prize.", "Dean Umdra"],
    ["Party chairman Shah Umdra left.", "Shah Umdra"],
    ["They met Vice Premier He Lizhen on Monday.", "He Lizhen"],
  ])("%s", (text, name) => {
    expect(namedIn(text).map(([, found]) => found)).toContain(name);
  });
});

describe("a name ends where the next begins", () => {
  it("before of and a body in whose letters it has no part", () => {
    expect(
      namedIn("Chief Minister Zvad Umdra of the Lok Vikas Morcha (LVM) left. Umdra smiled.").map(
        ([type, , printed]) => [type, printed],
      ),
    ).toEqual([
      ["person", "Zvad Umdra, Umdra"],
      ["organization", "Lok Vikas Morcha, LVM"],
    ]);
  });

  it("but goes on behind for and behind the members it unites", () => {
    expect(
      namedIn("The Citizens for Clean Air and the Zubaran Farmers' Trust met.").map(
        ([, name]) => name,
      ),
    ).toEqual(["Citizens for Clean Air", "Zubaran Farmers' Trust"]);
    expect(namedIn("The Korea Shipbuilders' Federation met.")[0]?.[1]).toBe(
      "Korea Shipbuilders' Federation",
    );
  });

  it.each([
    "Umbra Garment Makers and Exporters Association",
    "Umbra Empowerment for Progress Organization",
  ])("and does not end in the middle: %s", (name) => {
    expect(namedIn(`They met the ${name} on Monday.`).map(([, found]) => found)).toEqual([name]);
  });

  it("and goes on behind and where its letters are in the text", () => {
    const text = "ILWU leaders left. The International Longshore and Warehouse Union met.";
    expect(namedIn(text).map(([, name]) => name)).toEqual([
      "International Longshore and Warehouse Union",
    ]);
  });

  it("is no word in capitals that opens a report", () => {
    expect(namedIn("POLICE are hunting a man. Officers found a van.")).toEqual([]);
  });
});

it("whoever has a throne is one, with and without it", () => {
  const people = namedIn("Pope Clement prayed for peace, Ana Soto said. Clement was tired.");
  expect(people).toContainEqual(["person", "Clement", "Clement, Clement"]);
});

describe("a surname of several", () => {
  it.each([
    [
      "Tycoon Lau Chun-ho built it. Lau sold it. An analyst, Stephanie Lau, was glad.",
      "Lau Chun-ho",
      "Lau Chun-ho, Lau",
    ],
    [
      "President Ilir Umdra and First Lady Mira Umdra came. Umdra and his wife wept.",
      "Ilir Umdra",
      "Ilir Umdra, Umdra, his",
    ],
  ])("%s", (text, person, printed) => {
    expect(namedIn(text)).toContainEqual(["person", person, printed]);
  });
});

it("an analyst works for whoever stands behind at, a police chief does not", () => {
  expect(rolesIn("Analyst Ana Soto at Nokia said no.")).toEqual([["Ana Soto", "Analyst", "Nokia"]]);
  expect(rolesIn("Police chief Karl Lund at the United Nations said no.")).toEqual([
    ["Karl Lund", "Police chief", undefined],
  ]);
});
