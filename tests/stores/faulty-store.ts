import type { ServerResponse } from "node:http";
import { DataFactory } from "n3";
import { isNewsgraphError, type NewsgraphError } from "../../src/error.ts";
import { extractStory } from "../../src/extract/extract-story.ts";
import { type StoreOptions, sparqlStore } from "../../src/publish/store/sparql-store.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { article } from "../cli/newsgraph.ts";
import type { Call, Fault, OxigraphServer } from "./oxigraph-server.ts";

const { literal, namedNode, quad } = DataFactory;
export const graph = "https://example.org/graph";
export const story = extractStory(readArticle(article, { id: "harbor" }));

/** As many triples as asked for; their texts need every kind of escape. */
export const triples = (count: number, of = "ship") =>
  Array.from({ length: count }, (_, index) =>
    quad(
      namedNode(`https://example.org/${of}/${index}`),
      namedNode("https://example.org/name"),
      literal(`"${index}" \\ \n\r\t\u0001\u007f é 日本 😀`),
    ),
  );

/** A store at the server, that does not really wait: how long it would have is in the list. */
export function storeAt({ origin }: OxigraphServer, options: Partial<StoreOptions> = {}) {
  const waits: number[] = [];
  const store = sparqlStore({
    url: `${origin}/query`,
    wait: async (milliseconds) => void waits.push(milliseconds),
    ...options,
  });
  return { store, waits };
}

export async function refusal(work: Promise<unknown>): Promise<NewsgraphError> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (isNewsgraphError(error)) return error;
  throw new Error("it was not refused", { cause: error });
}

/** The fault for the first calls that it fits; after that all is well. */
export function first(
  times: number,
  fits: (call: Call) => boolean,
  fault: (call: Call, response: ServerResponse) => "answered" | undefined,
): Fault {
  let left = times;
  return (call, response) => {
    if (left === 0 || !fits(call)) return undefined;
    left--;
    return fault(call, response);
  };
}

export const isPut = ({ method }: Call): boolean => method === "PUT";
export const isInsert = ({ body }: Call): boolean => body.startsWith("INSERT");
export const always = (): boolean => true;
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = "") =>
  (_: Call, response: ServerResponse): "answered" => {
    response.writeHead(code, headers).end(body);
    return "answered";
  };
export const hangUp = (_: Call, response: ServerResponse): "answered" => {
  response.destroy();
  return "answered";
};
