import type { Token } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { Mention, Role } from "../reading.ts";

/** Whether that person's verb has the state, or an officer of it, for its object: "President Paz thanked *Cuba*". */
export function isCounterpart(
  tokens: readonly Token[],
  state: number,
  isPerson: (token: number) => boolean,
): boolean {
  let officer = state;
  while (/^(?:amod|compound|flat|nmod:poss)$/.test(tokens[officer]?.relation ?? ""))
    officer = tokens[officer]?.head ?? -1;
  const { head: verb, relation = "" } = tokens[officer] ?? {};
  if (verb === undefined || !/^i?obj$|^obl$/.test(relation)) return false;
  const { name, text = "" } = tokens[officer] ?? {};
  const isMeant =
    officer === state
      ? relation !== "obl" && !governing.has(tokens[verb]?.lemma ?? "")
      : name === "PER" || personNoun(text)?.kind === "office";
  return (
    isMeant &&
    tokens.some(
      (token, at) =>
        // "welcomed the truce and thanked Cuba"
        (token.head === verb || token.head === tokens[verb]?.head) &&
        token.relation === "nsubj" &&
        isPerson(at),
    )
  );
}

/** What is done to one's own state. */
const governing: ReadonlySet<string> = new Set(
  "lead rule govern head run represent serve steer put take bring keep leave flee save unite divide modernize".split(
    " ",
  ),
);

/** "Foreign Minister Ana Lund met *her Chilean counterpart*": whoever has a counterpart there serves another state. */
export function counterpartStates(
  words: readonly string[],
  near: readonly { readonly state: number; readonly mention: Mention }[],
  offices: readonly Role[],
): readonly { readonly person: number; readonly state: number }[] {
  return near.flatMap(({ state, mention: { first, last, start } }) =>
    /^(?:his|her|their)$/i.test(words[first - 1] ?? "") &&
    /^counterparts?$/.test(words[last + 1] ?? "")
      ? offices.flatMap((office) =>
          office.start < start ? [{ person: office.person, state }] : [],
        )
      : [],
  );
}
