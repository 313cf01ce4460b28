import { NewsgraphError } from "../../error.ts";
import { authorizer, basicAuthorization, type Refusal } from "./authorizer.ts";
import type { Credentials } from "./digest.ts";
import {
  type ExchangeOptions,
  exchange,
  type Outcome,
  type StoreRequest,
  type StoreResponse,
} from "./exchange.ts";
import { oneLine } from "./one-line.ts";
import { isPassing, longestPatience, retryDelay } from "./retry-delay.ts";
import { shownAddress } from "./store-addresses.ts";

export interface ClientOptions extends ExchangeOptions {
  readonly credentials: Credentials | undefined;
  readonly retries: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly clientNonce: () => string;
}

export interface StoreClient {
  /**
   * Sends a request until it is answered, and again where the answer or the connection got lost: only
   * what may happen twice without harm may be sent. The answer's status is 2xx.
   *
   * @throws NewsgraphError store/unreachable, store/unauthorized, store/refused, store/answer
   */
  readonly send: (request: StoreRequest) => Promise<StoreResponse>;
  /** Asks an address for its challenge with a request that changes nothing, before a long one is sent for nothing. */
  readonly knock: (request: StoreRequest) => Promise<void>;
}

const mostRedirects = 5;
/** An unknown nonce, one that is stale when it is used, and one that is good. */
const mostChallenges = 3;

export function storeClient(options: ClientOptions): StoreClient {
  const { credentials, retries, wait, clientNonce } = options;
  const door = authorizer(credentials, clientNonce);
  const redact = redactor(credentials);

  async function authorized(request: StoreRequest): Promise<Outcome> {
    const { method, url, headers } = request;
    for (let challenges = 0; ; challenges++) {
      const field = door.fieldFor(method, url);
      const outcome = await exchange(
        field === undefined
          ? request
          : { ...request, headers: { ...headers, Authorization: field } },
        options,
      );
      const { response } = outcome;
      if (response?.status !== 401) {
        if (response && field !== undefined) door.accepted(url);
        return outcome;
      }
      const verdict = door.challenged(
        url,
        response.headers.get("www-authenticate"),
        field !== undefined,
      );
      if (verdict !== "again") throw unauthorized(url, verdict);
      if (challenges === mostChallenges) throw unauthorized(url, "wrong credentials");
    }
  }

  async function redirected(request: StoreRequest): Promise<Outcome> {
    let { url } = request;
    for (let redirects = 0; ; redirects++) {
      const outcome = await authorized({ ...request, url });
      const { response } = outcome;
      if (!response || response.status < 300 || response.status > 399) return outcome;
      url = targetOf(response, url, redirects);
    }
  }

  async function send(request: StoreRequest): Promise<StoreResponse> {
    for (let attempt = 0; ; attempt++) {
      const outcome = await redirected(request);
      const { response } = outcome;
      if (response && !isPassing(response.status))
        return checked(response, request.url, options.maximumBytes, redact);
      const delay = retryDelay(attempt, response?.headers);
      const passing = response !== undefined || outcome.passing;
      if (!passing || attempt >= retries || delay > longestPatience) {
        const got = response ? `HTTP status ${response.status}` : redact(outcome.broken);
        throw unreachable(request.url, attempt + 1, got, delay);
      }
      await wait(delay);
    }
  }

  return {
    send,
    knock: async (request) => {
      if (credentials && !door.knows(request.url)) await authorized(request);
    },
  };
}

/** @throws NewsgraphError store/refused where following would leave the host, or never end */
function targetOf({ status, headers }: StoreResponse, from: URL, redirects: number): URL {
  const location = headers.get("location") ?? "";
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  // After a 303 the body is not sent again, and without it there is nothing to ask.
  const follows = target?.origin === from.origin && status !== 303 && status !== 304;
  if (follows && redirects < mostRedirects) return target;
  throw new NewsgraphError(
    "store/refused",
    `${shownAddress(from)} redirects, which is not followed.`,
    {
      expected: follows
        ? `at most ${mostRedirects} redirects`
        : "an answer, or a redirect on the same host",
      got: `HTTP status ${status}${target ? `, to ${shownAddress(target)}` : ""}`,
    },
  );
}

function checked(
  { status, headers, text, cut }: StoreResponse,
  url: URL,
  maximumBytes: number,
  redact: (text: string) => string,
): StoreResponse {
  const ok = status >= 200 && status < 300;
  if (ok && !cut) return { status, headers, text, cut };
  if (ok)
    throw new NewsgraphError("store/answer", `The answer of ${shownAddress(url)} is too long.`, {
      expected: `at most ${maximumBytes} bytes`,
      got: "more",
    });
  if (status === 403) throw unauthorized(url, "wrong credentials", status);
  throw new NewsgraphError("store/refused", `${shownAddress(url)} refused the request.`, {
    expected: "HTTP status 200, 201 or 204",
    got: `HTTP status ${status}: ${complaint(headers, redact(text))}`,
  });
}

const unreachable = (url: URL, tries: number, got: string, delay: number): NewsgraphError =>
  new NewsgraphError(
    "store/unreachable",
    `${shownAddress(url)} did not answer, tried ${tries === 1 ? "once" : `${tries} times`}.`,
    {
      expected: "an answer",
      got: delay > longestPatience ? `${got}, and to wait ${Math.round(delay / 1000)} s` : got,
    },
  );

const refusals: { readonly [R in Refusal]: string } = {
  "no credentials": "a request without a user and a password",
  "wrong credentials": "a user and a password that the store does not let in",
  "no known scheme": "a challenge that is neither Basic nor a known kind of Digest",
};

const unauthorized = (url: URL, refusal: Refusal, status = 401): NewsgraphError =>
  new NewsgraphError("store/unauthorized", `${shownAddress(url)} asks for other credentials.`, {
    expected: "a user who may do this, and the password",
    got: `${refusals[refusal]} (HTTP status ${status})`,
  });

/** Of a page the words only. It is short: no more than that was read. */
const complaint = (headers: Headers, text: string): string =>
  oneLine(headers.get("content-type")?.includes("html") ? text.replace(/<[^<>]*>/g, " ") : text);

/** A server may send back what it was sent. */
function redactor(credentials: Credentials | undefined): (text: string) => string {
  if (!credentials || credentials.password === "") return (text) => text;
  const secrets = [basicAuthorization(credentials).slice("Basic ".length), credentials.password];
  return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, "…"), text);
}
