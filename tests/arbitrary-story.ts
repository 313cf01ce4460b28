import fc from "fast-check";
import type { Field, Kind, Of } from "../src/model/entity.ts";
import { newsKinds } from "../src/model/kinds/news.ts";
import type { Range } from "../src/model/range.ts";
import { type AnyThing, type Story, story } from "../src/model/story.ts";

/** What breaks writers that do not look: quotation marks, tags, control characters, other scripts. */
const hostileTexts = [
  "",
  " ",
  '"',
  "\\",
  '\\"""',
  "'''",
  "line\nfeed\r\ntab\t",
  "a\u0000b\u0007c\u007f",
  "\u0085\u2028\u2029\ufeff\ufffe",
  "</script><!--<script>",
  "> <http://example.org/p> <http://example.org/o> .",
  '"@en',
  '"^^<http://example.org/t>',
  "_:b0",
  "@id",
  "ünïcödé 漢字 кириллица",
  "שלום \u202eעולם\u202c",
  "👩‍👩‍👧 \u{10ffff}",
];

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const time = fc.oneof(
  day,
  day.map((value) => value.slice(0, 7)),
  day.map((value) => value.slice(0, 4)),
  fc
    .tuple(day, fc.constantFrom("", "Z", "+05:30", "-14:00"), fc.constantFrom("", ".25"))
    .map(([value, zone, fraction]) => `${value}T23:59:07${fraction}${zone}`),
);

const decimal = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }),
  fc.constantFrom(0, -0, 1e-7, 5e-324, 1e21, -1.5e300, 0.1, 100000),
);

const iri = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }).map(encodeBrackets),
  fc.constantFrom(
    "http://www.example.org/entity/Q42",
    "urn:isbn:0451450523",
    "mailto:desk@example.org",
    "https://example.org/ü?q=%C3%BC#漢",
    // A scheme that is also a prefix must not be taken for one.
    "org:membership",
    "schema:name",
  ),
);

/** Brackets stand in hosts only; fast-check follows another specification there. */
function encodeBrackets(url: string): string {
  return url
    .replaceAll("[", "%5B")
    .replaceAll("]", "%5D")
    .replaceAll("|", "%7C")
    .replaceAll("^", "%5E");
}

/** The end of an id; the index makes it one of its kind. */
const idForms: readonly ((kind: string, index: number) => string)[] = [
  (kind, index) => `a/harbor-vote#${kind.toLowerCase()}-${index}`,
  (kind, index) => `${kind.toLowerCase()}/number-${index}`,
  (kind, index) => `a/../${kind}/./${index}`,
  (kind, index) => `//${kind}//${index}/`,
  (kind, index) => `${kind}/x:y@z/${index}?q='1'&(r)`,
  (kind, index) => `${kind}/köln/%C3%BC/漢字/${index}`,
  (kind, index) => `@${kind}-${index}`,
  (kind, index) => `#${kind}-${index}`,
  (kind, index) => `..${kind}${index}..`,
  (kind, index) => `https://elsewhere.example/${kind}/${index}#it`,
  (kind, index) => `urn:example:${kind}:${index}`,
  (kind, index) => `ng:${kind}${index}`,
  (kind, index) => `${kind}${index}`,
];

/**
 * Arbitrary stories of any kinds, made from their declarations: at least one thing of every kind, so
 * that every reference has something to refer to.
 */
export function arbitraryStory(): fc.Arbitrary<Story>;
export function arbitraryStory<K extends Kind>(kinds: readonly K[]): fc.Arbitrary<Story<K>>;
export function arbitraryStory(kinds: readonly Kind[] = newsKinds): fc.Arbitrary<Story<Kind>> {
  const ids = fc.tuple(
    ...kinds.map(({ name }) =>
      fc
        .array(fc.nat({ max: idForms.length - 1 }), { minLength: 1, maxLength: 3 })
        .map((forms) => forms.map((form, index) => idForms[form]?.(name, index) ?? name)),
    ),
  );
  return ids.chain((lists) => {
    const byKind = new Map(kinds.map(({ name }, index) => [name, lists[index] ?? []]));
    const things = kinds.flatMap((kind) =>
      (byKind.get(kind.name) ?? []).map((id) => arbitraryThing(kind, id, byKind)),
    );
    return fc.tuple(...things).map((all) => story(all as unknown as Of<Kind>[], kinds));
  });
}

type Ids = ReadonlyMap<string, readonly string[]>;

function arbitraryThing(kind: Kind, id: string, ids: Ids): fc.Arbitrary<AnyThing> {
  const fields = Object.entries(kind.fields).map(([name, field]) => [
    name,
    arbitraryField(field, ids),
  ]);
  return fc
    .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>)
    .map((values) => {
      const given = Object.entries(values).filter(([, value]) => value !== undefined);
      return { kind: kind.name, id, ...Object.fromEntries(given) };
    });
}

function arbitraryField({ cardinality, range }: Field, ids: Ids): fc.Arbitrary<unknown> {
  const value = arbitraryValue(range, ids);
  switch (cardinality) {
    case "one":
      return value;
    case "maybe":
      return fc.option(value, { nil: undefined });
    case "some":
      return fc.array(value, { minLength: 1, maxLength: 3 });
    case "many":
      return fc.option(fc.array(value, { maxLength: 3 }), { nil: undefined });
  }
}

function arbitraryValue({ tag, values, kinds }: Range<unknown>, ids: Ids): fc.Arbitrary<unknown> {
  switch (tag) {
    case "text":
      return text;
    case "integer":
      return fc.maxSafeInteger();
    case "decimal":
      return decimal;
    case "date":
      return day;
    case "time":
      return time;
    case "iri":
      return iri;
    case "choice":
      return fc.constantFrom(...(values ?? []));
    case "ref":
      return fc.constantFrom(...(kinds ?? []).flatMap((kind) => ids.get(kind) ?? []));
  }
}
