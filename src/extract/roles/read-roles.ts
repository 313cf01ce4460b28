import type { SentenceSpots } from "../names/name-spots.ts";
import type { Names, Role } from "../reading.ts";
import { pastWord } from "./held-office.ts";
import { roleRules } from "./role-rules.ts";
import { type RoleSentence, roleSentence } from "./role-sentence.ts";

/** The sentences that print offices or names, as the rules of office see them. */
export const roleSentences = (
  sentences: readonly SentenceSpots[],
  { entities, mentionAt }: Pick<Names, "entities" | "mentionAt">,
): readonly RoleSentence[] =>
  sentences.map(({ view, offices, spots }) =>
    roleSentence(
      view,
      offices,
      spots,
      (token) => mentionAt(view.at, token),
      (entity) => entities[entity]?.type,
    ),
  );

/** Offices in print beside their holders, in reading order. */
export function readRoles(sentences: readonly RoleSentence[], text: string): readonly Role[] {
  return sentences.flatMap((sentence) => {
    const { view, offices, spots } = sentence;
    if (offices.length === 0 || spots.length === 0) {
      return [];
    }
    const offset = (token: number) => view.tokens[token];
    const taken = new Set<string>();
    return roleRules.flatMap((rule) =>
      rule.read(sentence).flatMap((found): Role[] => {
        const key = `${found.person} ${found.nameFirst}`;
        const start = offset(found.first)?.start ?? 0;
        const end = offset(found.last)?.end ?? start;
        const name = text.slice(
          offset(found.nameFirst)?.start ?? start,
          offset(found.nameLast)?.end ?? end,
        );
        if (taken.has(key) || found.body === found.person) {
          return [];
        }
        taken.add(key);
        // "the former Peruvian president": the office alone would be one that is held.
        const past = found.former ? pastWord(view.words, found.first) : undefined;
        return [
          {
            start,
            end,
            person: found.person,
            name: `${past === undefined ? "" : `${past} `}${found.plural ? singular(name) : name}`.replace(
              /\s+/g,
              " ",
            ),
            former: found.former,
            rule: rule.name,
            confidence: found.confidence,
            ...(found.body === undefined ? {} : { body: found.body }),
          },
        ];
      }),
    );
  });
}

/** "Presidents", "assistant coaches", "secretaries": what each of them is. */
const singular = (titles: string): string =>
  titles.replace(/(?:(?<=ch|sh|ss)e)?s(?=\.?$)/, "").replace(/ie$/, "y");
