import { type Arcs, childWith, hangOn, isVerb } from "./arcs.ts";

/** What stands before those who are met or told something. */
const meeting =
  /^(?:with|met|meets?|meeting|hosted|hosts|hosting|received|receives|receiving|welcomed|welcomes|greeted|briefed|told)$/;

/** "met with visiting Malian President *Ana Sow*", "told visiting *students*": they visit, and are not visited. */
export function seatVisitor(arcs: Arcs): void {
  const { tokens, heads } = arcs;
  for (let visiting = 1; visiting < tokens.length - 1; visiting++) {
    if (tokens[visiting]?.text !== "visiting" || !meeting.test(tokens[visiting - 1]?.text ?? ""))
      continue;
    const guest = childWith(arcs, visiting, /^(?:obj|appos)$/);
    const over = heads[visiting] ?? -1;
    if (guest < visiting || over < 0 || over > visiting) continue;
    const opener = tokens[visiting - 1]?.text === "with" ? visiting - 1 : -1;
    hangOn(arcs, over, guest, opener < 0 ? "obj" : isVerb(arcs, over) ? "obl" : "nmod");
    for (let at = 0; at < tokens.length; at++)
      if (heads[at] === visiting) heads[at] = at > visiting && at < guest ? guest : over;
    if (opener >= 0) hangOn(arcs, guest, opener, "case");
    hangOn(arcs, guest, visiting, "amod");
  }
}
