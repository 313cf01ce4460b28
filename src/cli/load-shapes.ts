import { readText } from "../publish/read-file.ts";
import { createValidator, type Validator } from "../validate/create-validator.ts";
import { defaultShapes } from "../validate/shapes-source.ts";

/** A validator with newsgraph's own shapes and those in the given Turtle files. */
export async function loadShapes(files: readonly string[]): Promise<Validator> {
  const shapes: { readonly text: string; readonly file: string }[] = [];
  for (const file of files) shapes.push({ text: await readText(file), file });
  return createValidator({ shapes: [...defaultShapes(), ...shapes] });
}
