import { NewsgraphError } from "../../error.ts";

/** Where a store takes what. @see https://www.w3.org/TR/sparql11-protocol/ and https://www.w3.org/TR/sparql11-http-rdf-update/ */
export interface StoreAddresses {
  readonly query: string;
  readonly update: string;
  /** Undefined where neither the caller nor the form of the query address tells it. */
  readonly graphStore: string | undefined;
}

interface Convention {
  readonly store: string;
  /** Of the address without its query string and the slash at its end. */
  readonly pattern: RegExp;
  readonly query: string;
  readonly update: string;
  readonly graphStore?: string;
}

// $1 is what stands before the services of a data set. The first that fits is taken.
const conventions: readonly Convention[] = [
  {
    store: "Amazon Neptune",
    pattern: /^(https?:\/\/[^/]+\.neptune\.amazonaws\.com(?::\d+)?)\/sparql$/,
    query: "$1/sparql",
    update: "$1/sparql",
    graphStore: "$1/sparql/gsp/",
  },
  {
    store: "Virtuoso",
    pattern: /^(https?:\/\/[^/]+)\/sparql(?:-auth)?$/,
    query: "$&",
    update: "$1/sparql-auth",
    graphStore: "$1/sparql-graph-crud-auth",
  },
  {
    store: "Oxigraph",
    pattern: /^(https?:\/\/[^/]+)\/(?:query|update|store)$/,
    query: "$1/query",
    update: "$1/update",
    graphStore: "$1/store",
  },
  {
    store: "GraphDB, RDF4J",
    pattern:
      /^(https?:\/\/[^/]+(?:\/.+)?\/repositories\/[^/]+)(?:\/statements|\/rdf-graphs\/service)?$/,
    query: "$1",
    update: "$1/statements",
    graphStore: "$1/rdf-graphs/service",
  },
  {
    store: "Blazegraph",
    pattern: /^https?:\/\/[^/]+\/(?:blazegraph|bigdata)\/.+$/,
    query: "$&",
    update: "$&",
  },
  {
    store: "Stardog",
    pattern: /^(https?:\/\/[^/]+:5820\/[^/]+)(?:\/query|\/update)?$/,
    query: "$1/query",
    update: "$1/update",
    graphStore: "$1",
  },
  {
    store: "Fuseki",
    pattern: /^(https?:\/\/[^/]+\/.+)\/(?:query|sparql|update|data)$/,
    query: "$1/query",
    update: "$1/update",
    graphStore: "$1/data",
  },
  {
    store: "Fuseki",
    pattern: /^(https?:\/\/[^/]+\/[^/]+)$/,
    query: "$1/query",
    update: "$1/update",
    graphStore: "$1/data",
  },
];

export interface AddressOptions {
  /** Where queries go; the other addresses follow from its form where it is a known store's. */
  readonly url: string;
  readonly updateUrl?: string;
  readonly graphStoreUrl?: string;
}

/**
 * The three addresses of a store, as stated or as its makers' conventions have them.
 *
 * @throws NewsgraphError store/address
 */
export function storeAddresses({ url, updateUrl, graphStoreUrl }: AddressOptions): StoreAddresses {
  const given = checkAddress(url);
  const bare = given.origin + given.pathname.replace(/\/$/, "");
  const found = conventions.find(({ pattern }) => pattern.test(bare));
  const derived = (to: string | undefined): string | undefined =>
    found && to && bare.replace(found.pattern, to);
  const stated = (address: string | undefined): string | undefined =>
    address === undefined ? undefined : checkAddress(address).href;
  const query = derived(found?.query);
  return {
    // What the caller wrote stays as it is, with the parameters in it, unless it is another service's address.
    query: query === undefined || query === bare ? given.href : query,
    update: stated(updateUrl) ?? derived(found?.update) ?? given.href,
    graphStore: stated(graphStoreUrl) ?? derived(found?.graphStore),
  };
}

/** No message repeats an address that may hold a password. */
function checkAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:")
    throw refused(url ? `an address that begins with ${url.protocol}` : "no absolute address");
  if (url.username !== "" || url.password !== "")
    throw refused("an address with a user or a password in it");
  if (url.hash !== "") throw refused("an address with a fragment");
  return url;
}

const refused = (got: string): NewsgraphError =>
  new NewsgraphError("store/address", "The address of the store cannot be used.", {
    expected: "http: or https:, a host and a path, such as http://localhost:8890/sparql",
    got,
  });

/** An address as messages name it: what follows a question mark may be a key. */
export const shownAddress = (address: string | URL): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
};
