import { thingNouns } from "./context-words.ts";
import type { TypeRule } from "./type-evidence.ts";

const opensQuote = /^(?:["“‘`]|``)$/;
const closesQuote = /^(?:["”’']|'')$/;

/** Signs of titles: of books, films and what else is published under a name. */
export const workRules: readonly TypeRule[] = [
  {
    name: "title-of-work",
    construction: "between quotation marks by itself",
    kind: "other",
    weight: 3,
    own: false,
    holds: ({ before, after, afterThat }) =>
      opensQuote.test(before) && closesQuote.test(/^[,.]$/.test(after) ? afterThat : after),
    examples: [
      ['She sang "Zubaran" again.', "Zubaran"],
      ['She sang "Zubaran," then left.', "Zubaran"],
    ],
    counterexamples: [['He said "Zubaran is far" twice.', "Zubaran"]],
  },
  {
    name: "title-with-article",
    construction: "in quotes or behind its own capital article, a noun for a work before it",
    kind: "other",
    weight: 7,
    own: false,
    holds: ({ before, beforeThat, after, afterThat, tokens, spot }) => {
      const isQuoted = closesQuote.test(/^[,.]$/.test(after) ? afterThat : after);
      const hasArticle = /^(?:The|A|An)$/.test(tokens[spot.first - 1]?.text ?? "");
      return hasArticle
        ? thingNouns.has(beforeThat) || (opensQuote.test(beforeThat) && isQuoted)
        : opensQuote.test(before) && isQuoted && thingNouns.has(beforeThat);
    },
    examples: [
      ['Her film "Zubaran Harbor" flopped.', "Zubaran Harbor"],
      ["Her novel The Zubaran Road sold well.", "Zubaran Road"],
      ['She starred in "The Zubaran Road," a thriller.', "Zubaran Road"],
    ],
    counterexamples: [["Her novel told of the Zubaran Road.", "Zubaran Road"]],
  },
  {
    name: "titled",
    construction: "behind a word for giving titles to works and goods",
    kind: "other",
    weight: 4.5,
    own: false,
    holds: ({ tokens, spot }) => {
      // "entitled The Long Road"
      const opens =
        spot.first - (/^(?:The|A|An)$/.test(tokens[spot.first - 1]?.text ?? "") ? 1 : 0);
      const [noun = "", beforeThat = "", before = ""] = [3, 2, 1].map(
        (by) => tokens[opens - by]?.text.toLowerCase() ?? "",
      );
      return (
        /^(?:titled|entitled|headlined|brand|brands|trademark|slogan|retitled|subtitled)$/.test(
          before,
        ) ||
        (/^(?:named|called|dubbed|codenamed|christened)$/.test(before) &&
          thingNouns.has(beforeThat === "," ? noun : beforeThat)) ||
        (before === "name" && (beforeThat === "the" || beforeThat === "brand")) ||
        (before === "as" &&
          /^(?:filmed|published|released|translated|staged|reissued|marketed|sold|branded)$/.test(
            beforeThat,
          ))
      );
    },
    examples: [
      ["It was later filmed as Zubaran.", "Zubaran"],
      ["Her memoir, entitled Zubaran, sold well.", "Zubaran"],
      ["A storm, named Zubaran, made landfall.", "Zubaran"],
    ],
    counterexamples: [["A man called Zubaran came by.", "Zubaran"]],
  },
  {
    name: "dated-work",
    construction: "before a year in brackets: a film, a book",
    kind: "other",
    weight: 3.5,
    own: false,
    holds: ({ after, afterThat, spot, view }) =>
      after === "(" && /^(?:1[89]|20)\d\d$/.test(afterThat) && view.words[spot.last + 3] === ")",
    examples: [["She showed Zubaran (1961) again.", "Zubaran"]],
    counterexamples: [["It told of Zubaran (1901-1961) alone.", "Zubaran"]],
  },
];
