import type { Sentence, Token } from "../../language/analysis.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { amended } from "./amended.ts";
import { lastOfPhrase } from "./retag-noun.ts";
import { foundAt } from "./word-tests.ts";

/**
 * "Peru launched its *offensive* in May": an adjective that has a part of its own behind an article is the noun for what
 * happens. "*Fighting* erupted in Lima", "displaced by *fighting*": so is a bare participle that is the subject, or behind the
 * "by" of a passive.
 */
export function tagEventNoun(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some((_, at) => isNoun(tokens, at))) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (!isNoun(tokens, at)) return token;
      const { text } = token;
      const noun = { upos: "NOUN", xpos: "NN", lemma: text.toLowerCase() } as const;
      return amended(token, token.relation === "advcl" ? { ...noun, relation: "obl:agent" } : noun);
    }),
  };
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  const { upos = "", xpos = "", relation = "", text = "" } = tokens[at] ?? {};
  if (upos === "ADJ") {
    const before = tokens[at - 1]?.upos ?? "";
    const hasPart = /^(?:obj|nsubj|nsubj:pass|obl|nmod)$/.test(relation);
    return (
      hasPart &&
      /^(?:DET|PRON|ADJ)$/.test(before) &&
      tokens[at + 1]?.upos !== "NOUN" &&
      nounEntries(text.toLowerCase()).length > 0
    );
  }
  const isAgent =
    relation === "advcl" &&
    tokens[at - 1]?.text === "by" &&
    tokens[at - 2]?.xpos === "VBN" &&
    tokens[at]?.head === at - 2;
  return (
    xpos === "VBG" &&
    (relation === "nsubj" || isAgent) &&
    !tokens.some(
      ({ head, relation: part }, child) =>
        head === at && part !== "punct" && !(isAgent && child === at - 1),
    ) &&
    nounEntries(text.toLowerCase()).length > 0
  );
}

/** What a court or council holds or hands down. */
const sessions = /^(?:filing|finding|hearing|meeting|ruling|sitting)$/;
const holders =
  /^(?:assembly|board|cabinet|commission|committee|congress|council|court|panel|parliament|senate|tribunal)$/i;

/**
 * "contested a court *ruling* that freed him": behind "a court" no participle tells what the court does, unless it has an object. It
 * takes the place of the noun before it, whose last word it is.
 */
export function tagSession(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const session = tokens.findIndex(
    ({ text, xpos, relation }, at) =>
      xpos === "VBG" &&
      /^(?:acl|advcl)$/.test(relation) &&
      sessions.test(text) &&
      holders.test(tokens[at - 1]?.text ?? "") &&
      !/^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(tokens[at + 1]?.upos ?? "DET"),
  );
  const lemma = foundAt(tokens, session)?.text ?? "";
  return session < 0 ? sentence : lastOfPhrase(sentence, session, { xpos: "NN", lemma }, told);
}

/** "a ruling that *freed* him" */
const told = { ccomp: "acl:relcl" } as const;
