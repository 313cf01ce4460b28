/** A value in a JSON document and where it stands. */
export interface JsonPlace {
  readonly value: unknown;
  /** @see https://datatracker.ietf.org/doc/html/rfc6901 */
  readonly pointer: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const at = (place: JsonPlace, key: string | number): JsonPlace => ({
  value:
    isObject(place.value) || Array.isArray(place.value) ? ownValue(place.value, key) : undefined,
  pointer: `${place.pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
});

/** Never what an object inherits: `{"a": 1}` has no `constructor`. */
const ownValue = (value: object, key: string | number): unknown =>
  Object.getOwnPropertyDescriptor(value, key)?.value;

/** The items of an array; anything else but null is its own only item. */
export function itemsOf(place: JsonPlace): readonly JsonPlace[] {
  const { value } = place;
  if (Array.isArray(value)) return value.slice(0, mostItems).map((_, index) => at(place, index));
  return value === undefined || value === null ? [] : [place];
}

/** Lists in the metadata of articles are short; what goes on and on is no list of authors. */
const mostItems = 2000;

/** A value that is not blank, as text: strings, and numbers as they are written. */
export function textAt(place: JsonPlace): string | undefined {
  const { value } = place;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
