import { type Arcs, hangOn } from "./arcs.ts";

const saying =
  /^(?:add|adding|argue|arguing|cite|citing|insist|insisting|note|noting|say|saying|stress|stressing|warn|warning)$/;

/**
 * "China warned Peru not to send ships, *saying* it would pay": behind a comma who says more is who spoke before, and not who is told to
 * do something.
 */
export function raiseSaying(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 3; verb < tokens.length; verb++) {
    const token = tokens[verb];
    if (token?.xpos !== "VBG" || tokens[verb - 1]?.text !== "," || !saying.test(token.lemma))
      continue;
    let over = heads[verb] ?? -1;
    while (relations[over] === "xcomp" && tokens[over]?.xpos === "VB") over = heads[over] ?? -1;
    if (over < 0 || over === heads[verb] || over > verb) continue;
    hangOn(arcs, over, verb, "advcl");
  }
}
