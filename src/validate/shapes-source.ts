import type { Quad } from "@rdfjs/types";
import { full } from "../bind/full.ts";
import type { Profile } from "../bind/profile.ts";
import { printShapes } from "../bind/shapes.ts";
import { parseTurtle } from "../serialize/parse-turtle.ts";
import { rulesText } from "./rules-text.ts";

/** Shapes as Turtle, with the file they are from where there is one, or as quads. */
export type ShapesSource =
  | string
  | { readonly text: string; readonly file?: string }
  | readonly Quad[];

/** The shapes that the library's own graphs keep: derived from a profile, and the hand-written rules. */
export const defaultShapes = (profile: Profile = full): readonly ShapesSource[] => [
  printShapes(profile),
  rulesText,
];

/** @throws NewsgraphError shapes/syntax with file and line. */
export function quadsOfShapes(source: ShapesSource, index: number): readonly Quad[] {
  if (typeof source !== "string" && !("text" in source)) return source;
  const { text, file } = typeof source === "string" ? { text: source, file: undefined } : source;
  return parseTurtle(
    text,
    "turtle",
    "shapes/syntax",
    file === undefined ? {} : { file },
    // Blank nodes with the same label in two files are not the same node.
    `s${index}_`,
  );
}
