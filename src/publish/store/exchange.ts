/** A body that can be sent again: each call of `pieces` begins at the start. */
export interface RequestBody {
  /** Known before it is sent: some stores take a body of unknown length for an empty one. */
  readonly bytes: number;
  readonly pieces: () => Iterable<Uint8Array>;
}

export interface StoreRequest {
  readonly method: "POST" | "PUT";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody;
}

export interface StoreResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether there was more of the body than was read. */
  readonly cut: boolean;
}

export interface ExchangeOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds in which nothing moves in either direction. */
  readonly timeout: number;
  readonly maximumBytes: number;
}

/** What comes of one call: an answer of any status, or a connection that broke, with why. */
export type Outcome =
  | { readonly response: StoreResponse }
  | {
      readonly response?: undefined;
      readonly broken: string;
      /** Whether another try may fare better. */
      readonly passing: boolean;
    };

/** Of a body that only tells what went wrong. */
const complaintBytes = 2000;

/** One call over HTTP. Redirects are handed out as they are. */
export async function exchange(
  { method, url, headers, body }: StoreRequest,
  { fetch, timeout, maximumBytes }: ExchangeOptions,
): Promise<Outcome> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  const moved = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      late = true;
      controller.abort();
    }, timeout);
  };
  try {
    moved();
    const response = await fetch(url, {
      method,
      headers: { ...headers, "Content-Length": String(body.bytes) },
      body: streamOf(body, moved),
      redirect: "manual",
      signal: controller.signal,
      ...halfDuplex,
    });
    moved();
    const limit = response.ok ? maximumBytes : complaintBytes;
    return { response: await readResponse(response, limit, moved) };
  } catch (cause) {
    if (late) return { broken: `nothing moved for ${timeout} ms`, passing: true };
    return brokenBy(cause);
  } finally {
    clearTimeout(timer);
  }
}

// The platform's standard wants it of a body that is a stream; the types do not know of it yet.
const halfDuplex = { duplex: "half" } as const;

function streamOf({ pieces, bytes }: RequestBody, moved: () => void): ReadableStream | null {
  if (bytes === 0) return null;
  const iterator = pieces()[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      moved();
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function readResponse(
  response: Response,
  limit: number,
  moved: () => void,
): Promise<StoreResponse> {
  const { status, headers } = response;
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  const parts: string[] = [];
  let [length, cut] = [0, false];
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    moved();
    length += value.length;
    cut = length > limit;
    const kept = cut ? value.subarray(0, value.length - (length - limit)) : value;
    parts.push(decoder.decode(kept, { stream: true }));
    if (!cut) continue;
    await reader.cancel();
    break;
  }
  return { status, headers, text: parts.join("") + decoder.decode(), cut };
}

/** A name that is not known, a certificate that is not good: waiting does not help. */
const lasting = /^(?:ENOTFOUND|EPROTO|ERR_|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|HOSTNAME)/;

/**
 * The system's word for it, ECONNREFUSED say, is in what fetch gives for a cause. Its own messages are left
 * out: they may quote what was to be sent.
 */
function brokenBy(fault: unknown): Outcome {
  let got = "a request that cannot be sent";
  for (let cause = causeOf(fault); cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string")
      return { broken: cause.code, passing: !lasting.test(cause.code) };
    got = cause.message;
  }
  return { broken: got, passing: false };
}

const causeOf = (fault: unknown): unknown =>
  fault instanceof Error && (fault.cause ?? ("code" in fault ? fault : undefined));
