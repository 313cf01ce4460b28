import type { Quad } from "@rdfjs/types";
import { NewsgraphError } from "../../error.ts";
import { isAbsoluteIri } from "../../model/iri.ts";
import { linesBody, textBody } from "./bodies.ts";
import type { Credentials } from "./digest.ts";
import { type LoadMode, type LoadReceipt, loadByGraphStore, loadByUpdate } from "./load-graph.ts";
import { queryForm } from "./query-form.ts";
import { type AddressOptions, type StoreAddresses, storeAddresses } from "./store-addresses.ts";
import { readAnswer, resultsJson, type StoreAnswer, statementTypes } from "./store-answer.ts";
import { storeClient } from "./store-client.ts";
import { type GraphSource, triplesOf } from "./triples.ts";

export interface StoreOptions extends AddressOptions {
  /** Both or none. They are sent only in answer to a challenge, Digest rather than Basic, and to no other host. */
  readonly user?: string;
  readonly password?: string;
  readonly fetch?: typeof fetch;
  /** Milliseconds in which nothing comes or goes, the time a store needs to take in a graph included; 120,000 by default. */
  readonly timeout?: number;
  /** How often a request is sent again after a broken connection or status 429, 502, 503, 504; 6 by default. */
  readonly retries?: number;
  /** Of an answer; 100 million by default. */
  readonly maximumBytes?: number;
  /** Of one INSERT DATA; 200,000 by default. */
  readonly batchBytes?: number;
  /** Milliseconds to its promise; setTimeout by default. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** For Digest; sixteen random bytes in hexadecimal by default. */
  readonly clientNonce?: () => string;
}

export interface LoadOptions {
  /** "replace" by default. */
  readonly mode?: LoadMode;
  /** "graph-store" by default where the address of one is known. */
  readonly by?: "graph-store" | "update";
  /** Told how many of how many triples are on their way; after a broken connection it begins anew. */
  readonly progress?: (triples: number, of: number) => void;
}

export interface SparqlStore {
  readonly addresses: StoreAddresses;
  /**
   * Asks by the SPARQL protocol.
   * @param graphs what the query has for its default graph; the store's own default without any
   */
  readonly query: (sparql: string, graphs?: readonly string[]) => Promise<StoreAnswer>;
  /** The quads that a CONSTRUCT or DESCRIBE query is answered with. */
  readonly construct: (sparql: string) => Promise<readonly Quad[]>;
  /** Sent again where the connection breaks, so it should do no harm twice. */
  readonly update: (sparql: string) => Promise<void>;
  /** Loads a named graph, and asks the store what it has of it. */
  readonly load: (
    graph: string,
    source: GraphSource,
    options?: LoadOptions,
  ) => Promise<LoadReceipt>;
  /** How many triples a named graph has. */
  readonly count: (graph: string) => Promise<number>;
  /** All triples of a named graph, as quads of the default graph. */
  readonly quads: (graph: string) => Promise<readonly Quad[]>;
}

/**
 * A SPARQL store over HTTP. Nothing is requested but the addresses given or derived from the one given, and no
 * redirect is followed to another host.
 *
 * @example
 * const store = sparqlStore({ url: "http://localhost:8890/sparql", user: "dba", password: "..." });
 * store.addresses.graphStore; // "http://localhost:8890/sparql-graph-crud-auth"
 *
 * @throws NewsgraphError store/address; the methods store/unreachable, store/unauthorized, store/refused,
 * store/answer, store/incomplete, iri/invalid, and `load` serialize/term as well
 * @see https://www.w3.org/TR/sparql11-protocol/
 * @see https://www.w3.org/TR/sparql11-http-rdf-update/
 */
export function sparqlStore(options: StoreOptions): SparqlStore {
  const addresses = storeAddresses(options);
  const client = storeClient({
    // Looked up at each call, as whoever replaces the global one means it.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeout: options.timeout ?? 120_000,
    retries: options.retries ?? 6,
    maximumBytes: options.maximumBytes ?? 100_000_000,
    credentials: credentialsOf(options),
    wait: options.wait ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
    clientNonce: options.clientNonce ?? randomNonce,
  });

  async function query(sparql: string, graphs: readonly string[] = []): Promise<StoreAnswer> {
    const form = queryForm(sparql);
    const fields = [["query", sparql], ...graphs.map((graph) => ["default-graph-uri", iri(graph)])];
    const response = await client.send({
      method: "POST",
      url: new URL(addresses.query),
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        Accept: form === "construct" || form === "describe" ? statementTypes : resultsJson,
      },
      body: textBody(new URLSearchParams(fields).toString()),
    });
    const answer = await readAnswer(response, form);
    refuseCut(answer, response.headers.get("x-sparql-maxrows"));
    return answer;
  }

  async function construct(sparql: string): Promise<readonly Quad[]> {
    const answer = await query(sparql);
    return answer.kind === "quads" ? answer.quads : [];
  }

  async function update(sparql: string): Promise<void> {
    await client.send({
      method: "POST",
      url: new URL(addresses.update),
      headers: { "Content-Type": "application/sparql-update" },
      body: textBody(sparql),
    });
  }

  async function count(graph: string): Promise<number> {
    const answer = await query(
      `SELECT (COUNT(*) AS ?triples) WHERE { GRAPH <${iri(graph)}> { ?s ?p ?o } }`,
    );
    const value = answer.kind === "rows" ? answer.rows[0]?.triples?.value : undefined;
    if (value !== undefined && /^\d+$/.test(value)) return Number(value);
    throw new NewsgraphError("store/answer", "The store does not tell how many triples it has.", {
      expected: "a row with a number",
      got: value ?? answer.kind,
    });
  }

  async function load(
    graph: string,
    source: GraphSource,
    { mode = "replace", by, progress = () => undefined }: LoadOptions = {},
  ): Promise<LoadReceipt> {
    iri(graph);
    const { graphStore } = addresses;
    const lines = await triplesOf(source);
    const told = (triples: number): void => progress(triples, lines.size);
    const job = { graph, mode, lines, count, progress: told };
    if (by === "update" || (by === undefined && graphStore === undefined))
      return loadByUpdate(job, update, options.batchBytes ?? 200_000);
    if (graphStore === undefined) throw noGraphStore();
    return loadByGraphStore(job, async () => {
      const url = new URL(graphStore);
      url.searchParams.set("graph", graph);
      // Turtle, of which N-Triples is a part: every store has it by that name.
      const request = { url, headers: { "Content-Type": "text/turtle" } };
      await client.knock({ ...request, method: "POST", body: textBody("") });
      const method = mode === "replace" ? "PUT" : "POST";
      await client.send({ ...request, method, body: linesBody(lines, told) });
    });
  }

  async function quads(graph: string): Promise<readonly Quad[]> {
    const got = await construct(
      `CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <${iri(graph)}> { ?s ?p ?o } }`,
    );
    // Some stores cut a long answer short without a word.
    const there = await count(graph);
    if (got.length === there) return got;
    throw new NewsgraphError("store/incomplete", `The store gave out only a part of <${graph}>.`, {
      expected: `${there} triples`,
      got: `${got.length} triples`,
    });
  }

  return { addresses, query, construct, update, load, count, quads };
}

function credentialsOf({ user, password }: StoreOptions): Credentials | undefined {
  if (user === undefined && password === undefined) return undefined;
  if (user === undefined || password === undefined || !/^[^:\p{Cc}]+$/u.test(user))
    throw new NewsgraphError("store/unauthorized", "The credentials are not complete.", {
      expected: "a user, without a colon or control characters in it, and a password",
      got: user === undefined ? "no user" : password === undefined ? "no password" : "another user",
    });
  return { user, password };
}

/** @throws NewsgraphError iri/invalid */
function iri(graph: string): string {
  if (isAbsoluteIri(graph)) return graph;
  throw new NewsgraphError("iri/invalid", `${JSON.stringify(graph)} cannot name a graph.`, {
    expected: "an absolute IRI",
    got: graph,
  });
}

/** Virtuoso tells of its limit where it was reached. */
function refuseCut(answer: StoreAnswer, limit: string | null): void {
  const length = answer.kind === "rows" ? answer.rows.length : 0;
  if (limit === null || length === 0 || length < Number(limit)) return;
  throw new NewsgraphError("store/incomplete", "The store gave out only a part of its answer.", {
    expected: `fewer than ${limit} rows, which is the store's limit`,
    got: `${length} rows`,
  });
}

const noGraphStore = (): NewsgraphError =>
  new NewsgraphError("store/address", "The store's graph store address is not known.", {
    expected: "graphStoreUrl, or loading by updates",
    got: "no graphStoreUrl, and a url that is of no store known here",
  });

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
