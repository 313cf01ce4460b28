import { readText } from "../publish/read-file.ts";
import { type SparqlStore, sparqlStore } from "../publish/store/sparql-store.ts";
import { numberOption, usage } from "./command.ts";

/** The options of every command that talks to a store. There is none for a password: all can read a call. */
export const storeOptions = {
  store: { type: "string" },
  "update-url": { type: "string" },
  "graph-store": { type: "string" },
  user: { type: "string" },
  "password-file": { type: "string" },
  timeout: { type: "string", default: "120" },
  retries: { type: "string", default: "6" },
} as const;

export const storeHelp = `  --store URL           the store's SPARQL endpoint, such as http://localhost:8890/sparql
  --user NAME           the password comes from NEWSGRAPH_PASSWORD or a file, and goes out only where
                        the store asks for it (Digest rather than Basic)
  --password-file FILE  a file with nothing in it but the password
  --timeout SECONDS     give a connection up when nothing moves for so long; 120 by default
  --retries N           try so often again after a broken connection or status 429, 502, 503, 504; 6 by default
`;

type StoreValues = { readonly [O in keyof typeof storeOptions]?: string };

/** @throws NewsgraphError cli/usage, read/..., store/address */
export async function storeOf(url: string, values: StoreValues): Promise<SparqlStore> {
  const { user, timeout = "", retries = "" } = values;
  const [updateUrl, graphStoreUrl] = [values["update-url"], values["graph-store"]];
  return sparqlStore({
    url,
    ...(updateUrl === undefined ? {} : { updateUrl }),
    ...(graphStoreUrl === undefined ? {} : { graphStoreUrl }),
    ...(user === undefined ? {} : { user, password: await password(values["password-file"]) }),
    timeout: 1000 * numberOption("timeout", timeout, 0.001, 300),
    retries: Math.floor(numberOption("retries", retries, 0, 100)),
  });
}

async function password(file: string | undefined): Promise<string> {
  // Editors end a file in a line break, and no password does.
  if (file !== undefined) return (await readText(file, 10_000)).replace(/\r?\n$/, "");
  const given = process.env.NEWSGRAPH_PASSWORD;
  if (given === undefined)
    throw usage("--user needs a password, in NEWSGRAPH_PASSWORD or by --password-file.");
  return given;
}
