import { full } from "../bind/full.ts";
import { printShapes } from "../bind/shapes.ts";
import { vocabularyTable } from "../bind/vocabulary-table.ts";
import { betweenMarkers } from "./between-markers.ts";
import { turtleExcerpt } from "./turtle-excerpt.ts";

export interface DerivedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Every committed file that follows from the source and from output/, given how to read the
 * project's files and the graph in Turtle that the README is to show a part of.
 */
export function derivedFiles(
  read: (path: string) => string,
  shownGraph: string,
): readonly DerivedFile[] {
  const excerpt = ["```turtle", turtleExcerpt(read(shownGraph)), "```"].join("\n");
  const readme = betweenMarkers(
    betweenMarkers(read("README.md"), "output", excerpt),
    "vocabulary",
    vocabularyTable(full),
  );
  return [
    { path: "shapes/derived.ttl", content: printShapes(full) },
    { path: "README.md", content: readme },
  ];
}
