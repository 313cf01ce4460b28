import { type Challenge, parseChallenges } from "./challenges.ts";
import { type Credentials, digestAuthorization, digestRank } from "./digest.ts";

/** Answers challenges, and remembers for each address which it was, so that the next call need not ask again. */
export interface Authorizer {
  /** The Authorization field for a call, once a challenge of its address is known. */
  readonly fieldFor: (method: string, url: URL) => string | undefined;
  /** A call with our answer was let in. */
  readonly accepted: (url: URL) => void;
  /**
   * A call was turned away with 401. Says whether another try makes sense, or else why not.
   * @param answered whether the call carried our answer
   */
  readonly challenged: (url: URL, field: string | null, answered: boolean) => "again" | Refusal;
  readonly knows: (url: URL) => boolean;
}

export type Refusal = "no credentials" | "wrong credentials" | "no known scheme";

interface Session {
  readonly challenge: Challenge;
  calls: number;
  proven: boolean;
}

/** Nothing is sent unasked: a server that wants a digest must not be told the password itself. */
export function authorizer(
  credentials: Credentials | undefined,
  clientNonce: () => string,
): Authorizer {
  const sessions = new Map<string, Session>();
  const keyOf = ({ origin, pathname }: URL): string => origin + pathname;
  return {
    knows: (url) => sessions.has(keyOf(url)),
    fieldFor: (method, url) => {
      const session = sessions.get(keyOf(url));
      if (!session || !credentials) return undefined;
      const { challenge } = session;
      if (challenge.scheme === "basic") return basicAuthorization(credentials);
      session.calls++;
      return digestAuthorization(challenge, credentials, {
        method,
        uri: url.pathname + url.search,
        nonceCount: session.calls,
        clientNonce: clientNonce(),
      });
    },
    accepted: (url) => {
      const session = sessions.get(keyOf(url));
      if (session) session.proven = true;
    },
    challenged: (url, field, answered) => {
      if (!credentials) return "no credentials";
      const challenge = bestOf(parseChallenges(field ?? ""));
      if (!challenge) return "no known scheme";
      const before = sessions.get(keyOf(url));
      const stale = challenge.parameters.get("stale")?.toLowerCase() === "true";
      // A nonce that was good before is no longer known to a server that was started again.
      const aged = challenge.scheme === "digest" && (stale || before?.proven === true);
      if (answered && !aged) return "wrong credentials";
      sessions.set(keyOf(url), { challenge, calls: 0, proven: false });
      return "again";
    },
  };
}

function bestOf(challenges: readonly Challenge[]): Challenge | undefined {
  const [digest] = challenges
    .map((challenge) => ({ challenge, rank: digestRank(challenge) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  return digest?.challenge ?? challenges.find(({ scheme }) => scheme === "basic");
}

/** @see https://www.rfc-editor.org/rfc/rfc7617#section-2 */
export function basicAuthorization({ user, password }: Credentials): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `Basic ${btoa(binary)}`;
}
