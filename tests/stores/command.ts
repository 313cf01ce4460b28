import { vi } from "vitest";
import { run } from "../../src/cli/run.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process. */
export async function command(
  args: readonly string[],
  { password, terminal = false }: { readonly password?: string; readonly terminal?: boolean } = {},
): Promise<Ran> {
  let [stdout, stderr] = ["", ""];
  vi.stubEnv("NEWSGRAPH_PASSWORD", password);
  try {
    const code = await run(args, {
      stdin: { [Symbol.asyncIterator]: async function* () {} },
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      stderrIsTerminal: terminal,
    });
    return { code, stdout, stderr };
  } finally {
    vi.unstubAllEnvs();
  }
}
