import type {
  SourcePlace,
  SourceStatements,
  Stated,
  StatedAgent,
  StatedImage,
} from "../article.ts";
import { sameAgent, sameAgents } from "./agents.ts";
import { opensTitle, sameHeadline, withoutHouse } from "./headlines.ts";
import { mergeStatements } from "./merge-statements.ts";
import { sameDate } from "./stated-date.ts";

/** What one part of a source states, before it is held against the others. */
export type Candidates = Partial<SourceStatements>;

export const stated = <T>(
  value: T,
  rule: string,
  ...at: [SourcePlace, ...SourcePlace[]]
): Stated<T> => ({
  value,
  at,
  rule,
});

/** All that a source states, equal statements joined. @param given in order of authority */
export function settleStatements(given: readonly Candidates[]): SourceStatements {
  const all = <K extends keyof SourceStatements>(
    field: K,
  ): readonly SourceStatements[K][number][] =>
    given.flatMap((candidates): readonly SourceStatements[K][number][] => candidates[field] ?? []);
  const publishers = mergeStatements<StatedAgent>(all("publishers"), sameAgent, (a, b) =>
    moreOf(a, b),
  );
  const houses = publishers.map(({ value }) => value.name);
  const headlines = all("headlines").map((headline) => ({
    ...headline,
    value: withoutHouse(headline.value, houses),
  }));
  const later = (a: string, b: string): boolean => a.length > 10 && b.length === 10;
  return {
    headlines: mergeStatements(headlines, (a, b) => sameHeadline(a, b) || opensTitle(b, a)),
    datesPublished: mergeStatements(all("datesPublished"), sameDate, later),
    datesModified: mergeStatements(all("datesModified"), sameDate, later),
    authors: mergeStatements(byPeopleFirst(all("authors"), publishers), sameAgents, (a, b) =>
      knowMore(a, b),
    ),
    publishers,
    images: mergeStatements<StatedImage>(all("images"), sameImage, tellsMore),
  };
}

/** Where people are named as authors, the house that publishes them is none: `"author": ["Ada Roe", "The Herald"]`. */
function byPeopleFirst(
  authors: SourceStatements["authors"],
  publishers: SourceStatements["publishers"],
): SourceStatements["authors"] {
  const isHouse = (agent: StatedAgent): boolean =>
    agent.kind === "organization" && publishers.some(({ value }) => sameAgent(value, agent));
  const lists = authors.map((list) => {
    const others = list.value.filter((agent) => !isHouse(agent));
    return { list: others.length === 0 ? list : { ...list, value: others }, others };
  });
  return [
    ...lists.filter(({ others }) => others.length > 0),
    ...lists.filter(({ others }) => others.length === 0),
  ].map(({ list }) => list);
}

const moreOf = (a: StatedAgent, b: StatedAgent): boolean =>
  a.url !== undefined && b.url === undefined;

const knowMore = (a: readonly StatedAgent[], b: readonly StatedAgent[]): boolean =>
  a.some(({ url }) => url !== undefined) && b.every(({ url }) => url === undefined);

/** Sizes and crops are asked for after the question mark. */
const address = (image: StatedImage): string | undefined => image.url?.replace(/[?#].*$/u, "");

const sameImage = (a: StatedImage, b: StatedImage): boolean =>
  a.url !== undefined && address(a) === address(b);

const tellsMore = (a: StatedImage, b: StatedImage): boolean =>
  (a.caption !== undefined && b.caption === undefined) ||
  (a.credit !== undefined && b.credit === undefined && b.caption === undefined);
