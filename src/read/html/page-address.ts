import type { SourcePlace } from "../article.ts";
import { type Candidates, stated } from "../statements/candidates.ts";
import { statedDate } from "../statements/stated-date.ts";
import { attribute, type HtmlElement, pointerTo } from "./html-node.ts";
import { webAddress } from "./web-address.ts";

/** The page's own address, and what addresses in it are relative to. */
export function addressesOf(
  elements: readonly HtmlElement[],
  given: string | undefined,
): { readonly url?: string; readonly base: string; readonly place?: SourcePlace } {
  const linked = elements.find(
    ({ name, attributes }) =>
      name === "link" && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes.get("rel") ?? ""),
  );
  const shared = elements.find(
    ({ name, attributes }) => name === "meta" && attributes.get("property") === "og:url",
  );
  const url =
    webAddress(given) ??
    webAddress(linked && attribute(linked, "href")) ??
    webAddress(shared && attribute(shared, "content"));
  const based = elements.find(({ name, attributes }) => name === "base" && attributes.has("href"));
  const base = webAddress(based && attribute(based, "href"), url) ?? url ?? "";
  const exact = linked && attribute(linked, "href");
  return {
    ...(url === undefined ? {} : { url }),
    base,
    ...(linked === undefined || exact === undefined
      ? {}
      : { place: { path: pointerTo(linked, "href"), exact } }),
  };
}

/** Houses put the day into the address: `/2011/08/24/bridge-closed/`. It counts where nothing else tells. */
export function addressDate(place: SourcePlace | undefined): Candidates {
  const day = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)\//u.exec(place?.exact ?? "");
  const date = day === null ? undefined : statedDate(day.slice(1).join("-"));
  return place === undefined || date === undefined
    ? {}
    : { datesPublished: [stated(date, "source/address", place)] };
}
