import { NewsgraphError } from "../error.ts";

/** A syntax that graphs are written in. */
export type Format = "turtle" | "jsonld" | "nquads" | "trig";

export interface FormatFacts {
  readonly name: Format;
  readonly label: string;
  /** The first is the one we give to files. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** Whether it can say which graph a statement is in. */
  readonly namesGraphs: boolean;
}

export const formats: readonly FormatFacts[] = [
  {
    name: "turtle",
    label: "Turtle",
    extensions: ["ttl", "turtle"],
    mediaType: "text/turtle",
    namesGraphs: false,
  },
  {
    name: "jsonld",
    label: "JSON-LD",
    extensions: ["jsonld", "json"],
    mediaType: "application/ld+json",
    namesGraphs: true,
  },
  {
    name: "nquads",
    label: "N-Quads",
    extensions: ["nq", "nt"],
    mediaType: "application/n-quads",
    namesGraphs: true,
  },
  {
    name: "trig",
    label: "TriG",
    extensions: ["trig"],
    mediaType: "application/trig",
    namesGraphs: true,
  },
];

/**
 * Finds a format by its name, file extension (with or without the dot) or media type.
 * @throws NewsgraphError serialize/format
 */
export function formatOf(word: string): FormatFacts {
  const plain = String(word).toLowerCase().replace(/^\./, "");
  const found = formats.find(
    ({ name, extensions, mediaType }) =>
      name === plain || extensions.includes(plain) || mediaType === plain,
  );
  if (found) return found;
  throw new NewsgraphError("serialize/format", `${JSON.stringify(word)} is no format known here.`, {
    expected: formats.map(({ extensions }) => extensions[0]).join(", "),
    got: word,
  });
}
