import type { SourcePlace, Stated, StatedImage } from "../article.ts";
import { plainText } from "../html/plain-text.ts";
import { webAddress } from "../html/web-address.ts";
import { stated } from "../statements/candidates.ts";
import { at, isObject, type JsonPlace, textAt } from "./json-place.ts";
import { fieldsOf, nameAt, textsOf } from "./ninjs-fields.ts";

/** ninjs 1 keeps associations and renditions in objects by name, ninjs 2 and 3 in lists. */
function membersOf(item: JsonPlace, name: string): readonly JsonPlace[] {
  return fieldsOf(item, name).flatMap((place) => {
    const { value } = place;
    if (!isObject(value)) return [];
    const known = ["href", "uri", "type", "renditions"].some((field) => field in value);
    return known ? [place] : Object.keys(value).map((member) => at(place, member));
  });
}

/** The pictures that come with an item: the largest rendition of each, with its description and who made it. */
export function associatedImages(item: JsonPlace, rule: string): readonly Stated<StatedImage>[] {
  return membersOf(item, "associations").flatMap((picture) => {
    const type = textsOf(picture, "type")[0]?.text ?? "";
    if (!/^(?:picture|photo|image|graphic)$/iu.test(type)) return [];
    const address = largest(membersOf(picture, "renditions"));
    const [caption] = [...textsOf(picture, "descriptions"), ...textsOf(picture, "descriptiontext")];
    const credit = ["creditline", "by", "byline", "bylines", "copyrightholder"]
      .flatMap((name) => fieldsOf(picture, name))
      .map(nameAt)
      .find((found) => found !== undefined);
    const places: SourcePlace[] = [address, caption, credit].flatMap((found) =>
      found === undefined ? [] : [{ path: found.pointer, exact: found.text }],
    );
    const [first, ...rest] = places;
    if (first === undefined) return [];
    const image: StatedImage = {
      ...(address === undefined ? {} : { url: address.url }),
      ...(caption === undefined ? {} : { caption: plainText(caption.text) }),
      ...(credit === undefined ? {} : { credit: plainText(credit.text) }),
    };
    return [stated(image, rule, first, ...rest)];
  });
}

interface Address {
  readonly url: string;
  readonly pointer: string;
  readonly text: string;
}

function largest(renditions: readonly JsonPlace[]): Address | undefined {
  let best: Address | undefined;
  let most = -1;
  for (const rendition of renditions) {
    const [href] = fieldsOf(rendition, "href");
    const text = href && textAt(href);
    const url = webAddress(text);
    if (href === undefined || text === undefined || url === undefined) continue;
    const width = Number(fieldsOf(rendition, "width")[0]?.value ?? 0);
    if (width > most) {
      most = width;
      best = { url, pointer: href.pointer, text };
    }
  }
  return best;
}
