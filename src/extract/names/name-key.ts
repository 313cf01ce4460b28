import { isLegalForm } from "../../language/gazetteer/organization-words.ts";

/** A name's words as identity sees them: lower case, no periods, hyphens or articles. */
export function keyWords(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const word of words) {
    const plain = word.toLowerCase().replace(/[.’'`"“”]/g, "");
    if (plain !== "" && plain !== "-" && plain !== "–" && plain !== "," && plain !== "the") {
      for (const part of plain.split(/[-–]/)) {
        if (part !== "") {
          out.push(part === "&" ? "and" : part);
        }
      }
    }
  }
  return out;
}

/** "Cobalt Holdings Inc." without its legal form and what companies add to their names. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1) {
    const word = words[end - 1] ?? "";
    if (!isLegalForm(word) && !companyTail.test(word) && word !== ",") {
      break;
    }
    end--;
  }
  const last = words[end - 1];
  return end < words.length && (last === "&" || last === "and" || last === "of")
    ? words
    : words.slice(0, end);
}

const companyTail =
  /^(?:Company|Companies|Group|Holdings?|Industries|International|Enterprises|Partners)$/;

/** The acronyms that a name's initials can make, with and without its small words. */
export function acronymsOf(words: readonly string[]): readonly string[] {
  let big = "";
  let all = "";
  for (const word of words) {
    const first = word.charAt(0);
    if (!/^\p{L}/u.test(first) || word === "the" || word === "The") {
      continue;
    }
    all += first.toLowerCase();
    if (first !== first.toLowerCase()) {
      big += first.toLowerCase();
    }
  }
  return big.length < 2 || big.length > 8 ? [] : big === all ? [big] : [big, all];
}
