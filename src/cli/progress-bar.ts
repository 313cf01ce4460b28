import type { Streams } from "./output.ts";

export interface ProgressBar {
  /** @param share from 0 to 1 */
  readonly show: (share: number, label: string) => void;
  readonly clear: () => void;
}

const width = 24;

/** A line that is written over on a terminal. Anywhere else nothing is written. */
export function progressBar({ stderr, stderrIsTerminal }: Streams): ProgressBar {
  if (stderrIsTerminal !== true) return { show: () => undefined, clear: () => undefined };
  let shown = "";
  return {
    show: (share, label) => {
      const done = Math.round(width * share);
      const percent = `${Math.floor(100 * share)}`.padStart(3);
      const line = `\r[${"#".repeat(done).padEnd(width)}] ${percent} %  ${label}\u001b[K`;
      if (line !== shown) stderr(line);
      shown = line;
    },
    clear: () => {
      if (shown !== "") stderr("\r\u001b[K");
      shown = "";
    },
  };
}
