import { officeModifiers, pastOfficeModifiers } from "../../language/gazetteer/offices.ts";
import { organizationHead } from "../../language/gazetteer/organization-words.ts";
import { startsUpper } from "../names/letter-case.ts";
import type { OfficeCore } from "./office-phrases.ts";
import { portfolioHeads, portfolioWords } from "./portfolio-words.ts";

/** Heads of offices that firms have. */
const firmHeads: ReadonlySet<string> = new Set(
  "chairman chairwoman chair chairperson president executive".split(" "),
);

/** "deputy", "former" and portfolios: the words before "minister" in "former deputy culture minister". */
export function modifiersBefore(words: readonly string[], free: number, core: OfficeCore): number {
  if (core.kind === "courtesy") {
    return core.first;
  }
  const head = core.title.slice(core.title.lastIndexOf(" ") + 1);
  const takesPortfolio = portfolioHeads.has(head);
  let first = core.first;
  for (;;) {
    const before = (words[first - 1] ?? "").toLowerCase();
    if (first - 1 < free || before.length > 30) {
      return first;
    }
    // "a Senate aide": a capital before a small head begins no office, but for a sentence's first word.
    const isOfName =
      startsUpper(words[first - 1] ?? "") && !startsUpper(words[core.last] ?? "") && first > 1;
    if (isOfName) {
      return first;
    }
    // "Utah Power Chairman": the word is the firm's, not the office's.
    const isOfFirm =
      firmHeads.has(head) &&
      startsUpper(words[first - 1] ?? "") &&
      startsUpper(words[first - 2] ?? "") &&
      first - 2 >= free &&
      organizationHead(words[first - 1] ?? "").includes("company");
    if (isOfFirm) {
      return first;
    }
    // "Labour leader Karl Lund": of the party.
    if (words[first - 1] === "Labour" && head === "leader") {
      return first;
    }
    // "Union Health Minister": of the federal union, as against its states; "European Union Minister"
    const isUnion =
      words[first - 1] === "Union" &&
      head === "minister" &&
      !/^\p{Lu}(?!\p{L}*day$)/u.test((words[first - 2] ?? "").slice(0, 12));
    if (isUnion) {
      return first - 1;
    }
    // "Zubaran State Governor": the word is the state's, not the office's.
    const isOfState =
      words[first - 1] === "State" &&
      /^(?:governor|commissioner)$/.test(head) &&
      startsUpper(words[first - 2] ?? "");
    if (isOfState) {
      return first;
    }
    // "minister under President Ruiz": only secretaries and sheriffs have somebody under them for a rank.
    if (before === "under" && !/(?:secretary|sheriff)$/.test(core.title)) {
      return first;
    }
    if (officeModifiers.has(before) || (takesPortfolio && portfolioWords.has(before))) {
      first--;
      continue;
    }
    // "ex-minister", "vice-president", "then-secretary", "Health and Education Minister"
    const joined = before === "-" || before === "and" || before === "&" || before === ",";
    const further = (words[first - 2] ?? "").toLowerCase();
    if (
      joined &&
      first - 2 >= free &&
      (before === "-"
        ? officeModifiers.has(further)
        : takesPortfolio &&
          first < core.first &&
          portfolioWords.has(further) &&
          startsUpper(words[first - 2] ?? "") === startsUpper(words[first] ?? ""))
    ) {
      first -= 2;
      continue;
    }
    return first;
  }
}

/** Whether one of the modifiers says that the office is no longer held. */
export function isFormer(words: readonly string[], first: number, before: number): boolean {
  for (let i = first; i < before; i++) {
    if (pastOfficeModifiers.has((words[i] ?? "").toLowerCase())) {
      return true;
    }
  }
  return false;
}
