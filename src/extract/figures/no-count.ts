import type { Token } from "../../language/analysis.ts";

const idioms: ReadonlySet<string> = new Set(
  "thing point hell way day time side hand reason example case sense word fell stop".split(" "),
);

/** Singular in form behind any number: measures, currencies, and those whose plural is the same. */
const singular =
  /^(?:inch|foot|yard|mile|meter|metre|gram|gramme|ton|tonne|barrel|bushel|ounce|pound|pint|liter|litre|gallon|acre|hectare|watt|volt|amp|hertz|byte|bit|pixel|degree|calorie|carat|knot|page|day|week|month|year|hour|minute|second|decade|man|woman|person|seat|door|room|story|storey|cent|pence|yen|won|dlr|dollar|euro|franc|mark|peso|rupee|yuan|rand|baht|ringgit|rupiah|krona|crown|sterling|people|personnel|staff|crew|police|cattle|sheep|fish|deer|offspring|head|youth|percentage|support|cash|cash-out|debt|capital|turnover|water|oil|gas|coal|wheat|corn|rice|sugar|sulfur)$|(?:craft|series|species|works|byte|meter|metre|(?:kilo|milli|micro)gram|watt|liter|litre|hertz)$/;

/** "*one* thing", "at *one* point": a turn of phrase counts nothing. */
const isIdiom = (tokens: readonly Token[], at: number, noun: Token): boolean =>
  tokens[at]?.text.toLowerCase() === "one" &&
  tokens[at + 1] === noun &&
  idioms.has(noun.lemma.toLowerCase());

/** "the *717* program", "a *529* plan", "the *10* Most Wanted list": a number in front of one thing is a part of its name. */
const isName = (tokens: readonly Token[], at: number, noun: Token): boolean =>
  /^\d{2,4}$/.test(tokens[at]?.text ?? "") &&
  tokens[at + 1]?.xpos !== "CD" &&
  !/^(?:mln|bln|bn|crore|lakh)$/.test(tokens[at + 1]?.text ?? "") &&
  /^(?:DT|PRP\$|POS|NNPS?)$/.test(tokens[at - 1]?.xpos ?? "") &&
  /^NNP?$/.test(noun.xpos) &&
  noun.text.length > 3 &&
  !noun.text.endsWith("s") &&
  !singular.test(noun.text.toLowerCase());

/** "eight of *10* voters", "one in *131* letters", "$4 of every *$5*": what a part is taken of is no count of its own. */
const isWhole = (tokens: readonly Token[], opening: number): boolean => {
  const every = /^every$/i.test(tokens[opening - 1]?.text ?? "") ? 1 : 0;
  const at = opening - 1 - every;
  const word = tokens[at]?.text.toLowerCase() ?? "";
  const part = tokens[tokens[at - 1]?.text.toLowerCase() === "out" ? at - 2 : at - 1];
  // "one of 12 guards" tells how many there are.
  const isOne = part?.text.toLowerCase() === "one";
  return part?.xpos === "CD" && (word === "in" || (word === "of" && !isOne));
};

/** Whether a number that stands from `opening` on, its sign included, counts nothing: an idiom, a name, the whole of a share. */
export const countsNothing = (
  tokens: readonly Token[],
  opening: number,
  at: number,
  noun: Token | undefined,
): boolean =>
  isWhole(tokens, opening) ||
  (noun !== undefined && (isIdiom(tokens, at, noun) || isName(tokens, at, noun)));
