import type { Token } from "../../../language/analysis.ts";

const harms: ReadonlySet<string> = new Set(
  "shoot stab kill murder hit strike beat attack injure wound assault punch kick bludgeon strangle poison ambush".split(
    " ",
  ),
);

/** Whether violence is done to whom that token names: "shot Lund", "Lund was stabbed". */
export function isHarmed(tokens: readonly Token[], at: number): boolean {
  let head = at;
  for (
    let steps = 0;
    steps < 3 && /^(?:flat|appos|compound)/.test(tokens[head]?.relation ?? "");
    steps++
  )
    head = tokens[head]?.head ?? -1;
  const { relation = "", head: verb = -1 } = tokens[head] ?? {};
  return /^(?:obj|nsubj:pass)$/.test(relation) && harms.has(tokens[verb]?.lemma ?? "");
}

/** "*He* died at the scene", "*She* was rushed to hospital": what becomes of whom it was done to. */
export function tellsOfHarmed(tokens: readonly Token[], pronoun: number): boolean {
  const token = tokens[pronoun];
  const verb = token?.relation.startsWith("nsubj") ? tokens[token.head] : undefined;
  if (verb === undefined) return false;
  if (/^(?:die|succumb|bleed|collapse)$/.test(verb.lemma)) return true;
  return (
    token?.relation === "nsubj:pass" &&
    (/^(?:pronounce|hospitalize|hospitalise|airlift|treat)$/.test(verb.lemma) ||
      (/^(?:take|rush|transport|fly|admit|transfer)$/.test(verb.lemma) &&
        tokens
          .slice(pronoun, pronoun + 14)
          .some(({ text }) => /^(?:hospital|clinic|Hospital|Center|Centre)$/.test(text))))
  );
}
