import { type ParseArgsConfig, parseArgs } from "node:util";
import { NewsgraphError } from "../error.ts";
import type { ExitCode, Streams } from "./output.ts";

export interface Command {
  /** What follows the command's name in a call. */
  readonly usage: string;
  readonly help: string;
  readonly run: (args: readonly string[], streams: Streams) => Promise<ExitCode>;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** @throws NewsgraphError cli/usage where an option is unknown or lacks its value. */
export function parseCall<const O extends Options>(
  args: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw usage(cause instanceof Error ? cause.message : "The call cannot be read.", { cause });
  }
}

export const usage = (
  message: string,
  details: { readonly cause?: unknown } = {},
): NewsgraphError => new NewsgraphError("cli/usage", message, details);

/** A number given as text, within bounds. @throws NewsgraphError cli/usage */
export function numberOption(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= least && value <= most) return value;
  throw new NewsgraphError("cli/usage", `--${name} does not take ${JSON.stringify(text)}.`, {
    expected: `a number from ${least} to ${most}`,
    got: text,
  });
}
