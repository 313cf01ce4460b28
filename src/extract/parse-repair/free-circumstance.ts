import { type Arcs, childWith } from "./arcs.ts";

const opening = /^(?:as|after|while|before|because|although|though|until|till)$/;

/** '"We won," Ruiz said *as* she left the hall': a clause that such a word opens is when it was said, never what. */
export function freeCircumstance(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 0; verb < tokens.length; verb++) {
    if (relations[verb] !== "ccomp" || (heads[verb] ?? verb) > verb) continue;
    const mark = childWith(arcs, verb, /^mark$/);
    if (mark >= 0 && mark < verb && opening.test(tokens[mark]?.text ?? ""))
      relations[verb] = "advcl";
  }
}
