import { nameParticles, nameSuffixes } from "../../../language/gazetteer/courtesy-titles.ts";

/** A person's name in parts, lower case, as {@link keyWords} gives them. */
export interface PersonName {
  readonly given: readonly string[];
  /** With its particles: "van der berg". */
  readonly surname: string;
  /** The surname's last word. */
  readonly last: string;
}

const suffixes: ReadonlySet<string> = new Set(
  [...nameSuffixes].map((suffix) => suffix.toLowerCase().replaceAll(".", "")),
);

export function personName(words: readonly string[]): PersonName {
  let end = words.length;
  while (end > 1 && suffixes.has(words[end - 1] ?? "")) {
    end--;
  }
  let start = end - 1;
  while (start > 1 && nameParticles.has(words[start - 1] ?? "")) {
    start--;
  }
  return {
    given: words.slice(0, start),
    surname: words.slice(start, end).join(" "),
    last: words[end - 1] ?? "",
  };
}

/** Short forms of given names, in lower case. */
const shortForms: ReadonlyMap<string, string> = new Map(
  `bill william|billy william|will william|bob robert|bobby robert|rob robert|dick richard|rick richard|rich richard|jim james|jimmy james|jamie james
tom thomas|tommy thomas|dan daniel|danny daniel|dave david|mike michael|mick michael|joe joseph|joey joseph|tony anthony|steve stephen|steve steven
ed edward|eddie edward|ted edward|ken kenneth|kenny kenneth|ron ronald|ronnie ronald|don donald|al albert|alex alexander|alex alexandra|andy andrew
ben benjamin|bernie bernard|chuck charles|charlie charles|chris christopher|chris christine|doug douglas|fred frederick|greg gregory|hank henry|harry henry
jack john|jeff jeffrey|jerry gerald|jon jonathan|larry lawrence|liz elizabeth|beth elizabeth|kate katherine|kathy katherine|cathy catherine|peggy margaret
maggie margaret|meg margaret|matt matthew|nancy ann|nick nicholas|pat patrick|pat patricia|patty patricia|pete peter|phil philip|ray raymond|sam samuel
sandy alexander|sue susan|tim timothy|vince vincent|walt walter|wendy gwendolyn|zach zachary|abe abraham|vlad vladimir|sasha alexander|misha mikhail|geoff geoffrey`
    .split(/[|\n]/)
    .map((pair) => {
      const [short = "", long = ""] = pair.split(" ");
      return [short, long] as const;
    }),
);

/** "david" of "dave". */
export const fullGivenName = (short: string): string | undefined => shortForms.get(short);

/** Whether two names can be one person's: same surname, and given names that do not contradict each other. */
export function mayBeOnePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname && a.last !== b.last) {
    return false;
  }
  const [firstA, ...middleA] = a.given.filter(isNoLink);
  const [firstB, ...middleB] = b.given.filter(isNoLink);
  if (firstA === undefined || firstB === undefined) {
    return true;
  }
  if (!areOneGivenName(firstA, firstB)) {
    // "Walker Bush" for "George Walker Bush": a middle name may come first, a father's may not.
    if (a.given.some(isPatronymic) || b.given.some(isPatronymic)) return false;
    return middleA[0] === firstB || middleB[0] === firstA;
  }
  const [secondA, secondB] = [middleA[0], middleB[0]];
  return secondA === undefined || secondB === undefined || areOneGivenName(secondA, secondB);
}

/** "Hamad bin Salem Al Zubari" and "Hamad bin Tariq Al Zubari" have two fathers. */
const isNoLink = (word: string): boolean => !isPatronymic(word);

/** "son of", "daughter of": what follows is the father's name. */
export const isPatronymic = (word: string): boolean => /^(?:bin|ibn|bint|binti|ben)$/.test(word);

function areOneGivenName(a: string, b: string): boolean {
  return (
    a === b ||
    ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)) ||
    shortForms.get(a) === b ||
    shortForms.get(b) === a ||
    (shortForms.get(a) !== undefined && shortForms.get(a) === shortForms.get(b)) ||
    (a.length > 3 && b.length > 3 && differByOneSlip(a, b))
  );
}

/** One letter more, less or other, or two letters in each other's place: "Micheal". */
export function differByOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length > 30) {
    return false;
  }
  let from = 0;
  while (from < a.length && a[from] === b[from]) {
    from++;
  }
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  return (
    (restA.length <= 1 && restB.length <= 1) ||
    (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
