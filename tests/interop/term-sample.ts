import type { Quad } from "@rdfjs/types";
import { DataFactory } from "n3";
import { xsd } from "../../src/vocabulary/terms.ts";

const { literal, namedNode, quad } = DataFactory;

/** The first and last of the code points that no graph can hold: halves of pairs. */
const [firstHalf, lastHalf] = [0xd800, 0xdfff];

/** Each control character by itself, the noncharacters, and a sample of every script and plane. */
function texts(): readonly string[] {
  const controls = Array.from({ length: 0xa0 }, (_, code) => `a${String.fromCodePoint(code)}b`);
  const noncharacters = Array.from(
    { length: 0x11 },
    (_, plane) => `a${String.fromCodePoint(plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff)}b`,
  );
  const sampled: string[] = [];
  // Every letter of the scripts of today's news, then every 23rd character.
  for (let code = 0xa0; code <= 0x10fffd; code += code < 0x3100 ? 1 : 23)
    if (code < firstHalf || code > lastHalf) sampled.push(String.fromCodePoint(code));
  const pages = Array.from({ length: Math.ceil(sampled.length / 256) }, (_, page) =>
    sampled.slice(page * 256, page * 256 + 256).join(""),
  );
  const composed = ["e\u0301 \u00e9", "n\u0303\u0323", "\u05e9\u05dc\u05d5\u05dd \u202eabc\u202c"];
  const joined = ["\u{1f469}\u200d\u{1f52c}", "\u{1f1f3}\u{1f1f4}", "\u0644\u0627\u200c\u0645"];
  const backslashes = ["C:\\new\\table", "a\\", '\\"', "\\\\", "\\ n"];
  return [
    ...backslashes,
    ...controls,
    "\ufdd0\ufdef",
    ...noncharacters,
    ...pages,
    ...composed,
    ...joined,
  ];
}

/** What our own stories have no place for, but quads from anywhere have: odd numbers, languages, other types. */
const others = [
  ...["007", "+1", "-0", "12"].map((value) => literal(value, namedNode(xsd.integer))),
  ...["0.0000001", ".5", "1.50", "-0.10"].map((value) => literal(value, namedNode(xsd.decimal))),
  ...["true", "1"].map((value) => literal(value, namedNode(xsd.boolean))),
  literal("2024-05", namedNode(xsd.gYearMonth)),
  literal("x", namedNode("https://example.org/types#own")),
  ...["en", "he", "en-gb"].map((language) => literal("x", language)),
  namedNode("https://example.org/é/漢?q=ü#😀"),
  namedNode("urn:isbn:0451450523"),
];

/** Terms of every sort that RDF has, but for blank nodes. */
export const everyTerm: readonly Quad[] = [...texts().map((text) => literal(text)), ...others].map(
  (object, index) =>
    quad(
      namedNode(`https://example.org/thing/${index}`),
      namedNode("https://example.org/terms#value"),
      object,
      // n3's own type of quads says more of their terms than RDF/JS does.
    ) as Quad,
);
