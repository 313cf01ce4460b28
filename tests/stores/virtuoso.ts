import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";

const program = "virtuoso-t";
const isMissing = spawnSync(program, ["-?"]).error !== undefined && !process.env.CI;
if (isMissing) console.warn(`skipped: ${program} is not on the PATH (virtuoso-opensource-7-bin)`);

/** Tests with a store that others wrote. Where it is not installed they are skipped, in CI they fail. */
export const describeWithVirtuoso = describe.skipIf(isMissing);

export const rowLimit = 20_000;

export interface Virtuoso {
  /** The SPARQL endpoint; the user is dba, the password dba. */
  readonly url: string;
  readonly start: () => Promise<void>;
  /** As a power cut would: nothing is put in order first. */
  readonly kill: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A database of its own in a temporary folder, on free ports of loopback; not started yet. */
export async function virtuoso(): Promise<Virtuoso> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-virtuoso-"));
  const at = (name: string): string => join(folder, name);
  const [sqlPort, httpPort] = await freePorts(2);
  writeFileSync(
    at("virtuoso.ini"),
    `[Database]
DatabaseFile = ${at("v.db")}
ErrorLogFile = ${at("v.log")}
LockFile = ${at("v.lck")}
TransactionFile = ${at("v.trx")}
xa_persistent_file = ${at("v.pxa")}
[TempDatabase]
DatabaseFile = ${at("temp.db")}
TransactionFile = ${at("temp.trx")}
[Parameters]
ServerPort = 127.0.0.1:${sqlPort}
DirsAllowed = ${folder}
NumberOfBuffers = 4000
[HTTPServer]
ServerPort = 127.0.0.1:${httpPort}
ServerRoot = ${folder}
[SPARQL]
ResultSetMaxRows = ${rowLimit}
`,
  );
  const url = `http://127.0.0.1:${httpPort}/sparql`;
  let server: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const killed = server;
    if (killed === undefined || killed.exitCode !== null || killed.signalCode !== null) return;
    const gone = new Promise((done) => killed.once("exit", done));
    killed.kill("SIGKILL");
    await gone;
    // It would take the lock of a server that was killed for another's that runs.
    rmSync(at("v.lck"), { force: true });
  };
  return {
    url,
    start: async () => {
      server = spawn(program, ["+configfile", at("virtuoso.ini"), "+foreground"], {
        cwd: folder,
        stdio: "ignore",
      });
      for (let tries = 0; tries < 600; tries++) {
        if (server.exitCode !== null) throw new Error(`${program} ended: ${server.exitCode}`);
        const up = await fetch(`${url}?query=ASK%20%7B%7D`).then(
          ({ ok }) => ok,
          () => false,
        );
        if (up) return;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(`${program} does not answer`);
    },
    kill,
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      return server;
    }),
  );
  // A server that listens on a port has an address of this form.
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
