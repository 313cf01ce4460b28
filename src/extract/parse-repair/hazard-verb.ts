import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";
import { foundAt, reportedDay } from "./word-tests.ts";

/** What strikes without a hand behind it, and past tenses that are hardly ever anything but verbs behind it. */
const hazard =
  /^(?:(?:earth)?quake|tremor|aftershock|tsunami|storm|cyclone|typhoon|hurricane|tornado|flood|landslide|avalanche|blizzard|explosion|blast|bomb|missile|rocket|drone|shell|strike|fire|wildfire|train|tram|bus|truck|lorry|car)s?$/;
const striking =
  /^(?:struck|hit|shook|rocked|jolted|rattled|battered|lashed|pounded|ripped|tore|swept|killed|injured)$/;

/**
 * "A strong earthquake *struck* northern Peru, killing nine people, officials said": the tagger takes the verb for the
 * head of a compound noun. Behind a hazard, and with a name, an adjective or an article to follow, it is a verb.
 */
export function tagHazardVerb(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      token.upos === "NOUN" &&
      striking.test(token.text) &&
      hazard.test(tokens[at - 1]?.text.toLowerCase() ?? "") &&
      /^(?:PROPN|ADJ|DET|ADP|NOUN)$/.test(tokens[at + 1]?.upos ?? "") &&
      tokens[at + 1]?.xpos !== "POS",
  );
  const word = foundAt(tokens, verb);
  if (word === undefined) return sentence;
  const over = tokens[word.head];
  const told = over?.upos === "VERB" && word.head > verb && word.relation.startsWith("nsubj");
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb) {
        const lemma = lemmaOf(token.text);
        const tagged: Token = amended(token, { upos: "VERB", xpos: "VBD", lemma });
        return told ? { ...tagged, relation: "ccomp" } : tagged;
      }
      // The verb that seemed to say it has its own subject: "officials said".
      if (told && at > verb && token.head === word.head && isTorn(token)) {
        return amended(token, { head: verb, relation: "advcl" });
      }
      if (at === verb - 1) return amended(token, { upos: "NOUN", head: verb, relation: "nsubj" });
      if (token.head !== verb) return token;
      if (at < verb) return amended(token, { head: verb - 1 });
      return amended(token, { relation: relationBehind(tokens, at, token) });
    }),
  };
}

const isTorn = ({ xpos, relation }: Token): boolean => xpos === "VBG" && relation === "ccomp";

const irregular: ReadonlyMap<string, string> = new Map([
  ["struck", "strike"],
  ["hit", "hit"],
  ["shook", "shake"],
  ["tore", "tear"],
  ["swept", "sweep"],
  ["ripped", "rip"],
]);

const lemmaOf = (text: string): string => irregular.get(text) ?? text.replace(/ed$/, "");

/** What follows without a preposition is hit, the rest is a circumstance. */
function relationBehind(tokens: readonly Token[], at: number, token: Token): string {
  if (!/^(?:nmod|flat|appos|compound|dep|obj)/.test(token.relation)) return token.relation;
  const opened = tokens.some(({ head, relation }) => head === at && relation === "case");
  if (opened) return "obl";
  return reportedDay.test(token.text) ? "obl:unmarked" : "obj";
}
