import type { Sentence } from "../../language/analysis.ts";
import { irregularForm, irregularKind } from "../../language/irregular-forms.ts";
import { amended } from "./amended.ts";
import { arcsOf, childWith, isBroken, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

/**
 * "discuss the reply *conveyed* to Peru": behind the object of a verb, with no subject of its own, a past tense is the
 * participle that looks the same.
 */
export function tagReduced(sentence: Sentence): Sentence {
  const arcs = arcsOf(sentence);
  const { heads, relations } = arcs;
  const root = heads.indexOf(-1);
  const isReduced = (at: number): boolean =>
    sentence.tokens[at]?.xpos === "VBD" &&
    isParticipleToo(sentence.tokens[at]?.text.toLowerCase() ?? "") &&
    relations[at] === "acl" &&
    heads[at] === at - 1 &&
    /^(?:obj|obl|nmod)/.test(relations[at - 1] ?? "") &&
    root < at &&
    sentence.tokens[root]?.upos === "VERB" &&
    childWith(arcs, at, /^(?:nsubj|aux)/) < 0 &&
    /^(?:by|to|from|in|at|on)$/.test(sentence.tokens[at + 1]?.text ?? "");
  if (!sentence.tokens.some((_, at) => isReduced(at))) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, at) =>
      isReduced(at) ? amended(token, { xpos: "VBN" }) : token,
    ),
  };
}

/** "sent", "conveyed", but not "took". */
const isParticipleToo = (form: string): boolean =>
  form.endsWith("ed") || (irregularKind(form) & irregularForm.participle) !== 0;

/** "the Peruvian *written* reply", "Norway and NATO *written* replies": what is no past tense, and has no helper, describes. */
export function lowerDescribing(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const arcs = arcsOf(sentence);
  const { heads, relations } = arcs;
  let changed = false;
  tokens.forEach((token, at) => {
    const noun = at + 1;
    const before = at - 1;
    if (token.xpos !== "VBN" || mayBePast(token) || tokens[noun]?.upos !== "NOUN") return;
    if (heads[noun] !== at || relations[noun] !== "obj" || heads[before] !== at) return;
    if (!relations[before]?.startsWith("nsubj") || childWith(arcs, at, /^(?:aux|cop)/) >= 0) return;
    heads[noun] = heads[at] ?? -1;
    relations[noun] = relations[at] ?? "dep";
    for (let other = 0; other < tokens.length; other++)
      if (heads[other] === at) heads[other] = noun;
    relations[before] = "compound";
    heads[at] = noun;
    relations[at] = "amod";
    changed = true;
  });
  return changed && !isBroken(arcs) ? withArcs(sentence, arcs) : sentence;
}
