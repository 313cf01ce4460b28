import { wikipediaTitle } from "./wikipedia-titles.ts";

const wikidata = "http://www.wikidata.org/entity/";
const wikipedia = "https://en.wikipedia.org/wiki/";

/** Absolute IRIs of a thing whose Wikidata id is known, under the name that the gazetteer has for it. */
export function catalogLinks(id: string, name: string): readonly string[] {
  return id === ""
    ? []
    : [
        `${wikidata}${id}`,
        `${wikipedia}${encodeURI(wikipediaTitle(name, id).replaceAll(" ", "_"))}`,
      ];
}

/** The Wikidata id and the page title that links say. */
export function readCatalogLinks(links: readonly string[]): {
  readonly wikidata?: string;
  readonly wikipedia?: string;
} {
  const id = links.find((link) => link.startsWith(wikidata))?.slice(wikidata.length);
  const page = links.find((link) => link.startsWith(wikipedia))?.slice(wikipedia.length);
  return {
    ...(id === undefined ? {} : { wikidata: id }),
    ...(page === undefined ? {} : { wikipedia: decodeURI(page).replaceAll("_", " ") }),
  };
}
