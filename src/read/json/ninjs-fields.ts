import { at, isObject, itemsOf, type JsonPlace, textAt } from "./json-place.ts";

/** A text in an item, with what its version of the standard says of it. */
export interface NinjsText {
  readonly text: string;
  readonly pointer: string;
  /** Of the field, as written. */
  readonly field: string;
  /** `main`, `richtext`; empty where none is given. */
  readonly role: string;
  /** A media type; empty where none is given. */
  readonly type: string;
}

/** ninjs 1 and 2 write `versioncreated` and `body_html`, ninjs 3 `versionCreated`. */
const key = (name: string): string => name.replaceAll("_", "").toLowerCase();

/** The values of a field, whatever its case; those of a list one by one, those of an object by name where it is a list. */
export function fieldsOf(item: JsonPlace, name: string): readonly JsonPlace[] {
  const { value } = item;
  if (!isObject(value)) return [];
  return Object.keys(value)
    .filter((field) => key(field) === name)
    .flatMap((field) => itemsOf(at(item, field)));
}

/** The texts of a field: strings, or objects with a `value`. */
export function textsOf(item: JsonPlace, name: string): readonly NinjsText[] {
  const { value } = item;
  if (!isObject(value)) return [];
  return Object.keys(value)
    .filter((field) => key(field) === name)
    .flatMap((field) =>
      itemsOf(at(item, field)).flatMap((place): readonly NinjsText[] => {
        const own = textAt(place);
        if (own !== undefined)
          return [{ text: own, pointer: place.pointer, field, role: "", type: "" }];
        const inner = fieldsOf(place, "value")[0];
        const text = inner && textAt(inner);
        if (inner === undefined || text === undefined) return [];
        const word = (other: string): string => {
          const [found] = fieldsOf(place, other);
          return found === undefined ? "" : (textAt(found) ?? "");
        };
        return [
          { text, pointer: inner.pointer, field, role: word("role"), type: word("contenttype") },
        ];
      }),
    );
}

/** A name: a string, or what an object has as its name or value. */
export function nameAt(
  place: JsonPlace,
): { readonly text: string; readonly pointer: string } | undefined {
  const own = textAt(place);
  if (own !== undefined) return { text: own, pointer: place.pointer };
  for (const field of ["name", "by", "value", "literal", "fullname"]) {
    const [found] = fieldsOf(place, field);
    const text = found && textAt(found);
    if (found !== undefined && text !== undefined) return { text, pointer: found.pointer };
  }
  return undefined;
}
