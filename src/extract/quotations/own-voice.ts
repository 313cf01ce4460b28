import type { SentenceTree } from "../sentence-tree.ts";

const reminding =
  /^(?:note|mention|recall|remember|add|stress|emphasi[sz]e|say|state|repeat|observe|underline|underscore|highlight|clarify|point)$/;

const impersonal =
  /(?:^| )it (?:also )?(?:(?:may|should|must|can|needs? to|has to|ought to)(?: also| further| here)* be|(?:is|was|'s|’s)(?: also| further)* (?:(?:worth|worthy of|(?:pertinent|important|relevant|necessary|imperative|interesting|useful) to|to)(?: be)?)|bears)$/;

/** "It may be recalled that the dam failed", "it is worth noting that": the article speaks for itself, and reports nobody. */
export const isOwnVoice = (tree: SentenceTree, cue: number): boolean =>
  reminding.test(tree.tokens[cue]?.lemma ?? "") &&
  impersonal.test(tree.words.slice(Math.max(0, cue - 8), cue).join(" "));
