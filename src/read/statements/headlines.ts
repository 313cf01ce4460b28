/** What two ways of writing one headline have in common. */
export const headlineKey = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[‘’‚‛`´]/gu, "'")
    .replaceAll(/[“”„‟«»]/gu, '"')
    .replaceAll(/[‐-―]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .toLowerCase();

/** The same words, or one cut short with an ellipsis. */
export function sameHeadline(a: string, b: string): boolean {
  const [one, two] = [headlineKey(a), headlineKey(b)];
  return one === two || isCutOff(one, two) || isCutOff(two, one);
}

function isCutOff(short: string, long: string): boolean {
  const cut = short.replace(/\s?(?:…|\.\.\.)$/u, "");
  return cut.length < short.length && cut.length >= 15 && long.startsWith(cut);
}

const divider = /\s(?:[|–—·•»«:]|-{1,2}|::)\s|\s?[|»]\s?|:\s/gu;

const houseKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, "")
    .replace(/^the\s/u, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");

/**
 * A headline without the name of the house that pages put before or behind it: "Bridge closed | The Daily Planet",
 * "Bridge closed - World - Daily Planet". Names are those that the page states of its publisher.
 */
export function withoutHouse(title: string, houses: readonly string[]): string {
  const keys = new Set(houses.map(houseKey).filter((key) => key !== ""));
  let text = title.trim();
  // Nothing so long is a title.
  if (text.length > 1000) return text;
  for (let cuts = 0; cuts < 4; cuts++) {
    const dividers = [...text.matchAll(divider)];
    const last = dividers.findLast(({ index, 0: mark }) =>
      keys.has(houseKey(text.slice(index + mark.length))),
    );
    const first = dividers.find(({ index }) => keys.has(houseKey(text.slice(0, index))));
    const cut =
      last !== undefined && last.index > 0
        ? text.slice(0, last.index)
        : first === undefined
          ? text
          : text.slice(first.index + first[0].length);
    if (cut.trim() === "" || cut === text) break;
    text = cut.trim();
  }
  return text;
}

/** Whether a title is a headline with sections or houses behind it: "Bridge closed | World | The Daily Planet". */
export function opensTitle(title: string, headline: string): boolean {
  const [whole, part] = [headlineKey(title), headlineKey(headline)];
  if (part.length < 8 || !whole.startsWith(part)) return whole === part;
  return /^(?:\s?[|»·•]|\s-|$)/u.test(whole.slice(part.length));
}

/** The same, or with something before it: "Daily Planet: Bridge closed". */
export function isTitleOf(title: string, headline: string): boolean {
  if (opensTitle(title, headline)) return true;
  const [whole, part] = [headlineKey(title), headlineKey(headline)];
  if (part.length < 8 || !whole.endsWith(part)) return false;
  return /(?:[|»·•:]|\s-)\s$/u.test(whole.slice(0, -part.length));
}
