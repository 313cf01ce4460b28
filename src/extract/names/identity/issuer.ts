import { organizationHead } from "../../../language/gazetteer/organization-words.ts";
import { isCommonNoun } from "../common-nouns.ts";
import type { NameGroup } from "../name-groups.ts";
import { bestType } from "../typing/type-scores.ts";

/** What a firm calls itself in its own announcement, with a capital: "the Company will pay a dividend". */
const ownWords: ReadonlySet<string> = new Set("company corporation firm group".split(" "));

/** Whether all the places call some firm by the word that stands for it in its own announcements. */
export const isOwnWord = ({ words, places }: NameGroup): boolean =>
  words.length === 1 &&
  ownWords.has(words[0] ?? "") &&
  places.every((place) => place.before === "the" && isCommonNoun(place));

/** The firm that an announcement is by: named first of all firms, and as often as any of them. */
export function issuerOf(groups: readonly NameGroup[]): NameGroup | undefined {
  const firms = groups.filter(isFirm);
  const [first] = firms;
  return firms.every(({ places }) => places.length <= (first?.places.length ?? 0))
    ? first
    : undefined;
}

function isFirm({ scores, known, places }: NameGroup): boolean {
  const kinds = organizationHead(places[0]?.words.at(-1) ?? "");
  return (
    bestType(scores).kind === "organization" &&
    !places.every(isCommonNoun) &&
    known.every((entry) => entry.kind === "body" && isTrade(entry.body.kind)) &&
    (kinds.length === 0 || kinds.some(isTrade))
  );
}

const isTrade = (kind: string): boolean => kind === "company" || kind === "bank";
