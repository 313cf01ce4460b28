import { type Arcs, hangOn, type NamedAt } from "./arcs.ts";

/** "her", "Danish" and the like, between "and" and "counterpart". */
const furthest = 4;

/**
 * "Ana Ruiz and her Danish *counterpart* Lars Holm met": who the counterpart is stands behind the word, and carries its arc, so
 * that two people are listed and not three.
 */
export function seatCounterpart(arcs: Arcs, name: number, first: number, named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  const office = first - (tokens[first - 1]?.text === "," ? 2 : 1);
  if (tokens[office]?.lemma !== "counterpart" || named(name)?.isPerson !== true) return;
  const opener = counterpartOpener(arcs, office);
  if (opener < 0) return;
  if (heads[name] === office) {
    heads[name] = heads[office] ?? -1;
    relations[name] = relations[office] ?? "dep";
  }
  for (let child = 0; child < tokens.length; child++)
    if (heads[child] === office && (child <= opener || child > office)) heads[child] = name;
  hangOn(arcs, name, office, "compound");
}

/** The "and" of "and her Danish counterpart"; -1 for none. */
export function counterpartOpener({ tokens }: Arcs, office: number): number {
  for (let at = office - 1; at > 0 && office - at <= furthest; at--)
    if (tokens[at]?.xpos === "PRP$") return tokens[at - 1]?.lemma === "and" ? at - 1 : -1;
  return -1;
}
