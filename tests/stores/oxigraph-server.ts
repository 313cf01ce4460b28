import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { DataFactory } from "n3";
import { Store } from "oxigraph";
import { onTestFinished } from "vitest";

export interface Call {
  readonly method: string;
  /** Path and query string. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What goes wrong with a call; "answered" where the server is to do no more about it. */
export type Fault = (
  call: Call,
  response: ServerResponse,
) => "answered" | undefined | Promise<"answered" | undefined>;

export interface OxigraphServer {
  readonly origin: string;
  readonly store: Store;
  /** All calls, in the order in which they were over. */
  readonly calls: Call[];
  /** The triples of a graph, as sorted lines. */
  readonly triples: (graph: string) => readonly string[];
}

/**
 * A SPARQL store at /query, /update and /store on loopback, gone when the test is over.
 * @param hangsUp whether it hangs up after so many bytes of a body
 */
export async function oxigraphServer(
  fault: Fault = () => undefined,
  hangsUp: (request: IncomingMessage, bytes: number) => boolean = () => false,
): Promise<OxigraphServer> {
  const store = new Store();
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const chunk of request) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (hangsUp(request, bytes)) request.destroy();
      }
    } catch {
      return; // One of the two hung up.
    }
    const call: Call = {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    calls.push(call);
    if ((await fault(call, response)) !== "answered") answer(store, call, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    store,
    calls,
    triples: (graph) =>
      store
        .match(null, null, null, DataFactory.namedNode(graph) as never)
        .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)
        .sort(),
  };
}

function answer(store: Store, { method, path, body, headers }: Call, response: ServerResponse) {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  try {
    if (pathname === "/update") store.update(body);
    else if (pathname === "/store") {
      const graph = DataFactory.namedNode(searchParams.get("graph") ?? "") as never;
      if (method === "PUT") store.update(`DROP SILENT GRAPH <${searchParams.get("graph")}>`);
      store.load(body, { format: headers["content-type"] ?? "", to_graph_name: graph });
    } else if (pathname === "/query") {
      const fields = new URLSearchParams(body);
      const graphs = fields.getAll("default-graph-uri").map((iri) => DataFactory.namedNode(iri));
      const format = headers.accept?.split(",", 1)[0] ?? "";
      const text = store.query(fields.get("query") ?? "", {
        results_format: format,
        ...(graphs.length > 0 ? { default_graph: graphs as never } : {}),
      });
      response.writeHead(200, { "Content-Type": format }).end(String(text));
      return;
    } else {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(204).end();
  } catch (cause) {
    response.writeHead(400, { "Content-Type": "text/plain" }).end(String(cause));
  }
}
