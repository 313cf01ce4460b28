import { type Arcs, childWith } from "./arcs.ts";

const giving: ReadonlySet<string> = new Set(
  `give send offer lend grant show tell award pay hand promise deny owe teach sell bring cost afford allow
  assign guarantee allocate extend pledge supply lease loan donate allot`.split(/\s+/),
);
const naming: ReadonlySet<string> = new Set(
  "name appoint elect call dub label make crown proclaim declare nominate choose".split(" "),
);

/**
 * "Norway gave *Malawi nine million dollars*", "The club named *Eva Borg coach*": of two objects the first is who gets
 * the second, or who becomes it.
 */
export function partObjects(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 0; verb < tokens.length; verb++) {
    const token = tokens[verb];
    if (token?.upos !== "VERB") continue;
    const isGiving = giving.has(token.lemma);
    if (!isGiving && !naming.has(token.lemma)) continue;
    const first = childWith(arcs, verb, /^obj$/);
    if (first < verb) continue;
    const second = heads.findIndex(
      (head, at) => head === verb && at > first && relations[at] === "obj",
    );
    // "cost nine million pounds (11 million dollars)": a sum gets nothing.
    const isSum = tokens[first]?.upos === "SYM" || childWith(arcs, first, /^nummod$/) >= 0;
    if (
      second < 0 ||
      (isGiving && isSum) ||
      tokens.slice(first, second).some(({ text }) => text === ",")
    )
      continue;
    if (isGiving) relations[first] = "iobj";
    else relations[second] = "xcomp";
  }
}
